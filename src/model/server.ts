/** What a balancer is to serve in one state of the plan: the numbers that reach a template. */
import type { Member } from './member.ts';
import type { GroupName, UpstreamName } from './names.ts';
import type { Range } from './routing.ts';

/** A member with the weight this state gives it; members of a group at 0 % are left out altogether. */
export interface Server extends Member {
  readonly group: GroupName;
}

export interface UpstreamState {
  readonly upstream: UpstreamName;
  readonly servers: readonly Server[];
  /** Effective share of requests per group in percent, every group of the upstream named. */
  readonly shares: Readonly<Record<GroupName, number>>;
  /** How clients are divided between groups, first range first; absent = requests are divided by weight. */
  readonly ranges?: readonly Range[];
}
