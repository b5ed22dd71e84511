/** The variables of a play: vars < vars_files < `-e`, with EJS in them that may use the others. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Templater } from '../ports/templater.ts';
import { pointerStep } from './locate.ts';
import { holdsTemplate, type Piece, renderValues } from './values.ts';

/** A variable with the place it is written at; without one it came from the command line and is taken as it is. */
export type Definition = { readonly value: Value; readonly piece?: Piece };

/** Later tables win, name by name, as in Ansible. */
export function mergeDefinitions(tables: readonly ReadonlyMap<string, Definition>[]): ReadonlyMap<string, Definition> {
  return new Map(tables.flatMap((table) => [...table]));
}

/** The variables of one mapping of a file. */
export function definitionsOf(piece: Piece): ReadonlyMap<string, Definition> {
  const { value } = piece;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, one]) => [
      name,
      { value: one, piece: { ...piece, base: piece.base + pointerStep(name), value: one } },
    ]),
  );
}

/** Values without EJS, and those that need no others; what is left over uses a name that is not there, or itself. */
export async function renderVars(
  definitions: ReadonlyMap<string, Definition>,
  templater: Templater,
  signal: AbortSignal,
): Promise<{ readonly vars: Vars; readonly diagnostics: readonly Diagnostic[] }> {
  const vars: Record<string, Value> = {};
  let waiting: [string, Piece][] = [];
  for (const [name, { value, piece }] of definitions) {
    if (piece !== undefined && holdsTemplate(value)) waiting.push([name, piece]);
    else vars[name] = value;
  }
  for (;;) {
    const rendered = await Promise.all(
      waiting.map(async ([name, piece]) => ({ name, piece, ...(await renderValues(piece, vars, templater, signal)) })),
    );
    const good = rendered.filter((one) => one.diagnostics.length === 0);
    for (const { name, value } of good) vars[name] = value;
    const bad = rendered.filter((one) => one.diagnostics.length > 0);
    if (bad.length === 0) return { vars, diagnostics: [] };
    const names = new Set(bad.map((one) => one.name));
    if (good.length === 0) return { vars, diagnostics: bad.flatMap((one) => loopOf(one, names) ?? one.diagnostics) };
    waiting = bad.map(({ name, piece }) => [name, piece]);
  }
}

/** Variables that need each other can't be told from missing ones by the text of the error. */
function loopOf(
  one: { readonly name: string; readonly piece: Piece; readonly missing: ReadonlySet<string> },
  names: ReadonlySet<string>,
): readonly Diagnostic[] | undefined {
  const others = [...one.missing].filter((name) => names.has(name));
  if (others.length === 0) return undefined;
  const { source, root, base } = one.piece;
  const message = others.includes(one.name)
    ? `'${one.name}' is defined by itself`
    : `'${one.name}' needs '${others.join("', '")}', which has no value`;
  return [source.at('template-undefined', root.places.get(base)?.value ?? source.span(0, 0), message)];
}
