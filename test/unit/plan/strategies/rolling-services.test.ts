import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../../src/model/duration.ts';
import { type InstanceState, parseVersion } from '../../../../src/model/service.ts';
import type { Rolling } from '../../../../src/model/strategy.ts';
import { type Draft, draft } from '../../../../src/plan/draft.ts';
import { sampleService } from '../../../support/sample-service.ts';
import * as given from '../builders.ts';

const { need, replica } = given;
const [OLD, NEW] = [need(parseVersion('1')), need(parseVersion('2'))];

const REPLICAS = [replica(1, 5001), replica(2, 5001)];
const SPARES = [replica(1, 5009), replica(2, 5009)];
const runs = ({ replica: one }: given.Placed, version = NEW, running = true): InstanceState => ({
  ...one,
  version,
  running,
});

interface Standing {
  readonly serving?: readonly given.Placed[];
  readonly now?: readonly InstanceState[];
  readonly spares?: readonly given.Placed[];
}

function planned(strategy: Partial<Rolling>, { serving = REPLICAS, now, spares = SPARES }: Standing = {}): Draft {
  const rolling = { ...given.rolling(1, 1), kind: 'rolling', drain: milliseconds(30_000), ...strategy } as Rolling;
  const plain = given.upstream({ all: REPLICAS });
  const upstream = { ...plain, groups: plain.groups.map((group) => ({ ...group, spares })) };
  const service = sampleService({ version: NEW });
  return draft({
    play: given.play(rolling, [upstream], { services: [service] }),
    live: given.live(
      ['lb1', 'lb2'],
      serving.map((one) => given.line(one)),
    ),
    running: {
      now: now ?? REPLICAS.map((one) => runs(one, OLD)),
      wanted: [...REPLICAS.map((one) => runs(one)), ...SPARES.map((one) => runs(one, NEW, false))],
      stale: new Set(),
    },
  });
}

/** A line a step; servers by app host, those with an apostrophe are spare. */
function inShort({ steps }: Draft): readonly string[] {
  const names = (addresses: readonly string[]) =>
    addresses.map((one) => `${one.split(':')[0]?.at(-1)}${one.endsWith('9') ? "'" : ''}`).join(' ');
  return steps.map((step) => {
    if (step.kind === 'pause') return 'pause';
    if (step.kind !== 'state') return `${step.kind} ${names(step.replicas.map(({ address }) => address))}`;
    if ((step.moves ?? []).length > 0) return step.label;
    return `${step.label}: ${names((step.upstreams[0]?.servers ?? []).map(({ address }) => address))}`;
  });
}

describe('rolling over services with spare replicas', () => {
  it('has one serve on the new version before the first replica leaves, and stops it when all are back', () => {
    expect(inShort(planned({ order: 'start_first' }))).toEqual([
      '5009 on app1 runs 2',
      "check 1'",
      "all members and 5009 on app1: 1 2 1'",
      "5001 on app1 leaves: 2 1'",
      'drain 1',
      '5001 on app1 runs 2',
      'check 1',
      "5001 on app1 is back: 1 2 1'",
      "5001 on app2 leaves: 1 1'",
      'drain 2',
      '5001 on app2 runs 2',
      'check 2',
      "5001 on app2 is back: 1 2 1'",
      '5009 on app1 leaves: 1 2',
      "drain 1'",
      '5009 on app1 is stopped',
    ]);
  });

  it('restarts as many at once as surge and max_unavailable allow together, of those that stop first', () => {
    expect(inShort(planned({}))).toContain("5001 on app1, 5001 on app2 leave: 1'");
  });

  it('uses all spare replicas when max_surge is more, and says so', () => {
    const { notes } = planned({ order: 'start_first', maxSurge: given.count(5) });
    expect(notes).toEqual(['x-model: max_surge 5 is 5, and there are 2 spare replicas']);
  });

  it('starts none where nothing that serves is to be restarted', () => {
    const done = { now: REPLICAS.map((one) => runs(one)) };
    expect(inShort(planned({ order: 'start_first' }, done))).toEqual(['all members: 1 2']);
    expect(inShort(planned({ order: 'start_first' }, { serving: [], now: [] }))).toEqual([
      '5001 on app1, 5001 on app2 run 2',
      'check 1 2',
      'all members: 1 2',
    ]);
  });

  it('keeps one that serves on the new version already', () => {
    const now = [...REPLICAS.map((one) => runs(one, OLD)), ...SPARES.slice(1).map((one) => runs(one))];
    const steps = inShort(planned({ order: 'start_first' }, { serving: [...REPLICAS, ...SPARES.slice(1)], now }));
    expect(steps.slice(0, 2)).toEqual(["all members and 5009 on app2: 1 2 2'", "5001 on app1 leaves: 2 2'"]);
    expect(steps.at(-1)).toBe('5009 on app2 is stopped');
  });

  it('takes one that still serves a former version out before it is changed', () => {
    const now = [...REPLICAS, ...SPARES.slice(0, 1)].map((one) => runs(one, OLD));
    const steps = inShort(planned({ order: 'start_first' }, { serving: [...REPLICAS, ...SPARES.slice(0, 1)], now }));
    expect(steps.slice(0, 4)).toEqual(['spare replicas leave: 1 2', "drain 1'", '5009 on app1 runs 2', "check 1'"]);
  });

  it('stops one that a rollout has left in rotation, drained, when there is nothing else to do', () => {
    const now = [...REPLICAS, ...SPARES.slice(0, 1)].map((one) => runs(one));
    expect(inShort(planned({}, { serving: [...REPLICAS, ...SPARES.slice(0, 1)], now }))).toEqual([
      'all members: 1 2',
      "drain 1'",
      '5009 on app1 is stopped',
    ]);
  });

  it('is refused where one is to start first and no spare replica is there', () => {
    expect(() => planned({ order: 'start_first' }, { spares: [] })).toThrow('no spare replica can serve in its place');
  });
});
