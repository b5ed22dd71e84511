/** Sessions over SSH: one connection per host, held open for the whole run, and a channel on it for each session that joins. */
import { randomBytes } from 'node:crypto';
import type { Client, ClientChannel } from 'ssh2';
import { type Duration, formatDuration, milliseconds } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Pathfinder, Session, SharedTransport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { channelWire } from './channel-wire.ts';
import { within } from './deadline.ts';
import { FramedSession } from './framed-session.ts';
import type { AskPassphrase } from './key-ring.ts';
import { bootstrapCommand } from './loader.ts';
import { oneLine } from './remote-text.ts';
import { type Hop, hopId, planRoute } from './route.ts';
import { SharedClients } from './shared-clients.ts';
import type { SshAnswers } from './ssh-answers.ts';
import { SshConnector } from './ssh-connector.ts';
import type { Wire } from './wire.ts';

export interface SshTransportOptions {
  /** The folder that `~` stands for. */
  readonly home: string;
  /** PATH finds ssh, SSH_AUTH_SOCK the agent, USER is the default user. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly passphrase: AskPassphrase;
  /** Milliseconds for the login and for the shell to greet; for tests of servers that stall. */
  readonly limits?: { readonly login: number; readonly start: number };
}

const START_LIMIT = milliseconds(20_000);

/** Nothing is loaded or connected before the first `open`. Dispose of it to close the connections to jump hosts. */
export function createSshTransport(
  options: SshTransportOptions,
  answers: SshAnswers,
): SharedTransport & Pathfinder & AsyncDisposable {
  const limit = milliseconds(options.limits?.start ?? START_LIMIT);
  const surroundings = options;
  let connector: Promise<SshConnector> | undefined;
  const load = (): Promise<SshConnector> => {
    // The default import: ssh2 is CommonJS, and its names are not seen as exports at run time.
    connector ??= import('ssh2').then(
      ({ default: ssh2 }) => new SshConnector(ssh2, options.limits?.login, options.passphrase),
    );
    return connector;
  };
  const clients = new SharedClients();
  const guestWire = async (visit: Visit, signal: AbortSignal): Promise<Wire | undefined> => {
    const client = clients.find(visit.id);
    if (client === undefined) return undefined;
    try {
      const channel = await exec({ ...visit, client }, visit.command, signal);
      return channelWire(client, channel, () => channel.destroy());
    } catch {
      signal.throwIfAborted();
      clients.takesNoGuests(visit.id);
      return undefined;
    }
  };
  const ownWire = async (visit: Visit, signal: AbortSignal): Promise<Wire> => {
    const client = await (await load()).connect(visit.host, visit.hop, signal);
    try {
      const channel = await exec({ ...visit, client }, visit.command, signal);
      clients.offer(visit.id, client);
      return channelWire(client, channel, () => {
        clients.withdraw(visit.id, client);
        // Says goodbye and does not wait for the answer, which would be one more round trip: the system sends what was written.
        channel.end();
        client.end();
      });
    } catch (error) {
      client.destroy();
      throw error;
    }
  };
  const begin = async (host: Host, wireTo: typeof ownWire, signal: AbortSignal): Promise<Session> => {
    signal.throwIfAborted();
    const nonce = randomBytes(8).toString('hex');
    const command = bootstrapCommand(nonce, becomeOf(host));
    await load();
    const hop = await planRoute(host, answers, surroundings, signal);
    // With the name and the keys: two names of one machine may stand for two ways into it.
    const id = JSON.stringify([host.name, hopId(hop), hop.required ?? hop.settings.identityFiles]);
    const session = new FramedSession(host, await wireTo({ host, hop, limit, id, command }, signal), nonce);
    await session.start(limit, signal);
    return session;
  };
  return {
    async lookUp(host: Host, signal: AbortSignal): Promise<void> {
      await load();
      await planRoute(host, answers, surroundings, signal);
    },
    open: (host, signal) => begin(host, ownWire, signal),
    join: (host, signal) =>
      begin(host, async (visit, within) => (await guestWire(visit, within)) ?? (await ownWire(visit, within)), signal),
    async [Symbol.asyncDispose](): Promise<void> {
      await (await connector)?.close();
    },
  };
}

/** A session that is to be opened; `id` = the same for all that may use one connection. */
interface Visit {
  readonly host: Host;
  readonly hop: Hop;
  readonly limit: Duration;
  readonly id: string;
  readonly command: string;
}

/** A server may open no channel, or accept no command, and keep the connection alive for ever. */
async function exec(
  over: { readonly host: Host; readonly client: Client; readonly limit: Duration },
  command: string,
  signal: AbortSignal,
): Promise<ClientChannel> {
  const { host, client, limit } = over;
  const opened = await within<ClientChannel | string>(limit, signal, (settle) => {
    const closed = (): void => settle('it closed the connection');
    client.once('close', closed);
    client.exec(command, (error, channel) => {
      client.off('close', closed);
      settle(error ? oneLine(error.message) : channel);
    });
  });
  if (typeof opened !== 'string') return opened;
  const reason = opened === 'late' ? `no answer within ${formatDuration(limit)}` : opened;
  throw new Unreachable('not-a-posix-shell', host.name, `${host.name}: the host opens no session: ${reason}`);
}
