/** A signal for one piece of work that follows others, and that they forget when the work is over: a daemon would pile up listeners. */
export class Offshoot implements Disposable {
  readonly #own = new AbortController();
  readonly #followed: readonly AbortSignal[];
  readonly #follow: (event: Event) => void;

  constructor(followed: readonly AbortSignal[]) {
    this.#followed = followed;
    this.#follow = () => this.#own.abort(followed.find(({ aborted }) => aborted)?.reason);
    for (const signal of followed) {
      if (signal.aborted) this.#own.abort(signal.reason);
      signal.addEventListener('abort', this.#follow);
    }
  }

  get signal(): AbortSignal {
    return this.#own.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of this.#followed) signal.removeEventListener('abort', this.#follow);
  }
}
