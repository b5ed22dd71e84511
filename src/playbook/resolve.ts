/** A checked play, still in the words of YAML, to the model's Play. */
import { type Duration, parseDuration } from '../model/duration.ts';
import type { Vars } from '../model/host.ts';
import {
  type GroupName,
  type HostPath,
  parseGroupName,
  parseHostPath,
  parseRolloutName,
  parseUpstreamName,
  type RolloutName,
  type UpstreamName,
} from '../model/names.ts';
import { type CountOrPercent, type Percent, parseCountOrPercent, parsePercent } from '../model/percent.ts';
import type { Play } from '../model/playbook.ts';
import { type CookieName, type HeaderName, parseCookieName, parseHeaderName, type Routing } from '../model/routing.ts';
import type { TemplateText } from '../model/service.ts';
import type { CanaryStep, PauseFor, Strategy } from '../model/strategy.ts';
import type { Method, Upstream } from '../model/upstream.ts';
import type { Finding } from './finding.ts';
import { pointerStep } from './locate.ts';
import { resolveCheck } from './resolve-check.ts';
import { type Found, refuseFew } from './resolve-discovered.ts';
import { type HostsOf, hostsAt, resolveGroups } from './resolve-members.ts';
import { hostsOfServices, resolveServices, type ServiceTemplates } from './resolve-services.ts';
import { resolveSites } from './resolve-sites.ts';
import { resolveWatch } from './resolve-watch.ts';
import { PROVE_TIMEOUT } from './rules/play.ts';
import type { RawPlay, RawStrategy, RawUpstream } from './schema.ts';
import { sure } from './sure.ts';

const DEFAULTS = { proveTimeout: PROVE_TIMEOUT, maxOldWorkers: 32, drain: '30s' };

export interface ResolveInput {
  readonly raw: RawPlay;
  /** The play's place in its document. */
  readonly base: string;
  /** All variables, rendered. */
  readonly vars: Vars;
  /** Template of each upstream, by its name. */
  readonly templates: ReadonlyMap<string, Upstream['template']>;
  readonly serviceTemplates: ServiceTemplates;
  readonly siteTemplates: ReadonlyMap<string, TemplateText>;
  readonly hostsOf: HostsOf;
  /** Absent = no source was asked. */
  readonly found?: Found;
}

/** The play, and what only the inventory could tell. With an error among the findings the play is not to be used. */
export function resolvePlay(input: ResolveInput): { readonly play: Play; readonly findings: readonly Finding[] } {
  const { raw, base, vars, templates, serviceTemplates, siteTemplates, hostsOf, found } = input;
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  hostsAt(raw.hosts, `${base}/hosts`, hostsOf, report);
  const serviceHosts = hostsOfServices(raw, base, hostsOf, report);
  const upstreams = Object.entries(raw.upstreams).map(([name, upstream]): Upstream => {
    const pointer = `${base}/upstreams${pointerStep(name)}`;
    const before = findings.length;
    const groups = resolveGroups(upstream, pointer, { hostsOf, services: serviceHosts, found }, report);
    if (findings.length === before) refuseFew(groups, { name, upstream, pointer, found }, report);
    return { ...upstreamOf(name, upstream), groups, template: templates.get(name) ?? { file: '', text: '' } };
  });
  const play: Play = {
    rollout: sure<RolloutName>(parseRolloutName(raw.name)),
    hosts: raw.hosts,
    ...(raw.serial === undefined ? {} : { serial: [raw.serial].flat().map(countOrPercent) }),
    ...toleranceOf(raw),
    become: raw.become ?? false,
    ...(raw.become_user === undefined ? {} : { becomeUser: raw.become_user }),
    tags: raw.tags ?? [],
    vars,
    upstreams,
    ...(raw.services === undefined ? {} : { services: resolveServices(raw, serviceHosts, serviceTemplates) }),
    ...(raw.sites === undefined ? {} : { sites: resolveSites(raw, siteTemplates) }),
    strategy: strategyOf(raw.strategy, raw.services !== undefined),
    settle: duration(raw.settle ?? '0s'),
    splay: duration(raw.splay ?? '0s'),
    proveTimeout: raw.prove_timeout === undefined ? DEFAULTS.proveTimeout : duration(raw.prove_timeout),
    maxOldWorkers: raw.max_old_workers ?? DEFAULTS.maxOldWorkers,
    ...(raw.confirm === undefined ? {} : { confirm: duration(raw.confirm) }),
    ...(raw.watch === undefined ? {} : { watch: resolveWatch(raw.watch) }),
  };
  return { play, findings };
}

