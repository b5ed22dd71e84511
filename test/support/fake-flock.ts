/** The flock of a host in memory: one call at a time, until the host goes down; and the guards that a control takes out. */

/** A guard that a control takes out, to see that what it guards against is noticed. */
export type Guard =
  /** Whoever asks is taken for the holder of the lock, whatever number it brings. */
  | 'fencing'
  /** The journal that comes with a commit is thrown away: nothing is on record before the change. */
  | 'intent first'
  /** A reload that was refused, or not proven, is answered as one that took effect. */
  | 'proof';

/** The host went down in the middle of a call. */
class Rebooted extends Error {}

export class FakeFlock {
  #queue: Promise<unknown> = Promise.resolve();
  #boot = 0;

  /** A call goes on when its caller is gone. */
  exclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const check = this.watch();
    const call = (): T | Promise<T> => {
      check();
      return work();
    };
    const result = this.#queue.then(call);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Ends whoever has it and whoever waits for it. */
  reboot(): void {
    this.#boot += 1;
    this.#queue = Promise.resolve();
  }

  /** Throws, when it is called, if the host has gone down since. */
  watch(): () => void {
    const boot = this.#boot;
    return () => {
      if (boot !== this.#boot) throw new Rebooted('the host went down');
    };
  }
}

/** Whoever asked a host that went down never hears of it. */
export function unlessRebooted(error: unknown): undefined {
  if (error instanceof Rebooted) return undefined;
  throw error;
}
