import { expect, it } from 'vitest';
import { LogMerge } from '../../../src/cli/log-merge.ts';
import { instant } from '../../../src/model/instant.ts';

const at = (...times: number[]) => times.map((time) => ({ at: time }));

it('holds records back until every stream was read as far, and gives them in the order of time', () => {
  const merge = new LogMerge();
  merge.add('a', [], 0, instant(0));
  merge.add('b', [], 0, instant(0));
  merge.add('a', at(10, 30), 40, instant(0));
  expect(merge.take(instant(1))).toEqual([]);
  merge.add('b', at(20), 25, instant(1));
  expect(merge.take(instant(2))).toEqual(at(10, 20));
  merge.leave('b');
  expect(merge.take(instant(3))).toEqual(at(30));
});

it('waits for no clock that is behind longer than a moment', () => {
  const merge = new LogMerge();
  merge.add('a', at(1000), 1000, instant(0));
  merge.add('b', [], 5, instant(0));
  expect(merge.take(instant(1999))).toEqual([]);
  expect(merge.take(instant(2000))).toEqual(at(1000));
});

it('lets a stream wait that is ahead when much is held back, and never the one that the others wait for', () => {
  const merge = new LogMerge();
  merge.add('b', [], 5, instant(0));
  merge.add('a', at(...Array.from({ length: 20_001 }, (_, index) => 10 + index)), 30_000, instant(0));
  expect([merge.isAhead('a'), merge.isAhead('b')]).toEqual([true, false]);
  merge.add('b', [], 30_000, instant(1));
  expect(merge.take(instant(1))).toHaveLength(20_001);
  expect(merge.isAhead('a')).toBe(false);
});
