import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/playbook/document.ts';
import { formatDiagnostic } from '../../../src/report/format-error.ts';

const read = (text: string | Uint8Array) =>
  readYaml('p.yml', typeof text === 'string' ? new TextEncoder().encode(text) : text);
const first = (text: string | Uint8Array) => {
  const { diagnostics } = read(text);
  const [one] = diagnostics;
  return {
    code: one?.code,
    line: one?.span?.line,
    column: one?.span?.column,
    message: one?.message,
    count: diagnostics.length,
  };
};

describe('reading YAML', () => {
  it('gives values and the place of each of them', () => {
    const { root, diagnostics } = read('a: 1\nb:\n  - x\n  - c/d: true\n');
    expect(diagnostics).toEqual([]);
    expect(root?.value).toEqual({ a: 1, b: ['x', { 'c/d': true }] });
    expect(root?.places.get('/b/1/c~1d')).toEqual({
      value: { file: 'p.yml', line: 4, column: 10, length: 4 },
      key: { file: 'p.yml', line: 4, column: 5, length: 3 },
    });
  });

  it('leaves words that YAML 1.1 took for booleans as text', () => {
    expect(read('a: yes\nb: off\nc: <%= version %>').root?.value).toEqual({ a: 'yes', b: 'off', c: '<%= version %>' });
  });

  it.each([
    ['a tab as indentation', 'a:\n\tb: 1', 'yaml-syntax', 2, 1],
    ['an unknown tag', 'a: !vault x', 'yaml-unsupported', 1, 4],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-unsupported', 2, 1],
    ['an old version', '%YAML 1.1\n---\na: yes', 'yaml-unsupported', 1, 1],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', 'yaml-duplicate-key', 3, 1],
    ['a merge key', 'a: &x {k: 1}\nb:\n  <<: *x', 'yaml-unsupported', 3, 3],
    ['__proto__', 'a:\n  __proto__: {x: 1}', 'yaml-forbidden-key', 2, 3],
    ['constructor', 'constructor: 1', 'yaml-forbidden-key', 1, 1],
    ['a key that is a list', '? [a]\n: b', 'yaml-unsupported', 1, 3],
    ['an alias without anchor', 'a: *nope', 'yaml-syntax', 1, 4],
    ['an unquoted version', 'v: 1.10', 'yaml-ambiguous-number', 1, 4],
    ['an octal that is none', 'mode: 0644', 'yaml-ambiguous-number', 1, 7],
    ['an unclosed quote', 'a: "x', 'yaml-syntax', 1, 6],
    ['a NUL', 'a: x\u0000', 'yaml-encoding', 1, 5],
    ['a bidi control', 'a: x\nb: \u202ecba', 'yaml-encoding', 2, 4],
    ['invalid UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xff]), 'yaml-encoding', 1, 4],
    ['more than a megabyte', 'a'.repeat(1_048_577), 'yaml-limit', 1, 1],
    ['deep flow nesting', `a: ${'['.repeat(20_000)}`, 'yaml-limit', 1, 36],
    ['deep block nesting', `${'- '.repeat(20_000)}a`, 'yaml-limit', 1, 67],
  ])('refuses %s at its place, once', (_, text, code, line, column) => {
    expect(first(text)).toMatchObject({ code, line, column, count: 1 });
  });

  it('refuses aliases that multiply into more values than a playbook has', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef'])
      lines.push(`${two}: &${two} [${`*${one}, `.repeat(9)}*${one}]`);
    expect(first(lines.join('\n'))).toMatchObject({
      code: 'yaml-limit',
      message: 'the file uses more than 100 aliases',
      count: 1,
    });
  });

  it('refuses more values than a playbook has', () => {
    expect(first(`a: [${'x,'.repeat(20_001)}]`)).toMatchObject({
      code: 'yaml-limit',
      message: 'the file has more than 20000 values',
      count: 1,
    });
  });

  it('reads many keys in time', () => {
    const keys = Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(read(keys).diagnostics).toEqual([]);
  }, 5000);

  it('finds nothing in an empty file and in one of comments', () => {
    expect(read('')).toMatchObject({ diagnostics: [] });
    expect(read('# nothing\n').root).toBeUndefined();
  });

  it('reports every refused key of a file', () => {
    expect(read('a: 1\na: 2\nb: {__proto__: 1}\nc: 1.10').diagnostics.map((d) => d.code)).toEqual([
      'yaml-duplicate-key',
      'yaml-forbidden-key',
      'yaml-ambiguous-number',
    ]);
  });

  it('prints with line and caret', () => {
    const [one] = read('vars:\n  version: 1.10\n').diagnostics;
    expect(one && formatDiagnostic(one, { color: 0 })).toBe(
      [
        'p.yml:2:12: error[yaml-ambiguous-number]: YAML reads 1.10 as the number 1.1',
        '  2 |   version: 1.10',
        '    |            ^^^^',
        '  hint: quote it: "1.10"',
      ].join('\n'),
    );
  });
});
