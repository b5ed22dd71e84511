import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseHostPath } from '../../src/model/names.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { need, type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
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

  test('that is told by the plan of another balancer to manage a file of the system keeps it', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.apply(run.candidate(B, 'B'));
    const shadow = need(parseHostPath(join(nginx.folder, 'shadow')));
    writeFileSync(shadow, 'root:secret\n');
    run.paths = [nginx.live, shadow];
    const answer = await run.prepare([run.candidate(A, 'A')]);
    expect(answer).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('the plan would remove it') });
    expect(readFileSync(shadow, 'utf8')).toBe('root:secret\n');
    expect(onDisk()).toContain('B');
  });

  test('that is to get several files at once says what nginx says of them and nothing else', async () => {
    const folder = join(nginx.folder, 'conf.d');
    const more = ['one.conf', 'two.conf', 'three.conf'].map((name) => need(parseHostPath(join(folder, name))));
    run.paths = [nginx.live, ...more];
    await run.lock();
    const broken = more.map((path, index) => run.file(index === 2 ? 'nonsense;\n' : '# ours\n', path));
    expect(await run.prepare([{ revision: A, files: [run.file(nginx.serving('A')), ...broken] }])).toMatchObject({
      outcome: 'invalid',
      output: expect.not.stringContaining('rm:'),
    });
  });
});
