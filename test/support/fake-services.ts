/**
 * What stands behind fake balancers and fake app hosts: replicas that are up or not, and who sends them requests. Knows when
 * a request would be lost, and says so.
 */
import type { Address } from '../../src/model/address.ts';
import type { RevisionId } from '../../src/model/digest.ts';
import type { Duration } from '../../src/model/duration.ts';
import type { ProbeAnswer } from '../../src/model/health.ts';
import type { HostName } from '../../src/model/names.ts';
import type { Version } from '../../src/model/service.ts';
import type { Effects } from './fake-change.ts';
import type { ManualClock } from './manual-clock.ts';
import type { ServicesPlan } from './service-plans.ts';

/** A guard of services that a control takes out. */
export type ServicesGuard =
  /** Balancers say that they hold no connection, whatever they hold. */
  | 'drain'
  /** Replicas are said to be well, whatever they are. */
  | 'check'
  /** Balancers are told to leave a replica out, and keep it. */
  | 'leave';

export interface World {
  readonly clock: ManualClock;
  /** How long connections stay open when a balancer sends nothing new to a replica. */
  readonly linger: () => number;
  /** Until a replica that was started answers. */
  readonly warmUp: Duration;
  /** Replicas that are never well on this version. */
  readonly sick: { readonly version: Version; readonly addresses: ReadonlySet<Address> };
  /** So many replicas at least get requests on every balancer once they do. */
  readonly floor: number;
  readonly without?: ServicesGuard;
}

interface Process {
  readonly version: Version;
  /** `down` while it is stopped and started, and where that did not end well. */
  state: 'up' | 'down' | 'stopped';
  wellFrom: number;
}

interface Held {
  readonly since: number;
  readonly until: number;
}

export class FakeServices implements Effects {
  readonly #services: ServicesPlan;
  readonly #world: World;
  /** Where each balancer sends requests; while it reloads by its former file and by the new one. */
  readonly #sends = new Map<HostName, ReadonlySet<Address>>();
  /** Connections that balancers hold to replicas which they send nothing to any more. */
  readonly #held = new Map<HostName, Map<Address, Held>>();
  readonly #processes = new Map<Address, Process>();
  /** What was lost, in words. */
  readonly complaints: string[] = [];

  constructor(services: ServicesPlan, world: World) {
    this.#services = services;
    this.#world = world;
    for (const [host, revision] of Object.entries(services.plan.base.revisions) as [HostName, RevisionId][]) {
      const rotation = services.rotations.get(revision);
      if (rotation !== undefined) this.#sends.set(host, rotation);
      else this.#settle(revision, 0);
    }
  }

  begin(host: HostName, to: RevisionId): void {
    const rotation = this.#rotation(to);
    if (rotation === undefined) this.#restart(host, to);
    else this.#send(host, new Set([...(this.#sends.get(host) ?? []), ...rotation]));
  }

  end(host: HostName, runs: RevisionId): void {
    const rotation = this.#rotation(runs);
    if (rotation === undefined) this.#settle(runs, this.#world.clock.now() + this.#world.warmUp);
    else this.#send(host, rotation);
  }

