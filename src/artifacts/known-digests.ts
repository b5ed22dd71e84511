/**
 * Digests of large files, kept from one run to the next: a release of gigabytes is not read anew each time. A file counts as
 * the same while all that the kernel changes with its content is the same; ctime can't be put back by anybody.
 */
import { createHash, randomBytes } from 'node:crypto';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, parseDigest } from '../model/digest.ts';
import type { Cache } from './cache.ts';

/** A smaller one is read in a moment. */
const LARGE = 1024 * 1024;
/**
 * What was changed so short a time ago may be changed again without a trace: two writes within one tick of the clock, or
 * into a mapped page that is dirty already (Linux writes those back after 30 s).
 */
const YOUNG_MS = 60_000;

type Read = (file: string, signal: AbortSignal) => Promise<Digest>;

export class KnownDigests {
  readonly #cache: Cache;
  readonly #store: string;
  readonly #before: ReadonlyMap<string, Digest>;
  readonly #read: Read;
  readonly #now: () => number;
  readonly #seen = new Map<string, Digest>();

  private constructor(
    kept: { readonly cache: Cache; readonly store: string; readonly before: ReadonlyMap<string, Digest> },
    read: Read,
    now: () => number,
  ) {
    this.#cache = kept.cache;
    this.#store = kept.store;
    this.#before = kept.before;
    this.#read = read;
    this.#now = now;
  }

  /** Of the files in one folder; `read` makes a digest that is not known. A store that is damaged is an empty one. */
  static async of(folder: string, cache: Cache, read: Read, now: () => number = Date.now): Promise<KnownDigests> {
    const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
    const store = join(await cache.folder('digests'), name);
    const text = await readFile(store, 'utf8').catch(() => '');
    const known = text.split('\n').flatMap((line): readonly [string, Digest][] => {
      const [digest = '', ...key] = line.split(' ');
      const parsed = parseDigest(digest);
      return parsed === undefined ? [] : [[key.join(' '), parsed]];
    });
    return new KnownDigests({ cache, store, before: new Map(known) }, read, now);
  }

  /** sha256 of a file, from its content unless that was read before and has not changed since. */
  async digest(file: string, signal: AbortSignal): Promise<Digest> {
    const key = await this.#identity(file);
    const known = key === undefined ? undefined : this.#before.get(key);
    const digest = known ?? (await this.#read(file, signal));
    if (key !== undefined && key === (await this.#identity(file))) this.#seen.set(key, digest);
    return digest;
  }

  /** Keeps what was asked for and nothing else. Without room for it the next run reads again. */
  async save(): Promise<void> {
    const isNews =
      this.#seen.size !== this.#before.size || [...this.#seen.keys()].some((key) => !this.#before.has(key));
    if (!isNews) return;
    const written = `${this.#store}.${randomBytes(6).toString('hex')}`;
    const lines = [...this.#seen].map(([key, digest]) => `${digest} ${key}\n`);
    try {
      await this.#cache.forget(dirname(this.#store));
      await writeFile(written, lines.join(''), { mode: 0o600 });
      await rename(written, this.#store);
    } catch {
      await rm(written, { force: true });
    }
  }

  /** Undefined for a file that is small, or too young to be told from another. */
  async #identity(file: string): Promise<string | undefined> {
    const { dev, ino, size, mtimeNs, ctimeNs } = await lstat(file, { bigint: true });
    const age = this.#now() - Number(ctimeNs / 1_000_000n);
    return size < LARGE || age < YOUNG_MS ? undefined : [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  }
}
