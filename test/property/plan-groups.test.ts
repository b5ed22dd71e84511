import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveServer } from '../../src/model/fleet-state.ts';
import type { GroupName } from '../../src/model/names.ts';
import type { UpstreamState } from '../../src/model/server.ts';
import { draft } from '../../src/plan/draft.ts';
import { canary, group, line, live, member, play, statesOf, upstream } from '../unit/plan/builders.ts';

const own = fc.integer({ min: 1, max: 5 });
const groupOf = (first: number) =>
  fc
    .tuple(fc.array(own, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([weights, withBackup]) => [
      ...weights.map((weight, index) => member(first + index, { weight })),
      ...(withBackup ? [member(first + weights.length, { backup: true, weight: 3 })] : []),
    ]);
const upstreams = fc
  .tuple(groupOf(1), groupOf(11), groupOf(21), groupOf(31))
  .map(([a, b, c, d]) => [upstream({ stable: a, canary: b }, 'one'), upstream({ stable: c, canary: d }, 'two')]);
const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
/** What is live: each group of the first upstream in or out, and perhaps a stranger. */
const traffic = fc.record({ stable: fc.boolean(), canary: fc.boolean(), stranger: fc.boolean() });

type Two = readonly ReturnType<typeof upstream>[];

function liveOf(
  two: Two,
  { stable, canary: fresh, stranger }: { stable: boolean; canary: boolean; stranger: boolean },
) {
  const membersOf = (name: string) => two[0]?.groups.find((one) => one.name === name)?.members ?? [];
  const lines: LiveServer[] = [...(stable ? membersOf('stable') : []), ...(fresh ? membersOf('canary') : [])].map(
    (one) => line(one),
  );
  return live(['lb1', 'lb2'], stranger ? [...lines, line(member(99))] : lines, 'one');
}

/** Effective share of a group counted from the server lines themselves. */
function counted(state: UpstreamState, name: GroupName): number {
  const regular = state.servers.filter((server) => !server.backup);
  const sum = (list: typeof regular) => list.reduce((total, server) => total + server.weight, 0);
  return (100 * sum(regular.filter((server) => server.group === name))) / sum(regular);
}

describe('a canary plan', () => {
  it('gives both upstreams the share of each step, to the group that is not live alone, and never an empty upstream', () => {
    fc.assert(
      fc.property(upstreams, weights, traffic, (two, percents, now) => {
        const states = statesOf(draft({ play: play(canary(...percents), two), live: liveOf(two, now) }).steps);
        const to = now.canary && !now.stable ? group('stable') : group('canary');
        expect(states).toHaveLength(percents.length);
        for (const [index, state] of states.entries()) {
          expect(state.map((one) => one.upstream)).toEqual(['one', 'two']);
          for (const one of state) {
            const wanted = percents[index] ?? -1;
            expect(one.servers.some((server) => !server.backup)).toBe(true);
            expect(
              one.servers.every(
                (server) => Number.isInteger(server.weight) && server.weight >= 1 && server.weight <= 100,
              ),
            ).toBe(true);
            expect(counted(one, to)).toBeCloseTo(one.shares[to] ?? -1, 9);
            expect(Object.values(one.shares).reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
            if (wanted === 0 || wanted === 100) expect(counted(one, to)).toBe(wanted);
            else
              expect(one.servers.map((server) => server.group)).toEqual(
                expect.arrayContaining([group('stable'), group('canary')]),
              );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says in a note what the share is whenever it is not what was asked for', () => {
    fc.assert(
      fc.property(
        upstreams,
        fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10),
        (two, wanted) => {
          const { steps, notes } = draft({ play: play(canary(wanted), two), live: new Map() });
          for (const one of statesOf(steps)[0] ?? []) {
            const exact = Math.abs(counted(one, group('canary')) - wanted) < 1e-6;
            expect(notes.some((note) => note.startsWith(`${one.upstream}: `))).toBe(!exact);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a blue/green plan', () => {
  it('gives everything to the group that carries less, in one state of all upstreams', () => {
    fc.assert(
      fc.property(upstreams, traffic, (two, now) => {
        const strategy = { kind: 'blue_green', groups: [group('stable'), group('canary')], autoPromote: true } as const;
        const states = statesOf(draft({ play: play(strategy, two), live: liveOf(two, now) }).steps);
        expect(states).toHaveLength(1);
        for (const one of states[0] ?? []) {
          const shares = [one.shares[group('stable')], one.shares[group('canary')]];
          expect(shares.toSorted()).toEqual([0, 100]);
          expect(one.servers.length).toBeGreaterThan(0);
          if (now.stable !== now.canary) expect(one.shares[group(now.stable ? 'canary' : 'stable')]).toBe(100);
          if (!now.stable && !now.canary) expect(one.shares[group('stable')]).toBe(100);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
