/** Bytes of a file to text that is safe to parse and to show, with a way from offsets to places. */
import type { Code } from '../model/codes.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';

/** A playbook is read by people: more than this is a generated file or a mistake. */
export const MAX_BYTES = 1_048_576;

/** A file's text, its lines, and places in it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** The place of text from `start` to `end` (offsets), cut at the end of the first line. */
  span(start: number, end: number): Span;
  /** A finding with its source line. */
  at(code: Code, span: Span, message: string, more?: Pick<Diagnostic, 'expected' | 'hint'>): Diagnostic;
}

/** Control characters but tab and line ends; and characters that change the order in which text is shown. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Decodes and checks; on errors the text is still given, for its lines. */
export function readText(
  file: string,
  bytes: Uint8Array,
): { readonly source: SourceText; readonly diagnostics: readonly Diagnostic[] } {
  if (bytes.byteLength > MAX_BYTES) {
    const source = sourceText(file, '');
    const message = 'the file is too large';
    return {
      source,
      diagnostics: [source.at('yaml-limit', source.span(0, 0), message, { expected: `at most ${MAX_BYTES} bytes` })],
    };
  }
  const source = sourceText(file, new TextDecoder('utf-8').decode(bytes));
  const broken = badBytes(source, bytes);
  return { source, diagnostics: broken.length > 0 ? broken : unprintable(source) };
}

/** Text that is known to be good, for files that are no YAML. */
function sourceText(file: string, text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return {
    file,
    text,
    lines,
    span(start, end) {
      const index = lineIndex(starts, start);
      const column = start - (starts[index] ?? 0) + 1;
      const rest = (lines[index] ?? '').length - column + 1;
      return { file, line: index + 1, column, length: Math.max(0, Math.min(end - start, rest)) };
    },
    at(code, span, message, more = {}) {
      const line = lines[span.line - 1];
      return {
        code,
        severity: 'error',
        message,
        span,
        ...(line === undefined || line === '' ? {} : { source: line }),
        ...more,
      };
    },
  };
}

function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function badBytes(source: SourceText, bytes: Uint8Array): readonly Diagnostic[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    const at = Math.max(0, source.text.indexOf('\ufffd'));
    return [
      source.at('yaml-encoding', source.span(at, at + 1), 'the file is no valid UTF-8', { hint: 'save it as UTF-8' }),
    ];
  }
}

function unprintable(source: SourceText): readonly Diagnostic[] {
  return [...source.text.matchAll(UNPRINTABLE)].slice(0, 5).map((match) => {
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const what =
      match[0] >= '\u200e' ? `a character that reorders what people see (${name})` : `a control character (${name})`;
    return source.at('yaml-encoding', source.span(match.index, match.index + 1), `the file holds ${what}`, {
      hint: 'remove it',
    });
  });
}
