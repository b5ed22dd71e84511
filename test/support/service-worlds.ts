/** Fleets that run a service, drawn at random, the plans of every strategy over them, and a watch over what a request could suffer from. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { isAddress, parseAddress } from '../../src/model/address.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { instant } from '../../src/model/instant.ts';
import { type Member, replicaKey } from '../../src/model/member.ts';
import { parseHostPath } from '../../src/model/names.ts';
import type { DraftStep, Plan, Step } from '../../src/model/plan.ts';
import {
  type InstanceState,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type Service,
} from '../../src/model/service.ts';
import type { Strategy } from '../../src/model/strategy.ts';
import { assemble } from '../../src/plan/assemble.ts';
import { draft } from '../../src/plan/draft.ts';
import { liveUpstreams } from '../../src/plan/live.ts';
import * as given from '../unit/plan/builders.ts';

const { need } = given;
const WEB = need(parseServiceName('web'));
const versionOf = (text: string) => need(parseVersion(text));
const drain = milliseconds(30_000);

export interface World {
  readonly hosts: number;
  /** Instances of each group. */
  readonly groups: readonly number[];
  readonly maxUnavailable: number;
  /** Spare instances on every host, and how many of their replicas may serve. */
  readonly spares: number;
  readonly maxSurge: number;
  readonly order: 'stop_first' | 'start_first';
  /** Whether the play was applied before. */
  readonly isLive: boolean;
}

export const worlds = fc.record<World>({
  hosts: fc.integer({ min: 1, max: 3 }),
  groups: fc.constantFrom([2], [3], [1, 1], [2, 2]),
  maxUnavailable: fc.integer({ min: 1, max: 3 }),
  spares: fc.integer({ min: 1, max: 2 }),
  maxSurge: fc.integer({ min: 0, max: 3 }),
  order: fc.constantFrom('stop_first', 'start_first'),
  isLive: fc.boolean(),
});

function replicas(
  world: World,
  group: number,
  count = world.groups[group] ?? 0,
): readonly (Member & { readonly replica: NonNullable<Member['replica']> })[] {
  return Array.from({ length: world.hosts }, (_, at) => at + 1).flatMap((number) =>
    Array.from({ length: count }, (_, index) => {
      const port = 5000 + 100 * group + index;
      const replica = {
        service: WEB,
        host: given.host(`app${number}`),
        instance: need(parseInstanceName(String(port))),
      };
      const address = parseAddress(`10.0.0.${number}:${port}`);
      if (!isAddress(address)) throw new Error(`no address: ${port}`);
      return { ...given.member(number), address, replica };
    }),
  );
}

const SPARES = 9;
export const sparesOf = (world: World) => (world.groups.length === 1 ? replicas(world, SPARES, world.spares) : []);

/** A plan of the strategy over a live fleet on version 1, or over nothing. */
export function planOf(world: World, strategy: Strategy): Plan {
  const names = world.groups.length === 1 ? ['all'] : ['stable', 'canary'];
  const groups = Object.fromEntries(names.map((name, index) => [name, replicas(world, index)]));
  const all = names.flatMap((_, index) => replicas(world, index).map(({ replica }) => replica));
  const spares = sparesOf(world);
  const plain = given.upstream(groups);
  const upstream = { ...plain, groups: plain.groups.map((group) => ({ ...group, spares })) };
  const service: Service = {
    name: WEB,
    hosts: [...new Set(all.map(({ host }) => host))],
    instances: [...new Set(all.map(({ instance }) => need(instance)))],
    version: versionOf('2'),
    unit: { file: '', text: '' },
    env: {},
    credentials: {},
    settings: {},
    dest: need(parseHostPath('/opt/web')),
    links: {},
    keepReleases: 5,
    hooks: {},
  };
  const play = given.play(strategy, [upstream], { services: [service] });
  const state =
    (version: string) =>
    (one: (typeof all)[number]): InstanceState => ({ ...one, version: versionOf(version), running: true });
  const serving = world.isLive ? replicas(world, 0).map((one) => given.line(one)) : [];
  const live = given.live(['lb1', 'lb2'], serving);
  const now = world.isLive ? replicas(world, 0).map(({ replica }) => state('1')(replica)) : [];
  const idle = spares.map(({ replica }) => ({ ...state('2')(replica), running: false }));
  const running = { now, wanted: [...all.map(state('2')), ...idle], stale: new Set<string>() };
  const drafted = draft({ play, live, running });
  const states = drafted.steps.filter((step) => step.kind === 'state');
  const named = (what: unknown) =>
    given.revision(createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12));
  const ofBalancer = (servers: readonly { readonly address: string; readonly weight: number }[]) =>
    named(servers.map(({ address, weight }) => [address, weight]));
  const ofApp = (host: string, some: readonly InstanceState[]) =>
    named(
      some.filter((one) => one.host === host).map(({ instance, version, running }) => [instance, version, running]),
    );
  const balancers = ['lb1', 'lb2'].map(given.host);
  const base = {
    ...Object.fromEntries(balancers.map((host) => [host, ofBalancer(serving)])),
    ...Object.fromEntries(service.hosts.map((host) => [host, ofApp(host, now)])),
  };
  return assemble({
    play,
    draft: drafted,
    id: given.planId(1),
    created: instant(0),
    target: given.digest('a'),
    hosts: balancers,
    leftOut: [],
    onFailure: 'rollback',
    base: { revisions: base, upstreams: liveUpstreams(live, [upstream]) },
    services: {
      apps: service.hosts.map((host) => ({ name: host, host, paths: [] })),
      drain,
      services: [{ name: WEB, version: versionOf('2'), dest: service.dest }],
    },
    revisionOf(index, host) {
      const one: DraftStep | undefined = states[index];
      if (one?.kind !== 'state') throw new Error(`no state ${index}`);
      return balancers.includes(host) ? ofBalancer(one.upstreams[0]?.servers ?? []) : ofApp(host, one.replicas ?? []);
    },
  });
}

