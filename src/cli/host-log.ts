/** The journals of one host's instances: the last lines of each, and then what follows. */
import { type Duration, milliseconds } from '../model/duration.ts';
import type { JournalEntry } from '../model/unit-state.ts';
import type { Clock } from '../ports/clock.ts';
import type { HostUnits, JournalPage, TailWish } from '../ports/units.ts';

/**
 * The host is asked again and again, from where it stopped: a connection that broke goes on without a gap, a flood comes
 * in pages, and no process is left there whatever happens to us.
 */
const POLL = milliseconds(500);
/** After so long without an answer the others are not held up any more, and it is said. */
const SILENT = milliseconds(5000);
const AGAIN = milliseconds(2000);
/** Until streams that are behind have caught up. */
const WAIT = milliseconds(50);

/** Where records go. */
export interface LogSink {
  /** Records of a stream in order, which has been read up to `until` (microseconds on the host's clock). */
  records(stream: string, entries: readonly JournalEntry[], until: number): void;
  /** Nobody has to wait for the stream. */
  leave(stream: string): void;
  /** Whether the stream has to wait for others. */
  isAhead(stream: string): boolean;
  /** For people: what has become of the host. */
  tell(words: string): void;
}

export interface LogSource {
  readonly host: string;
  readonly units: HostUnits;
  /** Names of the units. */
  readonly names: readonly string[];
}

export class HostLog {
  readonly #source: LogSource;
  readonly #sink: LogSink;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #follows: boolean;
  readonly #seen = new Set<string>();
  #streams: ReadonlySet<string>;
  #away = false;

  /** Its streams are waited for from here on. */
  constructor(source: LogSource, sink: LogSink, how: { readonly follow: boolean; clock: Clock; signal: AbortSignal }) {
    this.#source = source;
    this.#sink = sink;
    this.#clock = how.clock;
    this.#signal = how.signal;
    this.#follows = how.follow;
    this.#streams = new Set(source.names.map((unit) => this.#stream(unit)));
    for (const stream of this.#streams) sink.records(stream, [], 0);
  }

  /** Resolves when all was read, or told to stop; false when the host could not be read. Never rejects for what a host does. */
  async read(wish: TailWish): Promise<boolean> {
    const { units } = this.#source;
    const end = await this.#ask(() => units.journalEnd(this.#signal));
    if (end === undefined || !(await this.#backlog(wish, end.clock))) {
      for (const stream of this.#streams) this.#sink.leave(stream);
      return this.#signal.aborted;
    }
    return !this.#follows || (await this.#follow(end.cursor));
  }

  #stream(unit: string): string {
    return `${this.#source.host} ${unit}`;
  }

  /** The unit that is furthest behind is read next, so that none has to wait for another of the same host. */
  async #backlog(wish: TailWish, end: number): Promise<boolean> {
    const open = new Map(this.#source.names.map((unit) => [unit, { until: 0, cursor: '' }]));
    for (;;) {
      const [next] = [...open].toSorted(([, a], [, b]) => a.until - b.until);
      if (next === undefined) return true;
      const [unit, { until, cursor }] = next;
      const { units } = this.#source;
      const page = await this.#ask(() =>
        until === 0 ? units.tail(unit, wish, this.#signal) : units.after(cursor, [unit], this.#signal),
      );
      if (page === undefined) return false;
      for (const one of page.entries) if (one.at >= end) this.#seen.add(one.cursor);
      const last = await this.#pass(this.#stream(unit), page);
      if (page.more && last !== undefined) open.set(unit, { until: last.at, cursor: last.cursor });
      else {
        open.delete(unit);
        if (!this.#follows) this.#sink.leave(this.#stream(unit));
      }
    }
  }

  async #follow(from: string): Promise<boolean> {
    const stream = this.#source.host;
    for (const one of this.#streams) this.#sink.leave(one);
    this.#streams = new Set([stream]);
    for (let cursor = from; ; ) {
      const page = await this.#ask(() => this.#source.units.after(cursor, this.#source.names, this.#signal));
      if (page === undefined) return this.#signal.aborted;
      // What was written while the last lines were read is in both.
      const entries = page.entries.filter((one) => !this.#seen.has(one.cursor));
      await this.#pass(stream, { ...page, entries });
      cursor = page.entries.at(-1)?.cursor ?? cursor;
      if (!page.more || page.entries.length === 0) await this.#sleep(POLL);
    }
  }

  /** Answers the last record, once the stream need not wait. */
  async #pass(stream: string, { entries, until, more }: Extract<JournalPage, { outcome: 'read' }>) {
    const last = entries.at(-1);
    this.#sink.records(stream, entries, more ? (last?.at ?? 0) : until);
    while (this.#sink.isAhead(stream) && !this.#signal.aborted) await this.#sleep(WAIT);
    return last;
  }

  /** The answer; undefined when there will be none. Whoever follows asks until there is one. */
  async #ask<T extends { readonly outcome: string }>(
    request: () => Promise<T>,
  ): Promise<Exclude<T, { outcome: 'failed' | 'unknown' }> | undefined> {
    for (;;) {
      const heard = new AbortController();
      this.#clock.sleep(SILENT, heard.signal).then(
        () => this.#silent('no answer for 5 s'),
        () => undefined,
      );
      const answer: T = await request();
      heard.abort();
      if (this.#signal.aborted) return undefined;
      if (isAnswer(answer)) {
        if (this.#away) this.#sink.tell('is back');
        this.#away = false;
        return answer;
      }
      const reason = 'reason' in answer ? String(answer.reason) : '';
      if (answer.outcome === 'failed' || !this.#follows) {
        this.#sink.tell(`can not be read: ${reason}`);
        return undefined;
      }
      this.#silent(reason);
      await this.#sleep(AGAIN);
    }
  }

  /** Said once; the others go on. */
  #silent(reason: string): void {
    for (const stream of this.#streams) this.#sink.leave(stream);
    if (this.#away || this.#signal.aborted) return;
    this.#away = true;
    this.#sink.tell(`has dropped out (${reason}); the others go on`);
  }

  async #sleep(time: Duration): Promise<void> {
    await this.#clock.sleep(time, this.#signal).catch(() => undefined);
  }
}

function isAnswer<T extends { readonly outcome: string }>(
  answer: T,
): answer is Exclude<T, { outcome: 'failed' | 'unknown' }> {
  return answer.outcome !== 'failed' && answer.outcome !== 'unknown';
}
