/** Weights as proportions: what matters is how they stand to each other. */

/** Weights divided by their greatest common divisor: the least that keeps their proportion. */
export function reduceWeights(weights: readonly number[]): readonly number[] {
  const divisor = weights.reduce(gcd, 0);
  return divisor > 1 ? weights.map((weight) => weight / divisor) : weights;
}

export function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
