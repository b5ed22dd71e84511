import { expect, it } from 'vitest';
import { parseDump, parseFile } from '../../../src/host/parse-configuration.ts';
import { base64 } from '../../../src/host/protocol.ts';

const dumped = (dump: string, ...files: readonly (readonly [size: number, real: string, name: string])[]) =>
  parseDump([
    ['outcome', 'read'],
    ['dump', base64(dump)],
    ['files', base64(files.map((file) => `${file.join('\t')}\n`).join(''))],
  ]);

it('takes a dump apart by the sizes of its files, counted in bytes', () => {
  const dump = '# configuration file /a:\né\n\n# configuration file /b b:\n# configuration file /c:\nx\n';
  expect(dumped(dump, [3, '/a', '/a'], [26, '/real', '/b b'], [9, '/c', '/c'])).toEqual([
    { path: '/a', real: '/a', text: 'é\n' },
    { path: '/b b', real: '/real', text: '# configuration file /c:\nx' },
  ]);
  expect(dumped('')).toEqual([]);
});

it.each([
  ['a size that is too small', '# configuration file /a:\nab\n', [1, '/a', '/a']],
  ['a size that is too large', '# configuration file /a:\nab\n', [9, '/a', '/a']],
  ['a file without a size', '# configuration file /a:\nab\n', [2, '/b', '/b']],
  ['something before the first file', 'x\n# configuration file /a:\nab\n', [2, '/a', '/a']],
  [
    'something without an end behind the last one, and a file without a name',
    '# configuration file /a:\n\nx',
    [25, '', ''],
  ],
  ['a size that is none', '# configuration file /a:\n\n', [Number.NaN, '/a', '/a']],
] as const)('says so of a dump with %s', (_, dump, file) => {
  expect(dumped(dump, [0, '/a', file[2] === '' ? '/a' : '/z'], file)).toBe('changed');
});

it('takes an answer without its parts for none', () => {
  expect(parseDump([['dump', '']])).toBeUndefined();
  expect(parseFile('/a', [['real', '']])).toBeUndefined();
});
