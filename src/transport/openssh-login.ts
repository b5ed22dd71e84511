/**
 * One ssh process until it is logged in. How far it got is told by what ssh starts on the way and never by its words:
 * it runs KnownHostsCommand when it has met the host's key, and LocalCommand when it is logged in; both print a mark
 * that no host can know.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { kill } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './deadline.ts';
import { harmless } from './remote-text.ts';

/** A key as a host showed it: its type and base64. */
export interface ShownByHost {
  readonly type: string;
  readonly key: string;
}

export type Login =
  | { readonly outcome: 'in'; readonly child: ChildProcessWithoutNullStreams }
  /** There is no such program. */
  | { readonly outcome: 'absent' }
  | {
      readonly outcome: 'ended';
      /** Whether the host spoke SSH before the end: whatever came after it was an answer. */
      readonly met: boolean;
      readonly shown?: ShownByHost;
      /** What ssh and the host said, made harmless. */
      readonly words: string;
      readonly tookMs: number;
    };

export interface LoginPlan {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mark: string;
  readonly limitMs: number;
}

/** Kept of what is said on the way. */
const WORDS_LIMIT = 64 * 1024;
/** A ProxyCommand can hold standard error open after ssh is gone. */
const LAST_WORDS_MS = 300;
const KILL_AFTER_MS = 1000;

/** Starts ssh and waits until it is logged in or gone. Throws the signal's reason, and leaves nothing running then. */
export async function login(plan: LoginPlan, signal: AbortSignal): Promise<Login> {
  signal.throwIfAborted();
  const started = performance.now();
  const [program, ...args] = plan.argv;
  // Detached: a Ctrl-C at the terminal goes to the runner's process group, and must not cut its connections.
  const child = spawn(program, args, { env: { ...plan.env }, stdio: 'pipe', detached: true, cwd: '/' });
  let words = '';
  let printed = Buffer.alloc(0);
  const hear = (bytes: Buffer): void => {
    if (words.length < WORDS_LIMIT) words += bytes.toString();
  };
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', hear);
  const inMark = Buffer.from(`${plan.mark}\n`);
  try {
    const seen = await within<'in' | 'ended' | 'absent'>(plan.limitMs, signal, (settle) => {
      child.once('error', () => settle('absent'));
      child.once('close', () => settle('ended'));
      child.once('exit', () => setTimeout(settle, LAST_WORDS_MS, 'ended'));
      child.stdout.on('data', (bytes: Buffer) => {
        printed = Buffer.concat([printed, bytes]).subarray(-WORDS_LIMIT);
        if (printed.includes(inMark)) settle('in');
      });
    });
    child.stdout.removeAllListeners('data').pause();
    child.stderr.removeAllListeners('data').pause();
    if (seen === 'absent') return { outcome: 'absent' };
    if (seen === 'in') {
      const rest = printed.subarray(printed.indexOf(inMark) + inMark.length);
      if (rest.length > 0) child.stdout.unshift(rest);
      return { outcome: 'in', child };
    }
    if (seen === 'late') {
      endGroup(child);
      words += `\nno login within ${plan.limitMs / 1000} s`;
    }
    return { outcome: 'ended', ...told(words, plan.mark), tookMs: performance.now() - started };
  } catch (error) {
    endGroup(child);
    throw error;
  }
}

/** Takes the reports out of what was said. */
function told(
  text: string,
  mark: string,
): { readonly met: boolean; readonly shown?: ShownByHost; readonly words: string } {
  let met = false;
  let shown: ShownByHost | undefined;
  const words: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith(`${mark} `)) {
      words.push(line);
      continue;
    }
    met = true;
    // `ORDER NONE NONE` comes first, when ssh sorts what it asks for; then the key, once for each name of the host,
    // and again without its certificate when that is no good.
    const [, about, type, key] = line.trim().split(' ');
    if (about !== 'ORDER' && type !== undefined && key !== undefined) shown ??= { type, key };
  }
  return { met, ...(shown === undefined ? {} : { shown }), words: harmless(words.join('\n')) };
}

/** Ends ssh and what it started: politely first, so that it says goodbye and takes its socket away. */
export function endGroup(child: ChildProcessWithoutNullStreams): void {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  signalGroup(pid, 'SIGTERM');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void Promise.race([gone, sleep(KILL_AFTER_MS, 'late' as const, { ref: false })]).then((late) => {
    if (late === 'late') signalGroup(pid, 'SIGKILL');
  });
}

function signalGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    kill(-pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
