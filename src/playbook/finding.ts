/** Findings about a play, named by JSON pointer, and their way to a place in the file. */
import type { Code } from '../model/codes.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Located } from './locate.ts';
import type { SourceText } from './text.ts';

/** What is wrong with the value (or its key) at `pointer`. */
export interface Finding {
  readonly code: Code;
  /** A JSON pointer into the document; for a missing key that of the mapping it is missing from. */
  readonly pointer: string;
  /** Whether the caret goes under the key instead of the value. */
  readonly onKey?: boolean;
  readonly severity?: Diagnostic['severity'];
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Puts a finding at its place; a pointer that is not in the text stands at the nearest value around it. */
export function placeFinding(source: SourceText, root: Located, finding: Finding): Diagnostic {
  const { code, pointer, onKey = false, severity = 'error', message, expected, hint } = finding;
  const more = { ...(expected === undefined ? {} : { expected }), ...(hint === undefined ? {} : { hint }) };
  return { ...source.at(code, placeOf(source, root, pointer, onKey), message, more), severity };
}

function placeOf(source: SourceText, root: Located, pointer: string, onKey: boolean): Span {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = root.places.get(at);
    const span = onKey ? (place?.key ?? place?.value) : place?.value;
    if (span !== undefined) return span;
    if (at === '') return source.span(0, 0);
  }
}
