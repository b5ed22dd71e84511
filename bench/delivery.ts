/** One release to many hosts, lbctl against rsync and Ansible's copy, interleaved: the first time, and when it is there. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ansibleOn } from './support/ansible.ts';
import type { Errand } from './support/deliver-alone.ts';
import { type Farm, startFarm } from './support/farm.ts';
import { bareEnvironment } from './support/lbctl.ts';
import { interleave, type Measured, measure, medianOf } from './support/measure.ts';
import { ratio, seconds, table } from './support/table.ts';

/** The word that makes bench/main.ts a program that delivers. */
export const DELIVER = '--deliver';
const MB = 1_000_000;

/** Answers the section of bench/RESULTS.md: a release of one file, of each of `sizes` in MB, to `count` hosts. */
export async function delivery(count: number, sizes: readonly number[], rounds: number): Promise<string> {
  await using farm = await startFarm(count);
  const rows: string[][] = [];
  for (const size of sizes) rows.push(...(await at(farm, size, rounds)));
  const head = [
    'size',
    'hosts',
    'what',
    'lbctl',
    'rsync',
    'rsync -c',
    'ansible',
    'CPU per host: lbctl',
    'rsync',
    'ansible',
  ];
  return `${EXPLAINED}\n\n${table([...head, 'lbctl memory'], rows)}`;
}

const EXPLAINED = `A release of one file of random bytes. lbctl here is its delivery alone (no plan, no lock, no units): it hashes the file,
verifies all of it on every host and has it on the disk (fsync) before it has its name. rsync (50 at once, over ssh) and Ansible's
\`copy\` do none of the last; on an unchanged delivery rsync compares size and time, \`rsync -c\` and \`copy\` read the file as lbctl
does. Ansible's \`synchronize\` is rsync by another way in, and not in ansible-core.`;

async function at(farm: Farm, size: number, rounds: number): Promise<string[][]> {
  const subjects = subjectsOn(farm, size);
  const first = await interleave(rounds, {
    lbctl: (round) => {
      subjects.renew();
      return subjects.lbctl(round);
    },
    rsync: (round) => subjects.rsync(round),
    ansible: (round) => subjects.ansible(round),
  });
  const same = await interleave(rounds, {
    lbctl: () => subjects.lbctl(rounds - 1),
    rsync: () => subjects.rsync(rounds - 1),
    rsyncC: () => subjects.rsync(rounds - 1, '--checksum'),
    ansible: () => subjects.ansible(rounds - 1),
  });
  subjects.clear();
  const cpu = (runs: readonly Measured[]): string => `${(medianOf(runs, 'cpuMs') / farm.hosts.length).toFixed(1)} ms`;
  const row = (
    what: string,
    { lbctl, rsync, rsyncC, ansible }: typeof first & { readonly rsyncC?: readonly Measured[] },
  ): string[] => {
    const mine = medianOf(lbctl, 'wallMs');
    const peer = (runs: readonly Measured[]): string =>
      `${seconds(medianOf(runs, 'wallMs'))} (${ratio(medianOf(runs, 'wallMs') / mine)})`;
    return [
      `${size} MB`,
      String(farm.hosts.length),
      what,
      seconds(mine),
      peer(rsync),
      rsyncC === undefined ? '' : peer(rsyncC),
      peer(ansible),
      cpu(lbctl),
      cpu(rsync),
      cpu(ansible),
      `${Math.ceil(medianOf(lbctl, 'maxRssMb'))} MB`,
    ];
  };
  return [row('first', first), row('unchanged', same)];
}

interface Subjects {
  /** Another content to deliver; what was delivered before is taken away. */
  renew(): void;
  clear(): void;
  lbctl(round: number): Promise<Measured>;
  rsync(round: number, ...options: readonly string[]): Promise<Measured>;
  ansible(round: number): Promise<Measured>;
}

function subjectsOn(farm: Farm, size: number): Subjects {
  const env = bareEnvironment(farm.home);
  const cwd = farm.folder;
  const from = join(farm.folder, 'build');
  const ports = farm.hosts.map(({ sshd }) => sshd.port);
  const play = `- hosts: balancers
  gather_facts: false
  tasks:
    - copy: { src: ${from}/model.bin, dest: "${farm.etc}/ansible/{{ version }}.bin", mode: "0644" }
`;
  const peer = ansibleOn(farm);
  const name = (round: number): string => `${size}-${round}`;
  const clear = (): void => {
    for (const host of farm.hosts)
      for (const place of ['srv', 'rsync', 'ansible'])
        rmSync(join(farm.folder, host.name, place), { recursive: true, force: true });
    for (const host of farm.hosts) mkdirSync(join(farm.folder, host.name, 'ansible'));
  };
  return {
    clear,
    renew() {
      clear();
      rmSync(from, { recursive: true, force: true });
      mkdirSync(from);
      for (let written = 0; written < size; written += 1) appendFileSync(join(from, 'model.bin'), randomBytes(MB));
    },
    async lbctl(round) {
      const errand: Errand = { from, version: name(round), dest: `${farm.etc}/srv`, home: farm.home, ports };
      const program = process.argv[1] ?? '';
      return await measure({ argv: [process.execPath, program, DELIVER, JSON.stringify(errand)], env, cwd });
    },
    async rsync(round, ...options) {
      const ssh = `ssh -F none -o BatchMode=yes -i ${farm.home}/.ssh/id_ed25519 -o UserKnownHostsFile=${farm.home}/.ssh/known_hosts`;
      const words = ['rsync', '-a', '--mkpath', ...options, '-e', `'${ssh} -p %'`, `${from}/`];
      const to = `root@127.0.0.1:${farm.etc}/rsync/${name(round)}/`;
      const each = `printf '%s\\n' ${ports.join(' ')} | xargs -P 50 -I % ${words.join(' ')} ${to}`;
      return await measure({ argv: ['sh', '-c', each], env, cwd });
    },
    ansible: (round) => peer.play('copy', play, { version: name(round) }),
  };
}
