/** Boots whole Debian hosts with systemd, sshd and nginx beside each other, and takes them away without a trace. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beside, prepareBase } from './availability.ts';
import { FleetHost, type HostPlace, type Role } from './fleet-host.ts';
import { claimFleetNumber } from './fleet-number.ts';
import { type InventoryOptions, inventoryYaml } from './inventory-yaml.ts';
import { hostIsReady } from './readiness.ts';
import { must } from './run.ts';

export interface HostWish {
  /** A host name; `lb…` is a balancer and `app…` an app host unless `role` says otherwise. */
  readonly name: string;
  readonly role?: Role;
  /** Files to put into the host before it boots: absolute path → content. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface FleetWish {
  readonly hosts: readonly HostWish[];
  /** Ports of the x-model backends on every app host; default 5001 to 5004. */
  readonly instances?: readonly number[];
  /** Lines of the unmanaged upstream file on every balancer, "app1:5001" or "10.0.0.1:80"; default: every instance. */
  readonly members?: readonly string[];
  /** Milliseconds a host may take to get ready; default 30,000. */
  readonly readyTimeoutMs?: number;
}

export interface Fleet extends AsyncDisposable {
  readonly hosts: readonly FleetHost[];
  /** The host of that name; throws for a name that was not booted. */
  host(name: string): FleetHost;
  readonly balancers: readonly FleetHost[];
  readonly apps: readonly FleetHost[];
  /** Not root, sudo without a password. */
  readonly deployUser: 'deploy';
  readonly privateKeyPath: string;
  /** The real host keys, by name and by address. */
  readonly knownHostsPath: string;
  /** A folder that goes away with the fleet. */
  readonly folder: string;
  /** "app1:5001" → "198.18.N.12:5001", as nginx wants it. */
  memberAddress(member: string): string;
  inventoryYaml(options?: InventoryOptions): string;
  /** Tears everything down; rejects if anything was left. */
  stop(): Promise<void>;
}

const UPSTREAM_FILE = '/etc/nginx/conf.d/x-model-upstream.conf';

/** Resolves when every host answers on ssh and does its job; nothing stays behind if that fails. */
export async function bootFleet(wish: FleetWish): Promise<Fleet> {
  const base = await prepareBase();
  const number = await claimFleetNumber();
  try {
    const folder = `/run/lbctl-fleet/${number.value}`;
    await must(['sh', beside('host.sh'), 'bridge', String(number.value)]);
    const keys = join(folder, 'deploy_ed25519');
    await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'lbctl-fleet', '-f', keys]);
    const instances = wish.instances ?? [5001, 5002, 5003, 5004];
    const hosts = wish.hosts.map((host, i) => {
      const ready = (booted: FleetHost) => hostIsReady(booted, instances, wish.readyTimeoutMs ?? 30_000);
      return placed(host, { fleet: number.value, index: 10 + i, ready });
    });
    const fleet = assembled(hosts, folder, () => number.release());
    const boot = { fleet, base, number: number.value, instances, members: wish.members };
    const hostKeys = await Promise.all(wish.hosts.map((host) => bootHost(host, boot)));
    await writeFile(fleet.knownHostsPath, hostKeys.join(''));
    return fleet;
  } catch (error) {
    await number.release();
    throw new Error(`fleet ${number.value} did not boot: ${String(error)}`, { cause: error });
  }
}

function placed(wish: HostWish, at: Pick<HostPlace, 'fleet' | 'index' | 'ready'>): FleetHost {
  const role = wish.role ?? (wish.name.startsWith('app') ? 'app' : 'balancer');
  return new FleetHost({ ...at, name: wish.name, role });
}

function assembled(hosts: readonly FleetHost[], folder: string, stop: () => Promise<void>): Fleet {
  const host = (name: string): FleetHost => {
    const found = hosts.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no host ${name} in this fleet`);
    return found;
  };
  const access = {
    user: 'deploy',
    privateKeyPath: join(folder, 'deploy_ed25519'),
    knownHostsPath: join(folder, 'known_hosts'),
  };
  return {
    hosts,
    host,
    balancers: hosts.filter(({ role }) => role === 'balancer'),
    apps: hosts.filter(({ role }) => role === 'app'),
    deployUser: 'deploy',
    privateKeyPath: access.privateKeyPath,
    knownHostsPath: access.knownHostsPath,
    folder,
    memberAddress: (member) => member.replace(/^[a-z][\w-]*(?=:\d+$)/, (name) => host(name).address),
    inventoryYaml: (options) => inventoryYaml(hosts, access, options),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

interface Boot {
  readonly fleet: Fleet;
  readonly base: string;
  readonly number: number;
  readonly instances: readonly number[];
  readonly members: readonly string[] | undefined;
}

/** The known_hosts line of the host, once it is ready. */
async function bootHost(wish: HostWish, boot: Boot): Promise<string> {
  const host = boot.fleet.host(wish.name);
  const n = String(boot.number);
  const program = beside('host.sh');
  const index = host.address.split('.').at(-1) ?? '';
  await must(['sh', program, 'network', n, host.name, index]);
  await must(['sh', program, 'mount', n, host.name, boot.base]);
  await identify(host, boot.fleet);
  await dress(host, boot);
  for (const [path, content] of Object.entries(wish.files ?? {})) await host.writeFile(path, content);
  await host.start().catch(async (error: unknown) => {
    const console = await readFile(join(boot.fleet.folder, host.name, 'console.log'), 'utf8');
    throw new Error(`${String(error)}; the last lines of its console:\n${console.slice(-1_500)}`, { cause: error });
  });
  const [type, key] = (await host.readFile('/etc/ssh/ssh_host_ed25519_key.pub')).split(' ');
  return `${host.name},${host.address} ${type} ${key}\n`;
}

/** What makes the host itself: its name, machine id, ssh host key, and whom it lets in. */
async function identify(host: FleetHost, fleet: Fleet): Promise<void> {
  await host.writeFile('/etc/hostname', `${host.name}\n`);
  await host.writeFile('/etc/machine-id', '');
  const names = fleet.hosts.map(({ name, address }) => `${address} ${name}\n`).join('');
  await host.writeFile('/etc/hosts', `127.0.0.1 localhost\n::1 localhost\n${names}`);
  await host.writeFile(
    '/home/deploy/.ssh/authorized_keys',
    await readFile(`${fleet.privateKeyPath}.pub`, 'utf8'),
    'deploy',
  );
  const hostKey = join(fleet.folder, host.name, 'root/etc/ssh/ssh_host_ed25519_key');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', host.name, '-f', hostKey]);
}

/** What makes it a balancer or an app host. */
async function dress(host: FleetHost, boot: Boot): Promise<void> {
  await cp(beside(`rootfs/${host.role}`), join(boot.fleet.folder, host.name, 'root'), { recursive: true });
  if (host.role === 'app') {
    const wants = boot.instances.map((port) => `Wants=x-model@${port}.service\n`).join('');
    await host.writeFile('/etc/systemd/system/multi-user.target.d/x-model.conf', `[Unit]\n${wants}`);
    // BASE carries nginx for the balancers; an app host has no use for it.
    await host.must('rm -f /etc/systemd/system/multi-user.target.wants/nginx.service');
    return;
  }
  const every = boot.fleet.apps.flatMap(({ name }) => boot.instances.map((port) => `${name}:${port}`));
  const servers = (boot.members ?? every).map((member) => `  server ${boot.fleet.memberAddress(member)};\n`);
  await host.writeFile(UPSTREAM_FILE, `upstream x-model {\n${servers.join('')}}\n`);
}
