import { describe, expect, it } from 'vitest';
import { changedStands, hostThatRan, standsOf } from '../../../src/cli/standing.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { FakeHost } from '../../support/fake-host.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { hostNamed, revisionNamed, samplePlan } from '../../support/sample-plan.ts';

const LB1 = hostNamed('lb1');
const plan = samplePlan({ hosts: [LB1], steps: ['100'] });
const path = only(plan.paths);
const by = { who: 'bob', where: 'office', pid: 7, command: 'lbctl apply' };
const seen: Observation = {
  ...new FakeHost(LB1, new ManualClock(), []).observe(),
  intended: revisionNamed('5'),
  generation: 3,
  files: [{ path, digest: plan.target }],
};
const changeTo = (now: Partial<Observation>) =>
  changedStands(standsOf(new Map([[LB1, seen]])), new Map([[LB1, { ...seen, ...now }]]));

describe('what was changed on a balancer since a plan was saved', () => {
  it('is nothing when it only runs, is locked or is known otherwise', () => {
    expect(changeTo({})).toEqual([]);
    expect(changeTo({ running: 'unknown', fence: 9, oldWorkers: 4, balancer: 'nginx/1.29.0' })).toEqual([]);
  });

  it.each<[string, Partial<Observation>, string]>([
    ['a commit', { generation: 4 }, 'lb1: another run went on there'],
    ['an edit that was adopted', { intended: revisionNamed('7') }, 'lb1: another run went on there'],
    ['records that are gone', { generation: 0 }, 'lb1: another run went on there'],
    ['an edited file', { files: [{ path }] }, `lb1: ${path} was changed`],
    [
      'a run, by name',
      { run: { plan, journal: [{ v: 1, at: instant(0), kind: 'rollout.started', plan: plan.id, by }] } },
      'lb1: another run has begun (bob on office: lbctl apply)',
    ],
  ])('is said of %s', (_case, now, words) => {
    expect(changeTo(now)).toEqual([words]);
  });

  it('includes a balancer that was not looked at then', () => {
    expect(changedStands({}, new Map([[LB1, seen]]))).toEqual(['lb1: was not looked at']);
  });

  it('tells who has the run of the plan itself on record', () => {
    const ran = new Map([[LB1, { ...seen, run: { plan, journal: [] } }]]);
    expect(hostThatRan(plan.id, ran)).toBe(LB1);
    expect(hostThatRan(plan.id, new Map([[LB1, seen]]))).toBeUndefined();
  });
});

function only<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none');
  return one;
}
