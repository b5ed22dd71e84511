/** What has to be closed, the last opened first; closing goes on when one of them fails. */
export class Closing {
  readonly #work: (() => unknown)[] = [];

  add(work: () => unknown): void {
    this.#work.push(work);
  }

  async close(): Promise<void> {
    for (const work of this.#work.splice(0).toReversed())
      await Promise.resolve()
        .then(work)
        .catch(() => undefined);
  }
}
