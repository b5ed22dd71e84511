/** Asking and following a source in a test: real time, but pauses and patience a tenth as long. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Pace } from '../../src/discovery/follow.ts';
import { openDiscovery } from '../../src/discovery/open-discovery.ts';
import type { Source } from '../../src/model/discovery.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { SourceFailed } from '../../src/model/errors.ts';
import type { Value } from '../../src/model/host.ts';
import { instant } from '../../src/model/instant.ts';
import type { OpenSource } from '../../src/ports/discovery.ts';
import { UNHURRIED } from './source-failure.ts';

export const HASTY: Pace = {
  clock: {
    now: () => instant(Date.now()),
    steady: () => instant(performance.now()),
    async sleep(duration, signal) {
      signal.throwIfAborted();
      await wait(duration / 10, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  },
  rng: { next: () => 0.5 },
};

/** What a playbook without a `map` finds. */
export async function foundIn(source: Source): Promise<Value> {
  await using book = openDiscovery({ ...HASTY, hostsOf: async () => [] });
  return await book.run().lookUp({ source, timeout: milliseconds(20_000) }, UNHURRIED);
}

/** Follows a source; closing it leaves, and throws what following threw. */
export class Following implements AsyncDisposable {
  readonly #source: OpenSource;
  readonly #stop = new AbortController();
  readonly #wakeUps: AsyncIterator<void>;

  constructor(source: OpenSource) {
    this.#source = source;
    if (source.changes === undefined) throw new Error('this source tells nothing');
    this.#wakeUps = source.changes(this.#stop.signal)[Symbol.asyncIterator]();
  }

  /** Waits for the next wake-up. */
  async woken(): Promise<void> {
    const { done } = await this.#wakeUps.next();
    if (done === true) throw new Error('nothing is followed any more');
  }

  /** Looks up after each wake-up, and nowhere else, until the answer is what `expected` says. */
  async wokenTo(expected: (answer: Value) => boolean): Promise<void> {
    do await this.woken();
    while (!expected(await this.#answer()));
  }

  /** The next one that there is: a machine that is busy may let a source be late. */
  async #answer(): Promise<Value> {
    for (;;)
      try {
        return await this.#source.fetch(this.#stop.signal);
      } catch (error) {
        if (!(error instanceof SourceFailed)) throw error;
        await HASTY.clock.sleep(milliseconds(1000), this.#stop.signal);
      }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const last = this.#wakeUps.next();
    this.#stop.abort(new Error('the test is over'));
    for (let end = await last; end.done !== true; ) end = await this.#wakeUps.next();
  }
}
