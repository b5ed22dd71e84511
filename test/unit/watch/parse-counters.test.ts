import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import type { WatchBody } from '../../../src/model/watch.ts';
import { type Counters, count, NOTHING_COUNTED } from '../../../src/watch/counters.ts';
import { parseCounters } from '../../../src/watch/parse-counters.ts';
import { PLAY } from '../../support/watched-world.ts';

const BODIES: readonly WatchBody[] = [
  { kind: 'turn', waited: milliseconds(1) },
  { kind: 'refreshing' },
  { kind: 'refreshed', members: 3, took: milliseconds(700), checked: false },
  { kind: 'held-back', why: 'max-change', text: 'too much' },
  { kind: 'unchanged', members: 3 },
  { kind: 'member', upstream: 'app', address: '10.0.0.1:80', well: false, text: 'no' },
  { kind: 'alarm', upstream: 'app', over: false, text: '0 of 1' },
];
const written = (counters: Counters): string => JSON.stringify({ v: 1, play: PLAY, ...counters });

it('reads all that was counted', () => {
  const counters = BODIES.reduce(
    (before, body, index) => count(before, { ...body, v: 1, at: instant(1000 + index), play: PLAY }),
    NOTHING_COUNTED,
  );
  expect(parseCounters(written(counters))).toEqual(counters);
  expect(parseCounters(written(NOTHING_COUNTED))).toEqual(NOTHING_COUNTED);
});

it.each(['', '{"v":1,"runs":', 'null', '[]', '"text"', JSON.stringify({ ...NOTHING_COUNTED, v: 2 })])(
  'takes %j for nothing that was counted',
  (text) => {
    expect(parseCounters(text)).toBeUndefined();
  },
);

it('begins at nought where a number is missing, or is none', () => {
  const { done: _, ...rest } = {
    ...NOTHING_COUNTED,
    runs: 'many',
    failed: -1,
    unchanged: 1.5,
    heldBack: { budget: 7, cold: 3 },
  };
  expect(parseCounters(JSON.stringify({ v: 1, ...rest }))).toEqual({
    ...NOTHING_COUNTED,
    heldBack: { ...NOTHING_COUNTED.heldBack, budget: 7 },
  });
});
