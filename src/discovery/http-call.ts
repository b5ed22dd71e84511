/** One request over http, https or a unix socket. Who answers may be hostile: nothing is followed, nothing read without end. */
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import type { TlsFiles } from '../model/discovery.ts';
import { failed, shown } from './fault.ts';
import { decodeText } from './json.ts';
import { LARGEST_ANSWER } from './limits.ts';
import { readPlainFile } from './read-file.ts';

const LARGEST_PEM = 1024 * 1024;
/** A peer that vanished without a word is noticed, however long a stream may have nothing to say. */
const KEEPALIVE_MS = 15_000;

/** Where to ask, apart from the login in it. */
export interface Place {
  readonly url: URL;
  /** Without login and query, which may be secret: fit for messages. */
  readonly title: string;
  /** What the login became, if there was one. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly place: Place;
  /** In place of host and port of the address. */
  readonly socketPath?: string;
  /** Win over those of the place. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly tls?: TlsFiles;
}

/** An answer that is complete. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Throws SourceFailed for anything but http and https; `kind` names the source whose address this is. */
export function parsePlace(text: string, kind: string): Place {
  let url: URL;
  let login: string;
  try {
    url = new URL(text);
    login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  } catch {
    throw failed(`${kind}: its address is no URL`, undefined, 'write http://HOST:PORT/PATH or https://…');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw failed(`${kind}: its address begins with ${url.protocol} and not with http: or https:`);
  url.username = '';
  url.password = '';
  url.hash = '';
  const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  return { url, title: titleOf(url), headers: login === ':' ? {} : { authorization } };
}

/** A place below another one, with a query of its own that goes into no message. */
export function below({ url, headers }: Place, path: string, query: readonly [string, string][] = []): Place {
  const whole = new URL(url);
  whole.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
  whole.search = new URLSearchParams([...query]).toString();
  return { url: whole, title: titleOf(whole), headers };
}

/** The answer as a whole, if its status is one of `good`. Throws SourceFailed, or the signal's reason. */
export async function exchange(call: Call, good: readonly number[], signal: AbortSignal): Promise<Reply> {
  const response = await send(call, signal);
  try {
    const status = response.statusCode ?? 0;
    if (!good.includes(status)) throw await refusal(call, response, signal);
    return { status, headers: response.headers, text: await textOf(call, response, signal) };
  } finally {
    response.destroy();
  }
}

/** Ends when the headers of the answer are there; the caller destroys it. Throws SourceFailed, or the signal's reason. */
export async function send(call: Call, signal: AbortSignal): Promise<IncomingMessage> {
  const { method, place, socketPath, tls } = call;
  const { url } = place;
  const secure = url.protocol === 'https:';
  const given = Object.entries(call.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const options: RequestOptions = {
    method,
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...place.headers,
      ...Object.fromEntries(given),
    },
    // A connection that idled may be closed by the server just as it is used again: that would be a fault of our making.
    agent: false,
    signal,
    ...(socketPath === undefined ? {} : { socketPath }),
  };
  const trust = secure ? { ...(await certificates(tls, signal)), rejectUnauthorized: true } : {};
  const { request } = await (secure ? import('node:https') : import('node:http'));
  signal.throwIfAborted();
  try {
    return await new Promise((resolve, reject) => {
      const asking = request(url, { ...options, ...trust });
      asking.once('response', resolve);
      asking.on('error', reject);
      // A change of protocol is no answer, and ends without an error.
      asking.once('close', () => reject(new Error('the connection was closed without an answer')));
      asking.setSocketKeepAlive(true, KEEPALIVE_MS);
      asking.end(call.body);
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw failed(`${titleOfCall(call)}: ${reasonOf(cause)}`, cause);
  }
}

/** The rest of an answer as text. Throws SourceFailed when it breaks off, is too big or no text. */
export async function textOf(call: Call, response: IncomingMessage, signal: AbortSignal): Promise<string> {
  const title = titleOfCall(call);
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw failed(`${title}: the answer is encoded as ${shown(encoding)}, which was not asked for`);
  const tooMuch = () => failed(`${title}: the answer has more than ${LARGEST_ANSWER} bytes`);
  if (Number(response.headers['content-length'] ?? 0) > LARGEST_ANSWER) throw tooMuch();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      const bytes: unknown = part;
      if (!(bytes instanceof Uint8Array)) continue;
      size += bytes.length;
      if (size > LARGEST_ANSWER) break;
      parts.push(bytes);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw failed(`${title}: the answer broke off after ${size} bytes`, cause);
  }
  if (size > LARGEST_ANSWER) throw tooMuch();
  return decodeText(Buffer.concat(parts), title);
}

/** What another status means, with the first words of what came with it. */
export async function refusal(call: Call, response: IncomingMessage, signal: AbortSignal): Promise<Error> {
  const { statusCode = 0, statusMessage = '', headers } = response;
  const title = titleOfCall(call);
  if (statusCode >= 300 && statusCode <= 399 && headers.location !== undefined) {
    const to = URL.canParse(headers.location, call.place.url.href)
      ? titleOf(new URL(headers.location, call.place.url.href))
      : '';
    return failed(
      `${title}: the server redirects (${statusCode}) to ${shown(to)}`,
      undefined,
      'redirects are not followed; write the address that it leads to, if that one is to be trusted',
    );
  }
  const words = headers['content-encoding'] === undefined ? await firstPart(response) : '';
  signal.throwIfAborted();
  const status = `${statusCode} ${shown(statusMessage)}`.trim();
  return failed(`${title}: the server answered ${status}${words.trim() === '' ? '' : `: "${shown(words)}"`}`);
}

async function firstPart(response: IncomingMessage): Promise<string> {
  try {
    for await (const part of response) return String(part);
  } catch {
    // The status is the news.
  }
  return '';
}

/** Read for each request: certificates are renewed while somebody watches. */
async function certificates(tls: TlsFiles = {}, signal: AbortSignal) {
  const read = async (path: string) => Buffer.from((await readPlainFile(path, LARGEST_PEM, signal)).bytes);
  return {
    ...(tls.ca === undefined ? {} : { ca: await read(tls.ca) }),
    ...(tls.cert === undefined ? {} : { cert: await read(tls.cert) }),
    ...(tls.key === undefined ? {} : { key: await read(tls.key) }),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
  };
}

function titleOf({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function titleOfCall({ method, place, socketPath }: Call): string {
  return `${method} ${socketPath === undefined ? place.title : `${socketPath}${place.url.pathname}`}`;
}

/** A host with several addresses that all fail has its reasons inside. */
function reasonOf(error: unknown): string {
  const one: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return one instanceof Error ? one.message || one.name : String(one);
}
