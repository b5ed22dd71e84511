/** The demo's fleet: real sshd and nginx processes and small backends, all on loopback, all gone when it is disposed of. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Closing } from '../support/closing.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { freePort, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { privatePlace } from './place.ts';

export interface Backend {
  readonly group: 'stable' | 'canary';
  readonly address: string;
}

export interface LocalFleet extends AsyncDisposable {
  readonly folder: string;
  readonly backends: readonly Backend[];
  /** Where the balancers answer. */
  readonly urls: readonly string[];
  /** The managed file, at the same path on every balancer. */
  readonly dest: string;
  readonly inventory: string;
  /** A home directory that knows nothing but how to log in. */
  readonly home: string;
}

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));

/** Throws with what to install when something is missing. */
export async function startLocalFleet(): Promise<LocalFleet> {
  if (NGINX === undefined) throw new Error('nginx is not here: apt-get install nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-demo-'));
  const stack = new Closing();
  stack.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await build(folder, stack, NGINX);
  } catch (error) {
    await stack.close();
    throw error;
  }
}

async function build(folder: string, stack: Closing, nginx: string): Promise<LocalFleet> {
  const backends = await startBackends(stack);
  const shared = join(folder, 'etc');
  mkdirSync(shared);
  const { uid, gid, username } = userInfo();
  const hosts: string[] = [];
  const urls: string[] = [];
  let home = folder;
  for (const name of ['lb1', 'lb2']) {
    const own = join(folder, name);
    mkdirSync(own);
    const within = privatePlace(own, shared, uid, gid) ?? (name === 'lb1' ? sameFolder(own, shared) : undefined);
    if (within === undefined) break;
    const port = await freePort();
    writeBalancer(own, shared, port, backends);
    const sshd = await startSshd([], within);
    stack.add(() => sshd[Symbol.asyncDispose]());
    startNginx([...within, nginx, '-c', join(shared, 'nginx.conf'), '-e', join(shared, 'error.log')], stack);
    await waitUntil(`${name} answers`, () => answers(port), 10_000);
    urls.push(`http://127.0.0.1:${port}/`);
    hosts.push(hostLine(name, sshd));
    home = sshd.home;
  }
  const inventory = join(folder, 'inventory.yml');
  writeFileSync(inventory, inventoryText(shared, nginx, username, hosts));
  const dest = join(shared, 'conf.d/x-model-upstream.conf');
  return { folder, backends, urls, dest, inventory, home, [Symbol.asyncDispose]: () => stack.close() };
}

/** Without namespaces there is one balancer, and its folder is simply the shared one. */
function sameFolder(own: string, shared: string): readonly string[] | undefined {
  rmSync(shared, { recursive: true });
  const linked = spawnSync('ln', ['-s', own, shared]).status === 0;
  return linked ? ['env'] : undefined;
}

async function startBackends(stack: Closing): Promise<readonly Backend[]> {
  const groups = ['stable', 'stable', 'stable', 'canary'] as const;
  const made: Backend[] = [];
  for (const group of groups) {
    const server: Server = createServer((_request, response) => response.end(group));
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    stack.add(() => {
      server.closeAllConnections();
      server.close();
    });
    made.push({ group, address: `127.0.0.1:${port}` });
  }
  return made;
}

function writeBalancer(own: string, shared: string, port: number, backends: readonly Backend[]): void {
  mkdirSync(join(own, 'conf.d'), { recursive: true });
  const servers = backends.filter((one) => one.group === 'stable').map((one) => `  server ${one.address};\n`);
  writeFileSync(join(own, 'conf.d/x-model-upstream.conf'), `upstream x-model {\n${servers.join('')}}\n`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${shared}/tmp-${one};`,
  );
  const lines = [
    ...(userInfo().uid === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    'daemon off;',
    `pid ${shared}/nginx.pid;`,
    `error_log ${shared}/error.log notice;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    ...temp.map((line) => `  ${line}`),
    `  include ${shared}/conf.d/*.conf;`,
    `  server { listen 127.0.0.1:${port}; location / { proxy_pass http://x-model; } }`,
    '}',
  ];
  writeFileSync(join(own, 'nginx.conf'), `${lines.join('\n')}\n`);
}

function startNginx([program = 'nginx', ...words]: readonly string[], stack: Closing): void {
  const child: ChildProcess = spawn(program, words, { stdio: 'ignore', detached: true });
  stack.add(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // QUIT would wait for clients; TERM ends master and workers at once.
    if (child.exitCode === null && child.kill('SIGTERM')) await gone;
  });
}

async function answers(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/`).then(
    (response) => response.ok,
    () => false,
  );
}

function hostLine(name: string, sshd: ThrowawaySshd): string {
  const options = `-o UserKnownHostsFile=${sshd.home}/.ssh/known_hosts`;
  return `    ${name}: { ansible_host: 127.0.0.1, ansible_port: ${sshd.port}, ansible_ssh_private_key_file: ${sshd.home}/.ssh/id_ed25519, ansible_ssh_common_args: '${options}' }`;
}

function inventoryText(shared: string, nginx: string, user: string, hosts: readonly string[]): string {
  const vars = {
    ansible_user: user,
    ansible_become: 'false',
    nginx_bin: nginx,
    nginx_conf: `${shared}/nginx.conf`,
    nginx_pid: `${shared}/nginx.pid`,
    nginx_error_log: `${shared}/error.log`,
    lbctl_state_dir: `${shared}/state`,
  };
  const lines = Object.entries(vars).map(([name, value]) => `    ${name}: ${value}`);
  return `balancers:\n  vars:\n${lines.join('\n')}\n  hosts:\n${hosts.join('\n')}\n`;
}

/** The text of a file of this checkout. */
export function exampleText(path: string): string {
  return readFileSync(path, 'utf8');
}
