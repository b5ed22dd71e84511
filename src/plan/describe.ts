/** A plan as plain data and plain lines for a person who decides about it; nothing is printed or coloured here. */
import type { RevisionId } from '../model/digest.ts';
import { formatDuration } from '../model/duration.ts';
import type { FleetState } from '../model/fleet-state.ts';
import { type GroupName, type HostName, parseGroupName, type UpstreamName } from '../model/names.ts';
import { type PlacedReplica, type Plan, placesOf, type ReplicaMove, type Step } from '../model/plan.ts';
import type { Server, UpstreamState } from '../model/server.ts';
import { healthWords } from '../model/service.ts';
import { regularMembers } from './upstream-state.ts';

export interface ServerView {
  readonly address: string;
  readonly weight: number;
  readonly backup: boolean;
  /** Percent of the upstream's requests or clients; 0 for a backup. */
  readonly share: number;
}

export interface GroupView {
  readonly group: GroupName;
  /** Percent in this state. */
  readonly share: number;
  /** Percent in the state before; absent when that was written by somebody else. */
  readonly before?: number;
  readonly servers: readonly ServerView[];
}

export interface UpstreamView {
  readonly upstream: UpstreamName;
  /** What the shares are shares of; clients stay with the group they have. */
  readonly divides: 'requests' | 'clients';
  readonly groups: readonly GroupView[];
}

export interface HostMove {
  readonly host: HostName;
  readonly from: RevisionId | undefined;
  readonly to: RevisionId;
}

/** Steps are numbered from 1, as `--if-step` counts them. */
export type StepView =
  | {
      readonly number: number;
      readonly kind: 'state';
      readonly label: string;
      readonly moves: readonly HostMove[];
      readonly upstreams: readonly UpstreamView[];
      /** What starts, stops or changes its release; absent = nothing does. */
      readonly replicas?: readonly ReplicaMove[];
    }
  | { readonly number: number; readonly kind: 'pause'; readonly for: string }
  | {
      readonly number: number;
      readonly kind: 'retire';
      readonly label: string;
      readonly after: string;
      readonly moves: readonly HostMove[];
      readonly replicas: readonly ReplicaMove[];
    }
  | {
      readonly number: number;
      readonly kind: 'drain' | 'check';
      readonly replicas: readonly PlacedReplica[];
      /** A check after a pause. */
      readonly again?: true;
      /** How: `at most 30s`; absent = a check of replicas that nothing is asked of. */
      readonly how?: string;
    };

export interface PlanView {
  readonly rollout: string;
  readonly title: string;
  readonly purpose: Plan['purpose'];
  readonly strategy: string;
  readonly onFailure: Plan['onFailure'];
  readonly batches: readonly (readonly HostName[])[];
  readonly leftOut: readonly HostName[];
  readonly base: {
    readonly label: string;
    readonly revisions: FleetState['revisions'];
    readonly upstreams: readonly UpstreamView[];
  };
  readonly steps: readonly StepView[];
  /** After how long without a runner a balancer goes back by itself. */
  readonly confirm?: string;
  readonly nothingToDo: boolean;
  /** Requests to all balancers together when nothing goes wrong and no pause is long enough for heartbeats. */
  readonly roundTrips: number;
}

/** Requests to a balancer that don't depend on the steps: look, lock and prepare, the last journal lines with the unlock. */
const FIXED_TRIPS = 3;
/** What `confirm:` adds from one pause to the next: arm, be heard of, cancel. */
const CONFIRM_TRIPS = 3;

/** Everything that `lbctl plan` shows of a plan, in text and in JSON. */
export function viewPlan(plan: Plan): PlanView {
  let before = plan.base;
  const steps = plan.steps.map((step, index): StepView => {
    const view = viewStep(plan, step, index + 1, before);
    if (step.kind === 'state') before = step.desired;
    return view;
  });
  return {
    rollout: plan.rollout,
    title: plan.title,
    purpose: plan.purpose,
    strategy: plan.strategy,
    onFailure: plan.onFailure,
    batches: plan.pace.batches,
    leftOut: plan.leftOut,
    base: {
      label: plan.base.label,
      revisions: plan.base.revisions,
      upstreams: plan.base.upstreams.map((one) => viewUpstream(one)),
    },
    steps,
    ...(plan.pace.confirm === undefined ? {} : { confirm: formatDuration(plan.pace.confirm) }),
    nothingToDo: !steps.some((step) => step.kind === 'state'),
    roundTrips: countTrips(plan, steps),
  };
}

