import { describe, expect, it } from 'vitest';
import { reduceWeights } from '../../../src/model/weight.ts';
import { splitWeights } from '../../../src/plan/weights.ts';

describe('weights', () => {
  it('for 5 % of three equal members against one are 19 each against 3', () => {
    expect(splitWeights([1, 1, 1], [1], 5)).toEqual({ stable: [19, 19, 19], canary: [3], effective: 5, exact: true });
  });

  it('for half of two groups of the same size are all 1, whatever common weight the members have', () => {
    expect(splitWeights([4, 4], [7, 7], 50)).toMatchObject({ stable: [1, 1], canary: [1, 1] });
  });

  it('keep a member that is twice as strong twice as heavy', () => {
    expect(splitWeights([2, 1], [1], 25)).toEqual({ stable: [2, 1], canary: [1], effective: 25, exact: true });
  });

  it('for 12.5 % are exact although the share is no whole number', () => {
    expect(splitWeights([1], [1], 12.5)).toEqual({ stable: [7], canary: [1], effective: 12.5, exact: true });
  });

  it('for 33.3 % of one against one are 2 and 1, because 667 and 333 are too large and a third is near enough', () => {
    const split = splitWeights([1], [1], 33.3);
    expect(split).toMatchObject({ stable: [2], canary: [1], exact: false });
    expect(split.effective).toBeCloseTo(33.3333, 3);
  });

  it('for 0.1 % are the nearest there is when no weight up to 100 comes near', () => {
    const split = splitWeights([1], [1], 0.1);
    expect(split).toMatchObject({ stable: [100], canary: [1], exact: false });
    expect(split.effective).toBeCloseTo(0.99, 3);
  });

  it('of a group alone are divided by their common divisor', () => {
    expect(reduceWeights([10, 20, 30])).toEqual([1, 2, 3]);
    expect(reduceWeights([3, 5])).toEqual([3, 5]);
  });
});
