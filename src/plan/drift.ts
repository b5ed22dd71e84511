/** Accounts for a managed file that was changed by hand: what lbctl wrote, what is on disk, what is wanted. */
import type { HostName, HostPath } from '../model/names.ts';
import { diffFiles, type FileDiff } from './diff.ts';

export interface DriftInput {
  readonly host: HostName;
  readonly path: HostPath;
  /** What lbctl made live last; undefined = it never wrote this file, or the record is gone. */
  readonly written: string | undefined;
  /** What is there now; undefined = the file was removed. */
  readonly onDisk: string | undefined;
  /** What the playbook asks for. */
  readonly wanted: string | undefined;
}

export interface Drift {
  readonly host: HostName;
  readonly path: HostPath;
  /** From what lbctl wrote to what is on disk; absent when they are the same or what was written is not known. */
  readonly byHand?: FileDiff;
  /** From what is on disk to what is wanted: what `--overwrite` would do; absent when the file is as wanted. */
  readonly toWanted?: FileDiff;
}

/** The two differences that a person needs to choose between `--adopt` and `--overwrite`. */
export function accountForDrift({ host, path, written, onDisk, wanted }: DriftInput): Drift {
  const [byHand] = written === undefined ? [] : diffFiles([{ host, path, before: written, after: onDisk }]);
  const [toWanted] = diffFiles([{ host, path, before: onDisk, after: wanted }]);
  return { host, path, ...(byHand && { byHand }), ...(toWanted && { toWanted }) };
}

/** The account as lines of plain text. */
export function describeDrift({ host, path, byHand, toWanted }: Drift): readonly string[] {
  const changed = byHand
    ? [`${host}: ${path} was changed by hand since lbctl wrote it:`, ...linesOf(byHand)]
    : [`${host}: ${path} was not written by lbctl`];
  const wanted = toWanted
    ? ['what the playbook wants instead:', ...linesOf(toWanted)]
    : ['it is what the playbook wants'];
  return [...changed, ...wanted];
}

function linesOf({ text }: FileDiff): readonly string[] {
  return text.trimEnd().split('\n');
}
