/** Streams that remember, and a clock that moves only when told. */
import type { Duration } from '../../../src/model/duration.ts';
import { after, type Instant } from '../../../src/model/instant.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Output, ReportOptions } from '../../../src/report/output.ts';
import { at, utc } from './recorded.ts';

export class FakeOutput implements Output {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly rows = 50;

  constructor(columns?: number) {
    this.columns = columns;
    this.isTTY = columns !== undefined;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

interface Sleeper {
  readonly until: Instant;
  readonly wake: () => void;
}

export class FakeClock implements Clock {
  #now: Instant = at(0);
  readonly #sleepers = new Set<Sleeper>();

  now(): Instant {
    return this.#now;
  }

  steady(): Instant {
    return this.#now;
  }

  /** How many sleeps are under way: 0 = no timer is left. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  sleep(duration: Duration, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const giveUp = (): void => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      };
      const wake = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const sleeper: Sleeper = { until: after(this.#now, duration), wake };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', giveUp);
    });
  }

  /** Moves to `time` and lets everything that was due run. */
  async set(time: Instant): Promise<void> {
    this.#now = time;
    for (const sleeper of this.#sleepers) {
      if (sleeper.until > time) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
    await settle();
  }
}

/** Lets every promise that can go on do so: a turn of the event loop runs all microtasks, a few of them all chains. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function settings(more: Partial<ReportOptions> = {}): ReportOptions {
  return { color: 0, unicode: true, clock: new FakeClock(), timeOfDay: utc, ...more };
}
