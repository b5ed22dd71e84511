import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrashPoint, Ending } from '../../../src/model/crash-point.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { hostsOf, type Plan, revisionsOf, targetOf } from '../../../src/model/plan.ts';
import { crashMatrix } from '../../../src/rollout/crash-matrix.ts';
import { type Call, FakeBalancers } from '../../support/fake-balancers.ts';
import { FakeRunner, untilOver } from '../../support/fake-runner.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { hostNamed, samplePlan } from '../../support/sample-plan.ts';
import { seededRng } from '../../support/seeded-rng.ts';
import { LB1, LB2, LB3 } from './fixtures.ts';

const PLAN = samplePlan({ hosts: [LB1, LB2, LB3], serial: 2, steps: ['5', 'pause', '25', 'pause:30s', '100'] });

const words = ({ moment, step, hosts, live, ways }: CrashPoint): string => {
  const serve = live.map(({ host, states }) => `${host}=${states.map((state) => state.label).join('|')}`).join(' ');
  const on = ways.map(({ command, to }) => `${command}>${endInWords(to)}`).join(' ');
  return [moment, step, hosts.join('+'), serve, on].join(' ').replaceAll(' %', '').replace(/ +/g, ' ');
};
const endInWords = (end: Ending): string => (end.ends === 'paused' ? `pause${end.step}` : `${end.ends}:${end.label}`);

describe('the crash matrix', () => {
  it('has a row for every batch, before, while and after it is changed, and for every pause', () => {
    expect(crashMatrix(PLAN).map(words)).toEqual([
      'preparing 1 lb1=as it was lb2=as it was lb3=as it was apply>pause2',
      'changing 1 lb1+lb2 lb1=as it was|5 lb2=as it was|5 lb3=as it was resume>pause2 abort>rolled-back:as it was',
      'changed 1 lb1+lb2 lb1=5 lb2=5 lb3=as it was resume>pause2 abort>rolled-back:as it was',
      'changing 1 lb3 lb1=5 lb2=5 lb3=as it was|5 resume>pause2 abort>rolled-back:as it was',
      'changed 1 lb3 lb1=5 lb2=5 lb3=5 resume>pause2 abort>rolled-back:as it was',
      'pausing 2 lb1=5 lb2=5 lb3=5 promote>promoted:100 abort>rolled-back:as it was',
      'changing 3 lb1+lb2 lb1=5|25 lb2=5|25 lb3=5 resume>promoted:100 abort>rolled-back:as it was',
      'changed 3 lb1+lb2 lb1=25 lb2=25 lb3=5 resume>promoted:100 abort>rolled-back:as it was',
      'changing 3 lb3 lb1=25 lb2=25 lb3=5|25 resume>promoted:100 abort>rolled-back:as it was',
      'changed 3 lb3 lb1=25 lb2=25 lb3=25 resume>promoted:100 abort>rolled-back:as it was',
      'pausing 4 lb1=25 lb2=25 lb3=25 resume>promoted:100 promote>promoted:100 abort>rolled-back:as it was',
      'changing 5 lb1+lb2 lb1=25|100 lb2=25|100 lb3=25 resume>promoted:100 abort>rolled-back:as it was',
      'changed 5 lb1+lb2 lb1=100 lb2=100 lb3=25 resume>promoted:100 abort>rolled-back:as it was',
      'changing 5 lb3 lb1=100 lb2=100 lb3=25|100 resume>promoted:100 abort>rolled-back:as it was',
      'changed 5 lb3 lb1=100 lb2=100 lb3=100 resume>promoted:100 abort>rolled-back:as it was',
    ]);
  });

  it('is empty for a plan with nothing to do', () => {
    expect(crashMatrix({ ...PLAN, steps: [] })).toEqual([]);
  });

  it('names recorded states only, and always a way on and a way back', () => {
    const hosts = fc
      .integer({ min: 1, max: 5 })
      .map((count) => Array.from({ length: count }, (_, at) => hostNamed(`lb${at + 1}`)));
    const steps = fc.array(fc.constantFrom('5', '25', '50', 'pause', 'pause:9s'), { maxLength: 5 });
    fc.assert(
      fc.property(hosts, steps, fc.integer({ min: 1, max: 5 }), (names, walk, serial) => {
        const plan = samplePlan({ hosts: names, serial, steps: [...walk, '100'] });
        for (const point of crashMatrix(plan)) {
          for (const { host, states } of point.live) {
            expect(states.length).toBeGreaterThan(0);
            for (const { revision } of states) expect(revisionsOf(plan, host)).toContain(revision);
          }
          const back = point.ways.find(({ command }) => command === 'abort');
          if (point.moment !== 'preparing') expect(back?.to).toEqual({ ends: 'rolled-back', label: 'as it was' });
          for (const { command, to } of point.ways)
            if (command !== 'abort')
              expect([`promoted:${targetOf(plan).label}`, 'paused']).toContain(
                to.ends === 'paused' ? 'paused' : endInWords(to),
              );
        }
      }),
    );
  });

  const points = crashMatrix(PLAN).filter((point) => point.moment === 'changing');
  const deaths = points.flatMap((point, index) =>
    (['before', 'after'] as const).flatMap((when) =>
      point.ways.map(({ command, to }) => ({ point, index, when, command, to })),
    ),
  );
  it.each(deaths)(
    'is what happens: batch $index, killed $when its effect, then $command',
    async ({ point, index, when, command, to }) => {
      const { world, run } = fleetFor(PLAN);
      const dies = run('dies');
      const batch = batchCounter(PLAN);
      world.fault = (call) =>
        call.runner === 'dies' && call.operation === 'commit' && batch(call) === index
          ? { [when]: () => dies.kill() }
          : undefined;
      dies.apply(PLAN);
      await untilOver([dies], world);
      if (!world.dead.has('dies')) {
        dies.ended = undefined;
        dies.ask('promote', PLAN);
        await untilOver([dies], world);
      }
      await world.clock.advance(60_000);
      for (const { host, states } of point.live)
        expect(states.map((state) => state.revision)).toContain(world.host(host).running);
      const next = run('next');
      if (command !== 'apply') next.ask(command, PLAN);
      await untilOver([next], world);
      expect(next.ended).toEqual({
        result: to.ends === 'paused' ? `paused at step ${to.step} (step)` : expect.stringContaining(`done ${to.ends}`),
      });
      const end = to.ends === 'rolled-back' ? PLAN.base : to.ends === 'promoted' ? targetOf(PLAN) : undefined;
      if (end !== undefined)
        for (const host of hostsOf(PLAN)) expect(world.host(host).running).toBe(end.revisions[host]);
    },
  );
});

