import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic, type Traffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Desk, openDesk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';
import { expectSound, faultDesk } from '../support/fleet-faults.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 100 }]);
const PAUSED = canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]);
const HOUR = 3_600_000;

describeFleet('somebody else at work on a balancer, and clocks that are wrong', () => {
  let lab: Lab;
  let lb2: FleetHost;
  let original: readonly string[];
  let traffic: Traffic;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    lb2 = lab.fleet.host('lb2');
    original = await lab.files();
    await lb2.must('cp /etc/nginx/nginx.conf /root/nginx.conf');
  });
  beforeEach(async () => {
    await lb2.must('cp /root/nginx.conf /etc/nginx/nginx.conf; rm -f /usr/local/sbin/date');
    await lab.reset();
    traffic = startTraffic({ targets: lab.targets, rate: 50 });
  });
  afterEach(async () => {
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** The upstream written into nginx.conf itself: the tree passes and serves, and conf.d is read no more. */
  const takeIncludeAway = async (): Promise<void> => {
    const own = `upstream x-model { server ${lab.fleet.memberAddress('app1:5001')}; }`;
    await lb2.must(`sed -i 's#include /etc/nginx/conf.d/\\*.conf;#${own}#' /etc/nginx/nginx.conf; nginx -t -q`);
    await lb2.must('systemctl reload nginx');
  };
  /** A machine whose clock is off by `ms`. */
  const deskOff = async (ms: number, play: string): Promise<Desk> => {
    const shift = `const real = Date.now; Date.now = () => real() + ${ms};`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift)}` };
    return await openDesk(lab.program, { 'inv.yml': lab.fleet.inventoryYaml(), 'play.yml': play }, env);
  };

  it('a managed file that is edited after the plan was made is not written over: 5, and the edit is safe', async () => {
    expect(await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY)).toMatchObject({ code: 0 });
    const live = await lab.files();
    // The plan is made, the lock is taken on lb1, and waits on lb2 until the edit is done.
    await lb2.must(
      'touch /run/hold; (flock 9; while [ -e /run/hold ]; do sleep 0.05; done) 9>/var/lib/lbctl/x-model/flock >/dev/null 2>&1 &',
    );
    const runner = (await faultDesk(lab, PAUSED)).start(...APPLY);
    const planned = async () => (await lab.fleet.host('lb1').sh('test -s /var/lib/lbctl/x-model/lock')).code === 0;
    await waitUntil('the run lock is taken on lb1', planned);
    const edited = `${live[1]}# by hand\n`;
    await lb2.writeFile(UPSTREAM_FILE, edited);
    await lb2.must('rm /run/hold');
    const result = await runner.ended;
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toMatch(/error\[drift\][\s\S]*lb2[^\n]*x-model-upstream\.conf/);
    expect(await lab.files()).toEqual([live[0], edited]);
    await expectSound(lab);
  });

  it('a managed file that is edited at a pause stops the step; the others go back, and the edit is safe: 7', async () => {
    const desk = await faultDesk(lab, PAUSED);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    const paused = await lab.files();
    await lb2.writeFile(UPSTREAM_FILE, `${paused[1]}# by hand\n`);
    const promoted = await desk.lbctl('promote', ...NAMED);
    expect(promoted).toMatchObject({ code: 7 });
    expect(promoted.stderr).toMatch(
      /lb2[^\n]*changed by hand meanwhile: \/etc\/nginx\/conf\.d\/x-model-upstream\.conf/,
    );
    expect(await lab.files()).toEqual([original[0], `${paused[1]}# by hand\n`]);
    await lb2.writeFile(UPSTREAM_FILE, paused[1] ?? '');
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it('a managed file that nginx does not read is refused before anything is changed: 5', async () => {
    await takeIncludeAway();
    const result = await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY);
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toMatch(/error\[not-included\][\s\S]*lb2[^\n]*x-model-upstream\.conf/);
    expect(await lab.files()).toEqual(original);
    expect(await lb2.must('ls /var/lib/lbctl/x-model/revisions')).not.toMatch(/[0-9a-f]{12}/);
    await expectSound(lab);
  });

  it('an include that is taken away at a pause fails the step, and all go back: 6', async () => {
    const desk = await faultDesk(lab, PAUSED);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    await takeIncludeAway();
    const promoted = await desk.lbctl('promote', ...NAMED);
    expect(promoted).toMatchObject({ code: 6 });
    expect(promoted.stderr).toMatch(/lb2[^\n]*no longer includes \/etc\/nginx\/conf\.d\/x-model-upstream\.conf/);
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it.each([
    ['ahead', '+1 hour'],
    ['behind', '-1 hour'],
  ])('a balancer whose clock is an hour %s is worked like any other', async (_way, off) => {
    await lb2.writeFile('/usr/local/sbin/date', `#!/bin/sh\nexec /bin/date -d '${off}' "$@"\n`);
    await lb2.must('chmod 755 /usr/local/sbin/date');
    const desk = await faultDesk(
      lab,
      canary([{ set_weight: 10 }, { pause: '1s' }, { set_weight: 50 }, OPEN, { set_weight: 100 }]),
    );
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    expect(await desk.lbctl('lock', ...NAMED, '-m', 'wait')).toMatchObject({ code: 0 });
    expect(await desk.lbctl('promote', ...NAMED)).toMatchObject({ code: 9 });
    expect(await desk.lbctl('unlock', ...NAMED)).toMatchObject({ code: 0 });
    expect(await desk.lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    await expectSound(lab);
  });

  it('a runner whose clock is wrong takes no live lock for a dead one, and its runs come after those before', async () => {
    const timed = canary([{ set_weight: 10 }, { pause: '1m' }, { set_weight: 100 }]);
    const [ahead, behind] = [await deskOff(HOUR, timed), await deskOff(-HOUR, timed)];
    const runner = (await faultDesk(lab, timed)).start(...APPLY);
    await runner.says(/paused until/);
    for (const desk of [ahead, behind]) {
      const refused = await desk.lbctl(...APPLY);
      expect(refused).toMatchObject({ code: 9 });
      expect(refused.stderr).toContain('error[locked]');
    }
    expect(await ahead.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await runner.ended).toMatchObject({ code: 6 });
    expect(await lab.files()).toEqual(original);

    await ahead.write('play.yml', STRAIGHT);
    expect(await ahead.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const live = await lab.files();
    await behind.write('play.yml', canary([{ set_weight: 100 }], { more: { vars: { version: 2 } } }));
    expect(await behind.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const next = await lab.files();
    expect(next).not.toEqual(live);
    // The run that was made last is the newest, though its clock was two hours behind the one before.
    const desk = await faultDesk(lab, STRAIGHT);
    expect(await desk.lbctl('rollback', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(live);
    for (const one of [ahead, behind]) await one[Symbol.asyncDispose]();
    await expectSound(lab);
  });
});
