import { describe, expect, test } from 'vitest';
import { base64, call, countIn, firstOf, readRecords, textIn, word } from '../../../src/host/protocol.ts';

describe('an answer of the host program', () => {
  test('is read in order, with names that come several times', () => {
    expect(readRecords('outcome 5 drift\npath 2 /a\npath 2 /b\nend 3\n')).toEqual([
      ['outcome', 'drift'],
      ['path', '/a'],
      ['path', '/b'],
    ]);
  });

  test('may have values that are empty or hold blanks', () => {
    expect(readRecords('a 0 \nb 3 x y\nend 2\n')).toEqual([
      ['a', ''],
      ['b', 'x y'],
    ]);
  });

  const whole = 'outcome 7 applied\ngeneration 1 3\nend 2\n';
  test('is none when it is cut off anywhere', () => {
    expect(readRecords(whole)).toHaveLength(2);
    for (let length = 0; length < whole.length; length += 1)
      expect(readRecords(whole.slice(0, length)), `cut at ${length}`).toBeUndefined();
  });

  test.each([
    ['a value longer than announced', 'outcome 4 stale\nend 1\n'],
    ['a value shorter than announced', 'outcome 6 stale\nend 1\n'],
    ['a line that is no record', 'outcome 5 stale\nhello\nend 2\n'],
    ['noise before it', 'Welcome!\noutcome 5 stale\nend 1\n'],
    ['text after its end', 'outcome 5 stale\nend 1\nmore\n'],
    ['more records than counted', 'outcome 5 stale\na 1 x\nend 1\n'],
    ['fewer records than counted', 'outcome 5 stale\nend 2\n'],
    ['two ends', 'outcome 5 stale\nend 1\nend 1\n'],
    ['a carriage return', 'outcome 6 stale\r\nend 1\n'],
    ['a length that is no number', 'outcome -5 stale\nend 1\n'],
    ['nothing', ''],
  ])('is none with %s', (_, body) => {
    expect(readRecords(body)).toBeUndefined();
  });

  test('counts nothing that is not a whole number', () => {
    for (const value of ['-1', '1e9', '0x10', '9'.repeat(16), '', '1 2']) expect(countIn([['n', value]], 'n')).toBe(0);
    expect(countIn([['n', '42']], 'n')).toBe(42);
    expect(countIn([], 'n')).toBe(0);
  });

  test('gives texts of any characters back', () => {
    const text = 'ä€😀\n\'"`$(rm)\\\u0000';
    expect(textIn([['t', base64(text)]], 't')).toBe(text);
    expect(textIn([], 't')).toBeUndefined();
    expect(firstOf([], 't')).toBeUndefined();
  });
});

describe('a word for the host program', () => {
  test('stands in quotes', () => {
    expect(call('lb_lock', 'x', 7, '/a/b-c_d.conf')).toBe("lb_lock 'x' '7' '/a/b-c_d.conf'");
  });

  test.each(["it's", 'a b', '$(id)', '`id`', 'a\nb', 'a;b', 'a\\b', 'a\u0000', '{}', '*', '~', 'ä'])(
    'can not be %j',
    (text) => {
      expect(() => word(text)).toThrow('not a word');
    },
  );
});
