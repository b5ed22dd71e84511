/** A play after parsing, checking and rendering of values: what the planner is given. */
import type { Duration } from './duration.ts';
import type { Vars } from './host.ts';
import type { HostPath, RolloutName } from './names.ts';
import type { CountOrPercent, Percent } from './percent.ts';
import type { Service } from './service.ts';
import { pathsOfSite, type Site } from './site.ts';
import type { Strategy } from './strategy.ts';
import type { Upstream } from './upstream.ts';
import type { WatchSettings } from './watch.ts';

export interface Play {
  readonly rollout: RolloutName;
  /** The host pattern that names the balancers. */
  readonly hosts: string;
  /** The one balancer of these that the play was made for, with `per: balancer`; absent = all. */
  readonly balancer?: string;
  /** Balancers that `when` or `unless` leaves alone; absent = none. */
  readonly exempt?: readonly string[];
  /** Batch sizes, the last repeated; absent = all at once, as in Ansible. */
  readonly serial?: readonly CountOrPercent[];
  /** Share of a batch that may fail before the step fails; 0 = any failure does. */
  readonly maxFailPercentage: Percent;
  /** Nothing may fail, and nobody may be missing at the start; absent = see maxFailPercentage. */
  readonly anyErrorsFatal?: true;
  readonly become: boolean;
  readonly becomeUser?: string;
  readonly tags: readonly string[];
  readonly vars: Vars;
  readonly upstreams: readonly Upstream[];
  /** Absent = none: the digest of a play without services is what it has always been. */
  readonly services?: readonly Service[];
  /** Absent = none, likewise. */
  readonly sites?: readonly Site[];
  readonly strategy: Strategy;
  /** Wait after each batch. */
  readonly settle: Duration;
  /** Random part added to `settle`, at most. */
  readonly splay: Duration;
  /** How long a commit may take to be proven before it is put back. */
  readonly proveTimeout: Duration;
  /** How many old workers may still be ending before another reload is refused. */
  readonly maxOldWorkers: number;
  /** After how long without a runner a balancer goes back by itself; absent = never. */
  readonly confirm?: Duration;
  /** How `lbctl watch` follows the play's sources; what the balancers are to have does not depend on it. */
  readonly watch?: WatchSettings;
}

/** The paths on a balancer that a play manages; what uses others stands behind them. */
export function managedPaths({ upstreams, sites = [] }: Play): readonly HostPath[] {
  return [...new Set([...upstreams.map(({ dest }) => dest), ...sites.flatMap(pathsOfSite)])];
}

export interface Playbook {
  readonly file: string;
  readonly plays: readonly Play[];
}
