/** Turns signals into the two ways a run ends: the first asks it to stop, the second lets go at once. */
import { Interrupted } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { Io } from './io.ts';

/** After the first signal everything must be recorded and released within this time: CI systems kill after about 10 s. */
const GRACE_MS = 5000;

export interface Announcing {
  /** How the first signal is answered from now on; the usual words on standard error would end up in a drawn frame. */
  announce(answer: (words: string) => void): void;
}

const WORDS = 'stopping after the current action; once more stops at once';

/** Listens for SIGINT and SIGTERM until disposed of. */
export function listen(io: Pick<Io, 'onSignal' | 'stderr'>): Interrupt & Announcing & Disposable {
  const stop = new AbortController();
  const kill = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let answer = (words: string): unknown => io.stderr.write(`\n${words}\n`);
  const off = io.onSignal((signal) => {
    const reason = new Interrupted(signal, `told to stop by ${signal}`);
    if (stop.signal.aborted) {
      kill.abort(reason);
      return;
    }
    answer(WORDS);
    stop.abort(reason);
    timer = setTimeout(() => kill.abort(reason), GRACE_MS);
    timer.unref();
  });
  return {
    stop: stop.signal,
    kill: kill.signal,
    announce(other) {
      answer = other;
    },
    [Symbol.dispose]() {
      off();
      clearTimeout(timer);
    },
  };
}
