import { expect, it } from 'vitest';
import { refuseMuch } from '../../../src/plan/change-limit.ts';
import { count, line, live, member, play, rolling, upstream } from './builders.ts';

/** What is said when a balancer serves the first members and the play wants the second ones. */
function said(now: readonly number[], wanted: readonly number[], maxChange?: number | string): string {
  const one = upstream({ members: wanted.map((number) => member(number)) });
  const limited = { ...one, ...(maxChange === undefined ? {} : { maxChange: count(maxChange) }) };
  const served = live(
    now.length === 0 ? [] : ['lb1'],
    now.map((number) => line(member(number))),
  );
  try {
    refuseMuch(play(rolling(1, 0), [limited]), served);
    return 'allowed';
  } catch (error) {
    expect(error).toMatchObject({ code: 'discovery-change', exitCode: 5 });
    return error instanceof Error ? error.message : '';
  }
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

it.each([
  ['as many as are allowed go', range(1, 10), range(1, 7), '30%'],
  ['as many as are allowed come', range(1, 10), range(1, 13), '30%'],
  ['a replacement counts once', range(1, 10), range(4, 13), '30%'],
  ['one may always change where shares are counted', [1, 2], [1, 3], '10%'],
  ['the order is none of its business', range(1, 10), range(1, 10).toReversed(), 0],
  ['nothing is live yet', [], range(1, 10), 0],
  ['no limit is set', range(1, 10), [1], undefined],
])('%s', (_, now, wanted, limit) => {
  expect(said(now, wanted, limit)).toBe('allowed');
});

it.each([
  [
    'one more goes',
    range(1, 10),
    range(1, 6),
    '30%',
    'of 10 live members 4 would go and 0 come, and max_change allows 3',
  ],
  [
    'one more comes',
    range(1, 10),
    range(1, 14),
    3,
    'of 10 live members 0 would go and 4 come, and max_change allows 3',
  ],
  ['80 % drop out', range(1, 10), [1, 2], '50%', 'of 10 live members 8 would go and 0 come, and max_change allows 5'],
  ['all are others', [1, 2], [3, 4], 1, 'of 2 live members 2 would go and 2 come, and max_change allows 1'],
])('%s', (_, now, wanted, limit, words) => {
  expect(said(now, wanted, limit)).toContain(words);
});
