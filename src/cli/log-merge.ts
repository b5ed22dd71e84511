/** Puts what several journals say into the order of time, without waiting for one that is silent. */
import type { Instant } from '../model/instant.ts';

/** A record is held back for at most so long (ms): clocks of hosts differ, and nobody wants to read the past. */
const PATIENCE = 2000;
/** Records held back before whoever is ahead has to wait. */
const MOST = 20_000;

interface Held<T> {
  readonly entry: T;
  readonly arrived: Instant;
}

/** Records of one stream have to come in order. */
export class LogMerge<T extends { readonly at: number }> {
  /** How far each stream has been read; one that is not waited for is missing. */
  readonly #until = new Map<string, number>();
  #held: Held<T>[] = [];

  /** Records of `stream`, which has been read up to `until` (microseconds); from now on it is waited for. */
  add(stream: string, entries: readonly T[], until: number, now: Instant): void {
    this.#until.set(stream, until);
    for (const entry of entries) this.#held.push({ entry, arrived: now });
  }

  /** Nothing is waited for from this stream: it has ended, or is silent. */
  leave(stream: string): void {
    this.#until.delete(stream);
  }

  /** Whether a stream has to wait for the others: it is ahead of them, and too much is held back already. */
  isAhead(stream: string): boolean {
    return this.#held.length > MOST && (this.#until.get(stream) ?? 0) > this.#watermark();
  }

  /** What can be shown now, in order; the rest stays. */
  take(now: Instant): readonly T[] {
    const watermark = this.#watermark();
    const isDue = ({ entry, arrived }: Held<T>) => entry.at <= watermark || now - arrived >= PATIENCE;
    const due = this.#held.filter(isDue);
    if (due.length > 0) this.#held = this.#held.filter((one) => !isDue(one));
    return due.map(({ entry }) => entry).toSorted((a, b) => a.at - b.at);
  }

  #watermark(): number {
    return Math.min(...this.#until.values(), Number.POSITIVE_INFINITY);
  }
}
