/** One balancer that is being worked: the typed face of the host program, over a Session. */
import type { RevisionId } from '../model/digest.ts';
import type { Duration } from '../model/duration.ts';
import type { JournalLine } from '../model/event.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Host } from '../model/host.ts';
import type { HostPath, RolloutName } from '../model/names.ts';
import type { EmergencyLock, Observation, RecordedRun, RunLock } from '../model/observation.ts';
import type { Plan, PlanId } from '../model/plan.ts';
import type { Actor, Intent } from '../model/rollout.ts';
import type { HostProbes } from './probes.ts';
import type { HostUnits } from './units.ts';

/** No complete answer came within the deadline, reconnecting included. What happened on the host is not known. */
export type Unknown = { readonly outcome: 'unknown'; readonly reason: string };
/** The host refuses the caller's fencing number: somebody else has taken the run lock since. */
export type Fenced = { readonly outcome: 'fenced'; readonly holder?: RunLock };

export interface Claim {
  readonly holder: Actor;
  /** Must be higher than any the host has seen. */
  readonly token: number;
  readonly lease: Duration;
  readonly message: string;
  /** `advance` is refused while the emergency lock is set; `revert` (abort, rollback, restore) is not. */
  readonly purpose: 'advance' | 'revert';
}
/** What tells the lock of one runner from another's of the same number. */
export type Holding = Pick<Claim, 'holder' | 'message' | 'token'>;
/** What a plan stands on: a balancer on which it is another one was changed, or begun to be changed, by somebody else. */
export interface Standing {
  /** Counts the rollout's commits on this balancer. */
  readonly generation: number;
  /** The newest run on record there; absent = there has been none. */
  readonly run?: PlanId;
}
export type LockAnswer =
  | ({
      readonly outcome: 'granted';
      readonly takenOverFrom?: RunLock;
      /** Of the preparation that was asked for with the lock; absent where it was not, or the balancer stands otherwise. */
      readonly prepared?: PrepareAnswer;
    } & Standing)
  | { readonly outcome: 'held'; readonly holder: RunLock }
  /** The host can't write it down: no space, no rights. */
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'emergency'; readonly lock: EmergencyLock }
  | Fenced
  | Unknown;

/** A revision to be kept and tested on the host: all managed files, complete. */
export interface Candidate {
  readonly revision: RevisionId;
  readonly files: readonly ManagedFile[];
}
export interface PrepareRequest {
  readonly token: number;
  readonly paths: readonly HostPath[];
  readonly candidates: readonly Candidate[];
  /** `none`: validate only, keep nothing (`apply --check`; needs no lock and token 0). */
  readonly keep: 'revisions' | 'none';
  /** `refuse` files that were changed by hand, `adopt` them as a revision of their own, or `overwrite` (adopting first). */
  readonly drift: 'refuse' | 'adopt' | 'overwrite';
}
/** A preparation to follow the lock in the same request, where the balancer still stands as the plan found it. */
export interface PrepareNext extends Omit<PrepareRequest, 'token'> {
  readonly standing: Standing;
}
export type PrepareAnswer =
  /** Every candidate passed the balancer's own checker inside the real tree; `base` is the revision now on disk, kept for going back. */
  | { readonly outcome: 'prepared'; readonly base: RevisionId; readonly generation: number }
  /** The checker's own words, with paths of candidates as they will be. */
  | { readonly outcome: 'invalid'; readonly revision: RevisionId; readonly output: string }
  /** A managed file is not what lbctl wrote. */
  | { readonly outcome: 'drift'; readonly paths: readonly HostPath[] }
  /** The balancer's configuration does not include these files: what is in them would never run. */
  | { readonly outcome: 'not-included'; readonly paths: readonly HostPath[] }
  /** The tree as it is now does not pass the checker, whatever we would write. */
  | { readonly outcome: 'tree-broken'; readonly output: string }
  | { readonly outcome: 'no-master' }
  /** The host can't do it: no space, no rights, a tool is missing. */
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'emergency'; readonly lock: EmergencyLock }
  | Fenced
  | Unknown;

/** Lines to add to the journal of a run, beginning at index `from`; lines that are there already are not doubled. */
export interface Append {
  readonly plan: PlanId;
  readonly from: number;
  readonly lines: readonly JournalLine[];
  /** Given with the first append of a run: the plan is stored beside the journal. */
  readonly document?: Plan;
}
export interface CommitRequest {
  /** Unique; its result is kept on the host, so that a lost answer can be read back and a repeat does nothing twice. */
  readonly operation: string;
  readonly token: number;
  readonly expectedGeneration: number;
  readonly to: RevisionId;
  readonly purpose: 'advance' | 'revert';
  readonly paths: readonly HostPath[];
  readonly proveTimeout: Duration;
  readonly maxOldWorkers: number;
  /** Journal lines that must be on the host before anything changes. */
  readonly append?: Append;
}
export type CommitAnswer =
  /** Renamed, reloaded and proven (or already live: `reloaded` false). */
  | {
      readonly outcome: 'applied';
      readonly generation: number;
      readonly reloaded: boolean;
      readonly oldWorkers: number;
    }
  /** The balancer refused or did not prove it in time; the former revision is back, and that is proven. */
  | { readonly outcome: 'put-back'; readonly reason: string; readonly generation: number }
  /** Could not be proven, and could not be put back either: what runs is not known. */
  | { readonly outcome: 'stuck'; readonly reason: string; readonly generation: number }
  | { readonly outcome: 'invalid'; readonly output: string }
  | { readonly outcome: 'drift'; readonly paths: readonly HostPath[] }
  /** The balancer's configuration no longer includes these files; nothing was changed. Never said to a revert. */
  | { readonly outcome: 'not-included'; readonly paths: readonly HostPath[] }
  | { readonly outcome: 'stale'; readonly generation: number }
  /** Too many old workers are still ending; nothing was changed. */
  | { readonly outcome: 'busy'; readonly oldWorkers: number }
  | { readonly outcome: 'no-master' }
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'emergency'; readonly lock: EmergencyLock }
  | Fenced
  | Unknown;

