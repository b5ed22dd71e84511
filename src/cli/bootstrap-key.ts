/** Key files of this machine: the public half is read, and a pair is made by ssh-keygen where there is none. */
import { execFile } from 'node:child_process';
import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type PublicKey, parsePublicKey } from '../model/bootstrap.ts';
import { CandidateRejected } from '../model/errors.ts';
import type { Io } from './io.ts';

/** A key file, and its public half once there is one. */
export interface LocalKey {
  readonly file: string;
  /** Whether the private half is in that file; an agent may have it instead. */
  readonly held: boolean;
  readonly public: PublicKey | undefined;
}

/** The absolute path of a key file that was named on the command line or in the inventory. */
export function keyPath(file: string, { home, cwd }: Pick<Io, 'home' | 'cwd'>): string {
  return file.startsWith('~/') ? resolve(home, file.slice(2)) : resolve(cwd, file);
}

/** Throws CandidateRejected (key-not-made) for a file that has no public half and can't give one. */
export async function readKey(file: string, io: Pick<Io, 'env'>, signal: AbortSignal): Promise<LocalKey> {
  const held = await access(file).then(
    () => true,
    () => false,
  );
  const text = await readFile(`${file}.pub`, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw notMade(`${file}.pub can't be read: ${error.message}`);
  });
  if (text === undefined && !held) return { file, held, public: undefined };
  const found = parsePublicKey(text ?? (await sshKeygen(['-y', '-P', '', '-f', file], io, signal)));
  if (found === undefined) throw notMade(`${file}.pub holds no public key`);
  return { file, held, public: found };
}

/** Makes an ed25519 pair without a passphrase: runs have nobody who types one. Throws CandidateRejected (key-not-made). */
export async function makeKey(file: string, io: Pick<Io, 'env'>, signal: AbortSignal): Promise<LocalKey> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await sshKeygen(['-q', '-t', 'ed25519', '-N', '', '-C', 'lbctl', '-f', file], io, signal);
  return await readKey(file, io, signal);
}

async function sshKeygen(args: readonly string[], { env }: Pick<Io, 'env'>, signal: AbortSignal): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('ssh-keygen', [...args], { env: { ...env }, signal });
    return stdout;
  } catch (error) {
    signal.throwIfAborted();
    throw notMade(`ssh-keygen ${args.join(' ')}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function notMade(message: string): CandidateRejected {
  return new CandidateRejected('key-not-made', message);
}
