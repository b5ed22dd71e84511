/** Values of an INI inventory as Ansible types them: a Python literal becomes a value, everything else stays text. */
import type { Value } from '../model/host.ts';

const MAX_DEPTH = 40;
const NUMBER =
  /^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*)?\.\d(?:_?\d)*(?:[eE][-+]?\d(?:_?\d)*)?|\d(?:_?\d)*\.?(?:[eE][-+]?\d(?:_?\d)*)?)/;
const STRING_START = /^([rub]|br|rb|)("""|'''|"|')/i;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A whole number that JavaScript would change silently. */
type TooLarge = { readonly tooLarge: string };

/** What `ast.literal_eval` gives; the text itself where Python says it is no literal. Tuples become lists, as in JSON. */
export function parseIniValue(text: string): { readonly value: Value } | TooLarge {
  const reader = new LiteralReader(text.replace(/^[ \t]+/, ''));
  try {
    return { value: reader.whole() };
  } catch (error) {
    if (error instanceof NotExact) return { tooLarge: error.digits };
    if (error instanceof NoLiteral) return { value: text };
    throw error;
  }
}

/** Leaves the recursive descent; never leaves this file. */
class NoLiteral extends Error {}
class NotExact extends Error {
  readonly digits: string;
  constructor(digits: string) {
    super();
    this.digits = digits;
  }
}

class LiteralReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** An expression that fills the text but for a comment; `1, 2` without brackets is a tuple. */
  whole(): Value {
    const first = this.#value();
    const result = this.#peek() === ',' ? [first, ...this.#rest('')] : first;
    if (this.#peek() !== '') throw new NoLiteral();
    return result;
  }

  /** The next character after blanks; '' at the end or at a comment. */
  #peek(): string {
    while (this.#text.charAt(this.#at) === ' ' || this.#text.charAt(this.#at) === '\t') this.#at += 1;
    const char = this.#text.charAt(this.#at);
    return char === '#' ? '' : char;
  }

  #value(): Value {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new NoLiteral();
    const value = this.#bare(this.#peek());
    this.#depth -= 1;
    return value;
  }

  #bare(char: string): Value {
    if (char === '[') return this.#list();
    if (char === '(') return this.#tuple();
    if (char === '{') return this.#mapping();
    if (char === '-' || char === '+') {
      this.#at += 1;
      this.#peek();
      const number = this.#number();
      return char === '-' ? 0 - number : number;
    }
    if (/[0-9.]/.test(char)) return this.#number();
    const word = /^(?:True|False|None)(?!\w)/.exec(this.#text.slice(this.#at))?.[0];
    if (word === undefined) return this.#strings();
    this.#at += word.length;
    return word === 'None' ? null : word === 'True';
  }

  #list(): Value {
    this.#at += 1;
    return this.#peek() === ']' ? this.#close([]) : this.#items(']');
  }

  #tuple(): Value {
    this.#at += 1;
    if (this.#peek() === ')') return this.#close([]);
    const first = this.#value();
    if (this.#peek() === ')') return this.#close(first);
    return this.#close([first, ...this.#rest(')')]);
  }

  #items(end: string): Value {
    const first = this.#value();
    return this.#close([first, ...this.#rest(end)], end);
  }

  /** What follows the first item, up to but without `end`; a comma may be last. */
  #rest(end: string): Value[] {
    const items: Value[] = [];
    while (this.#peek() === ',') {
      this.#at += 1;
      if (this.#peek() === end) break;
      items.push(this.#value());
    }
    if (this.#peek() !== end) throw new NoLiteral();
    return items;
  }

  #close(value: Value, end?: string): Value {
    if (end !== undefined && this.#peek() !== end) throw new NoLiteral();
    this.#at += 1;
    return value;
  }

  #mapping(): Value {
    this.#at += 1;
    const entries: [string, Value][] = [];
    while (this.#peek() !== '}') {
      const key = this.#value();
      // A set has no form in JSON, a list or mapping can't be a key: Ansible fails on both, text is the kinder answer.
      if (this.#peek() !== ':' || (typeof key === 'object' && key !== null)) throw new NoLiteral();
      this.#at += 1;
      entries.push([String(key), this.#value()]);
      if (this.#peek() === ',') this.#at += 1;
      else if (this.#peek() !== '}') throw new NoLiteral();
    }
    if (entries.some(([key]) => key === '__proto__')) throw new NoLiteral();
    return this.#close(Object.fromEntries(entries));
  }

  #number(): number {
    const match = NUMBER.exec(this.#text.slice(this.#at))?.[0];
    const after = match === undefined ? '' : this.#text.charAt(this.#at + match.length);
    if (match === undefined || /[\w.]/.test(after)) throw new NoLiteral();
    // Python refuses 0755 as a number, so it is text here; 000 is zero.
    if (/^0[\d_]*[1-9]/.test(match) && !/[.eExXoObB]/.test(match)) throw new NoLiteral();
    this.#at += match.length;
    const value = Number(match.replaceAll('_', ''));
    const whole = /^(?:0[xXoObB].*|[\d_]+)$/.test(match);
    if (whole && !Number.isSafeInteger(value)) throw new NotExact(match);
    if (!Number.isFinite(value)) throw new NoLiteral();
    return value;
  }

  /** One or more strings side by side are one. */
  #strings(): string {
    let text = this.#string();
    while (this.#peek() !== '' && STRING_START.test(this.#text.slice(this.#at))) text += this.#string();
    return text;
  }

  #string(): string {
    this.#peek();
    const open = STRING_START.exec(this.#text.slice(this.#at));
    if (open === null) throw new NoLiteral();
    const [start, prefix, quote] = [open[0], (open[1] ?? '').toLowerCase(), open[2] ?? ''];
    this.#at += start.length;
    let text = '';
    while (!this.#text.startsWith(quote, this.#at)) {
      if (this.#at >= this.#text.length) throw new NoLiteral();
      text += this.#character(prefix.includes('r'));
    }
    this.#at += quote.length;
    return text;
  }

  #character(raw: boolean): string {
    const char = this.#text.charAt(this.#at);
    this.#at += 1;
    if (char !== '\\') return char;
    const next = this.#text.charAt(this.#at);
    if (next === '') throw new NoLiteral();
    if (raw) return this.#take(1, `\\${next}`);
    const simple = Object.hasOwn(SIMPLE_ESCAPES, next) ? SIMPLE_ESCAPES[next] : undefined;
    if (simple !== undefined) return this.#take(1, simple);
    const rest = this.#text.slice(this.#at);
    const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(0010[0-9a-fA-F]{4}|000[0-9a-fA-F]{5}))/.exec(rest);
    if (code)
      return this.#take(
        code[0].length,
        String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16)),
      );
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    if (octal !== undefined) return this.#take(octal.length, String.fromCodePoint(Number.parseInt(octal, 8)));
    if (/^[xuUN]/.test(rest)) throw new NoLiteral();
    return this.#take(1, `\\${next}`);
  }

  #take(count: number, text: string): string {
    this.#at += count;
    return text;
  }
}
