/** One server of an upstream. */
import type { Address } from './address.ts';
import type { Duration } from './duration.ts';
import type { HostName } from './names.ts';
import type { InstanceName, ServiceName } from './service.ts';

/** The process behind a member: one instance of a service on one host; without `instance` the plain unit. */
export interface Replica {
  readonly service: ServiceName;
  readonly host: HostName;
  readonly instance?: InstanceName;
}

export interface Member {
  readonly address: Address;
  /** Its weight inside its group, 1 to 100. */
  readonly weight: number;
  readonly backup: boolean;
  readonly maxFails?: number;
  readonly failTimeout?: Duration;
  readonly maxConns?: number;
  readonly labels: Readonly<Record<string, string>>;
  /** Absent = lbctl knows nothing of what listens there. */
  readonly replica?: Replica;
}

/** The same text for the same replica. */
export function replicaKey({ service, host, instance }: Replica): string {
  return `${host} ${service} ${instance ?? ''}`;
}

/** Up to three replicas by name (`5001 on app1`, `x-model on app2`), else how many. */
export function replicasWords(replicas: readonly Replica[]): string {
  return replicas.length <= 3 ? replicas.map(replicaWords).join(', ') : `${replicas.length} replicas`;
}

/** A replica in words: `5001 on app1`, `x-model on app1`. */
export function replicaWords({ service, host, instance }: Replica): string {
  return `${instance ?? service} on ${host}`;
}
