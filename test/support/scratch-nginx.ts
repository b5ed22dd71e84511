/** A real nginx in a folder of its own on loopback, and the real host program over a local session to it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNginx, NGINX_PROGRAM } from '../../src/balancers/nginx/nginx.ts';
import { systemClock } from '../../src/cli/clock.ts';
import { createBalancerHosts } from '../../src/host/client.ts';
import { HOST_PROGRAM } from '../../src/host/program.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { Vars } from '../../src/model/host.ts';
import { type HostPath, parseHostName, parseHostPath } from '../../src/model/names.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { createLocalTransport } from '../../src/transport/local-transport.ts';
import { programText } from './program-text.ts';
import type { Obstacle } from './where.ts';

const PROGRAM = programText(HOST_PROGRAM);
/** What is sent in front of a probe. */
export const PROBE_PROGRAM = programText(['src/host/lbctl-probe.sh']);
export const UNITS_PROGRAM = programText(['src/host/lbctl-units.sh']);

/** Why there can be no such nginx here; undefined = there can. */
export function scratchObstacle(): Obstacle {
  if (process.platform !== 'linux') return `needs Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'needs root';
  if (spawnSync('nginx', ['-v'], { env: PATHS }).error !== undefined) return 'needs nginx';
  return undefined;
}

export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a test holds a value that does not parse');
  return value;
}

const PATHS = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

export interface Opening {
  /** sh appended to the driver: redefines what it breaks. */
  readonly sabotage?: string;
  readonly vars?: Vars;
  /** Called before every connection, the first included. */
  readonly onConnect?: () => void;
}

/** A network other than this one: words in front of a command that is to be in it, a port of it, and one of ours that leads there. */
interface Within {
  readonly words: readonly string[];
  readonly port: number;
  readonly door: number;
}

export class ScratchNginx implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'lbctl-nginx-'));
  readonly port: number;
  readonly live: HostPath;
  readonly second: HostPath;
  readonly state = join(this.folder, 'state');

  readonly #within: Omit<Within, 'port'>;
  #master: number | undefined;

  constructor(port: number, within: Omit<Within, 'port'> = { words: [], door: port }) {
    this.port = port;
    this.#within = within;
    this.live = need(parseHostPath(join(this.folder, 'conf.d/x.conf')));
    this.second = need(parseHostPath(join(this.folder, 'conf.d/y.conf')));
    mkdirSync(join(this.folder, 'conf.d'));
    // Workers of an unprivileged user must reach nothing here; the listing of conf.d is read by the master.
    chmodSync(this.folder, 0o755);
    writeFileSync(this.conf, this.#mainText());
    writeFileSync(this.live, this.serving('original'));
  }

  get conf(): string {
    return join(this.folder, 'nginx.conf');
  }

  /** A configuration whose server answers `word`. */
  serving(word: string, more = ''): string {
    return `server { listen 127.0.0.1:${this.port}; location / { return 200 "${word}"; } }\n${more}`;
  }

  async start(): Promise<void> {
    const [program = '', ...args] = [...this.#within.words, 'nginx', '-c', this.conf];
    const started = spawnSync(program, args, { env: PATHS, encoding: 'utf8' });
    if (started.status !== 0) throw new Error(`nginx did not start: ${started.stderr}`);
    await until(async () => (await this.answer()) !== undefined, 'nginx answers');
    this.#master = this.master();
  }

  /** Ends the master with all its workers, and starts another. */
  async restart(): Promise<void> {
    const former = this.master();
    process.kill(former, 'SIGTERM');
    await until(() => !isNginx(former), 'nginx has ended');
    await this.start();
  }

  /** What a fresh connection is answered; undefined when nobody does. */
  async answer(): Promise<string | undefined> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#within.door}/`, { headers: { connection: 'close' } });
      return await response.text();
    } catch {
      return undefined;
    }
  }

  master(): number {
    return Number(readFileSync(join(this.folder, 'nginx.pid'), 'utf8'));
  }

  /** Pids of the workers that take new connections. */
  workers(): readonly number[] {
    return this.children().flatMap(([pid, title]) => (title.includes('shutting down') ? [] : [pid]));
  }

  /** Pid and title of every child of the master. */
  children(): readonly (readonly [number, string])[] {
    const master = this.master();
    const pids = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').split(' ').filter(Boolean);
    return pids.flatMap((pid) => {
      const title = titleOf(Number(pid));
      return title === undefined ? [] : [[Number(pid), title] as const];
    });
  }

  /** Whether the tree on disk passes nginx's own checker. */
  passes(): boolean {
    return spawnSync('nginx', ['-t', '-q', '-c', this.conf], { env: PATHS }).status === 0;
  }

  async open({ sabotage = '', vars = {}, onConnect }: Opening = {}): Promise<BalancerHost> {
    const local = createLocalTransport({});
    const hosts = createBalancerHosts({
      transport: {
        open(host, signal) {
          onConnect?.();
          return local.open(host, signal);
        },
      },
      balancer: createNginx(`${programText(NGINX_PROGRAM)}\n${sabotage}`),
      program: PROGRAM,
      probes: PROBE_PROGRAM,
      units: UNITS_PROGRAM,
      // A host on this machine is back at once: waiting before the next attempt would only make the tests slow.
      clock: { ...systemClock, sleep: (_duration, signal) => systemClock.sleep(milliseconds(5), signal) },
    });
    return await hosts.open(
      {
        name: need(parseHostName('lb1')),
        connection: { kind: 'local', sshOptions: [] },
        vars: { nginx_conf: this.conf, lbctl_state_dir: this.state, ...vars },
        groups: [],
      },
      new AbortController().signal,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // The master ends its workers itself; it is known from the start, because a test may have taken the pid file away.
    if (this.#master !== undefined && isNginx(this.#master)) {
      const master = this.#master;
      process.kill(master, 'SIGTERM');
      await until(() => !isNginx(master), 'nginx has ended');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #mainText(): string {
    return `worker_processes 2;
pid ${this.folder}/nginx.pid;
error_log ${this.folder}/error.log notice;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${this.folder}/body; proxy_temp_path ${this.folder}/proxy; fastcgi_temp_path ${this.folder}/fastcgi;
  uwsgi_temp_path ${this.folder}/uwsgi; scgi_temp_path ${this.folder}/scgi;
  include ${this.folder}/conf.d/*.conf;
}
`;
  }
}

/** undefined when the process has ended, perhaps since it was listed. */
function titleOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return undefined;
  }
}

function isNginx(pid: number): boolean {
  return titleOf(pid)?.startsWith('nginx: master') === true;
}

/** `furnish` arranges its tree before it starts. */
export async function startScratchNginx(
  furnish: (nginx: ScratchNginx) => void = () => {},
  within?: Within,
): Promise<ScratchNginx> {
  const nginx = new ScratchNginx(within?.port ?? (await freePort()), within);
  try {
    furnish(nginx);
    await nginx.start();
  } catch (error) {
    await nginx[Symbol.asyncDispose]();
    throw error;
  }
  return nginx;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for a condition, 10 s at most. */
export async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited 10 s in vain: ${what}`);
    await sleep(20);
  }
}
