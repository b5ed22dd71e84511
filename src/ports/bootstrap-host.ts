/** A host that is not ready for lbctl yet: what it has, and how it is changed. */
import type { Change, HostFacts, HostWish, PublicKey, UserName } from '../model/bootstrap.ts';
import type { Host } from '../model/host.ts';

/** How a change ended; `did` are the changes that were made before, each of them whole. */
export type Prepared =
  | { readonly outcome: 'done'; readonly did: number }
  /** A candidate failed its test: nothing was changed. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** Changed, and back as it was. */
  | { readonly outcome: 'put-back'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly reason: string; readonly did: number };

/** One connection as root. Everything throws Unreachable when no answer comes, or none that makes sense. */
export interface BootstrapHost extends AsyncDisposable {
  /** Reads, and tests the candidates where nothing reads them. Changes nothing. */
  look(wish: HostWish, signal: AbortSignal): Promise<HostFacts>;
  /** Tests all candidates, then makes the changes in order up to the first that fails. Not for `keys-only`. */
  prepare(changes: readonly Change[], key: PublicKey | undefined, signal: AbortSignal): Promise<Prepared>;
  /** Ends logins by password; what was before stays kept until `keepKeysOnly`. */
  keysOnly(user: UserName, text: string, signal: AbortSignal): Promise<Prepared>;
  /** `proven`: the second connection came. Otherwise the former state is put back. */
  settleKeysOnly(user: UserName, proven: boolean, signal: AbortSignal): Promise<Prepared>;
}

/** Opens such connections. Throws Unreachable. */
export interface BootstrapHosts {
  open(host: Host, signal: AbortSignal): Promise<BootstrapHost>;
}
