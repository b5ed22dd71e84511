/** nginx's configuration as statements with lines: enough of its grammar to see what a rendered file says. */

export interface Statement {
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

/**
 * As nginx's ngx_conf_read_token has it: blanks, `;` and `{` end a word (but not the `{` of `${`), `}` and quotes have a
 * meaning only where a word could begin, `\` guards the next character, `#` begins a comment only between words.
 */
const PIECE =
  /(?<blank>\s+)|(?<comment>#[^\n]*)|(?<mark>[;{}])|(?<quoted>"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(?<word>(?:\$\{|\\[\s\S]|[^\s;{}"'#\\])(?:\$\{|\\[\s\S]|[^\s;{\\])*)/y;

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

function tokenize(text: string): Token[] | SyntaxProblem {
  const tokens: Token[] = [];
  let line = 1;
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return { line, message: 'this quote is never closed' };
    const [piece] = match;
    const { mark, quoted, word } = match.groups ?? {};
    if (mark === ';' || mark === '{' || mark === '}') tokens.push({ kind: mark, text: mark, line });
    else if (quoted !== undefined) tokens.push({ kind: 'word', text: quoted.slice(1, -1), line });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, line });
    line += piece.split('\n').length - 1;
    at += piece.length;
  }
  return tokens;
}

function problem(value: SyntaxProblem): SyntaxProblem {
  return value;
}
