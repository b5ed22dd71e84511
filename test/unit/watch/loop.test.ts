import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { RefreshEnd } from '../../../src/watch/decide.ts';
import { FAULT, members, says, World } from '../../support/watched-world.ts';

const MINUTE = 60_000;
const PUSH = { tell: true };

describe('a watcher', () => {
  it('refreshes once, and then finds nothing to do at each heartbeat', async () => {
    const world = new World();
    await world.run(world.watch(), MINUTE);
    expect(world.words).toEqual(['refreshed', 'unchanged', 'unchanged']);
    expect(world.counters).toMatchObject({ runs: 3, tried: 1, done: 1, unchanged: 2 });
  });

  it('keeps the last good state while answers are bad, and says how old it is', async () => {
    const world = new World();
    const watch = world.watch();
    await watch.step(new AbortController().signal);
    world.answer = () => FAULT;
    await world.clock.advance(3 * MINUTE);
    expect(await watch.step(new AbortController().signal)).toMatchObject({ why: 'source', standing: 3 * MINUTE });
    world.answer = () => says();
    expect(await watch.step(new AbortController().signal)).toMatchObject({ why: 'empty' });
    expect(world.refreshes).toHaveLength(1);
  });

  it('makes one refresh of a thousand changes within one heartbeat', async () => {
    const world = new World();
    let count = 1;
    world.answer = () => says(...Array.from({ length: count }, (_, index) => `m${index}`));
    const watch = world.watch({}, PUSH);
    const events = (async () => {
      for (let event = 0; event < 1000; event += 1) {
        await world.clock.pass(milliseconds(10));
        count += 1;
        world.wake();
      }
    })();
    await world.run(watch, 2 * MINUTE);
    await events;
    expect(world.refreshes.map(({ set }) => set.size)).toEqual([1, 1001]);
    expect(world.looks).toHaveLength(2);
  });

  it('acts at once on a change where the heartbeat is 0', async () => {
    const world = new World();
    const watch = world.watch({ heartbeat: milliseconds(0) }, PUSH);
    const change = (async () => {
      await world.clock.pass(milliseconds(4321));
      world.answer = () => says('a', 'b');
      world.wake();
    })();
    const start = world.clock.steady();
    await world.run(watch, MINUTE);
    await change;
    expect(world.refreshes.map(({ at }) => at - start)).toEqual([0, 4321]);
  });

  it('waits longer after each refresh that fails, and asks the balancers anew', async () => {
    const world = new World();
    world.refreshing = () => 'failed';
    const start = world.clock.steady();
    await world.run(world.watch(), 10 * MINUTE);
    expect(world.refreshes.map(({ at }) => (at - start) / 1000)).toEqual([0, 30, 90, 210, 450]);
    expect(world.counters).toMatchObject({ failed: 5, done: 0, errors: 5, lastError: { text: 'lb1: no' } });
  });

  it('says once that the emergency lock is set, goes on asking, and says when it is gone', async () => {
    const world = new World();
    const start = world.clock.steady();
    world.refreshing = () => (world.clock.steady() < start + 2 * MINUTE ? 'held' : 'done');
    await world.run(world.watch(), 3 * MINUTE);
    expect(world.words).toEqual([
      ...['emergency', '(emergency)', '(emergency)', '(emergency)', 'notice', 'refreshed', 'unchanged', 'unchanged'],
    ]);
    expect(world.counters.heldBack.emergency).toBe(4);
  });

  it('refreshes although nothing changed when it is forced, and only once', async () => {
    const world = new World();
    world.refreshing = (set) => ({ kind: 'unchanged', set });
    await world.run(world.watch({}, { forced: true }), MINUTE);
    expect(world.refreshes).toHaveLength(1);
    expect(world.words).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('asks once more after stable_for when it is to look only once', async () => {
    const world = new World();
    const watch = world.watch({ stableFor: milliseconds(10_000) });
    const end = watch.once(new AbortController().signal);
    await world.clock.advance(10_000);
    expect(await end).toMatchObject({ kind: 'refreshed' });
    expect(world.looks).toHaveLength(2);
  });

  it('finishes the refresh that it was in the middle of when it is told to stop', async () => {
    const world = new World();
    let finish: (end: RefreshEnd) => void = () => undefined;
    world.refreshing = () => new Promise((resolve) => (finish = resolve));
    const over = new AbortController();
    const running = world.watch().run(over.signal);
    await world.clock.settle();
    over.abort(new Error('over'));
    finish({ kind: 'done', set: members('a') });
    await running;
    expect(world.words).toEqual(['refreshed']);
  });
});

describe('a watcher that shares a lock', () => {
  const settings = { turn: { hosts: 'lb1', timeout: milliseconds(MINUTE), settle: milliseconds(5000) } };
  const lost = new AbortController().signal;
  const given = (world: World, log: string[]) => async () => {
    log.push('taken');
    await world.clock.pass(milliseconds(2000));
    return { kind: 'turn' as const, lost, [Symbol.asyncDispose]: async () => void log.push('given back') };
  };

  it('waits for its turn, settles, asks the sources anew and gives the lock back', async () => {
    const world = new World();
    const log: string[] = [];
    world.turn = given(world, log);
    world.answer = () => says('a', ...(world.looks.length > 1 ? ['b'] : []));
    const start = world.clock.steady();
    await world.run(world.watch(settings), 29_000);
    expect(world.refreshes).toEqual([{ at: start + 7000, set: members('a', 'b') }]);
    expect(log).toEqual(['taken', 'given back']);
    expect(world.said[0]).toEqual({ kind: 'turn', waited: 2000 });
  });

  it('does nothing when its turn has come and the sources give no good answer any more', async () => {
    const world = new World();
    const log: string[] = [];
    world.turn = given(world, log);
    world.answer = () => (world.looks.length > 1 ? FAULT : says('a'));
    await world.run(world.watch(settings), 29_000);
    expect(world.refreshes).toEqual([]);
    expect(world.words).toEqual(['turn', 'source']);
    expect(log).toEqual(['taken', 'given back']);
  });

  it('says so when the others were waited for in vain, and tries again', async () => {
    const world = new World();
    world.turn = async () => ({ kind: 'held', why: 'turn', text: 'lb2 refreshes' });
    await world.run(world.watch(settings), MINUTE);
    expect(world.words).toEqual(['turn', 'turn', 'turn']);
    expect(world.counters).toMatchObject({ tried: 0, heldBack: { turn: 3 } });
  });
});
