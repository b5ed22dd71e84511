/** A folder of this machine as a release: what is in it, with sha256, and nothing that would lead out of it. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, parseDigest } from '../model/digest.ts';
import { noRelease } from './fault.ts';
import { isExcluded } from './glob.ts';
import type { KnownDigests } from './known-digests.ts';
import { digestOf, type Entry, inManifestOrder, manifestText, pathProblem, targetProblem } from './manifest.ts';
import { slices } from './slices.ts';

/** A release that is on this machine. `entries` are in the order of the manifest's lines. */
export interface Tree {
  readonly folder: string;
  readonly entries: readonly LocalEntry[];
  readonly manifest: string;
  readonly digest: Digest;
  /** Of all files together. */
  readonly bytes: number;
  /** Which commit it is, of a repository. */
  readonly commit?: string;
}

/** `modified` in seconds since 1970: kept on the host, and no part of what the release is. */
export type LocalEntry = Entry & { readonly modified: number };

export interface TreeOptions {
  /** Globs; a folder that is excluded takes what is below it along. */
  readonly exclude?: readonly string[];
  /** Paths that are commands, whatever their mode is here. */
  readonly executable?: ReadonlySet<string>;
  /** What is known of its files from before; without it every file is read. */
  readonly known?: Pick<KnownDigests, 'digest'>;
}

/** More is no release but a mistake such as `from: /`. */
const MOST_ENTRIES = 200_000;

/** Reads every file. Throws InvalidInput (artifact-invalid) for what no release can hold, or the signal's reason. */
export async function readTree(folder: string, options: TreeOptions, signal: AbortSignal): Promise<Tree> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) throw noRelease(`${folder} is not there`);
  if (!found.isDirectory()) throw noRelease(`${folder} is not a folder`);
  const entries: LocalEntry[] = [];
  await walk({ folder, options, entries }, '', signal);
  if (entries.length === 0) throw noRelease(`${folder} has no files in it`);
  for (const path of options.executable ?? []) {
    if (!entries.some((entry) => entry.path === path))
      throw noRelease(`${folder} has no ${path}, which a link leads to`);
  }
  const sorted = inManifestOrder(entries);
  const manifest = manifestText(sorted);
  const bytes = sorted.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.size : 0), 0);
  return { folder, entries: sorted, manifest, digest: digestOf(manifest), bytes };
}

interface Walk {
  readonly folder: string;
  readonly options: TreeOptions;
  readonly entries: LocalEntry[];
}

async function walk(into: Walk, below: string, signal: AbortSignal): Promise<void> {
  for (const name of await readdir(join(into.folder, below))) {
    signal.throwIfAborted();
    const path = below === '' ? name : `${below}/${name}`;
    if (isExcluded(path, into.options.exclude ?? [])) continue;
    const problem = pathProblem(path);
    if (problem !== undefined) throw noRelease(`${into.folder}: ${JSON.stringify(path)}: ${problem}`);
    const stat = await lstat(join(into.folder, path));
    if (stat.isDirectory()) await walk(into, path, signal);
    else into.entries.push(await entryOf(into, path, stat, signal));
    if (into.entries.length > MOST_ENTRIES) throw noRelease(`${into.folder} has more than ${MOST_ENTRIES} files`);
  }
}

async function entryOf(
  { folder, options }: Walk,
  path: string,
  stat: Awaited<ReturnType<typeof lstat>>,
  signal: AbortSignal,
): Promise<LocalEntry> {
  const modified = Math.max(0, Math.floor(Number(stat.mtimeMs) / 1000));
  if (stat.isSymbolicLink()) {
    const target = await readlink(join(folder, path));
    const problem = targetProblem(path, target);
    if (problem !== undefined) throw noRelease(`${folder}: the link ${path}: ${problem}`);
    return { kind: 'link', path, target, modified };
  }
  if (!stat.isFile()) throw noRelease(`${folder}: ${path} is neither a file nor a link nor a folder`);
  const executable = (Number(stat.mode) & 0o111) !== 0 || options.executable?.has(path) === true;
  const file = join(folder, path);
  const sha256 = await (options.known?.digest(file, signal) ?? hashFile(file, signal));
  return { kind: 'file', path, mode: executable ? '0755' : '0644', sha256, size: Number(stat.size), modified };
}

/** sha256 of a file, in constant memory. */
export async function hashFile(file: string, signal: AbortSignal): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const slice of slices(file, { from: 0, length: Number.POSITIVE_INFINITY }, signal)) hash.update(slice);
  const sha256 = parseDigest(hash.digest('hex'));
  if (sha256 === undefined) throw new Error('sha256 made no digest');
  return sha256;
}
