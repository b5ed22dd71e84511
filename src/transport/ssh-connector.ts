/** Connections to hosts as ssh would make them: settings, jump hosts, verified keys, logins, and another try when sshd is busy. */
import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'ssh2';
import { type LbctlError, Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { type Credentials, credentialsFor } from './credentials.ts';
import { unlessAborted } from './deadline.ts';
import { type Dialled, dialTcp, dialThrough } from './dial.ts';
import { type Handshake, handshake } from './handshake.ts';
import { type HostKeyName, hostKeyAlgorithms, hostKeyName } from './host-key.ts';
import { verifyHostKey } from './host-key-verify.ts';
import { parseDestination, splitJumps } from './jump.ts';
import { type AskPassphrase, KeyRing } from './key-ring.ts';
import { KnownHostsFiles } from './known-hosts-file.ts';
import { oneLine } from './remote-text.ts';
import { askSsh, type Query } from './ssh-options.ts';
import { readSettings, type SshSettings, type Surroundings } from './ssh-settings.ts';

type Ssh2 = typeof import('ssh2');

/** One machine on the way to a host, the last one being the host itself. */
interface Hop {
  readonly settings: SshSettings;
  /** Named in messages: `lb1`, or `lb1: jump host bastion`. */
  readonly title: string;
  readonly required?: string | undefined;
  /** The jump host in front of it. */
  readonly via?: Hop | undefined;
}

/** How a hop is to be reached, before its jump hosts are looked up. */
interface Way {
  readonly title: string;
  readonly query: Query;
  /** Jump hosts in order; undefined leaves them to the ssh configuration. */
  readonly jumps?: readonly string[] | undefined;
}

const TRIES = 7;
const BACKOFF_MS = 75;
/** A configuration in which jump hosts need each other would never end. */
const MOST_HOPS = 8;

export class SshConnector {
  readonly #ssh2: Ssh2;
  readonly #surroundings: Surroundings;
  readonly #ring: KeyRing;
  readonly #known = new KnownHostsFiles();
  readonly #closing = new AbortController();
  readonly #jumps = new Map<string, Promise<Client>>();

  constructor(ssh2: Ssh2, surroundings: Surroundings, ask: AskPassphrase) {
    this.#ssh2 = ssh2;
    this.#surroundings = surroundings;
    this.#ring = new KeyRing(ssh2, ask);
  }

  /** A connection of its own to `host`. Throws Unreachable, or the signal's reason. */
  async connect(host: Host, signal: AbortSignal): Promise<Client> {
    const { connection } = host;
    const named = (...names: readonly string[]): string | undefined =>
      connection.sshOptions.find((option) => names.includes(option.name))?.value;
    const configFile = named('F', '-F');
    const required = connection.identityFile ?? named('i', '-i');
    const jump = named('J', '-J');
    const query: Query = {
      host: host.name,
      address: connection.address ?? host.name,
      port: connection.port,
      user: connection.user,
      identityFile: required,
      configFile,
      options: connection.sshOptions.filter((option) => !/^-?[FiJ]$/.test(option.name)),
    };
    const jumps = connection.proxyJump ?? (jump === undefined ? undefined : splitJumps(jump));
    const hop = await this.#plan({ title: host.name, query, jumps }, MOST_HOPS, signal);
    const file = required === undefined ? undefined : hop.settings.identityFiles[0];
    return await this.#reach(host, { ...hop, required: file }, signal);
  }

  /** Closes the connections to jump hosts; sessions through them end. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the transport was closed'));
    const jumps = [...this.#jumps.values()];
    this.#jumps.clear();
    for (const jump of await Promise.allSettled(jumps)) if (jump.status === 'fulfilled') jump.value.end();
  }

  /** Looks up the whole way before the first connection: a circle of jump hosts is found here and not waited in. */
  async #plan(way: Way, depth: number, signal: AbortSignal): Promise<Hop> {
    const { query, title } = way;
    if (depth === 0)
      throw new Unreachable(
        'ssh-config-invalid',
        query.host,
        `${title}: more than ${MOST_HOPS - 1} jump hosts, or a circle of them`,
      );
    const settings = readSettings(query.host, await askSsh(query, this.#surroundings, signal), this.#surroundings);
    const jumps = way.jumps ?? settings.proxyJump;
    const last = jumps.at(-1);
    if (last === undefined) return { settings, title };
    const to = parseDestination(last);
    if (to === undefined)
      throw new Unreachable('ssh-config-invalid', query.host, `${title}: ${JSON.stringify(last)} is no jump host`);
    // Like ssh, which starts another ssh for the jump: only -F is handed on, other options are the target's own.
    const next: Query = {
      host: query.host,
      address: to.host,
      port: to.port,
      user: to.user,
      configFile: query.configFile,
      options: [],
    };
    const before = jumps.slice(0, -1);
    const via = await this.#plan(
      { title: `${query.host}: jump host ${to.host}`, query: next, jumps: before.length > 0 ? before : undefined },
      depth - 1,
      signal,
    );
    return { settings, title, via };
  }

  /** Dials and logs in, again when the other side dropped the connection before it said anything. */
  async #reach(host: Host, hop: Hop, signal: AbortSignal): Promise<Client> {
    const credentials = await credentialsFor(host.name, hop.settings, hop.required, this.#ring);
    let reason = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      // Different waits for everybody who was turned away at the same moment, or they all come back at the same moment.
      if (attempt > 0)
        await sleep(BACKOFF_MS * 2 ** attempt * (0.5 + randomInt(1000) / 1000), undefined, { signal }).catch(() =>
          signal.throwIfAborted(),
        );
      const dialled = await this.#dial(host, hop, signal);
      if (dialled.outcome === 'failed') throw unreachable(host, hop, dialled);
      const shaken =
        dialled.outcome === 'dropped'
          ? dialled
          : await this.#login(host, hop, { stream: dialled.stream, credentials }, signal);
      if (shaken.outcome === 'ready') return shaken.client;
      if (shaken.outcome !== 'dropped') throw loginFailure(host, hop, shaken, credentials);
      reason = shaken.reason;
    }
    throw unreachable(host, hop, { code: 'host-unreachable', reason: `${oneLine(reason)} (${TRIES} tries)` });
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
      throw new Unreachable('known-hosts-unusable', host.name, `${hop.title}: ${wordsOf(error)}`, { cause: error });
    });
    const plan = {
      user: settings.user,
      credentials: over.credentials.list,
      hostKeyAlgorithms: hostKeyAlgorithms(known, name),
      timeoutMs: settings.connectTimeoutMs,
      verify: (key: Buffer) =>
        verifyHostKey({ host: host.name, title: hop.title, settings, name, key }, known, this.#known),
    };
    return await handshake(new this.#ssh2.Client(), over.stream, plan, signal);
  }

  /** The connection to a jump host: one for all hosts behind it, made when the first needs it. */
  async #jump(host: Host, hop: Hop, signal: AbortSignal): Promise<Client> {
    const id = idOf(hop);
    const connecting = this.#jumps.get(id) ?? this.#share(id, this.#reach(host, hop, this.#closing.signal));
    return await unlessAborted(connecting, signal).catch((error: unknown) => {
      // Whoever needed the jump host first made the message; every host behind it gets its own.
      if (!(error instanceof Unreachable) || error.host === host.name) throw error;
      throw new Unreachable(error.code, host.name, `${host.name}: ${error.message.slice(error.host.length + 2)}`, {
        hint: error.hint,
        cause: error,
      });
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

function idOf({ settings, via }: Hop): string {
  return JSON.stringify([
    settings.user,
    settings.hostName,
    settings.port,
    settings.hostKeyAlias,
    via === undefined ? '' : idOf(via),
  ]);
}

function at(settings: SshSettings): string {
  const { hostName, port } = settings;
  return hostName.includes(':') ? `[${hostName}]:${port}` : `${hostName}:${port}`;
}

function unreachable(
  host: Host,
  hop: Hop,
  why: { readonly code: LbctlError['code']; readonly reason: string },
): Unreachable {
  const through = hop.via === undefined ? '' : ` through ${at(hop.via.settings)}`;
  return new Unreachable(why.code, host.name, `${hop.title}: ${at(hop.settings)}${through}: ${why.reason}`);
}

function loginFailure(
  host: Host,
  hop: Hop,
  shaken: Exclude<Handshake, { outcome: 'ready' | 'dropped' }>,
  { problems }: Credentials,
): unknown {
  if (shaken.outcome === 'error') return shaken.error;
  if (shaken.outcome === 'no-agreement')
    return unreachable(host, hop, { code: 'ssh-negotiation-failed', reason: shaken.reason });
  const tried = shaken.tried.length === 0 ? 'no key to offer' : `tried ${shaken.tried.join(', ')}`;
  const accepts =
    shaken.accepted.length === 0
      ? ''
      : `; it accepts ${shaken.accepted.map((method) => oneLine(method, 40)).join(', ')}`;
  const said = shaken.reason === '' ? '' : `; ${oneLine(shaken.reason)}`;
  const rest = problems.length === 0 ? '' : `; ${problems.join('; ')}`;
  return new Unreachable(
    'authentication-failed',
    host.name,
    `${hop.title}: ${hop.settings.user}@${at(hop.settings)} accepted no key: ${tried}${accepts}${rest}${said}`,
  );
}
