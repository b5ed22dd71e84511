/** Text to a YAML value in which every part knows its place, with Ansible's typing and with limits on what it may cost. */
import {
  Alias,
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Pair,
  Parser,
  type YAMLMap,
  type YAMLSeq,
  type Scalar as YamlScalar,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value } from '../model/host.ts';
import { isEnvelope, type Vault } from '../ports/vault.ts';
import { finding, type SourceText } from './text.ts';
import { isScalarProblem, resolveJson, resolvePlain, type Scalar } from './yaml-scalar.ts';

/** Deeper nesting overflows the stack of the YAML reader, and even V8's regular expressions, which ends the process. */
const MAX_DEPTH = 40;
/** Values after aliases are expanded: a bomb of aliases is small in the file and huge in memory. */
const MAX_VALUES = 200_000;
/** More findings in one file help nobody. */
const MAX_FINDINGS = 20;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Values in it, aliases expanded, itself included. */
  readonly weight: number;
}
export interface Leaf extends Placed {
  readonly kind: 'leaf';
  readonly value: Scalar;
}
export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}
interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface Entry {
  /** As JSON spells it: a number or a boolean as a key becomes its text. */
  readonly key: string;
  readonly keyIsText: boolean;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
}
export type Node = Leaf | MapNode | ListNode;

export interface Tree {
  /** Absent when the text is empty or could not be read. */
  readonly root?: Node;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one document; never throws for what is in the text. */
export function readTree(source: SourceText, vault: Vault): Tree {
  const tokens = [...new Parser(new LineCounter().addNewLine).parse(source.text)];
  const deep = deepToken(tokens);
  if (deep !== undefined) {
    const place = source.place(deep, deep + 1);
    return { diagnostics: [finding('yaml-limit', place, `this is nested deeper than ${MAX_DEPTH} levels`)] };
  }
  // failsafe: every scalar stays text, so that typing is ours. Duplicate keys are found here too: the library's own
  // search is quadratic (40,000 keys took 7 s).
  const options = { schema: 'failsafe', version: '1.1', uniqueKeys: false, prettyErrors: false, merge: false } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, source.text.length)];
  if (document === undefined) return { diagnostics: [] };
  const broken = syntaxErrors(source, document, second);
  if (broken.length > 0) return { diagnostics: broken };
  if (document.contents === null) return { diagnostics: [] };
  const reader = new TreeReader(source, isJson(source.text), vault);
  const root = reader.read(document.contents);
  const empty = root.kind === 'leaf' && root.value === null;
  return { ...(empty ? {} : { root }), diagnostics: reader.findings.slice(0, MAX_FINDINGS) };
}

/** The plain value; aliases are expanded, which readTree() has limited. */
export function toValue(node: Node): Value {
  switch (node.kind) {
    case 'leaf':
      return node.value;
    case 'list':
      return node.items.map(toValue);
    case 'map':
      return Object.fromEntries(node.entries.map((entry) => [entry.key, toValue(entry.value)]));
  }
}

/** The offset of the first token that is nested too deep. Works without recursion: that is its point. */
function deepToken(tokens: readonly CST.Token[]): number | undefined {
  const stack: { readonly token: unknown; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    if (depth > MAX_DEPTH && 'offset' in token && typeof token.offset === 'number') return token.offset;
    if ('items' in token && Array.isArray(token.items)) {
      for (const item of token.items) stack.push({ token: item, depth: depth + 1 });
    }
    if ('value' in token) stack.push({ token: token.value, depth });
    if ('key' in token) stack.push({ token: token.key, depth });
  }
  return undefined;
}

