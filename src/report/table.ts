/** Rows of text in columns that line up on a terminal. */
import { sanitise } from './sanitise.ts';
import { padEnd, widthOf } from './width.ts';

/** Lines with two spaces between columns, each as wide as its widest cell; cells are made safe, no space ends a line. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const clean = rows.map((row) => row.map(sanitise));
  const widths: number[] = [];
  for (const row of clean)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  return clean.map((row) =>
    row
      .map((cell, index) => padEnd(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Lines with `indent` spaces before each. */
export function indented(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}
