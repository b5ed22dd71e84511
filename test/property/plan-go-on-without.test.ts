import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { InvalidInput } from '../../src/model/errors.ts';
import type { HostName } from '../../src/model/names.ts';
import type { Plan, Step } from '../../src/model/plan.ts';
import type { InstanceState } from '../../src/model/service.ts';
import type { Strategy } from '../../src/model/strategy.ts';
import { goOnWithout, type Onward } from '../../src/plan/go-on-without.ts';
import { legBack, stepsBack } from '../../src/plan/way-back.ts';
import { type ServicesSpec, servicesPlan } from '../support/service-plans.ts';
import { fleetOf, rotationOf, strategies, Watch, type World, worlds } from '../support/service-worlds.ts';

const lives = worlds.filter(({ groups, isLive, hosts }) => groups.length === 1 && isLive && hosts > 1);
/** Which of the steps that can fail does, and which of its hosts. */
const misfortunes = fc.record({ step: fc.nat(), host: fc.nat() });

interface Misfortune {
  readonly before: Plan;
  readonly failed: HostName;
  readonly onward: Onward;
  /** Addresses that were out of rotation when it struck. */
  readonly out: ReadonlySet<string>;
}

/** A rolling plan in which one host fails somewhere; undefined where the others can not go on without it. */
function strike(world: World, strategy: Strategy, luck: { step: number; host: number }): Misfortune | undefined {
  const spec: ServicesSpec = { ...fleetOf(world), strategy, isLive: true, drain: milliseconds(30_000) };
  const { plan, states } = servicesPlan(spec);
  const risky = plan.steps.flatMap((step, at) => {
    const isCheck = step.kind === 'check' && step.again === undefined;
    return isCheck || (step.kind === 'state' && step.moves !== undefined) ? [at] : [];
  });
  const at = risky[luck.step % risky.length] ?? 0;
  const here = plan.steps[at];
  const hosts = [...new Set(hostsIn(here))];
  const failed = hosts[luck.host % hosts.length];
  if (failed === undefined) return undefined;
  const before = lastState(plan, at);
  const reached = here?.kind === 'state' ? here.desired : before;
  const live = (host: HostName): RevisionId | undefined =>
    (host === failed && here?.kind === 'state' ? before : reached).revisions[host];
  const now = spec.apps.flatMap((host) => {
    const revision = live(host);
    return (revision === undefined ? [] : (states.get(revision) ?? [])).map(
      ({ replica, version, running }): InstanceState => ({ ...replica, version, running }),
    );
  });
  const serving = rotationOf(before.upstreams);
  try {
    const rest = servicesPlan({ ...spec, standing: { serving, now, without: new Set([failed]) } }).plan;
    const behind = [{ host: failed, state: 'failed', why: 'it failed' }] as const;
    const all = [...rotationOf(plan.base.upstreams)];
    const out = new Set(all.filter((address) => !serving.has(address)));
    return { before: plan, failed, out, onward: goOnWithout({ plan, step: at, live }, rest, behind) };
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

function hostsIn(step: Step | undefined): readonly HostName[] {
  if (step?.kind === 'state') return (step.moves ?? []).map(({ replica }) => replica.host);
  return step?.kind === 'check' ? step.replicas.map(({ host }) => host) : [];
}

function lastState({ steps, base }: Plan, at: number): Plan['base'] {
  const step = steps.slice(0, at).findLast((one) => one.kind === 'state');
  return step?.kind === 'state' ? step.desired : base;
}

/** Every case of which there is a way on. */
const onwards = (check: (world: World, found: Misfortune) => void): void => {
  let found = 0;
  fc.assert(
    fc.property(lives, misfortunes, (world, luck) => {
      for (const strategy of strategies(world)) {
        const one = strike(world, strategy, luck);
        if (one === undefined) continue;
        found += 1;
        check(world, one);
      }
    }),
    { numRuns: 80 },
  );
  expect(found).toBeGreaterThan(10);
};

describe('a plan that goes on without an app host', () => {
  it('has never fewer in rotation than allowed, and is as safe to its end and all the way back', () => {
    onwards((world, { onward: { plan } }) => {
      const watch = new Watch(world, plan);
      for (const step of [...plan.steps, ...stepsBack(plan)]) watch.walk(step);
      let leg = legBack(plan, plan.steps.length - 1);
      while (leg.from > 0) leg = legBack(plan, leg.from - 1);
      if (leg.kind === 'state') expect(leg.to).toBe(plan.base);
    });
  });

  it('puts nobody of it in rotation, and changes nothing there any more', () => {
    onwards((_world, { failed, out, before, onward: { plan, walked } }) => {
      const mine = before.steps
        .flatMap((step) => (step.kind === 'check' || step.kind === 'drain' ? step.replicas : []))
        .filter((one) => one.host === failed && out.has(one.address));
      const [first] = plan.steps.slice(walked);
      for (const step of plan.steps.slice(walked)) {
        if (step.kind !== 'state') continue;
        expect((step.moves ?? []).map(({ replica }) => replica.host)).not.toContain(failed);
        expect(step.desired.revisions[failed]).toBe(
          first?.kind === 'state' ? first.desired.revisions[failed] : step.desired.revisions[failed],
        );
        const rotation = rotationOf(step.desired.upstreams);
        for (const { address } of mine) expect(rotation).not.toContain(address);
      }
    });
  });
});
