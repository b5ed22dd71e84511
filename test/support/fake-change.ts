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
