import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWeights } from '../../src/plan/weights.ts';

const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
const fewWeights = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
const percent = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 999 }).map((tenth) => tenth / 10),
);

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

interface Candidate {
  readonly error: number;
  readonly largest: number;
  readonly total: number;
}

/** All ways to weigh two groups in proportion with weights of at most 100, found by counting instead of by algebra. */
function candidates(stable: readonly number[], canary: readonly number[], wanted: number): Candidate[] {
  const found: Candidate[] = [];
  for (const left of multiples(stable)) {
    for (const right of multiples(canary)) {
      const total = sum(left) + sum(right);
      found.push({ error: Math.abs((100 * sum(right)) / total - wanted), largest: Math.max(...left, ...right), total });
    }
  }
  return found;
}

/** Whole weights up to 100 in the proportion of `own`: the first one counts up, the others follow where they are whole. */
function multiples(own: readonly number[]): number[][] {
  const first = own[0] ?? 1;
  const all = Array.from({ length: 100 }, (_, index) => own.map((weight) => ((index + 1) * weight) / first));
  return all.filter((one) => one.every((weight) => Number.isInteger(weight) && weight <= 100));
}

describe('weights', () => {
  it('are exact where any weights up to 100 are, else within 0.1 points where any are, and then the smallest', () => {
    fc.assert(
      fc.property(fewWeights, fewWeights, percent, (stable, canary, wanted) => {
        const split = splitWeights(stable, canary, wanted);
        const all = candidates(stable, canary, wanted);
        const exact = all.filter(({ error }) => error < 1e-9);
        const near = all.filter(({ error }) => error <= 0.1 + 1e-9);
        const nearest = Math.min(...all.map(({ error }) => error));
        const good =
          exact.length > 0 ? exact : near.length > 0 ? near : all.filter(({ error }) => error <= nearest + 1e-12);
        const own = {
          largest: Math.max(...split.stable, ...split.canary),
          total: sum(split.stable) + sum(split.canary),
        };
        const share = (100 * sum(split.canary)) / own.total;
        expect(split.exact).toBe(exact.length > 0);
        expect(split.effective).toBeCloseTo(share, 9);
        expect(good.some((one) => one.largest === own.largest && one.total === own.total)).toBe(true);
        expect(own.largest).toBe(Math.min(...good.map(({ largest }) => largest)));
        const smallest = good.filter(({ largest }) => largest === own.largest);
        if (exact.length > 0 || near.length > 0)
          expect(own.total).toBe(Math.min(...smallest.map(({ total }) => total)));
      }),
      { numRuns: 1000 },
    );
  });

  it('are whole, between 1 and 100, without a common divisor, and keep the proportion inside each group', () => {
    fc.assert(
      fc.property(weights, weights, percent, (stable, canary, wanted) => {
        const split = splitWeights(stable, canary, wanted);
        const all = [...split.stable, ...split.canary];
        expect(all.every((weight) => Number.isInteger(weight) && weight >= 1 && weight <= 100)).toBe(true);
        expect(all.reduce(gcd, 0)).toBe(1);
        for (const [own, given] of [
          [stable, split.stable],
          [canary, split.canary],
        ] as const) {
          expect(given.map((weight) => weight * sum(own))).toEqual(own.map((weight) => weight * sum(given)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
