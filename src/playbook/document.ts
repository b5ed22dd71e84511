/** Text to a YAML value in which every value knows its place; refuses what surprises people or costs too much. */
import { Composer, type CST, type Document, LineCounter, Parser, type ScalarTag, type YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isEnvelope, type Opened, type Vault } from '../ports/vault.ts';
import { type Located, locate } from './locate.ts';
import { readText, type SourceText } from './text.ts';

/** Deeper nesting overflows the stack of the YAML reader, and even V8's regular expressions, which ends the process. */
const MAX_DEPTH = 32;

export interface YamlFile {
  readonly source: SourceText;
  /** Absent when the text could not be read at all, or is empty. */
  readonly root?: Located;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML 1.2 document, decrypted with `vault` where it is encrypted; never throws for what is in the bytes. */
export function readYaml(file: string, bytes: Uint8Array, vault?: Vault): YamlFile {
  const { source, diagnostics: unreadable } = readText(file, bytes);
  if (unreadable.length > 0) return { source, diagnostics: unreadable };
  if (vault === undefined || !isEnvelope(source.text)) return parseYaml(source, vault);
  const opened = vault.open(source.text);
  if (opened.outcome === 'closed')
    return { source, diagnostics: [source.at(opened.code, source.span(0, 0), opened.reason, { hint: opened.hint })] };
  const { source: inside, diagnostics: inner } = readText(file, opened.bytes);
  const read = inner.length > 0 ? { source: inside, diagnostics: inner } : parseYaml(inside, vault);
  if (read.root !== undefined) vault.hide(read.root.value);
  return { ...read, diagnostics: read.diagnostics.map(unquoted) };
}

/** What was encrypted is not quoted when something is wrong with it. */
function unquoted({ code, severity, span }: Diagnostic): Diagnostic {
  const message = 'something is wrong here; the file is encrypted, so that its words are not shown';
  return { code, severity, message, ...(span === undefined ? {} : { span }) };
}

function parseYaml(source: SourceText, vault: Vault | undefined): YamlFile {
  const tokens = [...new Parser(new LineCounter().addNewLine).parse(source.text)];
  const tooDeep = deepToken(tokens);
  if (tooDeep !== undefined) {
    const message = `this is nested deeper than ${MAX_DEPTH} levels`;
    return { source, diagnostics: [source.at('yaml-limit', source.span(tooDeep, tooDeep + 1), message)] };
  }
  // Duplicate keys are found by locate(): the reader's own search is quadratic (7 s for 40,000 keys).
  const closed = new Map<string, Opened & { readonly outcome: 'closed' }>();
  const composer = new Composer({
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    customTags: vault === undefined ? [] : [vaultTag(vault, closed)],
  });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const first = documents[0];
  if (first === undefined) return { source, diagnostics: [] };
  const wrong = problems(source, documents, closed);
  if (wrong.length > 0 || first.contents === null) return { source, diagnostics: wrong };
  const { root, diagnostics } = locate(source, first);
  return { source, root, diagnostics };
}

/** The offset of the first token that is nested too deep. Works without recursion: that is its point. */
function deepToken(tokens: readonly CST.Token[]): number | undefined {
  const stack: { readonly token: unknown; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    if (depth > MAX_DEPTH) {
      if ('offset' in token && typeof token.offset === 'number') return token.offset;
    }
    if ('items' in token && Array.isArray(token.items))
      for (const item of token.items) stack.push({ token: item, depth: depth + 1 });
    if ('value' in token) stack.push({ token: token.value, depth });
    if ('key' in token) stack.push({ token: token.key, depth });
  }
  return undefined;
}

function problems(
  source: SourceText,
  documents: readonly Document.Parsed[],
  closed: ReadonlyMap<string, Opened & { readonly outcome: 'closed' }>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const [first, second] = documents;
  if (first?.directives.yaml.explicit === true && first.directives.yaml.version !== '1.2') {
    const span = source.span(Math.max(0, source.text.indexOf('%YAML')), source.text.indexOf('\n'));
    const message = `YAML ${first.directives.yaml.version} is not supported`;
    found.push(source.at('yaml-unsupported', span, message, { expected: 'YAML 1.2', hint: 'remove the %YAML line' }));
  }
  for (const error of causes(first)) {
    const envelope = closed.get(error.message);
    const span = source.span(error.pos[0], error.pos[1]);
    if (envelope === undefined) found.push(explain(source, error));
    else found.push(source.at(envelope.code, span, envelope.reason, { hint: envelope.hint }));
  }
  if (second) {
    const start = source.text.lastIndexOf('---', second.range[1]);
    const message = 'the file holds more than one document';
    const hint = 'keep one; several plays of a playbook are one list';
    found.push(source.at('yaml-unsupported', source.span(start, start + 3), message, { hint }));
  }
  // One mistake makes the reader stumble more than once on the same line: the first finding is the true one.
  return found.filter((one, index) => found.findIndex((other) => other.span?.line === one.span?.line) === index);
}

/** After a first error the reader takes the rest of the text for scraps: those are no news. */
function causes(document: Document.Parsed | undefined): readonly YAMLError[] {
  const all = document === undefined ? [] : [...document.errors, ...document.warnings];
  return all.filter((error, index) => index === 0 || error.code !== 'UNEXPECTED_TOKEN');
}

/** `!vault`: a text that was encrypted by itself. What could not be opened is noted under its message. */
function vaultTag(vault: Vault, closed: Map<string, Opened & { readonly outcome: 'closed' }>): ScalarTag {
  return {
    tag: '!vault',
    resolve(text, onError) {
      const opened = vault.open(text);
      if (opened.outcome === 'closed') {
        closed.set(opened.reason, opened);
        onError(opened.reason);
        return null;
      }
      const value = new TextDecoder().decode(opened.bytes);
      vault.hide(value);
      return value;
    },
  };
}

const HINTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'quote the value if it holds a colon, or check the indentation of the next line',
  BAD_INDENT: 'keys of one mapping start at the same column',
  MISSING_CHAR: 'close the quote or bracket',
  BAD_SCALAR_START: 'quote the value',
  BAD_ALIAS: 'an alias needs a name',
};

function explain(source: SourceText, error: YAMLError): Diagnostic {
  const span = source.span(error.pos[0], error.pos[1]);
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const tag = source.text.slice(error.pos[0], error.pos[1]);
    const hint = 'write the value without a tag; secrets may be `!vault`, as ansible-vault writes them';
    return source.at('yaml-unsupported', span, `the tag ${tag} is not supported`, { hint });
  }
  const tab = /^ *\t/.exec(source.lines[span.line - 1] ?? '');
  if (tab) {
    const at = { ...span, column: tab[0].length, length: 1 };
    return source.at('yaml-syntax', at, 'this is no valid YAML: a tab is no indentation', {
      hint: 'indent with spaces',
    });
  }
  const hint = HINTS[error.code];
  const message = `this is no valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
  return source.at('yaml-syntax', span, message, hint === undefined ? {} : { hint });
}
