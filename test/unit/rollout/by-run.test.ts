import { describe, expect, it } from 'vitest';
import { ORIGINAL } from '../../../src/model/digest.ts';
import type { HostName } from '../../../src/model/names.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { hostsOf, onBalancers, type Plan } from '../../../src/model/plan.ts';
import { byRun } from '../../../src/rollout/attach.ts';
import { samplePlan } from '../../support/sample-plan.ts';
import { LB1, LB2, LB3 } from './fixtures.ts';

const all = (number: number, hosts = [LB1, LB2, LB3]): Plan => samplePlan({ hosts, steps: ['100'], number });
const apart = (number: number, host: HostName): Plan => ({ ...all(number, [host]), together: all(90).id });

/** Balancers with the newest run that each has on record. */
function groups(runs: readonly (readonly [HostName, Plan?])[]): readonly string[] {
  const seen = runs.map(([host, plan]): readonly [HostName, Observation] => [
    host,
    {
      host,
      balancer: 'nginx/1.22.1',
      alive: true,
      files: [],
      onDisk: ORIGINAL,
      running: ORIGINAL,
      generation: 0,
      fence: 0,
      timers: true,
      oldWorkers: 0,
      revisions: [],
      intents: [],
      ...(plan && { run: { plan, journal: [] } }),
    },
  ]);
  return byRun(new Map(seen)).map((group) => [...group.keys()].join(' '));
}

describe('the run that speaks for a balancer', () => {
  it('is the newest one on any balancer, also for one that was away or left out', () => {
    expect(groups([[LB1, all(1)], [LB2, all(2)], [LB3]])).toEqual(['lb1 lb2 lb3']);
    expect(
      groups([
        [LB1, all(2, [LB1])],
        [LB2, all(1)],
      ]),
    ).toEqual(['lb1 lb2']);
  });

  it('is its own where each has one, the newest first; whoever has none comes last', () => {
    expect(groups([[LB1, apart(1, LB1)], [LB2], [LB3, apart(2, LB3)]])).toEqual(['lb3', 'lb1', 'lb2']);
    expect(groups([[LB1, apart(1, LB1)]])).toEqual(['lb1']);
  });

  it('is one for all of them from before they had their own, less those that have one since', () => {
    expect(
      groups([
        [LB1, all(1)],
        [LB2, apart(2, LB2)],
        [LB3, all(1)],
      ]),
    ).toEqual(['lb2', 'lb1 lb3']);
    const rest = onBalancers(all(1), new Set([LB1, LB3]));
    expect(rest && hostsOf(rest)).toEqual([LB1, LB3]);
    expect(onBalancers(all(1, [LB2]), new Set([LB1]))).toBeUndefined();
  });
});
