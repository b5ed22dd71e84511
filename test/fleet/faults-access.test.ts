import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic, type Traffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';
import { expectSound, faultDesk } from '../support/fleet-faults.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 10 }, { set_weight: 100 }]);

/** Says all that a greeting, a frame or an answer could be taken for, and a lot more. */
const NOISE = `printf 'Welcome!\\n\\033[31mred\\033[0m\\nlbctl-ready 0123456789abcdef\\n'
printf '\\n%032d 6 %064d  -\\nend 0\\n' 0 0; printf 'outcome 8 prepared\\nend 1\\n%032d end\\n' 0
printf 'noise on standard error\\n' >&2; head -c 200000 /dev/zero | tr '\\0' x; echo
`;

describeFleet('a way in that is narrow, noisy or odd', () => {
  let lab: Lab;
  let lb2: FleetHost;
  let original: readonly string[];
  let traffic: Traffic;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    lb2 = lab.fleet.host('lb2');
    original = await lab.files();
  });
  beforeEach(async () => {
    await lab.reset();
    traffic = startTraffic({ targets: lab.targets, rate: 50 });
  });
  afterEach(async () => {
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const sudoers = (rule: string): Promise<string> =>
    lb2.must(`echo '${rule}' >/etc/sudoers.d/zz-odd && chmod 440 /etc/sudoers.d/zz-odd`);
  const wellDone = async () => {
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    await expectSound(lab);
  };

  it('with csh as login shell is a way in like any other', async () => {
    await lb2.must('usermod -s /bin/csh deploy');
    const result = await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY);
    await lb2.must('usermod -s /bin/bash deploy');
    expect(result).toMatchObject({ code: 0 });
    await wellDone();
  });

  it('with banners, messages of the day and start files that print frames is not misled by them', async () => {
    await lb2.writeFile('/home/deploy/.bashrc', NOISE, 'deploy');
    await lb2.writeFile('/home/deploy/.ssh/rc', NOISE, 'deploy');
    await lb2.writeFile('/etc/motd', 'lbctl-ready 0123456789abcdef\n');
    await lb2.writeFile('/etc/ssh/sshd_config.d/banner.conf', 'Banner /etc/motd\nPrintMotd yes\n');
    await lb2.must('systemctl reload ssh');
    const result = await (await faultDesk(lab, STRAIGHT)).lbctl(...APPLY);
    await lb2.must(
      'rm /home/deploy/.bashrc /home/deploy/.ssh/rc /etc/ssh/sshd_config.d/banner.conf; systemctl reload ssh',
    );
    expect(result).toMatchObject({ code: 0 });
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/Welcome|noise|\u001b|xxxx/);
    await wellDone();
  });

  it('with sudo that wants a terminal is refused before anything: 4 and what to change', async () => {
    await sudoers('Defaults:deploy requiretty');
    const desk = await faultDesk(lab, STRAIGHT);
    const result = await desk.lbctl(...APPLY);
    await lb2.must('rm /etc/sudoers.d/zz-odd');
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toMatch(/sudo-needs-terminal[\s\S]*lb2/);
    expect((await desk.lbctl('explain', 'sudo-needs-terminal')).stdout).toContain('!requiretty');
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it('on which sudo asks for a password since the pause lets nobody go on (4); the others go back (7)', async () => {
    const desk = await faultDesk(lab, canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    const paused = await lab.files();
    await sudoers('deploy ALL=(ALL) PASSWD: ALL');
    const promoted = await desk.lbctl('promote', ...NAMED);
    expect(promoted).toMatchObject({ code: 4 });
    expect(promoted.stderr).toMatch(/sudo-password-needed[\s\S]*lb2/);
    expect(promoted.stderr).toContain('lbctl explain sudo-password-needed');
    expect(await lab.files()).toEqual(paused);
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 7 });
    expect(await lab.files()).toEqual([original[0], paused[1]]);
    await lb2.must('rm /etc/sudoers.d/zz-odd');
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it('that takes one login at a time and one session each is waited for while a stranger stands in it', async () => {
    for (const host of lab.fleet.balancers) {
      await host.writeFile('/etc/ssh/sshd_config.d/narrow.conf', 'MaxStartups 1\nMaxSessions 1\nLogLevel DEBUG1\n');
      await host.must('systemctl restart ssh');
    }
    const stranger = connect({ host: lb2.address, port: 22 });
    await new Promise((resolve) => stranger.once('data', resolve));
    const desk = await faultDesk(lab, STRAIGHT);
    const refused = await desk.lbctl(...APPLY);
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.stderr).toMatch(/host-unreachable[\s\S]*lb2[^\n]*7 tries[\s\S]*MaxStartups/);
    expect(await lab.files()).toEqual(original);

    const turnedAway = async () => Number(await lb2.must('journalctl -u ssh | grep -c "drop connection"; :'));
    const before = await turnedAway();
    const runner = desk.start(...APPLY);
    await waitUntil('the runner is turned away', async () => (await turnedAway()) > before);
    stranger.destroy();
    expect(await runner.ended).toMatchObject({ code: 0 });
    await wellDone();
  });
});
