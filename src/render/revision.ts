/** Names rendered files by their content, and writes the header that says so. */
import { createHash } from 'node:crypto';
import { type Digest, parseDigest, parseRevisionId, type RevisionId } from '../model/digest.ts';
import type { HostPath, RolloutName } from '../model/names.ts';
import { REVISION_TOKEN } from './context.ts';

/** What whoever opens the file has to know: an edit is not overwritten, it is refused as drift. */
const NOTE = 'managed by lbctl, an edit here stops the next apply';

/** sha256 of a text in UTF-8. */
export function digestOf(text: string): Digest {
  const digest = parseDigest(createHash('sha256').update(text, 'utf8').digest('hex'));
  if (digest === undefined) throw new Error('sha256 is no longer 64 hexadecimal digits');
  return digest;
}

/**
 * The revision that files with these bodies are: over every path and body, in the order of paths, before the
 * revision's own name is put in, so that a body may hold it. The note of the header counts too: a later lbctl that words
 * it otherwise must not give another file the name of one that a balancer has kept.
 */
export function revisionOf(bodies: readonly { readonly path: HostPath; readonly body: string }[]): RevisionId {
  const sorted = bodies.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const id = parseRevisionId(
    digestOf([NOTE, ...sorted.map(({ path, body }) => `${path}\0${body.length}\0${body}`)].join('\0')).slice(0, 12),
  );
  if (id === undefined) throw new Error('the start of a sha256 is no revision');
  return id;
}

/**
 * A complete file: header line and body with the revision in place. The digest in the header is that of everything
 * below it: `tail -n +2 FILE | sha256sum` shows whether somebody edited the file.
 */
export function withHeader(body: string, rollout: RolloutName, revision: RevisionId): string {
  const text = body.replaceAll(REVISION_TOKEN, revision);
  return `# lbctl rollout=${rollout} revision=${revision} digest=sha256:${digestOf(text)} - ${NOTE}\n${text}`;
}
