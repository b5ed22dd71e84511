import { describe, expect, it } from 'vitest';
import type { LiveServer } from '../../../src/model/fleet-state.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Plan, Step } from '../../../src/model/plan.ts';
import type { Phase } from '../../../src/model/rollout.ts';
import { hostStatus } from '../../../src/model/status.ts';
import { host, PLAN, revision } from '../report/recorded.ts';

const LIVE = revision('3f9a11112222');
const SEEN: Observation = {
  host: host('lb1'),
  balancer: 'nginx/1.22.1',
  alive: true,
  files: [],
  intended: LIVE,
  onDisk: LIVE,
  running: LIVE,
  generation: 1,
  fence: 1,
  timers: true,
  oldWorkers: 0,
  revisions: [],
  intents: [],
};
const BEGINNING: Phase = { phase: 'progressing', step: 0, full: false, hold: false };
const [state] = PLAN.steps.flatMap((step) => (step.kind === 'state' ? step.desired.upstreams : []));

/** A line for every server of a group, as the file would have it. */
function lines(group: string, more: Partial<LiveServer> = {}): readonly LiveServer[] {
  return (state?.servers ?? [])
    .filter((server) => server.group === group)
    .map(({ address }) => ({ address, weight: 1, backup: false, down: false, ...more }));
}

function sharesOf(stable: readonly LiveServer[], canary: readonly LiveServer[]) {
  if (state === undefined) throw new Error('the recorded plan has no state');
  const ranges = [
    { percent: 12.5, servers: canary },
    { percent: 87.5, servers: stable },
  ];
  // The weights beside the ranges say 50:50 or so, and do not count.
  const live = [{ upstream: state.upstream, servers: [...lines('stable'), ...lines('canary')], ranges }];
  const status = hostStatus(SEEN, { plan: PLAN, phase: BEGINNING }, live);
  return status.answer === 'seen' ? status.traffic[0]?.shares : undefined;
}

describe('the traffic of a balancer that divides clients', () => {
  it('is that of its ranges, not of its weights', () => {
    expect(sharesOf(lines('stable'), lines('canary'))).toEqual({ stable: 87.5, canary: 12.5 });
  });

  it('does not go to the other group when a range has no server left', () => {
    expect(sharesOf(lines('stable'), lines('canary', { down: true }))).toEqual({ stable: 87.5, canary: 0 });
  });
});

describe('the state of a balancer', () => {
  const [before, joined, left] = [revision('0aa0aa0aa0aa'), revision('111111111111'), revision('222222222222')];
  const desired = (label: string, its: typeof before) => ({ label, revisions: { [SEEN.host]: its }, upstreams: [] });
  const balancers = (label: string, its: typeof before): Step => ({ kind: 'state', desired: desired(label, its) });
  const apps = (label: string, its: typeof before): Step => ({
    kind: 'state',
    desired: desired(label, its),
    moves: [],
  });
  // As a rolling restart with a spare replica has them: it ends as it began, as far as balancers know.
  const plan: Plan = {
    ...PLAN,
    base: desired('as it was', before),
    steps: [
      balancers('all members and 5100', joined),
      balancers('5001 leaves', left),
      apps('5001 runs 2', left),
      balancers('5001 is back', joined),
      balancers('5100 leaves', before),
      apps('5100 is stopped', before),
    ],
  };
  const label = (running: typeof before, phase: Phase) => {
    const status = hostStatus({ ...SEEN, running }, { plan, phase }, []);
    return status.answer === 'seen' ? status.state?.label : undefined;
  };
  const at = (step: number): Phase => ({ ...BEGINNING, step });

  it('is the newest that the run has got to, of those that have its revision', () => {
    expect([label(before, at(0)), label(joined, at(1)), label(joined, at(3)), label(before, at(4))]).toEqual([
      'as it was',
      'all members and 5100',
      '5001 is back',
      '5100 leaves',
    ]);
  });

  it('is not one that changed replicas alone', () => {
    expect(label(left, at(2))).toBe('5001 leaves');
    expect(label(before, { phase: 'done', step: plan.steps.length, outcome: 'promoted' })).toBe('5100 leaves');
  });

  it('is the beginning after a way back, whatever the plan was to come to', () => {
    expect(label(before, { phase: 'done', step: 4, outcome: 'rolled-back' })).toBe('as it was');
  });

  it('is one that is still to come where the run has had none like it', () => {
    expect(label(left, at(0))).toBe('5001 leaves');
    expect(label(revision('333333333333'), at(0))).toBeUndefined();
  });
});
