/**
 * The runner is killed at operations of rollouts that bring services up and restart them; another machine goes on, or back,
 * with nothing but an inventory. Of what hosts are asked side by side one is taken, and moments and ways take turns;
 * `EVERY=1` plays all of them on every host (docs/CONTRIBUTING.md).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { buildProgram, type CliResult, type Desk, openDesk, type Program } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { fileOf, layOut, standings } from '../support/fleet-cli-lives.ts';
import { inWords, note } from '../support/fleet-cli-share.ts';
import { startTesting } from '../support/fleet-cli-tested.ts';
import {
  appStandings,
  laneBuild,
  laneText,
  nameOf,
  openSite,
  portOf,
  targetsOf,
  violations,
} from '../support/web-lives.ts';

const EVERY = process.env['EVERY'] === '1';
const MOMENTS = ['unsent', 'unheard', 'heard'] as const;
const WAYS = ['resume', 'abort'] as const;
const LANES = 25;
/** Runners at work at the same time; those that wait for a lease to run out are not counted. */
const AT_WORK = 4;
const LIMIT = 3_600_000;
const HOSTS = ['lb1', 'lb2', 'app1', 'app2'].map((name) => ({ name }));

/** Where a runner dies, `HOST CALL N MOMENT`, and what is done then. */
interface Point {
  readonly death: string;
  readonly way: (typeof WAYS)[number];
}

describeFleet('a runner that is killed while it restarts services', () => {
  let lab: Lab;
  let mortal: Program;
  let home: Desk;
  let elsewhere: Desk;

  beforeAll(async () => {
    const swaps = { 'src/transport/framed-session.ts': 'test/support/mortal-session.ts' };
    const wish = { hosts: HOSTS, instances: [], members: ['app1:9999'] };
    [lab, mortal] = await Promise.all([openLab(wish), buildProgram(swaps)]);
    await openSite(lab);
    home = await lab.desk();
    elsewhere = await lab.desk();
  });
  afterAll(async () => {
    await mortal?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });

  const slots = semaphore(AT_WORK);
  const words = (lane: number, version: string) =>
    [
      'apply',
      join(home.folder, `${nameOf(lane)}.yml`),
      '-i',
      join(home.folder, 'inv.yml'),
      '-y',
      '-e',
      `version=${version}`,
    ] as const;

  /** The playbook of a lane, and a release of it. */
  const put = async (lane: number, version: string): Promise<void> => {
    await home.write(`${nameOf(lane)}.yml`, laneText(lane));
    for (const [name, text] of Object.entries(laneBuild(lab, version)))
      await home.write(`${version}/${name}`, text, 0o755);
  };
  const open = async (lanes: readonly number[]): Promise<void> => {
    for (const host of lab.fleet.balancers) await layOut(host, lanes.map(nameOf));
  };

  /** A life in which nobody dies says which operations there are. */
  const operationsOf = async (lane: number, version: string): Promise<readonly string[]> => {
    await put(lane, version);
    await using desk = await openDesk(mortal, {}, { MORTAL_LOG: 'operations' });
    const result = await desk.lbctl(...words(lane, version));
    expect(result.code, result.stderr).toBe(0);
    const text = await readFile(join(desk.folder, 'operations'), 'utf8');
    // Heartbeats come and go with the time.
    return [...new Set(text.trim().split('\n'))].filter((line) => !line.includes(' lb_renew '));
  };

  const kill = (lane: number, version: string, death: string): Promise<CliResult> =>
    slots(async () => {
      await put(lane, version);
      await using dying = await openDesk(mortal, {}, { MORTAL_DEATH: death });
      return await dying.lbctl(...words(lane, version));
    });

  /** What runs in a lane: a version on every host and nothing else anywhere, or nothing; else everything that was seen. */
  const standingOf = async (lane: number): Promise<string> => {
    const balancers = await Promise.all(
      lab.fleet.balancers.map(async (host) => {
        const standing = (await standings(host, [nameOf(lane)])).get(nameOf(lane));
        const servers = (await host.readFile(fileOf(nameOf(lane)))).matchAll(/^ *server ([^;\s]+)/gm);
        return { ...standing, members: [...servers].map(([, address]) => address).join() };
      }),
    );
    const apps = (await appStandings(lab, [lane])).get(lane) ?? [];
    const version = apps[0]?.answers ?? '';
    const members = lab.fleet.apps.map(({ address }) => `${address}:${portOf(lane)}`).join();
    const settled =
      version === ''
        ? { told: '', linked: '', answers: '', enabled: false, recorded: true }
        : { told: `${version}-running`, linked: version, answers: version, enabled: true, recorded: true };
    const good =
      apps.every((one) => JSON.stringify(one) === JSON.stringify(settled)) &&
      balancers.every((one) => one.recorded && (version === '' ? one.file === 'original' : one.members === members));
    return good ? version || 'nothing' : JSON.stringify({ balancers, apps }, null, 1);
  };

  let lives = 0;
  let survivors = 0;
  /** One life and what comes after it; answers what runs then. */
  const live = async (lane: number, { death, way }: Point, from: string, version: string): Promise<string> => {
    const killed = await kill(lane, version, death);
    if (killed.code !== null) survivors += 1;
    const result = await elsewhere.lbctl(way, nameOf(lane), '-i', 'inv.yml', '-y', '--lock-timeout', '100s');
    const stands = await standingOf(lane);
    const story = `${nameOf(lane)} killed at ${death} on the way from ${from} to ${version}; ${way} ended with ${result.code}:\n${result.stderr}`;
    expect.soft(endsOf(result, way, from, version), `${story}\nstands at ${stands}`).toContain(stands);
    if (result.code === 0) {
      const locked = await Promise.all(
        lab.fleet.hosts.map((host) => host.sh(`cat /var/lib/lbctl*/${nameOf(lane)}/lock 2>/dev/null`)),
      );
      expect.soft(locked.map(({ stdout }) => stdout).join(''), `${story}\nleft a lock`).toBe('');
    }
    lives += 1;
    return stands;
  };

  it(
    'leaves what resume finishes and abort takes back: no replica changed in rotation, no request lost',
    async () => {
      const testing = lab.fleet.balancers.map((host) => startTesting(host, LIMIT));
      await open([0]);
      const up = chosen(await operationsOf(0, 'v1'), (at) => at);
      const over = chosen(await operationsOf(0, 'v2'), (at) => at);
      const lanes = Array.from({ length: LANES }, (_, at) => at + 1);
      const share = (points: readonly Point[], lane: number) => points.filter((_, at) => at % LANES === lane - 1);
      note(`to bring up: ${up.length} points; to restart: ${over.length} points`);
      await open(lanes);
      const versions = new Map<number, string>();
      await Promise.all(
        lanes.map(async (lane) => {
          const own = share(up, lane);
          let stands = 'nothing';
          for (const [at, point] of own.entries()) {
            stands = await live(lane, point, 'nothing', `up-${lane}-${at}`);
            if (stands === 'nothing' || at === own.length - 1) continue;
            const back = await elsewhere.lbctl('rollback', nameOf(lane), '-i', 'inv.yml', '-y');
            expect(back.code, back.stderr).toBe(0);
          }
          if (stands === 'nothing') {
            await put(lane, `v0-${lane}`);
            const result = await slots(() => home.lbctl(...words(lane, `v0-${lane}`)));
            expect(result.code, result.stderr).toBe(0);
            stands = await standingOf(lane);
          }
          versions.set(lane, stands);
        }),
      );

      const traffic = startTraffic({ targets: targetsOf(lab, lanes), rate: 60, limitMs: LIMIT });
      await Promise.all(
        lanes.map(async (lane) => {
          let stands = versions.get(lane) ?? '';
          for (const [at, point] of share(over, lane).entries())
            stands = await live(lane, point, stands, `over-${lane}-${at}`);
        }),
      );
      const tally = await traffic.stop();
      const tested = await Promise.all(testing.map((one) => one.stop()));
      note(
        `${lives} lives, ${survivors} outlived; nginx -t: ${tested.map((one) => one.count).join(' and ')} times; ${inWords('requests', tally)}`,
      );

      expect(tally).toMatchObject({ lost: 0, errors: {} });
      expect(tally.ok).toBeGreaterThan(500);
      expect(await violations(lab)).toBe('');
      // It would have been noticed.
      await lab.fleet.host('app2').must(`systemctl restart ${nameOf(1)}@${portOf(1)}`);
      expect(await violations(lab)).toMatch(/stop while[^\n]*\n(?:.*\n)*.*start while/);
      for (const { broken } of tested) expect(broken).toEqual([]);
      expect(lives).toBeGreaterThan(25);
      // An operation that was there in the life before need not come in every other one, but most do.
      expect(survivors).toBeLessThan(lives / 10);
    },
    LIMIT,
  );
});

