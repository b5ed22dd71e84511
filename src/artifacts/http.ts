/** Downloads over http and https: verified, and without a password in any message. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../model/digest.ts';
import { noRelease, refused } from './fault.ts';

/** An address that may be fetched, apart from the login in it. */
export interface Address {
  /** Without user and password. */
  readonly url: string;
  /** For messages: without the query as well, which may be a signature. */
  readonly title: string;
  /** The name of the file there. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Throws InvalidInput (artifact-invalid) for anything but http and https. */
export function parseAddress(text: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw noRelease('the url of the artifact is no URL');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw noRelease(`the url of the artifact is neither http nor https but ${url.protocol}`);
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  url.hash = '';
  const title = `${url.origin}${url.pathname}`;
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  const headers: Record<string, string> = {};
  if (login !== ':') headers['authorization'] = `Basic ${Buffer.from(login).toString('base64')}`;
  return { url: url.href, title, name, headers };
}

const TRIES = 3;
const PAUSE_MS = 500;
/** Nothing at all for that long is a dead link. */
const SILENCE_MS = 60_000;

/**
 * Downloads to `file`; again when the server is away or in trouble. Throws CandidateRejected: artifact-unavailable, or
 * artifact-mismatch when it is not what `sha256` says.
 */
export async function download(
  { url, title, headers }: Pick<Address, 'url' | 'title' | 'headers'>,
  to: { readonly file: string; readonly sha256: Digest | undefined },
  signal: AbortSignal,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await attempt(url, headers, to.file, signal);
    if (outcome.kind === 'got') {
      if (to.sha256 === undefined || outcome.sha256 === to.sha256) return;
      throw refused('artifact-mismatch', `${title} has sha256 ${outcome.sha256}, and the playbook says ${to.sha256}`);
    }
    if (tried === TRIES || outcome.kind === 'refused')
      throw refused('artifact-unavailable', `${title}: ${outcome.reason}`);
    await sleep(PAUSE_MS * tried, undefined, { signal });
  }
}

type Outcome =
  | { readonly kind: 'got'; readonly sha256: string }
  | { readonly kind: 'refused' | 'away'; readonly reason: string };

async function attempt(
  url: string,
  headers: Readonly<Record<string, string>>,
  file: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('it fell silent')), SILENCE_MS);
  try {
    const response = await fetch(url, { headers: { ...headers }, signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      const kind = response.status >= 500 || response.status === 429 ? 'away' : 'refused';
      return { kind, reason: `the server answered ${response.status} ${response.statusText}`.trim() };
    }
    const hash = createHash('sha256');
    const hear = async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        timer.refresh();
        hash.update(piece);
        yield piece;
      }
    };
    await pipeline(Readable.fromWeb(response.body), hear, createWriteStream(file));
    return { kind: 'got', sha256: hash.digest('hex') };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'away', reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** fetch says "fetch failed" and keeps the reason for itself. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
