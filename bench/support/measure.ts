/** Runs commands and measures them from outside, the same way for us and for the peer. */
import { spawn } from 'node:child_process';

export interface Measured {
  readonly wallMs: number;
  /** User and system time of the command and all that it waited for: the controller's cost. */
  readonly cpuMs: number;
  /** The largest resident set of any one process of it. */
  readonly maxRssMb: number;
  readonly output: string;
}

export interface Command {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** What else counts as success. */
  readonly accepts?: readonly number[];
}

/** getrusage(2) of the children is what neither Node nor a shell tells; the clock is inside, so that Python's start costs nobody. */
const WRAPPER = `
import os, resource, subprocess, sys, time
t = time.monotonic()
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
wall = time.monotonic() - t
use = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stdout.buffer.write(done.stdout)
print("\\nMEASURED %d %.3f %.3f %d" % (done.returncode, wall * 1000, (use.ru_utime + use.ru_stime) * 1000, use.ru_maxrss))
`;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Throws with the output when the command ends with anything but what it accepts (0). */
export async function measure({ argv, env, cwd, accepts = [0] }: Command): Promise<Measured> {
  const child = spawn('python3', ['-c', WRAPPER, ...argv], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that it can be ended with all that it started, and by nobody else.
    detached: true,
  });
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  };
  for (const signal of SIGNALS) process.once(signal, end);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  await new Promise((resolve) => child.once('close', resolve));
  for (const signal of SIGNALS) process.off(signal, end);
  const [line, status, wallMs, cpuMs, rssKb] = /\nMEASURED (\d+) ([\d.]+) ([\d.]+) (\d+)\n$/.exec(text) ?? [];
  if (line === undefined || !accepts.includes(Number(status)))
    throw new Error(`${argv.join(' ')}: ended with ${status}\n${text}`);
  return {
    wallMs: Number(wallMs),
    cpuMs: Number(cpuMs),
    maxRssMb: Number(rssKb) / 1024,
    output: text.slice(0, -line.length),
  };
}

/** Every subject once a round, in turn, so that a machine that gets slower meanwhile is slower for all of them. */
export async function interleave<K extends string>(
  rounds: number,
  subjects: Readonly<Record<K, (round: number) => Promise<Measured>>>,
): Promise<Readonly<Record<K, readonly Measured[]>>> {
  const results: Partial<Record<K, Measured[]>> = {};
  const names = keysOf(subjects);
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const list: Measured[] = results[name] ?? [];
      list.push(await subjects[name](round));
      results[name] = list;
    }
  return full(results, names);
}

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  const names: K[] = [];
  for (const name in table) names.push(name);
  return names;
}

function full<K extends string, V>(table: Partial<Record<K, V>>, names: readonly K[]): Record<K, V> {
  const isFull = (one: Partial<Record<K, V>>): one is Record<K, V> => names.every((name) => name in one);
  if (!isFull(table)) throw new Error('a subject was not measured');
  return table;
}

/** The middle value; the mean of the two middle ones of an even number. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  if (high === undefined || low === undefined) throw new Error('no values');
  return (low + high) / 2;
}

/** The median of one figure. */
export function medianOf(runs: readonly Measured[], figure: 'wallMs' | 'cpuMs' | 'maxRssMb'): number {
  return median(runs.map((run) => run[figure]));
}
