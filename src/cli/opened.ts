/** Things to be closed at the end, the last opened first. */
export class Opened implements AsyncDisposable {
  readonly #items: AsyncDisposable[] = [];

  add<T extends AsyncDisposable>(item: T): T {
    this.#items.push(item);
    return item;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const item of this.#items.toReversed()) await item[Symbol.asyncDispose]();
  }
}

/** Calls `make` when it is first asked, and never again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
