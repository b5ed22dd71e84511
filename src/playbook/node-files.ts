/** The real disk as ProjectFiles. */
import { access, open, realpath } from 'node:fs/promises';
import type { ProjectFiles } from './project.ts';
import { MAX_BYTES } from './text.ts';

export const nodeFiles: ProjectFiles = {
  read,
  realPath: (path) => realpath(path),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
};

/** One byte more than any file may have is enough to refuse it: a device or a pipe may never end. */
async function read(path: string): Promise<Uint8Array> {
  await using file = await open(path, 'r');
  const buffer = new Uint8Array(MAX_BYTES + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}
