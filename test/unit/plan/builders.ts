/** Builds plays, members and live files for planner tests, in few words. */
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { type Digest, parseDigest, parseRevisionId, type RevisionId } from '../../../src/model/digest.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { LiveServer, LiveUpstream } from '../../../src/model/fleet-state.ts';
import { type Member, replicasWords } from '../../../src/model/member.ts';
import {
  type GroupName,
  type HostName,
  parseGroupName,
  parseHostName,
  parseHostPath,
  parseRolloutName,
  parseUpstreamName,
} from '../../../src/model/names.ts';
import { type CountOrPercent, type Percent, parseCountOrPercent, parsePercent } from '../../../src/model/percent.ts';
import { type DraftStep, type PlanId, parsePlanId } from '../../../src/model/plan.ts';
import type { Play } from '../../../src/model/playbook.ts';
import type { Server, UpstreamState } from '../../../src/model/server.ts';
import { parseInstanceName, parseServiceName } from '../../../src/model/service.ts';
import type { CanaryStep, PauseFor, Strategy } from '../../../src/model/strategy.ts';
import type { Method, Upstream } from '../../../src/model/upstream.ts';

export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a test builder got a value that does not parse');
  return value;
}

export const host = (name: string): HostName => need(parseHostName(name));
export const group = (name: string): GroupName => need(parseGroupName(name));
export const percent = (value: number): Percent => need(parsePercent(value));
export const count = (value: number | string): CountOrPercent => need(parseCountOrPercent(value));
export const revision = (text: string): RevisionId =>
  need(parseRevisionId(text === '0' ? text : text.padStart(12, '0')));
export const digest = (text: string): Digest => need(parseDigest(text.padStart(64, '0')));
export const planId = (number: number): PlanId =>
  need(parsePlanId(`20261120-2145${String(number).padStart(2, '0')}-3f9a`));

/** Revisions per host: `{ lb1: 'a' }`. */
export function revisions(named: Readonly<Record<string, string>>): Readonly<Record<HostName, RevisionId>> {
  return Object.fromEntries(Object.entries(named).map(([name, id]) => [host(name), revision(id)]));
}

/** `member('1')` is 10.0.0.1:80; more is said by the overrides. */
export function member(name: string | number, more: Partial<Member> = {}): Member {
  const address = parseAddress(`10.0.0.${name}:80`);
  if (!isAddress(address)) throw new Error(`no address: ${name}`);
  return { address, weight: 1, backup: false, labels: {}, ...more };
}

/** A member with its replica. */
export type Placed = Member & { readonly replica: NonNullable<Member['replica']> };

/** `replica(1, 5001)` is instance 5001 of x-model on app1, at 10.0.0.1. */
export function replica(app: number, port: number): Placed {
  const address = parseAddress(`10.0.0.${app}:${port}`);
  if (!isAddress(address)) throw new Error(`${port} is no port`);
  const instance = need(parseInstanceName(String(port)));
  const service = need(parseServiceName('x-model'));
  return { ...member(app), address, replica: { service, host: host(`app${app}`), instance } };
}

export function upstream(
  groups: Readonly<Record<string, readonly Member[]>>,
  name = 'x-model',
  method: Method = { kind: 'round_robin' },
): Upstream {
  return {
    name: need(parseUpstreamName(name)),
    dest: need(parseHostPath(`/etc/nginx/conf.d/${name}.conf`)),
    method,
    groups: Object.entries(groups).map(([key, members]) => ({ name: group(key), members })),
    template: { file: 'upstream.conf.ejs', text: '' },
  };
}

export function play(strategy: Strategy, upstreams: readonly Upstream[], more: Partial<Play> = {}): Play {
  return {
    rollout: need(parseRolloutName('x-model')),
    hosts: 'balancers',
    maxFailPercentage: percent(0),
    become: true,
    tags: [],
    vars: { version: '2.1.0' },
    upstreams,
    strategy,
    settle: milliseconds(0),
    splay: milliseconds(0),
    proveTimeout: milliseconds(10_000),
    maxOldWorkers: 8,
    ...more,
  };
}

/** Numbers are weights, strings pauses (`promotion`). */
export function canary(...steps: readonly (number | PauseFor)[]): Strategy {
  const parsed = steps.map(
    (step): CanaryStep =>
      typeof step === 'number' && step <= 100
        ? { kind: 'set_weight', percent: percent(step) }
        : { kind: 'pause', for: step as PauseFor },
  );
  return { kind: 'canary', stable: group('stable'), canary: group('canary'), steps: parsed };
}

export function rolling(
  maxUnavailable: number | string,
  maxSurge: number | string,
  more: { order?: 'stop_first' | 'start_first'; pause?: PauseFor } = {},
): Strategy {
  return {
    kind: 'rolling',
    maxUnavailable: count(maxUnavailable),
    maxSurge: count(maxSurge),
    order: 'stop_first',
    ...more,
  };
}

export function line(one: Member, more: Partial<LiveServer> = {}): LiveServer {
  return { address: one.address, weight: one.weight, backup: one.backup, down: false, ...more };
}

/** What `hosts` have: the same servers in the same upstream on each. */
export function live(
  hosts: readonly string[],
  servers: readonly LiveServer[],
  name = 'x-model',
): Map<HostName, readonly LiveUpstream[]> {
  return new Map(hosts.map((one) => [host(one), [{ upstream: need(parseUpstreamName(name)), servers }]]));
}

/** What a balancer would have in its file after a state. */
export function afterState(state: readonly UpstreamState[]): readonly LiveUpstream[] {
  return state.map(({ upstream: name, servers }) => ({
    upstream: name,
    servers: servers.map((server) => line(server)),
  }));
}

export function statesOf(steps: readonly DraftStep[]): readonly (readonly UpstreamState[])[] {
  return steps.flatMap((step) => (step.kind === 'state' ? [step.upstreams] : []));
}

/** `1*5 2` for 10.0.0.1 with weight 5 and 10.0.0.2 with weight 1; backups end in `b`. */
export function inShort(servers: readonly Server[]): string {
  return servers
    .map(
      ({ address, weight, backup }) => `${address.slice(7, -3)}${weight === 1 ? '' : `*${weight}`}${backup ? 'b' : ''}`,
    )
    .join(' ');
}

/** Every step in short: `5 % canary: 1*19 2`, `pause 300000`, `pause promotion`. Only the first upstream. */
export function stepsInShort(steps: readonly DraftStep[]): readonly string[] {
  return steps.map((step) => {
    if (step.kind === 'pause') return `pause ${step.for}`;
    if (step.kind !== 'state')
      return `${step.kind} ${replicasWords(step.replicas)}${step.kind === 'check' && step.again ? ' again' : ''}`;
    return `${step.label}: ${inShort(step.upstreams[0]?.servers ?? [])}`;
  });
}
