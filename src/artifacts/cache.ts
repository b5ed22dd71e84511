/** What was fetched to this machine: complete entries only, found again by what they were made from. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** What nobody has asked for during that long is removed. */
const KEEP_MS = 30 * 24 * 3600 * 1000;

export class Cache {
  readonly #folder: string;

  /** `folder` is made when it is needed. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A folder that stays, for a program that keeps its own order in it. */
  async folder(name: string): Promise<string> {
    const folder = join(this.#folder, 'kept', name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** The file or folder called `name`; made by `make` at the path it is given when it is not there. A failure leaves nothing. */
  async entry(name: string, make: (path: string) => Promise<void>): Promise<string> {
    const folder = join(this.#folder, 'entries');
    const path = join(folder, name);
    if (await isThere(path)) {
      const now = Date.now() / 1000;
      await utimes(path, now, now);
      return path;
    }
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await this.forget(folder);
    const made = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
    try {
      await make(made);
      // Another run may have been faster: then its entry is as good.
      await rename(made, path).catch(async (error: unknown) => {
        if (!(await isThere(path))) throw error;
      });
    } finally {
      await rm(made, { recursive: true, force: true });
    }
    return path;
  }

  /** Removes what was not written or asked for in a folder of the cache for 30 days. */
  async forget(folder: string): Promise<void> {
    for (const name of await readdir(folder)) {
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found !== undefined && Date.now() - found.mtimeMs > KEEP_MS)
        await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
