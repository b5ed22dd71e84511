import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic, type Traffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary } from '../support/fleet-cli-playbooks.ts';
import { expectSound, faultDesk, slowReload } from '../support/fleet-faults.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 100 }]);

describeFleet('a network that fails', () => {
  let lab: Lab;
  let lb1: FleetHost;
  let lb2: FleetHost;
  let original: readonly string[];
  let traffic: Traffic;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    [lb1, lb2] = [lab.fleet.host('lb1'), lab.fleet.host('lb2')];
    original = await lab.files();
    await slowReload(lb2);
  });
  beforeEach(async () => {
    await lab.reset();
    await lb2.must('rm -f /run/go /run/reloading');
    traffic = startTraffic({ targets: [`http://${lb1.address}/`], rate: 50 });
  });
  afterEach(async () => {
    // What happens to the one balancer costs no request of the other.
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** An apply that stands in the middle of its commit on lb2: renamed, and about to reload. */
  const inTheMiddle = async () => {
    const desk = await faultDesk(lab, STRAIGHT, { lb2: { nginx_reload: '/usr/local/sbin/slow-reload' } });
    const runner = desk.start(...APPLY);
    await waitUntil('lb2 is about to reload', async () => (await lb2.sh('test -e /run/reloading')).code === 0);
    return runner;
  };
  const doneOnce = async () => {
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    expect(await lb2.must('head -n 1 /var/lib/lbctl/x-model/state')).toMatch(/^1 /);
    await expectSound(lab);
  };
  const untouched = async () => {
    expect(await lab.files()).toEqual(original);
    for (const host of lab.fleet.balancers) expect((await host.sh('ls /var/lib/lbctl')).code).not.toBe(0);
    await expectSound(lab);
  };

  it('and swallows what is sent to a balancer stops an apply before anything: 4', async () => {
    await lb2.cutOff();
    const result = await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY);
    await lb2.reconnect();
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toMatch(/host-unreachable[\s\S]*lb2[^\n]*no connection within 2 s/);
    await untouched();
  });

  it('and refuses connections stops it with other words: 4', async () => {
    await lb2.must('systemctl stop ssh');
    const result = await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY);
    await lb2.must('systemctl start ssh');
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toMatch(/host-unreachable[\s\S]*lb2[^\n]*connection refused/);
    await untouched();
  });

  it('in the middle of a commit is waited for: the answer is read back, and the commit done once', async () => {
    const runner = await inTheMiddle();
    await lb2.cutOff();
    await lb2.must('touch /run/go');
    const kept = async () => (await lb2.sh('ls /var/lib/lbctl/x-model/ops/*.result')).code === 0;
    await waitUntil('lb2 is done, unheard', kept);
    await lb2.reconnect();
    expect(await runner.ended).toMatchObject({ code: 0 });
    await doneOnce();
  });

  it('and kills the connection in the middle of a commit is got around by another one', async () => {
    const runner = await inTheMiddle();
    await lb2.must('pkill -9 -f "^sshd: deploy"');
    await lb2.must('touch /run/go');
    expect(await runner.ended).toMatchObject({ code: 0 });
    await doneOnce();
  });

  it('and loses a balancer for good sends the others back: 7, it is named, and abort takes it back later', async () => {
    const desk = await faultDesk(lab, canary([{ set_weight: 10 }, { pause: '3s' }, { set_weight: 100 }]));
    const runner = desk.start(...APPLY);
    await runner.says(/paused until/);
    await lb2.cutOff();
    const result = await runner.ended;
    expect(result).toMatchObject({ code: 7 });
    expect(result.stderr).toMatch(/MIXED STATE[^\n]*not back: lb2/);
    expect(await lb1.readFile(UPSTREAM_FILE)).toBe(original[0]);
    expect(await lb2.readFile(UPSTREAM_FILE)).toContain(':5001 weight=9');
    await lb2.reconnect();
    expect(await desk.lbctl('abort', ...NAMED, '--lock-timeout', '60s')).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });
});
