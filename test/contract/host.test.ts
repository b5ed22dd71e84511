import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ORIGINAL } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx, until } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('a host', () => {
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

  test('that lbctl never touched is observed without leaving anything behind', async () => {
    expect(await run.observe()).toMatchObject({
      balancer: expect.stringMatching(/^nginx\/\d/),
      alive: true,
      onDisk: 'foreign',
      running: 'unknown',
      generation: 0,
      fence: 0,
      revisions: [],
      files: [{ path: nginx.live, content: onDisk() }],
    });
    expect(existsSync(nginx.state)).toBe(false);
  });

  test('serves a committed revision, and says what is intended, on disk and running', async () => {
    expect(await run.lock()).toEqual({ outcome: 'granted', generation: 0 });
    expect(await run.prepare([run.candidate(A, 'A')])).toEqual({ outcome: 'prepared', base: ORIGINAL, generation: 0 });
    expect(await nginx.answer()).toBe('original');
    expect(await run.commit(A)).toMatchObject({ outcome: 'applied', reloaded: true, generation: 1 });
    expect(await nginx.answer()).toBe('A');
    expect(await run.observe()).toMatchObject({ intended: A, onDisk: A, running: A, generation: 1 });
  });

  test('brings back byte for byte what was there before', async () => {
    const before = onDisk();
    await run.apply(run.candidate(A, 'A'));
    expect(await host.readRevision(ROLLOUT, ORIGINAL, calm())).toEqual([
      { path: nginx.live, mode: '0644', content: before },
    ]);
    expect(await run.commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    expect(onDisk()).toBe(before);
    expect(await nginx.answer()).toBe('original');
  });

  test('keeps nothing of a candidate that does not pass, nor of those beside it', async () => {
    await run.lock();
    const answer = await run.prepare([run.candidate(A, 'A'), run.candidate(B, 'B', 'nonsense;\n')]);
    expect(answer).toMatchObject({ outcome: 'invalid', revision: B, output: expect.stringContaining('nonsense') });
    expect(JSON.stringify(answer)).toContain(`${nginx.live}:2`);
    expect(await run.observe()).toMatchObject({ revisions: [ORIGINAL], generation: 0 });
    expect(await nginx.answer()).toBe('original');
  });

  test('that only validates is left as it was', async () => {
    const request = { keep: 'none', token: 0 } as const;
    expect(await run.prepare([run.candidate(A, 'A')], request)).toMatchObject({ outcome: 'prepared' });
    expect(await run.prepare([run.candidate(A, 'A', '}')], request)).toMatchObject({ outcome: 'invalid' });
    expect(existsSync(nginx.state)).toBe(false);
  });

  test('prepares with the lock where it stands as the plan found it, and else takes the lock alone', async () => {
    const next = { paths: run.paths, keep: 'revisions', drift: 'refuse' } as const;
    const first = { ...next, standing: { generation: 0 }, candidates: [run.candidate(A, 'a')] };
    const granted = { outcome: 'granted', generation: 0, prepared: { outcome: 'prepared', base: '0', generation: 0 } };
    expect(await run.lock({}, first)).toEqual(granted);
    expect(await run.lock({}, first)).toEqual(granted);
    expect(await run.commit(A)).toMatchObject({ outcome: 'applied' });
    await run.unlock();
    const again = { ...first, candidates: [run.candidate(B, 'b')] };
    expect(await run.lock({ token: 2 }, again)).toEqual({ outcome: 'granted', generation: 1 });
    expect((await run.observe()).revisions).not.toContain(B);
    const broken = { ...first, standing: { generation: 1 }, candidates: [run.candidate(B, 'b', 'nonsense;\n')] };
    expect(await run.lock({ token: 2 }, broken)).toMatchObject({
      outcome: 'granted',
      prepared: { outcome: 'invalid', revision: B },
    });
    expect((await run.observe()).revisions).not.toContain(B);
  });

  test('keeps several revisions of one preparation and walks from one to the next', async () => {
    await run.lock();
    await run.prepare([run.candidate(A, 'A'), run.candidate(B, 'B')]);
    expect(await run.commit(A)).toMatchObject({ outcome: 'applied' });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(await nginx.answer()).toBe('B');
  });

  test('whose file was edited by hand refuses, names the file, and can adopt or overwrite it', async () => {
    await run.apply(run.candidate(A, 'A'));
    writeFileSync(nginx.live, nginx.serving('by hand'));
    expect(await run.observe()).toMatchObject({ intended: A, onDisk: 'foreign' });
    expect(await run.prepare([run.candidate(B, 'B')])).toEqual({ outcome: 'drift', paths: [nginx.live] });
    expect(await run.commit(A)).toEqual({ outcome: 'drift', paths: [nginx.live] });
    expect(onDisk()).toContain('by hand');
    const adopted = await run.prepare([run.candidate(B, 'B')], { drift: 'adopt' });
    expect(adopted).toMatchObject({ outcome: 'prepared', base: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(adopted.outcome === 'prepared' && (await run.commit(adopted.base))).toMatchObject({ outcome: 'applied' });
    expect(onDisk()).toContain('by hand');
  });

  test('adopts a file that joins the managed ones later, and brings it back with the rest', async () => {
    await run.apply(run.candidate(A, 'A'));
    const before = '# somebody wrote this\n';
    writeFileSync(nginx.second, before);
    run.paths = [nginx.live, nginx.second];
    expect(await run.observe()).toMatchObject({ intended: A, onDisk: A, running: A });
    const both = { revision: B, files: [run.file(nginx.serving('B')), run.file('# ours\n', nginx.second)] };
    expect(await run.prepare([both], { keep: 'none', token: 0 })).toMatchObject({ outcome: 'prepared', base: A });
    expect(await run.prepare([both])).toMatchObject({ outcome: 'prepared', base: A });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(readFileSync(nginx.second, 'utf8')).toBe('# ours\n');
    for (const [back, word] of [
      [A, 'A'],
      [ORIGINAL, 'original'],
    ] as const) {
      expect(await run.commit(back)).toMatchObject({ outcome: 'applied' });
      expect(await nginx.answer()).toBe(word);
      expect(readFileSync(nginx.second, 'utf8')).toBe(before);
    }
  });

  test('goes on with the files that are left when one is managed no more', async () => {
    run.paths = [nginx.live, nginx.second];
    const both = { revision: A, files: [run.file(nginx.serving('A')), run.file('# ours\n', nginx.second)] };
    await run.apply(both);
    run.paths = [nginx.live];
    expect(await run.observe()).toMatchObject({ intended: A, onDisk: A, running: A });
    expect(await run.prepare([run.candidate(B, 'B')])).toMatchObject({ outcome: 'prepared', base: A });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(await nginx.answer()).toBe('B');
  });

  test('refuses a commit that was planned on another generation', async () => {
    await run.apply(run.candidate(A, 'A'));
    expect(await run.commit(ORIGINAL, { expectedGeneration: 0 })).toEqual({ outcome: 'stale', generation: 1 });
    expect(await nginx.answer()).toBe('A');
  });

  test('lets a holder whose lock was taken over change nothing any more', async () => {
    await run.lock({ lease: milliseconds(1) });
    await run.prepare([run.candidate(A, 'A')]);
    await until(async () => (await run.observe()).runLock?.remaining === 0, 'the lease is over');
    const other = new ScratchRun(nginx, host, 2);
    expect(await other.lock()).toMatchObject({ outcome: 'granted', takenOverFrom: { token: 1 } });
    expect(await run.commit(A)).toMatchObject({ outcome: 'fenced', holder: { token: 2 } });
    expect(await run.prepare([run.candidate(A, 'A')])).toMatchObject({ outcome: 'fenced' });
    expect(await host.renew(ROLLOUT, 1, milliseconds(1000), calm())).toMatchObject({ outcome: 'fenced' });
    await run.unlock();
    expect(await run.observe()).toMatchObject({ runLock: { token: 2 }, fence: 2 });
    expect(onDisk()).toBe(nginx.serving('original'));
  });

  test('gives a live lock to nobody else, and never a number that it has seen', async () => {
    await run.lock();
    expect(await run.lock()).toMatchObject({ outcome: 'granted' });
    expect(await new ScratchRun(nginx, host, 2).lock()).toMatchObject({
      outcome: 'held',
      holder: { holder: { who: 'ann' }, token: 1, message: 'test' },
    });
    // Another runner that tried the same number and was not answered lets go of it as well.
    await run.unlock({ message: 'another' });
    expect(await run.observe()).toMatchObject({ runLock: { token: 1 } });
    await run.unlock();
    expect(await run.lock()).toMatchObject({ outcome: 'fenced' });
  });

  test('answers a repeated operation as before, and does nothing', async () => {
    await run.lock();
    await run.prepare([run.candidate(A, 'A')]);
    const first = await run.commit(A, { operation: 'once', expectedGeneration: 0 });
    const workers = nginx.workers();
    expect(await run.commit(A, { operation: 'once', expectedGeneration: 0 })).toEqual(first);
    expect(nginx.workers()).toEqual(workers);
    expect((await run.observe()).generation).toBe(1);
  });

  test('that already runs the revision is not reloaded', async () => {
    await run.apply(run.candidate(A, 'A'));
    const workers = nginx.workers();
    expect(await run.commit(A)).toMatchObject({ outcome: 'applied', reloaded: false });
    expect(nginx.workers()).toEqual(workers);
  });

  test('that has too many old workers is left alone, except on the way back', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    // A connection that is in the middle of a request keeps its worker for as long as it lasts.
    const slow = connect(nginx.port, '127.0.0.1');
    await new Promise<void>((resolve) => slow.write('GET / HTTP/1.1\r\nHost: x\r\n', () => resolve()));
    try {
      await until(() => slow.bytesWritten > 0, 'the request has begun');
      expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
      await until(async () => (await run.observe()).oldWorkers === 1, 'one worker is ending');
      expect(await run.commit(A, { maxOldWorkers: 0 })).toEqual({ outcome: 'busy', oldWorkers: 1 });
      expect(await nginx.answer()).toBe('B');
      expect(await run.commit(A, { maxOldWorkers: 0, purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
      expect(await nginx.answer()).toBe('A');
    } finally {
      slow.destroy();
    }
  });

  test('still runs what was proven when its file is edited by hand right after', async () => {
    await run.apply(run.candidate(A, 'A'));
    writeFileSync(nginx.live, nginx.serving('by hand'));
    expect(await run.observe()).toMatchObject({ onDisk: 'foreign', running: A });
    process.kill(nginx.master(), 'SIGHUP');
    await until(async () => (await nginx.answer()) === 'by hand', 'the edit was loaded');
    await until(async () => (await run.observe()).running === 'unknown', 'nobody claims to know what runs');
  });

  test('does an operation once when it is asked for over two connections at once', async () => {
    await run.lock();
    await run.prepare([run.candidate(A, 'A')]);
    await using second = await nginx.open();
    const request = { operation: 'once', expectedGeneration: 0 };
    const answers = await Promise.all([run.commit(A, request), new ScratchRun(nginx, second).commit(A, request)]);
    expect(answers[0]).toMatchObject({ outcome: 'applied', generation: 1, reloaded: true });
    expect(answers[1]).toEqual(answers[0]);
  });

  test('stops every advance while the emergency lock is set, and no way back', async () => {
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    const by = { who: 'bob', where: 'office', pid: 8, command: 'lbctl lock' };
    expect(await host.emergency({ by, message: 'stop' }, calm())).toEqual({ outcome: 'set' });
    const lock = { by, message: 'stop', since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) };
    expect(await run.commit(B)).toEqual({ outcome: 'emergency', lock });
    expect(await run.prepare([run.candidate(B, 'B')])).toEqual({ outcome: 'emergency', lock });
    expect(await run.commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    await run.unlock();
    expect(await run.lock({ token: 2 })).toEqual({ outcome: 'emergency', lock });
    expect(await run.lock({ token: 2, purpose: 'revert' })).toMatchObject({ outcome: 'granted' });
    expect(await host.emergency(undefined, calm())).toEqual({ outcome: 'released' });
    expect((await run.observe()).emergencyLock).toBeUndefined();
  });

  test('where mount namespaces are not to be had tests candidates in a copy of the tree', async () => {
    await using poor = await nginx.open({ sabotage: "NGX_NAMESPACE=''" });
    const there = new ScratchRun(nginx, poor);
    await there.lock();
    expect(await there.prepare([there.candidate(A, 'A', 'nonsense;\n')])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringContaining(`${nginx.live}:2`),
    });
    expect(await there.prepare([there.candidate(A, 'A')])).toMatchObject({ outcome: 'prepared' });
    expect(onDisk()).toBe(nginx.serving('original'));
    expect(await there.commit(A)).toMatchObject({ outcome: 'applied' });
    expect(await nginx.answer()).toBe('A');
  });

  test('tells a tree that was broken before from a candidate that breaks it', async () => {
    await run.lock();
    writeFileSync(nginx.second, 'nonsense;\n');
    expect(await run.prepare([run.candidate(A, 'A')])).toMatchObject({
      outcome: 'tree-broken',
      output: expect.stringContaining('nonsense'),
    });
  });

  test('without a master process is neither tested nor changed', async () => {
    await run.lock();
    process.kill(nginx.master(), 'SIGTERM');
    await until(async () => !(await run.observe()).alive, 'nginx has ended');
    expect(await run.prepare([run.candidate(A, 'A')])).toEqual({ outcome: 'no-master' });
    expect(existsSync(join(nginx.folder, 'nginx.pid'))).toBe(false);
  });
});
