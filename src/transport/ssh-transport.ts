/** Sessions over SSH: one connection and one channel per host, held open for the whole run. */
import { randomBytes } from 'node:crypto';
import type { Client, ClientChannel } from 'ssh2';
import { milliseconds } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { channelWire } from './channel-wire.ts';
import { unlessAborted } from './deadline.ts';
import { FramedSession } from './framed-session.ts';
import type { AskPassphrase } from './key-ring.ts';
import { bootstrapCommand } from './loader.ts';
import { oneLine } from './remote-text.ts';
import type { SshAnswers } from './ssh-answers.ts';
import { SshConnector } from './ssh-connector.ts';

export interface SshTransportOptions {
  /** The folder that `~` stands for. */
  readonly home: string;
  /** PATH finds ssh, SSH_AUTH_SOCK the agent, USER is the default user. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly passphrase: AskPassphrase;
}

const START_LIMIT = milliseconds(20_000);

/** Nothing is loaded or connected before the first `open`. Dispose of it to close the connections to jump hosts. */
export function createSshTransport(options: SshTransportOptions, answers: SshAnswers): Transport & AsyncDisposable {
  let connector: Promise<SshConnector> | undefined;
  return {
    async open(host: Host, signal: AbortSignal): Promise<Session> {
      signal.throwIfAborted();
      // The default import: ssh2 is CommonJS, and its names are not seen as exports at run time.
      connector ??= import('ssh2').then(
        ({ default: ssh2 }) => new SshConnector(ssh2, { surroundings: options, answers }, options.passphrase),
      );
      const become = becomeOf(host);
      const nonce = randomBytes(8).toString('hex');
      const client = await (await connector).connect(host, signal);
      const channel = await unlessAborted(exec(host, client, bootstrapCommand(nonce, become)), signal).catch(
        (error: unknown) => {
          client.destroy();
          throw error;
        },
      );
      const session = new FramedSession(host, channelWire(client, channel), nonce);
      await session.start(START_LIMIT, signal);
      return session;
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await (await connector)?.close();
    },
  };
}

function exec(host: Host, client: Client, command: string): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string): void =>
      reject(
        new Unreachable('not-a-posix-shell', host.name, `${host.name}: the host opens no session: ${oneLine(reason)}`),
      );
    client.once('close', () => refuse('it closed the connection'));
    client.exec(command, (error, channel) => (error ? refuse(error.message) : resolve(channel)));
  });
}
