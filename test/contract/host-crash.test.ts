import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ORIGINAL } from '../../src/model/digest.ts';
import type { JournalLine } from '../../src/model/event.ts';
import { instant } from '../../src/model/instant.ts';
import type { Candidate } from '../../src/ports/balancer-host.ts';
import { armCrash, crashing, readOr, wasKilledIn } from '../support/crash-points.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { hostNamed, revisionNamed, samplePlan } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx, until } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('a host whose shell is killed', () => {
  let nginx: ScratchNginx;
  beforeEach(async () => {
    nginx = await startScratchNginx();
  });
  afterEach(() => nginx[Symbol.asyncDispose]());

  const words = (): readonly string[] =>
    [nginx.live, nginx.second].map((path) => /"(.*)"/.exec(readOr(path))?.[1] ?? 'absent');
  const both = (run: ScratchRun, candidate: Candidate): Candidate => ({
    ...candidate,
    files: [...candidate.files, run.file(`# "${candidate.revision === A ? 'A' : 'B'}"\n`, nginx.second)],
  });

  const arm = (at: number): void => armCrash(nginx.folder, at);
  const wasKilled = (): boolean => wasKilledIn(nginx.folder);

  test('at any point of a commit has complete files of recorded revisions, and a repeat ends it', async () => {
    let look = () => {};
    await using host = await nginx.open({ sabotage: crashing(nginx.folder), onConnect: () => look() });
    const run = new ScratchRun(nginx, host);
    run.paths = [nginx.live, nginx.second];
    await run.lock();
    await run.prepare([both(run, run.candidate(A, 'A')), both(run, run.candidate(B, 'B'))]);
    await run.commit(A);
    let points = 0;
    for (let killed = true; killed; points += 1) {
      const [to, from] = points % 2 === 0 ? ([B, 'A'] as const) : ([A, 'B'] as const);
      const target = to === A ? 'A' : 'B';
      const seen: (readonly string[])[] = [];
      look = () => {
        seen.push(words());
        expect(nginx.passes()).toBe(true);
      };
      const { generation } = await run.observe();
      arm(points);
      const answer = await run.commit(to, { operation: `crash-${points}`, expectedGeneration: generation });
      killed = wasKilled();
      expect(answer, `killed at point ${points}`).toMatchObject({ outcome: 'applied' });
      for (const word of seen.flat()) expect([from, target]).toContain(word);
      expect(seen).toHaveLength(killed ? 1 : 0);
      expect(words()).toEqual([target, target]);
      expect(await nginx.answer()).toBe(target);
      expect(await run.observe()).toMatchObject({ intended: to, onDisk: to, running: to });
    }
    expect(points).toBeGreaterThan(20);
  });

  test('at any point of its first commit is taken over by another operation, and never loses the original', async () => {
    let points = 0;
    for (let killed = true; killed; points += 1) {
      await using fresh = await startScratchNginx();
      await using host = await fresh.open({ sabotage: crashing(fresh.folder) });
      const run = new ScratchRun(fresh, host);
      await run.lock();
      await run.prepare([run.candidate(A, 'A')]);
      const { generation } = await run.observe();
      armCrash(fresh.folder, points);
      const gone = new AbortController();
      const lost = await fresh.open({
        sabotage: crashing(fresh.folder),
        onConnect: () => gone.signal.throwIfAborted(),
      });
      const first = new ScratchRun(fresh, lost);
      gone.abort(new Error('this runner is gone for good'));
      killed = await first.commit(A, { expectedGeneration: generation }).then(
        () => false,
        () => true,
      );
      await lost[Symbol.asyncDispose]();
      wasKilledIn(fresh.folder);

      expect(await run.lock(), `killed at point ${points}`).toMatchObject({ outcome: 'granted' });
      expect(await run.prepare([run.candidate(B, 'B')]), `killed at point ${points}`).toMatchObject({
        outcome: 'prepared',
      });
      expect(await run.commit(B, { operation: 'second' })).toMatchObject({ outcome: 'applied' });
      expect(await fresh.answer()).toBe('B');
      expect(await run.commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
      expect(readFileSync(fresh.live, 'utf8'), `killed at point ${points}`).toBe(fresh.serving('original'));
    }
    expect(points).toBeGreaterThan(10);
  });

  /** A commit whose shell dies in the reload, with nobody there to repeat it. */
  const dieInReload = async (reload: string): Promise<ScratchRun> => {
    const gone = new AbortController();
    const onConnect = (): void => gone.signal.throwIfAborted();
    const host = await nginx.open({ sabotage: `drv_reload() { ${reload}; kill -KILL 0; }`, onConnect });
    const dying = new ScratchRun(nginx, host);
    await dying.lock();
    await dying.prepare([dying.candidate(B, 'B')]);
    gone.abort(new Error('this runner is gone for good'));
    await expect(dying.commit(B, { operation: 'dying', expectedGeneration: 1 })).rejects.toThrow('gone for good');
    await host[Symbol.asyncDispose]();
    return dying;
  };

  test('after the reload is not said to run the former revision', async () => {
    await using host = await nginx.open();
    const run = new ScratchRun(nginx, host);
    await run.apply(run.candidate(A, 'A'));
    await dieInReload('kill -HUP "$NGX_MASTER"');
    await until(async () => (await nginx.answer()) === 'B', 'the new configuration is loaded');
    await until(async () => (await run.observe()).oldWorkers === 0, 'the former workers are gone');
    expect(await run.observe()).toMatchObject({ onDisk: B, running: expect.not.stringMatching(A) });
    expect(await run.commit(B, { operation: 'dying', expectedGeneration: 1 })).toMatchObject({ outcome: 'applied' });
    expect(await run.observe()).toMatchObject({ onDisk: B, running: B });
  });

  test('before the reload is not fooled by workers that were started anew since', async () => {
    await using host = await nginx.open();
    const run = new ScratchRun(nginx, host);
    await run.apply(run.candidate(A, 'A'));
    await dieInReload(':');
    const changed = Math.floor(Date.now() / 1000);
    await until(() => Math.floor(Date.now() / 1000) > changed + 1, 'a later second');
    const former = nginx.workers();
    for (const pid of former) process.kill(pid, 'SIGKILL');
    await until(() => nginx.workers().filter((pid) => !former.includes(pid)).length === 2, 'workers are back');
    expect(await nginx.answer()).toBe('A');
    expect(await run.observe()).toMatchObject({ onDisk: B, running: 'unknown' });
    expect(await run.commit(B, { operation: 'dying', expectedGeneration: 1 })).toMatchObject({
      outcome: 'applied',
      reloaded: true,
    });
    expect(await nginx.answer()).toBe('B');
    expect(await run.observe()).toMatchObject({ onDisk: B, running: B });
  });

  test('at any point of taking the lock and preparing can be asked again, and what is live stays on record', async () => {
    await using host = await nginx.open({ sabotage: crashing(nginx.folder) });
    const run = new ScratchRun(nginx, host);
    await run.apply(run.candidate(A, 'A'));
    await run.unlock();
    // What runs now is among what is prepared: it must not be missing for a moment.
    const candidates = [run.candidate(A, 'A'), run.candidate(B, 'B')];
    const next = { candidates, paths: run.paths, keep: 'revisions', drift: 'refuse' } as const;
    let points = 0;
    let token = 1;
    for (let killed = true; killed; points += 1) {
      const ask = () => run.lock({ token: ++token }, { ...next, standing: { generation: 1 } });
      arm(points);
      const first = await ask();
      killed = wasKilled();
      // A number that was written down before the lock was is used up: the runner comes with the next one.
      const answer = first.outcome === 'fenced' ? await ask() : first;
      const prepared = { outcome: 'prepared', base: A };
      expect(answer, `killed at point ${points}`).toMatchObject({ outcome: 'granted', prepared });
      await run.unlock({ token });
    }
    expect(points).toBeGreaterThan(12);
    await run.lock({ token: token + 1 });
    expect(await run.commit(B, { token: token + 1 })).toMatchObject({ outcome: 'applied' });
  });

  test('at any point of leaving has whole lines of the journal, and a repeat gives the lock back', async () => {
    await using host = await nginx.open({ sabotage: crashing(nginx.folder) });
    const run = new ScratchRun(nginx, host);
    const plan = samplePlan({ hosts: [hostNamed('lb1')], steps: ['5'] });
    const lines: JournalLine[] = [];
    let points = 0;
    for (let killed = true; killed; points += 1) {
      const claim = { token: points + 1 };
      await run.lock(claim);
      lines.push({ v: 1, at: instant(points), kind: 'step.done', step: points });
      const append = {
        plan: plan.id,
        from: points,
        lines: lines.slice(points),
        ...(points === 0 && { document: plan }),
      };
      arm(points);
      const answer = await host.leave(ROLLOUT, run.claim(claim), append, calm());
      killed = wasKilled();
      expect(answer, `killed at point ${points}`).toEqual({ outcome: 'appended' });
      const seen = await run.observe();
      expect(seen.run?.journal, `killed at point ${points}`).toEqual(lines);
      expect(seen.runLock, `killed at point ${points}`).toBeUndefined();
    }
    expect(points).toBeGreaterThan(6);
  });
});