/** What may run when whoever went on is through. */
function endsOf({ code, stderr }: CliResult, way: Point['way'], from: string, to: string): readonly string[] {
  if (code === 0) return [way === 'resume' ? to : from];
  // Nothing was on record yet; or a run was, which is over: the one before, or this one.
  if (code === 3 && stderr.includes('no-rollout')) return [from];
  if (code === 5 && stderr.includes('the rollout is over')) return [from, to];
  return [];
}

/** Every host, moment and way; or one of the hosts that are asked side by side, and the others in turn. */
function chosen(operations: readonly string[], turn: (at: number) => number): readonly Point[] {
  if (EVERY)
    return operations.flatMap((one) =>
      MOMENTS.flatMap((moment) => WAYS.map((way) => ({ death: `${one} ${moment}`, way }))),
    );
  const kinds = new Map<string, string[]>();
  let phase = '';
  for (const operation of operations) {
    const [host = '', call, number] = operation.split(' ');
    const role = host.replace(/\d+$/, '');
    // What balancers were told last tells two turns of the same call apart.
    if (role === 'lb' && call === 'lb_commit') phase = number ?? '';
    const kind = `${role} ${call} ${phase}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), operation]);
  }
  return [...kinds.values()].map((alike, at) => {
    const operation = alike[turn(at) % alike.length] ?? '';
    return { death: `${operation} ${MOMENTS[turn(at) % MOMENTS.length]}`, way: WAYS[at % WAYS.length] ?? 'resume' };
  });
}

/** At most `count` at a time; the others wait for their turn. */
function semaphore(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
