/** Rolling: moves the membership of upstreams, batch by batch, from what is live to what the playbook wants. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { carriesTraffic } from '../../model/fleet-state.ts';
import type { GroupName } from '../../model/names.ts';
import { countOf } from '../../model/percent.ts';
import type { DraftStep } from '../../model/plan.ts';
import type { Server, UpstreamState } from '../../model/server.ts';
import type { Rolling } from '../../model/strategy.ts';
import { IMPLICIT_GROUP, type Upstream } from '../../model/upstream.ts';
import type { Drafted } from '../draft.ts';
import { addressOf, commonServers, type Live } from '../live.ts';
import { type Batch, type Bounds, type Slot, walkMembers } from '../membership.ts';
import { regularMembers, serversOf, upstreamState, wholeUpstream } from '../upstream-state.ts';
import { LARGEST_WEIGHT } from '../weights.ts';
import { problem } from './two-groups.ts';

/**
 * All upstreams move side by side: batch n of the plan is batch n of each. Where nothing is live the wanted members
 * come at once. Members that stay keep their place until the last batch, new ones follow in the playbook's order.
 */
export function rolling(upstreams: readonly Upstream[], live: Live, strategy: Rolling): Drafted {
  const walks = upstreams.map((upstream) => walkUpstream(upstream, live, strategy));
  const problems = walks.flatMap((walk) => ('problem' in walk ? [walk.problem] : []));
  if (problems.length > 0) return { problems };
  const good = walks.flatMap((walk) => ('problem' in walk ? [] : [walk]));
  const count = Math.max(1, ...good.map((walk) => walk.states.length));
  const steps = Array.from({ length: count }, (_, index): DraftStep => {
    const upstreamStates = good.flatMap((walk) => walk.states[Math.min(index, walk.states.length - 1)] ?? []);
    return {
      kind: 'state',
      label: labelOf(
        index,
        count,
        good.flatMap((walk) => walk.batches[index] ?? []),
      ),
      upstreams: upstreamStates,
    };
  });
  return { steps: withPauses(steps, strategy), notes: good.flatMap((walk) => walk.notes) };
}

interface Walk {
  readonly states: readonly UpstreamState[];
  readonly batches: readonly Batch[];
  readonly notes: readonly string[];
}

function walkUpstream(upstream: Upstream, live: Live, strategy: Rolling): Walk | { readonly problem: Diagnostic } {
  const wanted = upstream.groups.flatMap(serversOf);
  const total = regularMembers(wanted).length;
  if (total === 0)
    return {
      problem: problem(
        'capacity-impossible',
        `${upstream.name} has no member that can take requests`,
        'add a member that is no backup',
      ),
    };
  const { now, notes } = readNow(upstream, live, wanted);
  if (!now.some((server) => !server.backup)) return { states: [wholeUpstream(upstream)], batches: [], notes };
  const slots = slotsOf(now, wanted);
  const batches = walkMembers(slots, boundsOf(strategy, total));
  if (!batches) {
    return {
      problem: problem(
        'capacity-impossible',
        `${upstream.name}: no member can be replaced with max_unavailable 0 and max_surge 0`,
        'allow one of them at least one member',
      ),
    };
  }
  // Also without batches a state is needed: what the balancers' files don't tell (max_fails, keepalive) may differ.
  // Where the last batch writes the file anyway it is the playbook's order, so that the same members are the same file.
  const states =
    batches.length > 0
      ? [...batches.slice(0, -1).map(({ servers }) => servers), wanted]
      : [slots.flatMap((slot) => slot.wanted ?? [])];
  return { states: states.map((servers) => upstreamState(upstream, servers)), batches, notes };
}

/** With `start_first` a member leaves only after its successor has joined: surge alone moves things, if there is any. */
function boundsOf({ maxUnavailable, maxSurge, order }: Rolling, total: number): Bounds {
  const surge = countOf(maxSurge, total);
  return { maxUnavailable: order === 'start_first' && surge > 0 ? 0 : countOf(maxUnavailable, total), maxSurge: surge };
}

/** The live servers as servers of the model; a member of the playbook has its parameters already, but its old weight. */
function readNow(
  upstream: Upstream,
  live: Live,
  wanted: readonly Server[],
): { now: readonly Server[]; notes: readonly string[] } {
  const now = new Map<string, Server>();
  const odd: string[] = [];
  for (const line of commonServers(live, upstream)) {
    const address = addressOf(line);
    if (address === undefined) odd.push(line.address);
    if (address === undefined || now.has(address) || (!line.backup && !carriesTraffic(line))) continue;
    const own = wanted.find((server) => server.address === address) ?? {
      address,
      labels: {},
      group: firstGroup(upstream),
    };
    now.set(address, { ...own, weight: Math.min(LARGEST_WEIGHT, line.weight), backup: line.backup });
  }
  const notes = odd.map(
    (address) =>
      `${upstream.name}: the live server ${address} is not written as lbctl writes addresses and leaves with the first batch`,
  );
  return { now: [...now.values()], notes };
}

function firstGroup(upstream: Upstream): GroupName {
  return upstream.groups[0]?.name ?? IMPLICIT_GROUP;
}

function slotsOf(now: readonly Server[], wanted: readonly Server[]): readonly Slot[] {
  const known = new Set<string>(now.map((server) => server.address));
  const kept = now.map((server): Slot => {
    const next = wanted.find((one) => one.address === server.address);
    return next ? { now: server, wanted: next } : { now: server };
  });
  return [...kept, ...wanted.filter((server) => !known.has(server.address)).map((server) => ({ wanted: server }))];
}

function labelOf(index: number, count: number, batches: readonly Batch[]): string {
  const sum = (key: 'added' | 'removed' | 'changed') => batches.reduce((total, batch) => total + batch[key], 0);
  const counts = [[sum('added'), '+'] as const, [sum('removed'), '−'] as const, [sum('changed'), '~'] as const];
  const moves = counts.filter(([number]) => number > 0).map(([number, sign]) => `${sign}${number}`);
  const name = count === 1 ? 'all members' : `batch ${index + 1} of ${count}`;
  return moves.length > 0 ? `${name} (${moves.join(' ')})` : name;
}

function withPauses(steps: readonly DraftStep[], { pause }: Rolling): readonly DraftStep[] {
  if (pause === undefined) return steps;
  return steps.flatMap((step, index): readonly DraftStep[] =>
    index === 0 ? [step] : [{ kind: 'pause', for: pause }, step],
  );
}
