import { describe, expect, it } from 'vitest';
import type { LiveServer } from '../../../src/model/fleet-state.ts';
import type { Observation } from '../../../src/model/observation.ts';
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
  const status = hostStatus(SEEN, PLAN, live);
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
