/** Runs the lbctl of this checkout as its users do: a process of its own, an empty home, a folder with what they have. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASE_PROGRAM } from '../../src/artifacts/deliveries.ts';
import { NGINX_PROGRAM } from '../../src/balancers/nginx/nginx.ts';
import { HOST_PROGRAM } from '../../src/host/program.ts';
import { SYSTEMD_PROGRAM } from '../../src/services/systemd.ts';
import { must } from './fleet/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGED = [
  'package.json',
  'schema',
  'templates',
  ...HOST_PROGRAM,
  'src/host/lbctl-probe.sh',
  'src/host/lbctl-units.sh',
  'src/host/lbctl-bootstrap.sh',
  'src/host/lbctl-import.sh',
  ...NGINX_PROGRAM,
  ...SYSTEMD_PROGRAM,
  ...RELEASE_PROGRAM,
] as const;

export interface CliResult {
  /** Exit code; null when a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from start, or from the last signal that was sent, to the end. */
  readonly ms: number;
}

export interface Running {
  /** Resolves once either stream has said it; rejects when the process ends without, or after `timeoutMs`. */
  says(what: RegExp | string, timeoutMs?: number): Promise<void>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<CliResult>;
}

/** A built lbctl that no other work in this checkout can change. */
export interface Program extends AsyncDisposable {
  readonly main: string;
}

/** What a desk runs; without `node` it is the one that runs the tests. */
interface Runnable extends Pick<Program, 'main'> {
  readonly node?: string;
}

/** `swaps` puts files of a test in the place of files of the source (.ci/build/bundle.mjs). */
export async function buildProgram(swaps: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'lbctl-program-'));
  for (const name of PACKAGED) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const build = `import { bundle } from ${JSON.stringify(join(ROOT, '.ci/build/bundle.mjs'))};`;
  const call = `await bundle(${JSON.stringify(ROOT)}, ${JSON.stringify(join(folder, 'dist'))}, ${JSON.stringify(swaps)});`;
  await must([process.execPath, '--input-type=module', '-e', `${build} ${call}`]);
  return {
    main: join(folder, 'dist/main.cjs'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A place to work from: a working folder with the given files, and a home with nothing in it. */
export interface Desk extends AsyncDisposable {
  readonly folder: string;
  readonly home: string;
  start(...args: string[]): Running;
  /** Runs to its end, which has to come within two minutes. */
  lbctl(...args: string[]): Promise<CliResult>;
  write(name: string, text: string, mode?: number): Promise<void>;
}

/** `env` is added to PATH, HOME and USER; nothing else of the test's own environment gets through. */
export async function openDesk(
  program: Runnable,
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Desk> {
  const base = await mkdtemp(join(tmpdir(), 'lbctl-desk-'));
  const [folder, home] = [join(base, 'work'), join(base, 'home')];
  await mkdir(folder);
  await mkdir(home);
  const write = async (name: string, text: string, mode = 0o644): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text, { mode });
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);
  // Root would keep what watchers count on the machine itself.
  const state = { XDG_STATE_HOME: join(home, '.local/state') };
  const environment = { PATH: process.env['PATH'], HOME: home, USER: 'ada', ...state, ...env };
  const start = (...args: string[]) =>
    watch(
      spawn(program.node ?? process.execPath, [program.main, ...args], {
        cwd: folder,
        env: environment,
        timeout: 120_000,
      }),
    );
  return {
    folder,
    home,
    start,
    write,
    lbctl: (...args) => start(...args).ended,
    [Symbol.asyncDispose]: () => rm(base, { recursive: true, force: true }),
  };
}

function watch(child: ReturnType<typeof spawn>): Running {
  let stdout = '';
  let stderr = '';
  let since = performance.now();
  let over = false;
  const listeners = new Set<() => void>();
  const told = () => {
    for (const listener of listeners) listener();
  };
  child.stdin?.end();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    told();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    told();
  });
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      over = true;
      told();
      resolve({ code, stdout, stderr, ms: Math.round(performance.now() - since) });
    });
  });
  const has = (what: RegExp | string) =>
    typeof what === 'string' ? stdout.includes(what) || stderr.includes(what) : what.test(stdout) || what.test(stderr);
  return {
    ended,
    signal(name) {
      since = performance.now();
      child.kill(name);
    },
    says(what, timeoutMs = 30_000) {
      return new Promise((resolve, reject) => {
        const settle = (how: () => void) => {
          listeners.delete(look);
          clearTimeout(timer);
          how();
        };
        const vain = (why: string) => reject(new Error(`${why} without saying ${String(what)}:\n${stdout}${stderr}`));
        const look = () => {
          if (has(what)) settle(resolve);
          else if (over) settle(() => vain('it ended'));
        };
        const timer = setTimeout(() => settle(() => vain(`${timeoutMs} ms passed`)), timeoutMs);
        listeners.add(look);
        look();
      });
    },
  };
}
