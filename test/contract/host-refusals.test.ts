import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { ROLLOUT, ScratchRun } from '../support/scratch-run.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('a host in the middle of something else', () => {
  let nginx: ScratchNginx;
  let host: BalancerHost;
  let run: ScratchRun;
  beforeEach(async () => {
    nginx = await startScratchNginx();
    host = await nginx.open();
    run = new ScratchRun(nginx, host);
  });
  afterEach(async () => {
    await host[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
  });
  const onDisk = (): string => readFileSync(nginx.live, 'utf8');

  test('whose nginx is being upgraded on the fly is left alone', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    const pid = readFileSync(join(nginx.folder, 'nginx.pid'), 'utf8');
    writeFileSync(join(nginx.folder, 'nginx.pid.oldbin'), pid);
    expect(await run.commit(B)).toMatchObject({ outcome: 'invalid', output: expect.stringContaining('upgrade') });
    expect(await nginx.answer()).toBe('A');
  });

  test('whose state can not be written has its files put back, and says why', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    mkdirSync(join(nginx.state, ROLLOUT, 'state.tmp'));
    expect(await run.commit(B)).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining('state') });
    expect(await nginx.answer()).toBe('A');
    expect(onDisk()).toContain('A');
    expect(onDisk()).not.toContain('"B"');
  });
});
