/** Sessions on this machine: the same loader and frames as over SSH, in a child process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { milliseconds } from '../model/duration.ts';
import type { Host } from '../model/host.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { becomeOf } from './become.ts';
import { FramedSession } from './framed-session.ts';
import { loaderArgv } from './loader.ts';
import type { Wire, WireEnd, WireListener } from './wire.ts';

const GRACE_MS = 250;
const START_LIMIT = milliseconds(20_000);

/** `env` is the environment of the shell that is started. */
export function createLocalTransport(env: Readonly<Record<string, string | undefined>>): Transport {
  return {
    async open(host: Host, signal: AbortSignal): Promise<Session> {
      signal.throwIfAborted();
      const nonce = randomBytes(8).toString('hex');
      const [program, ...args] = loaderArgv(nonce, becomeOf(host));
      // Detached: a Ctrl-C at the terminal goes to the runner's process group, and must not kill the shell under it.
      const child = spawn(program, args, {
        env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', ...env },
        stdio: 'pipe',
        detached: true,
        cwd: '/',
      });
      const session = new FramedSession(host, childWire(child), nonce);
      await session.start(START_LIMIT, signal);
      return session;
    },
  };
}

function childWire(child: ChildProcessWithoutNullStreams): Wire {
  const gone = new Promise<WireEnd>((resolve) => {
    child.once('error', (error) => resolve({ reason: error.message }));
    // `exit`, not `close`: a background child that holds a stream must not hide that the shell is gone.
    child.once('exit', (code, killed) =>
      resolve(
        killed === null
          ? { reason: `the shell exited with status ${code}`, status: code ?? -1 }
          : { reason: `the shell was killed by ${killed}` },
      ),
    );
  });
  return {
    listen(listener: WireListener): void {
      child.stdout.on('data', (bytes: Buffer) => listener.stdout(bytes));
      child.stderr.on('data', (bytes: Buffer) => listener.stderr(bytes));
      // What the shell wrote before it ended is still on its way: one turn of the event loop reads it.
      void gone.then((end) => setImmediate(() => listener.end(end)));
      child.stdin.on('error', () => undefined);
    },
    write: (bytes) => void child.stdin.write(bytes),
    async close(): Promise<void> {
      // As over SSH, the end of its input ends the shell, and a request under way is left to finish: half of a change
      // is worse than a whole one. Such a request isn't waited for.
      child.stdin.destroy();
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      await Promise.race([gone, sleep(GRACE_MS, undefined, { ref: false })]);
    },
  };
}
