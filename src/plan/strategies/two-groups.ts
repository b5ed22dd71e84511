/** What canary and blue/green share: upstreams that have both groups, and states that divide requests between them. */
import type { Code } from '../../model/codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GroupName } from '../../model/names.ts';
import { type Range, splittable } from '../../model/routing.ts';
import type { Server, UpstreamState } from '../../model/server.ts';
import type { Upstream } from '../../model/upstream.ts';
import { reduceWeights } from '../../model/weight.ts';
import { formatShare, regularMembers, serversOf, upstreamState, wholeUpstream } from '../upstream-state.ts';
import { splitWeights } from '../weights.ts';

/** The group traffic comes from and the group it goes to. */
export interface Direction {
  readonly from: GroupName;
  readonly to: GroupName;
}

/** An error about the play as a whole; the planner has no line of the playbook to point at. */
export function problem(code: Code, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint };
}

/** Upstreams that have both groups: all of them move together. The others only get their members. */
export function movingUpstreams(upstreams: readonly Upstream[], { from, to }: Direction): readonly Upstream[] {
  return upstreams.filter((upstream) => hasGroup(upstream, from) && hasGroup(upstream, to));
}

/** Every reason why requests cannot be divided between the two groups, whatever the shares. */
export function checkGroups(upstreams: readonly Upstream[], direction: Direction): readonly Diagnostic[] {
  const { from, to } = direction;
  if (!upstreams.some((upstream) => hasGroup(upstream, from) || hasGroup(upstream, to))) {
    return [
      problem(
        'groups-impossible',
        `no upstream has the groups ${from} and ${to}`,
        'name the groups of an upstream in the strategy',
      ),
    ];
  }
  return upstreams.flatMap((upstream) => checkUpstream(upstream, direction));
}

/** All upstreams in one state in which `to` gets `percent` of the requests of every upstream that has the groups. */
export function divideUpstreams(
  upstreams: readonly Upstream[],
  direction: Direction,
  percent: number,
): readonly UpstreamState[] {
  const moving = new Set(movingUpstreams(upstreams, direction));
  return upstreams.map((upstream) =>
    moving.has(upstream) ? divide(upstream, direction, percent) : wholeUpstream(upstream),
  );
}

/** A sentence for every upstream whose weights or ranges cannot say exactly `percent`. */
export function inexactNotes(states: readonly UpstreamState[], { to }: Direction, percent: number): readonly string[] {
  return states.flatMap(({ upstream, shares, ranges }) => {
    const effective = shares[to];
    if (effective === undefined || Math.abs(effective - percent) < 1e-6) return [];
    if (ranges !== undefined)
      return [`${upstream}: ${percent} % ${to} is ${effective} %: clients are divided in steps of 0.01 %`];
    return [`${upstream}: ${formatShare(percent)} % ${to} is ${formatShare(effective)} % with weights of at most 100`];
  });
}

function divide(upstream: Upstream, { from, to }: Direction, percent: number): UpstreamState {
  const weights = weightsAt(upstream, { from, to }, percent);
  const servers = upstream.groups.flatMap((group): readonly Server[] => {
    const own = weights.get(group.name);
    if (own === undefined) return group.name === from || group.name === to ? [] : serversOf(group);
    const left = own.values();
    return serversOf(group).map((server) =>
      server.backup ? server : { ...server, weight: left.next().value ?? server.weight },
    );
  });
  return upstreamState(upstream, servers, upstream.routing && rangesAt({ from, to }, percent));
}

/** The group that traffic goes to is first: its range grows from the start, so a client that is in it stays in it. */
function rangesAt({ from, to }: Direction, percent: number): readonly Range[] {
  const share = splittable(percent);
  if (share === 0 || share === 100) return [{ group: share === 0 ? from : to, percent: 100 }];
  return [
    { group: to, percent: share },
    { group: from, percent: Math.round(10_000 - share * 100) / 100 },
  ];
}

/** Weights of the regular members of the groups that are in; a group at 0 % is not, because nginx refuses weight=0. */
function weightsAt(
  upstream: Upstream,
  { from, to }: Direction,
  percent: number,
): ReadonlyMap<GroupName, readonly number[]> {
  const old = ownWeights(upstream, from);
  const fresh = ownWeights(upstream, to);
  if (percent <= 0) return new Map([[from, reduceWeights(old)]]);
  if (percent >= 100) return new Map([[to, reduceWeights(fresh)]]);
  const split = splitWeights(old, fresh, percent);
  return new Map([
    [from, split.stable],
    [to, split.canary],
  ]);
}

function checkUpstream(upstream: Upstream, { from, to }: Direction): readonly Diagnostic[] {
  const present = [from, to].filter((name) => hasGroup(upstream, name));
  if (present.length === 1) {
    const missing = present[0] === from ? to : from;
    return [
      problem(
        'groups-impossible',
        `${upstream.name} has the group ${present[0]} but not ${missing}`,
        'give it both groups or neither',
      ),
    ];
  }
  const problems = present
    .filter((name) => ownWeights(upstream, name).length === 0)
    .map((name) =>
      problem(
        'groups-impossible',
        `${upstream.name}: group ${name} has no member that can take requests`,
        'add a member that is no backup',
      ),
    );
  const others = upstream.groups.filter(
    ({ name, members }) => present.length > 0 && !present.includes(name) && regularMembers(members).length > 0,
  );
  return problems.concat(
    others.map(({ name }) =>
      problem(
        'groups-impossible',
        `${upstream.name}: group ${name} takes requests but is not part of the strategy`,
        'make its members backups, or move them to a group of the strategy',
      ),
    ),
  );
}

function ownWeights(upstream: Upstream, name: GroupName): readonly number[] {
  const members = upstream.groups.find((group) => group.name === name)?.members ?? [];
  return regularMembers(members).map((member) => member.weight);
}

function hasGroup(upstream: Upstream, name: GroupName): boolean {
  return upstream.groups.some((group) => group.name === name);
}