export type AppendAnswer =
  | { readonly outcome: 'appended' }
  /** The host's journal goes on differently from `from`. */
  | { readonly outcome: 'conflict'; readonly length: number }
  | { readonly outcome: 'failed'; readonly reason: string }
  | Fenced
  | Unknown;

/**
 * `confirm`: a balancer goes back when no holder of the run lock is heard of for so long. `keep`: an app host stops replicas
 * that serve no more, so long from now, unless another run has changed it by then.
 */
export type TimerKind = 'confirm' | 'keep';
/** What a host is to do by a timer of its own. */
export interface ArmRequest {
  readonly kind: TimerKind;
  readonly token: number;
  readonly within: Duration;
  readonly plan: PlanId;
  /** Where it goes: the base of the run, or the revision without those replicas. */
  readonly to: RevisionId;
  readonly paths: readonly HostPath[];
  readonly proveTimeout: Duration;
  readonly maxOldWorkers: number;
}
export type ArmAnswer =
  | { readonly outcome: 'armed' }
  /** The host can't do it: no systemd, no space. */
  | { readonly outcome: 'failed'; readonly reason: string }
  | Fenced
  | Unknown;
export type DisarmAnswer =
  | { readonly outcome: 'disarmed' }
  | { readonly outcome: 'failed'; readonly reason: string }
  | Fenced
  | Unknown;

export interface BalancerHost extends AsyncDisposable {
  readonly host: Host;
  /** Frames sent so far over all reconnections. */
  readonly roundTrips: number;
  /** What this host sees of members and units. */
  readonly probes: HostProbes;
  /** What an app host says of its instances and their journals. */
  readonly units: HostUnits;
  /** One look at everything; throws Unreachable when the host can't be reached again, MixedState when its records can't be read. */
  observe(rollout: RolloutName, paths: readonly HostPath[], signal: AbortSignal): Promise<Observation>;
  /** Takes the run lock and prepares, or says who has it. Any later operation with the token renews the lease. */
  lock(rollout: RolloutName, claim: Claim, next: PrepareNext | undefined, signal: AbortSignal): Promise<LockAnswer>;
  /** Heartbeat: renews the lease and answers what the runner must know while it waits. */
  renew(
    rollout: RolloutName,
    token: number,
    lease: Duration,
    signal: AbortSignal,
  ): Promise<
    | { readonly outcome: 'renewed'; readonly intents: readonly Intent[]; readonly emergencyLock?: EmergencyLock }
    | Fenced
    | Unknown
  >;
  /** Gives the run lock back; not an error when it is somebody else's by now, of the same number or another. */
  unlock(
    rollout: RolloutName,
    claim: Holding,
    signal: AbortSignal,
  ): Promise<{ readonly outcome: 'released' } | Unknown>;
  prepare(rollout: RolloutName, request: PrepareRequest, signal: AbortSignal): Promise<PrepareAnswer>;
  /** Makes a kept revision live; see CommitAnswer. An unknown answer is read back by operation id before it is given up. */
  commit(rollout: RolloutName, request: CommitRequest, signal: AbortSignal): Promise<CommitAnswer>;
  /** Arms a timer, or arms it anew; one of `confirm` is renewed by every later call with the token. */
  arm(rollout: RolloutName, request: ArmRequest, signal: AbortSignal): Promise<ArmAnswer>;
  /** Confirms, or calls off: the timer is cancelled and leaves nothing behind. */
  disarm(rollout: RolloutName, timer: Pick<ArmRequest, 'kind' | 'token'>, signal: AbortSignal): Promise<DisarmAnswer>;
  append(rollout: RolloutName, token: number, append: Append, signal: AbortSignal): Promise<AppendAnswer>;
  /** The last append of a runner: with the lines kept the run lock is given back too, and otherwise it stays. */
  leave(rollout: RolloutName, claim: Holding, append: Append, signal: AbortSignal): Promise<AppendAnswer>;
  /** Leaves a request for the runner; needs no lock. */
  intend(
    rollout: RolloutName,
    intent: Intent,
    signal: AbortSignal,
  ): Promise<{ readonly outcome: 'left' } | { readonly outcome: 'failed'; readonly reason: string } | Unknown>;
  /** Sets (`lock` given) or releases the emergency lock of this balancer. */
  emergency(
    lock: { readonly by: Actor; readonly message: string } | undefined,
    signal: AbortSignal,
  ): Promise<
    { readonly outcome: 'set' | 'released' } | { readonly outcome: 'failed'; readonly reason: string } | Unknown
  >;
  /** The files of a kept revision. Throws MixedState when it is gone. */
  readRevision(rollout: RolloutName, revision: RevisionId, signal: AbortSignal): Promise<readonly ManagedFile[]>;
  /** Past runs, newest first, at most `limit`. */
  history(rollout: RolloutName, limit: number, signal: AbortSignal): Promise<readonly RecordedRun[]>;
  /** Names of the rollouts that have state on this host. */
  rollouts(signal: AbortSignal): Promise<readonly RolloutName[]>;
}

/** Opens a balancer: connects, sends the host program with the driver's part, all in as few round trips as it takes. */
export interface BalancerHosts {
  open(host: Host, signal: AbortSignal): Promise<BalancerHost>;
}
