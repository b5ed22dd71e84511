/** Unified diffs of managed files, hosts with the same change shown once; texts come from hosts and are not sanitised here. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import type { HostName, HostPath } from '../model/names.ts';

/** A file before and after; undefined = there is none. */
export interface FileChange {
  readonly host: HostName;
  readonly path: HostPath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface FileDiff {
  /** Hosts on which the same lines change to the same lines, in the order given. */
  readonly hosts: readonly HostName[];
  readonly path: HostPath;
  /** Unified diff with three lines of context and `/dev/null` for a file that is not there. */
  readonly text: string;
  readonly added: number;
  readonly removed: number;
}

/** Beyond this many changed lines the search for the shortest diff costs seconds and nobody reads the result. */
const MOST_EDITS = 2000;

/** What changes, file by file in the order of first appearance; files that stay as they are don't appear. */
export function diffFiles(changes: readonly FileChange[]): readonly FileDiff[] {
  const groups = new Map<string, { readonly diff: Omit<FileDiff, 'hosts'>; readonly hosts: HostName[] }>();
  for (const change of changes) {
    const diff = diffFile(change);
    if (diff === undefined) continue;
    // The path stands in the diff's header, so equal texts are changes of the same file.
    const known = groups.get(diff.text);
    if (known) known.hosts.push(change.host);
    else groups.set(diff.text, { diff, hosts: [change.host] });
  }
  return [...groups.values()].map(({ diff, hosts }) => ({ ...diff, hosts }));
}

function diffFile({ path, before, after }: FileChange): Omit<FileDiff, 'hosts'> | undefined {
  if (before === after) return undefined;
  const names = [before === undefined ? '/dev/null' : path, after === undefined ? '/dev/null' : path] as const;
  const patch = structuredPatch(...names, before ?? '', after ?? '', undefined, undefined, {
    context: 3,
    maxEditLength: MOST_EDITS,
  });
  if (patch === undefined) return replaced(path, before ?? '', after ?? '');
  return {
    path,
    text: formatPatch(patch, FILE_HEADERS_ONLY),
    added: countLines(patch, '+'),
    removed: countLines(patch, '-'),
  };
}

function countLines(patch: StructuredPatch, sign: '+' | '-'): number {
  return patch.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.startsWith(sign)).length;
}

/** The account of a change that is too large to show line by line. */
function replaced(path: HostPath, before: string, after: string): Omit<FileDiff, 'hosts'> {
  const removed = before.split('\n').length - 1;
  const added = after.split('\n').length - 1;
  return {
    path,
    text: `--- ${path}\n+++ ${path}\n@@ replaced as a whole: ${removed} lines by ${added} @@\n`,
    added,
    removed,
  };
}
