import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicaKey } from '../../../src/model/member.ts';
import { baseIsIntact } from '../../../src/plan/base-intact.ts';
import { planOf, rotationOf, strategies, worlds } from '../../support/service-worlds.ts';

describe('what a plan began from', () => {
  it('can be gone back to by balancers alone until a replica that served then is changed, and never after that', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const strategy of strategies(world)) {
          const plan = planOf(world, strategy);
          const served = rotationOf(plan.base.upstreams);
          const placed = plan.steps.flatMap((step) => ('replicas' in step ? step.replicas : []));
          const isServed = (key: string) => placed.some((one) => replicaKey(one) === key && served.has(one.address));
          const first = plan.steps.findIndex(
            (step) => 'moves' in step && step.moves?.some(({ replica }) => isServed(replicaKey(replica))),
          );
          plan.steps.forEach((_, step) => {
            expect(baseIsIntact(plan, step)).toBe(first < 0 || step < first);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
