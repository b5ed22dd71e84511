/** What is wrong with a text the user wrote: where it is, what was expected, and what to do. */
import type { Code } from './codes.ts';

/** A place in a file: lines and columns start at 1, `length` counts characters on that line (0 = to be a point). */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** One finding; `source` is the text of the line, so that a caret can be drawn without reading the file again. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly span?: Span;
  readonly source?: string;
  readonly expected?: string;
  readonly hint?: string;
}
