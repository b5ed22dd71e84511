/** Where a text stops being JSON, for a caret: JSON.parse says so in words only, and not always. */

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\b)/y;

/** What may come next: a value, a value or `]`, a key, a key or `}`, a colon, or what follows a value. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/** The offset of the first character that can't be JSON: the end of the text when it is cut short. Linear; no recursion. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    const start = TOKEN.lastIndex - match[0].trimStart().length;
    const next = step(expected, { mark: match[1], isText: match[2] !== undefined }, open);
    if (next === undefined) return start;
    expected = next;
    at = TOKEN.lastIndex;
  }
}

function step(
  expected: Expected,
  { mark, isText }: { readonly mark: string | undefined; readonly isText: boolean },
  open: string[],
): Expected | undefined {
  const closes = (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[');
  switch (expected) {
    case 'colon':
      return mark === ':' ? 'value' : undefined;
    case 'first-key':
    case 'key':
      if (isText) return 'colon';
      return closes && expected === 'first-key' ? close(open) : undefined;
    case 'after':
      if (closes) return close(open);
      return mark === ',' && open.length > 0 ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
    case 'first-value':
    case 'value':
      if (mark === undefined) return 'after';
      if (closes && expected === 'first-value') return close(open);
      if (mark !== '{' && mark !== '[') return undefined;
      open.push(mark);
      return mark === '{' ? 'first-key' : 'first-value';
  }
}

function close(open: string[]): Expected {
  open.pop();
  return 'after';
}
