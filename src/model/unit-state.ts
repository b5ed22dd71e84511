/** What an app host says of its instances: how each was told to be, how systemd has it, and what it writes. */
import type { Duration } from './duration.ts';
import type { HostName } from './names.ts';
import type { InstanceName, ServiceName, Version } from './service.ts';

/** One line of a list on an app host. */
export interface ToldInstance {
  readonly service: ServiceName;
  /** Absent = the plain unit. */
  readonly instance?: InstanceName;
  readonly unit: string;
  readonly version: Version;
  readonly running: boolean;
}

/** A unit as systemd has it; its words are systemd's own. */
export interface UnitState {
  readonly unit: string;
  readonly load: string;
  readonly active: string;
  readonly sub: string;
  readonly result: string;
  readonly type: string;
  readonly enabled: string;
  /** Absent = no process. */
  readonly pid?: number;
  /** Bytes; absent = systemd does not count them. */
  readonly memory?: number;
  /** How often systemd started it anew by itself. */
  readonly restarts: number;
  /** How long it has been active, or has not been; absent = it has never run since the host was started. */
  readonly age?: Duration;
  /** The release that its process was started from; absent = it has none. */
  readonly runs?: Version;
}

/** A record of a journal. */
export interface JournalEntry {
  /** Microseconds since 1970 on the host's clock. */
  readonly at: number;
  readonly cursor: string;
  readonly unit: string;
  /** 0 (emergency) to 7 (debug), as syslog has it. */
  readonly priority: number;
  readonly pid?: number;
  /** As it was written: from an application, and not fit for a terminal. */
  readonly text: string;
}

/** Whether a unit does what it was told; a oneshot that has done its work does nothing any more. */
function isAsTold(told: ToldInstance, now: UnitState): boolean {
  const done = now.active === 'inactive' && now.type === 'oneshot' && now.result === 'success';
  if (!told.running) return now.active === 'inactive' || now.active === 'failed';
  return (now.active === 'active' || done) && now.runs === told.version;
}

/** One instance on one host: what is told of it, what is so, and who sends requests to it. */
export interface ReplicaStatus {
  readonly host: HostName;
  readonly unit: string;
  /** Absent = no list names it any more. */
  readonly told?: ToldInstance;
  /** Absent = the host did not say. */
  readonly now?: UnitState;
  /** Balancers that send requests to it. */
  readonly sentBy: readonly HostName[];
}

/** Whether all that is known of a replica is as it was told; one that nobody has told anything must not run. */
export function isReplicaAsTold({ told, now }: ReplicaStatus): boolean {
  if (now === undefined) return false;
  return told === undefined ? now.active === 'inactive' || now.active === 'failed' : isAsTold(told, now);
}

/** `app1:5001`, `app1:x-model` for a plain unit: how a replica is named on the command line. */
export function replicaWord({ host, told, unit }: Pick<ReplicaStatus, 'host' | 'told' | 'unit'>): string {
  return `${host}:${told === undefined ? unit.replace(/\.service$/, '') : (told.instance ?? told.service)}`;
}
