/** Reads from the balancers which group carries the traffic; nothing about it is ever assumed. */
import { type Address, isAddress, parseAddress } from '../model/address.ts';
import { carriedBy, carriesTraffic, type LiveRange, type LiveServer, type LiveUpstream } from '../model/fleet-state.ts';
import type { GroupName, HostName } from '../model/names.ts';
import type { Range } from '../model/routing.ts';
import type { Server, UpstreamState } from '../model/server.ts';
import type { Group, Upstream } from '../model/upstream.ts';
import { upstreamState } from './upstream-state.ts';

/** What the balancers have in their files, per host in the order they are worked. */
export type Live = ReadonlyMap<HostName, readonly LiveUpstream[]>;

/** Which of two groups carry traffic in one upstream on one host; only made where at least one does. */
export interface Reading {
  readonly first: number;
  readonly second: number;
}

/** What two groups carry, once for every host and upstream where either carries any. */
export function readGroups(
  live: Live,
  upstreams: readonly Upstream[],
  first: GroupName,
  second: GroupName,
): readonly Reading[] {
  return [...live.values()].flatMap((lines) =>
    upstreams.flatMap((upstream) => {
      const line = lines.find((one) => one.upstream === upstream.name);
      const reading = { first: trafficOf(upstream, first, line), second: trafficOf(upstream, second, line) };
      return reading.first + reading.second > 0 ? [reading] : [];
    }),
  );
}

/**
 * The servers that most balancers have in an upstream, as the file has them; balancers without any are not asked.
 * A tie goes to the balancer that is worked first. Empty = nothing is live anywhere.
 */
export function commonServers(live: Live, upstream: Upstream): readonly LiveServer[] {
  return commonLine(live, upstream)?.servers ?? [];
}

/** The upstream as most balancers have it; undefined = nothing is live anywhere. */
export function commonLine(live: Live, upstream: Upstream): LiveUpstream | undefined {
  const seen = new Map<string, { readonly line: LiveUpstream; count: number }>();
  for (const lines of live.values()) {
    const line = lines.find((one) => one.upstream === upstream.name);
    if (line === undefined || line.servers.length === 0) continue;
    const key = JSON.stringify([
      line.servers.map(wordsOf),
      line.ranges?.map((one) => [one.percent, one.servers.map(wordsOf)]),
    ]);
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { line, count: 1 });
  }
  const most = Math.max(0, ...[...seen.values()].map((one) => one.count));
  return [...seen.values()].find((one) => one.count === most)?.line;
}

function wordsOf({ address, weight, backup, down }: LiveServer): readonly unknown[] {
  return [address, weight, backup, down];
}

/** Addresses of all servers that some balancer sends requests to, or would when others fail. */
export function servedAddresses(live: Live): readonly string[] {
  return [...new Set([...live.values()].flatMap(servedIn))];
}

/** The balancers that send requests to one of the addresses, or would when others fail. */
export function sendersTo(live: Live, addresses: ReadonlySet<string>): readonly HostName[] {
  return [...live].flatMap(([host, lines]) => (servedIn(lines).some((one) => addresses.has(one)) ? [host] : []));
}

/** Whether any balancer does. */
export function isServing(live: Live, address: Address): boolean {
  return sendersTo(live, new Set([address])).length > 0;
}

function servedIn(lines: readonly LiveUpstream[]): readonly string[] {
  const servers = lines.flatMap((line) => [...line.servers, ...(line.ranges ?? []).flatMap((range) => range.servers)]);
  return servers.filter(({ down }) => !down).map((server) => addressOf(server) ?? server.address);
}

/** A canonical address of a server line; undefined for a form that lbctl does not write. */
export function addressOf(server: LiveServer): Address | undefined {
  return canonical(server.address);
}

function canonical(text: string): Address | undefined {
  const address = parseAddress(text);
  return isAddress(address) ? address : undefined;
}

/**
 * What is live in the model's terms, for showing where a plan starts. An upstream with a server that is in no group
 * of the playbook was written by somebody else and is left out.
 */
export function liveUpstreams(live: Live, upstreams: readonly Upstream[]): readonly UpstreamState[] {
  return upstreams.flatMap((upstream) => {
    const common = commonLine(live, upstream);
    const lines = (common?.servers ?? []).filter((line) => !line.down);
    const servers = lines.flatMap((line) => knownServer(upstream, line) ?? []);
    if (lines.length === 0 || servers.length < lines.length) return [];
    const ranges = common?.ranges?.flatMap((range) => knownRange(upstream, range) ?? []);
    return ranges?.length === common?.ranges?.length ? [upstreamState(upstream, servers, ranges)] : [];
  });
}

function knownRange(upstream: Upstream, { percent, servers }: LiveRange): Range | undefined {
  const known = servers.filter(carriesTraffic).map((line) => knownServer(upstream, line)?.group);
  const [group] = known;
  return group !== undefined && known.every((one) => one === group) ? { group, percent } : undefined;
}

function knownServer(upstream: Upstream, line: LiveServer): Server | undefined {
  const address = addressOf(line);
  const all = ({ members, spares = [] }: Group) => [...members, ...spares];
  const group = upstream.groups.find((one) => all(one).some((member) => member.address === address));
  const member = group && all(group).find((one) => one.address === address);
  return group && member ? { ...member, weight: line.weight, backup: line.backup, group: group.name } : undefined;
}

function trafficOf(upstream: Upstream, name: GroupName, line: LiveUpstream | undefined): number {
  const members = upstream.groups.find((group) => group.name === name)?.members ?? [];
  const addresses = new Set<string | undefined>(members.map((member) => member.address));
  const carried = line === undefined ? [] : carriedBy(line);
  return carried.reduce((sum, [address, share]) => sum + (addresses.has(canonical(address)) ? share : 0), 0);
}