/** Walks steps one by one; refuses whatever a request could suffer from. */
export class Watch {
  #rotation: Set<string>;
  readonly #drained = new Set<string>();
  readonly #well = new Set<string>();
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #floor: number;

  constructor(world: World, plan: Plan) {
    this.#rotation = rotationOf(plan.base.upstreams);
    const all = [...world.groups.flatMap((_, index) => replicas(world, index)), ...sparesOf(world)];
    this.#addresses = new Map(all.map((one) => [replicaKey(one.replica), one.address]));
    for (const address of this.#rotation) this.#well.add(address);
    const fewer = startsFirst(world) ? 0 : world.maxUnavailable;
    this.#floor = Math.min(...world.groups.map((count) => count * world.hosts)) - fewer;
  }

  walk(step: Step): void {
    switch (step.kind) {
      case 'pause':
        return;
      case 'drain':
        for (const one of step.replicas) {
          expect(this.#rotation).not.toContain(one.address);
          this.#drained.add(one.address);
        }
        return;
      case 'check':
        for (const one of step.replicas) {
          // Only what takes requests is asked again.
          if (step.again) expect(this.#rotation).toContain(one.address);
          this.#well.add(one.address);
        }
        return;
      case 'state':
        for (const { replica, from } of step.moves ?? [])
          this.#move(need(this.#addresses.get(replicaKey(replica))), from);
        if ((step.moves ?? []).length === 0) this.#serve(rotationOf(step.desired.upstreams));
    }
  }

  #move(address: string, from: unknown): void {
    expect(this.#rotation, 'a replica is changed while it takes requests').not.toContain(address);
    if (from !== undefined) expect(this.#drained, 'a replica is changed undrained').toContain(address);
    this.#well.delete(address);
  }

  #serve(next: Set<string>): void {
    for (const address of next) {
      if (this.#rotation.has(address)) continue;
      expect(this.#well, 'a replica gets requests unchecked').toContain(address);
      this.#drained.delete(address);
    }
    if (this.#rotation.size > 0 && next.size > 0) expect(next.size).toBeGreaterThanOrEqual(Math.max(1, this.#floor));
    this.#rotation = next;
  }

  get rotation(): ReadonlySet<string> {
    return this.#rotation;
  }
}

export function rotationOf(upstreams: Plan['base']['upstreams']): Set<string> {
  return new Set(upstreams.flatMap(({ servers }) => servers.map(({ address }) => address)));
}

/** Without a surge nothing can start first: the playbook's rules refuse it. */
function startsFirst({ groups, order, maxSurge }: World): boolean {
  return groups.length === 1 && order === 'start_first' && maxSurge > 0;
}

export const strategies = (world: World): readonly Strategy[] =>
  world.groups.length === 1
    ? [
        {
          ...given.rolling(world.maxUnavailable, world.maxSurge, {
            order: startsFirst(world) ? 'start_first' : 'stop_first',
            pause: 'promotion',
          }),
          drain,
        } as Strategy,
      ]
    : [
        { ...given.canary(25, 100), drain } as Strategy,
        { ...given.canary(5, 'promotion', 50, 100, 'promotion'), drain, after: 'absorb' } as Strategy,
        {
          kind: 'blue_green',
          groups: [given.group('stable'), given.group('canary')],
          autoPromote: true,
          drain,
          keep: drain,
        },
      ];
