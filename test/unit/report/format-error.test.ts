import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { InvalidInput, LockHeld, Unreachable } from '../../../src/model/errors.ts';
import { formatBug, formatDiagnostic, formatError } from '../../../src/report/format-error.ts';
import { host } from './recorded.ts';

const PLAIN = { color: 0 } as const;

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'playbook-unknown-key', severity: 'error', message: 'unknown key `wieght`', ...more };
}

/** The text of the line that the caret stands under. */
function pointedAt(source: string, column: number, length: number): string {
  const lines = formatDiagnostic(finding({ source, span: { file: 'p.yml', line: 7, column, length } }), PLAIN).split(
    '\n',
  );
  const [shown = '', carets = ''] = lines.slice(1);
  const start = columnsBefore(carets, '^');
  let at = 0;
  let text = '';
  for (const character of shown) {
    const width = /[\u3000-\u9fff\u{1f300}-\u{1faff}]/u.test(character) ? 2 : 1;
    if (at >= start && at < start + (carets.match(/\^/g)?.length ?? 0)) text += character;
    at += width;
  }
  return text;
}

function columnsBefore(line: string, mark: string): number {
  return line.indexOf(mark);
}

describe('formatDiagnostic', () => {
  it('shows place, line, caret, expectation and hint', () => {
    const one = finding({
      source: '      - set_wieght: 5',
      span: { file: 'playbooks/x.yml', line: 12, column: 9, length: 10 },
      expected: 'set_weight or pause',
      hint: 'did you mean `set_weight`?',
    });
    expect(formatDiagnostic(one, PLAIN)).toBe(
      [
        'playbooks/x.yml:12:9: error[playbook-unknown-key]: unknown key `wieght`',
        '  12 |       - set_wieght: 5',
        '     |         ^^^^^^^^^^',
        '  expected: set_weight or pause',
        '  hint: did you mean `set_weight`?',
      ].join('\n'),
    );
  });

  it.each([
    ['plain text', 'name: value', 7, 5, 'value'],
    ['wide characters before it', '名前: 値 bad', 7, 3, 'bad'],
    ['emoji of two UTF-16 units before it', 'a: 🚀🚀 bad', 9, 3, 'bad'],
    ['a tab before it', 'a:\tbad', 4, 3, 'bad'],
    ['control characters before it', 'a:\u001b[31mbad', 8, 3, 'bad'],
    ['a line of 5000 characters before it', `${'x'.repeat(5000)} bad ${'y'.repeat(5000)}`, 5002, 3, 'bad'],
  ])('puts the caret right with %s', (_, source, column, length, expected) => {
    expect(pointedAt(source, column, length)).toBe(expected);
  });

  it('points one past the end when something is missing there', () => {
    const text = formatDiagnostic(
      finding({ source: 'a:', span: { file: 'p.yml', line: 1, column: 3, length: 0 } }),
      PLAIN,
    );
    expect(text.split('\n').slice(1)).toEqual(['  1 | a:', '    |   ^']);
  });

  it('lets nothing of a hostile file reach the terminal', () => {
    const text = formatDiagnostic(
      finding({
        message: '\u001b]0;pwned\u0007x\u202ey',
        source: '\u001b[2J\u009b5mz',
        span: { file: 'a\u001b[31m.yml', line: 1, column: 1, length: 1 },
      }),
      PLAIN,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).not.toContain('pwned');
  });
});

describe('formatError', () => {
  it('prints all findings, errors in the order of the file, warnings apart at the end', () => {
    const span = (line: number) => ({ file: 'p.yml', line, column: 1, length: 1 });
    const error = new InvalidInput([
      finding({ message: 'late', span: span(9) }),
      finding({ message: 'soft', severity: 'warning', span: span(1) }),
      finding({ message: 'early', span: span(2) }),
    ]);
    const text = formatError(error, PLAIN);
    const order = ['early', 'late', 'soft'].map((word) => text.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text).toContain('2 errors, 1 warning; more: lbctl explain playbook-unknown-key');
  });

  it('names the host once, the hint and where to read more', () => {
    const error = new Unreachable('connection-lost', host('lb1'), 'lb1: no answer\nhop bastion', { hint: 'is it up?' });
    expect(formatError(error, PLAIN)).toBe(
      'error[connection-lost]: lb1: no answer\n  hop bastion\n  hint: is it up?\n  more: lbctl explain connection-lost',
    );
  });

  it('colours only where colours are wanted', () => {
    const error = new LockHeld('locked', 'held by bob');
    expect(formatError(error, { color: 1 })).toContain('\u001b[');
    expect(formatError(error, PLAIN)).not.toContain('\u001b');
  });
});

describe('formatBug', () => {
  it('shows the stack, its cause and what state things are in', () => {
    const text = formatBug(new Error('outer', { cause: new TypeError('inner') }), PLAIN);
    expect(text).toMatch(/error\[internal\].*\n {2}Error: outer\n {2}at /);
    expect(text).toContain('TypeError: inner');
    expect(text).toContain('lbctl status');
  });

  it('survives what is no error and causes in a circle', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(formatBug(circle, PLAIN)).toContain('round');
    expect(formatBug('text', PLAIN)).toContain('thrown: text');
  });
});
