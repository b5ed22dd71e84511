/** What a host sees of members and units: connections that are held, and whether somebody answers well. Changes nothing. */
import type { Address } from '../model/address.ts';
import type { Duration } from '../model/duration.ts';
import type { ProbeAnswer } from '../model/health.ts';
import type { HostPath } from '../model/names.ts';
import type { Health } from '../model/service.ts';
import type { Unknown } from './balancer-host.ts';

type Probe = Health['probe'];

/** An instance as its app host knows it. */
export interface ProbedUnit {
  /** `x-model@5001.service`. */
  readonly unit: string;
  /** What `%i` in a command stands for. */
  readonly instance: string;
  /** Where a command runs: the link to its release. */
  readonly folder: HostPath;
  /** Asked of systemd: it must not have been started anew since it was last proven to run. */
  readonly steady?: true;
}

export type Connections =
  /** In the order asked for. */
  | { readonly outcome: 'counted'; readonly counts: readonly number[] }
  /** The host can't tell: ss is missing. Whoever drains waits as long as it may. */
  | { readonly outcome: 'failed'; readonly reason: string }
  | Unknown;

export type Probed =
  /** In the order asked for. */
  | { readonly outcome: 'probed'; readonly answers: readonly ProbeAnswer[] }
  | { readonly outcome: 'failed'; readonly reason: string }
  | Unknown;

/** Whoever can ask members how they are: a balancer, on the path that requests take, or this machine. */
export interface MemberProbes {
  /** Asks every member once, side by side. */
  probeMembers(
    probe: Extract<Probe, { kind: 'http' | 'tcp' }>,
    members: readonly Address[],
    limit: Duration,
    signal: AbortSignal,
  ): Promise<Probed>;
}

export interface HostProbes extends MemberProbes {
  /** Connections that the balancer's processes hold to each address, made or being made. */
  connections(members: readonly Address[], signal: AbortSignal): Promise<Connections>;
  /** Asks every unit of an app host once. */
  probeUnits(
    probe: Extract<Probe, { kind: 'command' | 'systemd' }>,
    units: readonly ProbedUnit[],
    limit: Duration,
    signal: AbortSignal,
  ): Promise<Probed>;
  /** The last lines of a unit's journal, at most 50; none when there are none. */
  journal(unit: string, lines: number, signal: AbortSignal): Promise<readonly string[]>;
}
