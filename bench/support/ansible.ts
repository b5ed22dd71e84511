/** The peer: ansible-playbook doing the same to the same hosts, tuned as its manual advises. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Farm } from './farm.ts';
import { bareEnvironment } from './lbctl.ts';
import { type Measured, measure } from './measure.ts';
import { reloadText } from './workers.ts';

export interface Ansible {
  readonly version: string;
  change(share: number, serial: string): Promise<Measured>;
  /** A playbook of its own, with variables. */
  play(name: string, text: string, vars: Readonly<Record<string, string>>): Promise<Measured>;
}

/**
 * Pipelining, ControlPersist, facts off, forks min(N, 50). Its sockets are closed before each run: lbctl connects anew
 * each time too.
 */
export function ansibleOn(farm: Farm, ports: readonly number[] = farm.hosts.map(({ sshd }) => sshd.port)): Ansible {
  const folder = join(farm.folder, `ansible-${ports[0]}`);
  mkdirSync(join(folder, 'cp'), { recursive: true });
  const forks = Math.min(farm.hosts.length, 50);
  writeFileSync(join(folder, 'ansible.cfg'), configText(farm, folder, forks));
  writeFileSync(join(folder, 'inventory.ini'), inventoryText(farm, ports));
  writeFileSync(join(folder, 'y-model.conf.j2'), TEMPLATE);
  writeFileSync(join(folder, 'play.yml'), playText(farm));
  const env = { ...bareEnvironment(farm.home), ANSIBLE_CONFIG: join(folder, 'ansible.cfg') };
  const run = async (play: string, vars: Readonly<Record<string, string>>): Promise<Measured> => {
    closeSockets(folder);
    const words = Object.entries(vars).flatMap(([key, value]) => ['-e', `${key}=${value}`]);
    return await measure({ argv: ['ansible-playbook', '-i', 'inventory.ini', play, ...words], env, cwd: folder });
  };
  return {
    version:
      /\[core ([\d.]+)\]/.exec(spawnSync('ansible-playbook', ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? '?',
    change: (share, serial) => run('play.yml', { share: String(share), batch: serial }),
    async play(name, text, vars) {
      writeFileSync(join(folder, `${name}.yml`), text);
      return await run(`${name}.yml`, vars);
    },
  };
}

function closeSockets(folder: string): void {
  spawnSync('pkill', ['-f', `ssh: ${folder}/cp/`]);
}

function configText(farm: Farm, folder: string, forks: number): string {
  return `[defaults]
gathering = explicit
forks = ${forks}
retry_files_enabled = False
private_key_file = ${farm.home}/.ssh/id_ed25519
remote_tmp = ${farm.etc}/ansible-tmp
local_tmp = ${folder}/tmp
interpreter_python = /usr/bin/python3
[ssh_connection]
pipelining = True
ssh_args = -F none -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=${farm.home}/.ssh/known_hosts
control_path_dir = ${folder}/cp
`;
}

function inventoryText(farm: Farm, ports: readonly number[]): string {
  const hosts = farm.hosts.map(
    ({ name }, index) => `${name} ansible_host=127.0.0.1 ansible_port=${ports[index]} ansible_user=root`,
  );
  return `[balancers]\n${hosts.join('\n')}\n`;
}

/** Two servers with weights that make \`share\` percent of the second. */
const TEMPLATE = `upstream y-model {
{% if share|int < 100 %}  server {{ members[0] }} weight={{ 100 - share|int }};
{% endif %}
{% if share|int > 0 %}  server {{ members[1] }} weight={{ share|int }};
{% endif %}
}
`;

/** The handler waits until no worker of before the reload takes new requests: what lbctl's proof means. */
function playText(farm: Farm): string {
  const nginx = `/usr/sbin/nginx -c ${farm.etc}/nginx.conf`;
  return `- hosts: balancers
  serial: "{{ batch }}"
  gather_facts: false
  vars: { members: ["${farm.backends[0]}", "${farm.backends[1]}"] }
  tasks:
    - name: upstream
      template: { src: y-model.conf.j2, dest: ${farm.dest.peer} }
      register: upstream
    - name: test
      command: ${nginx} -t -q
      changed_when: false
    - name: reload and wait for new workers
      when: upstream is changed
      shell: |
${indented(reloadText(farm.etc), 8)}`;
}

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
