import fc from 'fast-check';
import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { EXIT } from '../../../src/model/exit-code.ts';
import { instant } from '../../../src/model/instant.ts';
import { parseRolloutName, type RolloutName } from '../../../src/model/names.ts';
import type { HeldBack, WatchBody, WatchEvent } from '../../../src/model/watch.ts';
import { type Counters, count, NOTHING_COUNTED } from '../../../src/watch/counters.ts';

const PLAY = parseRolloutName('x-model') as RolloutName;
const at = (ms: number, body: WatchBody): WatchEvent => ({ ...body, v: 1, at: instant(ms), play: PLAY });
const REASONS = Object.keys(NOTHING_COUNTED.heldBack) as HeldBack[];

const bodies: fc.Arbitrary<WatchBody> = fc.oneof(
  fc.record({ kind: fc.constant('unchanged' as const), members: fc.nat(100) }),
  fc.record({ kind: fc.constant('held-back' as const), why: fc.constantFrom(...REASONS), text: fc.string() }),
  fc.record({ kind: fc.constant('turn' as const), waited: fc.nat(100).map(milliseconds) }),
  fc.record({ kind: fc.constant('refreshing' as const) }),
  fc.record({
    kind: fc.constant('member' as const),
    upstream: fc.string(),
    address: fc.string(),
    well: fc.boolean(),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant('alarm' as const), upstream: fc.string(), over: fc.boolean(), text: fc.string() }),
  fc.record({
    kind: fc.constant('refreshed' as const),
    members: fc.nat(100),
    took: fc.nat(100).map(milliseconds),
    checked: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('failed' as const),
    text: fc.string(),
    exit: fc.constant(EXIT.rolledBack),
    took: fc.nat(100).map(milliseconds),
    retry: fc.nat(100).map(milliseconds),
  }),
  fc.record({ kind: fc.constant('notice' as const), text: fc.string() }),
);

const decided = ({ unchanged, done, checked, failed, heldBack }: Counters): number =>
  unchanged + done + checked + failed + Object.values(heldBack).reduce((sum, one) => sum + one, 0);

it('counts every decision once, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(bodies), (all) => {
      const counters = all.map((body, index) => at(index, body)).reduce(count, NOTHING_COUNTED);
      const decisions = all.filter(({ kind }) => !['turn', 'refreshing', 'notice', 'member', 'alarm'].includes(kind));
      expect(counters.runs).toBe(decisions.length);
      expect(decided(counters)).toBe(counters.runs);
    }),
  );
});

it('keeps when the lock was last had, when it last went well, how long it took and what was wrong', () => {
  const events = [
    at(1, { kind: 'turn', waited: milliseconds(0) }),
    at(2, { kind: 'refreshing' }),
    at(3, { kind: 'refreshed', members: 4, took: milliseconds(250), checked: false }),
    at(4, { kind: 'held-back', why: 'source', text: 'it answered 500' }),
    at(5, { kind: 'held-back', why: 'budget', text: 'enough' }),
  ];
  expect(events.reduce(count, NOTHING_COUNTED)).toMatchObject({
    runs: 3,
    tried: 1,
    done: 1,
    errors: 1,
    lastRun: 5,
    lastLock: 1,
    lastSuccess: 3,
    lastDuration: 250,
    lastError: { at: 4, text: 'it answered 500' },
    members: 4,
    heldBack: { source: 1, budget: 1, unstable: 0 },
  });
});

it('does not take a validation for a success', () => {
  const event = at(7, { kind: 'refreshed', members: 4, took: milliseconds(250), checked: true });
  expect(count(NOTHING_COUNTED, event)).toMatchObject({ checked: 1, done: 0 });
  expect(count(NOTHING_COUNTED, event)).not.toHaveProperty('lastSuccess');
});
