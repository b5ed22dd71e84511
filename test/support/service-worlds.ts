/** Fleets that run a service, drawn at random, the plans of every strategy over them, and a watch over what a request could suffer from. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import { replicaKey } from '../../src/model/member.ts';
import type { Plan, Step } from '../../src/model/plan.ts';
import type { Strategy } from '../../src/model/strategy.ts';
import * as given from '../unit/plan/builders.ts';
import { membersOf, type ServedReplica, type ServicesFleet, servicesPlan, sparesIn } from './service-plans.ts';

const { need } = given;
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

export const fleetOf = (world: World): ServicesFleet => ({
  balancers: ['lb1', 'lb2'].map(given.host),
  apps: Array.from({ length: world.hosts }, (_, at) => given.host(`app${at + 1}`)),
  groups: world.groups,
  spares: world.groups.length === 1 ? world.spares : 0,
});

export const sparesOf = (world: World): readonly ServedReplica[] => sparesIn(fleetOf(world));

/** A plan of the strategy over a live fleet on version 1, or over nothing. */
export const planOf = (world: World, strategy: Strategy): Plan =>
  servicesPlan({ ...fleetOf(world), strategy, isLive: world.isLive, drain }).plan;

/** Walks steps one by one; refuses whatever a request could suffer from. */
export class Watch {
  #rotation: Set<string>;
  readonly #drained = new Set<string>();
  readonly #well = new Set<string>();
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #floor: number;

  constructor(world: World, plan: Plan) {
    this.#rotation = rotationOf(plan.base.upstreams);
    this.#addresses = new Map(membersOf(fleetOf(world)).map((one) => [replicaKey(one.replica), one.address]));
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
      case 'retire':
      case 'state':
        for (const { replica, from } of step.moves ?? [])
          this.#move(need(this.#addresses.get(replicaKey(replica))), from);
        if (step.kind === 'state' && (step.moves ?? []).length === 0) this.#serve(rotationOf(step.desired.upstreams));
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
