/** Archives that were fetched: unpacked by this machine's tar, which knows every compression there is a program for. */
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noRelease } from './fault.ts';
import { pathProblem } from './manifest.ts';
import { run } from './run.ts';

/** Where a file came from: its name there, and how it is called in messages. */
export interface Fetched {
  readonly file: string;
  readonly name: string;
  readonly title: string;
}

/** Fills `folder` with what is in the archive, or with the file itself, which may be executed then. Throws artifact-invalid. */
export async function layOut(
  { file, name, title }: Fetched,
  to: { readonly folder: string; readonly unpack: boolean; readonly env: Readonly<Record<string, string | undefined>> },
  signal: AbortSignal,
): Promise<void> {
  await mkdir(to.folder, { mode: 0o755 });
  if (!to.unpack) {
    const problem = name.includes('/') ? 'it holds a slash' : pathProblem(name);
    if (problem !== undefined) throw noRelease(`${title}: no file can be called ${JSON.stringify(name)}: ${problem}`);
    await copyFile(file, join(to.folder, name));
    await chmod(join(to.folder, name), 0o755);
    return;
  }
  // GNU tar leaves out names with `..` and fails then; what links lead to is checked with the folder.
  const tar = await run(['tar', '-xf', file, '-C', to.folder, '--no-same-owner'], { env: to.env }, signal);
  if (tar.outcome === 'missing') throw noRelease(`${title}: there is no tar on this machine to unpack it with`);
  if (tar.status !== 0) throw noRelease(`${title} can't be unpacked: ${lastLine(tar.stderr)}`);
}

/** What a program said last, or before its good advice. */
export function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '').slice(0, 300);
}
