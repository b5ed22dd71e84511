/** Folders that rsync brings to this machine: what is the same as last time is not fetched again. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../model/service.ts';
import type { Cache } from './cache.ts';
import { noRelease, refused } from './fault.ts';
import { run } from './run.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** rsync's status for a program that is not on the other side, unless it noticed the closed connection first (then 12). */
const NOT_THERE = 127;
/** The words of sh, bash, zsh, busybox and fish for the same: they come in either case. */
const NOT_THERE_WORDS = /\brsync: (?:command )?not found\b|(?:command not found|Unknown command): '?rsync\b/;
/** Statuses for a source that is not there: some of the files, or a module, a path. */
const NO_SOURCE: readonly number[] = [3, 5, 23];

/**
 * What the source holds now, in a folder that nobody else writes in. Throws artifact-invalid (no such source) or
 * artifact-unavailable (no rsync on either side, no way to it).
 */
export async function rsyncFolder(
  { from, exclude, options }: Extract<Artifact, { readonly kind: 'rsync' }>,
  { cache, env }: { readonly cache: Cache; readonly env: Env },
  signal: AbortSignal,
): Promise<string> {
  // What is in the folder is the release, never the folder itself.
  const source = from.endsWith('/') ? from : `${from}/`;
  const rules = [...options, ...exclude.map((pattern) => `--exclude=${pattern}`)];
  const id = createHash('sha256')
    .update(JSON.stringify([source, rules]))
    .digest('hex')
    .slice(0, 32);
  const memory = join(await cache.folder(`rsync-${id}`), 'last');
  const last = await lastFolder(memory);
  const sync = async (...words: readonly string[]): Promise<string> => {
    const argv = ['rsync', '-rlptO', '-s', '--delete', ...rules, ...words] as const;
    // Nobody is there to answer a question of ssh.
    const said = await run(argv, { env: { RSYNC_RSH: 'ssh -o BatchMode=yes', ...env, LC_ALL: 'C' } }, signal);
    if (said.outcome === 'missing')
      throw refused('artifact-unavailable', 'there is no rsync on this machine', 'install rsync here');
    if (said.status === 0) return said.stdout;
    throw failure(from, said.status, said.stderr);
  };
  if (last !== undefined && (await sync('-n', '-i', '--', source, `${last}/`)) === '') {
    await cache.entry(basename(last), () => Promise.reject(new Error(`${last} went away`)));
    return last;
  }
  const folder = await cache.entry(`rsync-${id}-${randomBytes(8).toString('hex')}`, async (made) => {
    await mkdir(made, { mode: 0o700 });
    await sync(...(last === undefined ? [] : [`--link-dest=${last}`]), '--', source, `${made}/`);
  });
  const written = `${memory}.${randomBytes(6).toString('hex')}`;
  await writeFile(written, folder);
  await rename(written, memory);
  return folder;
}

/** Undefined also for one that was not asked for in so long that it was removed. */
async function lastFolder(memory: string): Promise<string | undefined> {
  const path = await readFile(memory, 'utf8').catch(() => '');
  const found = path === '' ? undefined : await stat(path).catch(() => undefined);
  return found?.isDirectory() === true ? path : undefined;
}

/** The first thing that went wrong: what follows from it, and the sum at the end, say less. */
function reason(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return (lines.find((line) => /^(?:rsync|@ERROR):/.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}

function failure(from: string, status: number, stderr: string): Error {
  if (status === NOT_THERE || NOT_THERE_WORDS.test(stderr))
    return refused('artifact-unavailable', `rsync: ${from}: there is no rsync on that machine`, 'install rsync there');
  const words = reason(stderr);
  if (NO_SOURCE.includes(status)) return noRelease(`rsync: ${from}: ${words}`);
  return refused('artifact-unavailable', `rsync: ${from}: ${words}`);
}
