/** Answers of sources for one run after the other: within a run each source is asked once. */
import { once } from 'node:events';
import type { Discovery, Source } from '../model/discovery.ts';
import type { Duration } from '../model/duration.ts';
import { SourceFailed } from '../model/errors.ts';
import type { Value } from '../model/host.ts';
import type { Expressions, Lookups, OpenSource, SourceOpener, Sources } from '../ports/discovery.ts';
import { defaultMap } from './default-map.ts';
import { failed } from './fault.ts';

/** Sources stay open between runs, so that a watcher asks only for what has changed; `run` begins another run. */
export class SourceBook implements Sources, AsyncDisposable {
  readonly expressions: Expressions;
  readonly #open: SourceOpener;
  readonly #sources = new Map<string, Promise<OpenSource>>();

  constructor(open: SourceOpener, expressions: Expressions) {
    this.#open = open;
    this.expressions = expressions;
  }

  /** What it has been answered once it is not asked again. */
  run(): Lookups {
    const answers = new Map<string, Promise<Value>>();
    return {
      lookUp: async ({ source, map = defaultMap(source.kind), timeout }, signal) => {
        const key = JSON.stringify(source);
        const answer = answers.get(key) ?? this.#ask(source, timeout, signal);
        answers.set(key, answer);
        return this.expressions.search(map, await answer);
      },
    };
  }

  async changes({ source }: Pick<Discovery, 'source'>, signal: AbortSignal): Promise<AsyncIterable<void> | undefined> {
    return (await this.#opened(source)).changes?.(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await Promise.allSettled(this.#sources.values());
    for (const one of opened) if (one.status === 'fulfilled') await one.value[Symbol.asyncDispose]();
  }

  #opened(source: Source): Promise<OpenSource> {
    const key = JSON.stringify(source);
    const opened = this.#sources.get(key) ?? this.#open(source);
    this.#sources.set(key, opened);
    return opened;
  }

  async #ask(source: Source, timeout: Duration, signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    const end = new AbortController();
    const stop = (): void => end.abort(signal.reason);
    // AbortSignal.any() would leave 60 bytes a call with the older signal (Node.js 20): a watcher's lives for months.
    signal.addEventListener('abort', stop, { once: true });
    const late = setTimeout(() => end.abort(), timeout);
    try {
      return await orAborted((limit) => this.#opened(source).then((one) => one.fetch(limit)), end.signal);
    } catch (error) {
      signal.throwIfAborted();
      if (end.signal.aborted) throw failed(`no complete answer within ${timeout / 1000} s`, error);
      throw error instanceof SourceFailed ? error : failed(wordsOf(error), error);
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
    }
  }
}

/** Rejects with the signal's reason as soon as it is aborted, whoever does not listen to it. */
async function orAborted<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const stop = new AbortController();
  try {
    const aborted = once(signal, 'abort', { signal: stop.signal }).then(() => Promise.reject(signal.reason));
    aborted.catch(() => undefined);
    return await Promise.race([work(signal), aborted]);
  } finally {
    stop.abort();
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
