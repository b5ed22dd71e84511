/** Source `dns`: records of one name, asked of the machine's name servers or of given ones. Nothing is cached here. */
import { BADNAME, BADRESP, CONNREFUSED, NODATA, NOTFOUND, REFUSED, SERVFAIL, type SrvRecord, TIMEOUT } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import type { DnsSource } from '../model/discovery.ts';
import { reduceWeights } from '../model/weight.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { failed } from './fault.ts';

/** Each server is asked twice, the second time for twice as long: two servers have their turn within ten seconds. */
const PATIENCE = { timeout: 2_000, tries: 2 } as const;
/** A burst of hundreds of questions makes name servers drop some. */
const AT_ONCE = 32;
/** What nginx takes is more; lbctl keeps weights at 100 or less. */
const HEAVIEST = 100;
const NO_RECORDS = 'the name has no such records';

/**
 * A and AAAA answer `[{ host, port }]` (`port` when the source has one), SRV
 * `[{ name, host, port, weight, backup, priority }]` with every address of every target. Sorted, because name servers
 * rotate what they say.
 */
export function openDns(source: DnsSource): OpenSource {
  return {
    async fetch(signal) {
      signal.throwIfAborted();
      // Another one each time: it reads resolv.conf anew, which may change while somebody watches.
      const resolver = new Resolver(PATIENCE);
      const asked = new Asked(resolver, source.servers);
      const cancel = (): void => resolver.cancel();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return source.type === 'SRV' ? await services(asked, source.name) : await addresses(asked, source);
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

async function addresses(asked: Asked, { name, type, port }: DnsSource) {
  const hosts = type === 'AAAA' ? await asked.aaaa(name) : await asked.a(name);
  if (hosts.length === 0) throw asked.fault(type, name, NO_RECORDS);
  return hosts.toSorted().map((host) => ({ host, ...(port === undefined ? {} : { port }) }));
}

async function services(asked: Asked, name: string) {
  const records = await asked.srv(name);
  if (records.length === 0) throw asked.fault('SRV', name, NO_RECORDS);
  // RFC 2782: the root as a target says that there is decidedly no such service.
  if (records.some((record) => record.name === '')) throw asked.fault('SRV', name, 'it says that there is no service');
  const hosts = await hostsOf([...new Set(records.map((record) => record.name))], asked);
  const first = Math.min(...records.map(({ priority }) => priority));
  return [
    ...weighed(records.filter(({ priority }) => priority === first)),
    ...weighed(records.filter(({ priority }) => priority !== first)),
  ].flatMap(({ record, weight }) =>
    (hosts.get(record.name) ?? []).map((host) => ({
      name: record.name,
      host,
      port: record.port,
      weight,
      backup: record.priority !== first,
      priority: record.priority,
    })),
  );
}

/** Addresses of each target, with the same servers. One that has none makes the answer an incomplete one. */
async function hostsOf(targets: readonly string[], asked: Asked): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const rest = targets.values();
  const work = async (): Promise<void> => {
    for (const target of rest) found.set(target, await hostsOfOne(target, asked));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** IPv6 only where there is no IPv4: with both, one server would be two members. */
async function hostsOfOne(target: string, asked: Asked): Promise<readonly string[]> {
  const hosts = await asked.a(target);
  const all = hosts.length > 0 ? hosts : await asked.aaaa(target);
  if (all.length === 0) throw asked.fault('A', target, 'the target of an SRV record has no address');
  return all.toSorted();
}

/** The proportion of weights within 1 to 100, as exactly as that allows; nginx too takes 0 for 1. */
function weighed(records: readonly SrvRecord[]) {
  const reduced = reduceWeights(records.map(({ weight }) => Math.max(1, weight)));
  const scale = Math.min(1, HEAVIEST / Math.max(...reduced));
  return records
    .map((record, index) => ({ record, weight: Math.max(1, Math.round((reduced[index] ?? 1) * scale)) }))
    .toSorted((a, b) => keyOf(a.record).localeCompare(keyOf(b.record), 'en', { numeric: true }));
}

function keyOf({ priority, name, port }: SrvRecord): string {
  return `${priority} ${name} ${port}`;
}

/** One look-up's questions; a name without records of the type is an empty list, everything else that is wrong a fault. */
class Asked {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver, servers: readonly string[] | undefined) {
    this.#resolver = resolver;
    try {
      if (servers !== undefined) resolver.setServers(servers);
    } catch (cause) {
      throw failed(`dns: ${servers?.join(', ')}: name servers are written IP, IP:PORT or [IPV6]:PORT`, cause);
    }
  }

  a(name: string): Promise<readonly string[]> {
    return this.#records('A', name, this.#resolver.resolve4(name));
  }

  aaaa(name: string): Promise<readonly string[]> {
    return this.#records('AAAA', name, this.#resolver.resolve6(name));
  }

  srv(name: string): Promise<readonly SrvRecord[]> {
    return this.#records('SRV', name, this.#resolver.resolveSrv(name));
  }

  fault(type: string, name: string, reason: string, cause?: unknown): Error {
    return failed(`dns ${type} ${name} (asked of ${this.#resolver.getServers().join(', ')}): ${reason}`, {
      cause,
    });
  }

  async #records<T>(type: DnsSource['type'], name: string, answer: Promise<readonly T[]>): Promise<readonly T[]> {
    try {
      return await answer;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
      if (code === NODATA) return [];
      throw this.fault(type, name, REASONS[code] ?? code, cause);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  [NOTFOUND]: 'there is no such name',
  [TIMEOUT]: 'no answer in time',
  [SERVFAIL]: 'the name server failed',
  [REFUSED]: 'the name server refuses to say',
  [CONNREFUSED]: 'no name server listens there',
  [BADNAME]: 'this is no name',
  [BADRESP]: 'the answer makes no sense',
};
