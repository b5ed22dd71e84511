/** What has to be closed, the last opened first; closing goes on when one of them fails. */
export class Closing {
  readonly #work: (() => unknown)[] = [];
  #closing: Promise<void> = Promise.resolve();

  add(work: () => unknown): void {
    this.#work.push(work);
  }

  /** Whoever closes while somebody else does already waits for that. */
  close(): Promise<void> {
    this.#closing = this.#closing.then(() => this.#closeAll());
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    for (const work of this.#work.splice(0).toReversed())
      await Promise.resolve()
        .then(work)
        .catch(() => undefined);
  }
}
