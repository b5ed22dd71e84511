import { expect, test } from 'vitest';
import { parseHealed } from '../../../src/host/parse-healed.ts';
import { base64 } from '../../../src/host/protocol.ts';

const HOLDER = base64(
  JSON.stringify({ holder: { who: 'ann', where: 'laptop', pid: 7, command: 'apply' }, message: '' }),
);

test('the record of a balancer that went back says where to, when, why, and who was not heard of', () => {
  expect(parseHealed(`back\n0\n1763700000\n10000\n\n${HOLDER}\n`)).toEqual({
    outcome: 'back',
    to: '0',
    at: 1_763_700_000_000,
    within: 10_000,
    reason: '',
    runner: { who: 'ann', where: 'laptop', pid: 7, command: 'apply' },
  });
  expect(parseHealed(`failed\n0\n1\n2\n${base64('no space')}\n\n`)).toEqual({
    outcome: 'failed',
    to: '0',
    at: 1000,
    within: 2,
    reason: 'no space',
  });
});

test.each(['', 'gone\n0\n1\n2\n\n\n', 'back\n../x\n1\n2\n\n\n', 'back\n0\nnow\n2\n\n\n', 'back\n0\n1\n-2\n\n\n'])(
  'what is no such record (%j) tells nothing',
  (text) => {
    expect(parseHealed(text)).toBeUndefined();
  },
);
