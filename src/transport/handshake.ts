/** One attempt at an SSH connection over a stream: verifies the host's key, then offers keys one after the other. */
import type { Duplex } from 'node:stream';
import type { AuthenticationType, AuthHandlerMiddleware, Client, ConnectConfig } from 'ssh2';
import { LbctlError } from '../model/errors.ts';
import type { Credential } from './credentials.ts';
import { within } from './deadline.ts';
import type { HostKeyAlgorithm } from './host-key.ts';
import { oneLine } from './remote-text.ts';

export interface HandshakePlan {
  readonly user: string;
  readonly credentials: readonly Credential[];
  readonly hostKeyAlgorithms: readonly HostKeyAlgorithm[];
  /** Resolves when the key may be trusted; whatever it throws ends the attempt and is passed on. */
  verify(key: Buffer): Promise<void>;
  readonly timeoutMs: number;
  /** For all keys together. */
  readonly loginMs: number;
}

export type Handshake =
  | { readonly outcome: 'ready'; readonly client: Client }
  /** The other side went away before it refused anything: MaxStartups does that at random, so try again. */
  | { readonly outcome: 'dropped'; readonly reason: string }
  /** It kept the connection and said nothing: another try would only wait again. */
  | { readonly outcome: 'stalled'; readonly reason: string }
  | { readonly outcome: 'no-agreement'; readonly reason: string }
  | {
      readonly outcome: 'refused';
      readonly tried: readonly string[];
      readonly accepted: readonly string[];
      readonly reason: string;
    }
  | { readonly outcome: 'error'; readonly error: unknown };

/** sshd's LoginGraceTime: a person may be typing a passphrase until then. */
export const LOGIN_LIMIT_MS = 120_000;
const KEEPALIVE_MS = 2000;
const KEEPALIVES = 3;

/** Without `diffie-hellman-group-exchange-*`: it blocks the event loop for more than a second. */
const KEX: NonNullable<NonNullable<ConnectConfig['algorithms']>['kex']> = [
  'curve25519-sha256',
  'curve25519-sha256@libssh.org',
  'ecdh-sha2-nistp256',
  'ecdh-sha2-nistp384',
  'ecdh-sha2-nistp521',
  'diffie-hellman-group16-sha512',
  'diffie-hellman-group18-sha512',
  'diffie-hellman-group14-sha256',
];

/** What was learnt on the way, for the account of a failure. */
interface Progress {
  phase: 'handshake' | 'login';
  accepted: readonly AuthenticationType[];
  readonly tried: string[];
  exhausted: boolean;
  error: unknown;
  /** Ends the attempt when there is nothing left to offer. */
  giveUp(): void;
}

export async function handshake(
  client: Client,
  stream: Duplex,
  plan: HandshakePlan,
  signal: AbortSignal,
): Promise<Handshake> {
  const progress: Progress = {
    phase: 'handshake',
    accepted: [],
    tried: [],
    exhausted: false,
    error: undefined,
    giveUp: () => undefined,
  };
  try {
    const negotiated = await within<Handshake | 'verified'>(plan.timeoutMs, signal, (settle) => {
      client.on('error', (error: Error & { readonly level?: string; readonly code?: unknown }) =>
        onError(error, progress, settle),
      );
      client.on('close', () => settle(closed(progress, 'it closed the connection')));
      client.on('handshake', () => {
        progress.phase = 'login';
        settle('verified');
      });
      client.on('ready', () => settle('verified'));
      client.connect(configOf(plan, stream, progress));
    });
    if (negotiated === 'late')
      return failed(client, { outcome: 'stalled', reason: `no SSH handshake within ${plan.timeoutMs / 1000} s` });
    if (negotiated !== 'verified') return failed(client, negotiated);
    const entered = await within<Handshake>(plan.loginMs, signal, (settle) => {
      progress.giveUp = () => settle(closed(progress, ''));
      client.on('error', (error: Error & { readonly level?: string; readonly code?: unknown }) =>
        onError(error, progress, settle),
      );
      client.on('close', () => settle(closed(progress, 'it closed the connection')));
      client.on('ready', () => settle({ outcome: 'ready', client }));
    });
    if (entered === 'late') return failed(client, { outcome: 'stalled', reason: 'the login was not finished in time' });
    return entered.outcome === 'ready' ? entered : failed(client, entered);
  } catch (error) {
    client.destroy();
    throw error;
  }
}

function configOf(plan: HandshakePlan, stream: Duplex, progress: Progress): ConnectConfig {
  return {
    sock: stream,
    username: plan.user,
    // Our own limits: ssh2's would also count the time in which a passphrase is typed.
    readyTimeout: 0,
    keepaliveInterval: KEEPALIVE_MS,
    keepaliveCountMax: KEEPALIVES,
    algorithms: { kex: KEX, serverHostKey: [...plan.hostKeyAlgorithms] },
    // Always set: without it ssh2 accepts any key.
    hostVerifier: (key: Buffer, done: (valid: boolean) => void): void => {
      plan.verify(key).then(
        () => done(true),
        (error: unknown) => {
          progress.error = error;
          done(false);
        },
      );
    },
    authHandler: offerInTurn(plan, progress),
  };
}

/** Begins with the first key, not with `none`, which would cost a round trip; never offers a key twice. */
function offerInTurn(plan: HandshakePlan, progress: Progress): AuthHandlerMiddleware {
  return (left, partial, next) => {
    // A null list means that nothing was offered yet.
    if (Array.isArray(left)) progress.accepted = left;
    const credential = plan.credentials[progress.tried.length];
    const hopeless = Array.isArray(left) && !left.includes('publickey');
    if (partial === true) progress.tried.push('(accepted, but the host wants a second method)');
    if (credential === undefined || hopeless || partial === true) {
      progress.exhausted = true;
      progress.giveUp();
      return;
    }
    progress.tried.push(credential.label);
    next({ ...credential.method, username: plan.user });
  };
}

function onError(
  error: Error & { readonly level?: string; readonly code?: unknown },
  progress: Progress,
  settle: (value: Handshake) => void,
): void {
  if (progress.exhausted) {
    settle(closed(progress, oneLine(error.message)));
    return;
  }
  // A key that could not sign: ssh2 goes on with the next one, and so do we, but remember why.
  if (error.level === 'agent' || error.level === 'client-authentication') {
    if (error instanceof LbctlError) progress.error ??= error;
    return;
  }
  if (progress.error === undefined && progress.phase === 'handshake' && error.level === 'handshake') {
    settle({ outcome: 'no-agreement', reason: oneLine(error.message) });
    return;
  }
  // A number is the reason code of a DISCONNECT message (RFC 4253, 11.1): during the login it is an answer.
  if (progress.phase === 'login' && typeof error.code === 'number') progress.exhausted = true;
  settle(closed(progress, oneLine(error.message)));
}

/** What an end means depends on how far it got. */
function closed(progress: Progress, reason: string): Handshake {
  if (progress.error !== undefined) return { outcome: 'error', error: progress.error };
  // After a first refusal an end is an answer: trying again would only bring a ban nearer.
  if (progress.exhausted || progress.accepted.length > 0 || progress.tried.length > 1) {
    return { outcome: 'refused', tried: progress.tried, accepted: progress.accepted, reason };
  }
  return { outcome: 'dropped', reason };
}

function failed(client: Client, result: Handshake): Handshake {
  client.destroy();
  return result;
}
