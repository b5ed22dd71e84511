import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, runLocks, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary } from '../support/fleet-cli-playbooks.ts';
import { startTesting } from '../support/fleet-cli-tested.ts';

interface Death {
  /** The rollout, and the upstream it manages. */
  readonly name: string;
  /** The runner is killed by SIGKILL when it has printed this. */
  readonly at: RegExp;
  /** What is done then, from another machine, and the state it must end in. */
  readonly next: 'apply' | 'resume' | 'abort';
  readonly ends: 'at the target' | 'as it was';
}

// One rollout each, side by side on the same balancers: waiting for a lease to run out takes 30 s, but only once.
const DEATHS: readonly Death[] = [
  { name: 'dies-prepared', at: /"kind":"host.prepared"/, next: 'apply', ends: 'at the target' },
  { name: 'dies-committing-then-resume', at: /"kind":"host.intended"/, next: 'resume', ends: 'at the target' },
  { name: 'dies-committing-then-abort', at: /"kind":"host.intended"/, next: 'abort', ends: 'as it was' },
  { name: 'dies-between-then-resume', at: /"kind":"host.settled"/, next: 'resume', ends: 'at the target' },
  { name: 'x-model', at: /"kind":"host.settled"/, next: 'abort', ends: 'as it was' },
  { name: 'dies-paused-then-resume', at: /"kind":"paused"/, next: 'resume', ends: 'at the target' },
  { name: 'dies-paused-then-abort', at: /"kind":"paused"/, next: 'abort', ends: 'as it was' },
  { name: 'dies-late-then-apply', at: /"step":2,"host":"lb1"/, next: 'apply', ends: 'at the target' },
];

const fileOf = (name: string) => (name === 'x-model' ? UPSTREAM_FILE : `/etc/nginx/conf.d/${name}.conf`);
const STEPS = [{ set_weight: 10 }, { pause: '2s' }, { set_weight: 100 }] as const;
const playOf = (name: string) => canary(STEPS, { name, dest: fileOf(name) });

describeFleet('a runner that is killed', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  it('leaves a rollout that another machine finishes or takes back, whenever it dies', async () => {
    const original = await lab.files();
    const testing = lab.fleet.balancers.map((host) => startTesting(host, 110_000));
    const traffic = startTraffic({ targets: lab.targets, rate: 60 });

    for (const { name, at, next } of DEATHS) {
      const desk = await lab.desk(playOf(name));
      const runner = desk.start('apply', 'play.yml', '-i', 'inv.yml', '-y', '--output', 'jsonl');
      await runner.says(at);
      // Before the first request of a commit has arrived nothing has happened yet, and there is nothing to go on with.
      const recorded = async () => (await lab.fleet.host('lb1').sh(`test -e /var/lib/lbctl/${name}/run`)).code === 0;
      if (next !== 'apply') await waitUntil(`${name} is on record`, recorded);
      runner.signal('SIGKILL');
      expect(await runner.ended, name).toMatchObject({ code: null });
    }
    const ends = DEATHS.map(async ({ name, next }) => {
      const desk = await lab.desk(playOf(name));
      const what = next === 'apply' ? 'play.yml' : name;
      return await desk.lbctl(next, what, '-i', 'inv.yml', '-y', '--lock-timeout', '60s');
    });
    const results = await Promise.all(ends);

    const tested = await Promise.all(testing.map((one) => one.stop()));
    for (const [index, { name, ends: end }] of DEATHS.entries()) {
      expect.soft(results[index], name).toMatchObject({ code: 0 });
      for (const [place, host] of lab.fleet.balancers.entries()) {
        const file = await host.sh(`cat ${fileOf(name)}`);
        if (end === 'at the target') expect.soft(file.stdout, `${name} on ${host.name}`).toMatch(/:5004/);
        if (end === 'at the target') expect.soft(file.stdout, `${name} on ${host.name}`).not.toMatch(/:5001/);
        else if (name === 'x-model') expect.soft(file.stdout).toBe(original[place]);
        else expect.soft(file.code, `${name} on ${host.name}: ${file.stdout}`).toBe(1);
      }
    }
    expect(await runLocks(lab)).toEqual([]);
    for (const { count, broken } of tested) {
      expect(broken).toEqual([]);
      expect(count).toBeGreaterThan(100);
    }
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });

    const status = await (await lab.desk()).lbctl('status', '-i', 'inv.yml', '--output', 'json');
    const { rollouts } = JSON.parse(status.stdout);
    const phases = rollouts.map((one: { rollout: string; run: { phase: { phase: string } } }) => one.run.phase.phase);
    expect(phases).toEqual(DEATHS.map(() => 'done'));
  });
});
