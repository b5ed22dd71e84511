import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteArgv, quoteWord } from '../../../src/transport/shell.ts';

test('words without a meaning to a shell stay as they are', () => {
  expect(quoteArgv(['env', 'LC_ALL=C', '/bin/sh', '-c'])).toBe('env LC_ALL=C /bin/sh -c');
});

test('everything else is quoted', () => {
  expect(quoteArgv(['a b', '', "it's", '$x', '~', '=ls'])).toBe(`'a b' '' 'it'\\''s' '$x' '~' '=ls'`);
});

test('a NUL is refused', () => {
  expect(() => quoteWord('a\0b')).toThrow(RangeError);
});

test('a shell reads every word back as it was', () => {
  const words = fc.array(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(words, (argv) => {
      const output = execFileSync('/bin/sh', ['-c', quoteArgv(['printf', '%s\\0', ...argv])], { encoding: 'utf8' });
      expect(output.split('\0').slice(0, -1)).toEqual(argv.map((word) => Buffer.from(word).toString()));
    }),
    { numRuns: 30 },
  );
});
