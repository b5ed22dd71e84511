/** The plan: a list of fleet states to walk through, and pauses between them. Data only; nothing here acts. */
import type { Address } from './address.ts';
import type { Brand } from './brand.ts';
import type { Digest, RevisionId } from './digest.ts';
import type { Duration } from './duration.ts';
import type { FleetState } from './fleet-state.ts';
import type { Instant } from './instant.ts';
import type { Replica } from './member.ts';
import { type HostName, type HostPath, parseHostName, type RolloutName } from './names.ts';
import type { Percent } from './percent.ts';
import type { UpstreamState } from './server.ts';
import type { Health, InstanceState, ServiceName, Version } from './service.ts';
import type { PauseFor } from './strategy.ts';

/** A short unique name of one run of a rollout: `20261120-214501-3f9a`. Sorts by time; safe in a path. */
export type PlanId = Brand<string, 'PlanId'>;

/** Parses a plan id that came from a host or a file. */
export function parsePlanId(text: string): PlanId | undefined {
  return /^\d{8}-\d{6}-[0-9a-f]{4,12}$/.test(text) ? (text as PlanId) : undefined;
}

/** A replica, and the address that requests reach it under. */
export interface PlacedReplica extends Replica {
  readonly address: Address;
}

/** What changes nothing and stands between states: connections end, replicas are found well. */
export type Between =
  /** Until no balancer holds a connection to these replicas, which have left, or the time for it is over. */
  | { readonly kind: 'drain'; readonly replicas: readonly PlacedReplica[] }
  /**
   * Until each of these replicas has answered well often enough. `again` = they take requests since an earlier step, and
   * systemd must not have started them anew since then; on the way back nothing is asked.
   */
  | { readonly kind: 'check'; readonly replicas: readonly PlacedReplica[]; readonly again?: true };

/** What one replica does before and after a state; absent = nothing. */
export interface ReplicaMove {
  readonly replica: Replica;
  readonly from?: Version;
  readonly to?: Version;
}

/** What a strategy produces: states without revisions, because nothing is rendered yet. */
export type DraftStep =
  | {
      readonly kind: 'state';
      readonly label: string;
      readonly upstreams: readonly UpstreamState[];
      /** What every replica of the play does in this state; absent = the play has no services. */
      readonly replicas?: readonly InstanceState[];
      /** Those that are changed by it. */
      readonly moves?: readonly ReplicaMove[];
      /** The app hosts bring it about by themselves, so long after the step; absent = the runner does. */
      readonly after?: Duration;
    }
  | { readonly kind: 'pause'; readonly for: PauseFor }
  | Between;

export type Step =
  /** Every host of the plan is brought to its revision of `desired`, batch by batch; `moves` are those of app hosts. */
  | { readonly kind: 'state'; readonly desired: FleetState; readonly moves?: readonly ReplicaMove[] }
  /** Nothing moves until the time is over or somebody promotes. */
  | { readonly kind: 'pause'; readonly for: PauseFor }
  | Retirement
  | Between;

/** App hosts are told to stop replicas that serve no more by themselves (`keep:`): nothing is changed by the step itself. */
export interface Retirement {
  readonly kind: 'retire';
  readonly label: string;
  readonly after: Duration;
  /** What each app host concerned goes to then. */
  readonly revisions: FleetState['revisions'];
  readonly moves: readonly ReplicaMove[];
}

/** A host that services run on. It keeps revisions of its own; the record of the run is on the balancers. */
export interface AppHost {
  /** Its name in this plan: that of the inventory, unless the same machine is a balancer of the plan too. */
  readonly name: HostName;
  readonly host: HostName;
  readonly paths: readonly HostPath[];
}

/** What a plan with services needs to be walked without its playbook. */
export interface ServicePlan {
  readonly apps: readonly AppHost[];
  readonly drain: Duration;
  /** Servers that some balancer sent requests to when the plan was made, as its file has them. */
  readonly served: readonly string[];
  readonly services: readonly {
    readonly name: ServiceName;
    readonly version: Version;
    readonly dest: HostPath;
    /** Of the release that it is to run; absent = it has no artifact. */
    readonly digest?: Digest;
    readonly health?: Health;
  }[];
}

/** How the walk is done: the same for every step. */
export interface Pace {
  /** Hosts worked at once, in order; every host of the plan is in exactly one batch. */
  readonly batches: readonly (readonly HostName[])[];
  /** More than this share of a batch failing fails the step. */
  readonly maxFailPercentage: Percent;
  readonly settle: Duration;
  readonly splay: Duration;
  readonly proveTimeout: Duration;
  readonly maxOldWorkers: number;
  /** Balancers go back to the base by themselves when no runner is heard of for so long; absent = they don't. */
  readonly confirm?: Duration;
}

/** An app host that a plan goes on without: none of its replicas is restarted, or put in rotation. */
export interface Behind {
  /** As the plan calls it. */
  readonly host: HostName;
  readonly state: 'failed' | 'unreachable';
  /** What it answered, or why it could not be asked. */
  readonly why: string;
}

