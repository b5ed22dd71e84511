/** Reads from the balancers which group carries the traffic; nothing about it is ever assumed. */
import { type Address, isAddress, parseAddress } from '../model/address.ts';
import type { LiveServer, LiveUpstream } from '../model/fleet-state.ts';
import type { GroupName, HostName } from '../model/names.ts';
import type { Server, UpstreamState } from '../model/server.ts';
import type { Upstream } from '../model/upstream.ts';
import { upstreamState } from './upstream-state.ts';

/** What the balancers have in their files, per host in the order they are worked. */
export type Live = ReadonlyMap<HostName, readonly LiveUpstream[]>;

/** Which of two groups carry traffic in one upstream on one host; only made where at least one does. */
export interface Reading {
  readonly first: number;
  readonly second: number;
}

/** Whether a server line takes requests: not a backup, not down. */
export function carriesTraffic(server: LiveServer): boolean {
  return !server.down && !server.backup && server.weight > 0;
}

/** The weight that two groups carry, once for every host and upstream where either carries any. */
export function readGroups(
  live: Live,
  upstreams: readonly Upstream[],
  first: GroupName,
  second: GroupName,
): readonly Reading[] {
  return [...live.values()].flatMap((lines) =>
    upstreams.flatMap((upstream) => {
      const servers = lines.find((line) => line.upstream === upstream.name)?.servers ?? [];
      const reading = { first: trafficOf(upstream, first, servers), second: trafficOf(upstream, second, servers) };
      return reading.first + reading.second > 0 ? [reading] : [];
    }),
  );
}

/**
 * The servers that most balancers have in an upstream, as the file has them; balancers without any are not asked.
 * A tie goes to the balancer that is worked first. Empty = nothing is live anywhere.
 */
export function commonServers(live: Live, upstream: Upstream): readonly LiveServer[] {
  const seen = new Map<string, { readonly servers: readonly LiveServer[]; count: number }>();
  for (const lines of live.values()) {
    const servers = lines.find((line) => line.upstream === upstream.name)?.servers ?? [];
    if (servers.length === 0) continue;
    const key = JSON.stringify(servers.map(({ address, weight, backup, down }) => [address, weight, backup, down]));
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { servers, count: 1 });
  }
  const most = Math.max(0, ...[...seen.values()].map((one) => one.count));
  return [...seen.values()].find((one) => one.count === most)?.servers ?? [];
}

/** A canonical address of a server line; undefined for a form that lbctl does not write. */
export function addressOf(server: LiveServer): Address | undefined {
  const address = parseAddress(server.address);
  return isAddress(address) ? address : undefined;
}

/**
 * What is live in the model's terms, for showing where a plan starts. An upstream with a server that is in no group
 * of the playbook was written by somebody else and is left out.
 */
export function liveUpstreams(live: Live, upstreams: readonly Upstream[]): readonly UpstreamState[] {
  return upstreams.flatMap((upstream) => {
    const lines = commonServers(live, upstream).filter((line) => !line.down);
    const servers = lines.flatMap((line) => knownServer(upstream, line) ?? []);
    return lines.length > 0 && servers.length === lines.length ? [upstreamState(upstream, servers)] : [];
  });
}

function knownServer(upstream: Upstream, line: LiveServer): Server | undefined {
  const address = addressOf(line);
  const group = upstream.groups.find(({ members }) => members.some((member) => member.address === address));
  const member = group?.members.find((one) => one.address === address);
  return group && member ? { ...member, weight: line.weight, backup: line.backup, group: group.name } : undefined;
}

function trafficOf(upstream: Upstream, name: GroupName, servers: readonly LiveServer[]): number {
  const members = upstream.groups.find((group) => group.name === name)?.members ?? [];
  const addresses = new Set<string | undefined>(members.map((member) => member.address));
  const carrying = servers.filter((server) => carriesTraffic(server) && addresses.has(addressOf(server)));
  return carrying.reduce((sum, server) => sum + server.weight, 0);
}
