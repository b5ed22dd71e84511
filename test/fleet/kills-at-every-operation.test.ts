/** The runner is killed at every operation of three rollouts; another machine goes on, or back, with nothing but an inventory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { buildProgram, type CliResult, type Desk, openDesk, type Program } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { fileOf, layOut, type Standing, standings, sweep } from '../support/fleet-cli-lives.ts';
import { canary, playbook } from '../support/fleet-cli-playbooks.ts';
import { note } from '../support/fleet-cli-share.ts';
import { startTesting } from '../support/fleet-cli-tested.ts';

const MOMENTS = ['unsent', 'unheard', 'heard'] as const;
const WAYS = ['resume', 'rollback'] as const;
/** Runners at work at the same time. */
const LANES = 4;
/** Lives that die before the next ones, and how many such crowds are dead before the first of them is gone on with. */
const CROWD = 24;
const BEHIND = 2;
const LIMIT = 1_800_000;

const from = { members: ['127.0.0.1:5001', '127.0.0.2:5001'] };
const to = { members: ['127.0.0.1:5002', '127.0.0.2:5002'] };
/** Long enough that a slow machine does not sleep through it: in a pause the lock is renewed, and that is an operation too. */
const PAUSE = { pause: '500ms' };
/** Every one leads from port 5001 to port 5002. */
const STRATEGIES: Readonly<Record<string, (name: string) => string>> = {
  canary: (name) =>
    canary([{ set_weight: 50 }, PAUSE, { set_weight: 100 }], {
      name,
      dest: fileOf(name),
      upstream: { groups: { stable: from, canary: to } },
    }),
  'blue-green': (name) =>
    playbook({
      name,
      dest: fileOf(name),
      strategy: { blue_green: { groups: ['blue', 'green'], auto_promote: true } },
      upstream: { groups: { blue: from, green: to } },
    }),
  rolling: (name) =>
    playbook({
      name,
      dest: fileOf(name),
      strategy: { rolling: { max_unavailable: 1, max_surge: 0 } },
      upstream: to,
    }),
};

interface Life {
  readonly name: string;
  readonly playbook: string;
  /** `HOST CALL N MOMENT`: where its runner dies. */
  readonly death: string;
  readonly way: (typeof WAYS)[number];
}

interface End extends Life {
  readonly result: CliResult;
}