/** What to do when a step fails. */
export type OnFailure = 'rollback' | 'hold';

export interface Plan {
  readonly version: 1;
  readonly id: PlanId;
  readonly rollout: RolloutName;
  /** `apply` of a playbook, `rollback` to an earlier revision, `restore` of what was there before lbctl, `service`: instances told to run or to stop. */
  readonly purpose: 'apply' | 'rollback' | 'restore' | 'service';
  readonly created: Instant;
  /** Digest of the resolved play: the same input is nothing to do once it was promoted. */
  readonly target: Digest;
  readonly strategy: string;
  /** Variables named `version` and the like that people recognise a rollout by; shown, never interpreted. */
  readonly title: string;
  /** Managed paths on every balancer. */
  readonly paths: readonly HostPath[];
  /** Hosts of the play that this plan leaves out (`--limit`), balancers or app hosts; empty = the whole play. */
  readonly leftOut: readonly HostName[];
  readonly pace: Pace;
  readonly onFailure: OnFailure;
  /** What was live when the plan was made: where abort goes. */
  readonly base: FleetState;
  readonly steps: readonly Step[];
  /** Absent = the play has none: only balancers change. */
  readonly services?: ServicePlan;
  /**
   * Plans of one rollout, each for one balancer (`per: balancer`), share this when they were made together; it is the same
   * for the way back from them. Absent = the plan is for all balancers.
   */
  readonly together?: PlanId;
  /** Absent = nobody: where the plan ends is where the play is to be. */
  readonly behind?: readonly Behind[];
}

/** Whether a plan leads to something new: the emergency lock stops it. To go back is always possible. */
export function advances({ purpose }: Pick<Plan, 'purpose'>): boolean {
  return purpose === 'apply' || purpose === 'service';
}

/** The balancers of a plan, in the order they are worked. */
export function hostsOf(plan: Plan): readonly HostName[] {
  return plan.pace.batches.flat();
}

/** The hosts of a plan that services run on. */
export function appsOf(plan: Plan): readonly HostName[] {
  return plan.services?.apps.map(({ name }) => name) ?? [];
}

/** The plan for those of its balancers alone; undefined when none of them is left. */
export function onBalancers(plan: Plan, names: ReadonlySet<HostName>): Plan | undefined {
  const batches = plan.pace.batches.map((batch) => batch.filter((host) => names.has(host)));
  const left = batches.filter((batch) => batch.length > 0);
  return left.length === 0 ? undefined : { ...plan, pace: { ...plan.pace, batches: left } };
}

/** Every host that the plan changes: balancers in the order they are worked, then app hosts. */
export function placesOf(plan: Plan): readonly HostName[] {
  return [...hostsOf(plan), ...appsOf(plan)];
}

/** Hosts that the plan is walked without. */
export function behindIn({ behind = [] }: Plan): ReadonlySet<HostName> {
  return new Set(behind.map(({ host }) => host));
}

/** The managed paths on one host of the plan. */
export function pathsOn(plan: Plan, host: HostName): readonly HostPath[] {
  return plan.services?.apps.find(({ name }) => name === host)?.paths ?? plan.paths;
}

/** What an app host is called in a plan whose balancers are `balancers`: one machine may be both. */
export function appName(host: HostName, balancers: readonly HostName[]): HostName {
  const apart = parseHostName(`${host}@services`);
  return balancers.includes(host) && apart !== undefined ? apart : host;
}

/** The last state of a plan: where it ends when nothing goes wrong. The base when it has no state steps. */
export function targetOf(plan: Plan): FleetState {
  const last = plan.steps.findLast((step) => step.kind === 'state');
  return last?.kind === 'state' ? last.desired : plan.base;
}

/** What the app hosts of a plan do by themselves after it; undefined when they do nothing. */
export function retirementOf(plan: Plan): Retirement | undefined {
  return plan.steps.findLast((step) => step.kind === 'retire');
}

/** Whether `host` is where the plan ends, by the runner's hand or later by its own. */
export function isAtEnd(plan: Plan, host: HostName, live: RevisionId | string | undefined): boolean {
  return (
    live !== undefined && (live === targetOf(plan).revisions[host] || live === retirementOf(plan)?.revisions[host])
  );
}

/** Every revision that the plan can make live on `host`, base included: the recorded states of that host. @internal */
export function revisionsOf(plan: Plan, host: HostName): ReadonlySet<RevisionId> {
  const all = [plan.base, ...plan.steps.flatMap(stateIn)];
  return new Set(all.flatMap((state) => state.revisions[host] ?? []));
}

/** What a step may make live: the state that it is, or is to become. */
export function stateIn(step: Step): readonly Pick<FleetState, 'label' | 'revisions'>[] {
  return step.kind === 'state' ? [step.desired] : step.kind === 'retire' ? [step] : [];
}
