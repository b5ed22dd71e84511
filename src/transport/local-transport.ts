/** Sessions on this machine: the same loader and frames as over SSH, in a child process. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { milliseconds } from '../model/duration.ts';
import type { Host } from '../model/host.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { type ChildManners, childWire } from './child-wire.ts';
import { FramedSession } from './framed-session.ts';
import { type Become, loaderArgv } from './loader.ts';

const START_LIMIT = milliseconds(20_000);

/** `env` is the environment of the shell that is started. */
export function createLocalTransport(env: Readonly<Record<string, string | undefined>>): Transport {
  return {
    async open(host: Host, signal: AbortSignal): Promise<Session> {
      signal.throwIfAborted();
      const nonce = randomBytes(8).toString('hex');
      const [program, ...args] = loaderArgv(nonce, fromHere(becomeOf(host), userInfo().uid));
      // Detached: a Ctrl-C at the terminal goes to the runner's process group, and must not kill the shell under it.
      const child = spawn(program, args, {
        env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', ...env },
        stdio: 'pipe',
        detached: true,
        cwd: '/',
      });
      const session = new FramedSession(host, childWire(child, MANNERS), nonce);
      await session.start(START_LIMIT, signal);
      return session;
    },
  };
}

/** Root is root: a balancer may have no sudo, and a unit that gives up rights may not use it. */
function fromHere(become: Become, uid: number): Become {
  return uid === 0 && (become?.user ?? 'root') === 'root' ? undefined : become;
}

/** A request under way is left to itself: the end of its input ends the shell after it. */
const MANNERS: ChildManners = {
  end: (status) => ({ reason: `the shell exited with status ${status}`, status }),
  dismiss: () => undefined,
};