function syntaxErrors(
  source: SourceText,
  document: Document.Parsed,
  second: Document.Parsed | undefined,
): readonly Diagnostic[] {
  const found = document.errors.map((error) => {
    const message = `this is no valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
    return finding('yaml-syntax', source.place(error.pos[0], error.pos[1]), message);
  });
  if (second !== undefined) {
    const start = source.text.lastIndexOf('---', second.range[1]);
    found.push(finding('yaml-unsupported', source.place(start, start + 3), 'the file holds more than one document'));
  }
  // One mistake makes the reader stumble more than once on the same line: the first finding is the true one.
  const first = found.filter((one, index) => found.findIndex((other) => other.span?.line === one.span?.line) === index);
  return first.slice(0, MAX_FINDINGS);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Walks one document in its order, so that an alias finds the anchor as it stood before it. */
class TreeReader {
  readonly findings: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #json: boolean;
  readonly #vault: Vault;
  readonly #anchors = new Map<string, Node | 'open'>();
  #tooLarge = false;

  constructor(source: SourceText, json: boolean, vault: Vault) {
    this.#source = source;
    this.#json = json;
    this.#vault = vault;
  }

  read(node: unknown): Node {
    if (node instanceof Alias) return this.#alias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node))
      return { kind: 'leaf', value: null, start: 0, end: 0, weight: 1 };
    if (node.anchor !== undefined) this.#open(node.anchor, range(node));
    const result = isScalar(node) ? this.#scalar(node) : isMap(node) ? this.#map(node) : this.#list(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, result);
    if (result.weight > MAX_VALUES && !this.#tooLarge) {
      this.#tooLarge = true;
      const hint = 'aliases that hold aliases multiply';
      this.#say('yaml-limit', result, `this holds more than ${MAX_VALUES} values`, { hint });
    }
    return result;
  }

  #say(
    code: Diagnostic['code'],
    where: { start: number; end: number },
    message: string,
    more: Pick<Diagnostic, 'hint'> = {},
  ): void {
    this.findings.push(finding(code, this.#source.place(where.start, where.end), message, more));
  }

  /** YAML 1.2 lets an anchor be given again; YAML 1.1, as Ansible reads it, does not. */
  #open(anchor: string, place: { start: number; end: number }): void {
    if (this.#anchors.has(anchor)) this.#say('yaml-unsupported', place, `&${anchor} is there twice`);
    this.#anchors.set(anchor, 'open');
  }

  #alias(alias: Alias): Node {
    const place = range(alias);
    const target = this.#anchors.get(alias.source);
    if (typeof target === 'object') return { ...target, ...place };
    const message =
      target === 'open' ? `*${alias.source} holds itself` : `nothing is named &${alias.source} before this`;
    this.#say('yaml-unsupported', place, message);
    return { kind: 'leaf', value: null, weight: 1, ...place };
  }

  #list(list: YAMLSeq): ListNode {
    this.#checkTag(list, 'tag:yaml.org,2002:seq');
    const items = list.items.map((item) => this.read(item));
    return { kind: 'list', items, ...range(list), weight: items.reduce((sum, item) => sum + item.weight, 1) };
  }

  #map(map: YAMLMap): MapNode | Leaf {
    this.#checkTag(map, 'tag:yaml.org,2002:map');
    const own = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const pair of map.items) {
      if (!(pair instanceof Pair)) continue;
      if (isScalar(pair.key) && pair.key.source === '<<' && pair.key.type === 'PLAIN')
        merged.push(...this.#merge(this.read(pair.value)));
      else this.#entry(pair, own);
    }
    // Merged keys come first and lose, as YAML 1.1 says; of several merged mappings the earlier one wins.
    const all = new Map<string, Entry>();
    for (const entry of [...merged, ...own.values()]) all.set(entry.key, entry);
    const entries = [...all.values()];
    // What `ansible-inventory --list` prints for an encrypted value, as programs pass it on.
    const only =
      this.#json && entries.length === 1 && entries[0]?.key === '__ansible_vault' ? entries[0].value : undefined;
    if (only?.kind === 'leaf' && typeof only.value === 'string') return this.#opened(only.value, range(map));
    return { kind: 'map', entries, ...range(map), weight: entries.reduce((sum, entry) => sum + entry.value.weight, 1) };
  }

  #entry(pair: Pair, own: Map<string, Entry>): void {
    const key = this.read(pair.key);
    if (key.kind !== 'leaf') {
      this.#say('yaml-unsupported', key, 'a key must be a name, not a list or a mapping');
      return;
    }
    const name = key.value === null ? 'null' : String(key.value);
    if (name === '__proto__') {
      this.#say('yaml-forbidden-key', key, 'the key __proto__ is not allowed');
      return;
    }
    if (own.has(name)) {
      const hint = 'Ansible takes the last one with a warning; keep one of them';
      this.#say('yaml-duplicate-key', key, `the key ${name} is there twice`, { hint });
      return;
    }
    const keyIsText = typeof key.value === 'string';
    own.set(name, { key: name, keyIsText, keyStart: key.start, keyEnd: key.end, value: this.read(pair.value) });
  }

  #merge(node: Node): readonly Entry[] {
    if (node.kind === 'map') return node.entries;
    const maps = node.kind === 'list' ? node.items : [];
    if (node.kind === 'list' && maps.every((item) => item.kind === 'map')) {
      return maps.toReversed().flatMap((item) => (item.kind === 'map' ? item.entries : []));
    }
    this.#say('yaml-unsupported', node, '<< needs a mapping, or a list of mappings');
    return [];
  }

  #scalar(scalar: YamlScalar): Leaf {
    const text = typeof scalar.value === 'string' ? scalar.value : '';
    const place = range(scalar);
    const leaf = (value: Scalar): Leaf => ({ kind: 'leaf', value, weight: 1, ...place });
    if (scalar.tag === '!vault' || scalar.tag === '!vault-encrypted') return this.#opened(text, place);
    const type = this.#checkTag(scalar, 'tag:yaml.org,2002:str');
    const plain = scalar.type === 'PLAIN' && scalar.tag === undefined;
    if (!plain && type === 'text') return leaf(text);
    const value = this.#json ? resolveJson(text) : resolvePlain(text);
    if (!isScalarProblem(value)) return leaf(value);
    this.#say('yaml-unsupported', place, value.problem, { hint: 'put it in quotes' });
    return leaf(null);
  }

  /** An encrypted value is text, whatever it looks like when it is open. */
  #opened(envelope: string, place: { start: number; end: number }): Leaf {
    const leaf = (value: Scalar): Leaf => ({ kind: 'leaf', value, weight: 1, ...place });
    if (!isEnvelope(envelope.trimStart())) {
      this.#say('vault-damaged', place, 'this is no text of ansible-vault', { hint: 'it begins with $ANSIBLE_VAULT;' });
      return leaf(null);
    }
    const opened = this.#vault.open(envelope);
    if (opened.outcome === 'opened') {
      const text = new TextDecoder().decode(opened.bytes);
      this.#vault.hide(text);
      return leaf(text);
    }
    this.#say(opened.code, place, opened.reason, { hint: opened.hint });
    return leaf(null);
  }

  /** `text`: the scalar is text whatever it looks like; `typed`: its look decides. */
  #checkTag(node: YamlScalar | YAMLMap | YAMLSeq, own: string): 'text' | 'typed' {
    const tag = node.tag;
    if (tag === undefined || tag === own || tag === '!' || tag === '!unsafe') return 'text';
    if (isScalar(node) && /^tag:yaml\.org,2002:(?:int|float|bool|null)$/.test(tag)) return 'typed';
    this.#say('yaml-unsupported', range(node), `the tag ${tag} is not supported`, {
      hint: 'write the value without a tag',
    });
    return 'text';
  }
}

function range(node: { range?: readonly [number, number, number] | null | undefined }): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
