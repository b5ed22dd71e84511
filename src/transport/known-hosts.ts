/** Reads known_hosts files and answers which keys are known for a name. The format is sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT". */
import { createHmac } from 'node:crypto';

/** A key that a line gives for a host: `trusted`, `revoked` (never accept), or an `authority` that signs host certificates. */
export interface KnownKey {
  readonly mark: 'trusted' | 'revoked' | 'authority';
  readonly type: string;
  /** Base64 of the key, as in the file. */
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

type Matcher = (name: string) => boolean;

/** Plain names are looked up in an index, hashed ones and patterns are tried one by one (2 µs each), once per name. */
export class KnownHosts {
  readonly #plain = new Map<string, KnownKey[]>();
  readonly #others: { readonly matches: Matcher; readonly key: KnownKey }[] = [];
  readonly #seen = new Map<string, readonly KnownKey[]>();

  /** Adds the lines of one file; lines that can't be read are skipped, as ssh does. */
  add(text: string, file: string): void {
    this.#seen.clear();
    for (const [index, line] of text.split('\n').entries()) this.#addLine(line.trim(), file, index + 1);
  }

  /** Every key that a line gives for `name`: a host, or `[host]:port` when the port isn't 22. */
  find(name: string): readonly KnownKey[] {
    const lower = name.toLowerCase();
    const known = this.#seen.get(lower);
    if (known !== undefined) return known;
    const found = [
      ...(this.#plain.get(lower) ?? []),
      ...this.#others.filter((other) => other.matches(lower)).map((other) => other.key),
    ];
    this.#seen.set(lower, found);
    return found;
  }

  #addLine(line: string, file: string, number: number): void {
    if (line === '' || line.startsWith('#')) return;
    const fields = line.split(/[ \t]+/);
    const marker = fields[0]?.startsWith('@') === true ? fields.shift() : undefined;
    const [names, type, key] = fields;
    const mark = markOf(marker);
    if (
      mark === undefined ||
      names === undefined ||
      type === undefined ||
      key === undefined ||
      !/^[A-Za-z0-9+/]+=*$/.test(key)
    )
      return;
    const entry: KnownKey = { mark, type, key, file, line: number };
    if (names.startsWith('|1|')) this.#others.push({ matches: hashMatcher(names), key: entry });
    else if (/[*?!]/.test(names)) this.#others.push({ matches: (name) => matchesList(name, names), key: entry });
    else
      for (const name of names.toLowerCase().split(','))
        this.#plain.set(name, [...(this.#plain.get(name) ?? []), entry]);
  }
}

function markOf(marker: string | undefined): KnownKey['mark'] | undefined {
  if (marker === undefined) return 'trusted';
  if (marker === '@revoked') return 'revoked';
  return marker === '@cert-authority' ? 'authority' : undefined;
}

/** `|1|SALT|HASH`: HMAC-SHA1 of the name under the salt, both base64. */
function hashMatcher(field: string): Matcher {
  const [, , salt, hash] = field.split('|');
  const secret = Buffer.from(salt ?? '', 'base64');
  return (name) => createHmac('sha1', secret).update(name).digest('base64') === hash;
}

/** A name hashed the way `HashKnownHosts yes` writes it. */
export function hashName(name: string, salt: Buffer): string {
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name.toLowerCase()).digest('base64')}`;
}

/** A comma-separated list of patterns with `*` and `?`; a negated pattern that matches excludes the line. */
function matchesList(name: string, list: string): boolean {
  let matched = false;
  for (const item of list.toLowerCase().split(',')) {
    const negated = item.startsWith('!');
    if (!matchesPattern(name, negated ? item.slice(1) : item)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}

/** Linear in time for any pattern: a hostile file can't hang the runner, as a regular expression with many `*` could. */
function matchesPattern(name: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    if (pattern[place] === '*') {
      star = place++;
      retry = at;
    } else if (pattern[place] === '?' || pattern[place] === name[at]) {
      place++;
      at++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++retry;
    } else return false;
  }
  while (pattern[place] === '*') place++;
  return place === pattern.length;
}
