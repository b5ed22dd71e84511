/** YAML nodes to plain values and a table of where each of them stands. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Value } from '../model/host.ts';
import type { SourceText } from './text.ts';

/** Where a value stands, and the key before it. */
export interface Place {
  readonly value: Span;
  readonly key?: Span;
}

/** A value and the places of it and everything in it, by JSON pointer (`''` is the whole). */
export interface Located {
  readonly value: Value;
  readonly places: ReadonlyMap<string, Place>;
}

const MAX_ALIASES = 100;
/** Ten aliases of ten aliases of … make billions of values out of one kilobyte. */
const MAX_VALUES = 20_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** One step of a JSON pointer. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

interface Walk {
  readonly source: SourceText;
  readonly document: Document.Parsed;
  readonly places: Map<string, Place>;
  readonly diagnostics: Diagnostic[];
  aliases: number;
  values: number;
}

/** Converts the document; what is refused becomes a diagnostic and is left out of the value. */
export function locate(
  source: SourceText,
  document: Document.Parsed,
): { readonly root: Located; readonly diagnostics: readonly Diagnostic[] } {
  const walk: Walk = { source, document, places: new Map(), diagnostics: [], aliases: 0, values: 0 };
  const value = convert(walk, document.contents, '', undefined);
  return { root: { value, places: walk.places }, diagnostics: walk.diagnostics };
}

function convert(walk: Walk, node: Node | null, pointer: string, key: Span | undefined): Value {
  const span = spanOf(walk, node) ?? key ?? walk.source.span(0, 0);
  walk.places.set(pointer, { value: span, ...(key === undefined ? {} : { key }) });
  walk.values += 1;
  if (walk.values > MAX_VALUES) {
    if (walk.values === MAX_VALUES + 1)
      walk.diagnostics.push(walk.source.at('yaml-limit', span, `the file has more than ${MAX_VALUES} values`));
    return null;
  }
  if (isAlias(node)) return convertAlias(walk, node.resolve(walk.document), span, { pointer, key, name: node.source });
  if (isMap(node)) return convertMap(walk, node, pointer);
  if (isSeq(node))
    return node.items.map((item, index) => convert(walk, asNode(item), pointer + pointerStep(index), undefined));
  return isScalar(node) ? convertScalar(walk, node, span) : null;
}

function convertAlias(
  walk: Walk,
  target: Node | undefined,
  span: Span,
  at: { pointer: string; key: Span | undefined; name: string },
): Value {
  walk.aliases += 1;
  if (target === undefined) {
    walk.diagnostics.push(
      walk.source.at('yaml-syntax', span, `the alias *${at.name} has no anchor &${at.name} before it`),
    );
    return null;
  }
  if (walk.aliases > MAX_ALIASES) {
    if (walk.aliases === MAX_ALIASES + 1)
      walk.diagnostics.push(walk.source.at('yaml-limit', span, `the file uses more than ${MAX_ALIASES} aliases`));
    return null;
  }
  const value = convert(walk, target, at.pointer, at.key);
  // Findings about the value belong where it is used, not where the anchor stands.
  walk.places.set(at.pointer, { value: span, ...(at.key === undefined ? {} : { key: at.key }) });
  return value;
}

function convertMap(walk: Walk, map: YAMLMap, pointer: string): Value {
  const result: Record<string, Value> = {};
  for (const pair of map.items) {
    const keyNode = asNode(pair.key);
    const span = spanOf(walk, keyNode) ?? walk.source.span(0, 0);
    const key = isScalar(keyNode) ? keyText(keyNode) : undefined;
    const refused = key === undefined ? refusedKey(walk, span) : refusal(walk, key, span, Object.hasOwn(result, key));
    if (refused !== undefined) walk.diagnostics.push(refused);
    else if (key !== undefined) result[key] = convert(walk, asNode(pair.value), pointer + pointerStep(key), span);
  }
  return result;
}

/** A key as it is written, so that `5001:` is the text 5001. */
function keyText(node: Scalar): string | undefined {
  return typeof node.value === 'string' ? node.value : (node.source ?? undefined);
}

function refusedKey(walk: Walk, span: Span): Diagnostic {
  return walk.source.at('yaml-unsupported', span, 'this key is no plain text', {
    hint: 'a value that begins with { or [ must be quoted',
  });
}

function refusal(walk: Walk, key: string, span: Span, taken: boolean): Diagnostic | undefined {
  const { source } = walk;
  if (key === '<<')
    return source.at('yaml-unsupported', span, 'merge keys are not supported', {
      hint: 'write the keys out, or keep the shared value in vars',
    });
  if (FORBIDDEN.has(key)) return source.at('yaml-forbidden-key', span, `'${key}' can't be used as a key`);
  if (taken) return source.at('yaml-duplicate-key', span, `the key '${key}' is written twice`);
  return undefined;
}

function convertScalar(walk: Walk, node: Scalar, span: Span): Value {
  const { value, source: text } = node;
  if (typeof value === 'number') {
    if (text !== undefined && text !== String(value)) {
      const message = `YAML reads ${text} as the number ${value}`;
      const hint = Number.isFinite(value) ? `quote it: "${text}"` : 'write a number that has an end, or quote the text';
      walk.diagnostics.push(walk.source.at('yaml-ambiguous-number', span, message, { hint }));
    }
    return value;
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function spanOf(walk: Walk, node: Node | null): Span | undefined {
  return node?.range ? walk.source.span(node.range[0], node.range[1]) : undefined;
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}
