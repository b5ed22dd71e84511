/** The transport that a host asks for: this machine, or SSH by one of two ways. */
import type { Connection, Host } from '../model/host.ts';
import type { Pathfinder, Session, SharedTransport, Transport } from '../ports/transport.ts';
import { createLocalTransport } from './local-transport.ts';
import { createOpensshTransport } from './openssh-transport.ts';
import { SshAnswers } from './ssh-answers.ts';
import { createSshTransport, type SshTransportOptions } from './ssh-transport.ts';

export interface TransportOptions extends SshTransportOptions {
  /** For hosts that name none; ssh2 by default. */
  readonly transport?: Connection['transport'];
}

/** One for a whole run: connections to jump hosts, unlocked keys and ssh's answers are shared; dispose of it at the end. */
export function createTransport(options: TransportOptions): SharedTransport & Pathfinder & AsyncDisposable {
  const answers = new SshAnswers(options);
  const transports = {
    ssh2: createSshTransport(options, answers),
    openssh: createOpensshTransport(options, answers),
  };
  const local = createLocalTransport(options.env);
  const kindOf = ({ connection }: Host): 'local' | 'ssh2' | 'openssh' =>
    connection.kind === 'local' ? 'local' : (connection.transport ?? options.transport ?? 'ssh2');
  const transportOf = (host: Host): Transport => {
    const kind = kindOf(host);
    return kind === 'local' ? local : transports[kind];
  };
  return {
    async lookUp(host: Host, signal: AbortSignal): Promise<void> {
      if (kindOf(host) === 'ssh2') await transports.ssh2.lookUp(host, signal);
    },
    open: (host: Host, signal: AbortSignal): Promise<Session> => transportOf(host).open(host, signal),
    /** An ssh of this machine is one process a session, and a session here is no connection: they open another one. */
    join: (host: Host, signal: AbortSignal): Promise<Session> =>
      kindOf(host) === 'ssh2' ? transports.ssh2.join(host, signal) : transportOf(host).open(host, signal),
    async [Symbol.asyncDispose](): Promise<void> {
      answers.close();
      await transports.ssh2[Symbol.asyncDispose]();
      await transports.openssh[Symbol.asyncDispose]();
    },
  };
}
