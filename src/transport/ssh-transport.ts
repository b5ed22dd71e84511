/** Sessions over SSH: one connection and one channel per host, held open for the whole run. */
import { randomBytes } from 'node:crypto';
import type { Client, ClientChannel } from 'ssh2';
import { type Duration, formatDuration, milliseconds } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Pathfinder, Session, Transport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { channelWire } from './channel-wire.ts';
import { within } from './deadline.ts';
import { FramedSession } from './framed-session.ts';
import type { AskPassphrase } from './key-ring.ts';
import { bootstrapCommand } from './loader.ts';
import { oneLine } from './remote-text.ts';
import { planRoute } from './route.ts';
import type { SshAnswers } from './ssh-answers.ts';
import { SshConnector } from './ssh-connector.ts';

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
): Transport & Pathfinder & AsyncDisposable {
  const limit = milliseconds(options.limits?.start ?? START_LIMIT);
  const surroundings = options;
  let connector: Promise<SshConnector> | undefined;
  const load = (): Promise<SshConnector> => {
    // The default import: ssh2 is CommonJS, and its names are not seen as exports at run time.
    connector ??= import('ssh2').then(
      ({ default: ssh2 }) =>
        new SshConnector(ssh2, { surroundings, answers, loginMs: options.limits?.login }, options.passphrase),
    );
    return connector;
  };
  return {
    async lookUp(host: Host, signal: AbortSignal): Promise<void> {
      await load();
      await planRoute(host, answers, surroundings, signal);
    },
    async open(host: Host, signal: AbortSignal): Promise<Session> {
      signal.throwIfAborted();
      const become = becomeOf(host);
      const nonce = randomBytes(8).toString('hex');
      const client = await (await load()).connect(host, signal);
      const channel = await exec({ host, client, limit }, bootstrapCommand(nonce, become), signal).catch(
        (error: unknown) => {
          client.destroy();
          throw error;
        },
      );
      const session = new FramedSession(host, channelWire(client, channel), nonce);
      await session.start(limit, signal);
      return session;
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await (await connector)?.close();
    },
  };
}

/** A server may open no channel, or accept no command, and keep the connection alive for ever. */
async function exec(
  over: { readonly host: Host; readonly client: Client; readonly limit: Duration },
  command: string,
  signal: AbortSignal,
): Promise<ClientChannel> {
  const { host, client, limit } = over;
  const opened = await within<ClientChannel | string>(limit, signal, (settle) => {
    client.once('close', () => settle('it closed the connection'));
    client.exec(command, (error, channel) => settle(error ? oneLine(error.message) : channel));
  });
  if (typeof opened !== 'string') return opened;
  const reason = opened === 'late' ? `no answer within ${formatDuration(limit)}` : opened;
  throw new Unreachable('not-a-posix-shell', host.name, `${host.name}: the host opens no session: ${reason}`);
}
