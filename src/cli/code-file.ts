/** Compiled code in a file of the user's: read only as it was written, by whom it is for. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What V8 made of one text. */
export interface Code {
  /** The digest of the text: V8 itself compares no more than lengths. */
  readonly source: string;
  readonly bytes: Buffer;
}

/** By the name of the text's file. */
export type Codes = ReadonlyMap<string, Code>;

export interface CodeFile {
  readonly path: string;
  /** Nobody else may have been able to write to it. */
  readonly uid: number;
  /** What else has to be the same, such as the version of Node: V8 refuses foreign code one by one. */
  readonly made: string;
}

/** The first line behind the digest; what it lists follows in that order. */
interface Contents {
  readonly made: string;
  readonly parts: readonly { readonly name: string; readonly source: string; readonly size: number }[];
}

const DIGEST_BYTES = 32;
const NONE: Codes = new Map();

/**
 * V8 runs such bytes without a look at them: damage is found by their digest, which comes first. Whatever else is not as it
 * was written, or could have been written by others, is as good as no file.
 */
export function readCodes({ path, uid, made }: CodeFile): Codes {
  try {
    if (!isOwn(lstatSync(dirname(path)), uid)) return NONE;
    const all = readOwn(path, uid);
    const body = all.subarray(DIGEST_BYTES);
    if (!digestOf(body).equals(all.subarray(0, DIGEST_BYTES))) return NONE;
    let at = body.indexOf('\n') + 1;
    const contents: Contents = JSON.parse(body.subarray(0, at).toString());
    if (contents.made !== made) return NONE;
    return new Map(
      contents.parts.map(({ name, source, size }) => {
        at += size;
        return [name, { source, bytes: body.subarray(at - size, at) }];
      }),
    );
  } catch {
    return NONE;
  }
}

/** All or nothing, also beside others who do the same; nothing where the folder is not the user's own. Throws when it can't be written. */
export function writeCodes({ path, uid, made }: CodeFile, codes: Codes): void {
  const folder = dirname(path);
  // As root by sudo, with the home of somebody else, nothing is left that they could not remove.
  if (nearest(folder).uid !== uid) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(lstatSync(folder), uid)) return;
  const parts = [...codes].map(([name, { source, bytes }]) => ({ name, source, size: bytes.length }));
  const line = JSON.stringify({ made, parts } satisfies Contents);
  // V8 copies what does not begin at a multiple of eight.
  const head = Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
  const body = Buffer.concat([head, ...[...codes.values()].map(({ bytes }) => bytes)]);
  const temporary = `${path}.${digestOf(body).toString('hex')}`;
  try {
    writeFileSync(temporary, Buffer.concat([digestOf(body), body]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function readOwn(path: string, uid: number): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    if (!isOwn(fstatSync(file), uid)) throw new Error('it is not ours');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The folder itself, or the one that it will be made in. */
function nearest(folder: string): Stats {
  return lstatSync(folder, { throwIfNoEntry: false }) ?? nearest(dirname(folder));
}

function isOwn({ uid: owner, mode }: Stats, uid: number): boolean {
  return owner === uid && (mode & 0o022) === 0;
}
