/** How traffic moves from what is live to what the playbook wants. */
import type { Duration } from './duration.ts';
import type { GroupName } from './names.ts';
import type { CountOrPercent, Percent } from './percent.ts';

/** How long a pause lasts: a time, or until somebody promotes. */
export type PauseFor = Duration | 'promotion';

export type CanaryStep =
  | { readonly kind: 'set_weight'; readonly percent: Percent }
  | { readonly kind: 'pause'; readonly for: PauseFor };

export interface Rolling {
  readonly kind: 'rolling';
  /** Members out of rotation at once. */
  readonly maxUnavailable: CountOrPercent;
  /** Members in rotation above the wanted number at once. */
  readonly maxSurge: CountOrPercent;
  readonly order: 'stop_first' | 'start_first';
  /** How long a replica that left is waited for, at most; absent = the play has no services. */
  readonly drain?: Duration;
  readonly pause?: PauseFor;
}

export interface BlueGreen {
  readonly kind: 'blue_green';
  readonly groups: readonly [GroupName, GroupName];
  /** true: switch at once; false: wait for `promote`; a duration: wait that long. */
  readonly autoPromote: boolean | Duration;
  readonly drain?: Duration;
  /** How long the replicas of the old group stay up; absent = they are not stopped. */
  readonly keep?: Duration;
}

export interface Canary {
  readonly kind: 'canary';
  readonly stable: GroupName;
  readonly canary: GroupName;
  readonly steps: readonly CanaryStep[];
  readonly drain?: Duration;
  /** `absorb`: the stable group is rolled to the new version and gets its traffic back; absent = it is kept as it is. */
  readonly after?: 'absorb';
}

export type Strategy = Rolling | BlueGreen | Canary;
