import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../../src/model/duration.ts';
import type { BlueGreen } from '../../../../src/model/strategy.ts';
import { draft } from '../../../../src/plan/draft.ts';
import type { Live } from '../../../../src/plan/live.ts';
import { group, line, live, member, play, stepsInShort, upstream } from '../builders.ts';

const groups = { blue: [member(1), member(2)], green: [member(3), member(4)] };
const blue = groups.blue.map((one) => line(one));
const green = groups.green.map((one) => line(one));

function planned(now: Live, autoPromote: BlueGreen['autoPromote'] = true) {
  const strategy = { kind: 'blue_green', groups: [group('blue'), group('green')], autoPromote } as const;
  const { steps, notes } = draft({ play: play(strategy, [upstream(groups)]), live: now });
  return { steps: stepsInShort(steps), notes };
}

describe('blue/green', () => {
  it('switches to the group that is idle, whichever that is', () => {
    expect(planned(live(['lb1'], blue)).steps).toEqual(['blue → green: 3 4']);
    expect(planned(live(['lb1'], green)).steps).toEqual(['green → blue: 1 2']);
  });

  it('waits before the switch for a person or for a time when it does not promote itself', () => {
    expect(planned(live(['lb1'], blue), false).steps).toEqual(['pause promotion', 'blue → green: 3 4']);
    expect(planned(live(['lb1'], blue), milliseconds(60_000)).steps).toEqual(['pause 60000', 'blue → green: 3 4']);
  });

  it('begins with the first group where neither carries traffic, strangers or not, and says so', () => {
    expect(planned(new Map())).toEqual({
      steps: ['100 % blue: 1 2'],
      notes: ['neither blue nor green carries traffic: blue is first'],
    });
    expect(planned(live(['lb1'], [line(member(9))])).steps).toEqual(['100 % blue: 1 2']);
  });

  it('takes for live what most balancers serve, and says when they differ', () => {
    // The votes are counted, not the weights: one balancer with heavy lines is still one.
    const heavy = blue.map((one) => ({ ...one, weight: 50 }));
    const now = new Map([...live(['lb1'], heavy), ...live(['lb2', 'lb3'], green)]);
    expect(planned(now)).toEqual({
      steps: ['green → blue: 1 2'],
      notes: ['both groups carry traffic somewhere; green is taken for the live one'],
    });
  });

  it('takes for live the group that carries more where both carry some', () => {
    expect(planned(live(['lb1'], [...blue, ...green.slice(0, 1)])).steps).toEqual(['blue → green: 3 4']);
    expect(planned(live(['lb1'], [...blue.slice(0, 1), ...green])).steps).toEqual(['green → blue: 1 2']);
  });

  it('finds a group live although only some of its members are in', () => {
    expect(planned(live(['lb1'], green.slice(1))).steps).toEqual(['green → blue: 1 2']);
  });
});
