/** What the fleet serves, or is to serve: one revision per balancer (and per app host, of a play with services) and the numbers behind it. */
import type { RevisionId } from './digest.ts';
import { type HostName, type HostPath, parseRolloutName, type RolloutName, type UpstreamName } from './names.ts';
import type { UpstreamState } from './server.ts';

/**
 * A file as it is to stand on a host, complete. `mode` is octal text such as `0644`; with a `+` behind it, a file that uses
 * the others and is away while they change; or `link`, a symbolic link, and `content` is where it leads.
 */
export interface ManagedFile {
  readonly path: HostPath;
  readonly mode: string;
  readonly content: string;
}

/** What a person is shown of a link, where a file would show its text. */
export function linkText(target: string): string {
  return `a link to ${target}\n`;
}

/** The text of a managed file, or what is said of a link. */
export function textOf({ mode, content }: Pick<ManagedFile, 'mode' | 'content'>): string {
  return mode === 'link' ? linkText(content) : content;
}

/** The rollout that the first line of a managed file names. */
export function ownerOf(content: string): RolloutName | undefined {
  return parseRolloutName(/^# lbctl rollout=(\S+) /.exec(content)?.[1] ?? '');
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
  /** Where clients are divided between groups: the share of each range and the servers it leads to. */
  readonly ranges?: readonly LiveRange[];
}

export interface LiveRange {
  readonly percent: number;
  readonly servers: readonly LiveServer[];
}

/** Whether a server line takes requests: not a backup, not down. */
export function carriesTraffic(server: LiveServer): boolean {
  return !server.down && !server.backup && server.weight > 0;
}

/** What every server that takes requests carries, by address: its weight, or percent where clients are divided. */
export function carriedBy({ servers, ranges }: LiveUpstream): readonly (readonly [string, number])[] {
  if (ranges === undefined) return servers.filter(carriesTraffic).map(({ address, weight }) => [address, weight]);
  return ranges.flatMap((range) => {
    const carrying = range.servers.filter(carriesTraffic);
    const total = carrying.reduce((sum, { weight }) => sum + weight, 0);
    return carrying.map(({ address, weight }) => [address, (range.percent * weight) / total] as const);
  });
}
