import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../../src/model/duration.ts';
import { InvalidInput } from '../../../../src/model/errors.ts';
import type { LiveServer } from '../../../../src/model/fleet-state.ts';
import type { Member } from '../../../../src/model/member.ts';
import type { Strategy } from '../../../../src/model/strategy.ts';
import { draft } from '../../../../src/plan/draft.ts';
import { inShort, line, live, member, play, rolling, statesOf, stepsInShort, upstream } from '../builders.ts';

const numbers = (...names: readonly number[]) => names.map((name) => member(name));

function steps(
  strategy: Strategy,
  now: readonly (Member | LiveServer)[],
  wanted: readonly Member[],
): readonly string[] {
  const lines = now.map((one) => ('labels' in one ? line(one) : one));
  return stepsInShort(
    draft({ play: play(strategy, [upstream({ members: wanted })]), live: live(['lb1'], lines) }).steps,
  );
}

describe('rolling', () => {
  it('replaces one member a reload when one may be unavailable, and pauses in between', () => {
    expect(steps(rolling(1, 0, { pause: milliseconds(10_000) }), numbers(1, 2, 3), numbers(4, 5, 6))).toEqual([
      'batch 1 of 3 (+1 −1): 2 3 4',
      'pause 10000',
      'batch 2 of 3 (+1 −1): 3 4 5',
      'pause 10000',
      'batch 3 of 3 (+1 −1): 4 5 6',
    ]);
  });

  it('adds before it removes when only surge is allowed', () => {
    expect(steps(rolling(0, 1), numbers(1, 2), numbers(3, 4))).toEqual([
      'batch 1 of 3 (+1): 1 2 3',
      'batch 2 of 3 (+1 −1): 2 3 4',
      'batch 3 of 3 (−1): 3 4',
    ]);
  });

  it('with start_first lets nobody leave before a successor has joined, with stop_first it does', () => {
    expect(steps(rolling(1, 1, { order: 'start_first' }), numbers(1, 2), numbers(3, 4))[0]).toBe(
      'batch 1 of 3 (+1): 1 2 3',
    );
    expect(steps(rolling(1, 1, { order: 'stop_first' }), numbers(1, 2), numbers(3, 4))[0]).toBe(
      'batch 1 of 2 (+2 −1): 2 3 4',
    );
  });

  it('with start_first and no surge replaces within what may be unavailable', () => {
    expect(steps(rolling(1, 0, { order: 'start_first' }), numbers(1, 2), numbers(3, 4))).toEqual([
      'batch 1 of 2 (+1 −1): 2 3',
      'batch 2 of 2 (+1 −1): 3 4',
    ]);
  });

  it('counts a share of the wanted members, rounded down but at least one', () => {
    expect(steps(rolling('50%', 0), numbers(1, 2, 3, 4), numbers(5, 6, 7, 8))).toHaveLength(2);
    expect(steps(rolling('10%', 0), numbers(1, 2), numbers(5, 6))).toHaveLength(2);
  });

  it('goes straight to the wanted members where nothing is live', () => {
    expect(steps(rolling(1, 0), [], numbers(1, 2, 3))).toEqual(['all members: 1 2 3']);
  });

  it('grows and shrinks batch by batch', () => {
    expect(steps(rolling(1, 0), numbers(1), numbers(1, 2, 3))).toEqual([
      'batch 1 of 2 (+1): 1 2',
      'batch 2 of 2 (+1): 1 2 3',
    ]);
    expect(steps(rolling(2, 0), numbers(1, 2, 3), numbers(3))).toEqual(['all members (−2): 3']);
  });

  it('keeps the place of members that stay until the last batch, which has the order of the playbook', () => {
    expect(steps(rolling(1, 0), numbers(3, 1, 2), numbers(1, 2, 3))).toEqual(['all members: 3 1 2']);
    expect(steps(rolling(3, 0), numbers(3, 1, 2), numbers(4, 2, 3))).toEqual(['all members (+1 −1): 4 2 3']);
    expect(steps(rolling(1, 0), numbers(3, 1), numbers(4, 5, 3))).toEqual([
      'batch 1 of 2 (+1): 3 1 4',
      'batch 2 of 2 (+1 −1): 4 5 3',
    ]);
  });

  it('lets nobody leave while there are fewer members than allowed', () => {
    expect(steps(rolling(1, 0), numbers(1, 2), numbers(3, 4, 5, 6))).toEqual([
      'batch 1 of 4 (+1): 1 2 3',
      'batch 2 of 4 (+1): 1 2 3 4',
      'batch 3 of 4 (+1 −1): 2 3 4 5',
      'batch 4 of 4 (+1 −1): 3 4 5 6',
    ]);
  });

  it('counts a changed weight as one change', () => {
    const heavier = [member(1, { weight: 2 }), member(2, { weight: 2 })];
    expect(steps(rolling(1, 0), numbers(1, 2), heavier)).toEqual([
      'batch 1 of 2 (~1): 1*2 2',
      'batch 2 of 2 (~1): 1*2 2*2',
    ]);
  });

  it('replaces a single member in one reload, never leaving the upstream empty', () => {
    expect(steps(rolling(1, 0), numbers(1), numbers(2))).toEqual(['all members (+1 −1): 2']);
  });

  it('puts a server that is down back in, and does not count it before', () => {
    expect(steps(rolling(1, 0), [line(member(1)), line(member(2), { down: true })], numbers(1, 2))).toEqual([
      'all members (+1): 1 2',
    ]);
  });

  it('is refused when no member may be out and none too many, but only if one has to be replaced', () => {
    expect(() => steps(rolling(0, 0), numbers(1), numbers(2))).toThrow(InvalidInput);
    expect(() => steps(rolling(0, 0), numbers(1), numbers(2))).toThrow(
      'no member can be replaced with max_unavailable 0 and max_surge 0',
    );
    expect(steps(rolling(0, 0), numbers(1), numbers(1, 2))).toEqual(['all members (+1): 1 2']);
  });

  it('is refused when nobody is left to take requests', () => {
    expect(() => steps(rolling(1, 0), numbers(1), [member(2, { backup: true })])).toThrow(
      'no member that can take requests',
    );
  });

  it('starts from what most balancers have, and a balancer without any does not count', () => {
    const now = new Map([
      ...live(['lb1'], []),
      ...live(['lb2'], [line(member(9))]),
      ...live(['lb3', 'lb4'], [line(member(1)), line(member(2))]),
    ]);
    const states = statesOf(
      draft({ play: play(rolling(1, 0), [upstream({ members: numbers(2, 3) })]), live: now }).steps,
    );
    expect(states.map((state) => inShort(state[0]?.servers ?? []))).toEqual(['2 3']);
  });

  it('says which live server it cannot carry along because its address is not one lbctl writes', () => {
    const odd = { address: 'unix:/var/run/docker.sock', weight: 1, backup: false, down: false };
    const { notes } = draft({
      play: play(rolling(1, 0), [upstream({ members: numbers(1) })]),
      live: live(['lb1'], [odd, line(member(2))]),
    });
    expect(notes).toEqual([expect.stringContaining('unix:/var/run/docker.sock')]);
  });

  it('moves upstreams of different lengths side by side and lets the shorter one wait at its end', () => {
    const two = [upstream({ members: numbers(3, 4) }, 'x-model'), upstream({ members: numbers(8) }, 'short')];
    const now = new Map(
      [
        ...live(
          ['lb1'],
          numbers(1, 2).map((one) => line(one)),
        ),
      ].map(([name, lines]) => [
        name,
        [...lines, ...([...live(['lb1'], [line(member(7))], 'short').values()][0] ?? [])],
      ]),
    );
    const states = statesOf(draft({ play: play(rolling(1, 0), two), live: now }).steps);
    expect(states.map((state) => state.map((one) => inShort(one.servers)))).toEqual([
      ['2 3', '8'],
      ['3 4', '8'],
    ]);
  });
});