  /** Replicas are up again before anybody looks, but for those that were being changed. */
  reboot(host: HostName, disk: RevisionId): boolean {
    const rotation = this.#rotation(disk);
    if (rotation !== undefined) {
      this.#sends.set(host, rotation);
      this.#held.delete(host);
      return true;
    }
    for (const { address } of this.#services.states.get(disk) ?? [])
      for (const held of this.#held.values()) held.delete(address);
    return this.astray([disk]).length === 0;
  }

  connections(host: HostName, address: Address): number {
    return this.#world.without === 'drain' ? 0 : this.#holds(host, address) === undefined ? 0 : 3;
  }

  probe(address: Address): ProbeAnswer {
    if (this.#world.without === 'check') return { good: true, said: '200' };
    const why = this.#whyNotWell(address);
    return why === undefined ? { good: true, said: '200' } : { good: false, said: why };
  }

  /** What replicas run, in words, where that is not what the revisions of their hosts say. */
  astray(revisions: readonly RevisionId[]): readonly string[] {
    return revisions.flatMap((revision) =>
      (this.#services.states.get(revision) ?? []).flatMap(({ address, version, running }) => {
        const now = this.#processes.get(address);
        const isSo = running ? now?.state === 'up' && now.version === version : now?.state !== 'up';
        return isSo ? [] : [`${address} is ${now?.state ?? 'nothing'} on ${now?.version ?? 'nothing'}`];
      }),
    );
  }

  #rotation(revision: RevisionId): ReadonlySet<Address> | undefined {
    const { rotations, plan } = this.#services;
    const rotation = rotations.get(revision);
    if (rotation === undefined || this.#world.without !== 'leave') return rotation;
    const [host] = plan.pace.batches.flat();
    const base = host === undefined ? undefined : plan.base.revisions[host];
    return new Set([...rotation, ...((base && rotations.get(base)) ?? [])]);
  }

  /** From now on. What is new has to be well; what is gone keeps its connections for a while. */
  #send(host: HostName, to: ReadonlySet<Address>): void {
    const { clock, linger, floor } = this.#world;
    const former = this.#sends.get(host) ?? new Set();
    if (former.size >= floor && to.size < floor)
      this.complaints.push(`${host} sends to ${to.size} replicas, and ${floor} have to be left`);
    const held = this.#held.get(host) ?? new Map<Address, Held>();
    this.#held.set(host, held);
    for (const address of to) {
      held.delete(address);
      const why = former.has(address) ? undefined : this.#whyNotWell(address);
      if (why !== undefined) this.complaints.push(`${host} sends requests to ${address}, which is not well: ${why}`);
    }
    const now = clock.now();
    for (const address of former) if (!to.has(address)) held.set(address, { since: now, until: now + linger() });
    this.#sends.set(host, to);
  }

  /** Those that do not run what they are to run go down. */
  #restart(host: HostName, to: RevisionId): void {
    for (const { address, version, running } of this.#services.states.get(to) ?? []) {
      const now = this.#processes.get(address);
      if (now === undefined || (running ? now.state === 'up' && now.version === version : now.state === 'stopped'))
        continue;
      if (now.state === 'up') this.#cut(host, address);
      now.state = 'down';
    }
  }

  #cut(host: HostName, address: Address): void {
    const { drain } = this.#services.plan.services ?? { drain: 0 };
    for (const [balancer, addresses] of this.#sends) {
      if (addresses.has(address)) this.complaints.push(`${address} goes down on ${host} while ${balancer} sends to it`);
      const held = this.#holds(balancer, address);
      if (held !== undefined && this.#world.clock.now() - held.since < drain)
        this.complaints.push(`${address} goes down on ${host} while ${balancer} holds a connection to it, undrained`);
    }
  }

  #settle(revision: RevisionId, wellFrom: number): void {
    for (const { address, version, running } of this.#services.states.get(revision) ?? []) {
      const now = this.#processes.get(address);
      const goesOn = running && now?.state === 'up' && now.version === version;
      if (!goesOn) this.#processes.set(address, { version, state: running ? 'up' : 'stopped', wellFrom });
    }
  }

  #holds(balancer: HostName, address: Address): Held | undefined {
    const held = this.#held.get(balancer)?.get(address);
    return held !== undefined && held.until > this.#world.clock.now() ? held : undefined;
  }

  #whyNotWell(address: Address): string | undefined {
    const { clock, sick } = this.#world;
    const process = this.#processes.get(address);
    if (process?.state !== 'up') return 'connection refused';
    if (process.wellFrom > clock.now()) return 'it starts';
    return process.version === sick.version && sick.addresses.has(address) ? 'GET /health is 500' : undefined;
  }
}
