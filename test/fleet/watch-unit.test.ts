import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { playbook } from '../support/fleet-cli-playbooks.ts';
import { RESIDENT, settleIn } from '../support/fleet-resident.ts';

const UNIT = 'lbctl-watch-x-model.service';
const TIMER = 'lbctl-watch-x-model.timer';
/** Outside of nginx's own folder: what is to stand there can be tested in a mount namespace only. */
const DEST = '/srv/lb/x-model.conf';
const LOCAL = 'balancers:\n  hosts:\n    lb1: { ansible_connection: local }\n';
/** Shorter than in the unit: what is to be seen is that it bites. */
const WATCHDOG = '[Service]\nWatchdogSec=5s\nRestartSec=100ms\n';

const play = (heartbeat = '0s', upstream = {}): string =>
  playbook({
    strategy: { rolling: { max_unavailable: '100%' } },
    upstream: { members: [{ discover: 'endpoints' }], ...upstream },
    dest: DEST,
    more: { discovery: { endpoints: { file: '/etc/lbctl/members.json' } }, watch: { heartbeat } },
  });

describeFleet('lbctl watch as a unit of systemd', () => {
  let lab: Lab;
  let lb1: FleetHost;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    lb1 = lab.fleet.host('lb1');
    await settleIn(lab, lb1);
    await lb1.writeFile(DEST, await lb1.readFile(UPSTREAM_FILE));
    await lb1.writeFile(UPSTREAM_FILE, 'include /srv/lb/*.conf;\n');
    await lb1.writeFile('/etc/lbctl/local.yml', LOCAL);
    await lb1.writeFile('/etc/lbctl/play.yml', play());
    await discovered(5001);
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const watch = (...words: string[]): string => ['cd /etc/lbctl &&', RESIDENT, 'watch play.yml', ...words].join(' ');
  const discovered = async (...ports: number[]): Promise<void> => {
    const stdin = JSON.stringify(ports.map((port) => lab.fleet.memberAddress(`app1:${port}`)));
    await lb1.must('cat >/etc/lbctl/.new && mv /etc/lbctl/.new /etc/lbctl/members.json', { stdin });
  };
  const shown = async (property: string): Promise<string> =>
    (await lb1.must(`systemctl show --value -p ${property} ${UNIT}`)).trim();
  const journal = async (): Promise<string> => await lb1.must(`journalctl -o json --no-pager -u ${UNIT}`);
  /** Rejects with what the unit said when it does not come true. */
  const comesTrue = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    try {
      await waitUntil(what, holds, 60_000);
    } catch (cause) {
      throw new Error(`${what}: ${await lb1.must(`journalctl --no-pager -n 30 -u ${UNIT}`)}`, { cause });
    }
  };
  const serves = (port: number) => async (): Promise<boolean> =>
    new RegExp(`:${port}\\b`).test(await lb1.readFile(DEST));
  /** What `systemd-analyze security` makes of it, out of 10. */
  const exposure = async (): Promise<number> => {
    const said = await lb1.must(`systemd-analyze security --no-pager ${UNIT}`);
    return Number(/Overall exposure level .*: ([\d.]+)/.exec(said)?.[1]);
  };

  it('is written with no more rights than it needs, and systemd finds nothing wrong with it', async () => {
    const wrote = await lb1.sh(watch('-i local.yml --metrics 9464 --install'));
    expect(wrote).toMatchObject({ code: 0, stdout: `wrote /etc/systemd/system/${UNIT}\n` });
    expect(wrote.stderr).toContain(`systemctl enable --now ${UNIT}`);
    await lb1.writeFile(`/etc/systemd/system/${UNIT}.d/watchdog.conf`, WATCHDOG);
    const checked = await lb1.sh(`systemd-analyze verify /etc/systemd/system/${UNIT}`);
    expect(checked).toMatchObject({ code: 0, stdout: '', stderr: '' });
    await lb1.must(`systemctl daemon-reload && systemctl enable --now ${UNIT}`);
    expect(await exposure()).toBeLessThan(3.5);
  });

  it('is active once it has told so, and takes a change over within these rights', async () => {
    expect(await shown('ActiveState')).toBe('active');
    await comesTrue('the first answer is live', serves(5001));
    await discovered(5001, 5002);
    await comesTrue('the change is live', serves(5002));
    await comesTrue('it says so', async () => (await shown('StatusText')).includes('2 members'));
    const lines = (await journal()).split('\n').filter((line) => line.includes('1 added'));
    // Notice: neither an error nor everyday.
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ PRIORITY: '5' }]);
    const metrics = (): Promise<string> => lb1.must('curl -fsS http://127.0.0.1:9464/metrics');
    const measured = async () => (await metrics()).includes('lbctl_watch_members{play="x-model"} 2\n');
    await comesTrue('Prometheus is told', measured);
    expect(JSON.parse(await lb1.must(watch('--stats')))).toMatchObject({ play: 'x-model', members: 2, failed: 0 });
  });

  it('reads the playbook anew by systemctl reload, and goes on as the same process', async () => {
    const pid = await shown('MainPID');
    await lb1.writeFile('/etc/lbctl/play.yml', play('0s', { keepalive: 7 }));
    await lb1.must(`systemctl reload ${UNIT}`);
    const isLive = async () => (await lb1.readFile(DEST)).includes('keepalive 7;');
    await comesTrue('what the playbook says now is live', isLive);
    await lb1.writeFile('/etc/lbctl/play.yml', 'no playbook');
    await lb1.must(`systemctl reload ${UNIT}`);
    await comesTrue('it says what is wrong', async () => (await journal()).includes('the former stays in force'));
    await comesTrue('it is active again', async () => (await shown('ActiveState')) === 'active');
    await lb1.writeFile('/etc/lbctl/play.yml', play());
    expect(await shown('MainPID')).toBe(pid);
  });

  it('is restarted when it does not go round any more, and counts on', async () => {
    const runs = async (): Promise<number> => JSON.parse(await lb1.must(watch('--stats'))).runs;
    const before = await runs();
    expect(before).toBeGreaterThan(2);
    const alive = await shown('WatchdogTimestampMonotonic');
    await comesTrue('it tells that it goes round', async () => (await shown('WatchdogTimestampMonotonic')) !== alive);
    const pid = await shown('MainPID');
    await lb1.must(`kill -STOP ${pid}`);
    await comesTrue('the watchdog bites', async () => (await journal()).includes('Watchdog timeout'));
    const isBack = async () => (await shown('ActiveState')) === 'active' && (await shown('MainPID')) !== pid;
    await comesTrue('it is back', isBack);
    await discovered(5003);
    await comesTrue('it works again', serves(5003));
    await comesTrue('it has counted on', async () => (await runs()) > before);
  });

  it('ends by itself when it is stopped', async () => {
    await lb1.must(`systemctl disable --now ${UNIT}`);
    // Neither killed for taking too long, nor an error.
    expect([await shown('ActiveState'), await shown('Result')]).toEqual(['inactive', 'success']);
    expect(await lb1.must('find /var/lib/lbctl -name lock -size +0')).toBe('');
  });

  it('runs by a timer with --once', async () => {
    await lb1.writeFile('/etc/lbctl/play.yml', play('1s'));
    const wrote = await lb1.must(watch('-i local.yml --once --install'));
    expect(wrote).toBe(`wrote /etc/systemd/system/${UNIT}\nwrote /etc/systemd/system/${TIMER}\n`);
    const checked = await lb1.sh(`systemd-analyze verify /etc/systemd/system/${TIMER}`);
    expect(checked).toMatchObject({ code: 0, stdout: '', stderr: '' });
    await lb1.must(`systemctl daemon-reload && systemctl enable --now ${TIMER}`);
    await discovered(5001);
    await comesTrue('a run brought the change', serves(5001));
    await discovered(5001, 5004);
    await comesTrue('another did', serves(5004));
    await lb1.must(`systemctl disable --now ${TIMER} && systemctl stop ${UNIT}`);
  });

  it('works over SSH as the user who had it installed, with nothing but that user has', async () => {
    const key = /private_key_file: (\S+)/.exec(lab.fleet.inventoryYaml())?.[1] ?? '';
    const [identity, known] = await Promise.all([key, lab.fleet.knownHostsPath].map((path) => readFile(path, 'utf8')));
    await lb1.writeFile('/home/deploy/.ssh/id_ed25519', identity ?? '', 'deploy');
    await lb1.must('chmod 600 /home/deploy/.ssh/id_ed25519');
    await lb1.writeFile('/home/deploy/.ssh/known_hosts', known ?? '', 'deploy');
    await lb1.writeFile('/etc/lbctl/ssh.yml', `balancers:\n  hosts:\n    lb1: { ansible_host: ${lb1.address} }\n`);
    const printed = await lb1.must(`runuser -u deploy -- sh -c '${watch('-i ssh.yml --install')}'`);
    expect(printed).toContain('User=deploy\n');
    const wrote = await lb1.sh(`SUDO_USER=deploy sh -c '${watch('-i ssh.yml --install')}'`);
    // What another way of running it has left behind is told.
    expect(wrote).toMatchObject({ code: 0, stderr: expect.stringContaining(`systemctl disable --now ${TIMER}`) });
    expect(printed).toBe(`# /etc/systemd/system/${UNIT}\n${await lb1.readFile(`/etc/systemd/system/${UNIT}`)}\n`);
    await lb1.must(`systemctl daemon-reload && systemctl start ${UNIT}`);
    expect(await exposure()).toBeLessThan(2);
    await discovered(5002);
    await comesTrue('a change is live', serves(5002));
    const told = (): Promise<string> => lb1.must(`runuser -u deploy -- sh -c '${watch('--stats')}'`);
    await comesTrue('the user sees what was counted', async () => JSON.parse(await told()).members === 1);
    await lb1.must(`systemctl stop ${UNIT}`);
    expect(await shown('Result')).toBe('success');
  });

  it('is not written over what somebody else has written but for -y, and nowhere without systemd', async () => {
    await lb1.writeFile(`/etc/systemd/system/${UNIT}`, '[Service]\nExecStart=/bin/true\n');
    const refused = await lb1.sh(watch('-i local.yml --install'));
    expect(refused).toMatchObject({ code: 11, stdout: '' });
    expect(refused.stderr).toContain('was not written by lbctl');
    expect(await lb1.readFile(`/etc/systemd/system/${UNIT}`)).toContain('/bin/true');
    expect(await lb1.must(watch('-i local.yml --install -y'))).toContain(`wrote /etc/systemd/system/${UNIT}`);
    await lb1.must('mv /etc/systemd /etc/elsewhere');
    const nowhere = await lb1.sh(watch('-i local.yml --install'));
    await lb1.must('mv /etc/elsewhere /etc/systemd');
    expect(nowhere).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('[unit-not-written]') });
  });
});
