/** The real clock, chance and terminal. */

import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { instant } from '../model/instant.ts';
import { Secret } from '../model/secret.ts';
import type { Clock, Prompter, Rng } from '../ports/clock.ts';
import type { Io } from './io.ts';

export const systemClock: Clock = {
  now: () => instant(Date.now()),
  steady: () => instant(performance.now()),
  async sleep(duration, signal) {
    signal.throwIfAborted();
    await wait(duration, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};

export const systemRng: Rng = { next: () => Math.random() };

/** Asks on standard error, so that standard output stays a result. */
export function terminalPrompter(io: Pick<Io, 'stdin' | 'stderr'>): Prompter {
  const ask = async (question: string, echo: boolean, signal: AbortSignal): Promise<string> => {
    const { createInterface } = await import('node:readline/promises');
    const quiet = new Writable({
      write(chunk, _encoding, done) {
        if (echo) io.stderr.write(String(chunk));
        done();
      },
    });
    const input = io.stdin();
    const lines = createInterface({ input, output: quiet, terminal: input.isTTY === true });
    try {
      // readline redraws its line while a person types: the question must be part of it, or it is wiped out.
      if (!echo) io.stderr.write(question);
      return await lines.question(echo ? question : '', { signal });
    } finally {
      lines.close();
      if (!echo) io.stderr.write('\n');
    }
  };
  return {
    get interactive() {
      return io.stdin().isTTY === true && io.stderr.isTTY === true;
    },
    async confirm(question, signal) {
      const answer = await ask(`${question} [y/N] `, true, signal);
      return /^y(es)?$/i.test(answer.trim());
    },
    async secret(question, signal) {
      return new Secret(await ask(`${question}: `, false, signal));
    },
  };
}
