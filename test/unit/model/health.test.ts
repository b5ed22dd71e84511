import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import {
  beginTally,
  countAnswer,
  type HealthTally,
  healthVerdict,
  type ProbeAnswer,
} from '../../../src/model/health.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Health } from '../../../src/model/service.ts';

const good = (identity?: string): ProbeAnswer => ({
  good: true,
  said: '200',
  ...(identity === undefined ? {} : { identity }),
});
const BAD: ProbeAnswer = { good: false, said: '503' };
const health = (more: Partial<Health> = {}): Health => ({
  probe: { kind: 'tcp' },
  from: 'balancer',
  interval: milliseconds(1000),
  healthy: 3,
  probeTimeout: milliseconds(5000),
  timeout: milliseconds(30_000),
  ...more,
});
/** One answer a second. */
const heard = (...answers: readonly (ProbeAnswer | undefined)[]): HealthTally =>
  answers.reduce((tally, answer, index) => countAnswer(tally, answer, instant(index * 1000)), beginTally(instant(0)));
const verdict = (tally: HealthTally, second: number, more: Partial<Health> = {}) =>
  healthVerdict(tally, health(more), instant(second * 1000));

describe('a replica', () => {
  test('is healthy after so many good answers in a row, and not before', () => {
    expect(verdict(heard(good(), good()), 2)).toBe('waiting');
    expect(verdict(heard(good(), good(), good()), 3)).toBe('healthy');
  });

  test.each([
    ['a bad answer', BAD],
    ['no answer at all', undefined],
  ])('begins anew with %s', (_what, answer) => {
    expect(verdict(heard(good(), good(), answer, good(), good()), 5)).toBe('waiting');
  });

  test('begins anew when it was started anew, though every answer was good', () => {
    expect(verdict(heard(good('a'), good('a'), good('b')), 3)).toBe('waiting');
    expect(verdict(heard(good('a'), good('b'), good('b'), good('b')), 4)).toBe('healthy');
  });

  test('that was started anew when it had to be steady has failed at once', () => {
    expect(verdict(heard(good(), { ...BAD, anew: true }), 1)).toBe('failed');
  });

  test('has failed when the time is up, and the last answer is kept', () => {
    const tally = heard(good(), BAD);
    expect([verdict(tally, 29.9), verdict(tally, 30)]).toEqual(['waiting', 'failed']);
    expect(countAnswer(tally, undefined, instant(3000)).last).toEqual(BAD);
    expect(verdict(beginTally(instant(0)), 30)).toBe('failed');
  });

  test('that is healthy in the last moment is healthy', () => {
    expect(verdict(heard(good(), good(), good()), 30)).toBe('healthy');
  });

  test('asked of systemd holds for the whole window, without a start in it', () => {
    const probe = { kind: 'systemd', window: milliseconds(5000) } as const;
    const tally = heard(good('a'), good('a'), good('a'));
    expect([verdict(tally, 4.9, { probe }), verdict(tally, 5, { probe })]).toEqual(['waiting', 'healthy']);
    const again = countAnswer(tally, good('b'), instant(4900));
    expect(verdict(again, 9, { probe, healthy: 1 })).toBe('waiting');
  });
});
