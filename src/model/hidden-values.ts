/** Texts that must not be shown or recorded anywhere: everything that leaves lbctl for people or logs goes through one. */
import type { Value } from './host.ts';
import type { Secret } from './secret.ts';

/** Shorter texts are found everywhere: hiding them would blank out ordinary words and tell where they stand. */
const SHORTEST = 4;
/** Lines of a key file shorter than this are `-----END…` and the like. */
const SHORTEST_LINE = 8;
const MASK = '***';

export class HiddenValues {
  /** Said to be secret; the others are guesses by the name of their variable. */
  readonly #said = new Set<string>();
  readonly #guessed = new Set<string>();
  #patterns: { readonly all: RegExp | undefined; readonly said: RegExp | undefined } | undefined;

  /** Values that are secret because somebody says so: from a vault, `secret_vars`, or a file of the environment. */
  add(secrets: readonly Secret[]): void {
    for (const secret of secrets) this.#said.add(secret.reveal().trim());
    this.#patterns = undefined;
  }

  /** Values that are secret by the look of it. They are masked, and that is all. */
  guess(secrets: readonly Secret[]): void {
    for (const secret of secrets) this.#guessed.add(secret.reveal().trim());
    this.#patterns = undefined;
  }

  /** The text with every hidden value replaced, also where it is encoded as JSON, URL, hexadecimal or base64. */
  mask(text: string): string {
    const { all } = this.#compiled();
    return all === undefined ? text : text.replace(all, MASK);
  }

  /** Data with hidden values replaced in all its texts and keys; a value that is one as a whole is, however short. */
  maskValue(value: Value): Value {
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      const masked = this.#is(text.trim()) ? MASK : this.mask(text);
      return masked === text ? value : masked;
    }
    if (isList(value)) return value.map((one) => this.maskValue(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [this.mask(key), this.maskValue(one)]));
  }

  /**
   * `before` with those lines masked that have the shape of a line of `after` with a hidden value in it: a secret that was
   * changed is known to nobody any more, and a diff would show it.
   */
  maskAlike(before: string, after: string): string {
    const kept = new Set(after.split('\n'));
    const shapes = [...kept].flatMap((line) => {
      const shown = this.mask(line);
      return shown === line ? [] : [{ shown, shape: new RegExp(`^${shown.split(MASK).map(literal).join('.*')}$`) }];
    });
    if (shapes.length === 0) return before;
    const masked = (line: string) => shapes.find(({ shape }) => shape.test(line))?.shown ?? line;
    return before
      .split('\n')
      .map((line) => (kept.has(line) ? line : masked(line)))
      .join('\n');
  }

  /** Whether a value that is said to be secret stands in the text, in any spelling. */
  holds(text: string): boolean {
    return this.#compiled().said?.test(text) ?? false;
  }

  /** Whether there is anything to hide. */
  get any(): boolean {
    return this.#compiled().all !== undefined;
  }

  /** How many values are too short to be found in a text. */
  get tooShort(): number {
    return [...this.#said].filter((text) => text !== '' && text.length < SHORTEST).length;
  }

  #is(text: string): boolean {
    return text !== '' && (this.#said.has(text) || this.#guessed.has(text));
  }

  #compiled(): { readonly all: RegExp | undefined; readonly said: RegExp | undefined } {
    this.#patterns ??= {
      all: patternOf([...this.#said, ...this.#guessed], 'g'),
      said: patternOf([...this.#said], ''),
    };
    return this.#patterns;
  }
}

function patternOf(texts: readonly string[], flags: string): RegExp | undefined {
  const spellings = [...new Set(texts.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return undefined;
  return new RegExp(spellings.map(literal).join('|'), flags);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A text and what it becomes on its way; the lines of a longer one too, because diffs and logs show them one by one. */
function spellingsOf(text: string): readonly string[] {
  if (text.length < SHORTEST) return [];
  const lines = text.includes('\n') ? text.split(/\r?\n/).map((line) => line.trim()) : [];
  return [text, ...lines.filter((line) => line.length >= SHORTEST_LINE)].flatMap((one) => [
    one,
    JSON.stringify(one).slice(1, -1),
    encodeURIComponent(one.replace(/\p{Cs}/gu, '\uFFFD')),
    ...encodedInBytes(one),
  ]);
}

/** In base64 a text looks different at each of the three places it may have in a group of bytes. */
function encodedInBytes(text: string): readonly string[] {
  const bytes = [...new TextEncoder().encode(text)];
  const spellings = [0, 1, 2].flatMap((before) => {
    const all = [...Array<number>(before).fill(0), ...bytes];
    const whole = btoa(String.fromCharCode(...all));
    const clean = whole.slice(Math.ceil((before * 8) / 6), Math.floor((all.length * 8) / 6));
    return [clean, clean.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const hexadecimal = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [...spellings, hexadecimal].filter((one) => one.length >= SHORTEST);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
