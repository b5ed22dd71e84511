/** Collects what the sources tell of changes, so that a thousand of them are one reason to look. */
import { milliseconds } from '../model/duration.ts';
import type { Instant } from '../model/instant.ts';
import type { Clock } from '../ports/clock.ts';

export class Wakes {
  readonly #clock: Clock;
  #first: Instant | undefined;
  #ring: () => void = () => undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** When the first change was told of since `taken`. */
  get first(): Instant | undefined {
    return this.#first;
  }

  /** What is told from now on is news. */
  taken(): void {
    this.#first = undefined;
  }

  /** Takes note of every change until `signal`; ends without an error then. */
  async listen(changes: AsyncIterable<void>, signal: AbortSignal): Promise<void> {
    for await (const _ of changes) {
      if (signal.aborted) return;
      this.ring();
    }
  }

  /** Something may have changed. */
  ring(): void {
    this.#first ??= this.#clock.steady();
    this.#ring();
  }

  /** Resolves at `until`, which is asked anew whenever a change is told of. Rejects with the signal's reason. */
  async wait(until: () => Instant, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const left = until() - this.#clock.steady();
      if (left <= 0) return;
      const rung = new Promise<void>((resolve) => {
        this.#ring = resolve;
      });
      await this.#sleep(left, rung, signal);
    }
  }

  /** Listens to `signal` only as long as it sleeps: a daemon would pile up listeners. */
  async #sleep(time: number, rung: Promise<void>, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const end = (): void => over.abort(signal.reason);
    signal.addEventListener('abort', end);
    try {
      const slept = this.#clock.sleep(milliseconds(time), over.signal);
      // Where the bell was first, nobody waits for the sleeper any more.
      slept.catch(() => undefined);
      await Promise.race([slept, rung]);
    } finally {
      signal.removeEventListener('abort', end);
      over.abort();
    }
  }
}
