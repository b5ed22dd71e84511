/** Points in time, as data: planners and reducers get them passed in and never ask a clock. */
import type { Brand } from './brand.ts';
import type { Duration } from './duration.ts';

/** Milliseconds since 1970 on the runner's clock. Never compared with another machine's clock. */
export type Instant = Brand<number, 'Instant'>;

/** A number of milliseconds since 1970 as an Instant. */
export function instant(epochMilliseconds: number): Instant {
  return epochMilliseconds as Instant;
}

/** The instant `wait` after `start`. */
export function after(start: Instant, wait: Duration): Instant {
  return instant(start + wait);
}
