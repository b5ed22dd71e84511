/** Which folder of this machine a service's artifact is: fetched first, when it comes from elsewhere. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { Artifact, Service } from '../model/service.ts';
import { layOut } from './archive.ts';
import type { Cache } from './cache.ts';
import { noRelease } from './fault.ts';
import { gitTree } from './git.ts';
import { type Address, download, parseAddress } from './http.ts';
import { KnownDigests } from './known-digests.ts';
import { rsyncFolder } from './rsync.ts';
import { s3Address } from './s3.ts';
import { hashFile, readTree, type Tree } from './tree.ts';

export interface SourceParts {
  readonly cache: Cache;
  /** For the programs that fetch: PATH, HOME, SSH_AUTH_SOCK, proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Throws InvalidInput (artifact-invalid) or CandidateRejected (artifact-…). */
export async function fetchTree(service: Service, parts: SourceParts, signal: AbortSignal): Promise<Tree> {
  const { artifact, links } = service;
  if (artifact === undefined) throw noRelease(`${service.name} has no artifact`);
  const exclude = artifact.kind === 'files' ? artifact.exclude : [];
  const found = await find(artifact, parts, signal);
  const known = await KnownDigests.of(found.folder, parts.cache, hashFile);
  const tree = await readTree(found.folder, { exclude, executable: new Set(Object.values(links)), known }, signal);
  await known.save();
  return found.commit === undefined ? tree : { ...tree, commit: found.commit };
}

interface Found {
  readonly folder: string;
  readonly commit?: string;
}

async function find(artifact: Artifact, parts: SourceParts, signal: AbortSignal): Promise<Found> {
  switch (artifact.kind) {
    case 'files':
      return { folder: artifact.from };
    case 'http':
      return { folder: await httpFolder(artifact, parts, signal) };
    case 'git':
      return await gitTree(artifact, parts, signal);
    case 'package':
      return { folder: await packageFolder(artifact, parts) };
    case 's3':
      return { folder: await s3Folder(artifact, parts, signal) };
    case 'rsync':
      return { folder: await rsyncFolder(artifact, parts, signal) };
  }
}

async function httpFolder(
  { url, sha256, unpack }: Extract<Artifact, { readonly kind: 'http' }>,
  { cache, env }: SourceParts,
  signal: AbortSignal,
): Promise<string> {
  const address = parseAddress(url);
  const file = await cache.entry(`file-${sha256}`, (to) => download(address, { file: to, sha256 }, signal));
  return await laidOut({ file, sha256, address, unpack }, { cache, env }, signal);
}

/** Without a sha256 in the playbook an object is fetched anew each time: only its content says whether it is another one. */
async function s3Folder(
  object: Extract<Artifact, { readonly kind: 's3' }>,
  { cache, env }: SourceParts,
  signal: AbortSignal,
): Promise<string> {
  const { sha256, unpack } = object;
  const address = await s3Address(object, env);
  const name = `file-${sha256 ?? randomBytes(16).toString('hex')}`;
  const file = await cache.entry(name, (to) => download(address, { file: to, sha256 }, signal));
  try {
    const found = sha256 ?? (await hashFile(file, signal));
    return await laidOut({ file, sha256: found, address, unpack }, { cache, env }, signal);
  } finally {
    if (sha256 === undefined) await rm(file, { force: true });
  }
}

async function laidOut(
  found: { readonly file: string; readonly sha256: Digest; readonly address: Address; readonly unpack: boolean },
  { cache, env }: SourceParts,
  signal: AbortSignal,
): Promise<string> {
  const { file, sha256, address, unpack } = found;
  const name = createHash('sha256').update(address.name).digest('hex').slice(0, 16);
  const key = unpack ? `unpacked-${sha256}` : `single-${sha256}-${name}`;
  return await cache.entry(key, (folder) => layOut({ file, ...address }, { folder, unpack, env }, signal));
}

/** What stands for a package among the releases: its files are where the package manager puts them. */
async function packageFolder(
  { name, version }: Extract<Artifact, { readonly kind: 'package' }>,
  { cache }: SourceParts,
): Promise<string> {
  if (!/^[a-z0-9][a-z0-9+.-]{0,127}$/.test(name)) throw noRelease(`${JSON.stringify(name)} is no name of a package`);
  if (!/^[A-Za-z0-9][A-Za-z0-9.+:~-]{0,127}$/.test(version))
    throw noRelease(
      `${JSON.stringify(version)} is no version of a package`,
      'the whole version, as `apt-cache policy` shows it',
    );
  return await cache.entry(`package-${name}-${Buffer.from(version).toString('hex')}`, async (folder) => {
    await mkdir(folder);
    await writeFile(join(folder, 'package'), `${name}=${version}\n`);
  });
}
