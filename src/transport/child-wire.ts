/** The wire over a child process: its three streams and its end. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Wire, WireEnd, WireListener } from './wire.ts';

const GRACE_MS = 250;

/** What a program of one kind means by its end, and how to be rid of it when the end of its input does not end it. */
export interface ChildManners {
  end(status: number): WireEnd;
  /** Called when it is still there after a moment of grace. */
  dismiss(): void;
}

export function childWire(child: ChildProcessWithoutNullStreams, manners: ChildManners): Wire {
  const gone = new Promise<WireEnd>((resolve) => {
    child.once('error', (error) => resolve({ reason: error.message }));
    // `exit`, not `close`: a background child that holds a stream must not hide that the shell is gone.
    child.once('exit', (code, killed) =>
      resolve(killed === null ? manners.end(code ?? -1) : { reason: `the shell was killed by ${killed}` }),
    );
  });
  return {
    listen(listener: WireListener): void {
      child.stdout.on('data', (bytes: Buffer) => listener.stdout(bytes)).resume();
      child.stderr.on('data', (bytes: Buffer) => listener.stderr(bytes)).resume();
      // What the shell wrote before it ended is still on its way: one turn of the event loop reads it.
      void gone.then((end) => setImmediate(() => listener.end(end)));
      child.stdin.on('error', () => undefined);
    },
    write: (bytes) => void child.stdin.write(bytes),
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
