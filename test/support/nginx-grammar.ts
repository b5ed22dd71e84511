/** How nginx reads a configuration: ngx_conf_read_token() of 1.22 character by character, as a yardstick for ours. */

export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

const BLANKS = [' ', '\t', '\r', '\n'];

interface Read {
  readonly words: readonly string[];
  readonly end: ';' | '{' | '}' | 'file';
  readonly next: number;
}

/** The statements of the text; undefined where nginx stops with an error. */
export function nginxReads(text: string): readonly Directive[] | undefined {
  const root: Directive[] = [];
  const open: Directive[][] = [root];
  for (let at = 0; ; ) {
    const read = readStatement(text, at);
    if (read === undefined) return undefined;
    const into = open.at(-1) ?? root;
    at = read.next;
    if (read.end === 'file') return open.length === 1 ? root : undefined;
    if (read.end === '}') {
      if (open.length === 1) return undefined;
      open.pop();
    } else if (read.end === '{') {
      const block: Directive[] = [];
      into.push({ words: read.words, block });
      open.push(block);
    } else into.push({ words: read.words });
  }
}

function readStatement(text: string, from: number): Read | undefined {
  const words: string[] = [];
  let [comment, escaped, needSpace, lastSpace, variable] = [false, false, false, true, false];
  let quote = '';
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const ch = text.charAt(at);
    if (ch === '\n') comment = false;
    if (comment) continue;
    if (escaped) {
      escaped = false;
      continue;
    }
    if (needSpace) {
      if (BLANKS.includes(ch)) {
        lastSpace = true;
        needSpace = false;
        continue;
      }
      if (ch === ';' || ch === '{') return { words, end: ch, next: at + 1 };
      if (ch !== ')') return undefined;
      lastSpace = true;
      needSpace = false;
    }
    if (lastSpace) {
      start = at;
      if (BLANKS.includes(ch)) continue;
      if (ch === ';' || ch === '{') return words.length === 0 ? undefined : { words, end: ch, next: at + 1 };
      if (ch === '}') return words.length > 0 ? undefined : { words, end: ch, next: at + 1 };
      if (ch === '#') {
        comment = true;
        continue;
      }
      lastSpace = false;
      if (ch === '\\') escaped = true;
      else if (ch === '"' || ch === "'") {
        start += 1;
        quote = ch;
      } else if (ch === '$') variable = true;
      continue;
    }
    if (ch === '{' && variable) continue;
    variable = false;
    if (ch === '\\') {
      escaped = true;
      continue;
    }
    if (ch === '$') {
      variable = true;
      continue;
    }
    if (quote !== '') {
      if (ch !== quote) continue;
      quote = '';
      needSpace = true;
    } else if (BLANKS.includes(ch) || ch === ';' || ch === '{') lastSpace = true;
    else continue;
    words.push(copied(text.slice(start, at)));
    if (!needSpace && (ch === ';' || ch === '{')) return { words, end: ch, next: at + 1 };
  }
  return words.length > 0 || !lastSpace ? undefined : { words, end: 'file', next: text.length };
}

function copied(source: string): string {
  let word = '';
  for (let at = 0; at < source.length; ) {
    const escaped = source.charAt(at) === '\\' ? source.charAt(at + 1) : '';
    if (escaped === '"' || escaped === "'" || escaped === '\\') at += 1;
    const control = escaped === 't' ? '\t' : escaped === 'r' ? '\r' : escaped === 'n' ? '\n' : '';
    if (control === '') word += source.charAt(at);
    else word += control;
    at += control === '' ? 1 : 2;
  }
  return word;
}
