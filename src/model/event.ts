/** Everything that happens in a rollout, as one versioned union: the journal, the progress display and `--output jsonl`. */
import type { Diagnostic } from './diagnostic.ts';
import type { RevisionId } from './digest.ts';
import type { Duration } from './duration.ts';
import type { Instant } from './instant.ts';
import type { HostName } from './names.ts';
import type { Plan, PlanId } from './plan.ts';
import type { Actor, Intent, Outcome, PauseReason } from './rollout.ts';
import type { ServiceName, Version } from './service.ts';

/** How an operation on a host ended. */
export type Settled =
  /** `oldWorkers`: processes of former configurations that have not ended yet; absent = none. */
  | { readonly outcome: 'ok'; readonly revision: RevisionId; readonly reloaded: boolean; readonly oldWorkers?: number }
  /** The host said no and serves what it served before; `reason` in the host's words, cleaned of control characters. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly live: RevisionId | 'unknown' }
  /** No complete answer came, and the host could not be asked again. */
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Events that are written to the journal on every balancer and folded into the Phase. */
export type JournalEvent =
  /** A run began; the plan is stored beside the journal. */
  | { readonly kind: 'rollout.started'; readonly plan: PlanId; readonly by: Actor }
  /** A runner (another process, perhaps on another machine) goes on with the run under this fencing number. */
  | { readonly kind: 'runner.attached'; readonly by: Actor; readonly token: number }
  /** The runner begins to bring about the step. */
  | { readonly kind: 'step.started'; readonly step: number }
  /** Written before the host is told to change. */
  | {
      readonly kind: 'host.intended';
      readonly step: number;
      readonly host: HostName;
      readonly to: RevisionId;
      readonly operation: string;
    }
  /** Written after the host answered, or could not be asked. */
  | {
      readonly kind: 'host.settled';
      readonly step: number;
      readonly host: HostName;
      readonly operation: string;
      readonly result: Settled;
    }
  /** Every balancer is in the step's state, or the pause is over. */
  | { readonly kind: 'step.done'; readonly step: number }
  /** More hosts failed than the playbook allows; `hosts` = app hosts whose replicas were not well. */
  | {
      readonly kind: 'step.failed';
      readonly step: number;
      readonly reason: string;
      readonly hosts?: readonly HostName[];
    }
  /** Waiting; `until` absent = for a person. `left` = a timed pause that was held before it began: `resume` waits it out. */
  | {
      readonly kind: 'paused';
      readonly step: number;
      readonly why: PauseReason;
      readonly until?: Instant;
      readonly left?: Duration;
    }
  /** Somebody asked for something. */
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** The fleet goes back to the base state. */
  | { readonly kind: 'revert.started'; readonly because: string }
  /** A balancer had gone back to the base by itself, at `when` on its own clock; whoever comes next writes it down. */
  | {
      readonly kind: 'host.healed';
      readonly host: HostName;
      readonly to: RevisionId;
      readonly when: Instant;
      readonly because: string;
    }
  /** On the way back this step and those after it are undone: only plans with services go back step by step. */
  | { readonly kind: 'step.undone'; readonly step: number }
  /** The run is over. */
  | { readonly kind: 'rollout.done'; readonly outcome: Outcome; readonly because?: string };

/** How one app host fared in a run, and how often it was changed. */
export interface HostSummary {
  readonly host: HostName;
  readonly state: 'ok' | 'changed' | 'failed' | 'unreachable';
  readonly changes: number;
  readonly why?: string;
}

/** Events that only inform the person or program that watches. */
export type ProgressEvent =
  /** First line of the stream. */
  | { readonly kind: 'plan.ready'; readonly plan: Plan; readonly phase: 'new' | 'continued'; readonly at_step: number }
  | { readonly kind: 'host.connected'; readonly host: HostName; readonly balancer: string }
  | { readonly kind: 'host.prepared'; readonly host: HostName; readonly revisions: number }
  /** A balancer has not ended all its old workers yet. */
  | { readonly kind: 'host.draining'; readonly host: HostName; readonly oldWorkers: number }
  /** A release is being brought to the hosts of a service, before anything there is changed; `bytes` = all of its content. */
  | {
      readonly kind: 'delivery.started';
      readonly service: ServiceName;
      readonly version: Version;
      readonly bytes: number;
      readonly hosts: readonly HostName[];
    }
  /** How far one host is; `sent` of `total` bytes that it has not got already. Once a second at most while that is all that changes. */
  | {
      readonly kind: 'delivery.progress';
      readonly service: ServiceName;
      readonly host: HostName;
      readonly doing: 'looking' | 'sending' | 'fetching' | 'verifying';
      readonly sent: number;
      readonly total: number;
    }
  /** `present`: it was there. `sent` and `kept` are bytes that went over the connection, and that the host had already. */
  | {
      readonly kind: 'delivery.done';
      readonly service: ServiceName;
      readonly host: HostName;
      readonly result:
        | { readonly outcome: 'present' | 'stored'; readonly sent: number; readonly kept: number }
        | { readonly outcome: 'failed'; readonly reason: string };
    }
  /** How the app hosts fared, when a run with services is over or a step of it failed. */
  | { readonly kind: 'hosts.summary'; readonly hosts: readonly HostSummary[] }
  | { readonly kind: 'settling'; readonly for: Duration }
  /** Waiting for the run lock that somebody else holds. */
  | { readonly kind: 'lock.waiting'; readonly holder: Actor; readonly host: HostName }
  | { readonly kind: 'lock.taken'; readonly token: number; readonly takenOverFrom?: Actor }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'warning'; readonly diagnostic: Diagnostic };

export type EventBody = JournalEvent | ProgressEvent;

/** An event as it leaves lbctl: `v` is the version of the stream's format, raised when a field changes its meaning. */
export type Event = EventBody & { readonly v: 1; readonly at: Instant };
/** A journal line: an Event that counts for the Phase. */
export type JournalLine = JournalEvent & { readonly v: 1; readonly at: Instant };