/** Nothing at all, said in one of Ansible's two ways, is stricter than nothing said. */
function toleranceOf({
  max_fail_percentage: share,
  any_errors_fatal: fatal,
}: RawPlay): Pick<Play, 'maxFailPercentage' | 'anyErrorsFatal'> {
  if (fatal === true || share === 0) return { maxFailPercentage: percent(0), anyErrorsFatal: true };
  return { maxFailPercentage: percent(share ?? 0) };
}

function upstreamOf(name: string, raw: RawUpstream): Omit<Upstream, 'groups' | 'template'> {
  return {
    name: sure<UpstreamName>(parseUpstreamName(name)),
    dest: sure<HostPath>(parseHostPath(raw.dest)),
    method: methodOf(raw.method),
    ...(raw.routing === undefined ? {} : { routing: routingOf(raw.routing.by) }),
    ...(raw.keepalive === undefined ? {} : { keepalive: raw.keepalive }),
    ...(raw.keepalive_timeout === undefined ? {} : { keepaliveTimeout: duration(raw.keepalive_timeout) }),
    ...(raw.revision_endpoint === undefined ? {} : { revisionEndpoint: raw.revision_endpoint }),
    ...(raw.max_change === undefined ? {} : { maxChange: countOrPercent(raw.max_change) }),
    ...(raw.check === undefined ? {} : { check: resolveCheck(raw.check, raw) }),
  };
}

function methodOf(raw: RawUpstream['method']): Method {
  if (raw === undefined) return { kind: 'round_robin' };
  if (typeof raw === 'string') return { kind: raw };
  return { kind: 'hash', key: raw.hash, consistent: raw.consistent ?? false };
}

function routingOf(by: NonNullable<RawUpstream['routing']>['by']): Routing {
  if (typeof by === 'string') return { by };
  return by.cookie === undefined
    ? { by: 'header', header: sure<HeaderName>(parseHeaderName(by.header ?? '')) }
    : { by: 'cookie', cookie: sure<CookieName>(parseCookieName(by.cookie)) };
}

function strategyOf({ canary, blue_green: blueGreen, rolling }: RawStrategy, services: boolean): Strategy {
  const drainOf = (text: string = DEFAULTS.drain) => (services ? { drain: duration(text) } : {});
  if (canary)
    return {
      kind: 'canary',
      stable: group(canary.stable),
      canary: group(canary.canary),
      steps: canary.steps.map(stepOf),
      ...drainOf(canary.drain),
      ...(canary.after === 'absorb' ? { after: canary.after } : {}),
    };
  if (blueGreen) {
    const auto = blueGreen.auto_promote ?? true;
    const [one = '', other = ''] = blueGreen.groups;
    return {
      kind: 'blue_green',
      groups: [group(one), group(other)],
      autoPromote: typeof auto === 'string' ? duration(auto) : auto,
      ...drainOf(blueGreen.drain),
      ...(blueGreen.keep === undefined ? {} : { keep: duration(blueGreen.keep) }),
    };
  }
  return {
    kind: 'rolling',
    maxUnavailable: countOrPercent(rolling?.max_unavailable ?? 1),
    maxSurge: countOrPercent(rolling?.max_surge ?? 0),
    order: rolling?.order ?? 'stop_first',
    ...drainOf(rolling?.drain),
    ...(rolling?.pause === undefined ? {} : { pause: pauseOf(rolling.pause) }),
  };
}

function stepOf({ set_weight: weight, pause }: NonNullable<RawStrategy['canary']>['steps'][number]): CanaryStep {
  return weight === undefined
    ? { kind: 'pause', for: pauseOf(pause ?? {}) }
    : { kind: 'set_weight', percent: percent(weight) };
}

function pauseOf(raw: string | { readonly duration?: string }): PauseFor {
  const text = typeof raw === 'string' ? raw : raw.duration;
  return text === undefined ? 'promotion' : duration(text);
}

const duration = (text: string): Duration => sure<Duration>(parseDuration(text));
const percent = (value: number): Percent => sure<Percent>(parsePercent(value));
const group = (name: string): GroupName => sure<GroupName>(parseGroupName(name));
const countOrPercent = (value: number | string): CountOrPercent => sure<CountOrPercent>(parseCountOrPercent(value));
