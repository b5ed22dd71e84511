import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../../src/model/duration.ts';
import { InvalidInput } from '../../../../src/model/errors.ts';
import type { DraftStep } from '../../../../src/model/plan.ts';
import type { Method } from '../../../../src/model/upstream.ts';
import { draft } from '../../../../src/plan/draft.ts';
import { type Live, liveUpstreams } from '../../../../src/plan/live.ts';
import { canary, inShort, line, live, member, play, statesOf, stepsInShort, upstream } from '../builders.ts';

const groups = { stable: [member(1), member(2), member(3)], canary: [member(4)] };
const stableLive = live(
  ['lb1', 'lb2'],
  groups.stable.map((one) => line(one)),
);
const canaryLive = live(
  ['lb1', 'lb2'],
  groups.canary.map((one) => line(one)),
);

/** The problems of a play that cannot be planned, as `code: message`. */
function problemsOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof InvalidInput) return error.diagnostics.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return [];
}

describe('a canary', () => {
  it('moves requests step by step with exact weights, pauses in between, and leaves out the group at 0 %', () => {
    const strategy = canary(0, 5, milliseconds(300_000), 25, 'promotion', 100);
    expect(stepsInShort(draft({ play: play(strategy, [upstream(groups)]), live: stableLive }).steps)).toEqual([
      '0 % canary: 1 2 3',
      '5 % canary: 1*19 2*19 3*19 4*3',
      'pause 300000',
      '25 % canary: 1 2 3 4',
      'pause promotion',
      '100 % canary: 4',
    ]);
  });

  it('that carries all traffic already is the stable group of the next rollout', () => {
    const { steps, notes } = draft({ play: play(canary(50, 100), [upstream(groups)]), live: canaryLive });
    expect(stepsInShort(steps)).toEqual(['50 % stable: 1 2 3 4*3', '100 % stable: 1 2 3']);
    expect(notes).toEqual([expect.stringContaining('the other way round')]);
  });

  it('that carries traffic beside the stable group keeps its role', () => {
    const both = live(
      ['lb1'],
      [...groups.stable, ...groups.canary].map((one) => line(one)),
    );
    expect(stepsInShort(draft({ play: play(canary(100), [upstream(groups)]), live: both }).steps)).toEqual([
      '100 % canary: 4',
    ]);
  });

  it('that is alone on half of the balancers keeps its role, on more than half it has the other', () => {
    const split = new Map([
      ...live(
        ['lb1'],
        groups.stable.map((one) => line(one)),
      ),
      ...live(['lb2'], [line(member(4))]),
    ]);
    const labelOf = (now: typeof split) =>
      draft({ play: play(canary(100), [upstream(groups)]), live: now }).steps.map((step) =>
        step.kind === 'state' ? step.label : '',
      );
    expect(labelOf(split)).toEqual(['100 % canary']);
    expect(labelOf(new Map([...split, ...live(['lb3'], [line(member(4))])]))).toEqual(['100 % stable']);
  });

  it('is not taken for live when its servers are down or backups', () => {
    for (const idle of [{ down: true }, { backup: true }]) {
      const now = live(['lb1'], [line(member(4), idle), line(member(9))]);
      const { steps } = draft({ play: play(canary(100), [upstream(groups)]), live: now });
      expect(stepsInShort(steps)).toEqual(['100 % canary: 4']);
    }
  });

  it('keeps backups of a group that is in, without counting their weight', () => {
    const withBackup = { stable: [member(2, { backup: true, weight: 7 }), member(1)], canary: [member(4)] };
    expect(
      stepsInShort(draft({ play: play(canary(20, 100), [upstream(withBackup)]), live: stableLive }).steps),
    ).toEqual(['20 % canary: 2*7b 1*4 4', '100 % canary: 4']);
  });

  it('moves every upstream that has its groups in one state, and gives the others all their members', () => {
    const other = upstream({ members: [member(8, { weight: 2 })] }, 'static');
    const second = upstream({ stable: [member(5)], canary: [member(6)] }, 'second');
    const states = statesOf(
      draft({ play: play(canary(50), [upstream(groups), second, other]), live: stableLive }).steps,
    );
    expect(states.map((state) => state.map((one) => inShort(one.servers)))).toEqual([['1 2 3 4*3', '5 6', '8*2']]);
  });

  it('names the effective share of every group, also of one at 0 %', () => {
    const [state] = statesOf(draft({ play: play(canary(100), [upstream(groups)]), live: stableLive }).steps);
    expect(state?.[0]?.shares).toEqual({ stable: 0, canary: 100 });
  });

  it('says what the share is when weights up to 100 cannot say it exactly', () => {
    const { notes } = draft({ play: play(canary(0.5, 100), [upstream(groups)]), live: stableLive });
    expect(notes).toEqual(['x-model: 0.5 % canary is 0.59 % with weights of at most 100']);
  });

  it('says so when the steps end before 100 %', () => {
    expect(draft({ play: play(canary(25), [upstream(groups)]), live: stableLive }).notes).toEqual([
      'the steps end at 25 % canary',
    ]);
  });

  it('is refused on ip_hash, where a weight is no share, unless it only goes from nothing to all', () => {
    const hashed = upstream(groups, 'x-model', { kind: 'ip_hash' });
    expect(problemsOf(() => draft({ play: play(canary(5, 100), [hashed]), live: stableLive }))).toEqual([
      'weight-impossible: x-model: set_weight 5 means nothing with the method ip_hash',
    ]);
    expect(problemsOf(() => draft({ play: play(canary(0, 100), [hashed]), live: stableLive }))).toEqual([]);
  });

  it('is refused with every reason at once when groups are missing, empty or too many', () => {
    const half = upstream({ stable: [member(1)] }, 'half');
    const spare = upstream({ stable: [member(1)], canary: [member(2, { backup: true })], more: [member(3)] }, 'spare');
    expect(problemsOf(() => draft({ play: play(canary(5), [half, spare]), live: stableLive }))).toEqual([
      'groups-impossible: half has the group stable but not canary',
      'groups-impossible: spare: group canary has no member that can take requests',
      'groups-impossible: spare: group more takes requests but is not part of the strategy',
    ]);
    expect(
      problemsOf(() => draft({ play: play(canary(5), [upstream({ members: [member(1)] })]), live: stableLive })),
    ).toEqual(['groups-impossible: no upstream has the groups stable and canary']);
  });
});

