import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../../src/artifacts/cache.ts';
import { KnownDigests } from '../../../src/artifacts/known-digests.ts';
import { hashFile } from '../../../src/artifacts/tree.ts';
import { calm } from '../../support/delivery-lab.ts';

const LATER = (): number => Date.now() + 3_600_000;
const MB = 1024 * 1024;

describe('the digest of a large file', () => {
  let folder: string;
  let file: string;
  /** Files that were read. */
  let reads: string[];
  beforeEach(({ onTestFinished }) => {
    folder = mkdtempSync(join(tmpdir(), 'lbctl-digests-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    file = join(folder, 'model');
    writeFileSync(file, Buffer.alloc(MB, 'a'));
    setTime();
    reads = [];
  });

  /** What another run finds, later by default. */
  const digest = async (path = file, now = LATER): Promise<string> => {
    const read = async (one: string, signal: AbortSignal) => {
      reads.push(one);
      return await hashFile(one, signal);
    };
    const known = await KnownDigests.of(folder, new Cache(join(folder, 'cache')), read, now);
    const found = await known.digest(path, calm());
    await known.save();
    return found;
  };
  /** All that a program can put back. */
  const setTime = (): void => utimesSync(file, 1000, 1000);

  it('is made once, and right', async () => {
    expect([await digest(), await digest(), await digest()]).toEqual(Array(3).fill(await hashFile(file, calm())));
    expect(reads).toHaveLength(1);
  });

  it('is made again when it was written in place and its time was put back', async () => {
    const first = await digest();
    writeFileSync(file, Buffer.alloc(MB, 'b'));
    setTime();
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    expect(await digest()).not.toBe(first);
    expect(reads).toHaveLength(2);
  });

  it('is made again when another file of the same size and time took its name', async () => {
    const first = await digest();
    writeFileSync(join(folder, 'other'), Buffer.alloc(MB, 'b'));
    renameSync(join(folder, 'other'), file);
    setTime();
    expect(await digest()).not.toBe(first);
  });

  it('of a folder that nobody delivers from any more is forgotten', async () => {
    await digest();
    const store = join(folder, 'cache/kept/digests');
    writeFileSync(join(store, 'of-another-folder'), '');
    utimesSync(join(store, 'of-another-folder'), 1000, 1000);
    writeFileSync(file, Buffer.alloc(MB, 'b'));
    await digest();
    expect(readdirSync(store)).toHaveLength(1);
  });

  it('is made each time while the file is young, of a small file, and from a store that is damaged', async () => {
    await digest(file, Date.now);
    await digest(file, Date.now);
    expect(reads).toHaveLength(2);
    const small = join(folder, 'small');
    writeFileSync(small, 'small');
    await digest(small);
    await digest(small);
    expect(reads).toHaveLength(4);
    await digest();
    const store = join(folder, 'cache/kept/digests');
    writeFileSync(join(store, readdirSync(store)[0] ?? ''), 'no digest\n\0');
    expect(await digest()).toBe(await hashFile(file, calm()));
    expect(reads).toHaveLength(6);
  });
});
