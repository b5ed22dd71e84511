/** What looks up members and facts. */
import type { Discovery, Source } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';

/** One source that is asked again and again; it keeps what spares work between two answers, such as an ETag. */
export interface OpenSource extends AsyncDisposable {
  /** The whole answer as JSON. Throws SourceFailed for anything but a complete one. */
  fetch(signal: AbortSignal): Promise<Value>;
  /**
   * Yields whenever the answer may have become another one, for as long as it is listened to; absent = the source can't
   * tell, and is asked at every heartbeat. Goes on after faults by itself (pausing between tries) and ends only by
   * `signal`, without an error.
   */
  changes?(signal: AbortSignal): AsyncIterable<void>;
}

/** Opens a source of each kind; nothing is asked yet. */
export type SourceOpener = (source: Source) => Promise<OpenSource>;

/** Everything that one run looks up: each source is asked once, so that all plays see the same answer. */
export interface Lookups {
  /** The answer after its `map`. Throws SourceFailed. */
  lookUp(wanted: Discovery, signal: AbortSignal): Promise<Value>;
}

/** Sources that stay open from run to run, so that a watcher asks only for what has changed. */
export interface Sources {
  readonly expressions: Expressions;
  /** Look-ups that have been answered so far are not asked again by this one. */
  run(): Lookups;
  /** Yields whenever the answer may have become another one; undefined = the source can't tell. */
  changes(wanted: Discovery, signal: AbortSignal): Promise<AsyncIterable<void> | undefined>;
}

/** JMESPath. */
export interface Expressions {
  /** What is wrong with an expression; undefined = nothing. */
  problemIn(expression: string): string | undefined;
  /** The value of a valid expression; throws SourceFailed when the data is of a kind that it can't work on. */
  search(expression: string, data: Value): Value;
}
