/** Names made from content: two things with the same digest are the same thing. */
import type { Brand } from './brand.ts';

/** A sha256 in lower-case hexadecimal, 64 characters. */
export type Digest = Brand<string, 'Digest'>;

/**
 * The identity of what a balancer's managed files say: the first 12 characters of the sha256 over every path and
 * body (without header lines), or `0` for what was there before lbctl first touched the host. The same content is
 * the same revision, on any host and at any time, so an apply with nothing to change is seen as one.
 */
export type RevisionId = Brand<string, 'RevisionId'>;

/** What was live before lbctl first touched a host; `restore` goes back to it. */
export const ORIGINAL = '0' as RevisionId;

/** The target of a plan back to a state that no play on record ended in: equal to the digest of no play. */
export const NO_PLAY = '0'.repeat(64) as Digest;

/** A sha256 in hexadecimal; undefined for anything else. */
export function parseDigest(text: string): Digest | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as Digest) : undefined;
}

/** A revision name as it stands in a header, a folder name or an argument; undefined for anything else. */
export function parseRevisionId(text: string): RevisionId | undefined {
  return /^(0|[0-9a-f]{12})$/.test(text) ? (text as RevisionId) : undefined;
}
