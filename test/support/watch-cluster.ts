/** Balancers that each watch for themselves: lbctl and Node on the hosts, an inventory that calls the host itself local. */
import { copyFile, cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WatchEvent } from '../../src/model/watch.ts';
import type { FleetHost } from './fleet/fleet-host.ts';
import type { Lab } from './fleet-cli-lab.ts';

const PLACE = '/opt/lbctl';

/** Puts on every balancer what a watcher of its own needs; `members` is the file that it follows. */
export async function settleWatchers(lab: Lab, play: string): Promise<void> {
  const key = await readFile(lab.fleet.privateKeyPath, 'utf8');
  const known = await readFile(lab.fleet.knownHostsPath, 'utf8');
  const inventory = lab.fleet.inventoryYaml({
    vars: {
      ansible_ssh_private_key_file: `${PLACE}/key`,
      ansible_ssh_common_args: `'-o UserKnownHostsFile=${PLACE}/known_hosts'`,
    },
  });
  for (const host of lab.fleet.balancers) {
    const root = join(lab.fleet.folder, host.name, 'root', PLACE);
    await cp(dirname(dirname(lab.program.main)), root, { recursive: true });
    await copyFile(process.execPath, join(root, 'node'));
    await host.writeFile(`${PLACE}/key`, key);
    await host.must(`chmod 600 ${PLACE}/key`);
    await host.writeFile(`${PLACE}/known_hosts`, known);
    await host.writeFile(`${PLACE}/hosts.yml`, inventory);
    await host.writeFile(`${PLACE}/self.ini`, `${host.name} ansible_connection=local ansible_become=false\n`);
    await host.writeFile(`${PLACE}/play.yml`, play);
  }
}

export const MEMBERS_FILE = `${PLACE}/members.json`;

/** What all watchers find from now on, written as it should be: aside, and renamed. */
export async function find(lab: Lab, members: readonly string[]): Promise<void> {
  await Promise.all(
    lab.fleet.balancers.map(async (host) => {
      await host.writeFile(`${MEMBERS_FILE}.new`, JSON.stringify(members));
      await host.must(`mv ${MEMBERS_FILE}.new ${MEMBERS_FILE}`);
    }),
  );
}

export async function startWatcher(host: FleetHost): Promise<void> {
  const said = ['StandardOutput', 'StandardError'].map((stream) => `-p ${stream}=append:${PLACE}/said`).join(' ');
  const how = `-q --unit=watch -E HOME=/root -E USER=root -p WorkingDirectory=${PLACE} ${said}`;
  const inventory = '-i hosts.yml -i self.ini';
  await host.must(
    `systemd-run ${how} ${PLACE}/node ${PLACE}/dist/main.cjs watch play.yml ${inventory} -l ${host.name} --output jsonl`,
  );
}

/** SIGKILL, from one moment to the next. */
export async function killWatcher(host: FleetHost): Promise<void> {
  await host.must('systemctl kill -s KILL watch.service');
}

/** What the watcher of a host has said of itself so far. */
export async function saidBy(host: FleetHost): Promise<readonly WatchEvent[]> {
  const text = await host.must(`cat ${PLACE}/said 2>/dev/null || :`);
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{"kind":"watch.')) return [];
    const { kind, ...rest } = JSON.parse(line);
    return [{ ...rest, kind: kind.slice('watch.'.length) } as WatchEvent];
  });
}
