/** Turns signals into the two ways a run ends: the first asks it to stop, the second lets go at once. */
import { Interrupted } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { Io } from './io.ts';

/** After the first signal everything must be recorded and released within this time: CI systems kill after about 10 s. */
const GRACE_MS = 5000;

export interface Announcing {
  /** What the first signal is answered with in place of the usual words; nothing for a command that ends at once. */
  announce(words: string): void;
}

/** Listens for SIGINT and SIGTERM until disposed of. */
export function listen(io: Pick<Io, 'onSignal' | 'stderr'>): Interrupt & Announcing & Disposable {
  const stop = new AbortController();
  const kill = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let words = '\nstopping after the current action; once more stops at once\n';
  const off = io.onSignal((signal) => {
    const reason = new Interrupted(signal, `told to stop by ${signal}`);
    if (stop.signal.aborted) {
      kill.abort(reason);
      return;
    }
    io.stderr.write(words);
    stop.abort(reason);
    timer = setTimeout(() => kill.abort(reason), GRACE_MS);
    timer.unref();
  });
  return {
    stop: stop.signal,
    kill: kill.signal,
    announce(other) {
      words = other;
    },
    [Symbol.dispose]() {
      off();
      clearTimeout(timer);
    },
  };
}
