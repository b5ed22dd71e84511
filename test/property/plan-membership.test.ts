import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/model/errors.ts';
import type { LiveServer } from '../../src/model/fleet-state.ts';
import type { Member } from '../../src/model/member.ts';
import { countOf } from '../../src/model/percent.ts';
import type { Server } from '../../src/model/server.ts';
import { draft } from '../../src/plan/draft.ts';
import {
  afterState,
  count,
  host,
  line,
  live,
  member,
  play,
  rolling,
  statesOf,
  upstream,
} from '../unit/plan/builders.ts';

const members = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 0, maxLength: max })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .record({ weight: fc.integer({ min: 1, max: 3 }), backup: fc.boolean().map((b) => b && name % 4 === 0) })
            .map((more) => member(name, more)),
        ),
      ),
    )
    .map((list): readonly Member[] => list);
const wantedMembers = members(9).filter((list) => list.some((one) => !one.backup));
const limit = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('25%', '50%', '100%'));
const order = fc.constantFrom('stop_first' as const, 'start_first' as const);

const regular = (servers: readonly (Server | LiveServer)[]) => servers.filter((server) => !server.backup);
const facts = (servers: readonly (Server | Member | LiveServer)[]) =>
  servers.map(({ address, weight, backup }) => `${address} ${weight} ${backup}`);

const cases = fc.record({ now: members(9), wanted: wantedMembers, unavailable: limit, surge: limit, order });

/** The servers of every state of the one upstream, or undefined where the planner says that there is no way. */
function walk({
  now,
  wanted,
  unavailable,
  surge,
  order: how,
}: {
  now: readonly Member[];
  wanted: readonly Member[];
  unavailable: number | string;
  surge: number | string;
  order: 'stop_first' | 'start_first';
}) {
  const strategy = rolling(unavailable, surge, { order: how });
  try {
    const { steps } = draft({
      play: play(strategy, [upstream({ members: wanted })]),
      live: live(
        ['lb1'],
        now.map((one) => line(one)),
      ),
    });
    return statesOf(steps).map((state) => state[0]?.servers ?? []);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

describe('a rolling plan', () => {
  it('never has fewer members than allowed, never more than allowed, and never none', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const states = walk(one) ?? [];
        const total = regular(one.wanted.map((m) => line(m))).length;
        const now = one.now.filter((m) => !m.backup).length;
        const floor = total - countOf(count(one.unavailable), total);
        const ceiling = total + countOf(count(one.surge), total);
        let before = now;
        for (const servers of states) {
          const usable = regular(servers).length;
          expect(usable).toBeGreaterThan(0);
          expect(usable).toBeGreaterThanOrEqual(Math.min(before, floor));
          expect(usable).toBeLessThanOrEqual(Math.max(ceiling, before));
          before = usable;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps enough members through every reload that were in before it', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const total = one.wanted.filter((m) => !m.backup).length;
        const now = one.now.filter((m) => !m.backup);
        const floor = total - countOf(count(one.unavailable), total);
        let before = new Set<string>(now.map((m) => m.address));
        for (const servers of walk(one) ?? []) {
          const usable = regular(servers).map((server) => server.address);
          expect(usable.filter((address) => before.has(address)).length).toBeGreaterThanOrEqual(
            Math.min(before.size, floor),
          );
          before = new Set(usable);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('ends with the wanted members, in their order where any of them changes', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const last = walk(one)?.at(-1);
        if (last === undefined) return;
        const addresses = (servers: readonly { readonly address: string }[]) => servers.map(({ address }) => address);
        expect(new Set(facts(last))).toEqual(new Set(facts(one.wanted)));
        expect(last.length).toBe(one.wanted.length);
        const isSame = facts(one.now).toSorted().join() === facts(one.wanted).toSorted().join();
        if (!isSame) expect(addresses(last)).toEqual(addresses(one.wanted));
        else if (one.now.some((m) => !m.backup)) expect(addresses(last)).toEqual(addresses(one.now));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no way only when neither unavailable members nor surge are allowed', () => {
    fc.assert(
      fc.property(cases, (one) => {
        if (walk(one) === undefined) expect([one.unavailable, one.surge]).toEqual([0, 0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('planned again from where it ended has one state, the one that is live, and is the same every time', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const states = walk(one);
        const end = states?.at(-1);
        if (end === undefined) return;
        expect(walk(one)).toEqual(states);
        const p = play(rolling(one.unavailable, one.surge), [upstream({ members: one.wanted })]);
        const file = afterState([{ upstream: p.upstreams[0]?.name ?? neverNamed(), servers: end, shares: {} }]);
        const again = statesOf(draft({ play: p, live: new Map([[host('lb1'), file]]) }).steps);
        expect(again.map((state) => facts(state[0]?.servers ?? []))).toEqual([facts(end)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('touches no more members in one batch than may be out of rotation and in surplus together', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const total = one.wanted.filter((m) => !m.backup).length;
        const size = Math.max(1, countOf(count(one.unavailable), total) + countOf(count(one.surge), total));
        if (!one.now.some((m) => !m.backup)) return;
        let before: readonly (Server | Member)[] = one.now;
        for (const after of walk(one) ?? []) {
          expect(missingIn(after, before)).toBeLessThanOrEqual(size);
          expect(missingIn(before, after)).toBeLessThanOrEqual(size);
          expect(
            before.filter((server) =>
              after.some(
                (next) =>
                  next.address === server.address && next.weight !== server.weight && next.backup === server.backup,
              ),
            ).length,
          ).toBeLessThanOrEqual(size);
          before = after;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** How many of `servers` that take requests don't in `others`. */
function missingIn(others: readonly (Server | Member)[], servers: readonly (Server | Member)[]): number {
  const known = new Set(others.filter((one) => !one.backup).map((one) => one.address));
  return servers.filter((one) => !one.backup && !known.has(one.address)).length;
}

function neverNamed(): never {
  throw new Error('the play has an upstream');
}
