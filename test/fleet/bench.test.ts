/** `npm run bench`, ended in the middle: what it started is gone with it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeScratch } from '../support/describe-scratch.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';

/** Processes that name `folder` in their arguments or title. */
function processesOf(folder: string): readonly string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return words.includes(folder) ? [words] : [];
    } catch {
      return [];
    }
  });
}

describeScratch('the benchmarks', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('leave no process and no file behind after %s', async (signal, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    const child = spawn(process.execPath, ['.ci/start.mjs', 'bench/main.ts', 'reloads'], {
      env: { ...process.env, TMPDIR: folder },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    // The first weight change has begun: sshd, nginx, lbctl and what measures it are there.
    const begun = () => readdirSync(folder).some((name) => existsSync(join(folder, name, 'lb0001/state')));
    await waitUntil('the first weight change', async () => begun() || child.exitCode !== null, 90_000);
    expect(processesOf(folder).length).toBeGreaterThan(3);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(processesOf(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
