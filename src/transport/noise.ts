/** What a host prints on standard error, cut at the requests' tokens and capped. */
import { harmless } from './remote-text.ts';

/** Kept of one request's noise; what goes beyond is dropped, the beginning stays because causes come first. */
const NOISE_LIMIT = 64 * 1024;
/** Enough of the end to find a token that arrives in two pieces. */
const TAIL = 256;

export class Noise {
  #bytes = Buffer.alloc(0);

  append(bytes: Buffer): void {
    const all = Buffer.concat([this.#bytes, bytes]);
    const tooLong = all.length > NOISE_LIMIT + TAIL;
    this.#bytes = tooLong ? Buffer.concat([all.subarray(0, NOISE_LIMIT), all.subarray(-TAIL)]) : all;
  }

  /** The noise up to the line that ends the request with `token`; undefined when that line hasn't come. */
  takeUntil(token: string): string | undefined {
    const at = this.#bytes.indexOf(`${token}\n`);
    if (at < 0) return undefined;
    const text = harmless(this.#bytes.toString('utf8', 0, at), NOISE_LIMIT);
    this.#bytes = this.#bytes.subarray(at + token.length + 1);
    return text;
  }

  /** Everything there is. */
  takeAll(): string {
    const text = harmless(this.#bytes.toString('utf8'), NOISE_LIMIT);
    this.#bytes = Buffer.alloc(0);
    return text;
  }
}
