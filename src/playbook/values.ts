/** Renders the EJS in a playbook's values, and points at the place inside the value when that fails. */
import type { Code } from '../model/codes.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Rendered, Templater } from '../ports/templater.ts';
import { type Located, pointerStep } from './locate.ts';
import type { SourceText } from './text.ts';

/** A piece of a file whose values are to be rendered: the value at `base` in `root`. */
export interface Piece {
  readonly source: SourceText;
  readonly root: Located;
  readonly base: string;
  readonly value: Value;
}

export interface RenderedValues {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
  /** Pointers inside the piece of values that were one `<%= %>` and nothing else. */
  readonly whole: ReadonlySet<string>;
  /** Names that were not defined. */
  readonly missing: ReadonlySet<string>;
}

const WHOLE = /^\s*<%=(?:(?!%>)[\s\S])*%>\s*$/;

/** Whether any text in the value holds EJS. */
export function holdsTemplate(value: Value): boolean {
  if (typeof value === 'string') return value.includes('<%');
  if (Array.isArray(value)) return value.some(holdsTemplate);
  return value !== null && typeof value === 'object' && Object.values(value).some(holdsTemplate);
}

/** Every text with `<%` in it, rendered with `vars`. Values that fail stay as they are and get a diagnostic. */
export async function renderValues(
  piece: Piece,
  vars: Vars,
  templater: Templater,
  signal: AbortSignal,
): Promise<RenderedValues> {
  const diagnostics: Diagnostic[] = [];
  const whole = new Set<string>();
  const missing = new Set<string>();
  const walk = async (value: Value, pointer: string): Promise<Value> => {
    if (typeof value === 'string') return value.includes('<%') ? one(value, pointer) : value;
    if (Array.isArray(value))
      return Promise.all(value.map((item: Value, index) => walk(item, pointer + pointerStep(index))));
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(
      async ([key, item]) => [key, await walk(item, pointer + pointerStep(key))] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  const one = async (text: string, pointer: string): Promise<Value> => {
    const rendered = await templater.render({ file: piece.source.file, text }, vars, signal);
    if (rendered.outcome === 'rendered') {
      if (WHOLE.test(text)) whole.add(pointer);
      return rendered.text;
    }
    if (rendered.missing !== undefined) missing.add(rendered.missing);
    diagnostics.push(explain(piece, piece.base + pointer, text, rendered));
    return text;
  };
  return { value: await walk(piece.value, ''), diagnostics, whole, missing };
}

function explain(
  piece: Piece,
  pointer: string,
  text: string,
  failed: Extract<Rendered, { outcome: 'failed' }>,
): Diagnostic {
  const value = piece.root.places.get(pointer)?.value ?? piece.source.span(0, 0);
  const code: Code = `template-${failed.why}`;
  return piece.source.at(
    code,
    spanInside(piece.source, value, text, failed),
    failed.message,
    failed.hint === undefined ? {} : { hint: failed.hint },
  );
}

/** The place of (line, column) of the text in the file: exact where the value's lines stand in it unchanged. */
function spanInside(
  source: SourceText,
  value: Span,
  text: string,
  at: { readonly line: number; readonly column: number; readonly length: number },
): Span {
  const wanted = text.split('\n')[at.line - 1] ?? '';
  for (let line = value.line; line < value.line + text.split('\n').length + 1; line += 1) {
    const found = (source.lines[line - 1] ?? '').indexOf(wanted, line === value.line ? value.column - 1 : 0);
    if (found >= 0 && wanted !== '') return { ...value, line, column: found + at.column, length: at.length };
  }
  return value;
}
