/** Programs of this machine that fetch: without a shell, without a terminal to ask on, and ended with their children. */
import { spawn } from 'node:child_process';
import { kill } from 'node:process';

export type Ran =
  | { readonly outcome: 'exited'; readonly status: number; readonly stdout: string; readonly stderr: string }
  /** There is no such program. */
  | { readonly outcome: 'missing' };

/** Kept of each stream, from its end. */
const KEPT = 64 * 1024;

/** Throws the signal's reason, and has ended the program then. */
export function run(
  argv: readonly [string, ...string[]],
  at: { readonly cwd?: string; readonly env: Readonly<Record<string, string | undefined>> },
  signal: AbortSignal,
): Promise<Ran> {
  signal.throwIfAborted();
  const [program, ...args] = argv;
  return new Promise((settle, reject) => {
    // A group of its own: git starts ssh, and Ctrl-C at the terminal is for whoever decides.
    const child = spawn(program, args, {
      ...at,
      env: { ...at.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const heard = { stdout: '', stderr: '' };
    const hear = (stream: 'stdout' | 'stderr') => (bytes: Buffer) => {
      heard[stream] = `${heard[stream]}${bytes.toString()}`.slice(-KEPT);
    };
    child.stdout.on('data', hear('stdout'));
    child.stderr.on('data', hear('stderr'));
    const stop = (): void => {
      if (child.pid !== undefined) endGroup(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', () => settle({ outcome: 'missing' }));
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else settle({ outcome: 'exited', status: code ?? -1, ...heard });
    });
  });
}

function endGroup(pid: number): void {
  try {
    kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
