/** What a release consists of, as text: one line a file or link, sorted, the same for the same content wherever it is made. */
import { createHash } from 'node:crypto';
import { type Digest, parseDigest } from '../model/digest.ts';

/** A file of a release, or a link that stays inside it. Paths are relative, with `/` between names. */
export type Entry =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly mode: Mode;
      readonly sha256: Digest;
      readonly size: number;
    }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

/** Whether it may be executed is all that is kept of a file's mode. */
export type Mode = '0644' | '0755';

/** Lines `SHA256 MODE PATH` and `link 0777 PATH⇥TARGET`, sorted by what follows the mode, byte by byte (as LC_ALL=C sort does). */
export function manifestText(entries: readonly Entry[]): string {
  const lines = entries.map((entry): readonly [key: Buffer, line: string] => {
    const key = entry.kind === 'file' ? entry.path : `${entry.path}\t${entry.target}`;
    const head = entry.kind === 'file' ? `${entry.sha256} ${entry.mode}` : 'link 0777';
    return [Buffer.from(key), `${head} ${key}\n`];
  });
  return lines
    .sort(([one], [other]) => Buffer.compare(one, other))
    .map(([, line]) => line)
    .join('');
}

/** The entries in the order of their lines: an entry's line number is its index + 1. */
export function inManifestOrder<T extends Entry>(entries: readonly T[]): readonly T[] {
  const keyed = entries.map((entry): readonly [Buffer, T] => [
    Buffer.from(entry.kind === 'file' ? entry.path : `${entry.path}\t${entry.target}`),
    entry,
  ]);
  return keyed.sort(([one], [other]) => Buffer.compare(one, other)).map(([, entry]) => entry);
}

/** The release's name by content. */
export function digestOf(manifest: string): Digest {
  const digest = parseDigest(createHash('sha256').update(manifest).digest('hex'));
  if (digest === undefined) throw new Error('sha256 made no digest');
  return digest;
}

/** Linux's limits for a name and a path; a release is a folder or two below the root. */
const NAME_BYTES = 255;
const PATH_BYTES = 3000;

/** Why a release can not hold `path`; undefined for a good one. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'it has no name';
  if (/[\x00-\x1f\x7f]/.test(path)) return 'its name holds a control character';
  if (path.includes('\ufffd')) return 'its name is no UTF-8';
  if (path.startsWith('/')) return 'it is absolute';
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) return 'it holds an empty name, . or ..';
  if (names.some((name) => Buffer.byteLength(name) > NAME_BYTES) || Buffer.byteLength(path) > PATH_BYTES)
    return 'its name is too long';
  return undefined;
}

/** Why the link at `path` is no good in a release: it must lead to something inside, whichever folder the release is in. */
export function targetProblem(path: string, target: string): string | undefined {
  if (target === '') return 'it leads nowhere';
  if (/[\x00-\x1f\x7f]/.test(target)) return 'its target holds a control character';
  if (target.startsWith('/')) return `it leads to ${target}, which is not in the release`;
  let depth = path.split('/').length - 1;
  for (const name of target.split('/')) {
    if (name === '' || name === '.') continue;
    depth += name === '..' ? -1 : 1;
    if (depth < 0) return `it leads to ${target}, which is not in the release`;
  }
  return undefined;
}
