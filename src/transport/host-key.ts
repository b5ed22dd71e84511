/** Decides whether a host is who it should be: the key it showed against the keys that are known for it. */
import { createHash } from 'node:crypto';
import type { KnownHosts, KnownKey } from './known-hosts.ts';

/** StrictHostKeyChecking: `yes` refuses unknown keys, `accept-new` learns them, `no` also lets changed keys pass. */
export type HostKeyMode = 'yes' | 'accept-new' | 'no';

/** The names under which a host's key is looked up; `bare` is the host without its port, where ssh looks too. */
export interface HostKeyName {
  readonly name: string;
  readonly bare?: string;
}

export type HostKeyVerdict =
  | { readonly verdict: 'trusted' }
  /** Accept, and write it down under `name`. */
  | { readonly verdict: 'learn' }
  /** Accepted only because checking is switched off. */
  | { readonly verdict: 'unchecked' }
  | { readonly verdict: 'unknown'; readonly authority: boolean }
  | { readonly verdict: 'changed'; readonly known: readonly KnownKey[] }
  | { readonly verdict: 'revoked'; readonly by: KnownKey };

/** HostKeyAlias stands alone; otherwise the name is `host`, or `[host]:port` off port 22. */
export function hostKeyName(host: string, port: number, alias: string | undefined): HostKeyName {
  if (alias !== undefined) return { name: alias };
  return port === 22 ? { name: host } : { name: `[${host}]:${port}`, bare: host };
}

/** `key` is the public key as SSH sends it. */
export function judgeHostKey(known: KnownHosts, name: HostKeyName, key: Buffer, mode: HostKeyMode): HostKeyVerdict {
  const shown = key.toString('base64');
  const lines = known.find(name.name);
  const bare = name.bare === undefined ? [] : known.find(name.bare);
  const revoked = [...lines, ...bare].find((line) => line.mark === 'revoked' && same(line, shown));
  if (revoked !== undefined) return { verdict: 'revoked', by: revoked };
  const trusted = lines.filter((line) => line.mark === 'trusted');
  if (trusted.some((line) => same(line, shown))) return { verdict: 'trusted' };
  // Like ssh: a key known for the host on port 22 vouches for another port, a different one there says nothing.
  if (trusted.length === 0 && bare.some((line) => line.mark === 'trusted' && same(line, shown)))
    return { verdict: 'trusted' };
  // We ask for the types that are known first. A host that shows another type all the same is as suspicious as one
  // with a changed key: accepting a "new" type would let anybody in between choose one we don't know.
  if (trusted.length > 0) return mode === 'no' ? { verdict: 'unchecked' } : { verdict: 'changed', known: trusted };
  if (mode === 'yes') return { verdict: 'unknown', authority: lines.some((line) => line.mark === 'authority') };
  return { verdict: 'learn' };
}

function same(line: KnownKey, shown: string): boolean {
  return line.key.replace(/=+$/, '') === shown.replace(/=+$/, '');
}

const ALGORITHMS = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const;
export type HostKeyAlgorithm = (typeof ALGORITHMS)[number];

/** The host key algorithms to offer, those first for which a key is known; SHA-1 `ssh-rsa` and DSA never. */
export function hostKeyAlgorithms(known: KnownHosts, name: HostKeyName): HostKeyAlgorithm[] {
  const own = known.find(name.name);
  const lines = own.length > 0 || name.bare === undefined ? own : known.find(name.bare);
  const types = new Set(lines.filter((line) => line.mark === 'trusted').map((line) => line.type));
  const isKnown = (algorithm: HostKeyAlgorithm): boolean =>
    types.has(algorithm.startsWith('rsa-') ? 'ssh-rsa' : algorithm);
  return [...ALGORITHMS.filter(isKnown), ...ALGORITHMS.filter((algorithm) => !isKnown(algorithm))];
}

/** `SHA256:…`, as ssh-keygen prints it. */
export function fingerprint(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** The type a key names itself (`ssh-ed25519`): its first length-prefixed string. */
export function keyType(key: Buffer): string {
  const length = key.length >= 4 ? key.readUInt32BE(0) : 0;
  const type = key.toString('latin1', 4, 4 + Math.min(length, 64));
  return /^[a-z0-9@.-]+$/i.test(type) ? type : 'unknown';
}
