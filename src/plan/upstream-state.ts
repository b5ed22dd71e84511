/** Makes the numbers of one state of one upstream: servers with weights, and the share of requests they amount to. */
import type { Member } from '../model/member.ts';
import type { GroupName } from '../model/names.ts';
import type { Range } from '../model/routing.ts';
import type { Server, UpstreamState } from '../model/server.ts';
import type { Group, Upstream } from '../model/upstream.ts';

/**
 * A state of `upstream` with exactly these servers; every group is named in `shares`, also those at 0. With `ranges`
 * these decide which group a client gets, and weights only which server of it.
 */
export function upstreamState(
  upstream: Upstream,
  servers: readonly Server[],
  ranges?: readonly Range[],
): UpstreamState {
  if (ranges === undefined) return { upstream: upstream.name, servers, shares: sharesOf(upstream, servers) };
  const percentOf = (name: GroupName) => ranges.find(({ group }) => group === name)?.percent ?? 0;
  const shares = Object.fromEntries(upstream.groups.map(({ name }) => [name, percentOf(name)]));
  return { upstream: upstream.name, servers, shares, ranges };
}

/** Every member of every group with its own weight. */
export function wholeUpstream(upstream: Upstream): UpstreamState {
  return upstreamState(upstream, upstream.groups.flatMap(serversOf));
}

/** The members of a group as servers with their own weights. */
export function serversOf(group: Group): readonly Server[] {
  return group.members.map((member) => ({ ...member, group: group.name }));
}

/** Members that take requests as long as they live: a backup takes none, so it counts as no weight. */
export function regularMembers<M extends Member>(members: readonly M[]): readonly M[] {
  return members.filter((member) => !member.backup);
}

/** Percent with at most two decimals, without needless zeros: `5`, `12.5`, `33.33`. */
export function formatShare(percent: number): string {
  return String(Math.round(percent * 100) / 100);
}

function sharesOf(upstream: Upstream, servers: readonly Server[]): Readonly<Record<GroupName, number>> {
  const regular = regularMembers(servers);
  const total = weightOf(regular);
  const share = (name: GroupName) => weightOf(regular.filter((server) => server.group === name));
  return Object.fromEntries(upstream.groups.map(({ name }) => [name, total === 0 ? 0 : (100 * share(name)) / total]));
}

function weightOf(servers: readonly Server[]): number {
  return servers.reduce((sum, server) => sum + server.weight, 0);
}
