/** Bytes that arrive in pieces, as one buffer: appending costs time in proportion to what is appended, and nothing is held when empty. */

const NOTHING = Buffer.alloc(0);

export class ByteQueue {
  #store: Buffer = NOTHING;
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** `bytes` belong to the queue from now on: most answers come in one piece, which is then kept as it came. */
  append(bytes: Buffer): void {
    if (this.length === 0) {
      this.#store = bytes;
      this.#start = 0;
      this.#end = bytes.length;
      return;
    }
    if (this.#end + bytes.length > this.#store.length) this.#makeRoom(bytes.length);
    bytes.copy(this.#store, this.#end);
    this.#end += bytes.length;
  }

  /** What is there now, not copied: valid until the next append. */
  view(): Buffer {
    return this.#store.subarray(this.#start, this.#end);
  }

  /** Drops `count` bytes at the front. An answer can be large, and there are many hosts: nothing stays behind it. */
  consume(count: number): void {
    this.#start += Math.min(count, this.length);
    if (this.length === 0) this.append(NOTHING);
  }

  #makeRoom(count: number): void {
    const size = Math.max(16 * 1024, 2 ** Math.ceil(Math.log2(this.length + count)) * 2);
    const grown = Buffer.alloc(size);
    const length = this.view().copy(grown);
    this.#store = grown;
    this.#start = 0;
    this.#end = length;
  }
}
