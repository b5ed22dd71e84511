import { describe, expect, it } from 'vitest';
import type { CrashPoint, Ending } from '../../../src/model/crash-point.ts';
import type { RevisionId } from '../../../src/model/digest.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { placesOf, targetOf } from '../../../src/model/plan.ts';
import type { Canary } from '../../../src/model/strategy.ts';
import { crashMatrix } from '../../../src/rollout/crash-matrix.ts';
import { type Call, FakeBalancers } from '../../support/fake-balancers.ts';
import { FakeRunner, untilOver } from '../../support/fake-runner.ts';
import { FakeServices } from '../../support/fake-services.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { hostNamed } from '../../support/sample-plan.ts';
import { seededRng } from '../../support/seeded-rng.ts';
import { servicesPlan, versionOf } from '../../support/service-plans.ts';
import * as given from '../plan/builders.ts';

const drain = milliseconds(1000);
const spec = { balancers: [hostNamed('lb1')], apps: [hostNamed('app1'), hostNamed('app2')], isLive: true, drain };
const ROLLING = servicesPlan({ ...spec, groups: [1], strategy: { ...given.rolling(1, 0), drain } });
const ABSORB = servicesPlan({
  ...spec,
  apps: [hostNamed('app1')],
  groups: [4, 1],
  strategy: { ...given.canary(50, 100), drain, after: 'absorb' } as Canary,
});

const words = ({ moment, step, hosts, live, ways }: CrashPoint): string => {
  const serve = live.map(({ host, states }) => `${host}: ${states.map(({ label }) => label).join(' | ')}`).join('; ');
  return `${moment} ${step} ${hosts.join('+')}: ${serve} > ${ways.map(({ command, to }) => `${command} ${endInWords(to)}`).join(', ')}`;
};
const endInWords = (end: Ending): string => (end.ends === 'paused' ? `pause ${end.step}` : end.ends);
const ON = 'resume promoted, abort rolled-back';

describe('the crash matrix of a play with services', () => {
  it('calls a balancer by what was last done to requests, and an app host by what its replicas run', () => {
    expect(crashMatrix(ROLLING.plan).map(words)).toEqual([
      'preparing 1 : lb1: as it was; app1: 5000 on 1; app2: 5000 on 1 > apply promoted',
      `changing 1 lb1: lb1: as it was | 5000 on app1 leaves; app1: 5000 on 1; app2: 5000 on 1 > ${ON}`,
      `changed 1 lb1: lb1: 5000 on app1 leaves; app1: 5000 on 1; app2: 5000 on 1 > ${ON}`,
      `changing 3 app1: lb1: 5000 on app1 leaves; app1: 5000 on 1 | 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changed 3 app1: lb1: 5000 on app1 leaves; app1: 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changing 5 lb1: lb1: 5000 on app1 leaves | 5000 on app1 is back; app1: 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changed 5 lb1: lb1: 5000 on app1 is back; app1: 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changing 6 lb1: lb1: 5000 on app1 is back | 5000 on app2 leaves; app1: 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changed 6 lb1: lb1: 5000 on app2 leaves; app1: 5000 on 2; app2: 5000 on 1 > ${ON}`,
      `changing 8 app2: lb1: 5000 on app2 leaves; app1: 5000 on 2; app2: 5000 on 1 | 5000 on 2 > ${ON}`,
      `changed 8 app2: lb1: 5000 on app2 leaves; app1: 5000 on 2; app2: 5000 on 2 > ${ON}`,
      `changing 10 lb1: lb1: 5000 on app2 leaves | 5000 on app2 is back; app1: 5000 on 2; app2: 5000 on 2 > ${ON}`,
      `changed 10 lb1: lb1: 5000 on app2 is back; app1: 5000 on 2; app2: 5000 on 2 > ${ON}`,
    ]);
  });

  it('counts replicas that are many, and tells which are stopped', () => {
    const labels = crashMatrix(ABSORB.plan).flatMap(({ live }) =>
      live.flatMap(({ host, states }) => (host === 'app1' ? states.map(({ label }) => label) : [])),
    );
    expect([...new Set(labels)]).toEqual([
      '4 replicas on 1, 5100 stopped',
      '4 replicas on 1, 5100 on 2',
      '5 replicas on 2',
      '4 replicas on 2, 5100 stopped',
    ]);
  });

  const deaths = [ROLLING, ABSORB].flatMap((services, play) =>
    crashMatrix(services.plan)
      .filter(({ moment }) => moment === 'changing')
      .flatMap((point, index) =>
        // The only balancer gets the record with its first change: before that there is no run to go on with.
        (index === 0 ? (['after'] as const) : (['before', 'after'] as const)).flatMap((when) =>
          point.ways.map(({ command, to }) => ({ services, play, point, index, when, command, to })),
        ),
      ),
  );
  it.each(deaths)(
    'is what happens: play $play, change $index, killed $when its effect, then $command',
    async ({ services, point, index, when, command, to }) => {
      const { plan } = services;
      const clock = new ManualClock();
      const world = new FakeBalancers(placesOf(plan), clock);
      const effects = new FakeServices(services, {
        clock,
        floor: 1,
        linger: () => 700,
        warmUp: milliseconds(0),
        sick: { version: versionOf('2'), addresses: new Set() },
      });
      world.serve(plan, effects);
      const run = (name: string) => new FakeRunner(world, { name, rng: seededRng(1) });
      const dies = run('dies');
      let commits = 0;
      world.fault = ({ runner, operation }: Call) => {
        if (runner !== 'dies' || operation !== 'commit') return undefined;
        commits += 1;
        return commits === index + 1 ? { [when]: () => dies.kill() } : undefined;
      };
      dies.apply(plan);
      await untilOver([dies], world);
      await clock.advance(60_000);
      for (const { host, states } of point.live)
        expect(states.map(({ revision }) => revision)).toContain(world.host(host).running);
      const next = run('next');
      if (command !== 'apply') next.ask(command, plan);
      await untilOver([next], world);
      expect(next.ended).toEqual({ result: expect.stringContaining(`done ${endInWords(to)}`) });
      const end = to.ends === 'promoted' ? targetOf(plan) : plan.base;
      const revisions: readonly RevisionId[] = Object.values(end.revisions);
      expect(
        placesOf(plan)
          .map((host) => world.host(host).running)
          .sort(),
      ).toEqual([...revisions].sort());
      expect(effects.astray(revisions)).toEqual([]);
      expect(effects.complaints).toEqual([]);
    },
  );
});
