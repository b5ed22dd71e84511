/** Source `consul`: the instances of a service as the health endpoint gives them, followed by blocking queries. */
import type { ConsulSource } from '../model/discovery.ts';
import { milliseconds } from '../model/duration.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { failed, shown } from './fault.ts';
import { follow, type Listen, type Pace, rest } from './follow.ts';
import { below, exchange, parsePlace, type Reply } from './http-call.ts';
import { parseJson } from './json.ts';
import { within } from './within.ts';

const OK = 200;
/** A query hangs that long when nothing changes; the server adds up to a sixteenth. */
const WAIT_SECONDS = 60;
const SILENCE = milliseconds(WAIT_SECONDS * (1 + 1 / 16) * 1000 + 10_000);
/** Between two queries: the index may move by the thousand without a change here, and servers were seen that don't hang. */
const REST = milliseconds(1000);

type Ask = (blocking: readonly [string, string][], signal: AbortSignal) => Promise<Reply>;

/** Throws SourceFailed when the address is none. */
export function openConsul(source: ConsulSource, pace: Pace): OpenSource {
  const { service, url, token, tls } = source;
  const base = parsePlace(url, 'consul');
  const headers = token === undefined ? {} : { 'x-consul-token': token };
  const ask: Ask = async (blocking, signal) => {
    const path = `/v1/health/service/${encodeURIComponent(service)}`;
    const place = below(base, path, [...conditionsOf(source), ...blocking]);
    return await exchange({ method: 'GET', place, headers, ...(tls && { tls }) }, [OK], signal);
  };
  const title = `consul service ${service}`;
  return {
    async fetch(signal) {
      const instances = parseJson((await ask([], signal)).text, title);
      if (!Array.isArray(instances)) throw failed(`${title}: the answer is no list of instances`);
      return instances;
    },
    changes: (signal) => follow(listenWith(ask, title, pace), pace, signal),
    async [Symbol.asyncDispose]() {},
  };
}

function conditionsOf({ all, tags, datacenter }: ConsulSource): [string, string][] {
  const conditions = tags.map((tag): [string, string] => ['tag', tag]);
  if (!all) conditions.push(['passing', '1']);
  if (datacenter !== undefined) conditions.push(['dc', datacenter]);
  return conditions;
}

/** As Consul's page on blocking queries asks for: an index that went back is forgotten, and none is below 1. */
function listenWith(ask: Ask, title: string, pace: Pace): Listen {
  return async (ring, signal) => {
    let index: number | undefined;
    while (!signal.aborted) {
      const known = index;
      const blocking: [string, string][] =
        known === undefined
          ? []
          : [
              ['index', String(known)],
              ['wait', `${WAIT_SECONDS}s`],
            ];
      const reply = await within(SILENCE, { title, clock: pace.clock }, (ends) => ask(blocking, ends), signal);
      const found = Math.max(1, indexOf(reply, title));
      if (found !== known) ring();
      index = known !== undefined && found < known ? undefined : found;
      await rest(REST, pace, signal);
    }
  };
}

function indexOf({ headers }: Reply, title: string): number {
  const text = String(headers['x-consul-index'] ?? '');
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw failed(`${title}: X-Consul-Index is ${text === '' ? 'missing' : `"${shown(text)}"`}: is it a Consul server?`);
}
