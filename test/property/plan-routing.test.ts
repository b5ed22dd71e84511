import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRolloutName } from '../../src/model/names.ts';
import { routingText } from '../../src/model/routing.ts';
import type { UpstreamState } from '../../src/model/server.ts';
import { draft } from '../../src/plan/draft.ts';
import { canary, group, line, live, member, need, play, statesOf, upstream } from '../unit/plan/builders.ts';

const routed = {
  ...upstream({ stable: [member(1), member(2)], canary: [member(3)] }),
  routing: { by: 'client_ip' },
} as const;
/** Weights that grow, with more decimals than nginx takes. */
const growing = fc
  .uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 })
  .map((percents) => percents.toSorted((a, b) => a - b));

/** Which group gets the client that nginx hashes to `point` (0 to 10,000), with the arithmetic of its split_clients. */
function groupAt(state: UpstreamState | undefined, point: number): string {
  const ranges = state?.ranges ?? [];
  let end = 0;
  for (const [index, { group: name, percent }] of ranges.entries()) {
    end += Math.round(percent * 100);
    if (point < end || index === ranges.length - 1) return name;
  }
  throw new Error('no range at all');
}

describe('ranges of clients', () => {
  it('never give a client back that the growing group has had', () => {
    fc.assert(
      fc.property(growing, fc.boolean(), fc.integer({ min: 0, max: 9_999 }), (percents, swapped, point) => {
        const now = swapped ? live(['lb1'], [line(member(3))]) : new Map();
        const states = statesOf(draft({ play: play(canary(...percents), [routed]), live: now }).steps);
        const seen = states.map((state) => groupAt(state[0], point));
        const first = seen.indexOf(swapped ? 'stable' : 'canary');
        expect(new Set(first < 0 ? [] : seen.slice(first)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('add up to all clients, are never 0 %, and are within 0.01 of what was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const [state] = statesOf(draft({ play: play(canary(percent), [routed]), live: new Map() }).steps);
        const { ranges = [], shares = {}, servers = [] } = state?.[0] ?? {};
        expect(ranges.reduce((sum, one) => sum + Math.round(one.percent * 100), 0)).toBe(10_000);
        expect(Math.abs((shares[group('canary')] ?? -1) - percent)).toBeLessThanOrEqual(0.0100001);
        const text = routingText(need(parseRolloutName('roll')), routed, { servers, ranges });
        for (const range of text.ranges) {
          expect(range.percent).toMatch(/^(\*|(?!0%)\d{1,2}(\.\d{1,2})?%)$/);
          expect(range.servers.length).toBeGreaterThan(0);
        }
        expect(text.ranges.at(-1)?.percent).toBe('*');
      }),
      { numRuns: 1000 },
    );
  });
});
