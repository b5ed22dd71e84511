/** Time that passes only when a test says so. */
import type { Duration } from '../../src/model/duration.ts';
import { type Instant, instant } from '../../src/model/instant.ts';
import type { Clock } from '../../src/ports/clock.ts';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

export class ManualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();

  now(): Instant {
    return instant(this.#now);
  }

  steady(): Instant {
    return this.now();
  }

  sleep(duration: Duration, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        this.#timers.delete(timer);
        signal.removeEventListener('abort', aborted);
        finish();
      };
      const aborted = (): void => end(() => reject(signal.reason));
      const timer = { at: this.#now + duration, fire: () => end(resolve) };
      signal.addEventListener('abort', aborted);
      this.#timers.add(timer);
    });
  }

  /** A sleep that nobody can end early: what a machine does goes on without the one who asked for it. */
  pass(duration: Duration): Promise<void> {
    return new Promise((resolve) => {
      const fire = (): void => {
        this.#timers.delete(timer);
        resolve();
      };
      const timer = { at: this.#now + duration, fire };
      this.#timers.add(timer);
    });
  }

  /** When the next sleeper wakes; undefined when nobody sleeps. */
  get next(): number | undefined {
    return this.#timers.size === 0 ? undefined : Math.min(...[...this.#timers].map((timer) => timer.at));
  }

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Goes to the instant the next sleeper wakes and wakes it, and what follows from it. False when nobody sleeps. */
  async jump(): Promise<boolean> {
    await this.settle();
    const next = this.next;
    if (next === undefined) return false;
    this.#now = Math.max(this.#now, next);
    for (const timer of [...this.#timers].filter((one) => one.at <= this.#now)) timer.fire();
    await this.settle();
    return true;
  }

  /** Lets `duration` pass, waking each sleeper at its own instant. */
  async advance(duration: number): Promise<void> {
    const end = this.#now + duration;
    await this.settle();
    while (this.next !== undefined && this.next <= end) await this.jump();
    this.#now = end;
  }
}
