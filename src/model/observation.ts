/** What one look at a balancer told us: intended, on disk, running, locks and journal, in one round trip. */
import type { Digest, RevisionId } from './digest.ts';
import type { Duration } from './duration.ts';
import type { JournalLine } from './event.ts';
import type { Armed, Healed } from './healed.ts';
import type { HostName, HostPath } from './names.ts';
import type { Plan } from './plan.ts';
import type { Actor, Intent } from './rollout.ts';

/** The run lock of a rollout on one balancer. The host counts the lease down on its own monotonic clock. */
export interface RunLock {
  readonly holder: Actor;
  readonly token: number;
  /** Time left; 0 = the lease ran out and may be taken over. */
  readonly remaining: Duration;
  readonly message: string;
}

/** The emergency lock ("handbrake") of a balancer: stops every apply and watch there, whatever the rollout. */
export interface EmergencyLock {
  readonly by: Actor;
  readonly message: string;
  /** The host's own date, ISO 8601, for people. */
  readonly since: string;
}

export interface ObservedFile {
  readonly path: HostPath;
  /** undefined = there is no such file, or it is a link. */
  readonly digest?: Digest;
  /** Where the link at this path leads; absent = there is none. */
  readonly link?: string;
  /** The whole text, of a link that of the file it leads to; absent when there is no file or it is beyond 1 MiB. */
  readonly content?: string;
}

/** A finished or running run as the host has it on record. */
export interface RecordedRun {
  readonly plan: Plan;
  readonly journal: readonly JournalLine[];
  /** The balancer that keeps this record went back by itself, or tried to. */
  readonly healed?: Healed;
}

export interface Observation {
  readonly host: HostName;
  /** `nginx/1.22.1` as the host's own binary says. */
  readonly balancer: string;
  /** Whether the balancer's master process runs; without it nothing can be tested or proven. */
  readonly alive: boolean;
  readonly files: readonly ObservedFile[];
  /** The revision lbctl last made live here; undefined = lbctl has never changed this host. */
  readonly intended?: RevisionId;
  /** The recorded revision the files on disk are equal to, or `foreign` when somebody else wrote them. */
  readonly onDisk: RevisionId | 'foreign';
  /** The revision that the balancer's workers serve, or `unknown` when that can't be proven. */
  readonly running: RevisionId | 'unknown';
  /** Counts this rollout's commits on this host; a commit must name the one it was planned on. */
  readonly generation: number;
  /** The highest fencing number seen; only a higher one can take the run lock. */
  readonly fence: number;
  readonly runLock?: RunLock;
  readonly emergencyLock?: EmergencyLock;
  /** Whether the host runs systemd, whose timers `confirm:` and `keep:` need. */
  readonly timers: boolean;
  /** A timer that takes the balancer back; absent = none is armed. */
  readonly armed?: Armed;
  /** A timer that stops replicas which serve no more (`keep:`), of an app host; absent = none is armed. */
  readonly keeps?: Armed;
  /** Workers of former configurations that have not ended. */
  readonly oldWorkers: number;
  /** Revisions kept on the host, `0` included when a file was adopted. */
  readonly revisions: readonly RevisionId[];
  /** The newest run of the rollout, with its journal. */
  readonly run?: RecordedRun;
  /** Intents that were left for the runner of that run. */
  readonly intents: readonly Intent[];
}
