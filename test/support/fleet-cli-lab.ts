/** A fleet with the built lbctl beside it: what most fleet tests start from, and how they look at the balancers. */

import { bootFleet, type Fleet, type FleetWish } from './fleet/boot-fleet.ts';
import type { FleetHost } from './fleet/fleet-host.ts';
import { buildProgram, type Desk, openDesk, type Program } from './fleet-cli.ts';

export const UPSTREAM_FILE = '/etc/nginx/conf.d/x-model-upstream.conf';
const FIVE = ['lb1', 'lb2', 'app1', 'app2', 'app3'].map((name) => ({ name }));
/** What the unmanaged upstream file of a fresh balancer lists. */
const MEMBERS = ['app1:5001', 'app2:5001', 'app3:5001'];

export interface Lab extends AsyncDisposable {
  readonly fleet: Fleet;
  readonly program: Program;
  /** A desk with the inventory as `inv.yml` and, if given, a playbook as `play.yml`; closed with the lab. */
  desk(playbook?: string, more?: Readonly<Record<string, string>>): Promise<Desk>;
  /** Every balancer as it was after boot: no state of lbctl, the unmanaged file, fresh workers. */
  reset(): Promise<void>;
  /** `http://ADDRESS/` of each balancer. */
  readonly targets: readonly string[];
  /** The managed file on each balancer, in order. */
  files(path?: string): Promise<readonly string[]>;
}

export async function openLab(wish: Partial<FleetWish> = {}): Promise<Lab> {
  const [program, fleet] = await Promise.all([buildProgram(), bootFleet({ hosts: FIVE, members: MEMBERS, ...wish })]);
  const desks: Desk[] = [];
  const originals = new Map<FleetHost, string>();
  for (const host of fleet.balancers) originals.set(host, await host.readFile(UPSTREAM_FILE));
  return {
    fleet,
    program,
    targets: fleet.balancers.map(({ address }) => `http://${address}/`),
    async desk(playbook, more = {}) {
      const files = { 'inv.yml': fleet.inventoryYaml(), ...(playbook === undefined ? {} : { 'play.yml': playbook }) };
      const desk = await openDesk(program, { ...files, ...more });
      desks.push(desk);
      return desk;
    },
    async reset() {
      const each = [...originals].map(async ([host, text]) => {
        await host.must('rm -rf /var/lib/lbctl; rm -f /etc/nginx/conf.d/*');
        await host.writeFile(UPSTREAM_FILE, text);
        await host.must('systemctl restart nginx');
      });
      await Promise.all(each);
    },
    files: (path = UPSTREAM_FILE) => Promise.all(fleet.balancers.map((host) => host.readFile(path))),
    async [Symbol.asyncDispose]() {
      for (const desk of desks) await desk[Symbol.asyncDispose]();
      await program[Symbol.asyncDispose]();
      await fleet.stop();
    },
  };
}

/** Run locks that lie on the balancers, as `host: first line`; empty when nobody holds one. */
export async function runLocks(lab: Lab): Promise<readonly string[]> {
  const found = lab.fleet.balancers.map(async (host) => {
    const locks = await host.must(
      'for f in /var/lib/lbctl/*/lock; do [ -s "$f" ] && echo "$f $(head -n 1 "$f")"; done; :',
    );
    return locks
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${host.name}: ${line}`);
  });
  return (await Promise.all(found)).flat();
}

/** Digests and ctimes of everything lbctl keeps and manages on a host, and the pids of nginx's workers. */
export async function fingerprint(host: FleetHost): Promise<string> {
  return await host.must(
    `find /var/lib/lbctl /etc/nginx -type f -exec stat -c '%n %Z.%z' {} + | sort
     find /var/lib/lbctl /etc/nginx -type f -exec sha256sum {} + | sort
     pgrep -f '^nginx: worker' | sort; stat -c '%s' /var/log/nginx/error.log`,
  );
}
