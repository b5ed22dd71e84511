/** A file in slices that share one piece of memory: megabytes pass through without anything to clean up behind them. */
import { open } from 'node:fs/promises';

const SLICE = 256 * 1024;

/** From byte `from` up to `length` bytes, less where the file ends. A slice holds until the next one is asked for. */
export async function* slices(
  file: string,
  { from, length }: { readonly from: number; readonly length: number },
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const memory = Buffer.allocUnsafe(Math.max(1, Math.min(SLICE, length, size - from)));
    for (let taken = 0; taken < length; ) {
      signal.throwIfAborted();
      const { bytesRead } = await handle.read(memory, 0, Math.min(memory.length, length - taken), from + taken);
      if (bytesRead === 0) return;
      taken += bytesRead;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
