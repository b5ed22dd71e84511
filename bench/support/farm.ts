/** Balancers to measure against: real sshd and nginx processes on loopback, each pair in a mount namespace of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { privatePlace } from '../../test/demo/place.ts';
import { Closing } from '../../test/support/closing.ts';
import { freePort, startSshd, type ThrowawaySshd } from '../../test/support/throwaway-sshd.ts';

export interface FarmHost {
  readonly name: string;
  readonly sshd: ThrowawaySshd;
  /** Where its nginx answers. */
  readonly url: string;
  /** Holds the pid of its nginx. */
  readonly pidFile: string;
}

export interface Farm extends AsyncDisposable {
  readonly folder: string;
  readonly hosts: readonly FarmHost[];
  /** A home directory whose key opens every sshd of the farm. */
  readonly home: string;
  /** The one path at which every balancer finds its own files. */
  readonly etc: string;
  /** The upstream file that lbctl writes, and the one that the peer writes: one nginx reloads for both. */
  readonly dest: { readonly lbctl: string; readonly peer: string };
  readonly backends: readonly string[];
  /** Lets the known host keys count for other ports too, one for each host: proxies in front of them. */
  trust(ports: readonly number[]): void;
}

const NGINX = '/usr/sbin/nginx';

/**
 * Boots `count` balancers. Needs root (mount namespaces), nginx and sshd. SIGINT and SIGTERM take all of it down and end this
 * process.
 */
export async function startFarm(count: number): Promise<Farm> {
  const stack = new Closing();
  const told = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    if (told.signal.aborted) return;
    told.abort();
    // A host that is just being started has to be known before it can be ended.
    void booting.then(ignore, ignore).then(async () => {
      await stack.close();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, onSignal);
    stack.add(() => process.off(signal, onSignal));
  }
  const booting = boot(count, stack, told.signal);
  return await booting;
}

const ignore = (): void => undefined;

async function boot(count: number, stack: Closing, told: AbortSignal): Promise<Farm> {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-bench-'));
  const etc = join(folder, 'etc');
  mkdirSync(etc);
  stack.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const backends = await startBackends(stack);
    const hosts: FarmHost[] = [];
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    for (const number of numbers) {
      told.throwIfAborted();
      hosts.push(await startHost(number, { folder, etc, backends, stack }));
    }
    const first = hosts[0];
    if (first === undefined) throw new Error('a farm has at least one host');
    return {
      folder,
      hosts,
      home: shareKeys(folder, hosts),
      etc,
      dest: { lbctl: join(etc, 'conf.d/x-model.conf'), peer: join(etc, 'conf.d/y-model.conf') },
      backends,
      trust: (ports) => writeKnownHosts(folder, hosts, ports),
      [Symbol.asyncDispose]: () => stack.close(),
    };
  } catch (error) {
    await stack.close();
    throw error;
  }
}

interface Site {
  readonly folder: string;
  readonly etc: string;
  readonly backends: readonly string[];
  readonly stack: Closing;
}

async function startHost(number: number, { folder, etc, backends, stack }: Site): Promise<FarmHost> {
  const name = `lb${String(number).padStart(4, '0')}`;
  const own = join(folder, name);
  mkdirSync(join(own, 'conf.d'), { recursive: true });
  const place = privatePlace(own, etc, 0, 0);
  if (place === undefined) throw new Error('the benchmarks need mount namespaces: run them as root');
  const port = await freePort();
  writeNginx(own, etc, port, backends);
  const sshd = await startSshd(['MaxStartups 1000', 'Subsystem sftp internal-sftp'], [...place, ...plainHome(folder)]);
  stack.add(() => sshd[Symbol.asyncDispose]());
  startNginx([...place, NGINX, '-c', join(etc, 'nginx.conf'), '-e', join(etc, 'error.log')], stack);
  await untilOpen(port);
  return { name, sshd, url: `http://127.0.0.1:${port}/`, pidFile: join(own, 'nginx.pid') };
}

/** Root's home as Debian installs it: what a login shell of this machine happens to load is nobody's cost. */
function plainHome(folder: string): readonly string[] {
  const home = join(folder, 'root');
  mkdirSync(home, { recursive: true });
  copyFileSync('/usr/share/base-files/dot.bashrc', join(home, '.bashrc'));
  return ['sh', '-c', 'mount --bind "$1" /root && shift && exec "$@"', 'sh', home];
}

/** One key for all, so that the peer and we have the same to do; every sshd keeps a host key of its own. */
function shareKeys(folder: string, hosts: readonly FarmHost[]): string {
  const home = join(folder, 'home');
  mkdirSync(join(home, '.ssh'), { recursive: true, mode: 0o700 });
  const [first] = hosts;
  if (first === undefined) throw new Error('a farm has at least one host');
  for (const file of ['id_ed25519', 'id_ed25519.pub'])
    writeFileSync(join(home, '.ssh', file), readFileSync(join(first.sshd.home, '.ssh', file)), { mode: 0o600 });
  const publicKey = readFileSync(join(home, '.ssh/id_ed25519.pub'), 'utf8');
  for (const { sshd } of hosts) sshd.authorize(publicKey);
  const ports = hosts.map(({ sshd }) => sshd.port);
  writeKnownHosts(folder, hosts, ports);
  return home;
}

function writeKnownHosts(folder: string, hosts: readonly FarmHost[], ports: readonly number[]): void {
  const known = hosts.map(({ sshd }, index) => `[127.0.0.1]:${ports[index]} ${sshd.hostKey}\n`);
  writeFileSync(join(folder, 'home/.ssh/known_hosts'), known.join(''), { flag: 'a' });
}

function writeNginx(own: string, etc: string, port: number, backends: readonly string[]): void {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `  ${one}_temp_path ${etc}/tmp-${one};`,
  );
  const lines = [
    'user root;',
    'worker_processes 2;',
    'daemon off;',
    `pid ${etc}/nginx.pid;`,
    `error_log ${etc}/error.log notice;`,
    'events { worker_connections 256; }',
    'http {',
    '  access_log off;',
    ...temp,
    `  include ${etc}/conf.d/*.conf;`,
    `  server { listen 127.0.0.1:${port}; location / { proxy_pass http://x-model; } }`,
    '}',
  ];
  writeFileSync(join(own, 'nginx.conf'), `${lines.join('\n')}\n`);
  const servers = backends.map((address) => `  server ${address};\n`).join('');
  for (const name of ['x-model', 'y-model'])
    writeFileSync(join(own, `conf.d/${name}.conf`), `upstream ${name} {\n${servers}}\n`);
}

function startNginx([program = NGINX, ...words]: readonly string[], stack: Closing): void {
  const child: ChildProcess = spawn(program, words, { stdio: 'ignore', detached: true });
  stack.add(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await gone;
  });
}

/** Two small servers that name themselves. */
async function startBackends(stack: Closing): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const name of ['a', 'b']) {
    const server: Server = createServer((_request, response) => response.end(name));
    server.keepAliveTimeout = 60_000;
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    stack.add(() => {
      server.closeAllConnections();
      server.close();
    });
    addresses.push(`127.0.0.1:${port}`);
  }
  return addresses;
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(25);
  }
  throw new Error(`nothing listens on ${port}`);
}
