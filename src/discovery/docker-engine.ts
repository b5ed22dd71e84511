/** The Engine API of one Docker engine: over its unix socket, TCP or TLS. */
import type { IncomingMessage } from 'node:http';
import type { DockerSource, TlsFiles } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';
import { failed } from './fault.ts';
import { below, type Call, exchange, parsePlace, refusal, send } from './http-call.ts';
import { parseJson } from './json.ts';

const OK = 200;
const NOT_FOUND = 404;

/** Paths have no version in them: each engine then speaks its own, and what is read here is the same in all of them. */
export class DockerEngine {
  readonly #way: Pick<Call, 'place' | 'socketPath' | 'tls'>;

  /** Throws SourceFailed when the endpoint is none. */
  constructor({ endpoint, tls }: Pick<DockerSource, 'endpoint' | 'tls'>) {
    this.#way = wayTo(endpoint, tls);
  }

  /** The containers that run, in short. */
  async list(signal: AbortSignal): Promise<readonly Value[]> {
    const call = this.#call('/containers/json', [['filters', JSON.stringify({ status: ['running'] })]]);
    const found = parseJson((await exchange(call, [OK], signal)).text, call.place.title);
    if (!Array.isArray(found)) throw failed(`${call.place.title}: the answer is no list of containers`);
    return found;
  }

  /** All about one container; undefined when it is gone. */
  async inspect(id: string, signal: AbortSignal): Promise<Value | undefined> {
    const call = this.#call(`/containers/${encodeURIComponent(id)}/json`);
    const { status, text } = await exchange(call, [OK, NOT_FOUND], signal);
    return status === OK ? parseJson(text, call.place.title) : undefined;
  }

  /** What happens to containers and their networks from now on, a line each; the one who reads it ends it. */
  async events(names: readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
    // The headers come a moment before the engine listens: with its own time of before, nothing falls in between.
    const { headers } = await exchange(this.#call('/_ping'), [OK], signal);
    const since = Date.parse(headers.date ?? '') / 1000;
    const call = this.#call('/events', [
      ['filters', JSON.stringify({ type: ['container', 'network'], event: names })],
      ...(Number.isNaN(since) ? [] : [['since', String(since)] satisfies [string, string]]),
    ]);
    const response = await send(call, signal);
    if (response.statusCode !== OK) throw await refusal(call, response, signal);
    return response;
  }

  #call(path: string, query: readonly [string, string][] = []): Call {
    return { method: 'GET', ...this.#way, place: below(this.#way.place, path, query), headers: {} };
  }
}

function wayTo(endpoint: string, tls: TlsFiles | undefined): Pick<Call, 'place' | 'socketPath' | 'tls'> {
  const socketPath = /^unix:\/\/(\/.+)$/.exec(endpoint)?.[1];
  // The name is the one that `docker` itself sends as the host behind a socket.
  if (socketPath !== undefined) return { place: parsePlace('http://localhost', 'docker'), socketPath };
  const url = endpoint.replace(/^tcp:/, tls === undefined ? 'http:' : 'https:');
  return { place: parsePlace(url, 'docker'), ...(tls && { tls }) };
}
