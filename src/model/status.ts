/** What is live and who is at work, as `lbctl status` tells it: read from the balancers, never assumed. */
import type { RevisionId } from './digest.ts';
import { carriedBy, type FleetState, type LiveUpstream } from './fleet-state.ts';
import type { Armed, Healed } from './healed.ts';
import type { Instant } from './instant.ts';
import type { HostName, RolloutName } from './names.ts';
import type { EmergencyLock, Observation, RunLock } from './observation.ts';
import type { Plan, Step } from './plan.ts';
import type { Actor, Phase } from './rollout.ts';
import type { UpstreamState } from './server.ts';
import type { ReplicaStatus } from './unit-state.ts';

/** How far intended, on disk and running are apart on a balancer. */
export type Drift =
  /** All three are the same revision. */
  | { readonly drift: 'none' }
  /** lbctl has never changed this host. */
  | { readonly drift: 'unmanaged' }
  /** Somebody else wrote a managed file. */
  | { readonly drift: 'foreign'; readonly intended?: RevisionId }
  /** The files are a recorded revision, but not the one lbctl last made live. */
  | { readonly drift: 'disk'; readonly intended: RevisionId; readonly onDisk: RevisionId }
  /** The workers serve something else than the files say, or it can't be proven. */
  | { readonly drift: 'running'; readonly onDisk: RevisionId; readonly running: RevisionId | 'unknown' };

export type HostStatus =
  | { readonly host: HostName; readonly answer: 'unreachable'; readonly reason: string }
  | {
      readonly host: HostName;
      readonly answer: 'seen';
      readonly balancer: string;
      /** Whether the balancer's master process runs. */
      readonly alive: boolean;
      readonly live: RevisionId | 'unknown';
      /** The plan's state that `live` belongs to; undefined when the plan has none. */
      readonly state?: Pick<FleetState, 'label' | 'revisions'>;
      /** Share of requests per group, read back from what the balancer itself serves. */
      readonly traffic: readonly Traffic[];
      readonly drift: Drift;
      readonly oldWorkers: number;
      readonly runLock?: RunLock;
      readonly emergencyLock?: EmergencyLock;
      /** It goes back by itself unless a runner is heard of. */
      readonly armed?: Armed;
      /** It went back by itself in the newest run, or tried to. */
      readonly healed?: Healed;
    };

/** Percent of an upstream's requests per group, or of its clients where these are divided; servers that no group of the plan has are `other`. */
export type Traffic = Pick<UpstreamState, 'upstream' | 'shares'>;

export interface StatusView {
  readonly rollout: RolloutName;
  /** When the balancers were read, on this machine's clock. */
  readonly at: Instant;
  /** The newest run on record; undefined = there has been none. */
  readonly run?: {
    readonly plan: Plan;
    readonly phase: Phase;
    readonly since: Instant;
    readonly by?: Actor;
  };
  readonly hosts: readonly HostStatus[];
  /** The instances of its services, read from their own hosts; absent = it has none. */
  readonly services?: {
    readonly replicas: readonly ReplicaStatus[];
    /** Hosts that could not be asked, and why. */
    readonly away: readonly { readonly host: HostName; readonly reason: string }[];
  };
}

/**
 * What one look at a balancer says, put beside the newest run. `live` are the upstreams read from its files: the traffic
 * shown is the balancer's own, because balancers of one plan may have begun differently.
 */
export function hostStatus(
  seen: Observation,
  run: Pick<NonNullable<StatusView['run']>, 'plan' | 'phase'> | undefined,
  live: readonly LiveUpstream[],
): HostStatus {
  const plan = run?.plan;
  const state =
    run === undefined || seen.running === 'unknown'
      ? undefined
      : stateOf(run.plan, seen.host, seen.running, reachedIn(run.phase));
  return {
    host: seen.host,
    answer: 'seen',
    balancer: seen.balancer,
    alive: seen.alive,
    live: seen.running,
    traffic: seen.running === seen.onDisk && plan !== undefined ? trafficOf(live, plan) : [],
    drift: driftOf(seen),
    oldWorkers: seen.oldWorkers,
    ...(state === undefined ? {} : { state }),
    ...(seen.runLock === undefined ? {} : { runLock: seen.runLock }),
    ...(seen.emergencyLock === undefined ? {} : { emergencyLock: seen.emergencyLock }),
    ...(seen.armed === undefined ? {} : { armed: seen.armed }),
    ...(seen.run?.healed === undefined || seen.run.plan.id !== plan?.id ? {} : { healed: seen.run.healed }),
  };
}

/**
 * The state that a balancer of a run at `step` is in when it has `revision`; undefined when the plan has none. Of a plan with
 * services many states have the same one: it is the newest that moved requests by then, or else the first that is to.
 */
export function stateOf(plan: Plan, host: HostName, revision: RevisionId, step: number): FleetState | undefined {
  const has = (state: FleetState) => state.revisions[host] === revision;
  const walked = [plan.base, ...plan.steps.slice(0, step + 1).flatMap(stateOfBalancers)];
  const ahead = plan.steps.slice(step + 1).flatMap(stateOfBalancers);
  return walked.findLast(has) ?? ahead.find(has);
}

function stateOfBalancers(step: Step): readonly FleetState[] {
  return step.kind === 'state' && step.moves === undefined ? [step.desired] : [];
}

/** The step that a run has got to; none when it is back where it began. */
function reachedIn(phase: Phase): number {
  return phase.phase === 'done' && phase.outcome === 'rolled-back' ? -1 : phase.step;
}

function trafficOf(live: readonly LiveUpstream[], plan: Plan): readonly Traffic[] {
  const states = [plan.base, ...plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired] : []))];
  return live.flatMap((one): readonly Traffic[] => {
    const planned = states.flatMap((state) => state.upstreams.filter((upstream) => upstream.upstream === one.upstream));
    if (planned.length === 0) return [];
    const groups = new Map(
      planned.flatMap(({ servers }) =>
        servers.map((server): readonly [string, string] => [server.address, server.group]),
      ),
    );
    const shares = new Map<string, number>(
      planned.flatMap((state) => Object.keys(state.shares).map((group) => [group, 0] as const)),
    );
    const carried = carriedBy(one);
    // A range whose servers are all down is not carried by the others: its clients get errors.
    const total = one.ranges === undefined ? carried.reduce((sum, [, weight]) => sum + weight, 0) : 100;
    for (const [address, part] of carried) {
      const group = groups.get(address) ?? 'other';
      shares.set(group, (shares.get(group) ?? 0) + (100 * part) / total);
    }
    return [{ upstream: one.upstream, shares: Object.fromEntries(shares) }];
  });
}

function driftOf({ intended, onDisk, running }: Pick<Observation, 'intended' | 'onDisk' | 'running'>): Drift {
  if (intended === undefined) return { drift: 'unmanaged' };
  if (onDisk === 'foreign') return { drift: 'foreign', intended };
  if (onDisk !== intended) return { drift: 'disk', intended, onDisk };
  return running === onDisk ? { drift: 'none' } : { drift: 'running', onDisk, running };
}

/** The holder of the run lock whose lease still runs, if any balancer knows one. */
export function holderOf(view: StatusView): RunLock | undefined {
  const locks = view.hosts.flatMap((one) => (one.answer === 'seen' && one.runLock !== undefined ? [one.runLock] : []));
  return locks.find((lock) => lock.remaining > 0);
}
