/** Chance that can be had again: the same seed gives the same numbers. */
import type { Rng } from '../../src/ports/clock.ts';

export interface SeededRng extends Rng {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** True with the given chance. */
  chance(share: number): boolean;
  /** One of `items`. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** mulberry32: 32 bits of state, good enough to spread faults. */
export function seededRng(seed: number): SeededRng {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
