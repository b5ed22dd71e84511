/** What a balancer has now, whoever wrote it, as far as a playbook can say it, and what it can't. */
import type { Diagnostic } from './diagnostic.ts';
import type { Duration } from './duration.ts';
import type { Member } from './member.ts';
import type { HostPath, RolloutName, UpstreamName } from './names.ts';
import type { Method } from './upstream.ts';

/** A file of a balancer's configuration. */
export interface ConfigurationFile {
  /** As the balancer, or a person, names it. */
  readonly path: string;
  /** The same without links: what is written when the file is managed. */
  readonly real: string;
  readonly text: string;
}

/** Something that a playbook does not say, or says otherwise. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  /** As it is written there. */
  readonly what: string;
  /** Why, and what becomes of it; absent where that is plain. */
  readonly why?: string;
  /** What says the same in the playbook; absent = nothing does. */
  readonly carriedAs?: string;
}

export interface ImportedUpstream {
  readonly name: UpstreamName;
  /** The file, which holds nothing else. */
  readonly dest: HostPath;
  /** The rollout that has written the file; absent = somebody else has. */
  readonly rollout?: RolloutName;
  readonly method: Method;
  readonly keepalive?: number;
  readonly keepaliveTimeout?: Duration;
  readonly members: readonly Member[];
  readonly remarks: readonly Remark[];
}

export interface Imported {
  readonly upstreams: readonly ImportedUpstream[];
  /** What is in the way of the others, at its place in the file. */
  readonly problems: readonly Diagnostic[];
}
