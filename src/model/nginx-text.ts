/** nginx's configuration as statements with lines: its own grammar, so that what is checked is what nginx will read. */

export interface Statement {
  /** As nginx has them: without quotes, escapes resolved. */
  readonly words: readonly string[];
  /** Line of the first word, from 1. */
  readonly line: number;
  /** Statements inside `{ }`; absent for one that ends with `;`. */
  readonly block?: readonly Statement[];
}

export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

interface Token {
  readonly kind: 'word' | '{' | '}' | ';';
  readonly text: string;
  readonly line: number;
}

/** nginx's buffer: a word or a comment that does not fit is refused by nginx as well (NGX_CONF_BUFFER). */
const LONGEST = 4095;
/** Only these four: `\s` would also take a no-break space or a vertical tab, which are parts of a word to nginx. */
const BLANK = /[ \t\r\n]+/y;
const COMMENT = /#[^\n]*/y;
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y;
/** A `{` after `$` belongs to the word, and so does every `{` right behind that one; quotes, `#` and `}` do inside of it. */
const WORD = /(?:\$\{*|\\[\s\S]|[^ \t\r\n;{\\$])+/y;
const AFTER_QUOTED = /[ \t\r\n;{)]/;

/** Every statement of the text, or the first thing that nginx could not read. */
export function parseStatements(text: string): readonly Statement[] | SyntaxProblem {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return problem(tokens);
  const root: Statement[] = [];
  const open: { readonly into: Statement[]; readonly line: number }[] = [{ into: root, line: 1 }];
  let words: Token[] = [];
  for (const token of tokens) {
    const into = open.at(-1)?.into ?? root;
    if (token.kind === 'word') words.push(token);
    else if (token.kind === '}') {
      if (words.length > 0)
        return { line: words[0]?.line ?? token.line, message: `';' is missing after '${words.at(-1)?.text}'` };
      if (open.length === 1) return { line: token.line, message: "this '}' closes nothing" };
      open.pop();
    } else {
      const line = words[0]?.line ?? token.line;
      if (words.length === 0) return { line, message: `'${token.kind}' follows nothing` };
      const statement = { words: words.map((word) => word.text), line };
      const block: Statement[] = [];
      into.push(token.kind === '{' ? { ...statement, block } : statement);
      if (token.kind === '{') open.push({ into: block, line });
      words = [];
    }
  }
  const last = words.at(-1);
  if (last) return { line: last.line, message: `';' is missing after '${last.text}'` };
  return open.length === 1 ? root : { line: open.at(-1)?.line ?? 1, message: "this '{' is never closed" };
}

/** As ngx_conf_read_token() goes: what a character means depends on whether a word could begin there. */
function tokenize(text: string): Token[] | SyntaxProblem {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const [kind, piece] = pieceAt(text, at);
    if (kind === 'open') return { line, message: piece };
    if (piece.length > LONGEST && kind !== 'blank')
      return { line, message: `'${piece.slice(0, 20)}…' is longer than ${LONGEST} characters` };
    if (kind === 'quoted') tokens.push({ kind: 'word', text: withoutEscapes(piece.slice(1, -1)), line });
    else if (kind === 'word') tokens.push({ kind, text: withoutEscapes(piece), line });
    else if (kind === 'mark') tokens.push({ kind: markOf(piece), text: piece, line });
    line += piece.split('\n').length - 1;
    at += piece.length;
    const next = text[at];
    if (kind === 'quoted' && (next === undefined || !AFTER_QUOTED.test(next)))
      return { line, message: `a blank or ';' is missing after ${piece.slice(0, 40)}` };
  }
  return tokens;
}

function pieceAt(text: string, at: number): readonly ['blank' | 'word' | 'quoted' | 'mark' | 'open', string] {
  switch (text[at]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
      return ['blank', match(BLANK, text, at)];
    case '#':
      return ['blank', match(COMMENT, text, at)];
    case ';':
    case '{':
    case '}':
      return ['mark', text.charAt(at)];
    case '"':
    case "'": {
      const quoted = match(QUOTED, text, at);
      return quoted === '' ? ['open', 'this quote is never closed'] : ['quoted', quoted];
    }
    default: {
      const word = match(WORD, text, at);
      return word === '' ? ['open', 'the text ends in an escape'] : ['word', word];
    }
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function markOf(text: string): '{' | '}' | ';' {
  return text === '{' || text === '}' ? text : ';';
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };

function withoutEscapes(text: string): string {
  return text.replace(/\\(["'\\trn])/g, (_, one: string) => ESCAPES[one] ?? one);
}

function problem(value: SyntaxProblem): SyntaxProblem {
  return value;
}
