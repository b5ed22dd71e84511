/** The watcher over long times and bad sources: what it must never do, whatever they say. */
import { expect, it } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { WatchSettings } from '../../src/model/watch.ts';
import type { Answer } from '../../src/watch/decide.ts';
import { type SeededRng, seededRng } from '../support/seeded-rng.ts';
import { FAULT, SETTINGS, says, World } from '../support/watched-world.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Endpoints of which each is there or not, as chance has it. */
const flapping = (rng: SeededRng, size: number): Answer =>
  says(
    ...Array.from({ length: size }, (_, index) => `10.0.0.${index}:80=${rng.below(3)}`).filter(() => rng.chance(0.7)),
  );

const anything = (rng: SeededRng): Answer =>
  rng.pick<() => Answer>([
    () => flapping(rng, 1 + rng.below(8)),
    () => flapping(rng, 1 + rng.below(8)),
    () => FAULT,
    () => says(),
    () => ({ kind: 'fault', why: 'empty', text: 'no member is left' }),
    () => ({ kind: 'fault', why: 'max-change', text: '80 % of the members would go' }),
  ])();

/** What holds for all refreshes of a watcher, with what it was told. */
function isSafe(world: World, { heartbeat, maxRefreshes }: WatchSettings): void {
  const at = world.refreshes.map((one) => one.at);
  expect(world.refreshes.filter(({ set }) => set.size === 0)).toEqual([]);
  const gaps = at.slice(1).map((one, index) => one - (at[index] ?? 0));
  expect(gaps.filter((gap) => gap < heartbeat)).toEqual([]);
  const { count, per } = maxRefreshes;
  expect(at.filter((one, index) => (at[index + count] ?? Number.POSITIVE_INFINITY) - one < per)).toEqual([]);
  const { runs, unchanged, done, failed, checked, heldBack } = world.counters;
  const held = Object.values(heldBack).reduce((sum, one) => sum + one, 0);
  expect(unchanged + done + failed + checked + held).toBe(runs);
}

it('in a week of endpoints that come and go, never empties an upstream and keeps to its heartbeat and budget', async () => {
  const rng = seededRng(1);
  const world = new World();
  world.answer = () => (rng.chance(0.5) ? flapping(rng, 10) : anything(rng));
  world.refreshing = () => (rng.chance(0.02) ? 'failed' : 'done');
  const settings = { ...SETTINGS, maxRefreshes: { count: 40, per: milliseconds(HOUR) } };
  await world.run(world.watch(settings), WEEK);
  isSafe(world, settings);
  // It did something: the budget was used, and used up, in every hour.
  expect(world.refreshes.length).toBeGreaterThan(0.9 * 40 * 24 * 7);
  expect(world.counters.heldBack.budget).toBeGreaterThan(0);
  expect(world.looks.length).toBeGreaterThan(20_000);
});

it('in a week of answers that change each minute, leaves the balancers alone where they have to stand for five', async () => {
  const rng = seededRng(2);
  const world = new World();
  let answer = flapping(rng, 10);
  world.answer = () => {
    if (world.looks.length % 2 === 0) answer = says(`10.0.1.${world.looks.length}:80`, '10.0.0.1:80');
    return answer;
  };
  await world.run(world.watch({ stableFor: milliseconds(300_000) }), WEEK);
  expect(world.refreshes).toEqual([]);
  expect(world.counters.heldBack.unstable).toBe(world.counters.runs);
});

it('of ten thousand answers, good and bad, acts on none that is bad', async () => {
  const world = new World();
  const rng = seededRng(3);
  const bad: boolean[] = [];
  world.answer = () => {
    const answer = anything(rng);
    bad.push(answer.kind !== 'members' || answer.set.size === 0);
    return answer;
  };
  const refreshedAfter: number[] = [];
  world.refreshing = () => {
    refreshedAfter.push(world.looks.length - 1);
    return rng.pick(['done', 'done', 'done', 'failed', 'held', 'unchanged']);
  };
  const settings = {
    ...SETTINGS,
    heartbeat: milliseconds(1000),
    maxRefreshes: { count: 1000, per: milliseconds(1000) },
  };
  await world.run(world.watch(settings), 10_000_000);
  expect(bad.length).toBeGreaterThanOrEqual(10_000);
  expect(refreshedAfter.filter((look) => bad[look])).toEqual([]);
  expect(refreshedAfter.length).toBeGreaterThan(500);
  isSafe(world, settings);
});

it('of a thousand changes told of in ten seconds, makes at most one refresh in each heartbeat', async () => {
  for (const seconds of [0, 1, 3, 30]) {
    const world = new World();
    const rng = seededRng(seconds);
    world.answer = () => flapping(rng, 10);
    const settings = {
      ...SETTINGS,
      heartbeat: milliseconds(seconds * 1000),
      maxRefreshes: { count: 1000, per: milliseconds(60_000) },
    };
    const start = world.clock.steady();
    const watch = world.watch(settings, { tell: true });
    const events = (async () => {
      for (let event = 0; event < 1000; event += 1) {
        await world.clock.pass(milliseconds(10));
        world.wake();
      }
    })();
    await world.run(watch, 120_000);
    await events;
    isSafe(world, settings);
    const after = world.refreshes.filter(({ at }) => at > start).length;
    expect(after).toBeGreaterThan(0);
    if (seconds > 0) expect(after).toBeLessThanOrEqual(Math.ceil(10 / seconds) + 1);
  }
});
