import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Event } from '../../../src/model/event.ts';
import { newestRun, openJournal } from '../../../src/rollout/attach.ts';
import { Fleet } from '../../../src/rollout/fleet.ts';
import { Journal } from '../../../src/rollout/journal.ts';
import { FakeBalancers } from '../../support/fake-balancers.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { revisionNamed } from '../../support/sample-plan.ts';
import { ANN, LB1, LB2, PLAN } from './fixtures.ts';

const signal = new AbortController().signal;
const TOKEN = 1;

/** Two balancers under our lock, and an empty journal. */
async function setUp() {
  const clock = new ManualClock();
  const world = new FakeBalancers([LB1, LB2], clock);
  const told: Event[] = [];
  const edges = { clock, reporter: { on: (event: Event) => void told.push(event), close: async () => undefined } };
  const opener = world.reachedBy('r1');
  const host = (name: typeof LB1) =>
    ({ name, connection: { kind: 'local', sshOptions: [] }, vars: {}, groups: [] }) as const;
  const members = new Map([
    [LB1, await opener.open(host(LB1), signal)],
    [LB2, await opener.open(host(LB2), signal)],
  ]);
  const claim = { holder: ANN, token: TOKEN, lease: milliseconds(3_600_000), message: '', purpose: 'advance' } as const;
  for (const member of members.values()) await member.lock(PLAN.rollout, claim, undefined, signal);
  const lengths = () => [LB1, LB2].map((name) => world.host(name).observe().run?.journal.length ?? 0);
  const observe = () => new Map([LB1, LB2].map((name) => [name, world.host(name).observe()] as const));
  return {
    clock,
    world,
    claim,
    edges,
    told,
    fleet: new Fleet(members),
    journal: new Journal(PLAN, [], new Map(), edges),
    lengths,
    observe,
  };
}

/** Lets manual time pass until `work` has ended. */
async function ended<T>(work: Promise<T>, clock: ManualClock): Promise<T> {
  let over = false;
  const [result] = await Promise.all([
    work.finally(() => (over = true)),
    (async () => {
      while (!over) await clock.jump();
    })(),
  ]);
  return result;
}

