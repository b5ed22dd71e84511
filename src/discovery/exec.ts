/** Source `exec`: a command that prints JSON. It gets no shell, no terminal and no input, and ends with all it started. */
import { spawn } from 'node:child_process';
import { kill } from 'node:process';
import type { Source } from '../model/discovery.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { failed, shown } from './fault.ts';
import { decodeText, parseJson } from './json.ts';
import { LARGEST_ANSWER } from './limits.ts';

/** Standard error is only quoted in a message: its end is enough. */
const KEPT_OF_STDERR = 16_384;

type Command = Extract<Source, { kind: 'exec' }>;

/** Messages name the program and none of its arguments, which may be secret. */
export function openExec(source: Command): OpenSource {
  const title = `exec ${source.argv[0]}`;
  return {
    async fetch(signal) {
      const ended = await run(source, signal);
      switch (ended.outcome) {
        case 'exited':
          if (ended.code !== 0) throw failed(`${title}: it ended with exit code ${ended.code}${saying(ended)}`);
          return parseJson(decodeText(ended.stdout, title), title);
        case 'signaled':
          throw failed(`${title}: it was ended by ${ended.by}${saying(ended)}`);
        case 'not-started':
          throw failed(`${title}: it can not be started: ${ended.reason}`);
        case 'too-much':
          throw failed(`${title}: it printed more than ${LARGEST_ANSWER} bytes`);
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

type Ended =
  | { readonly outcome: 'exited'; readonly code: number; readonly stdout: Uint8Array; readonly stderr: string }
  | { readonly outcome: 'signaled'; readonly by: string; readonly stderr: string }
  | { readonly outcome: 'not-started'; readonly reason: string }
  | { readonly outcome: 'too-much' };

/** Throws the signal's reason, and has ended the command then. */
function run({ argv: [program, ...args], folder }: Command, signal: AbortSignal): Promise<Ended> {
  signal.throwIfAborted();
  return new Promise((settle, reject) => {
    // A group of its own: a command that starts others must not leave them behind when it is stopped.
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const chunks: Buffer[] = [];
    let [size, stderr] = [0, ''];
    const stop = (): void => {
      if (child.pid !== undefined) endGroup(child.pid);
      // Whatever left the group may hold them open for ever.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_ANSWER) chunks.push(chunk);
      else stop();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk.toString('utf8')}`.slice(-KEPT_OF_STDERR);
    });
    child.once('error', ({ message }) => {
      signal.removeEventListener('abort', stop);
      settle({ outcome: 'not-started', reason: message });
    });
    child.once('close', (code, by) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else if (size > LARGEST_ANSWER) settle({ outcome: 'too-much' });
      else if (code === null) settle({ outcome: 'signaled', by: by ?? 'a signal', stderr });
      else settle({ outcome: 'exited', code, stdout: Buffer.concat(chunks), stderr });
    });
  });
}

function endGroup(pid: number): void {
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function saying({ stderr }: { readonly stderr: string }): string {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return last === '' ? ' and said nothing' : `: ${shown(last)}`;
}
