/**
 * A real Docker engine with data, network, mounts and processes of its own: in namespaces that end with the test, whatever
 * ends it, and take everything along that was in them.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { waitUntil } from './fleet/wait-until.ts';
import { until } from './scratch-nginx.ts';
import type { Obstacle } from './where.ts';

export function dockerObstacle(): Obstacle {
  if (userInfo().uid !== 0) return 'needs root, for a Docker engine';
  return spawnSync('dockerd', ['--version']).status === 0 ? undefined : "needs Debian's docker.io";
}

/** As `docker run` has them. */
export interface Run {
  readonly network?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** `80/tcp` → what it is published as: `''` = any port of every address, `10.0.0.1:` = any port of that one. */
  readonly ports?: Readonly<Record<string, string>>;
  /** Exposed, and not published. */
  readonly exposed?: readonly string[];
  /** A command that says with its status how the container is; asked each second. */
  readonly health?: string;
  /** A port at which it answers every request with its name; it sleeps otherwise. */
  readonly serves?: number;
}

export const IMAGE = 'tiny:1';

/** PORT WORD: sockets by their numbers, so that no module has to be in the image. */
const SERVER = `my ($port, $word) = @ARGV;
socket(my $server, 2, 1, 0) or die $!;
bind($server, pack('Sna4x8', 2, $port, '')) or die $!;
listen($server, 99);
while (accept(my $client, $server)) { sysread($client, my $asked, 65536); print $client "HTTP/1.0 200 OK\r\n\r\n$word"; close $client }`;

/** Connections to a port of 127.0.0.1 that end somewhere else. */
export interface Way extends AsyncDisposable {
  readonly port: number;
  /** Those that are open now end. */
  cut(): void;
}

