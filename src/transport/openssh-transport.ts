/** Sessions over the ssh of this machine: the same shell and frames as over ssh2, in one ssh process per host. */
import { randomBytes } from 'node:crypto';
import { milliseconds } from '../model/duration.ts';
import type { Host } from '../model/host.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { childWire } from './child-wire.ts';
import { FramedSession } from './framed-session.ts';
import { bootstrapCommand } from './loader.ts';
import { OpensshConnector } from './openssh-connector.ts';
import { endGroup } from './openssh-login.ts';
import type { SshAnswers } from './ssh-answers.ts';
import type { Surroundings } from './ssh-settings.ts';
import type { WireEnd } from './wire.ts';

const START_LIMIT = milliseconds(20_000);

/** Nothing is started before the first `open`. Dispose of it to end the connections to jump hosts. */
export function createOpensshTransport(surroundings: Surroundings, answers: SshAnswers): Transport & AsyncDisposable {
  const connector = new OpensshConnector(surroundings, answers);
  return {
    async open(host: Host, signal: AbortSignal): Promise<Session> {
      signal.throwIfAborted();
      const nonce = randomBytes(8).toString('hex');
      const child = await connector.connect(host, bootstrapCommand(nonce, becomeOf(host)), signal);
      const wire = childWire(child, { end: endOfSsh, dismiss: () => endGroup(child) });
      const session = new FramedSession(host, wire, nonce);
      await session.start(START_LIMIT, signal);
      return session;
    },
    [Symbol.asyncDispose]: () => connector.close(),
  };
}

/** ssh ends as the command did, or with 255 when it has no status to tell. */
function endOfSsh(status: number): WireEnd {
  return status === 255
    ? { reason: 'the connection was lost, or the shell ended without a status' }
    : { reason: `the shell exited with status ${status}`, status };
}
