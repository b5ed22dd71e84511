import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/cli/json-fault.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a": 1', 7],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2,, 3]', 6],
    ['[1 2]', 3],
    ['{"a": tru}', 6],
    ['{"a": "b', 6],
    ['["\u0001"]', 1],
    ['["\\x"]', 1],
    ['[1]]', 3],
    ['[}', 1],
    ['  nul', 2],
  ])('in %j is at %i', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  it('is the end, or before it, of every JSON text that was cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (whole, seed) => {
        const text = `[${whole}]`;
        const cut = text.slice(0, seed % text.length);
        const at = jsonFault(cut);
        expect(at).toBeLessThanOrEqual(cut.length);
        // What stands before the fault is the beginning of a good text: nothing but a part of one token follows it.
        expect(cut.slice(at)).not.toMatch(/^[[{,:\]}]/);
      }),
    );
  });

  it('is behind the last character of what is good', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === text.length));
  });
});