/** To a unix socket. */
export async function openWay(socket: string): Promise<Way> {
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(socket);
    for (const end of [from, to]) {
      open.add(end);
      end.on('error', () => undefined);
      end.once('close', () => open.delete(end));
    }
    from.pipe(to).pipe(from);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = (): void => {
    for (const end of open) end.destroy();
  };
  return {
    port: address.port,
    cut,
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

export class DockerLab implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), `lbctl-docker-${process.pid}-`));
  readonly socket = join(this.folder, 'docker.sock');
  readonly #words: readonly string[];
  #namespaces: ChildProcess | undefined;

  private constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** With an image that holds a shell, `sleep` and perl, and a network named `inner`. `words` go to dockerd. */
  static async start(words: readonly string[] = []): Promise<DockerLab> {
    sweep();
    const lab = new DockerLab(words);
    await lab.startEngine();
    await lab.importImage();
    await lab.ask('POST', '/networks/create', { Name: 'inner' });
    return lab;
  }

  /** What it kept in its folder is there again; containers are only where `endEngine` has ended it. */
  async startEngine(): Promise<void> {
    const engine = ['dockerd', '--iptables=false', '--bridge=none', '--storage-driver=vfs', '--log-level=error'];
    const places = ['--data-root', join(this.folder, 'data'), '--exec-root', join(this.folder, 'exec')];
    const own = ['--cgroup-parent', this.#cgroup, '-p', join(this.folder, 'pid'), '-H', `unix://${this.socket}`];
    const command = [...engine, ...places, ...own, ...this.#words];
    const log = join(this.folder, 'log');
    const script = 'log=$1; shift; "$@" >"$log" 2>&1';
    if (this.#namespaces === undefined) this.#makeNamespaces(script, [log, ...command]);
    else spawn('nsenter', [...this.#enter('-m', '-p', '-n', '-i', '-u'), 'sh', '-c', script, 'sh', log, ...command]);
    // On a busy machine it has taken more than 10 s.
    await waitUntil('dockerd answers', () => this.ask('GET', '/_ping').then(() => true), 60_000).catch(() =>
      Promise.reject(new Error(readFileSync(log, 'utf8'))),
    );
  }

  #makeNamespaces(script: string, words: readonly string[]): void {
    // What the one before has left there names processes of other namespaces.
    for (const left of ['exec', 'pid']) rmSync(join(this.folder, left), { recursive: true, force: true });
    // The first process of the namespaces waits for its input to end; the kernel then ends all the others.
    const first = `ip link set lo up; { ${script}; } & cat >/dev/null`;
    const apart = ['--mount', '--pid', '--net', '--ipc', '--uts', '--fork', '--kill-child', '--mount-proc'];
    this.#namespaces = spawn('unshare', [...apart, 'sh', '-c', first, 'sh', ...words], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  }

  /** As by `systemctl stop docker`. */
  async endEngine(): Promise<void> {
    const pid = join(this.folder, 'pid');
    spawnSync('nsenter', [...this.#enter('-m', '-p'), 'sh', '-c', 'kill "$(cat "$1")"', 'sh', pid]);
    await waitUntil('dockerd has ended', async () => !existsSync(pid));
  }

  /** As by a machine that loses its power. */
  async killEngine(): Promise<void> {
    const ended = this.#namespaces;
    if (ended === undefined) return;
    this.#namespaces = undefined;
    const closed = once(ended, 'close');
    ended.stdin?.end();
    await closed;
  }

  /** A port of 127.0.0.1 that leads to one in the engine's network. */
  async reach(port: number): Promise<Way> {
    const socket = join(this.folder, `way-${port}`);
    const relay = `require('net').createServer(s => s.pipe(require('net').connect(${port}, '127.0.0.1')).pipe(s)).listen(process.argv[1])`;
    const relaying = spawn('nsenter', [...this.#enter('-n', '-p'), process.execPath, '-e', relay, socket], {
      stdio: 'inherit',
    });
    await until(() => existsSync(socket), 'the way is open');
    const way = await openWay(socket);
    return {
      ...way,
      async [Symbol.asyncDispose]() {
        await way[Symbol.asyncDispose]();
        relaying.kill('SIGKILL');
      },
    };
  }

  /** Words to put in front of a command: it is in the engine's network then. */
  get inNetwork(): readonly string[] {
    return ['nsenter', ...this.#enter('-n')];
  }

  async run(name: string, run: Run = {}): Promise<void> {
    await this.create(name, run);
    await this.begin(name);
  }

  /** No event tells of it. */
  async create(
    name: string,
    { network = 'none', labels = {}, ports = {}, exposed = [], health, serves }: Run = {},
  ): Promise<void> {
    const published = Object.entries(ports).map(([port, at]) => {
      const [HostPort = '', HostIp = ''] = at.split(':').toReversed();
      return [port, [{ HostIp, HostPort }]];
    });
    await this.ask('POST', `/containers/create?name=${name}`, {
      Image: IMAGE,
      Cmd: serves === undefined ? ['/bin/sleep', '1000'] : ['/bin/perl', '-e', SERVER, `${serves}`, name],
      Labels: labels,
      ExposedPorts: Object.fromEntries([...exposed, ...Object.keys(ports)].map((port) => [port, {}])),
      HostConfig: { NetworkMode: network, PortBindings: Object.fromEntries(published) },
      ...(health !== undefined && {
        Healthcheck: { Test: ['CMD', '/bin/sh', '-c', health], Interval: 1_000_000_000, Retries: 1 },
      }),
    });
  }

  async begin(name: string): Promise<void> {
    await this.ask('POST', `/containers/${name}/start`);
  }

  async remove(name: string): Promise<void> {
    await this.ask('DELETE', `/containers/${name}?force=1`);
  }

  /** A command in a container, which has no health of its own to tell. */
  async exec(name: string, command: string): Promise<void> {
    const made = await this.ask('POST', `/containers/${name}/exec`, { Cmd: ['/bin/sh', '-c', command] });
    const { Id } = JSON.parse(made) as { Id: string };
    await this.ask('POST', `/exec/${Id}/start`, { Detach: true });
  }

  /** What the engine answered; throws for any status from 300. */
  ask(method: string, path: string, body?: object | Uint8Array): Promise<string> {
    const tar = body instanceof Uint8Array;
    return new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'content-type': tar ? 'application/x-tar' : 'application/json' };
      const asking = request({ socketPath: this.socket, method, path, headers, agent: false }, async (response) => {
        let text = '';
        for await (const piece of response.setEncoding('utf8')) text += String(piece);
        if ((response.statusCode ?? 0) < 300) resolve(text);
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
      });
      asking.on('error', reject);
      asking.end(body === undefined || tar ? body : JSON.stringify(body));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.killEngine();
    clear(this.folder);
  }

  #enter(...namespaces: readonly string[]): readonly string[] {
    const { pid = 0 } = this.#namespaces ?? {};
    return ['-t', readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim(), ...namespaces];
  }

  get #cgroup(): string {
    return this.folder.slice(tmpdir().length + 1);
  }

  /** No registry is asked: the image is made of three programs of this machine and what they load. */
  async importImage(): Promise<void> {
    const tree = join(this.folder, 'image');
    const copy = (from: string, to = from): void => {
      mkdirSync(join(tree, dirname(to)), { recursive: true });
      copyFileSync(from, join(tree, to));
    };
    for (const program of ['sh', 'sleep', 'perl']) {
      copy(`/bin/${program}`);
      const loaded = spawnSync('ldd', [`/bin/${program}`], { encoding: 'utf8' }).stdout;
      for (const [, file = ''] of loaded.matchAll(/(\/\S+) \(0x/g)) copy(file);
    }
    mkdirSync(join(tree, 'tmp'), { recursive: true });
    chmodSync(join(tree, 'tmp'), 0o777);
    const tar = spawnSync('tar', ['-C', tree, '-c', '.'], { maxBuffer: 64 * 1024 * 1024 }).stdout;
    const [repo = '', tag = ''] = IMAGE.split(':');
    await this.ask('POST', `/images/create?fromSrc=-&repo=${repo}&tag=${tag}`, tar);
  }
}

/** Folder and control groups of an engine that has ended. */
function clear(folder: string): void {
  const groups = ['-type', 'd', '-path', `*/${basename(folder)}*`];
  // They are no processes: what is left of them is empty.
  spawnSync('find', ['/sys/fs/cgroup', '-depth', ...groups, '-exec', 'rmdir', '{}', ';']);
  rmSync(folder, { recursive: true, force: true });
}

/** A test that was killed has cleared nothing. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^lbctl-docker-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) clear(join(tmpdir(), name));
  }
}
