/** An upstream as the playbook describes it: members in groups, and how requests are spread. */
import type { MemberCheck } from './check.ts';
import type { Duration } from './duration.ts';
import type { Member } from './member.ts';
import type { GroupName, HostPath, UpstreamName } from './names.ts';
import type { CountOrPercent } from './percent.ts';
import type { Routing } from './routing.ts';

/** How the balancer picks a server. */
export type Method =
  | { readonly kind: 'round_robin' | 'least_conn' | 'ip_hash' | 'random' }
  | { readonly kind: 'hash'; readonly key: string; readonly consistent: boolean };

export interface Group {
  readonly name: GroupName;
  readonly members: readonly Member[];
  /** Replicas that run and take requests only while members are restarted (`surge:`); absent = none. */
  readonly spares?: readonly Member[];
}

/** The name of the one group of an upstream that has `members:` and no `groups:`. */
export const IMPLICIT_GROUP = 'members' as GroupName;

export interface Upstream {
  readonly name: UpstreamName;
  readonly dest: HostPath;
  /** Idle keep-alive connections per worker; absent = the directive is left out. */
  readonly keepalive?: number;
  readonly keepaliveTimeout?: Duration;
  readonly method: Method;
  /** Clients are divided between groups, not requests; absent = requests are, by weight. */
  readonly routing?: Routing;
  readonly groups: readonly Group[];
  /** The template's text and where it came from. */
  readonly template: { readonly file: string; readonly text: string };
  /** `IP:PORT` on the balancer's loopback where the managed file answers with its revision, when set. */
  readonly revisionEndpoint?: string;
  /** How many of its live members one plan may add or take away; absent = any number. */
  readonly maxChange?: CountOrPercent;
  /** What `lbctl watch` asks its members; absent = nothing. Whoever plans does not look at it. */
  readonly check?: MemberCheck;
}
