/** The plays of one playbook under watch: tells what happens to them, and outlives readings of the playbook. */
import { LbctlError } from '../model/errors.ts';
import type { RolloutName } from '../model/names.ts';
import type { WatchBody } from '../model/watch.ts';
import { type Standing, UNKNOWN } from '../watch/decide.ts';
import { PlayWatch } from '../watch/loop.ts';
import type { Context } from './context.ts';
import { report } from './exit.ts';
import { Offshoot } from './offshoot.ts';
import { type Reading, readWatched, type WatchFlags } from './watch-reading.ts';
import type { WatchTeller } from './watch-teller.ts';
import type { WatchedPlay } from './watched-play.ts';

export class Watcher {
  readonly #file: string;
  readonly #context: Context;
  readonly #how: WatchFlags;
  readonly #standings = new Map<RolloutName, Standing>();
  readonly #teller: Pick<WatchTeller, 'tell' | 'following' | 'reloading' | 'pulse'>;

  /** The context says with `--check` that nothing is to be changed. */
  constructor(file: string, context: Context, how: WatchFlags, teller: WatchTeller) {
    this.#file = file;
    this.#context = context;
    this.#how = how;
    this.#teller = teller;
  }

  /** One look at every play; what was said of each in the end. Throws InvalidInput, and Interrupted when it is told to stop. */
  async once(): Promise<readonly WatchBody[]> {
    await using reading = await this.#read(true);
    const { stop } = this.#context.interrupt;
    return await Promise.all(reading.plays.map((play) => this.#watch(play).once(stop)));
  }

  /** Until it is told to stop. SIGHUP reads the playbook anew; a broken one leaves the former in force. Throws InvalidInput. */
  async run(): Promise<void> {
    // Between two readings nobody else listens, and it would be our end.
    const off = this.#context.io.onReload(() => undefined);
    try {
      let next: Reading | undefined = await this.#read(false);
      while (next !== undefined) {
        await using reading: Reading = next;
        next = await this.#follow(reading);
      }
    } finally {
      off();
    }
  }

  /** Answers what to follow from here on; undefined when it is told to stop. */
  async #follow({ plays }: Reading): Promise<Reading | undefined> {
    const { io, interrupt } = this.#context;
    const over = new AbortController();
    using until = new Offshoot([interrupt.stop, over.signal]);
    let next: Promise<Reading | undefined> = Promise.resolve(undefined);
    const off = io.onReload(() => {
      next = next.then(async (former) => {
        const anew = await this.#readAnew(plays);
        if (anew === undefined) return former;
        over.abort();
        await former?.[Symbol.asyncDispose]();
        return anew;
      });
    });
    const watches = plays.map((play) => this.#watch(play));
    try {
      await this.#teller.following(plays.map(({ play }) => play));
      await Promise.all(watches.map((watch) => watch.run(until.signal)));
    } finally {
      off();
    }
    for (const { play, standing } of watches) this.#standings.set(play, standing);
    const anew = await next;
    if (!interrupt.stop.aborted) return anew;
    await anew?.[Symbol.asyncDispose]();
    return undefined;
  }

  #read(once: boolean): Promise<Reading> {
    const tell = (play: RolloutName, body: WatchBody): void => this.#tell(play, body);
    return readWatched(this.#file, this.#context, { ...this.#how, once, tell });
  }

  async #readAnew(plays: Reading['plays']): Promise<Reading | undefined> {
    const tell = (text: string): void => {
      for (const { play } of plays) this.#tell(play, { kind: 'notice', text });
    };
    this.#teller.reloading();
    try {
      const anew = await this.#read(false);
      tell('the playbook was read anew');
      return anew;
    } catch (error) {
      if (!(error instanceof LbctlError)) throw error;
      await report(error, this.#context.io);
      tell(`the playbook can not be read anew, the former stays in force [${error.code}]`);
      await this.#teller.following(plays.map(({ play }) => play));
      return undefined;
    }
  }

  /** What the balancers have under a playbook that was read anew is looked at anew; what they went through is not forgotten. */
  #watch(watched: WatchedPlay): PlayWatch {
    const { clock, rng } = this.#context;
    const { refreshes, failures, retry } = this.#standings.get(watched.play) ?? UNKNOWN;
    const forced = this.#how.forced && !this.#standings.has(watched.play);
    const standing = { refreshes, failures, ...(retry !== undefined && { retry }), forced };
    const { play } = watched;
    return new PlayWatch(watched, standing, {
      clock,
      rng,
      tell: (body) => this.#tell(play, body),
      expect: (by) => this.#teller.pulse.expect(play, by),
    });
  }

  #tell(play: RolloutName, body: WatchBody): void {
    this.#teller.tell({ ...body, v: 1, at: this.#context.clock.now(), play });
  }
}
