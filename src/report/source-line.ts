/** A line of a file with a caret under the place that matters, right under wide characters, tabs and long lines too. */
import type { Span } from '../model/diagnostic.ts';
import { padEnd, truncate, widthOf } from './width.ts';

/** Columns of source shown at most; the rest is cut around the caret. */
const WINDOW = 100;
/** Columns kept before the caret when the line is cut. */
const BEFORE = 40;
const TAB = 4;
/** Characters on either side of the place that are looked at: measuring a line of a megabyte takes minutes. */
const REACH = 1000;

/** `span.column` counts UTF-16 units from 1, as YAML and EJS positions do. `ellipsis` stands for what is cut off. */
export function formatSourceLine(
  source: string,
  span: Pick<Span, 'column' | 'length'>,
  ellipsis: string,
): { readonly text: string; readonly caret: string } {
  const start = Math.max(0, Math.min(source.length, span.column - 1));
  const end = Math.max(start, Math.min(source.length, start + span.length, start + REACH));
  const before = seen(source.slice(Math.max(0, start - REACH), start), 0);
  const marked = seen(source.slice(start, end), widthOf(before));
  const rest = seen(source.slice(end, end + REACH), widthOf(before) + widthOf(marked));
  const room = Math.max(1, Math.min(widthOf(marked), WINDOW));
  const lead = widthOf(before) + widthOf(marked) <= WINDOW ? before : ellipsis + tail(before, BEFORE);
  const text = truncate(lead + marked + rest, WINDOW, ellipsis).trimEnd();
  return { text, caret: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.min(room, Math.max(1, WINDOW - widthOf(lead)))) };
}

/** Tabs as spaces up to the next stop, and every character that is not seen as `�`: a place in it can be pointed at. */
function seen(text: string, column: number): string {
  let shown = '';
  for (const part of text.split(/(\t)/)) {
    if (part === '\t') shown += padEnd('', TAB - ((column + widthOf(shown)) % TAB));
    else shown += part.replace(/[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu, '\uFFFD');
  }
  return shown;
}

/** The last `columns` columns of a text. */
function tail(text: string, columns: number): string {
  let kept = text;
  while (widthOf(kept) > columns) kept = [...kept].slice(1).join('');
  return kept;
}