describe('the crash matrix of a play with confirm:', () => {
  const plan = { ...PLAN, pace: { ...PLAN.pace, confirm: milliseconds(10_000) } };
  const base = { ends: 'rolled-back', label: 'as it was' };

  it('has the balancers go back alone, but not before the first change and not where people are waited for', () => {
    for (const { moment, step, alone } of crashMatrix(plan)) {
      const isAtRest = moment === 'preparing' || (moment === 'pausing' && step === 2);
      expect(alone, `${moment} ${step}`).toEqual(isAtRest ? undefined : { after: 10_000, to: base });
    }
  });

  it.each([0, 1, 2, 3])('is what happens: killed in batch %i', async (index) => {
    const { world, run } = fleetFor(plan);
    const dies = run('dies');
    const batch = batchCounter(plan);
    world.fault = (call) =>
      call.runner === 'dies' && call.operation === 'commit' && batch(call) === index
        ? { after: () => dies.kill() }
        : undefined;
    dies.apply(plan);
    await untilOver([dies], world);
    if (index > 1) {
      dies.ended = undefined;
      dies.ask('promote', plan);
      await untilOver([dies], world);
    }
    expect(world.dead.has('dies')).toBe(true);
    await world.clock.advance(60_000);
    for (const host of hostsOf(plan)) expect(world.host(host).running).toBe(plan.base.revisions[host]);
  });
});

function fleetFor(plan: Plan) {
  const world = new FakeBalancers(hostsOf(plan), new ManualClock());
  const run = (name: string) => new FakeRunner(world, { name, rng: seededRng(1) });
  return { world, run };
}

/** Which batch of the whole plan a commit belongs to: each balancer has one commit a state. */
function batchCounter(plan: Plan): (call: Call) => number {
  const seen = new Map<string, number>();
  return ({ host }) => {
    const nth = seen.get(host) ?? 0;
    seen.set(host, nth + 1);
    return nth * plan.pace.batches.length + plan.pace.batches.findIndex((batch) => batch.includes(host));
  };
}
