import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitise, sanitiseLines } from '../../../src/report/sanitise.ts';

const FORBIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe('sanitise', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['8-bit CSI', '\u009b2Jtext', 'text'],
    ['a window title', '\u001b]0;title\u0007text', 'text'],
    ['a hyperlink', '\u001b]8;;http://evil\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a device control string', '\u001bPq#0\u001b\\text', 'text'],
    ['an unfinished sequence', 'text\u001b', 'text'],
    ['an escape hidden inside another', '\u001b\u001b[31m[31mtext', '[31mtext'],
    ['a faked line', 'ok\n21:45:07  step 2/6  applied', 'ok 21:45:07  step 2/6  applied'],
    ['overprinting', 'FAILED\rok', 'FAILED ok'],
    ['bells and backspaces', 'a\u0007b\u0008c', 'abc'],
    ['reordered text', 'user\u202e\u2066nimda\u2069', 'usernimda'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('removes %s', (_, text, expected) => {
    expect(sanitise(text)).toBe(expected);
  });

  it('keeps words in any script', () => {
    expect(sanitise('größe 名前 اسم 🚀')).toBe('größe 名前 اسم 🚀');
  });

  it('leaves nothing a terminal obeys in any text', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u001b', '[', ']', '\u009b', '\u0007', '\u202e', '\r', '\n', '8', ';', 'm', '\ud800'),
      ),
    });
    fc.assert(
      fc.property(
        hostile,
        (text) => !FORBIDDEN.test(sanitise(text)) && sanitiseLines(text).every((line) => !FORBIDDEN.test(line)),
      ),
    );
  });
});

describe('sanitiseLines', () => {
  it('ends a line at a carriage return, so that nothing is overprinted', () => {
    expect(sanitiseLines('one\r\ntwo\rthree\n\n  four')).toEqual(['one', 'two', 'three', 'four']);
  });
});
