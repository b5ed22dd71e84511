import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    await using full = await nginx.open({ sabotage: 'lb_write_state() { return 1; }' });
    run = new ScratchRun(nginx, full);
    expect(await run.commit(B)).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining('state') });
    expect(await nginx.answer()).toBe('A');
    expect(onDisk()).toContain('A');
    expect(onDisk()).not.toContain('"B"');
  });

  test.each(['999999999999999', '99999999999999999999', '007', '1e3', '-1', '1 2'])(
    'whose fencing number is %s gives the lock to nobody, and names the file',
    async (number) => {
      await run.apply(run.candidate(A, 'A'));
      const file = join(nginx.state, ROLLOUT, 'fence');
      writeFileSync(file, `${number}\n`);
      const refused = { outcome: 'failed', reason: `${file} holds no fencing number` };
      expect(await new ScratchRun(nginx, host, 2).lock()).toEqual(refused);
      expect(await run.prepare([run.candidate(B, 'B')])).toEqual(refused);
      await expect(run.observe()).rejects.toMatchObject({
        code: 'host-records-damaged',
        message: `lb1: ${file} holds no fencing number`,
        hint: expect.stringContaining('remove the file'),
      });
      rmSync(file);
      expect(await run.observe()).toMatchObject({ fence: 0, runLock: { token: 1 } });
      await run.unlock();
      expect(await new ScratchRun(nginx, host, 2).lock()).toMatchObject({ outcome: 'granted' });
    },
  );

  test('counts on from the highest fencing number that it takes', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.unlock();
    writeFileSync(join(nginx.state, ROLLOUT, 'fence'), '99999999999998\n');
    expect((await run.observe()).fence).toBe(99_999_999_999_998);
    const next = new ScratchRun(nginx, host, 99_999_999_999_999);
    expect(await next.lock()).toMatchObject({ outcome: 'granted' });
    expect(await next.prepare([next.candidate(B, 'B')])).toMatchObject({ outcome: 'prepared' });
  });

  test('whose other file defines the variable of a sticky canary as well names both, and is not kept from going back', async () => {
    const other = join(nginx.folder, 'conf.d/other.conf');
    const split = (upstream: string): string =>
      `upstream ${upstream} { server 127.0.0.1:9; }\nsplit_clients "x$remote_addr" $x_upstream { * ${upstream}; }\n`;
    await run.apply(run.candidate(A, 'A', split('x-a')));
    writeFileSync(other, split('x-b').replace('$x_', '$X_'));
    const twice = `$x_upstream is defined in ${other} and in ${nginx.live}, and nginx takes the last one without a word`;
    expect(await run.prepare([run.candidate(B, 'B', split('x-c'))])).toEqual({
      outcome: 'invalid',
      revision: B,
      output: twice,
    });
    expect(await run.prepare([run.candidate(B, 'B')])).toMatchObject({ outcome: 'prepared' });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(await run.commit(A)).toEqual({ outcome: 'invalid', output: twice });
    expect(await run.commit(A, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
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
