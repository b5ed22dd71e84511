/** Wake-ups for whoever follows a source that pushes: kept up through faults, and few however much happens. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { SourceFailed } from '../model/errors.ts';
import type { Clock, Rng } from '../ports/clock.ts';

/** Time to wait with, and chance, so that those who lost the same server don't come back to it at once. */
export interface Pace {
  readonly clock: Clock;
  readonly rng: Rng;
}

/**
 * Listens once: calls `ring` as soon as it hears the source (whatever happened before is to be looked up then) and for
 * everything that happens from there on. Ends with the connection; throws SourceFailed when there is none.
 */
export type Listen = (ring: () => void, signal: AbortSignal) => Promise<void>;

/** Between two wake-ups; what rings meanwhile is one. The first one waits for nothing. */
const CALM = milliseconds(250);
/** Before listening again, doubled with each fault in a row. */
const SHORTEST = milliseconds(1000);
const LONGEST = milliseconds(30_000);

/** Listens again and again until `signal`, and yields when it rang, or when the source was lost. Nothing is listened to any more once it is left. */
export async function* follow(listen: Listen, pace: Pace, signal: AbortSignal): AsyncGenerator<void> {
  const left = new AbortController();
  const over = AbortSignal.any([signal, left.signal]);
  let rung = false;
  let wake = (): void => undefined;
  over.addEventListener('abort', () => wake());
  const ring = (): void => {
    rung = true;
    wake();
  };
  // It ends before `over` with a defect only, which the one who follows is to hear of.
  const listening = listenAgain(listen, ring, pace, over).finally(() => left.abort());
  listening.catch(() => undefined);
  try {
    for (;;) {
      if (!rung && !over.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (over.aborted) return;
      rung = false;
      yield;
      await rest(CALM, pace, over);
    }
  } finally {
    left.abort();
    await listening;
  }
}

/** Sleeps for `pause`, or until the signal. */
export async function rest(pause: Duration, { clock }: Pace, signal: AbortSignal): Promise<void> {
  await clock.sleep(pause, signal).catch(() => undefined);
}

async function listenAgain(listen: Listen, ring: () => void, pace: Pace, signal: AbortSignal): Promise<void> {
  let faults = 0;
  let away = false;
  const heard = (): void => {
    away = false;
    ring();
  };
  while (!signal.aborted) {
    const began = pace.clock.steady();
    try {
      await listen(heard, signal);
    } catch (error) {
      if (!signal.aborted && !(error instanceof SourceFailed)) throw error;
      // Whoever asks now finds out why, and need not wait for the source to come back.
      if (!away) ring();
      away = true;
    }
    // A server that takes connections and drops them is in trouble too.
    if (pace.clock.steady() - began > LONGEST) faults = 0;
    const pause = Math.min(LONGEST, SHORTEST * 2 ** faults);
    await rest(milliseconds(pause * (0.5 + pace.rng.next() / 2)), pace, signal);
    faults += 1;
  }
}
