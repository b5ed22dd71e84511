import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';
import { expectSound, faultDesk, slowReload } from '../support/fleet-faults.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 100 }]);
const PAUSED = canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]);

describeFleet('a balancer that dies or hangs in the middle of a rollout', () => {
  let lab: Lab;
  let original: readonly string[];

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    original = await lab.files();
  });
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  it('does not hold up an abort: the others go back, it is named by exit 7, and goes back itself once it is up', async () => {
    const [lb1, lb2] = [lab.fleet.host('lb1'), lab.fleet.host('lb2')];
    const desk = await faultDesk(lab, PAUSED);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    const [, paused = ''] = await lab.files();
    await lb2.stop();
    const traffic = startTraffic({ targets: [`http://${lb1.address}/`], rate: 50 });

    const promoted = await desk.lbctl('promote', ...NAMED);
    expect(promoted).toMatchObject({ code: 4 });
    expect(promoted.stderr).toMatch(/host-unreachable[\s\S]*lb2/);
    const aborted = await desk.lbctl('abort', ...NAMED);
    expect(aborted).toMatchObject({ code: 7 });
    expect(aborted.stderr).toContain('lb2 can not be reached and stays as it is');
    expect(aborted.stderr).toMatch(/MIXED STATE[^\n]*not back: lb2/);
    expect(await lb1.readFile(UPSTREAM_FILE)).toBe(original[0]);
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });

    await lb2.start();
    expect(await lb2.readFile(UPSTREAM_FILE)).toBe(paused);
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it('does not hold up a rollback or the emergency lock either, and the next rollback finishes what is left', async () => {
    const [lb1, lb2] = [lab.fleet.host('lb1'), lab.fleet.host('lb2')];
    const desk = await faultDesk(lab, STRAIGHT);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const [, live = ''] = await lab.files();
    await lb2.stop();

    const locked = await desk.lbctl('lock', ...NAMED, '-m', 'lb2 is dead');
    expect(locked).toMatchObject({ code: 7 });
    expect(locked.stdout).toContain('lb1: emergency lock set');
    expect(locked.stderr).toMatch(/mixed-state[\s\S]*lb2/);
    const rolled = await desk.lbctl('rollback', ...NAMED);
    expect(rolled).toMatchObject({ code: 7 });
    expect(rolled.stderr).toMatch(/MIXED STATE[^\n]*not back: lb2/);
    expect(await lb1.readFile(UPSTREAM_FILE)).toBe(original[0]);

    await lb2.start();
    expect(await lb2.readFile(UPSTREAM_FILE)).toBe(live);
    expect(await desk.lbctl('rollback', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    expect(await desk.lbctl('unlock', ...NAMED)).toMatchObject({ code: 0 });
    await expectSound(lab);
  });

  it('that reboots at a pause serves the step when it is back, and the rollout goes on from it', async () => {
    const desk = await faultDesk(lab, PAUSED);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    const paused = await lab.files();
    await lab.fleet.host('lb2').reboot();
    expect(await lab.files()).toEqual(paused);
    expect(await desk.lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    await expectSound(lab);
  });

  it('that reboots in the middle of its commit is waited for, and the commit is brought to its end', async () => {
    const lb2 = lab.fleet.host('lb2');
    await slowReload(lb2);
    const desk = await faultDesk(lab, STRAIGHT, { lb2: { nginx_reload: '/usr/local/sbin/slow-reload' } });
    const runner = desk.start(...APPLY);
    await waitUntil('lb2 is about to reload', async () => (await lb2.sh('test -e /run/reloading')).code === 0);
    await lb2.reboot();
    await lb2.must('touch /run/go');
    expect(await runner.ended).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    await expectSound(lab);
  });

  it('whose old workers do not end is not reloaded above the limit, and the way back does not wait for them', async () => {
    const lb1 = lab.fleet.host('lb1');
    const steps = [{ set_weight: 10 }, OPEN, { set_weight: 20 }, OPEN, { set_weight: 100 }];
    const desk = await faultDesk(lab, canary(steps, { more: { max_old_workers: 1 } }));
    const held: Socket[] = [];
    // A request that goes on and on keeps its worker as a WebSocket does; each reload leaves one more such worker.
    const hold = async (): Promise<void> => {
      const socket = connect({ host: lb1.address, port: 80 }).on('error', () => undefined);
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n');
      const trickle = setInterval(() => socket.write('x'), 5000);
      socket.once('close', () => clearInterval(trickle));
      held.push(socket);
    };
    await hold();
    const below = await desk.lbctl(...APPLY);
    expect(below).toMatchObject({ code: 8 });
    expect(below.stderr).toMatch(/lb1[^\n]*applied[^\n]*1 old worker has not ended/);
    await hold();
    expect(await desk.lbctl('promote', ...NAMED)).toMatchObject({ code: 8 });
    const before = await lab.files();

    const runner = desk.start('promote', ...NAMED, '--output', 'jsonl');
    await runner.says(/"kind":"host.draining","host":"lb1","oldWorkers":2/);
    expect(await lab.files()).toEqual(before);
    runner.signal('SIGINT');
    expect(await runner.ended).toMatchObject({ code: 130 });
    expect(await lab.files()).toEqual(before);
    expect((await desk.lbctl('status', 'x-model', '-i', 'inv.yml', '--output', 'json')).stdout).toMatch(
      /"oldWorkers":2/,
    );

    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    for (const socket of held) socket.destroy();
    await expectSound(lab);
  });
});
