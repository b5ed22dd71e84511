/** The disk side of saved plans: told by content, read whole, written at once and for their owner only. */
import { constants } from 'node:fs';
import { lstat, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InvalidInput } from '../model/errors.ts';
import type { Io } from './io.ts';
import { looksLikeSavedPlan, printSavedPlan, readSavedPlan, type SavedPlan } from './saved-plan.ts';

/** Where the mark of a saved plan has to stand. */
const HEAD = 4096;
/** A plan of a thousand balancers is about 10 MB. */
const LARGEST = 64 * 1024 * 1024;

/** The saved plan in a file; undefined when it is something else, or nothing. Throws InvalidInput, StalePlan. */
export async function openPlanFile(name: string, { cwd }: Pick<Io, 'cwd'>): Promise<SavedPlan | undefined> {
  const path = resolve(cwd, name);
  const head = await headOf(path);
  if (head === undefined || !looksLikeSavedPlan(head)) return undefined;
  await using file = await open(path);
  if ((await file.stat()).size > LARGEST)
    throw refused(name, `is larger than ${LARGEST >> 20} MiB`, 'plan-file-invalid');
  return readSavedPlan(name, await file.readFile('utf8'));
}

/** Throws InvalidInput (plan-file-exists) when something else than a saved plan stands there already. */
export async function refuseToReplace(name: string, { cwd }: Pick<Io, 'cwd'>): Promise<void> {
  const path = resolve(cwd, name);
  const there = await lstat(path).catch(() => undefined);
  if (there === undefined) return;
  if (!there.isFile()) throw refused(name, 'is there and is no plain file', 'plan-file-exists');
  const head = await headOf(path);
  if (head === undefined || !looksLikeSavedPlan(head))
    throw refused(name, 'is there and is no saved plan', 'plan-file-exists');
}

/** The whole file or nothing, readable for its owner only. Throws InvalidInput. */
export async function writePlanFile(name: string, plan: SavedPlan, io: Pick<Io, 'cwd' | 'pid'>): Promise<void> {
  await refuseToReplace(name, io);
  const path = resolve(io.cwd, name);
  const temporary = `${path}.${io.pid}.tmp`;
  try {
    await using file = await open(temporary, 'wx', 0o600);
    await file.writeFile(printSavedPlan(plan));
    await file.sync();
    await rename(temporary, path);
    await using folder = await open(dirname(path), constants.O_RDONLY);
    await folder.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw refused(name, `could not be written: ${why}`, 'file-unreadable');
  }
}

async function headOf(path: string): Promise<string | undefined> {
  try {
    // Before it is opened: a pipe can be read only once, and that is for the playbook's reader.
    if (!(await stat(path)).isFile()) return undefined;
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return undefined;
  }
}

function refused(
  name: string,
  why: string,
  code: 'plan-file-exists' | 'plan-file-invalid' | 'file-unreadable',
): InvalidInput {
  return new InvalidInput([{ code, severity: 'error', message: `${name} ${why}` }]);
}
