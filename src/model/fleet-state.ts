/** What the fleet serves, or is to serve: one revision per balancer and the numbers behind it. */
import type { RevisionId } from './digest.ts';
import type { HostName, HostPath, UpstreamName } from './names.ts';
import type { UpstreamState } from './server.ts';

/** A file as it is to stand on a host, complete; `mode` is octal text such as `0644`. */
export interface ManagedFile {
  readonly path: HostPath;
  readonly mode: string;
  readonly content: string;
}

/** A state of the whole fleet that the plan may bring about and leave again. */
export interface FleetState {
  /** What people see: `5 % canary`, `blue → green`, `as it was`. */
  readonly label: string;
  readonly revisions: Readonly<Record<HostName, RevisionId>>;
  /** What the state serves; empty for a base state that was written by somebody else. */
  readonly upstreams: readonly UpstreamState[];
}

/** A server line as it was read back from a balancer's file. */
export interface LiveServer {
  readonly address: string;
  readonly weight: number;
  readonly backup: boolean;
  readonly down: boolean;
}

/** An upstream as it was read back from a balancer's file. */
export interface LiveUpstream {
  readonly upstream: UpstreamName;
  readonly servers: readonly LiveServer[];
}
