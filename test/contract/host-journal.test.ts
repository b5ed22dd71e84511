import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { JournalLine } from '../../src/model/event.ts';
import { instant } from '../../src/model/instant.ts';
import type { Intent } from '../../src/model/rollout.ts';
import type { AppendAnswer, BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { hostNamed, revisionNamed, samplePlan } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';

const plan = samplePlan({ hosts: [hostNamed('lb1')], steps: ['5', 'pause', '100'] });
const by = { who: 'ann “ä” \\ $(id)', where: "lap'top", pid: 7, command: 'lbctl apply' };
const done = (step: number): JournalLine => ({ v: 1, at: instant(step), kind: 'step.done', step });
const started: JournalLine = { v: 1, at: instant(0), kind: 'rollout.started', plan: plan.id, by };

describeScratch('the journal on a host', () => {
  let nginx: ScratchNginx;
  let host: BalancerHost;
  let run: ScratchRun;
  beforeEach(async () => {
    nginx = await startScratchNginx();
    host = await nginx.open();
    run = new ScratchRun(nginx, host);
    await run.lock();
    await append(0, [started, done(0)]);
  });
  afterEach(async () => {
    await host[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
  });
  const append = (from: number, lines: readonly JournalLine[], token = 1): Promise<AppendAnswer> =>
    host.append(ROLLOUT, token, { plan: plan.id, from, lines, ...(from === 0 ? { document: plan } : {}) }, calm());
  const leave = (from: number, lines: readonly JournalLine[]): Promise<AppendAnswer> =>
    host.leave(ROLLOUT, run.claim(), { plan: plan.id, from, lines }, calm());
  const journal = async (): Promise<unknown> => (await run.observe()).run?.journal;

  test('gives plan and lines back as they were written', async () => {
    expect((await run.observe()).run).toEqual({ plan, journal: [started, done(0)] });
    expect(await host.history(ROLLOUT, 5, calm())).toEqual([{ plan, journal: [started, done(0)] }]);
    expect(await host.rollouts(calm())).toEqual([ROLLOUT]);
  });

  test('says with the lock which run is the newest, also when the answer is asked for again', async () => {
    expect(await run.lock()).toEqual({ outcome: 'granted', generation: 0, run: plan.id });
    await run.unlock();
    expect(await run.lock({ token: 2 })).toEqual({ outcome: 'granted', generation: 0, run: plan.id });
  });

  test('does not double lines that are there, and adds those that are not', async () => {
    expect(await append(0, [started, done(0)])).toEqual({ outcome: 'appended' });
    expect(await append(1, [done(0), done(1)])).toEqual({ outcome: 'appended' });
    expect(await append(0, [started])).toEqual({ outcome: 'appended' });
    expect(await journal()).toEqual([started, done(0), done(1)]);
  });

  test.each([
    ['its shell was killed', ''],
    ['the host lost its power', '7 another-boot\n'],
  ])('takes off what was written in part when %s', async (_when, whole) => {
    const folder = join(nginx.state, ROLLOUT, 'runs', plan.id);
    appendFileSync(join(folder, 'journal.jsonl'), JSON.stringify(done(1)).slice(0, 12));
    writeFileSync(join(folder, 'whole'), whole);
    expect(await journal()).toEqual([started, done(0)]);
    expect(await append(2, [done(1)])).toEqual({ outcome: 'appended' });
    expect(await append(3, [done(2)])).toEqual({ outcome: 'appended' });
    expect(await journal()).toEqual([started, done(0), done(1), done(2)]);
  });

  test('refuses lines that contradict it or leave a gap', async () => {
    expect(await append(1, [done(9)])).toEqual({ outcome: 'conflict', length: 2 });
    expect(await append(3, [done(3)])).toEqual({ outcome: 'conflict', length: 2 });
    expect(await journal()).toEqual([started, done(0)]);
  });

  test('gives way to the whole one of the holder, and stays beside it', async () => {
    // This host heard of step 0 alone; the others were taken back from before it.
    expect(await append(0, [started, done(7), done(8)])).toEqual({ outcome: 'appended' });
    expect(await journal()).toEqual([started, done(7), done(8)]);
    const former = readFileSync(join(nginx.state, ROLLOUT, 'runs', plan.id, 'journal.former.jsonl'), 'utf8');
    expect(former.trim().split('\n')).toHaveLength(2);
    expect(await append(0, [started, done(0)], 0)).toMatchObject({ outcome: 'fenced' });
    // An earlier, shorter one that arrives late takes nothing away.
    expect(await append(0, [started, done(7)])).toEqual({ outcome: 'appended' });
    expect(await journal()).toEqual([started, done(7), done(8)]);
  });

  test('is left with the last lines and the lock in one request, which may be repeated', async () => {
    expect(await leave(1, [done(0), done(1)])).toEqual({ outcome: 'appended' });
    expect(await journal()).toEqual([started, done(0), done(1)]);
    expect((await run.observe()).runLock).toBeUndefined();
    expect(await leave(1, [done(0), done(1)])).toEqual({ outcome: 'appended' });
    await run.lock({ token: 2 });
    expect(await leave(1, [done(0), done(1)])).toEqual({ outcome: 'appended' });
    expect(await leave(1, [done(0), done(2)])).toMatchObject({ outcome: 'fenced' });
    expect((await run.observe()).runLock).toMatchObject({ token: 2 });
    expect(await journal()).toEqual([started, done(0), done(1)]);
  });

  test('that does not fit is not left, and the lock stays', async () => {
    expect(await leave(3, [done(3)])).toEqual({ outcome: 'conflict', length: 2 });
    expect((await run.observe()).runLock).toMatchObject({ token: 1 });
  });

  test('takes nothing from a runner that does not hold the lock', async () => {
    expect(await append(2, [done(1)], 2)).toMatchObject({ outcome: 'fenced' });
    await run.unlock();
    expect(await append(2, [done(1)])).toMatchObject({ outcome: 'fenced' });
    expect(await journal()).toEqual([started, done(0)]);
  });

  test('is written before a commit changes anything, and a journal that does not fit stops the commit', async () => {
    const revision = revisionNamed('aa');
    await run.prepare([run.candidate(revision, 'A')]);
    const refused = await run.commit(revision, { append: { plan: plan.id, from: 1, lines: [done(9)] } });
    expect(refused).toEqual({ outcome: 'failed', reason: 'journal: conflict' });
    expect(await nginx.answer()).toBe('original');
    const taken = await run.commit(revision, { append: { plan: plan.id, from: 2, lines: [done(1)] } });
    expect(taken).toMatchObject({ outcome: 'applied' });
    expect(await journal()).toEqual([started, done(0), done(1)]);
  });

  test('has requests of people beside it, which a heartbeat brings to the runner', async () => {
    const intent: Intent = { id: 'i1', plan: plan.id, kind: 'promote', by, at: instant(1) };
    expect(await host.renew(ROLLOUT, 1, milliseconds(60_000), calm())).toEqual({ outcome: 'renewed', intents: [] });
    expect(await host.intend(ROLLOUT, intent, calm())).toEqual({ outcome: 'left' });
    expect(await host.renew(ROLLOUT, 1, milliseconds(60_000), calm())).toEqual({
      outcome: 'renewed',
      intents: [intent],
    });
    expect((await run.observe()).intents).toEqual([intent]);
    const back = { ...intent, withdrawn: true } as const;
    expect(await host.intend(ROLLOUT, back, calm())).toEqual({ outcome: 'left' });
    expect((await run.observe()).intents).toEqual([intent, back]);
  });
});
