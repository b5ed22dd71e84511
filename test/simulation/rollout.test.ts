/** Many lives of a rollout under random faults, and the same with a guard taken out. `npm run simulate` plays more. */
import { beforeAll, describe, expect, it } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Guard } from '../support/fake-flock.ts';
import type { ServicesGuard } from '../support/fake-services.ts';
import type { Twist } from './scenery.ts';
import { inWords, playSeeds, type Tally } from './seeds.ts';

const SEEDS = 20_000;
const CONFIRMED = 1500;
const LIMIT = 600_000;

describe(`${SEEDS} lives of a rollout full of faults`, () => {
  let tally: Tally;
  beforeAll(async () => {
    tally = await playSeeds({ from: 1, count: SEEDS });
  }, LIMIT);

  const broken = (kind: string): readonly string[] =>
    tally.violations.filter((one) => one.kind === kind).map((one) => inWords(one));

  it('are safe: recorded states, in order, on record before they are live, by one holder; no replica fails a request', () => {
    expect(broken('safety')).toEqual([]);
  });

  it('come to an end once the faults are over, and leave no lock', () => {
    expect(broken('liveness')).toEqual([]);
    // Both ends are reached often, or the storm is no test.
    expect(tally.ends['promoted']).toBeGreaterThan(SEEDS / 5);
    expect(tally.ends['rolled-back']).toBeGreaterThan(SEEDS / 5);
    expect(tally.ends['promoted, services']).toBeGreaterThan(SEEDS / 25);
    expect(tally.ends['rolled-back, services']).toBeGreaterThan(SEEDS / 50);
    process.stderr.write(`    ${SEEDS} lives: ${JSON.stringify(tally.ends)}\n`);
  });
});

describe(`${CONFIRMED} lives of a rollout with confirm:`, () => {
  it(
    'end where the record says, with every balancer, and no timer takes them back later',
    async () => {
      const twist = { confirm: milliseconds(20_000) };
      const tally = await playSeeds({ from: 1, count: CONFIRMED }, twist);
      expect(tally.violations.map((one) => inWords(one, twist))).toEqual([]);
      expect(tally.ends['promoted, split']).toBeGreaterThan(CONFIRMED / 10);
      expect(tally.ends['rolled-back, split']).toBeGreaterThan(CONFIRMED / 10);
    },
    LIMIT,
  );
});

/** What the simulation has to notice when a guard is taken out; these end with the first seed that shows it. */
const CONTROLS: readonly (readonly [Guard | ServicesGuard, Twist, RegExp])[] = [
  ['fencing', {}, /^a change under \d+ after one under \d+$|journals tell different stories$|has forgotten lines/],
  ['intent first', {}, /without an intent on its record$/],
  ['proof', {}, /^(promoted|rolled-back), but .* runs /],
  ['leave', { services: true }, /goes down on app\d while lb\d sends to it$/],
  ['drain', { services: true }, /goes down on app\d while lb\d holds a connection to it, undrained$/],
  ['check', { services: true }, /^lb\d sends requests to .* which is not well/],
];

describe.each(CONTROLS)('without the guard "%s"', (without, twist, complaint) => {
  it(
    'a life that is not safe is found',
    async () => {
      const { violations } = await playSeeds({ from: 1, count: SEEDS, enough: 1 }, { ...twist, without });
      expect(violations).toMatchObject([{ kind: 'safety', message: expect.stringMatching(complaint) }]);
    },
    LIMIT,
  );
});
