/** lbctl as a subject: the built program, with an inventory and a playbook for a farm. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Farm } from './farm.ts';
import { type Command, type Measured, measure } from './measure.ts';

export const LBCTL = join(process.cwd(), 'dist/main.cjs');

export interface Lbctl {
  /** One weight change to `share` percent, over all balancers, `serial` at a time ("100%" = one batch). */
  change(share: number, serial: string): Promise<Measured>;
  /** A command that is ready to run. */
  command(...words: readonly string[]): Command;
  readonly playbook: string;
}

/** One name for each of `ports`: those of the sshd, or of proxies in front of them. */
export function lbctlOn(farm: Farm, ports: readonly number[] = farm.hosts.map(({ sshd }) => sshd.port)): Lbctl {
  const inventory = join(farm.folder, `inventory-${ports[0]}.yml`);
  const playbook = join(farm.folder, 'weights.yml');
  writeFileSync(inventory, inventoryText(farm, ports));
  writeFileSync(playbook, playbookText(farm));
  const command = (...words: readonly string[]): Command => ({
    argv: [process.execPath, LBCTL, ...words, '-i', inventory],
    env: bareEnvironment(farm.home),
    cwd: farm.folder,
  });
  return {
    playbook,
    command,
    change: (share, serial) =>
      measure(command('apply', playbook, '-y', '-e', `share=${share}`, '-e', `batch=${serial}`)),
  };
}

/** Nothing of the caller's: NODE_EXTRA_CA_CERTS alone makes every start of node 30 ms slower. */
export function bareEnvironment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: home, USER: 'root', LC_ALL: 'C.UTF-8' };
}

function inventoryText(farm: Farm, ports: readonly number[]): string {
  const vars = {
    ansible_host: '127.0.0.1',
    ansible_user: 'root',
    ansible_ssh_private_key_file: `${farm.home}/.ssh/id_ed25519`,
    ansible_ssh_common_args: `'-o UserKnownHostsFile=${farm.home}/.ssh/known_hosts'`,
    ansible_become: 'false',
    nginx_conf: `${farm.etc}/nginx.conf`,
    nginx_pid: `${farm.etc}/nginx.pid`,
    nginx_error_log: `${farm.etc}/error.log`,
    lbctl_state_dir: `${farm.etc}/state`,
  };
  const lines = Object.entries(vars).map(([name, value]) => `    ${name}: ${value}`);
  const hosts = ports.map((port, index) => `    lb${String(index).padStart(4, '0')}: { ansible_port: ${port} }`);
  return `balancers:\n  vars:\n${lines.join('\n')}\n  hosts:\n${hosts.join('\n')}\n`;
}

function playbookText(farm: Farm): string {
  return `- name: weights
  hosts: balancers
  serial: "<%= batch %>"
  become: false
  vars: { share: 50, batch: "100%" }
  upstreams:
    x-model:
      dest: ${farm.dest.lbctl}
      members:
        - { address: "${farm.backends[0]}", weight: <%= 100 - share %> }
        - { address: "${farm.backends[1]}", weight: <%= share %> }
  strategy: { rolling: { max_unavailable: "100%" } }
`;
}
