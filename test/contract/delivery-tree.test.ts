import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readTree } from '../../src/artifacts/tree.ts';
import { calm, RELEASE_TEXT } from '../support/delivery-lab.ts';

const TOOLS = ['awk', 'cut', 'find', 'sha256sum', 'sort', 'tr', 'xargs'];
const LARGE = Buffer.alloc(1_500_000, 'x');

describe('what a host finds in a folder', { timeout: 30_000 }, () => {
  let folder: string;
  let place: string;
  beforeEach(({ onTestFinished }) => {
    folder = mkdtempSync(join(tmpdir(), 'lbctl-tree-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    place = join(folder, 'release');
    mkdirSync(join(place, 'a b'), { recursive: true });
    for (const name of ['-large', "it's $HOME", 'a\\b', 'ü', '*', 'a b/large', '\\'])
      writeFileSync(join(place, name), Buffer.concat([LARGE, Buffer.from(name)]));
    writeFileSync(join(place, 'a b/small'), 'small');
    writeFileSync(join(place, 'empty'), '');
    chmodSync(join(place, '-large'), 0o755);
    symlinkSync('a b/small', join(place, 'link'));
  });

  /** With these programs and no others; `openssl` is a script of its own, or the real one. */
  const found = (openssl?: string): string => {
    const bin = mkdtempSync(join(folder, 'bin-'));
    for (const tool of [...TOOLS, ...(openssl === 'real' ? ['openssl'] : [])])
      symlinkSync(spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim(), join(bin, tool));
    if (openssl !== undefined && openssl !== 'real') writeFileSync(join(bin, 'openssl'), openssl, { mode: 0o755 });
    const program = `${RELEASE_TEXT}\nlbr_tree "$1"`;
    const env = { PATH: bin, LC_ALL: 'C' };
    return spawnSync('/bin/sh', ['-c', program, 'sh', place], { env, encoding: 'utf8' }).stdout;
  };

  test('is its manifest, by openssl, without it, and where it does not work', async () => {
    const { manifest } = await readTree(place, {}, calm());
    const counting = `#!/bin/sh\necho x >>${folder}/asked\nexec ${spawnSync('which', ['openssl'], { encoding: 'utf8' }).stdout.trim()} "$@"\n`;
    expect(found(counting)).toBe(manifest);
    // Once whether it works, and once for all large files.
    expect(spawnSync('wc', ['-l', join(folder, 'asked')], { encoding: 'utf8' }).stdout).toMatch(/^2 /);
    for (const openssl of [undefined, 'real', '#!/bin/sh\nexit 1\n', '#!/bin/sh\necho 00 *stdin\n'])
      expect(found(openssl)).toBe(manifest);
  });

  test('under a name with a newline is nothing that a manifest can hold', () => {
    writeFileSync(join(place, 'two\nlines'), LARGE);
    expect(found('real')).toBe(found());
    expect(found('real')).toContain('two\u0001lines');
  });
});
