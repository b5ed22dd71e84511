/** Tells the service manager how the watcher is (sd_notify(3)). Node has no datagram sockets of the unix family: a program sends it. */
import { execFile } from 'node:child_process';
import type { Io } from './io.ts';

/** A manager that hangs must not make us pile up programs. */
const SEND_MS = 10_000;

export interface ServiceManager {
  /** The watcher works, or works again. */
  ready(status: string): void;
  reloading(): void;
  stopping(): void;
  /** One line about how it is, for `systemctl status`; the same twice is said once. */
  status(text: string): void;
  alive(): void;
  /** How often it wants to hear `alive`, in milliseconds, half of what makes it restart us; undefined = not at all. */
  readonly wants: number | undefined;
  /** Resolves when everything was told; never rejects. */
  told(): Promise<void>;
}

/** Undefined where nobody wants to be told. `warn` is called at most once. */
export function serviceManager(io: Pick<Io, 'env' | 'pid'>, warn: (text: string) => void): ServiceManager | undefined {
  const { NOTIFY_SOCKET: socket, WATCHDOG_USEC: microseconds, WATCHDOG_PID: watched, PATH } = io.env;
  if (socket === undefined || socket === '') return undefined;
  const env = { PATH: PATH ?? '/usr/bin:/bin', NOTIFY_SOCKET: socket, LC_ALL: 'C' };
  let warned = false;
  let before = Promise.resolve();
  const send = (...words: readonly string[]): void => {
    before = before.then(() =>
      sent(words, env).catch((error: Error) => {
        if (!warned) warn(`the service manager can not be told: ${error.message.split('\n', 1)[0]}`);
        warned = true;
      }),
    );
  };
  let last = '';
  let waiting: string | undefined;
  const isOurs = watched === undefined || Number(watched) === io.pid;
  return {
    wants: isOurs && Number(microseconds) > 0 ? Number(microseconds) / 2000 : undefined,
    ready: (text) => send('READY=1', statusOf(text)),
    reloading: () => send('RELOADING=1', statusOf('reading the playbook anew')),
    stopping: () => send('STOPPING=1', statusOf('stopping')),
    status(text) {
      if (text === last) return;
      last = text;
      const isWaiting = waiting !== undefined;
      waiting = text;
      // What is said while another is on its way takes the place of what was to be said.
      if (isWaiting) return;
      before = before.then(() => {
        const newest = statusOf(waiting ?? '');
        waiting = undefined;
        return sent([newest], env).catch(() => undefined);
      });
    },
    alive: () => send('WATCHDOG=1'),
    told: () => before,
  };
}

function statusOf(text: string): string {
  return `STATUS=${text.replace(/\s+/g, ' ')}`;
}

/** systemd-notify waits until the message was taken, so that it is still there when the manager looks who sent it. */
function sent(words: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('systemd-notify', [...words], { env, timeout: SEND_MS }, (error) =>
      error === null ? resolve() : reject(error),
    );
  });
}
