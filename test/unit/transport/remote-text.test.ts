import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless, oneLine } from '../../../src/transport/remote-text.ts';

test.each([
  ['colours', '\x1b[1;31mred\x1b[0m', 'red'],
  ['window titles', 'a\x1b]0;owned\x07b\x1b]2;x\x1b\\c', 'abc'],
  ['8-bit sequences', '\x9b31mred', 'red'],
  ['device control strings', '\x1bPq#0\x1b\\ok', 'ok'],
  ['carriage returns that overwrite a line', 'all is lost\rall is well', 'all is lostall is well'],
  ['backspaces and bells', 'a\b\x07b', 'ab'],
  ['characters that reverse the order', 'safe\u202egnp.exe', 'safegnp.exe'],
  ['escape sequences that are cut off', 'end\x1b[3', 'end'],
])('removes %s', (_what, text, clean) => {
  expect(harmless(text)).toBe(clean);
});

test('keeps lines, tabs and letters of any language', () => {
  expect(harmless('größe\t✓\r\nzwei')).toBe('größe\t✓\nzwei');
});

test('nothing that controls a terminal is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(harmless(text))),
  );
});

test('becomes one line of limited length', () => {
  expect(oneLine('\n a \n\n b\n')).toBe('a / b');
  expect(oneLine('x'.repeat(1000), 10)).toBe(`${'x'.repeat(10)}…`);
});
