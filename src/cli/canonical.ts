/** Digests of plain data: the same data is the same digest, whatever order an object's keys came in. */
import { createHash } from 'node:crypto';
import { type Digest, parseDigest } from '../model/digest.ts';

/** sha256 over the data as JSON with sorted keys. */
export function digestOf(data: unknown): Digest {
  const canonical = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return sha256(canonical);
}

/** sha256 of bytes, or of a text in UTF-8. */
export function sha256(content: Uint8Array | string): Digest {
  const digest = parseDigest(createHash('sha256').update(content).digest('hex'));
  if (digest === undefined) throw new Error('sha256 gave no digest');
  return digest;
}
