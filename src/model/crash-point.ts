/** What a death of the runner leaves at one point of a plan, and what goes on or back from there. */
import type { RevisionId } from './digest.ts';
import type { Duration } from './duration.ts';
import type { HostName } from './names.ts';
import type { IntentKind, Outcome, Phase } from './rollout.ts';

export type CrashMoment =
  /** Locks are taken and candidates tested; no balancer has the run on record. */
  | 'preparing'
  /** The named balancers are being changed, side by side. */
  | 'changing'
  /** The named balancers are changed, and nothing was begun after that. */
  | 'changed'
  /** In a pause of the playbook. */
  | 'pausing';

/** A revision and the plan's state it belongs to, as `status` names it. */
export interface LiveState {
  readonly revision: RevisionId;
  readonly label: string;
}

/** What one balancer serves then: one state, or the one before or the one after. */
export interface LiveThen {
  readonly host: HostName;
  readonly states: readonly LiveState[];
}

/** Where a command leads when nothing goes wrong any more. */
export type Ending =
  | { readonly ends: Outcome; readonly label: string }
  /** At a pause that only a person ends; steps count from 1. */
  | { readonly ends: 'paused'; readonly step: number };

export interface WayOn {
  readonly command: IntentKind | 'apply';
  readonly to: Ending;
}

export interface CrashPoint {
  readonly moment: CrashMoment;
  /** Counted from 1, as `status` does. */
  readonly step: number;
  /** Where the run is on record; absent = nowhere. */
  readonly phase?: Phase;
  /** The balancers that are being changed, or just were. */
  readonly hosts: readonly HostName[];
  readonly live: readonly LiveThen[];
  /** Commands that are accepted then, the usual one first. */
  readonly ways: readonly WayOn[];
  /** What the balancers do when nobody comes for so long (`confirm:`); absent = they stay as they are. */
  readonly alone?: { readonly after: Duration; readonly to: Ending };
}
