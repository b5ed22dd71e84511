/** Where a rollout is, and what people have asked of it. */
import type { Duration } from './duration.ts';
import type { Instant } from './instant.ts';
import type { PlanId } from './plan.ts';

/** Who did something: enough to walk over to their desk. */
export interface Actor {
  readonly who: string;
  readonly where: string;
  readonly pid: number;
  readonly command: string;
}

export type PauseReason =
  /** The playbook has a pause here. */
  | 'step'
  /** Somebody ran `lbctl pause`. */
  | 'user'
  /** A step failed and the rollout holds (`--on-failure hold`). */
  | 'failure'
  /** The runner was told to stop (Ctrl-C, SIGTERM); the hosts are in a recorded state. */
  | 'interrupted';

export type Outcome =
  /** The last state is live everywhere. */
  | 'promoted'
  /** The base state is live everywhere again. */
  | 'rolled-back'
  /** Some balancers could not be brought to either: a person is needed. */
  | 'mixed';

/** The state machine of a rollout, a pure fold over its journal. `step` counts from 0 into the plan's steps. */
export type Phase =
  /** Walking: `step` is being brought about; `full` = later pauses are passed without waiting; `hold` = pause after this step. */
  | { readonly phase: 'progressing'; readonly step: number; readonly full: boolean; readonly hold: boolean }
  /** Waiting before `step` is left (`why: step`) or begun again; `until` absent = until somebody says so. */
  | {
      readonly phase: 'paused';
      readonly step: number;
      readonly why: PauseReason;
      readonly until?: Instant;
      /** What was left of a timed pause when somebody held it: `resume` waits it out. */
      readonly left?: Duration;
      readonly full: boolean;
    }
  /** Going back to the base state. */
  | { readonly phase: 'reverting'; readonly step: number; readonly because: string }
  /** Over; nothing more will happen in this run. */
  | { readonly phase: 'done'; readonly step: number; readonly outcome: Outcome; readonly because?: string };

/** A request by a person or program; appended to the hosts, never an edited status field. */
export type IntentKind =
  /** Go past the current pause. */
  | 'promote'
  /** Go past this and every later pause. */
  | 'promote-full'
  /** Hold after the current step. */
  | 'pause'
  /** Go on after a user's pause or a dead runner. */
  | 'resume'
  /** Go back to the base state. */
  | 'abort'
  /** Try a failed step again. */
  | 'retry';

export interface Intent {
  /** Unique; makes an intent that is read from two balancers one intent. */
  readonly id: string;
  readonly plan: PlanId;
  readonly kind: IntentKind;
  /** Refuse when the rollout is not at this step any more (counted from 1, as people see it). */
  readonly ifStep?: number;
  readonly by: Actor;
  readonly at: Instant;
  /** The request of this id is taken back by who made it: what was refused must not count later. */
  readonly withdrawn?: true;
}

/** Requests that nobody has taken back, in whatever order the two were read. */
export function standing(intents: readonly Intent[]): readonly Intent[] {
  const back = new Set(intents.flatMap((intent) => (intent.withdrawn === true ? [intent.id] : [])));
  return intents.filter((intent) => !back.has(intent.id));
}
