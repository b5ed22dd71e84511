/** A systemd service as the playbook describes it: where it runs, which release, how it is started and known to be well. */
import type { Brand } from './brand.ts';
import type { Digest } from './digest.ts';
import { type Duration, formatDuration } from './duration.ts';
import type { Vars } from './host.ts';
import { type HostName, type HostPath, parseHostPath } from './names.ts';

/** The key under `services:`; safe in a path and in a unit name. */
export type ServiceName = Brand<string, 'ServiceName'>;
/** What stands behind the `@` of a unit, `5001`; safe in a path and in a unit name, never escaped by systemd. */
export type InstanceName = Brand<string, 'InstanceName'>;
/** `version:` of a service: the name of a folder under `releases/`. */
export type Version = Brand<string, 'Version'>;

export function parseServiceName(text: string): ServiceName | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text) ? (text as ServiceName) : undefined;
}
export function parseInstanceName(text: string): InstanceName | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._]{0,62}$/.test(text) ? (text as InstanceName) : undefined;
}
export function parseVersion(text: string): Version | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/.test(text) && !text.endsWith('.sha256') ? (text as Version) : undefined;
}

/** Text of a template and where it came from. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** One key of `services:`, its artifact not yet looked for. */
export interface Service {
  readonly name: ServiceName;
  /** The hosts that its pattern names, in inventory order. */
  readonly hosts: readonly HostName[];
  /** Names behind the `@`; empty = a plain unit, one process a host. */
  readonly instances: readonly InstanceName[];
  /** Names of instances that run only while others are restarted; absent = none. */
  readonly spares?: readonly InstanceName[];
  readonly version: Version;
  readonly unit: TemplateText;
  readonly target?: TemplateText;
  /** Environment of every instance, written to a file of mode 0600; values may hold EJS with `instance`. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables whose values reach the unit through LoadCredential=, by credential name. */
  readonly credentials: Readonly<Record<string, string>>;
  /** What the unit's template is given besides the play's variables: `type`, `restart`, limits, timeouts, … */
  readonly settings: Vars;
  readonly dest: HostPath;
  readonly artifact?: Artifact;
  /** Commands outside the release: path of the link to path inside the release. */
  readonly links: Readonly<Record<HostPath, string>>;
  readonly keepReleases: number;
  readonly hooks: { readonly beforeRelease?: string; readonly afterRelease?: string };
  readonly health?: Health;
}

export type Artifact =
  | { readonly kind: 'files'; readonly from: string; readonly exclude: readonly string[] }
  /** `from`: a folder of this machine, `USER@HOST:PATH` or `rsync://…` (see `isElsewhere`); patterns and options are rsync's. */
  | {
      readonly kind: 'rsync';
      readonly from: string;
      readonly exclude: readonly string[];
      readonly options: readonly string[];
    }
  | { readonly kind: 'git'; readonly repository: string; readonly ref: string; readonly via: Via }
  | {
      readonly kind: 'http';
      readonly url: string;
      readonly sha256: Digest;
      readonly via: Via;
      readonly unpack: boolean;
    }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly key: string;
      readonly sha256?: Digest;
      readonly region: string;
      readonly unpack: boolean;
    }
  | { readonly kind: 'package'; readonly name: string; readonly version: string };

/** Whether rsync takes a source for another machine's: a colon stands before the first slash. */
export function isElsewhere(from: string): boolean {
  return /^[^/]*:/.test(from);
}

/** Who fetches: the host itself, or this machine, which then sends it. */
export type Via = 'host' | 'controller';

/** A release as it is to stand on a host. `digest` = sha256 of its manifest, lines `SHA256 MODE PATH`, sorted by path. */
export interface Release {
  readonly version: Version;
  readonly digest: Digest;
  readonly bytes: number;
}

/** What one instance on one host is to do in one state of the plan. */
export interface InstanceState {
  readonly service: ServiceName;
  readonly host: HostName;
  /** Absent = the plain unit. */
  readonly instance?: InstanceName;
  readonly version: Version;
  readonly digest?: Digest;
  /**
   * What it was started with (unit, environment, credentials), of an instance that this state leaves as it is: then it
   * is not restarted, though the unit that it shares may change. Absent = what is rendered with this state.
   */
  readonly stamp?: Digest;
  readonly running: boolean;
}

/** What an app host's own list says about one instance. */
export interface ListedInstance {
  /** Absent = the plain unit. */
  readonly instance?: InstanceName;
  readonly version: Version;
  /** Absent = not known when it was planned, or there is no artifact. */
  readonly digest?: Digest;
  readonly stamp: Digest;
  readonly running: boolean;
}

/** What an app host was told to run of a service, read back from its `.instances` file. */
export interface ServiceList {
  readonly service: ServiceName;
  readonly dest: HostPath;
  readonly instances: readonly ListedInstance[];
}

export interface Health {
  readonly probe:
    | {
        readonly kind: 'http';
        readonly path: string;
        readonly expect: readonly number[];
        readonly body?: string;
        readonly headers: Readonly<Record<string, string>>;
      }
    | { readonly kind: 'tcp' }
    | { readonly kind: 'command'; readonly command: string }
    | { readonly kind: 'systemd'; readonly window: Duration };
  /** Where http and tcp probes are made from: a balancer, because that is the path requests take, or this machine. */
  readonly from: 'balancer' | 'controller';
  readonly interval: Duration;
  /** So many good answers in a row. */
  readonly healthy: number;
  /** For one probe. */
  readonly probeTimeout: Duration;
  /** For all of it. */
  readonly timeout: Duration;
}

/** The systemd unit of a replica: `x-model@5001.service`, or `x-model.service` without instances. */
export function unitOf({ service, instance }: Pick<InstanceState, 'service' | 'instance'>): string {
  return instance === undefined ? `${service}.service` : `${service}@${instance}.service`;
}

/** The link to the release that an instance runs. */
export function instanceFolder(
  dest: HostPath,
  { service, instance }: Pick<InstanceState, 'service' | 'instance'>,
): HostPath {
  const folder = parseHostPath(`${dest}/instances/${instance ?? service}`);
  if (folder === undefined) throw new Error(`${dest} and the name of an instance make no path`);
  return folder;
}

/** `GET /health is 200, 3 times in a row within 30s`. */
export function healthWords({ probe, healthy, timeout }: Health): string {
  return `${probeWords(probe)}, ${healthy === 1 ? 'once' : `${healthy} times in a row`} within ${formatDuration(timeout)}`;
}

function probeWords(probe: Health['probe']): string {
  switch (probe.kind) {
    case 'http':
      return `GET ${probe.path} is ${probe.expect.join(' or ')}`;
    case 'tcp':
      return 'a connection is accepted';
    case 'command':
      return `'${probe.command}' exits with 0`;
    case 'systemd':
      return `active for ${formatDuration(probe.window)}`;
  }
}
