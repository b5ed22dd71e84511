/** The transport that a host asks for: SSH, or this machine. */
import type { Host } from '../model/host.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { createLocalTransport } from './local-transport.ts';
import { SshAnswers } from './ssh-answers.ts';
import { createSshTransport, type SshTransportOptions } from './ssh-transport.ts';

/** One for a whole run: connections to jump hosts, unlocked keys and ssh's answers are shared; dispose of it at the end. */
export function createTransport(options: SshTransportOptions): Transport & AsyncDisposable {
  const answers = new SshAnswers(options);
  const ssh = createSshTransport(options, answers);
  const local = createLocalTransport(options.env);
  return {
    open: (host: Host, signal: AbortSignal): Promise<Session> =>
      (host.connection.kind === 'local' ? local : ssh).open(host, signal),
    async [Symbol.asyncDispose](): Promise<void> {
      answers.close();
      await ssh[Symbol.asyncDispose]();
    },
  };
}
