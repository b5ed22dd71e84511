import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { StalePlan } from '../../../src/model/errors.ts';
import type { HostName } from '../../../src/model/names.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { openFleet } from '../../../src/rollout/fleet.ts';
import { start } from '../../../src/rollout/start.ts';
import { FakeBalancers } from '../../support/fake-balancers.ts';
import { askedFromHere, FakeRunner, untilOver } from '../../support/fake-runner.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { candidatesOf, samplePlan } from '../../support/sample-plan.ts';
import { seededRng } from '../../support/seeded-rng.ts';
import { ANN, LB1, LB2 } from './fixtures.ts';

const signal = new AbortController().signal;
const interrupt = { stop: signal, kill: signal };
const planOf = (number: number): Plan => samplePlan({ hosts: [LB1, LB2], steps: ['5', '100'], number });

const reporter = { on: () => undefined, close: async () => undefined };
const hostsNamed = (names: readonly HostName[]) =>
  names.map((name) => ({ name, connection: { kind: 'local', sshOptions: [] }, vars: {}, groups: [] }) as const);

/** Somebody looks at the balancers; the runner of `between` dies before it has committed anything; then they start `plan`. */
async function startAfter(between: Plan, plan: Plan): Promise<unknown> {
  const clock = new ManualClock();
  const world = new FakeBalancers([LB1, LB2], clock);
  const fleet = await openFleet(hostsNamed([LB1, LB2]), world.reachedBy('late'), { forks: 2, signal, needs: 'all' });
  const seen = await fleet.observe(plan.rollout, () => plan.paths, signal);
  const other = new FakeRunner(world, { name: 'other', rng: seededRng(1) });
  world.fault = ({ operation }) =>
    operation === 'commit' ? { refuse: 'invalid', after: () => other.kill() } : undefined;
  other.apply(between);
  await untilOver([other], world);
  await clock.advance(60_000);
  expect(world.host(LB1).generation).toBe(0);
  const task = { plan, candidates: candidatesOf(plan), seen, drift: 'refuse' } as const;
  const options = { actor: ANN, message: '', lockTimeout: milliseconds(0), pause: 'exit' } as const;
  let error: unknown;
  const started = start(
    task,
    options,
    { fleet, clock, rng: seededRng(2), reporter, probes: askedFromHere() },
    interrupt,
  ).catch((thrown: unknown) => {
    error = thrown;
  });
  while (error === undefined) await clock.jump();
  await started;
  expect([LB1, LB2].map((name) => world.host(name).lock)).toEqual([undefined, undefined]);
  return error;
}

describe('a run', () => {
  it('keeps its lock while releases are delivered and hooks run, however long that takes', async () => {
    const clock = new ManualClock();
    const world = new FakeBalancers([LB1, LB2], clock);
    const plan = planOf(1);
    const fleet = await openFleet(hostsNamed([LB1, LB2]), world.reachedBy('ann'), { forks: 2, signal, needs: 'all' });
    const seen = await fleet.observe(plan.rollout, () => plan.paths, signal);
    const left: number[] = [];
    const deliver = async (): Promise<void> => {
      for (let minute = 0; minute < 10; minute += 1) {
        await clock.sleep(milliseconds(60_000), signal);
        left.push(...[LB1, LB2].map((name) => world.host(name).lock?.remaining ?? 0));
      }
    };
    const task = { plan, candidates: candidatesOf(plan), seen, drift: 'refuse', deliver } as const;
    const options = { actor: ANN, message: '', lockTimeout: milliseconds(0), pause: 'exit' } as const;
    let ended: unknown;
    const edges = { fleet, clock, rng: seededRng(2), reporter, probes: askedFromHere() };
    const started = start(task, options, edges, interrupt).then((result) => {
      ended = result;
    });
    while (ended === undefined) await clock.jump();
    await started;
    expect(ended).toMatchObject({ kind: 'done', outcome: 'promoted' });
    expect(left).toHaveLength(20);
    expect(Math.min(...left)).toBeGreaterThan(15_000);
  });
});

describe('a plan', () => {
  it('is stale when another run came between the look and the lock, even one that committed nothing', async () => {
    const error = await startAfter(planOf(1), planOf(2));
    expect(error).toBeInstanceOf(StalePlan);
    expect(error).toMatchObject({ code: 'plan-stale', exitCode: 10, message: expect.stringContaining('lb1') });
  });

  it('is used up when that run was of the same plan', async () => {
    const error = await startAfter(planOf(1), planOf(1));
    expect(error).toBeInstanceOf(StalePlan);
    expect(error).toMatchObject({ code: 'plan-used', exitCode: 10 });
  });
});
