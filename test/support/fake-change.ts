/** What a test learns of every change that a fake balancer made. */
import type { RevisionId } from '../../src/model/digest.ts';
import type { HostName } from '../../src/model/names.ts';
import type { PlanId } from '../../src/model/plan.ts';

/** A change of what a balancer serves, in the order in which it happened anywhere. */
export interface Change {
  readonly host: HostName;
  /** Whether this host had the intent on record before. */
  readonly intended: boolean;
  readonly plan: PlanId | undefined;
  readonly token: number;
  readonly to: RevisionId;
  readonly purpose: 'advance' | 'revert';
}

/** What the balancer itself does to a commit that reaches it. */
export type Refusal = 'put-back' | 'stuck' | 'busy' | 'invalid' | 'failed' | 'drift';

/** The world that feels a change: told when a host begins to go to a revision, what it runs afterwards, and of reboots. */
export interface Effects {
  begin(host: HostName, to: RevisionId): void;
  /** Not told where nobody knows what runs. */
  end(host: HostName, runs: RevisionId): void;
  /** Answers whether it runs what is on its disk again. */
  reboot(host: HostName, disk: RevisionId): boolean;
}
