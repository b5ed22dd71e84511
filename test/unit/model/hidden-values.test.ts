import { describe, expect, it } from 'vitest';
import { HiddenValues } from '../../../src/model/hidden-values.ts';
import { Secret } from '../../../src/model/secret.ts';

function hiding(...texts: readonly string[]): HiddenValues {
  const hidden = new HiddenValues();
  hidden.add(texts.map((text) => new Secret(text)));
  return hidden;
}

describe('a hidden value', () => {
  it.each<readonly [string, string]>([
    ['as it is', 'p@ss/wörd "x"'],
    ['in JSON', JSON.stringify({ a: 'p@ss/wörd "x"' })],
    ['in a URL', `https://u:${encodeURIComponent('p@ss/wörd "x"')}@h/`],
    ['in hexadecimal', Buffer.from('p@ss/wörd "x"').toString('hex')],
    ...[0, 1, 2, 3, 4, 5].flatMap((before) => {
      const bytes = Buffer.from(`${'a'.repeat(before)}p@ss/wörd "x" and what follows`);
      return [
        [`in base64 after ${before} bytes`, bytes.toString('base64')],
        [`in base64url after ${before} bytes`, bytes.toString('base64url')],
      ] as const;
    }),
  ])('is found %s', (_where, text) => {
    expect(hiding('p@ss/wörd "x"').mask(text)).toContain('***');
    expect(hiding('p@ss/wörd "x"').holds(text)).toBe(true);
    expect(hiding('something else').holds(text)).toBe(false);
  });

  it('of several lines is found line by line, as a diff shows it', () => {
    const key = '-----BEGIN KEY-----\nAAAAB3NzaC1yc2E\n-----END KEY-----\n';
    expect(hiding(key).mask('+AAAAB3NzaC1yc2E')).toBe('+***');
    expect(hiding(key).mask(`a ${key} b`)).toBe('a ***\n b');
  });

  it('is masked in data wherever it is a text or a number, and leaves the rest alone', () => {
    expect(hiding('4711', 'hunter2').maskValue({ port: 4711, other: 47110, list: ['x hunter2', true, null] })).toEqual({
      port: '***',
      other: '***0',
      list: ['x ***', true, null],
    });
  });

  it('that is short is masked only where it is the whole value, and is counted', () => {
    const hidden = hiding('abc', '');
    expect(hidden.mask('abc')).toBe('abc');
    expect(hidden.maskValue({ a: 'abc', b: 'abcd' })).toEqual({ a: '***', b: 'abcd' });
    expect(hidden.tooShort).toBe(1);
  });

  it('that is only guessed is masked, but nothing is refused for it', () => {
    const hidden = new HiddenValues();
    hidden.guess([new Secret('balancer')]);
    expect(hidden.mask('balancer.conf')).toBe('***.conf');
    expect(hidden.holds('balancer.conf')).toBe(false);
  });

  it('that becomes known later is hidden from then on', () => {
    const hidden = hiding();
    expect(hidden.any).toBe(false);
    expect(hidden.mask('hunter2')).toBe('hunter2');
    hidden.add([new Secret('hunter2')]);
    expect(hidden.mask('hunter2')).toBe('***');
  });

  it('of yesterday is masked where a line of today has the same shape', () => {
    const hidden = hiding('new-word');
    const before = 'a\n  key "old-word";\n  other 1;\n  key "new-word";\n';
    const after = 'a\n  key "new-word";\n  other 2;\n';
    expect(hidden.maskAlike(before, after)).toBe('a\n  key "***";\n  other 1;\n  key "new-word";\n');
    expect(hiding().maskAlike(before, after)).toBe(before);
  });
});
