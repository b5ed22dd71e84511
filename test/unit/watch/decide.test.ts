import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { backOff, decide, ended, nextLook, type Standing, UNKNOWN } from '../../../src/watch/decide.ts';
import { FAULT, members, SETTINGS, says } from '../../support/watched-world.ts';

const NOW = instant(1_000_000);
const LIVE: Standing = { ...UNKNOWN, live: members('a', 'b') };
const ago = (ms: number) => instant(NOW - ms);

describe('an answer', () => {
  it('that is none holds everything back, even a refresh that is forced', () => {
    expect(decide(SETTINGS, { ...LIVE, forced: true }, FAULT, NOW)).toMatchObject({ do: 'hold', why: 'source' });
  });

  it('without any member holds everything back, even a refresh that is forced', () => {
    expect(decide(SETTINGS, { ...LIVE, forced: true }, says(), NOW)).toMatchObject({ do: 'hold', why: 'empty' });
    expect(decide(SETTINGS, UNKNOWN, says(), NOW)).toMatchObject({ do: 'hold', why: 'empty' });
  });

  it('that says the same in another order is no change', () => {
    expect(decide(SETTINGS, LIVE, says('b', 'a'), NOW)).toEqual({ do: 'nothing', members: 2 });
  });

  it('is refreshed with when it is not known what the balancers have', () => {
    expect(decide(SETTINGS, UNKNOWN, says('a'), NOW)).toMatchObject({ do: 'refresh' });
  });

  it('with a member more, less or otherwise described is refreshed with', () => {
    const difference = { added: 0, changed: 0, removed: 0 };
    expect(decide(SETTINGS, LIVE, says('a', 'b', 'c'), NOW)).toMatchObject({ difference: { ...difference, added: 1 } });
    expect(decide(SETTINGS, LIVE, says('a'), NOW)).toMatchObject({ difference: { ...difference, removed: 1 } });
    expect(decide(SETTINGS, LIVE, says('a', 'b=2'), NOW)).toMatchObject({ difference: { ...difference, changed: 1 } });
  });

  it('that only takes away waits where on: names other changes, until one of those comes', () => {
    const settings = { ...SETTINGS, on: ['added', 'changed'] as const };
    expect(decide(settings, LIVE, says('a'), NOW)).toMatchObject({ do: 'hold', why: 'ignored' });
    expect(decide(settings, LIVE, says('a', 'c'), NOW)).toMatchObject({ do: 'refresh' });
    expect(decide(settings, { ...LIVE, forced: true }, says('a'), NOW)).toMatchObject({ do: 'refresh' });
  });

  it('has to stand for stable_for, counted anew when it changes', () => {
    const settings = { ...SETTINGS, stableFor: milliseconds(10_000) };
    const pending = (ms: number) => ({ ...LIVE, pending: { set: members('a'), since: ago(ms) } });
    expect(decide(settings, LIVE, says('a'), NOW)).toMatchObject({ do: 'hold', why: 'unstable', until: NOW + 10_000 });
    expect(decide(settings, pending(9000), says('a'), NOW)).toMatchObject({ why: 'unstable', until: NOW + 1000 });
    expect(decide(settings, pending(10_000), says('a'), NOW)).toMatchObject({ do: 'refresh' });
    expect(decide(settings, pending(10_000), says('a', 'c'), NOW)).toMatchObject({ why: 'unstable' });
  });

  it('waits where max_refreshes is used up, until the first of them is long enough ago', () => {
    const settings = { ...SETTINGS, maxRefreshes: { count: 2, per: milliseconds(60_000) } };
    const spent = { ...LIVE, refreshes: [ago(90_000), ago(50_000), ago(20_000)] };
    expect(decide(settings, spent, says('a'), NOW)).toMatchObject({ do: 'hold', why: 'budget', until: NOW + 10_000 });
    expect(decide(settings, { ...LIVE, refreshes: [ago(60_000), ago(20_000)] }, says('a'), NOW)).toMatchObject({
      do: 'refresh',
    });
  });

  it('waits after a refresh that failed, even where a refresh is forced', () => {
    const failed = { ...UNKNOWN, forced: true, failures: 1, retry: instant(NOW + 1) };
    expect(decide(SETTINGS, failed, says('a'), NOW)).toMatchObject({ do: 'hold', why: 'backing-off', until: NOW + 1 });
    expect(decide(SETTINGS, failed, says('a'), instant(NOW + 1))).toMatchObject({ do: 'refresh' });
  });
});

describe('the end of a refresh', () => {
  const at = { begun: ago(500), now: NOW };

  it('that failed leaves unknown what the balancers have, and doubles the wait up to five minutes', () => {
    const once = ended(SETTINGS, LIVE, { kind: 'failed', text: 'no', exit: 6 }, at);
    expect(once).toMatchObject({ failures: 1, retry: NOW + 30_000, refreshes: [at.begun] });
    expect(once).not.toHaveProperty('live');
    expect([1, 2, 3, 4, 5, 50].map((failures) => backOff(SETTINGS, failures) / 1000)).toEqual([
      30, 60, 120, 240, 300, 300,
    ]);
    expect(backOff({ heartbeat: milliseconds(600_000) }, 3)).toBe(600_000);
  });

  it('that went well ends forcing and waiting', () => {
    const standing = { ...UNKNOWN, forced: true, failures: 3, retry: ago(1) };
    expect(ended(SETTINGS, standing, { kind: 'done', set: members('a') }, at)).toEqual({
      refreshes: [at.begun],
      failures: 0,
      forced: false,
      live: members('a'),
    });
  });

  it('that found a lock is looked at again, costs no refresh and forgets nothing', () => {
    const standing = { ...LIVE, forced: true };
    expect(ended(SETTINGS, standing, { kind: 'held', why: 'emergency', text: 'no' }, at)).toEqual({
      ...standing,
      again: NOW + 30_000,
    });
  });
});

describe('the sources are asked', () => {
  const LOOKED: Standing = { ...LIVE, looked: ago(10_000) };

  it('at once at the beginning', () => {
    expect(nextLook(SETTINGS, UNKNOWN, { tell: true }, NOW)).toBe(NOW);
  });

  it('each heartbeat where they can not tell of changes, and each ten minutes where they can', () => {
    expect(nextLook(SETTINGS, LOOKED, { tell: false }, NOW)).toBe(NOW + 20_000);
    expect(nextLook(SETTINGS, LOOKED, { tell: true }, NOW)).toBe(NOW + 590_000);
  });

  it('a heartbeat after the first change that was told of', () => {
    expect(nextLook(SETTINGS, LOOKED, { tell: true, woken: ago(4000) }, NOW)).toBe(NOW + 26_000);
  });

  it('at once after a change where the heartbeat is 0, and each second where they can not tell', () => {
    const settings = { ...SETTINGS, heartbeat: milliseconds(0) };
    expect(nextLook(settings, LOOKED, { tell: true, woken: NOW }, NOW)).toBe(NOW);
    expect(nextLook(settings, { ...LIVE, looked: NOW }, { tell: false }, NOW)).toBe(NOW + 1000);
  });

  it('when what was held back may be otherwise', () => {
    expect(nextLook(SETTINGS, { ...LOOKED, again: instant(NOW + 40_000) }, { tell: true }, NOW)).toBe(NOW + 40_000);
  });

  it('not before a heartbeat has passed since the last refresh', () => {
    const standing = { ...LOOKED, refreshes: [ago(2000)] };
    expect(nextLook(SETTINGS, standing, { tell: true, woken: ago(20_000) }, NOW)).toBe(NOW + 28_000);
  });
});