describeFleet('a runner that is killed at any operation', () => {
  let lab: Lab;
  let mortal: Program;
  let home: Desk;
  let elsewhere: Desk;

  beforeAll(async () => {
    const hosts = ['lb1', 'lb2'].map((name) => ({ name }));
    const swaps = { 'src/transport/framed-session.ts': 'test/support/mortal-session.ts' };
    [lab, mortal] = await Promise.all([openLab({ hosts, members: ['127.0.0.1:5001'] }), buildProgram(swaps)]);
    home = await lab.desk();
    elsewhere = await lab.desk();
  });
  afterAll(async () => {
    await mortal?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });

  const onEach = <T>(work: (host: Lab['fleet']['hosts'][number]) => Promise<T>): Promise<T[]> =>
    Promise.all(lab.fleet.balancers.map(work));

  /** A life in which nobody dies says which operations there are. */
  const operationsOf = async (strategy: string, play: (name: string) => string): Promise<readonly string[]> => {
    const name = `${strategy}-whole`;
    await onEach((host) => layOut(host, [name]));
    const files = { 'inv.yml': lab.fleet.inventoryYaml(), 'play.yml': play(name) };
    await using desk = await openDesk(mortal, files, { MORTAL_LOG: 'operations' });
    expect(await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    await onEach((host) => sweep(host, [name]));
    const operations = (await readFile(join(desk.folder, 'operations'), 'utf8')).trim().split('\n');
    // The first renewal on a host is the one of the pause; others are heartbeats, which come and go with the time.
    return operations.filter((line) => !line.includes(' lb_renew ') || (strategy === 'canary' && line.endsWith(' 1')));
  };

  const kill = async ({ name, playbook: text, death }: Life): Promise<void> => {
    await home.write(`${name}.yml`, text);
    const dying = await openDesk(mortal, {}, { MORTAL_DEATH: death });
    const words = ['apply', join(home.folder, `${name}.yml`), '-i', join(home.folder, 'inv.yml'), '-y'];
    expect(await dying.lbctl(...words), `${name}, ${death}`).toMatchObject({ code: null });
    await dying[Symbol.asyncDispose]();
  };

  const goOn = async (life: Life): Promise<End> => ({
    ...life,
    result: await elsewhere.lbctl(life.way, life.name, '-i', 'inv.yml', '-y', '--lock-timeout', '90s'),
  });

  const judge = async (ends: readonly End[]): Promise<void> => {
    const names = namesOf(ends);
    const perHost = await onEach((host) => standings(host, names));
    for (const end of ends) {
      const stands = perHost.map((one) => one.get(end.name));
      expect.soft(stands, inWords(end)).toEqual(perHost.map(() => expectedOf(end)));
    }
    await onEach((host) => sweep(host, names));
  };

  it(
    'leaves a rollout that resume finishes and rollback takes back, and a good configuration all along',
    async () => {
      const testing = lab.fleet.balancers.map((host) => startTesting(host, LIMIT));
      const lives: Life[] = [];
      for (const [strategy, play] of Object.entries(STRATEGIES)) {
        const operations = await operationsOf(strategy, play);
        const points = operations.flatMap((operation) => MOMENTS.map((moment) => `${operation} ${moment}`));
        const ways = points.flatMap((death) => WAYS.map((way) => ({ death, way })));
        note(`${strategy}: ${operations.length} operations, ${points.length} points, ${ways.length} ways`);
        for (const [index, one] of ways.entries()) {
          const name = `${strategy}-${one.way}-${index}`;
          lives.push({ ...one, name, playbook: play(name) });
        }
      }
      // The leases of some run out while others die. Few at a time: each file makes every test and reload longer.
      const dead: (readonly Life[])[] = [];
      let count = 0;
      for (let next = 0; count < lives.length; next += CROWD) {
        const crowd = lives.slice(next, next + CROWD);
        await onEach((host) => layOut(host, namesOf(crowd)));
        await inLanes(crowd, kill);
        dead.push(crowd);
        if (dead.length <= BEHIND) continue;
        const ends = await inLanes(dead.shift() ?? [], goOn);
        await judge(ends);
        count += ends.length;
      }
      const tested = await Promise.all(testing.map((one) => one.stop()));
      note(`${count} lives; nginx -t: ${tested.map((one) => one.count).join(' and ')} times`);

      expect(count).toBeGreaterThan(200);
      for (const { count: times, broken } of tested) {
        expect(broken).toEqual([]);
        expect(times).toBeGreaterThan(300);
      }
    },
    LIMIT,
  );
});

/** What both balancers must look like, given what the one who went on was told. */
function expectedOf({ way, result }: End): Standing {
  const { code, stderr } = result;
  // Whoever did something has let go of the lock; where there was nothing to do the dead runner's may still lie there.
  const [done, idle] = [
    { recorded: true, locked: false },
    { recorded: true, locked: expect.any(Boolean) },
  ];
  if (code === 0 && way === 'resume') return { ...done, file: 'target', run: 'promoted' };
  // Taken back on the way (an abort), or by a run of its own after the end.
  if (code === 0) return { ...done, file: 'original', run: expect.stringMatching(/^(rolled-back|promoted)$/) };
  // Nothing had been changed and nothing was on record yet.
  if (code === 3 && stderr.includes('no-rollout')) return { ...idle, file: 'original', run: 'none' };
  // It had been over already: one balancer has it on record, and the other one's last lines may have died with the runner.
  if (code === 5 && way === 'resume' && stderr.includes('the rollout is over'))
    return { ...idle, file: 'target', run: expect.stringMatching(/^(promoted|not over)$/) };
  return { ...done, file: 'an end that is foreseen', run: '' };
}

const namesOf = (lives: readonly Life[]): readonly string[] => lives.map((life) => life.name);

function inWords({ name, death, way, result }: End): string {
  return `${name} killed at ${death}; ${way} ended with ${result.code}:\n${result.stderr}`;
}

/** The results in the order of `items`. */
async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
