/** What a life takes place in, by chance: hosts that are fast or slow, and the plan that is walked on them. */
import { type Duration, milliseconds } from '../../src/model/duration.ts';
import { appsOf, hostsOf, type Plan } from '../../src/model/plan.ts';
import type { Health } from '../../src/model/service.ts';
import type { PauseFor, Strategy } from '../../src/model/strategy.ts';
import { FakeBalancers } from '../support/fake-balancers.ts';
import type { Guard } from '../support/fake-flock.ts';
import { FakeServices, type ServicesGuard } from '../support/fake-services.ts';
import type { ManualClock } from '../support/manual-clock.ts';
import { hostNamed, samplePlan } from '../support/sample-plan.ts';
import type { SeededRng } from '../support/seeded-rng.ts';
import { membersOf, type ServicesSpec, servicesPlan, versionOf } from '../support/service-plans.ts';
import * as given from '../unit/plan/builders.ts';

/** What is different from the world as it should be. */
export interface Twist {
  readonly without?: Guard | ServicesGuard;
  readonly confirm?: Duration;
  /** Only lives with services; else one in ten. */
  readonly services?: true;
}

interface Scenery {
  readonly world: FakeBalancers;
  readonly plan: Plan;
}

const WITH_SERVICES = 0.1;
const BALANCERS = ['lb1', 'lb2', 'lb3'];
const APPS = ['app1', 'app2'];

export function sceneryOf(rng: SeededRng, clock: ManualClock, twist: Twist): Scenery {
  const isService = twist.services ?? (twist.confirm === undefined && rng.chance(WITH_SERVICES));
  const scenery = isService ? withServices(rng, clock, twist) : balancersOnly(rng, clock, twist);
  const disk = rng.pick([0, 0, 200, 6000, 40_000]);
  for (const host of scenery.world.hosts.values()) {
    host.reload = milliseconds(rng.pick([0, 200, 4000]));
    host.writing = milliseconds(disk);
  }
  return scenery;
}

function balancersOnly(rng: SeededRng, clock: ManualClock, { without, confirm }: Twist): Scenery {
  const names = BALANCERS.slice(0, 1 + rng.below(3)).map(hostNamed);
  const states = ['5', '25', '100'].slice(rng.below(3));
  const steps = states.flatMap((state) => (rng.chance(0.5) ? [state, rng.pick(['pause', 'pause:20s'])] : [state]));
  const plan = samplePlan({
    hosts: names,
    steps,
    serial: 1 + rng.below(names.length),
    onFailure: rng.pick(['rollback', 'hold']),
    settle: rng.pick([0, 3000]),
    ...(confirm && { confirm }),
  });
  return { plan, world: new FakeBalancers(names, clock, isHostGuard(without) ? without : undefined) };
}

function withServices(rng: SeededRng, clock: ManualClock, { without }: Twist): Scenery {
  const from = rng.chance(0.3) ? 'controller' : 'balancer';
  const health = rng.chance(0.8) ? ({ ...HEALTH, from } as const) : undefined;
  const drain = milliseconds(rng.pick([1000, 5000, 30_000]));
  const { groups, strategy, unavailable = 0 } = strategyOf(rng, drain);
  const spec: ServicesSpec = {
    groups,
    spares: groups.length === 1 ? 1 : 0,
    strategy,
    balancers: BALANCERS.slice(0, 1 + rng.below(2)).map(hostNamed),
    apps: APPS.slice(0, 1 + rng.below(2)).map(hostNamed),
    isLive: rng.chance(0.85),
    drain,
    serial: 1 + rng.below(2),
    onFailure: rng.pick(['rollback', 'hold']),
    settle: rng.pick([0, 3000]),
    ...(health && { health }),
  };
  const services = servicesPlan(spec);
  const { plan } = services;
  const world = new FakeBalancers(
    [...hostsOf(plan), ...appsOf(plan)],
    clock,
    isHostGuard(without) ? without : undefined,
  );
  const members = membersOf(spec);
  const sick = members.filter(() => health !== undefined && rng.chance(0.06)).map(({ address }) => address);
  const effects = new FakeServices(services, {
    clock,
    // A first rollout may go back to nothing.
    floor: spec.isLive ? Math.max(1, Math.min(...groups) * spec.apps.length - unavailable) : 0,
    linger: () => rng.pick([0, 0, 0, 700, 8000]),
    // Nobody asks how replicas are that have no `health:`.
    warmUp: milliseconds(health === undefined ? 0 : rng.pick([0, 1500, 6000])),
    sick: { version: versionOf('2'), addresses: new Set(sick) },
    ...(without !== undefined && !isHostGuard(without) && { without }),
  });
  world.serve(plan, effects);
  return { plan, world };
}

const TWO_GROUPS: readonly [readonly number[], ...(readonly number[])[]] = [
  [1, 1],
  [2, 1],
  [2, 2],
];
const ABSORB = { after: 'absorb' } as const;
const HEALTH: Health = {
  probe: { kind: 'http', path: '/health', expect: [200], headers: {} },
  from: 'balancer',
  interval: milliseconds(1000),
  healthy: 2,
  probeTimeout: milliseconds(1000),
  timeout: milliseconds(20_000),
};

interface Chosen {
  readonly groups: readonly number[];
  /** Replicas of a group that may be out at once; absent = 0. */
  readonly unavailable?: number;
  readonly strategy: Strategy;
}

function strategyOf(rng: SeededRng, drain: Duration): Chosen {
  const kind = rng.pick(['rolling', 'canary', 'absorb', 'blue-green'] as const);
  const pause = rng.chance(0.3) ? rng.pick<PauseFor>(['promotion', milliseconds(20_000)]) : undefined;
  const groups = rng.pick(TWO_GROUPS);
  switch (kind) {
    case 'rolling': {
      const unavailable = rng.pick([1, 1, 2]);
      const surge = rng.pick([0, 1, 2]);
      const order = surge > 0 && rng.chance(0.5) ? 'start_first' : 'stop_first';
      const strategy = given.rolling(unavailable, surge, { order, ...(pause !== undefined && { pause }) });
      return { groups: [2 + rng.below(2)], unavailable, strategy: { ...strategy, drain } };
    }
    case 'canary':
    case 'absorb': {
      const steps = [25, ...(pause === undefined ? [] : [pause]), 100];
      const strategy = given.canary(...steps);
      return { groups, strategy: { ...strategy, drain, ...(kind === 'absorb' && ABSORB) } };
    }
    case 'blue-green': {
      const [blue, green] = [given.group('stable'), given.group('canary')];
      const keep = rng.chance(0.5) ? { keep: milliseconds(20_000) } : {};
      const strategy = {
        kind: 'blue_green',
        groups: [blue, green],
        autoPromote: pause === undefined,
        drain,
        ...keep,
      } as const;
      return { groups, strategy };
    }
  }
}

function isHostGuard(guard: Twist['without']): guard is Guard {
  return guard === 'fencing' || guard === 'intent first' || guard === 'proof';
}