function viewStep(plan: Plan, step: Step, number: number, before: FleetState): StepView {
  if (step.kind === 'pause')
    return { number, kind: 'pause', for: step.for === 'promotion' ? 'promotion' : formatDuration(step.for) };
  if (step.kind === 'retire') {
    const { kind, label, after, revisions } = step;
    const moves = movesOf(plan, before.revisions, revisions);
    return { number, kind, label, after: formatDuration(after), moves, replicas: step.moves };
  }
  if (step.kind !== 'state') {
    const how = step.kind === 'drain' ? drainWords(plan) : checkWords(plan, step.replicas);
    return { number, ...step, ...(how === undefined ? {} : { how }) };
  }
  const { label, revisions, upstreams } = step.desired;
  const moves = movesOf(plan, before.revisions, revisions);
  const formerly = (name: UpstreamName) => before.upstreams.find((one) => one.upstream === name);
  return {
    number,
    kind: 'state',
    label,
    moves,
    upstreams: upstreams.map((one) => viewUpstream(one, formerly(one.upstream))),
    ...(step.moves === undefined ? {} : { replicas: step.moves }),
  };
}

function movesOf(plan: Plan, before: FleetState['revisions'], revisions: FleetState['revisions']): readonly HostMove[] {
  return placesOf(plan).flatMap((host): readonly HostMove[] => {
    const to = revisions[host];
    const from = before[host];
    return to === undefined || to === from ? [] : [{ host, from, to }];
  });
}

function drainWords({ services }: Plan): string | undefined {
  return services === undefined ? undefined : `at most ${formatDuration(services.drain)}`;
}

/** Of all the services that are checked in the step. */
function checkWords({ services }: Plan, replicas: readonly PlacedReplica[]): string | undefined {
  const names = new Set<string>(replicas.map(({ service }) => service));
  const words = services?.services.flatMap(({ name, health }) =>
    names.has(name) && health !== undefined ? [healthWords(health)] : [],
  );
  return words === undefined || words.length === 0 ? undefined : [...new Set(words)].join('; ');
}

function viewUpstream(state: UpstreamState, before?: UpstreamState): UpstreamView {
  const names = new Set([...groupsOf(state), ...(before ? groupsOf(before) : [])]);
  const groups = [...names].map((group): GroupView => {
    const servers = state.servers.filter((server) => server.group === group);
    const total = regularMembers(servers).reduce((sum, server) => sum + server.weight, 0);
    const share = state.shares[group] ?? 0;
    const view = { group, share, servers: servers.map((server) => viewServer(server, share / total)) };
    return before ? { ...view, before: before.shares[group] ?? 0 } : view;
  });
  return { upstream: state.upstream, divides: state.ranges === undefined ? 'requests' : 'clients', groups };
}

/** Every group of the upstream, also those at 0 %. */
function groupsOf({ shares }: UpstreamState): readonly GroupName[] {
  return Object.keys(shares).flatMap((name) => parseGroupName(name) ?? []);
}

function viewServer({ address, weight, backup }: Server, perWeight: number): ServerView {
  return { address, weight, backup, share: backup ? 0 : weight * perWeight };
}

/**
 * In every step each balancer gets a request that tells it so: the change itself in the first batch that has one. Whoever
 * changes in a later batch gets one more, and in every pause all get the lines.
 */
function countTrips({ pace }: Plan, steps: readonly StepView[]): number {
  const hosts = pace.batches.flat().length;
  const trips = steps.map((step) => {
    if (step.kind !== 'state') return hosts;
    const moving = new Set(step.moves.map((move) => move.host));
    const batches = pace.batches.map((batch) => batch.filter((host) => moving.has(host)).length);
    const first = batches.find((count) => count > 0);
    return first === undefined ? 0 : hosts + moving.size - first;
  });
  const fixed = FIXED_TRIPS + (pace.confirm === undefined ? 0 : CONFIRM_TRIPS);
  return trips.reduce((sum, count) => sum + count, hosts * fixed);
}
