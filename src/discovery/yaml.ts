/** YAML 1.2 that another program wrote, to JSON; refuses what surprises people or costs too much. */
import { Composer, type CST, type Document, isScalar, Parser, visit } from 'yaml';
import type { Value } from '../model/host.ts';
import { failed } from './fault.ts';
import { shallow } from './json.ts';

/** In bytes. Nothing else is done while YAML is read: that of 5,000 members takes half a second, as JSON 2 ms. */
export const LARGEST_YAML = 256 * 1024;
/** Deeper nesting overflows the stack of the YAML reader, and even V8's regular expressions, which ends the process. */
const MAX_DEPTH = 40;
const MAX_ALIASES = 100;

/** `title` names what was asked. Throws SourceFailed. */
export function parseYaml(text: string, title: string): Value {
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) throw failed(`${title}: the YAML is nested deeper than ${MAX_DEPTH} levels`);
  // Duplicate keys are found below: the reader's own search is quadratic (7 s for 40,000 keys).
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined || document.contents === null) throw failed(`${title}: the file is empty`);
  if (second !== undefined) throw failed(`${title}: the file holds more than one YAML document`);
  const problem = problemIn(document);
  if (problem !== undefined) throw failed(`${title}: the file is no good YAML: ${problem}`);
  return shallow(parseDocument(document, title), title);
}

function parseDocument(document: Document.Parsed, title: string): Value {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as Value;
  } catch (cause) {
    throw failed(`${title}: the YAML uses more than ${MAX_ALIASES} aliases`, cause);
  }
}

function problemIn(document: Document.Parsed): string | undefined {
  const { errors, warnings, directives } = document;
  const [first] = [...errors, ...warnings];
  if (first !== undefined) return first.message;
  if (directives.yaml.explicit === true && directives.yaml.version !== '1.2') return 'it is not YAML 1.2';
  let twice: string | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) twice = 'a key is no plain value';
        else if (seen.has(name)) twice = `the key ${JSON.stringify(name.slice(0, 100))} stands twice in a mapping`;
        else seen.add(name);
        if (twice !== undefined) return visit.BREAK;
      }
      return undefined;
    },
  });
  return twice;
}

/** Works without recursion: that is its point. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const stack: { readonly token: unknown; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    if (depth > MAX_DEPTH) return true;
    if ('items' in token && Array.isArray(token.items))
      for (const item of token.items) stack.push({ token: item, depth: depth + 1 });
    if ('value' in token) stack.push({ token: token.value, depth });
    if ('key' in token) stack.push({ token: token.key, depth });
  }
  return false;
}