describe('a canary that divides clients', () => {
  const routed = (method: Method = { kind: 'round_robin' }) => ({
    ...upstream(groups, 'x-model', method),
    routing: { by: 'client_ip' } as const,
  });
  const rangesOf = (steps: readonly DraftStep[]) =>
    statesOf(steps).map((state) => state[0]?.ranges?.map((range) => `${range.percent} ${range.group}`));

  it('has the range that grows first, and leaves the other out at 0 and at 100 %', () => {
    const { steps } = draft({ play: play(canary(0, 5, 33.333, 100), [routed()]), live: stableLive });
    expect(rangesOf(steps)).toEqual([
      ['100 stable'],
      ['5 canary', '95 stable'],
      ['33.33 canary', '66.67 stable'],
      ['100 canary'],
    ]);
    expect(statesOf(steps)[1]?.[0]?.shares).toEqual({ stable: 95, canary: 5 });
  });

  it('has the other group first when that is the one that grows', () => {
    const { steps } = draft({ play: play(canary(10, 100), [routed()]), live: canaryLive });
    expect(rangesOf(steps)).toEqual([['10 stable', '90 canary'], ['100 stable']]);
  });

  it('may use ip_hash inside its groups, where weights alone would mean nothing', () => {
    const ip_hash = { kind: 'ip_hash' } as const;
    expect(problemsOf(() => draft({ play: play(canary(5, 100), [routed(ip_hash)]), live: stableLive }))).toEqual([]);
    const plain = upstream(groups, 'x-model', ip_hash);
    expect(problemsOf(() => draft({ play: play(canary(5, 100), [plain]), live: stableLive }))).toEqual([
      expect.stringContaining('weight-impossible'),
    ]);
  });

  it('says what sites have to write, and what share nginx can not say', () => {
    const { notes } = draft({ play: play(canary(33.333, 100), [routed()]), live: stableLive });
    expect(notes).toEqual([
      'x-model: 33.333 % canary is 33.33 %: clients are divided in steps of 0.01 %',
      expect.stringContaining('proxy_pass http://$x_model_upstream'),
    ]);
  });

  it('begins where the balancers divide clients now, whatever the weights beside that say', () => {
    const [own, fresh] = [groups.stable.map((one) => line(one)), groups.canary.map((one) => line(one))];
    const ranges = [
      { percent: 5, servers: fresh },
      { percent: 95, servers: own },
    ];
    const now: Live = new Map(
      [...live(['lb1'], [...own, ...fresh])].map(([host, [one]]) => [host, one ? [{ ...one, ranges }] : []]),
    );
    expect(liveUpstreams(now, [routed()])[0]?.shares).toEqual({ stable: 95, canary: 5 });
    const alone: Live = new Map(
      [...now].map(([host, [one]]) => [host, one ? [{ ...one, ranges: [{ percent: 100, servers: fresh }] }] : []]),
    );
    expect(draft({ play: play(canary(100), [routed()]), live: alone }).steps).toMatchObject([
      { label: '100 % stable' },
    ]);
  });
});
