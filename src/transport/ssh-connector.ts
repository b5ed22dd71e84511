/** Connections to hosts as ssh would make them: settings, jump hosts, verified keys, logins, and another try when sshd is busy. */
import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { type Credentials, credentialsFor } from './credentials.ts';
import { unlessAborted } from './deadline.ts';
import { type Dialled, dialTcp, dialThrough } from './dial.ts';
import { type Handshake, handshake, LOGIN_LIMIT_MS } from './handshake.ts';
import { type HostKeyName, hostKeyAlgorithms, hostKeyName } from './host-key.ts';
import { refusal, verifyHostKey } from './host-key-verify.ts';
import { type AskPassphrase, KeyRing } from './key-ring.ts';
import { KnownHostsFiles } from './known-hosts-file.ts';
import { oneLine } from './remote-text.ts';
import { TRIES, turnAwayPause } from './retry.ts';
import { asFailureOf, endpointOf, type Hop, hopFailure, hopId } from './route.ts';
import { beyondSsh2, needsOpenssh, refuseWhatSsh2Lacks } from './ssh2-limits.ts';

type Ssh2 = typeof import('ssh2');

export class SshConnector {
  readonly #ssh2: Ssh2;
  readonly #loginMs: number;
  readonly #ring: KeyRing;
  readonly #known = new KnownHostsFiles();
  readonly #closing = new AbortController();
  readonly #jumps = new Map<string, Promise<Client>>();

  constructor(ssh2: Ssh2, loginMs: number | undefined, ask: AskPassphrase) {
    this.#ssh2 = ssh2;
    this.#loginMs = loginMs ?? LOGIN_LIMIT_MS;
    this.#ring = new KeyRing(ssh2, ask);
  }

  /** A connection of its own to `host`, which is at the end of `hop`. Throws Unreachable, or the signal's reason. */
  async connect(host: Host, hop: Hop, signal: AbortSignal): Promise<Client> {
    refuseWhatSsh2Lacks(host, hop);
    return await this.#reach(host, hop, signal);
  }

  /** Closes the connections to jump hosts; sessions through them end. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the transport was closed'));
    const jumps = [...this.#jumps.values()];
    this.#jumps.clear();
    for (const jump of await Promise.allSettled(jumps)) if (jump.status === 'fulfilled') jump.value.end();
  }

  /** Dials and logs in, again when the other side dropped the connection before it said anything. */
  async #reach(host: Host, hop: Hop, signal: AbortSignal): Promise<Client> {
    const credentials = await credentialsFor(host.name, hop.settings, hop.required, this.#ring);
    let reason = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      await turnAwayPause(attempt, signal);
      const dialled = await this.#dial(host, hop, signal);
      if (dialled.outcome === 'failed') throw hopFailure(host, hop, dialled);
      const shaken =
        dialled.outcome === 'dropped'
          ? dialled
          : await this.#login(host, hop, { stream: dialled.stream, credentials }, signal);
      if (shaken.outcome === 'ready') return shaken.client;
      if (shaken.outcome !== 'dropped') throw await loginFailure(host, hop, { shaken, credentials }, signal);
      reason = shaken.reason;
    }
    throw hopFailure(host, hop, {
      code: 'host-unreachable',
      reason: `${oneLine(reason)} (${TRIES} tries)`,
      hint: 'it takes connections and drops them unheard: sshd does so beyond MaxStartups, and firewalls that count logins',
    });
  }

  async #dial(host: Host, hop: Hop, signal: AbortSignal): Promise<Dialled> {
    if (hop.via === undefined) return await dialTcp(hop.settings, signal);
    return await dialThrough(await this.#jump(host, hop.via, signal), hop.settings, signal);
  }

  async #login(
    host: Host,
    hop: Hop,
    over: { readonly stream: Duplex; readonly credentials: Credentials },
    signal: AbortSignal,
  ): Promise<Handshake> {
    const { settings } = hop;
    const name: HostKeyName = hostKeyName(settings.hostName, settings.port, settings.hostKeyAlias);
    const files = [...settings.userKnownHosts, ...settings.globalKnownHosts];
    const known = await this.#known.load(files).catch((error: unknown) => {
      throw refusal({ host: host.name, title: hop.title }, 'known-hosts-unusable', wordsOf(error));
    });
    const plan = {
      user: settings.user,
      credentials: over.credentials.list,
      hostKeyAlgorithms: hostKeyAlgorithms(known, name),
      timeoutMs: settings.connectTimeoutMs,
      loginMs: this.#loginMs,
      verify: (key: Buffer) =>
        verifyHostKey({ host: host.name, title: hop.title, settings, name, key }, known, this.#known),
    };
    return await handshake(new this.#ssh2.Client(), over.stream, plan, signal);
  }

  /** The connection to a jump host: one for all hosts behind it, made when the first needs it. */
  async #jump(host: Host, hop: Hop, signal: AbortSignal): Promise<Client> {
    const id = hopId(hop);
    const connecting = this.#jumps.get(id) ?? this.#share(id, this.#reach(host, hop, this.#closing.signal));
    return await unlessAborted(connecting, signal).catch((error: unknown) => {
      throw asFailureOf(host, error);
    });
  }

  #share(id: string, connecting: Promise<Client>): Promise<Client> {
    this.#jumps.set(id, connecting);
    const forget = (): void => {
      if (this.#jumps.get(id) === connecting) this.#jumps.delete(id);
    };
    connecting.then((client) => client.once('close', forget), forget);
    return connecting;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function loginFailure(
  host: Host,
  hop: Hop,
  {
    shaken,
    credentials: { problems, beyond },
  }: {
    readonly shaken: Exclude<Handshake, { outcome: 'ready' | 'dropped' }>;
    readonly credentials: Credentials;
  },
  signal: AbortSignal,
): Promise<unknown> {
  if (shaken.outcome === 'error') return shaken.error;
  if (shaken.outcome === 'stalled') return hopFailure(host, hop, { code: 'host-unreachable', reason: shaken.reason });
  if (shaken.outcome === 'no-agreement')
    return hopFailure(host, hop, { code: 'ssh-negotiation-failed', reason: shaken.reason });
  const tried = shaken.tried.length === 0 ? 'no key to offer' : `tried ${shaken.tried.join(', ')}`;
  const accepts =
    shaken.accepted.length === 0
      ? ''
      : `; it accepts ${shaken.accepted.map((method) => oneLine(method, 40)).join(', ')}`;
  const said = shaken.reason === '' ? '' : `; ${oneLine(shaken.reason)}`;
  const rest = problems.length === 0 ? '' : `; ${problems.join('; ')}`;
  const account = `${hop.title}: ${hop.settings.user}@${endpointOf(hop.settings)} accepted no key: ${tried}${accepts}${rest}${said}`;
  return (
    needsOpenssh(host.name, account, [...beyond, ...(await beyondSsh2(hop, shaken.accepted, signal))]) ??
    new Unreachable('authentication-failed', host.name, account)
  );
}
