import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { isLocked, isWaitedFor } from '../support/file-locks.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { freePort, type ScratchNginx, startScratchNginx, until } from '../support/scratch-nginx.ts';
import { ScratchRun } from '../support/scratch-run.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('the reload of a host', () => {
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

  test('that is refused has its former files put back, and it goes on serving', async () => {
    await run.apply(run.candidate(A, 'A'));
    const port = await freePort();
    await run.prepare([run.candidate(B, 'B', `server { listen 127.0.0.1:${port}; }\n`)]);
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    try {
      // The checker passes a port that another process holds; only the reload finds out.
      expect(await run.commit(B)).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining('bind()') });
    } finally {
      await new Promise((resolve) => squatter.close(resolve));
    }
    expect(onDisk()).toBe(nginx.serving('A'));
    expect(await nginx.answer()).toBe('A');
    expect(await run.observe()).toMatchObject({ intended: A, onDisk: A, running: A });
  });

  test('is believed only when the revision endpoint of the file names the revision', async () => {
    const port = await freePort();
    const endpoint = (revision: string): string =>
      `server {\n  listen 127.0.0.1:${port};\n  location = /lbctl/x/revision { return 200 "${revision}"; }\n}\n`;
    await run.apply(run.candidate(A, 'A', endpoint(A)));
    expect(await run.observe()).toMatchObject({ intended: A, running: A });
    await run.prepare([run.candidate(B, 'B', endpoint('another'))]);
    expect(await run.commit(B)).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining("'another'") });
    expect(await nginx.answer()).toBe('A');
  });

  test('that was a restart of nginx in the second in which its files were written is seen', async () => {
    await run.apply(run.candidate(A, 'A'));
    const changedIn = (): number => Math.floor(statSync(nginx.live).ctimeMs / 1000);
    do {
      await until(() => Date.now() % 1000 < 200, 'a second begins, with room in it for both');
      chmodSync(nginx.live, 0o644);
      await until(() => Date.now() - statSync(nginx.live).ctimeMs > 150, 'clocks can tell the two apart');
      await nginx.restart();
    } while (Math.floor(Date.now() / 1000) !== changedIn());
    expect(await run.observe()).toMatchObject({ onDisk: A, running: A });
  });

  test('is not believed of workers that were started just before the files were written', async () => {
    await run.apply(run.candidate(A, 'A'));
    await nginx.restart();
    chmodSync(nginx.live, 0o644);
    expect(await run.observe()).toMatchObject({ onDisk: A, running: 'unknown' });
  });

  test('waits for the reload of another rollout, whose new workers would be a false proof', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    const lock = join(nginx.state, 'reload.flock');
    const other = spawn('flock', ['-o', lock, 'cat'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await until(() => isLocked(lock), 'another rollout reloads');
    const workers = nginx.workers();
    const committed = run.commit(B);
    await until(() => isWaitedFor(lock), 'the commit waits for it');
    expect(nginx.workers()).toEqual(workers);
    other.kill();
    expect(await committed).toMatchObject({ outcome: 'applied', reloaded: true });
  });
});
