import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FaultServer, serveHttp } from '../support/fault-server.ts';
import { fleetObstacle } from '../support/fleet/availability.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic, type Traffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { CliResult, Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { BAD_ANSWERS, type Instance, send } from '../support/instances-api.ts';
import { openPostgresPair, type PostgresPair, postgresObstacle } from '../support/postgres-pair.ts';
import { describeWhere } from '../support/where.ts';

const PLAYBOOKS = join(import.meta.dirname, '../../playbooks');
const PLAY = 'datacenter-of-master.yml';
const FILES = ['x', 'y'].map((name) => `/etc/nginx/conf.d/${name}-model-upstream.conf`);
const DATACENTERS: Readonly<Record<string, string>> = { lb1: 'a', lb2: 'b', lb3: 'b', app1: 'a', app2: 'b' };
/** Where balancers have an instance of x-model themselves. */
const OWN = 5009;

describeWhere(fleetObstacle() ?? postgresObstacle())('upstreams that follow the master of a database', () => {
  let lab: Lab;
  let desk: Desk;
  let databases: PostgresPair;
  let api: FaultServer;
  let traffic: Traffic;
  let originals: Readonly<Record<string, string>>;
  let answer: RequestListener;
  const good: RequestListener = (_, to) => send(to, instances());

  /** Every app host runs two of each service; every balancer is one of x-model itself, reached over IPv6. */
  const instances = (): readonly Instance[] => {
    const of = (host: FleetHost, service: string, port: number, ip = host.address): Instance => ({
      service,
      name: host.name,
      ip,
      port,
      datacenter: DATACENTERS[host.name] ?? '',
    });
    return [
      ...lab.fleet.balancers.map((host) => of(host, 'x-model', OWN, ipv6(host))),
      ...lab.fleet.apps.flatMap((host) => [5003, 5001].map((port) => of(host, 'x-model', port))),
      ...lab.fleet.apps.flatMap((host) => [5004, 5002].map((port) => of(host, 'y-model', port))),
    ];
  };
  const ipv6 = (host: FleetHost) => `fd00:198:18::${host.address.split('.').at(-1)}`;
  const lbctl = async (...words: readonly string[]): Promise<CliResult> => await desk.lbctl(...words, '-i', 'inv.yml');
  const apply = async (...flags: readonly string[]): Promise<CliResult> =>
    await lbctl('apply', PLAY, '-y', '-e', '@where.yml', ...flags);
  /** As cron runs it. */
  const watch = async (...flags: readonly string[]): Promise<CliResult> =>
    await lbctl('watch', PLAY, '--once', '-e', '@where.yml', ...flags);
  /** Servers in both files of a balancer, without their settings: "app1:5001", "app1:5002", "lb1:5009 backup". */
  const members = async (name: string): Promise<readonly string[]> => {
    const text = await lab.fleet.host(name).must(`cat ${FILES.join(' ')}`);
    const named = lab.fleet.hosts.reduce(
      (all, host) => all.replaceAll(`[${ipv6(host)}]`, host.name).replaceAll(host.address, host.name),
      text,
    );
    return [...named.matchAll(/^\s*server ([\w:]+)([^;]*);/gm)].map(([, at, rest = '']) =>
      rest.includes('backup') ? `${at} backup` : `${at}`,
    );
  };
  const state = async (name: string): Promise<string> =>
    await lab.fleet.host(name).must(`stat -c '%n %Z.%z' ${FILES.join(' ')}; pgrep -f '^nginx: worker' | sort`);
  const states = async () =>
    Object.fromEntries(
      await Promise.all(lab.fleet.balancers.map(async ({ name }) => [name, await state(name)] as const)),
    );
  const texts = async () =>
    Object.fromEntries(
      await Promise.all(
        lab.fleet.balancers.map(async (host) => [host.name, await host.must(`cat ${FILES.join(' ')}`)] as const),
      ),
    );

  const IN_A = { x: ['lb1:5009', 'app1:5001', 'app1:5003'], y: ['app1:5002', 'app1:5004'] };
  const IN_B = { x: ['lb2:5009', 'lb3:5009', 'app2:5001', 'app2:5003'], y: ['app2:5002', 'app2:5004'] };
  const wanted = ({ x, y }: typeof IN_A, own: string) => [...x, `${own}:5009 backup`, ...y];

  beforeAll(async () => {
    const wish = {
      hosts: ['lb1', 'lb2', 'lb3', 'app1', 'app2'].map((name) => ({ name })),
      members: ['app1:5001', 'app2:5001'],
    };
    [lab, databases] = await Promise.all([openLab(wish), openPostgresPair()]);
    answer = good;
    api = await serveHttp((request, to) => answer(request, to));
    for (const host of lab.fleet.balancers) {
      await host.must(`ip addr add ${ipv6(host)}/64 dev eth0 nodad`);
      await host.writeFile(
        '/etc/nginx/conf.d/own.conf',
        `server { listen [::]:${OWN}; return 200 "${host.name}:${OWN}"; }\n`,
      );
      await host.writeFile(FILES[1] ?? '', `upstream y-model { server ${lab.fleet.memberAddress('app1:5002')}; }\n`);
      await host.writeFile(
        '/etc/nginx/sites-enabled/y-model',
        'server { listen 81; location / { proxy_pass http://y-model; } }\n',
      );
      await host.must('systemctl restart nginx');
      await waitUntil(
        `${host.name} serves y-model`,
        async () => (await host.sh('curl -sf http://127.0.0.1:81/')).code === 0,
      );
    }
    originals = await texts();
    const inventory = Object.entries(DATACENTERS).reduce(
      (text, [name, datacenter]) => text.replace(`    ${name}: {`, `    ${name}: { datacenter: ${datacenter},`),
      lab.fleet.inventoryYaml(),
    );
    const where = {
      databases: [`a=${databases.primary.address}`, `b=${databases.standby.address}`],
      instances_url: `${api.url}/v1/instances`,
    };
    desk = await lab.desk(undefined, {
      'inv.yml': inventory,
      'where.yml': JSON.stringify(where),
      [PLAY]: await readFile(join(PLAYBOOKS, PLAY), 'utf8'),
    });
    await desk.write('postgres-master.sh', await readFile(join(PLAYBOOKS, 'postgres-master.sh'), 'utf8'), 0o755);
    const targets = lab.targets.flatMap((target) => [target, target.replace(/\/$/, ':81/')]);
    traffic = startTraffic({ targets, rate: 50, limitMs: 900_000 });
  }, 180_000);
  afterAll(async () => {
    await traffic?.[Symbol.asyncDispose]();
    await api?.[Symbol.asyncDispose]();
    await databases?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });

  beforeEach(() => {
    answer = good;
  });

  it('are shown by a dry run, which changes nothing', async () => {
    const before = await states();
    const shown = await lbctl('apply', PLAY, '--check', '--diff', '-e', '@where.yml');
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.stderr).toContain('unless leaves lb1 alone');
    expect(shown.stderr).not.toContain('--limit');
    expect(shown.stderr).toContain(`+    server ${lab.fleet.memberAddress('app1:5003')}`);
    expect(shown.stderr).toContain(`+    server [${ipv6(lab.fleet.host('lb2'))}]:5009 backup`);
    expect(await states()).toEqual(before);
  });

  it('do not wait for a balancer that can not be reached: 4', async () => {
    const before = await states();
    await lab.fleet.host('lb2').must('systemctl stop ssh');
    for (const refused of [await apply(), await watch()]) {
      expect(refused).toMatchObject({ code: 4 });
      expect(refused.stderr).toContain('lb2 can not be reached and stays as it is');
    }
    await lab.fleet.host('lb2').must('systemctl start ssh');
    expect(await members('lb3')).toEqual(wanted(IN_A, 'lb3'));
    expect(await states()).toMatchObject({ lb1: before['lb1'], lb2: before['lb2'] });
  });

  it('have the instances in its datacenter, sorted, and that of the balancer as a backup', async () => {
    const before = await state('lb1');
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await members('lb2')).toEqual(wanted(IN_A, 'lb2'));
    expect(await members('lb3')).toEqual(wanted(IN_A, 'lb3'));
    expect(await lab.fleet.host('lb2').readFile(FILES[0] ?? '')).toContain('least_conn;');
    expect(await state('lb1')).toBe(before);
  });

  it('are not touched by an answer in another order', async () => {
    const before = await states();
    answer = (_, to) => send(to, instances().toReversed());
    expect(await apply()).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to do') });
    expect(await states()).toEqual(before);
  });

  it.each(BAD_ANSWERS)('stay as they are after %s: 5', async (_, said, bad) => {
    const before = await states();
    answer = (_request, to) => bad(instances(), to);
    const refused = await apply();
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toMatch(said);
    expect(refused.stderr).toContain(PLAY);
    expect(await states()).toEqual(before);
  });

  it('stay as they are while no database is the master: 5', async () => {
    const before = await states();
    await databases.primary.stop();
    const refused = await apply();
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain(
      `no master: a=${databases.primary.address} does not answer, b=${databases.standby.address} is a standby`,
    );
    expect(await states()).toEqual(before);
  });

  it('follow the master to another datacenter; balancers in that are left alone', async () => {
    const [lb2, lb3] = [await state('lb2'), await state('lb3')];
    await databases.standby.promote();
    const before = await state('lb1');
    expect(await watch('--dry-run')).toMatchObject({ code: 0 });
    expect(await state('lb1')).toBe(before);
    const moved = await watch();
    expect(moved).toMatchObject({ code: 0 });
    expect(moved.stderr).toContain('refreshed');
    expect(await members('lb1')).toEqual(wanted(IN_B, 'lb1'));
    expect([await state('lb2'), await state('lb3')]).toEqual([lb2, lb3]);
  });

  it('stay as they are while two databases are masters: 5', async () => {
    await databases.primary.start();
    const before = await states();
    const refused = await watch();
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain('2 masters: ');
    expect(await states()).toEqual(before);
    await databases.primary.stop();
  });

  it('are told of balancer by balancer; what the last apply changed is rolled back, and nothing else', async () => {
    const status = await lbctl('status', PLAY);
    expect(status).toMatchObject({ code: 0 });
    expect(status.stdout.match(/nothing in progress; /g)).toHaveLength(3);
    expect(status.stdout.match(/as intended/g)).toHaveLength(3);
    const history = await lbctl('history', PLAY, '--output', 'json');
    expect(JSON.parse(history.stdout).runs).toHaveLength(3);
    const before = await states();
    expect(await lbctl('rollback', PLAY, '-y')).toMatchObject({ code: 0 });
    expect((await texts())['lb1']).toBe(originals['lb1']);
    expect(await states()).toMatchObject({ lb2: before['lb2'], lb3: before['lb3'] });
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await members('lb1')).toEqual(wanted(IN_B, 'lb1'));
  });

  it('are what they were before lbctl after a restore, and stay so until they are unlocked', async () => {
    expect(await lbctl('restore', PLAY, '-y', '-m', 'ask Ada')).toMatchObject({ code: 0 });
    expect(await texts()).toEqual(originals);
    for (const refused of [await apply(), await watch()]) {
      expect(refused).toMatchObject({ code: 9 });
      expect(refused.stderr).toContain('ask Ada');
    }
    expect(await texts()).toEqual(originals);
    expect(await lbctl('unlock', PLAY, '-y')).toMatchObject({ code: 0 });
    expect(await apply()).toMatchObject({ code: 0 });
    expect(await members('lb1')).toEqual(wanted(IN_B, 'lb1'));
  });

  it('have lost no request', async () => {
    const tally = await traffic.stop();
    expect(tally).toMatchObject({ lost: 0, errors: {} });
    expect(tally.byBody['lb2:5009']).toBeGreaterThan(0);
  });
});
