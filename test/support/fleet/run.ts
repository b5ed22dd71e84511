/** Runs one local program to its end and returns everything it said; never through a shell. */
import { spawn } from 'node:child_process';

export interface RunResult {
  /** Exit status; null when a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  /** Milliseconds after which the program is killed; default 60,000. */
  readonly timeoutMs?: number;
}

/** Resolves however the program ends; rejects only if it could not be started. */
export function run(argv: readonly [string, ...string[]], options: RunOptions = {}): Promise<RunResult> {
  const [file, ...args] = argv;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { timeout: options.timeoutMs ?? 60_000, killSignal: 'SIGKILL' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A program that ends before it has read its input is judged by its status, not by the broken pipe.
    child.stdin.on('error', () => undefined).end(options.stdin ?? '');
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Standard output of a program that must succeed; otherwise an error that carries what it said. */
export async function must(argv: readonly [string, ...string[]], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(argv, options);
  if (code !== 0) {
    throw new Error(`${argv.join(' ')}: ${code === null ? 'killed' : `exit ${code}`}\n${stdout}${stderr}`);
  }
  return stdout;
}
