import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicaKey } from '../../src/model/member.ts';
import { targetOf } from '../../src/model/plan.ts';
import { legBack, stepsBack } from '../../src/plan/way-back.ts';
import { planOf, rotationOf, sparesOf, strategies, Watch, type World, worlds } from '../support/service-worlds.ts';

describe('a plan with spare replicas', () => {
  const surging = worlds.filter(({ groups, isLive, maxSurge }) => groups.length === 1 && isLive && maxSurge > 0);
  const strategyOf = (world: World) => strategies(world).slice(0, 1);

  it('has one of them in rotation before the first replica leaves, and never more than max_surge', () => {
    fc.assert(
      fc.property(surging, (world) => {
        const total = (world.groups[0] ?? 0) * world.hosts;
        for (const strategy of strategyOf(world)) {
          const sizes = planOf(world, strategy).steps.flatMap((step) =>
            step.kind === 'state' && step.moves === undefined ? [rotationOf(step.desired.upstreams).size] : [],
          );
          expect(sizes[0]).toBeGreaterThan(total);
          expect(Math.max(...sizes)).toBe(total + Math.min(world.maxSurge, world.spares * world.hosts));
          expect(sizes.at(-1)).toBe(total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ends with all of them stopped, and none in rotation', () => {
    fc.assert(
      fc.property(surging, (world) => {
        const spare = new Set<string>(sparesOf(world).map(({ address }) => address));
        for (const strategy of strategyOf(world)) {
          const { steps } = planOf(world, strategy);
          const moves = steps.flatMap((step) => (step.kind === 'state' ? (step.moves ?? []) : []));
          const last = new Map(moves.map(({ replica, to }) => [replicaKey(replica), to]));
          for (const { replica } of sparesOf(world)) expect(last.get(replicaKey(replica))).toBeUndefined();
          const end = steps.findLast((step) => step.kind === 'state');
          const left = end?.kind === 'state' ? [...rotationOf(end.desired.upstreams)] : [];
          expect(left.filter((address) => spare.has(address))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a plan with services', () => {
  it('changes no replica that takes requests or was not drained, and gives none requests before it is well', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const strategy of strategies(world)) {
          const plan = planOf(world, strategy);
          const watch = new Watch(world, plan);
          for (const step of plan.steps) watch.walk(step);
          expect(watch.rotation).toEqual(rotationOf(targetOf(plan).upstreams));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is as safe from its end back to its beginning', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const strategy of strategies(world)) {
          const plan = planOf(world, strategy);
          const watch = new Watch(world, plan);
          const back = stepsBack(plan);
          expect(back.filter((step) => step.kind === 'check' && step.again)).toEqual([]);
          for (const step of [...plan.steps, ...back]) watch.walk(step);
          const end = back.findLast((step) => step.kind === 'state');
          if (end?.kind === 'state') expect(end.desired.revisions).toEqual(plan.base.revisions);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads back to its beginning from every step', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const strategy of strategies(world)) {
          const plan = planOf(world, strategy);
          for (let at = plan.steps.length - 1; at >= 0; at -= 1) {
            let leg = legBack(plan, at);
            while (leg.from > 0) leg = legBack(plan, leg.from - 1);
            if (leg.kind === 'state') expect(leg.to).toBe(plan.base);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
