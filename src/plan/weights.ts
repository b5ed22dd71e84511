/** Splits requests between two groups with the smallest whole weights that give the wanted share. */
import { gcd, reduceWeights } from '../model/weight.ts';

/** nginx handles large weights badly (`hash … consistent` with 1,000,000 takes gigabytes), so ours stay at 100 or less. */
export const LARGEST_WEIGHT = 100;
/** How far the share may be off, in percentage points, when it cannot be exact. */
const TOLERANCE = 0.1;
/** Shares are compared as whole numbers of a millionth of a percent, so that 12.5 % is exact. */
const WHOLE = 100_000_000;

/** The weights of both groups' members, in the members' order, and the share that they amount to. */
export interface Split {
  readonly stable: readonly number[];
  readonly canary: readonly number[];
  /** Percent of requests that the canary group gets; equal to the wanted percent when `exact`. */
  readonly effective: number;
  readonly exact: boolean;
}

/**
 * Weights that give the canary group `percent` (more than 0, less than 100) of the total, each group keeping the
 * proportion of its members' own weights (1 to 100, at least one per group). Exact where weights up to 100 allow it;
 * else the smallest within 0.1 percentage points; else the nearest there is.
 */
export function splitWeights(stable: readonly number[], canary: readonly number[], percent: number): Split {
  const old = groupOf(stable);
  const fresh = groupOf(canary);
  const exact = exactFactors(old, fresh, percent);
  const [a, b] = exact ?? nearestFactors(old, fresh, percent);
  return {
    stable: old.weights.map((weight) => weight * a),
    canary: fresh.weights.map((weight) => weight * b),
    effective: exact ? percent : shareOf(old, fresh, [a, b]),
    exact: exact !== undefined,
  };
}

interface Group {
  readonly weights: readonly number[];
  readonly sum: number;
  readonly largest: number;
}
/** What the weights of the stable and of the canary group are multiplied with. */
type Factors = readonly [number, number];

function groupOf(own: readonly number[]): Group {
  const weights = reduceWeights(own);
  return { weights, sum: weights.reduce((sum, weight) => sum + weight, 0), largest: Math.max(...weights) };
}

/** b·C / (a·S + b·C) = p  ⇔  a : b = C·(1−p) : S·p, and the reduced ratio is the smallest. */
function exactFactors(stable: Group, canary: Group, percent: number): Factors | undefined {
  const share = Math.round(percent * (WHOLE / 100));
  const a = canary.sum * (WHOLE - share);
  const b = stable.sum * share;
  const divisor = gcd(a, b);
  const factors: Factors = [a / divisor, b / divisor];
  return largestWeight(stable, canary, factors) <= LARGEST_WEIGHT ? factors : undefined;
}

/** At most 100 × 100 candidates: looking at all of them is simple and takes well under a millisecond. */
function nearestFactors(stable: Group, canary: Group, percent: number): Factors {
  let best: { readonly factors: Factors; readonly rank: readonly number[] } | undefined;
  for (let a = 1; a * stable.largest <= LARGEST_WEIGHT; a += 1) {
    for (let b = 1; b * canary.largest <= LARGEST_WEIGHT; b += 1) {
      const rank = rankOf(stable, canary, [a, b], percent);
      if (best === undefined || isLess(rank, best.rank)) best = { factors: [a, b], rank };
    }
  }
  return best?.factors ?? [1, 1];
}

/** Near enough before not near enough; among the near enough the smallest, among the others the nearest. */
function rankOf(stable: Group, canary: Group, factors: Factors, percent: number): readonly number[] {
  const error = Math.abs(shareOf(stable, canary, factors) - percent);
  const largest = largestWeight(stable, canary, factors);
  const total = factors[0] * stable.sum + factors[1] * canary.sum;
  return error <= TOLERANCE + 1e-9 ? [0, largest, total] : [1, error, largest];
}

function shareOf(stable: Group, canary: Group, [a, b]: Factors): number {
  return (100 * b * canary.sum) / (a * stable.sum + b * canary.sum);
}

function largestWeight(stable: Group, canary: Group, [a, b]: Factors): number {
  return Math.max(a * stable.largest, b * canary.largest);
}

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const differs = left.findIndex((value, index) => value !== right[index]);
  return differs >= 0 && (left[differs] ?? 0) < (right[differs] ?? 0);
}
