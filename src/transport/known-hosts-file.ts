/** The known_hosts files on this machine: read once per run, and added to without tearing what others write. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyType } from './host-key.ts';
import { hashName, KnownHosts } from './known-hosts.ts';

export class KnownHostsFiles {
  readonly #loaded = new Map<string, Promise<KnownHosts>>();
  #writing: Promise<unknown> = Promise.resolve();

  /** The lines of all `files`, in order; files that aren't there count as empty. */
  load(files: readonly string[]): Promise<KnownHosts> {
    const id = files.join('\0');
    const loading = this.#loaded.get(id) ?? readAll(files);
    this.#loaded.set(id, loading);
    return loading;
  }

  /** Appends a key for `name` to `file` (made with mode 0600 if need be) and to every loaded list that has the file. */
  learn(file: string, name: string, key: Buffer, hash: boolean): Promise<void> {
    const written = this.#writing.then(async () => {
      for (const [id, loading] of this.#loaded) {
        if (!id.split('\0').includes(file)) continue;
        const known = await loading;
        const shown = key.toString('base64');
        if (known.find(name).some((line) => line.mark === 'trusted' && line.key === shown)) return;
        known.add(`${name} ${keyType(key)} ${shown}`, file);
      }
      await append(
        file,
        `${hash ? hashName(name, randomBytes(20)) : name} ${keyType(key)} ${key.toString('base64')}\n`,
      );
    });
    this.#writing = written.catch(() => undefined);
    return written;
  }
}

async function readAll(files: readonly string[]): Promise<KnownHosts> {
  const known = new KnownHosts();
  for (const file of files) known.add(await readFile(file, 'utf8').catch(absentIsEmpty), file);
  return known;
}

function absentIsEmpty(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '';
  throw error;
}

/** One write with O_APPEND: the kernel puts it whole at the end, whoever else appends at the same time. */
async function append(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    await handle.write(size > 0 && last[0] !== 0x0a ? `\n${line}` : line);
  } finally {
    await handle.close();
  }
}
