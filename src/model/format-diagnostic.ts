/** A diagnostic as plain text: place, message, source line with a caret, what was expected, a hint. */
import type { Diagnostic } from './diagnostic.ts';

/** Several lines without colour, no newline at the end. Tabs and other controls of the source line print as spaces. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { span, source, severity, code, message, expected, hint } = diagnostic;
  const place = span === undefined ? '' : `${span.file}:${span.line}:${span.column}: `;
  const lines = [`${place}${severity}[${code}]: ${message}`];
  if (span !== undefined && source !== undefined) {
    const number = String(span.line);
    const gutter = ' '.repeat(number.length);
    const length = Math.max(1, Math.min(span.length, printable(source).length - span.column + 1));
    lines.push(
      `  ${number} | ${printable(source)}`,
      `  ${gutter} | ${' '.repeat(span.column - 1)}${'^'.repeat(length)}`,
    );
  }
  if (expected !== undefined) lines.push(`  expected: ${expected}`);
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return lines.join('\n');
}

/** What could move a terminal's cursor or reorder its text becomes one character of the same width. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}]/gu, ' ').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
