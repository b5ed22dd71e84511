/** Time, chance and questions as things that can be replaced by a test. */
import type { Duration } from '../model/duration.ts';
import type { Instant } from '../model/instant.ts';
import type { Secret } from '../model/secret.ts';

export interface Clock {
  now(): Instant;
  /** An instant of a clock that nobody sets: what is waited for is measured with it, and compared with its own only. */
  steady(): Instant;
  /** Resolves after `duration`; rejects with the signal's reason when aborted. */
  sleep(duration: Duration, signal: AbortSignal): Promise<void>;
}

/** A source of chance for splay and tokens. */
export interface Rng {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
}

/** Asks the person at the terminal. */
export interface Prompter {
  /** Whether there is anybody to ask. */
  readonly interactive: boolean;
  /** A yes or no; rejects with the signal's reason when aborted. */
  confirm(question: string, signal: AbortSignal): Promise<boolean>;
  /** A passphrase or password, not echoed. */
  secret(question: string, signal: AbortSignal): Promise<Secret>;
}
