// Makes a machine ready for `npm test`, `npm run demo` and .ci/run, with nothing but Node and npm to begin with.
//   node .ci/setup.mjs         packages of npm, and on Debian as root the tools that the tests use
//   node .ci/setup.mjs demo    the same, with the tools of the demo only
// It may be run at any time: a machine that is ready is left alone.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const POLICY = '/usr/sbin/policy-rc.d';

/** Command that has to be there, and the Debian package that brings it. */
const DEMO_TOOLS = { nginx: 'nginx-light', sshd: 'openssh-server', ssh: 'openssh-client', curl: 'curl', ps: 'procps' };
const TEST_TOOLS = {
  ...DEMO_TOOLS,
  shellcheck: 'shellcheck',
  'systemd-nspawn': 'systemd-container',
  debootstrap: 'debootstrap',
  ip: 'iproute2',
  iptables: 'iptables',
  sudo: 'sudo',
  csh: 'tcsh',
  'ansible-inventory': 'ansible-core',
  strace: 'strace',
  rsync: 'rsync',
  'git-lfs': 'git-lfs',
  pg_ctlcluster: 'postgresql',
  dnsmasq: 'dnsmasq-base',
  openssl: 'openssl',
  etcd: 'etcd-server',
  dockerd: 'docker.io',
};

const tools = process.argv.includes('demo') ? DEMO_TOOLS : TEST_TOOLS;
const ready = (await npmPackages()) && (await debianPackages(tools));
if (!ready) process.exitCode = 1;

/** `npm ci` where node_modules is missing or older than the lock file. */
async function npmPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  const done = await retry(() => run('npm', ['ci', '--no-audit', '--no-fund']));
  if (!done) console.error('setup: `npm ci` failed three times');
  return done;
}

/** What is missing is installed where that can be done, and named where it can't: the tests then say what did not run. */
async function debianPackages(wanted) {
  const missing = Object.entries(wanted).filter(([command]) => !isThere(command));
  if (missing.length === 0) return true;
  const names = missing.map(([, name]) => name);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`setup: not here: ${missing.map(([command]) => command).join(', ')} (Debian: ${names.join(' ')})`);
    return true;
  }
  console.error(`setup: installing ${names.join(' ')}`);
  return withoutServices(async () => {
    const done = await retry(() => apt('update') && apt('install', '-y', '--no-install-recommends', ...names));
    if (!done) console.error(`setup: apt-get could not install ${names.join(' ')}`);
    return done;
  });
}

/** 101 is "forbidden by policy": nothing that is installed meanwhile is started (invoke-rc.d(8)). */
async function withoutServices(work) {
  const ours = !existsSync(POLICY);
  if (!ours) return work();
  const remove = () => rmSync(POLICY, { force: true });
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    remove();
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
  }
}

function apt(...words) {
  return run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], { DEBIAN_FRONTEND: 'noninteractive' });
}

function isThere(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Output goes to standard error, so that `npm test` prints results alone on standard output. */
function run(command, words, env = {}) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

async function retry(attempt) {
  for (const pause of [2_000, 10_000, undefined]) {
    if (attempt()) return true;
    if (pause !== undefined) await sleep(pause);
  }
  return false;
}
