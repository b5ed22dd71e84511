import { expect, it } from 'vitest';
import { follow, type Listen } from '../../../src/discovery/follow.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { SourceFailed } from '../../../src/model/errors.ts';
import { ManualClock } from '../../support/manual-clock.ts';

/** Follows on a clock that the test moves; `wakeUps` are the instants of it, in ms from the beginning. */
function following(listen: (ring: () => void, signal: AbortSignal, clock: ManualClock) => Promise<void>) {
  const clock = new ManualClock();
  const stop = new AbortController();
  const wakeUps: number[] = [];
  const began = clock.now();
  const once: Listen = (ring, signal) => listen(ring, signal, clock);
  const over = (async () => {
    for await (const _ of follow(once, { clock, rng: { next: () => 1 } }, stop.signal))
      wakeUps.push(clock.now() - began);
  })();
  return { clock, wakeUps, over, stop: () => stop.abort(new Error('enough')) };
}

it('makes a thousand events within ten seconds some forty wake-ups, the first of them at once', async () => {
  const { clock, wakeUps, over, stop } = following(async (ring, signal, clock) => {
    for (let event = 0; event < 1000; event += 1) {
      ring();
      await clock.sleep(milliseconds(10), signal);
    }
    await clock.sleep(milliseconds(60_000), signal);
  });
  await clock.advance(60_000);
  stop();
  await over;
  expect(wakeUps[0]).toBe(0);
  expect(wakeUps.length).toBeLessThanOrEqual(42);
  // The last event is not lost between two wake-ups.
  expect(wakeUps.at(-1)).toBeGreaterThanOrEqual(9990);
});

it('wakes nobody while nothing happens', async () => {
  const { clock, wakeUps, over, stop } = following((_ring, signal, clock) => clock.sleep(milliseconds(9e8), signal));
  await clock.advance(600_000);
  stop();
  await over;
  expect(wakeUps).toEqual([]);
});

it('listens again when a connection ends, with pauses that grow while it is always the same, and are forgotten when one held', async () => {
  const tries: number[] = [];
  const { clock, wakeUps, over, stop } = following(async (ring, signal, clock) => {
    tries.push(clock.now() - Date.UTC(2026, 0, 1));
    if (tries.length < 4) throw new SourceFailed('discovery-failed', 'away');
    ring();
    if (tries.length === 5) await clock.sleep(milliseconds(60_000), signal);
  });
  await clock.advance(90_000);
  stop();
  await over;
  expect(tries.slice(0, 7)).toEqual([0, 1000, 3000, 7000, 15_000, 76_000, 78_000]);
  // The first fault is told of once, so that it is found out what is wrong.
  expect(wakeUps.slice(0, 4)).toEqual([0, 7000, 15_000, 76_000]);
});

it('ends without an error by its signal, and hears no more of a source that it has left', async () => {
  let heard: AbortSignal | undefined;
  const { clock, over, stop } = following((ring, signal, clock) => {
    heard = signal;
    ring();
    return clock.sleep(milliseconds(9e8), signal);
  });
  await clock.settle();
  stop();
  await expect(over).resolves.toBeUndefined();
  expect(heard?.aborted).toBe(true);
  const one = new AbortController();
  const left = follow(
    async (ring, signal) => {
      heard = signal;
      ring();
      await clock.sleep(milliseconds(9e8), signal);
    },
    { clock, rng: { next: () => 1 } },
    one.signal,
  );
  for await (const _ of left) break;
  expect(heard?.aborted).toBe(true);
});

it('does not go on after a defect of its own', async () => {
  const { over } = following(() => Promise.reject(new TypeError('a defect')));
  await expect(over).rejects.toThrow('a defect');
});
