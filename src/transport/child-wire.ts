/** The wire over a child process: its three streams and its end. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Wire, WireEnd, WireListener } from './wire.ts';

const GRACE_MS = 250;
/** How long a background child that holds standard output can hide that the shell is gone. */
const LAST_WORDS_MS = 300;

/** What a program of one kind means by its end, and how to be rid of it when the end of its input does not end it. */
export interface ChildManners {
  end(status: number): WireEnd;
  /** Called when it is still there after a moment of grace. */
  dismiss(): void;
}

export function childWire(child: ChildProcessWithoutNullStreams, manners: ChildManners): Wire {
  const gone = endOf(child).then((how): WireEnd => {
    if (typeof how === 'number') return manners.end(how);
    return { reason: how instanceof Error ? how.message : `the shell was killed by ${how}` };
  });
  const drained = new Promise<void>((resolve) => child.stdout.once('close', () => resolve()));
  return {
    listen(listener: WireListener): void {
      child.stdout.on('data', (bytes: Buffer) => listener.stdout(bytes)).resume();
      child.stderr.on('data', (bytes: Buffer) => listener.stderr(bytes)).resume();
      // What the shell wrote before it ended may still be on its way.
      void gone.then(async (end) => {
        await Promise.race([drained, sleep(LAST_WORDS_MS)]);
        listener.end(end);
      });
      child.stdin.on('error', () => undefined);
    },
    write: (bytes, taken) => void child.stdin.write(bytes, () => taken?.()),
    async close(): Promise<void> {
      // The end of its input ends the shell, and a request under way is left to finish: half of a change is worse than
      // a whole one. Such a request isn't waited for.
      child.stdin.destroy();
      child.stdout.destroy();
      child.stderr.destroy();
      // Both are waited for in earnest: with nothing else to do Node would end a process that awaits them (status 13).
      const waited = new AbortController();
      const late = sleep(GRACE_MS, 'late' as const, { signal: waited.signal }).catch(() => undefined);
      if ((await Promise.race([gone, late])) === 'late') manners.dismiss();
      waited.abort();
      child.unref();
    },
  };
}

/** The exit status of a child, the signal that ended it, or why it never started; also when that was long ago. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<number | NodeJS.Signals | Error> {
  return new Promise((resolve) => {
    const ended = (code: number | null, signal: NodeJS.Signals | null): void => resolve(signal ?? code ?? -1);
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode, child.signalCode);
    else child.once('error', resolve).once('exit', ended);
  });
}
