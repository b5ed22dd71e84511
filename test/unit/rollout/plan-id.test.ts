import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../src/model/plan.ts';
import { planId } from '../../../src/rollout/propose.ts';
import { seededRng } from '../../support/seeded-rng.ts';

const NOON = Date.UTC(2026, 10, 21, 12);

describe('the id of a plan', () => {
  it('is made from the time', () => {
    expect(planId(NOON, seededRng(1))).toMatch(/^20261121-120000-[0-9a-f]{8}$/);
  });

  it.each([
    ['in the same second', 0],
    ['with a clock that is an hour behind', -3_600_000],
  ])('sorts after the one before it, made %s', (_when, shift) => {
    const former = planId(NOON, seededRng(1));
    for (let seed = 0; seed < 20; seed += 1)
      expect(planId(NOON + shift, seededRng(seed), former).localeCompare(former)).toBe(1);
  });

  it('does not follow digits that are no time', () => {
    const former = parsePlanId('99999999-999999-aaaa');
    expect(planId(NOON, seededRng(1), former)).toMatch(/^20261121-/);
  });
});
