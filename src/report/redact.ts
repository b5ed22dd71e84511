/** Keeps known secret values out of every report: stands before all forms. */
import type { Event } from '../model/event.ts';
import type { Secret } from '../model/secret.ts';
import type { Reporter } from '../ports/reporter.ts';

/** Words of the format itself; a secret that happens to read "ok" must not make the stream unreadable. */
const FORMAT_WORDS: ReadonlySet<string> = new Set([
  'kind',
  'outcome',
  'why',
  'phase',
  'purpose',
  'severity',
  'code',
  'onFailure',
]);
/** Lines of a key file shorter than this are `-----END…` and the like. */
const SHORTEST_LINE = 8;

/** A reporter that replaces the secrets in all strings of an event by `***` before `inner` sees it. */
export function redact(inner: Reporter, secrets: readonly Secret[]): Reporter {
  const mask = masker(secrets);
  if (mask === undefined) return inner;
  return {
    on: (event) => inner.on(masked(event, mask)),
    close: () => inner.close(),
  };
}

/** Replaces secrets in a text, also where they are encoded as a URL, JSON or base64; undefined when there is nothing to hide. */
export function masker(secrets: readonly Secret[]): ((text: string) => string) | undefined {
  const spellings = [...new Set(secrets.flatMap((secret) => spellingsOf(secret.reveal())))].sort(
    (a, b) => b.length - a.length,
  );
  if (spellings.length === 0) return undefined;
  const pattern = new RegExp(spellings.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
  return (text) => text.replace(pattern, '***');
}

function spellingsOf(secret: string): readonly string[] {
  const whole = secret.trim();
  if (whole === '') return [];
  const lines = whole.includes('\n') ? whole.split(/\r?\n/).filter((line) => line.length >= SHORTEST_LINE) : [];
  const encoded = [
    JSON.stringify(whole).slice(1, -1),
    encodeURIComponent(whole.replace(/\p{Cs}/gu, '\uFFFD')),
    base64(whole),
  ];
  return [whole, ...encoded, ...lines];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function masked(event: Event, mask: (text: string) => string): Event {
  return JSON.parse(
    JSON.stringify(event, (key, value: unknown) =>
      typeof value === 'string' && !FORMAT_WORDS.has(key) ? mask(value) : value,
    ),
  );
}
