/** Files of this machine, read so that nothing but a plain file of bounded size is waited for. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { failed } from './fault.ts';

/**
 * The bytes of a file that stayed the same while it was read, and a text that is another one when the file is. Throws
 * SourceFailed for a pipe, a device, a folder, more than `limit` bytes, or a writer that is at work.
 */
export async function readPlainFile(
  path: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly state: string }> {
  const title = `file ${path}`;
  signal.throwIfAborted();
  try {
    // O_NONBLOCK: to open a pipe that nobody writes to would take a thread of Node for good.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await file.stat({ bigint: true });
    if (!found.isFile()) throw failed(`${title}: it is no plain file`);
    if (found.size > limit) throw failed(`${title}: it has ${found.size} bytes; at most ${limit} are read`);
    const bytes = await readAll(file, Number(found.size), signal);
    const state = stateOf(found);
    if (bytes.length !== Number(found.size) || state !== stateOf(await file.stat({ bigint: true })))
      throw failed(
        `${title}: it was written to while it was read`,
        undefined,
        'write it under another name in the same folder, then rename it',
      );
    return { bytes, state };
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof Error && 'syscall' in cause ? failed(`${title}: ${cause.message}`, cause) : cause;
  }
}

/** One byte more than the size is asked for: a file that grew meanwhile shows. */
async function readAll(file: FileHandle, size: number, signal: AbortSignal): Promise<Uint8Array> {
  const buffer = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}

/** Differs whenever another file is there, or something was written into it. */
export function stateOf({ dev, ino, size, mtimeNs, ctimeNs }: State): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

interface State {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}
