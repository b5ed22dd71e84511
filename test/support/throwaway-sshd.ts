/** A real sshd on loopback for one test file: own port, own keys, run as whoever runs the tests, gone afterwards. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Obstacle } from './where.ts';

const PLACES = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'];
const sshdPath = (): string | undefined => PLACES.find((path) => existsSync(path));

/** Why no sshd can be started here; undefined when one can. On Debian, as root, installs it (nothing is started by that). */
export function sshdObstacle(): Obstacle {
  if (sshdPath() === undefined && userInfo().uid === 0 && existsSync('/usr/bin/apt-get')) installSshd();
  if (sshdPath() === undefined) return 'openssh-server is not installed';
  if (spawnSync('ssh-keygen', ['-?']).error !== undefined) return 'ssh-keygen is not installed';
  return undefined;
}

/** A policy-rc.d that exits with 101 keeps Debian from starting the service on this machine. */
function installSshd(): void {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const install =
    'apt-get install -y --no-install-recommends openssh-server || { apt-get update && apt-get install -y --no-install-recommends openssh-server; }';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('flock', [join(tmpdir(), 'lbctl-apt.lock'), 'sh', '-c', install], {
    stdio: 'ignore',
    env,
    timeout: 300_000,
  });
  if (ours) rmSync(policy, { force: true });
}

export interface ThrowawaySshd extends AsyncDisposable {
  readonly port: number;
  readonly user: string;
  /** A home directory with `.ssh/known_hosts` (the right key) and `.ssh/id_ed25519` (an authorized key). */
  readonly home: string;
  /** `TYPE BASE64` of the host key. */
  readonly hostKey: string;
  /** Makes a key pair in `home/.ssh`, authorized or not. */
  addKey(
    name: string,
    options: { readonly authorized: boolean; readonly passphrase?: string; readonly type?: string },
  ): string;
  /** Lets a key in that was made elsewhere; `TYPE BASE64`. */
  authorize(publicKey: string): void;
  /** How many connections have logged in so far. */
  logins(): number;
  /** How many connections ended before they were logged in. */
  refusals(): number;
  /** How many connections were refused because of MaxStartups. */
  turnedAway(): number;
  /** Cuts every connection, as a host that loses its power does to a client that hears of it. */
  dropConnections(): void;
  /** Stops answering on every connection without closing any, as behind a cable that was pulled. */
  freezeConnections(): void;
}

/** `config` is added to sshd_config; `within` is a command that the words of sshd are handed to, such as `unshare -m`. */
export async function startSshd(
  config: readonly string[] = [],
  within: readonly string[] = [],
): Promise<ThrowawaySshd> {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-sshd-'));
  const home = join(folder, 'home');
  const port = await freePort();
  mkdirSync(join(home, '.ssh'), { recursive: true, mode: 0o700 });
  keygen(join(folder, 'host_key'), '', 'ed25519');
  const hostKey = publicKey(join(folder, 'host_key'));
  writeFileSync(join(home, '.ssh/known_hosts'), `[127.0.0.1]:${port} ${hostKey}\n`);
  writeFileSync(join(folder, 'authorized_keys'), '', { mode: 0o600 });
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/host_key`,
    `PidFile ${folder}/pid`,
    `AuthorizedKeysFile ${folder}/authorized_keys`,
  ];
  const policy = [
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin prohibit-password',
    'StrictModes no',
    'UsePAM no',
    'LogLevel VERBOSE',
  ];
  writeFileSync(join(folder, 'sshd_config'), [...config, ...lines, ...policy, ''].join('\n'));
  // sshd running as root refuses to start without its privilege separation folder.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const [program, ...words] = [...within, sshdPath() ?? 'sshd', '-D', '-e', '-f', join(folder, 'sshd_config')];
  const child = spawn(program ?? 'sshd', words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C at the terminal is for whoever started it, who may still need a connection.
    detached: true,
  });
  const log: string[] = [];
  child.stderr.on('data', (text: Buffer) => log.push(text.toString()));
  await untilListening(port, child, log);
  const sshd: ThrowawaySshd = {
    port,
    home,
    hostKey,
    user: userInfo().username,
    addKey(name, { authorized, passphrase = '', type = 'ed25519' }) {
      const file = join(home, '.ssh', name);
      keygen(file, passphrase, type);
      if (authorized) sshd.authorize(publicKey(file));
      return file;
    },
    authorize: (key) => writeFileSync(join(folder, 'authorized_keys'), `${key.trim()}\n`, { flag: 'a' }),
    logins: () => log.join('').match(/^Accepted publickey for /gm)?.length ?? 0,
    refusals: () => log.join('').match(/^Connection closed by authenticating user /gm)?.length ?? 0,
    turnedAway: () => log.join('').match(/MaxStartups|^drop connection /gm)?.length ?? 0,
    dropConnections: () => void spawnSync('pkill', ['-KILL', '-P', String(child.pid)]),
    freezeConnections: () => void spawnSync('pkill', ['-STOP', '-P', String(child.pid)]),
    async [Symbol.asyncDispose]() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      spawnSync('pkill', ['-KILL', '-P', String(child.pid)]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  sshd.addKey('id_ed25519', { authorized: true });
  return sshd;
}

function keygen(file: string, passphrase: string, type: string): void {
  const made = spawnSync('ssh-keygen', ['-q', '-t', type, '-N', passphrase, '-C', 'throwaway', '-f', file]);
  if (made.status !== 0) throw new Error(`ssh-keygen: ${made.stderr}`);
}

function publicKey(file: string): string {
  return readFileSync(`${file}.pub`, 'utf8').split(' ').slice(0, 2).join(' ').trim();
}

/** A port of loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}

async function untilListening(port: number, child: ChildProcess, log: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`sshd did not start: ${log.join('')}`);
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (up) return;
    await sleep(25);
  }
  throw new Error(`sshd does not listen: ${log.join('')}`);
}
