/** Bringing releases to the hosts that are to run them, before anything there is switched to them. */
import type { Duration } from '../model/duration.ts';
import type { Host } from '../model/host.ts';
import type { HostName } from '../model/names.ts';
import type { InstanceState, Release, Service, Version } from '../model/service.ts';

/** How far a delivery has come; `sent` and `total` are bytes of content. */
export interface DeliveryProgress {
  readonly host: HostName;
  readonly doing: 'looking' | 'sending' | 'fetching' | 'verifying';
  readonly sent: number;
  readonly total: number;
}

export interface Delivered {
  readonly host: HostName;
  /** `present`: it was there, whole, and nothing was sent. */
  readonly outcome: 'present' | 'stored';
  /** Bytes of content that went over the connection, and bytes that a former release or delivery had left there. */
  readonly sent: number;
  readonly kept: number;
}

/** What of a service matters once its release is on a host. */
export type Delivering = Pick<Service, 'name' | 'dest' | 'links' | 'keepReleases'>;

/** What follows on a host once every replica runs its release. */
export interface Aftermath extends Pick<Service, 'links' | 'keepReleases'> {
  /** On the first host of the service only. */
  readonly afterRelease?: string;
}

export interface Deliveries {
  /**
   * The release that a service's artifact is now, fetched to this machine when that takes it: nothing is changed anywhere.
   * Throws InvalidInput (artifact-invalid) for what no release can be made of, CandidateRejected (artifact-…) when it can't
   * be had.
   */
  describe(service: Service, signal: AbortSignal): Promise<Release>;
  /**
   * Brings `release` to a host: afterwards `DEST/releases/VERSION` is there, verified. Safe to repeat; one that broke off is
   * taken up where it was. What was stored may put an old release over `keepReleases`: see `prune`. Throws
   * CandidateRejected (release-…, delivery-failed) or Unreachable.
   */
  deliver(
    work: { readonly service: Service; readonly release: Release; readonly host: Host },
    progress: (progress: DeliveryProgress) => void,
    signal: AbortSignal,
  ): Promise<Delivered>;
  /**
   * Leaves an aftermath with the release on the host that it is for: whoever sees the end of the rollout may be on another
   * machine, and what a balancer keeps of a plan is no reason to run a command on an app host.
   */
  leave(
    work: {
      readonly service: Delivering;
      readonly release: Pick<Release, 'version' | 'digest'>;
      readonly host: Host;
      readonly aftermath: Aftermath;
    },
    signal: AbortSignal,
  ): Promise<void>;
  /** What was left; undefined = nothing that can be read. */
  left(
    work: {
      readonly service: Pick<Service, 'name' | 'dest'>;
      readonly release: Pick<Release, 'version' | 'digest'>;
      readonly host: Host;
    },
    signal: AbortSignal,
  ): Promise<Aftermath | undefined>;
  /**
   * Takes old releases of a service off a host: the newest `keepReleases` stay, and whatever an instance is linked to, a
   * process runs from, or `needed` names (the states of a plan, the one it goes back to among them). What was removed.
   */
  prune(
    work: {
      readonly service: Delivering;
      readonly host: Host;
      readonly needed: readonly Pick<InstanceState, 'version'>[];
    },
    signal: AbortSignal,
  ): Promise<readonly Version[]>;
  /**
   * Makes the service's links on a host lead to a release that is there. A link that is lbctl's is moved by a rename; throws
   * CandidateRejected (link-refused) when something else has its name, and touches none then.
   */
  link(
    work: {
      readonly service: Delivering;
      readonly release: Pick<Release, 'version' | 'digest'>;
      readonly host: Host;
    },
    signal: AbortSignal,
  ): Promise<void>;
  /**
   * Runs a hook of the service in a release that is on the host, once: where it went well before it is not run again.
   * Throws CandidateRejected (hook-failed) with what it printed.
   */
  runHook(work: HookRun, signal: AbortSignal): Promise<HookResult>;
}

export interface HookRun {
  readonly service: Delivering;
  readonly release: Pick<Release, 'version' | 'digest'>;
  readonly host: Host;
  readonly hook: 'before_release' | 'after_release';
  readonly command: string;
  /** A hook that runs longer is ended, and has failed. */
  readonly timeout: Duration;
}

/** `output` is the end of what it printed on both streams. */
export type HookResult = { readonly outcome: 'ran'; readonly output: string } | { readonly outcome: 'already' };
