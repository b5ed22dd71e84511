/** What the tests of faults share: a desk that gives up early, a commit that can be caught in the middle, and what must hold afterwards. */
import { expect } from 'vitest';
import type { FleetHost } from './fleet/fleet-host.ts';
import { startTraffic } from './fleet/traffic.ts';
import type { Desk } from './fleet-cli.ts';
import { type Lab, runLocks } from './fleet-cli-lab.ts';

/** A desk whose connections are given up after 2 s, with variables of single hosts in the inventory. */
export async function faultDesk(
  lab: Lab,
  play: string,
  vars: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<Desk> {
  const known = `-o UserKnownHostsFile=${lab.fleet.knownHostsPath}`;
  let inventory = lab.fleet.inventoryYaml({ vars: { ansible_ssh_common_args: `'${known} -o ConnectTimeout=2'` } });
  for (const [host, own] of Object.entries(vars)) {
    const words = Object.entries(own).map(([name, value]) => `, ${name}: ${value}`);
    inventory = inventory.replace(`${host}: { ansible_host: ${lab.fleet.host(host).address}`, `$&${words.join('')}`);
  }
  return await lab.desk(play, { 'inv.yml': inventory });
}

/** No run lock, no temporary file of ours, `nginx -t` is content, and every balancer answers. */
export async function expectSound(lab: Lab): Promise<void> {
  expect(await runLocks(lab)).toEqual([]);
  for (const host of lab.fleet.balancers) {
    expect(await host.must('nginx -t -q 2>&1'), host.name).toBe('');
    expect(await host.must('find /etc/nginx -name "*lbctl*"; ls -d /tmp/tmp.* 2>/dev/null; :'), host.name).toBe('');
  }
  const tally = await startTraffic({ targets: lab.targets, rate: 100, limitMs: 300 }).finished();
  expect(tally).toMatchObject({ lost: 0, errors: {} });
}

/** Makes the reload of a balancer wait for `/run/go`, so that a test can do something in the middle of a commit. */
export async function slowReload(host: FleetHost): Promise<void> {
  await host.writeFile(
    '/usr/local/sbin/slow-reload',
    '#!/bin/sh\ntouch /run/reloading\nuntil [ -e /run/go ]; do sleep 0.05; done\nnginx -s reload\n',
  );
  await host.must('chmod 755 /usr/local/sbin/slow-reload; rm -f /run/go /run/reloading');
}