describe('a journal', () => {
  it('tells balancers that lack the same with one object, until there is more to tell', async () => {
    const { journal } = await setUp();
    journal.write({ kind: 'step.started', step: 0 });
    const first = journal.missing(LB1);
    expect(journal.missing(LB2)).toBe(first);
    expect(first).toMatchObject({ from: 0, document: PLAN, lines: [{ kind: 'step.started' }] });
    if (first !== undefined) journal.keptBy(LB1, first);
    journal.write({ kind: 'step.done', step: 0 });
    expect(journal.missing(LB1)).toEqual({ plan: PLAN.id, from: 1, lines: [journal.lines[1]] });
    expect(journal.missing(LB2)).toMatchObject({ from: 0, document: PLAN, lines: journal.lines });
  });

  it('is the same on every balancer after a flush, and told to who watches', async () => {
    const { journal, fleet, told, lengths } = await setUp();
    journal.write({ kind: 'step.started', step: 0 });
    journal.write({ kind: 'step.done', step: 0 });
    await journal.flush(fleet, TOKEN, signal);
    expect(lengths()).toEqual([2, 2]);
    expect(told.map((event) => event.kind)).toEqual(['step.started', 'step.done']);
    expect(journal.phase).toMatchObject({ phase: 'progressing', step: 1 });
  });

  it('is not lost while one balancer has it, and catches up the other', async () => {
    const { journal, fleet, world, clock, lengths } = await setUp();
    journal.write({ kind: 'step.started', step: 0 });
    await journal.flush(fleet, TOKEN, signal);
    world.down.add(LB2);
    journal.write({ kind: 'step.done', step: 0 });
    await ended(journal.flush(fleet, TOKEN, signal), clock);
    await ended(journal.flush(fleet, TOKEN, signal), clock);
    expect(lengths()).toEqual([2, 1]);
    world.down.clear();
    await journal.flush(fleet, TOKEN, signal);
    expect(lengths()).toEqual([2, 2]);
  });

  it('is lost when no balancer takes it', async () => {
    const { journal, fleet, world, clock } = await setUp();
    world.down.add(LB1).add(LB2);
    journal.write({ kind: 'step.started', step: 0 });
    await expect(ended(journal.flush(fleet, TOKEN, signal), clock)).rejects.toMatchObject({ code: 'journal-lost' });
  });

  it('is written by nobody whose lock was taken over', async () => {
    const { journal, fleet, world } = await setUp();
    world.host(LB2).steal();
    journal.write({ kind: 'step.started', step: 0 });
    await expect(journal.flush(fleet, TOKEN, signal)).rejects.toMatchObject({ code: 'lock-lost' });
  });

  it('sends everything again to a balancer that turns out to have less', async () => {
    const { journal, fleet, lengths } = await setUp();
    journal.write({ kind: 'step.started', step: 0 });
    const append = journal.missing(LB2);
    if (append !== undefined) journal.keptBy(LB2, append);
    journal.write({ kind: 'step.done', step: 0 });
    await journal.flush(fleet, TOKEN, signal);
    expect(lengths()).toEqual([2, 0]);
    await journal.flush(fleet, TOKEN, signal);
    expect(lengths()).toEqual([2, 2]);
  });

  it('of a batch under way goes to the others where it says where the rollout stands, and not for one balancer', async () => {
    const { journal, fleet, lengths } = await setUp();
    const intended = { kind: 'host.intended', step: 0, host: LB1, to: revisionNamed('1'), operation: 'o' } as const;
    journal.write({ kind: 'step.started', step: 0 });
    journal.write(intended);
    await journal.spread(fleet, TOKEN, signal, [LB1]);
    expect(lengths()).toEqual([0, 2]);
    journal.write(intended);
    await journal.spread(fleet, TOKEN, signal, [LB1]);
    expect(lengths()).toEqual([0, 2]);
    journal.write({ kind: 'step.done', step: 0 });
    await journal.spread(fleet, TOKEN, signal, [LB1]);
    expect(lengths()).toEqual([0, 4]);
  });

  it('is left with its last lines, and the lock goes back where they were taken, and only there', async () => {
    const { journal, fleet, world, clock, claim, lengths } = await setUp();
    journal.write({ kind: 'step.started', step: 0 });
    world.down.add(LB2);
    expect(await ended(journal.leave(fleet, claim, signal), clock)).toEqual([LB1]);
    expect(lengths()).toEqual([1, 0]);
    expect([LB1, LB2].map((name) => world.host(name).lock?.token)).toEqual([undefined, TOKEN]);
  });

  it('counts a request once, however often it is read', async () => {
    const { journal, clock } = await setUp();
    const intent = { id: 'a', plan: PLAN.id, kind: 'pause', by: ANN, at: clock.now() } as const;
    journal.heed([intent, intent]);
    journal.heed([intent]);
    expect(journal.lines).toHaveLength(1);
  });
});

describe('a run that is found on the balancers', () => {
  it('is read from the one that knows most, and the one that lags is caught up', async () => {
    const { journal, fleet, world, edges, clock, lengths, observe } = await setUp();
    journal.write({ kind: 'rollout.started', plan: PLAN.id, by: ANN });
    await journal.flush(fleet, TOKEN, signal);
    world.down.add(LB1);
    journal.write({ kind: 'step.started', step: 0 });
    journal.write({ kind: 'step.done', step: 0 });
    await ended(journal.flush(fleet, TOKEN, signal), clock);
    world.down.clear();
    const known = newestRun(observe());
    expect(known?.phase).toMatchObject({ phase: 'progressing', step: 1 });
    if (known === undefined) return;
    const reopened = openJournal(known.run, observe(), edges);
    expect(reopened.missing(LB1)?.from).toBe(1);
    expect(reopened.missing(LB2)).toBeUndefined();
    await reopened.flush(fleet, TOKEN, signal);
    expect(lengths()).toEqual([3, 3]);
  });

  it('has requests that nobody has heeded yet', async () => {
    const { journal, fleet, world, clock, observe } = await setUp();
    journal.write({ kind: 'rollout.started', plan: PLAN.id, by: ANN });
    await journal.flush(fleet, TOKEN, signal);
    const intent = { id: 'a', plan: PLAN.id, kind: 'pause', by: ANN, at: clock.now() } as const;
    for (const name of [LB1, LB2]) world.host(name).intend(intent);
    expect(newestRun(observe())?.waiting).toEqual([intent]);
    journal.heed([intent]);
    await journal.flush(fleet, TOKEN, signal);
    expect(newestRun(observe())?.waiting).toEqual([]);
  });
});
