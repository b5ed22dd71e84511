import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk, Running } from '../support/fleet-cli.ts';
import { type Lab, openLab, runLocks, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, OPEN, type Step } from '../support/fleet-cli-playbooks.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y', '--output', 'jsonl'] as const;
const CONFIRM = { confirm: '6s', prove_timeout: '3s' } as const;
/** Longer than it takes to go back, and to look again. */
const LONG_MS = 45_000;

const fileOf = (name: string): string => (name === 'x-model' ? UPSTREAM_FILE : `/etc/nginx/conf.d/${name}.conf`);

describeFleet('a play with confirm:', () => {
  let lab: Lab;
  let original: readonly string[];

  beforeAll(async () => {
    lab = await openLab();
    original = await lab.files();
  });
  beforeEach(() => lab.reset());
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** A rollout of its own, so that several can be watched at once: waiting for a timer costs the same for all. */
  const deskOf = (name: string, steps: readonly Step[], more: Readonly<Record<string, unknown>> = {}): Promise<Desk> =>
    lab.desk(canary(steps, { name, dest: fileOf(name), more: { ...CONFIRM, ...more } }));
  const status = async (name: string): Promise<string> =>
    (await (await lab.desk()).lbctl('status', name, '-i', 'inv.yml')).stdout;
  /** What a balancer has of timers; empty when there is none, loaded or on disk. */
  const timers = async (host: FleetHost, name = ''): Promise<string> =>
    (
      await host.must(
        `find /etc/systemd/system /var/lib/lbctl -name 'lbctl-confirm-${name}*' -o -path '*/${name || '*'}/confirm' | sort
         systemctl list-units --all --plain --no-legend 'lbctl-confirm-${name}*'`,
      )
    ).trim();
  const wentBack = (name: string, host: FleetHost) => async (): Promise<boolean> =>
    (await host.sh(`grep -q back /var/lib/lbctl/${name}/runs/*/healed`)).code === 0 &&
    (await timers(host, name)) === '';
  const allWentBack = async (name: string): Promise<void> => {
    for (const host of lab.fleet.balancers)
      await waitUntil(`${name} went back on ${host.name}`, wentBack(name, host), LONG_MS);
  };
  /** The new revision is live on the first balancer, and the runner settles before the second one. */
  const half = async (name: string): Promise<Running> => {
    const desk = await deskOf(name, [{ set_weight: 50 }, { set_weight: 100 }], { settle: '60s' });
    const runner = desk.start(...APPLY);
    await runner.says(/"kind":"settling"/);
    return runner;
  };

  it('goes back on every balancer when its runner is gone, and stays where it was confirmed', async () => {
    const traffic = startTraffic({ targets: lab.targets, rate: 60 });
    const killed = await half('x-model');
    expect(await lab.files()).not.toEqual(original);
    expect(await timers(lab.fleet.host('lb2'), 'x-model')).toMatch(/lbctl-confirm-x-model.timer\s+loaded\s+active/);
    killed.signal('SIGKILL');

    // The record of the first signal does not get to lb2 before the second one: lb1 must not stay alone because of it.
    const twice = await half('twice');
    await lab.fleet.host('lb2').pause();
    twice.signal('SIGINT');
    await twice.says('once more stops at once');
    const hasRecord = async () =>
      (await lab.fleet.host('lb1').sh('grep -q interrupted /var/lib/lbctl/twice/runs/*/journal.jsonl')).code === 0;
    await waitUntil('lb1 has the record', hasRecord);
    twice.signal('SIGINT');
    const second = await twice.ended;
    await lab.fleet.host('lb2').resume();
    expect(second).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('it is not confirmed: lb1, lb2 go back'),
    });
    const paused = await deskOf('paused', [{ set_weight: 50 }, OPEN, { set_weight: 100 }]);
    const once = await half('once');
    once.signal('SIGINT');
    const longer = await deskOf('longer', [{ set_weight: 50 }, { pause: '9s' }, { set_weight: 100 }]);
    const [first, atPause, end] = await Promise.all([once.ended, paused.lbctl(...APPLY), longer.lbctl(...APPLY)]);
    expect(first).toMatchObject({ code: 130, stderr: expect.not.stringContaining('not confirmed') });
    expect(atPause).toMatchObject({ code: 8 });
    expect(end).toMatchObject({ code: 0 });

    await allWentBack('x-model');
    await allWentBack('twice');
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);
    for (const host of lab.fleet.balancers) {
      expect(await timers(host)).toBe('');
      expect((await host.sh('ls /etc/nginx/conf.d/twice.conf')).code).not.toBe(0);
      expect(await host.readFile(fileOf('paused'))).toMatch(/:5004/);
      expect(await host.readFile(fileOf('longer'))).not.toMatch(/:5001/);
    }
    expect(await lab.fleet.host('lb1').readFile(fileOf('once'))).toMatch(/:5004/);
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });

    expect(await status('x-model')).toMatch(
      /nothing in progress; rolled back, .*\n(.*\n)* +lb1 went back by itself .*: the runner of ada on .* was not heard of for 6s/,
    );
    expect(await status('twice')).toMatch(/lb1 went back by itself .*: no runner was heard of for 6s/);
    expect(await status('once')).toMatch(/STOPPED, STATE RECORDED/);
    const other = await lab.desk();
    expect(await other.lbctl('abort', 'once', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    expect(await other.lbctl('resume', 'twice', '-i', 'inv.yml', '-y')).toMatchObject({ code: 6 });
    const again = await deskOf('x-model', [{ set_weight: 100 }]);
    expect(await again.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const history = await other.lbctl('history', 'x-model', '-i', 'inv.yml');
    expect(history.stdout).toMatch(/promoted[\s\S]*rolled back: .*went back by itself/);
    for (const host of lab.fleet.balancers) expect(await timers(host)).toBe('');
  });

  it('goes back behind a cut network while its runner lives, and the runner says so', async () => {
    const desk = await deskOf('x-model', [{ set_weight: 50 }, { pause: '90s' }, { set_weight: 100 }]);
    const runner = desk.start(...APPLY);
    await runner.says(/"kind":"paused"/);
    for (const host of lab.fleet.balancers) await host.cutOff();
    await allWentBack('x-model');
    expect(await lab.files()).toEqual(original);
    for (const host of lab.fleet.balancers) await host.reconnect();
    const result = await runner.ended;
    expect(result).toMatchObject({ code: 6 });
    expect(result.stdout).toMatch(/"kind":"host.healed","host":"lb1"/);
    expect(result.stdout).toMatch(/"kind":"rollout.done","outcome":"rolled-back","because":"lb. went back by itself/);
    expect(await runLocks(lab)).toEqual([]);
    expect(await lab.files()).toEqual(original);
  });

  it('goes back also on a balancer that reboots meanwhile', async () => {
    const runner = await half('x-model');
    runner.signal('SIGKILL');
    const lb2 = lab.fleet.host('lb2');
    await lb2.reboot();
    await allWentBack('x-model');
    expect(await lab.files()).toEqual(original);
    for (const host of lab.fleet.balancers) expect(await timers(host)).toBe('');
  });

  it('is refused where there is no systemd, before anything is changed', async () => {
    const desk = await deskOf('x-model', [{ set_weight: 50 }, { set_weight: 100 }]);
    const lb2 = lab.fleet.host('lb2');
    await lb2.must('mv /usr/bin/systemctl /usr/bin/systemctl.away');
    const result = await desk.lbctl(...APPLY);
    await lb2.must('mv /usr/bin/systemctl.away /usr/bin/systemctl');
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toMatch(/confirm-unavailable.*lb2: this host does not run systemd/s);
    expect(await lab.files()).toEqual(original);
    expect((await lab.fleet.host('lb1').sh('ls /var/lib/lbctl/x-model/runs')).code).not.toBe(0);
  });
});
