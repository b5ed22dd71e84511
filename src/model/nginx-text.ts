/** nginx's configuration as statements with lines: its own grammar, so that what is checked is what nginx will read. */

/** Lines and columns start at 1; a column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Its place is that of the first word. */
export interface Statement extends Place {
  /** As nginx has them: without quotes, escapes resolved. */
  readonly words: readonly string[];
  /** The line of its `;` or `}`. */
  readonly end: number;
  /** Statements inside `{ }`; absent for one that ends with `;`. */
  readonly block?: readonly Statement[];
}

/** What stands behind a `#`. */
export interface Comment extends Place {
  readonly text: string;
}

export interface SyntaxProblem extends Place {
  readonly message: string;
}

interface Token extends Place {
  readonly kind: 'word' | '{' | '}' | ';' | '#';
  readonly text: string;
}

interface OpenBlock extends Place {
  readonly words: readonly string[];
  readonly block: Statement[];
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
  const parsed = parseNginx(text);
  return 'message' in parsed ? parsed : parsed.statements;
}

/** The same with what is written for people. */
export function parseNginx(
  text: string,
): { readonly statements: readonly Statement[]; readonly comments: readonly Comment[] } | SyntaxProblem {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return problem(tokens);
  const statements: Statement[] = [];
  const comments: Comment[] = [];
  const open: OpenBlock[] = [];
  let words: Token[] = [];
  for (const token of tokens) {
    const { kind, line, column } = token;
    const into = open.at(-1)?.block ?? statements;
    const [first = token] = words;
    const place = { line: first.line, column: first.column };
    if (kind === 'word') words.push(token);
    else if (kind === '#') comments.push({ text: token.text, line, column });
    else if (kind === '}') {
      if (words.length > 0) return { ...place, message: `';' is missing after '${words.at(-1)?.text}'` };
      const closed = open.pop();
      if (closed === undefined) return { line, column, message: "this '}' closes nothing" };
      (open.at(-1)?.block ?? statements).push({ ...closed, end: line });
    } else {
      if (words.length === 0) return { line, column, message: `'${kind}' follows nothing` };
      const statement = { words: words.map((word) => word.text), ...place };
      if (kind === '{') open.push({ ...statement, block: [] });
      else into.push({ ...statement, end: line });
      words = [];
    }
  }
  const last = words.at(-1);
  if (last) return { line: last.line, column: last.column, message: `';' is missing after '${last.text}'` };
  const left = open.at(-1);
  if (left) return { line: left.line, column: left.column, message: "this '{' is never closed" };
  return { statements, comments };
}

/** As ngx_conf_read_token() goes: what a character means depends on whether a word could begin there. */
function tokenize(text: string): Token[] | SyntaxProblem {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; ) {
    const [kind, piece] = pieceAt(text, at);
    const place = { line, column: at - lineStart + 1 };
    if (kind === 'open') return { ...place, message: piece };
    if (piece.length > LONGEST && kind !== 'blank' && kind !== 'comment')
      return { ...place, message: `'${piece.slice(0, 20)}…' is longer than ${LONGEST} characters` };
    if (kind === 'quoted') tokens.push({ kind: 'word', text: withoutEscapes(piece.slice(1, -1)), ...place });
    else if (kind === 'word') tokens.push({ kind, text: withoutEscapes(piece), ...place });
    else if (kind === 'comment') tokens.push({ kind: '#', text: piece.slice(1), ...place });
    else if (kind === 'mark') tokens.push({ kind: markOf(piece), text: piece, ...place });
    const breaks = piece.split('\n').length - 1;
    if (breaks > 0) lineStart = at + piece.lastIndexOf('\n') + 1;
    line += breaks;
    at += piece.length;
    const next = text[at];
    if (kind === 'quoted' && (next === undefined || !AFTER_QUOTED.test(next)))
      return { line, column: at - lineStart + 1, message: `a blank or ';' is missing after ${piece.slice(0, 40)}` };
  }
  return tokens;
}

function pieceAt(
  text: string,
  at: number,
): readonly ['blank' | 'comment' | 'word' | 'quoted' | 'mark' | 'open', string] {
  switch (text[at]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
      return ['blank', match(BLANK, text, at)];
    case '#':
      return ['comment', match(COMMENT, text, at)];
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
