/** Services as they are written to the model's; which instances they have is what the groups of the upstreams say. */
import { parseDigest } from '../model/digest.ts';
import { type Duration, milliseconds, parseDuration } from '../model/duration.ts';
import type { Vars } from '../model/host.ts';
import { type HostName, type HostPath, parseHostName, parseHostPath } from '../model/names.ts';
import {
  type Artifact,
  type Health,
  type InstanceName,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type Service,
  type TemplateText,
} from '../model/service.ts';
import type { Finding } from './finding.ts';
import { pointerStep } from './locate.ts';
import { httpProbe } from './resolve-check.ts';
import { type HostMember, type HostsOf, hostsAt } from './resolve-members.ts';
import { membersOf } from './rules/rule.ts';
import type { RawPlay, RawService } from './schema.ts';
import { sure } from './sure.ts';

/** The hosts of a service, with the addresses its members have. */
export type ServiceHosts = ReadonlyMap<string, readonly HostMember[]>;
/** The texts of a service's templates, by its name. */
export type ServiceTemplates = ReadonlyMap<string, { readonly unit: TemplateText; readonly target?: TemplateText }>;

const DEFAULTS = {
  keepReleases: 5,
  interval: milliseconds(1000),
  healthy: 3,
  probeTimeout: milliseconds(5000),
  timeout: milliseconds(30_000),
  window: milliseconds(5000),
};

/** Where every service runs; what is wrong with a pattern goes to `report`. */
export function hostsOfServices(
  raw: RawPlay,
  base: string,
  hostsOf: HostsOf,
  report: (finding: Finding) => void,
): ServiceHosts {
  return new Map(
    Object.entries(raw.services ?? {}).map(([name, { hosts }]) => [
      name,
      hostsAt(hosts, `${base}/services${pointerStep(name)}/hosts`, hostsOf, report),
    ]),
  );
}

/** Schema and rules have passed. */
export function resolveServices(raw: RawPlay, hosts: ServiceHosts, templates: ServiceTemplates): readonly Service[] {
  return Object.entries(raw.services ?? {}).map(([name, service]) => {
    const found = hosts.get(name) ?? [];
    const names = found.flatMap(({ host }): readonly HostName[] => [sure(parseHostName(host))]);
    const spares = instancesOf(raw, name, 'surge');
    const { unit, target } = templates.get(name) ?? { unit: { file: '', text: '' } };
    return {
      ...serviceOf(name, service),
      hosts: names,
      instances: instancesOf(raw, name, 'instances'),
      ...(spares.length === 0 ? {} : { spares }),
      unit,
      ...(target === undefined ? {} : { target }),
    };
  });
}

function serviceOf(name: string, raw: RawService): Omit<Service, 'hosts' | 'instances' | 'unit' | 'target'> {
  const { artifact, hooks = {} } = raw;
  return {
    name: sure(parseServiceName(name)),
    version: sure(parseVersion(raw.version)),
    env: texts(raw.env),
    credentials: texts(raw.credentials),
    settings: settingsOf(raw),
    dest: sure<HostPath>(parseHostPath(artifact?.dest ?? `/opt/${name}`)),
    ...(artifact === undefined ? {} : { artifact: artifactOf(artifact) }),
    links: Object.fromEntries(
      Object.entries(raw.link ?? {}).map(([path, inside]) => [sure<HostPath>(parseHostPath(path)), inside]),
    ),
    keepReleases: raw.keep_releases ?? DEFAULTS.keepReleases,
    hooks: {
      ...(hooks.before_release === undefined ? {} : { beforeRelease: hooks.before_release }),
      ...(hooks.after_release === undefined ? {} : { afterRelease: hooks.after_release }),
    },
    ...(raw.health === undefined ? {} : { health: healthOf(raw.health) }),
  };
}

/** In the order in which the groups name them, each once. */
function instancesOf(raw: RawPlay, service: string, key: 'instances' | 'surge'): readonly InstanceName[] {
  const named = Object.values(raw.upstreams)
    .flatMap((upstream) => membersOf(upstream, ''))
    .flatMap(({ member }) => (typeof member !== 'string' && member.service === service ? (member[key] ?? []) : []));
  return [...new Set(named.map((instance) => sure(parseInstanceName(String(instance)))))];
}

function texts(table: Readonly<Record<string, string | number | boolean>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, String(value)]));
}

/** The keys that are systemd's, as they are written: those that nothing else reads. */
function settingsOf(raw: RawService): Vars {
  const { hosts, version, unit, target, env, credentials, artifact, link, keep_releases, hooks, health, ...own } = raw;
  return own;
}

function artifactOf(raw: NonNullable<RawService['artifact']>): Artifact {
  const { files, rsync, git, http, s3, package: wanted } = raw;
  if (files !== undefined) return { kind: 'files', ...folderOf(files) };
  if (rsync !== undefined)
    return {
      kind: 'rsync',
      ...folderOf(rsync),
      options: (typeof rsync === 'string' ? undefined : rsync.options) ?? [],
    };
  if (git !== undefined) return { kind: 'git', repository: git.repository, ref: git.ref, via: git.via ?? 'controller' };
  if (http !== undefined)
    return {
      kind: 'http',
      url: http.url,
      sha256: sure(parseDigest(http.sha256)),
      via: http.via ?? 'host',
      unpack: http.unpack ?? isArchive(new URL(http.url, 'http://localhost').pathname),
    };
  if (s3 !== undefined)
    return {
      kind: 's3',
      endpoint: s3.endpoint,
      bucket: s3.bucket,
      key: s3.key,
      ...(s3.sha256 === undefined ? {} : { sha256: sure(parseDigest(s3.sha256)) }),
      region: s3.region ?? 'us-east-1',
      unpack: s3.unpack ?? isArchive(s3.key),
    };
  return { kind: 'package', ...sure(wanted) };
}

function folderOf(raw: string | { readonly from: string; readonly exclude?: readonly string[] }): {
  readonly from: string;
  readonly exclude: readonly string[];
} {
  return typeof raw === 'string' ? { from: raw, exclude: [] } : { from: raw.from, exclude: raw.exclude ?? [] };
}

function isArchive(name: string): boolean {
  return /\.(?:tar|tar\.[a-z0-9]+|tgz|txz|zip)$/i.test(name);
}

function healthOf(raw: NonNullable<RawService['health']>): Health {
  return {
    probe: probeOf(raw),
    from: raw.from ?? 'balancer',
    interval: time(raw.interval, DEFAULTS.interval),
    healthy: raw.healthy ?? DEFAULTS.healthy,
    probeTimeout: time(raw.probe_timeout, DEFAULTS.probeTimeout),
    timeout: time(raw.timeout, DEFAULTS.timeout),
  };
}

function probeOf({ http, tcp, command, systemd }: NonNullable<RawService['health']>): Health['probe'] {
  if (http !== undefined) return httpProbe(http);
  if (command !== undefined) return { kind: 'command', command };
  if (tcp !== undefined) return { kind: 'tcp' };
  return { kind: 'systemd', window: time(systemd?.window, DEFAULTS.window) };
}

function time(text: string | undefined, preset: Duration): Duration {
  return text === undefined ? preset : sure(parseDuration(text));
}
