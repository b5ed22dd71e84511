import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NGINX_PROGRAM } from '../../src/balancers/nginx/nginx.ts';
import { HOST_PROGRAM } from '../../src/host/program.ts';
import { ROOT, readPage } from '../docs/read-docs.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { run } from '../support/fleet/run.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { buildProgram, type Desk, openDesk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary } from '../support/fleet-cli-playbooks.ts';
import { programText } from '../support/program-text.ts';

const STEPS = [{ set_weight: 10 }, { set_weight: 100 }] as const;
const SUDOERS = '/etc/sudoers.d/lbctl-deploy';
const DROP_IN = '/etc/ssh/sshd_config.d/00-lbctl.conf';
/** What a fresh host is given; `--login root` because there is no other user yet. */
const FRESH = ['-i', 'inv.yml', '--login', 'root', '--user', 'deploy', '--dir', '/var/projects/x-model:deploy:0750'];

describeFleet('lbctl bootstrap', () => {
  let lab: Lab;
  let desk: Desk;
  let lb1: FleetHost;
  let lb2: FleetHost;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2'].map((name) => ({ name })), members: ['10.0.0.1:80'] });
    [lb1, lb2] = [lab.fleet.host('lb1'), lab.fleet.host('lb2')];
    desk = await lab.desk(canary(STEPS), { 'inv.yml': inventory() });
    // As a provider hands a machine over: root and the key of whoever ordered it, nobody else, one more user with a password.
    await mkdir(join(desk.home, '.ssh'), { mode: 0o700 });
    await copyFile(lab.fleet.privateKeyPath, join(desk.home, '.ssh/id_ed25519'));
    for (const host of [lb1, lb2]) {
      await host.must(`mkdir -p -m 700 /root/.ssh && cp /home/deploy/.ssh/authorized_keys /root/.ssh/ && chown -R root: /root/.ssh
        userdel -r deploy 2>/dev/null; rm -f /etc/sudoers.d/deploy
        useradd -m -s /bin/bash eve && echo eve:open-sesame | chpasswd`);
    }
    await desk.write('password', '#!/bin/sh\necho open-sesame\n');
    await run(['chmod', '755', join(desk.folder, 'password')]);
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  function inventory(): string {
    return lab.fleet
      .inventoryYaml({ groups: { balancers: ['lb1', 'lb2'], app: ['lb2'] } })
      .replace(/private_key_file: \S+/, 'private_key_file: keys/deploy');
  }
  /** A real attempt of eve to log in with her password. */
  async function byPassword(host: FleetHost): Promise<string> {
    const { code, stdout, stderr } = await run([
      'env',
      `SSH_ASKPASS=${join(desk.folder, 'password')}`,
      'SSH_ASKPASS_REQUIRE=force',
      ...['ssh', '-F', 'none', '-o', `UserKnownHostsFile=${lab.fleet.knownHostsPath}`],
      ...['-o', 'PubkeyAuthentication=no', '-o', 'NumberOfPasswordPrompts=1', `eve@${host.address}`, 'id', '-un'],
    ]);
    return code === 0 ? stdout.trim() : (/\((.*)\)/.exec(stderr)?.[1] ?? stderr);
  }
  const trace = (host: FleetHost): Promise<string> =>
    host.must(`find /etc /home /var/projects /var/lib/lbctl* /root -xdev -newermt '2000-01-01' -printf '%p %U %m %C@\\n' 2>/dev/null |
      grep -v -e /etc/.pwd.lock -e /etc/mtab | sort`);

  it('shows what is and what would be, and changes nothing until it is confirmed', async () => {
    const before = await trace(lb1);
    const looked = await desk.lbctl('bootstrap', 'lb1', ...FRESH, '--check', '--detailed-exitcode');
    expect(looked.stderr).toBe('');
    expect(looked.stdout).toMatch(
      /^this machine\n {2}\+ {2}key \S+\/keys\/deploy +missing → made \(ed25519, no passphrase\)\nlb1\n/,
    );
    expect(looked.stdout).toMatch(/^ {2}\+ {2}user deploy +missing → made/m);
    expect(looked.stdout).toMatch(
      /^ {2}\+ {2}\/etc\/sudoers\.d\/lbctl-deploy +missing → .*deploy ALL=\(root\) NOPASSWD: \/bin\/sh/m,
    );
    expect(looked.stdout).toMatch(/^ {2}\+ {2}folder \/var\/projects\/x-model +missing → deploy, mode 750$/m);
    expect(looked.code).toBe(2);
    const asked = await desk.lbctl('bootstrap', 'lb1', ...FRESH);
    expect(asked.stderr).toContain('confirmation-needed');
    expect(asked.code).toBe(11);
    expect(await trace(lb1)).toBe(before);
    await expect(stat(join(desk.folder, 'keys/deploy'))).rejects.toThrow('ENOENT');
  });

  it('makes a fresh host one that lbctl can work on with the sudo rule of docs/security.md, and then has nothing to do', async () => {
    const made = await desk.lbctl('bootstrap', 'balancers', ...FRESH, '-y', '--forks', '1');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toMatch(/^lb1: ready, 6 changes made\nlb2: ready, 6 changes made\n$/m);
    const page = readPage('', await readFile(join(ROOT, 'docs/security.md'), 'utf8'));
    const rule = page.fences.find(({ text }) => text.includes('deploy ALL=(root)'))?.text;
    expect(await lb1.readFile(SUDOERS)).toBe(`${rule}\n`);
    expect(
      await lb1.must(`cd /home/deploy/.ssh && stat -c '%n %U %a' . authorized_keys ${SUDOERS} /var/projects/x-model`),
    ).toBe(`. deploy 700\nauthorized_keys deploy 600\n${SUDOERS} root 440\n/var/projects/x-model deploy 750\n`);
    expect(await lb1.sh("su deploy -c 'sudo -n /usr/bin/id'")).toMatchObject({ code: 1, stdout: '' });

    expect((await desk.lbctl('ping', 'balancers', '-i', 'inv.yml')).stdout).toMatch(/^lb1: ok {2}root@lb1 .*\nlb2: ok/);
    const planned = await desk.lbctl('plan', 'play.yml', '-i', 'inv.yml');
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stdout).toContain(UPSTREAM_FILE);

    const before = await Promise.all([trace(lb1), trace(lb2)]);
    for (const login of [['--login', 'root'], []]) {
      const again = await desk.lbctl(
        'bootstrap',
        'balancers',
        ...FRESH.slice(0, 2),
        ...login,
        ...FRESH.slice(4),
        '--check',
        '--detailed-exitcode',
      );
      expect(again.stdout).toMatch(/^lb1: ready, nothing to do\nlb2: ready, nothing to do\n$/m);
      expect(again.stdout).toMatch(/^ +login of deploy +works, sudo too$/m);
      expect(again).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await Promise.all([trace(lb1), trace(lb2)])).toEqual(before);
  });

  it('never lets a sudoers file land that visudo refuses, nor one that breaks its neighbours', async () => {
    const good = await lb1.readFile(SUDOERS);
    await using broken = await buildProgram({ 'src/plan/sudoers.ts': 'test/support/broken-sudoers.ts' });
    await using other = await openDesk(broken, { 'inv.yml': inventory() });
    await mkdir(join(other.folder, 'keys'));
    for (const file of ['deploy', 'deploy.pub'])
      await copyFile(join(desk.folder, 'keys', file), join(other.folder, 'keys', file));
    const refused = await other.lbctl('bootstrap', 'lb1', '-i', 'inv.yml', '-y');
    expect(refused.stdout).toMatch(/^lb1: REFUSED .*visudo refuses .*\[bootstrap-refused\]$/m);
    expect(refused.code).toBe(5);

    // The same on its way in, where the first look did not see it.
    const program = programText([...HOST_PROGRAM, ...NGINX_PROGRAM, 'src/host/lbctl-bootstrap.sh']);
    const land = async (text: string): Promise<string> => {
      const calls = `bs_begin\nbs_test_sudoers deploy ${Buffer.from(text).toString('base64')}\nbs_land_sudoers\nbs_done\n`;
      return await lb1.must('cat >/run/program && sh /run/program', { stdin: `${program}\n${calls}` });
    };
    expect(await land('deploy ALL=(root NOPASSWD: /bin/sh\n')).toMatch(/^outcome 7 refused\n/);
    await lb1.must('echo nonsense >/etc/sudoers.d/zz; chmod 440 /etc/sudoers.d/zz');
    expect(await land(good.replace('deploy', 'other'))).toMatch(/^outcome 7 refused\n/);
    await lb1.must('rm /etc/sudoers.d/zz');
    expect(await lb1.must('ls -A /etc/sudoers.d')).toBe('README\nlbctl-deploy\n');
    expect(await lb1.readFile(SUDOERS)).toBe(good);
    expect(await land(good)).toMatch(/^did 7 sudoers\noutcome 4 done\nend 2\n$/);
  });

  it('ends logins by password, seen by a real attempt', async () => {
    expect(await byPassword(lb1)).toBe('eve');
    const ended = await desk.lbctl('bootstrap', 'lb1', '-i', 'inv.yml', '--keys-only', '-y');
    expect(ended.stdout).toMatch(/^ {2}\+ {2}logins by password +taken by sshd → refused/m);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(await byPassword(lb1)).toBe('publickey');
    expect(await lb1.must(`ls ${DROP_IN}*`)).toBe(`${DROP_IN}\n`);
    const again = await desk.lbctl(
      'bootstrap',
      'lb1',
      '-i',
      'inv.yml',
      '--keys-only',
      '--check',
      '--detailed-exitcode',
    );
    expect(again.stdout).toContain('lb1: ready, nothing to do\n');
    expect(again.code).toBe(0);

    // A runner that was killed before its second connection: the next one proves what it left.
    await lb1.must(`: >${DROP_IN}.former`);
    const proven = await desk.lbctl('bootstrap', 'lb1', '-i', 'inv.yml', '--keys-only', '-y');
    expect(proven.stdout).toContain('by a drop-in that no second connection has proven');
    expect(proven).toMatchObject({ code: 0, stderr: '' });
    expect(await lb1.must(`ls ${DROP_IN}*`)).toBe(`${DROP_IN}\n`);
    expect(await byPassword(lb1)).toBe('publickey');
  });

  it('lets no drop-in stay that sshd would not follow', async () => {
    // The first value counts, and this one comes before the include.
    await lb2.must("sed -i '1i PasswordAuthentication yes' /etc/ssh/sshd_config");
    const refused = await desk.lbctl('bootstrap', 'lb2', '-i', 'inv.yml', '--keys-only', '-y');
    await lb2.must("sed -i '1d' /etc/ssh/sshd_config");
    expect(refused.stdout).toMatch(/^lb2: REFUSED {2}.* sshd would still take passwords .*\[bootstrap-refused\]$/m);
    expect(refused.code).toBe(5);
    expect(await lb2.must('ls -A /etc/ssh/sshd_config.d')).toBe('');
    expect(await byPassword(lb2)).toBe('eve');
  });

  it('puts passwords back when no second connection by key comes, and goes on with the other hosts', async () => {
    // A line that sshd has not read yet: its reload locks the deploy user out.
    await lb2.must('echo "DenyUsers deploy" >/etc/ssh/sshd_config.d/50-trap.conf');
    const tried = await desk.lbctl('bootstrap', 'balancers', '-i', 'inv.yml', '--keys-only', '-y');
    expect(tried.stdout).toContain('lb1: ready, nothing to do\n');
    expect(tried.stdout).toMatch(
      /^lb2: PUT-BACK {2}no second connection by key: .*authentication-failed\] \[bootstrap-put-back\]$/m,
    );
    expect(tried.code).toBe(6);
    await waitUntil('sshd takes passwords again', async () => (await byPassword(lb2)) === 'eve');
    expect(await lb2.must('ls -A /etc/ssh/sshd_config.d')).toBe('50-trap.conf\n');
    await lb2.must('rm /etc/ssh/sshd_config.d/50-trap.conf && systemctl reload ssh');
  });

  it("takes nginx's default site out of service, and leaves a host alone where something is in the way", async () => {
    await lb1.must(`echo 'server { listen 8081; return 204; }' >/etc/nginx/sites-available/default
      ln -s ../sites-available/default /etc/nginx/sites-enabled/default && nginx -s reload`);
    await waitUntil(
      'the default site is served',
      async () => (await lb1.sh('curl -sf http://127.0.0.1:8081/')).code === 0,
    );
    await lb2.must('sed -i "/sites-enabled/d" /etc/nginx/nginx.conf && nginx -s reload');
    const done = await desk.lbctl('bootstrap', 'balancers', '-i', 'inv.yml', '--unlink-default', '-y');
    expect(done.stdout).toMatch(
      /^lb1: ready, 1 change made\nlb2: REFUSED {2}sites-enabled: nginx does not include it \[bootstrap-refused\]$/m,
    );
    expect(done.code).toBe(5);
    expect(await lb1.sh('curl -sf http://127.0.0.1:8081/')).toMatchObject({ code: 7 });
    expect(await lb1.must('ls /etc/nginx/sites-enabled /etc/nginx/sites-available')).not.toMatch(
      /sites-enabled:\n(.*\n)*default/,
    );
    const again = await desk.lbctl('bootstrap', 'lb1', '-i', 'inv.yml', '--unlink-default', '--output', 'json');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const { hosts } = JSON.parse(again.stdout);
    expect(hosts).toMatchObject([{ host: 'lb1', outcome: 'ready', changes: 0 }]);
    expect(hosts[0].findings).toContainEqual({ about: 'default site', is: 'not enabled', verdict: 'good' });
  });

  it('names a host that does not answer, and prepares the others', async () => {
    await lb2.must('systemctl stop ssh.service ssh.socket');
    await lb1.must('rmdir /var/projects/x-model');
    const done = await desk.lbctl('bootstrap', 'balancers', '-i', 'inv.yml', ...FRESH.slice(6), '-y');
    await lb2.must('systemctl start ssh.service');
    expect(done.stdout).toMatch(/^lb1: ready, 1 change made\nlb2: UNREACHABLE {2}.*\[host-unreachable\]$/m);
    expect(done.code).toBe(4);
  });

  it('finishes the host that it is at when it is told to stop, and leaves the others for the next time', async () => {
    // The name of a user is asked for on lb1 and is not answered until the signal was sent.
    await lb1.must(`mv /usr/sbin/useradd /usr/sbin/useradd.real
      printf '%s\\n' '#!/bin/sh' 'touch /run/began' 'until [ -e /run/go ]; do sleep 0.1; done' 'exec /usr/sbin/useradd.real "$@"' >/usr/sbin/useradd
      chmod 755 /usr/sbin/useradd`);
    const words = ['bootstrap', 'balancers', ...FRESH.slice(0, 4), '--user', 'nightly', '-y'];
    const running = desk.start(...words, '--forks', '1');
    await waitUntil('lb1 makes the user', async () => (await lb1.sh('test -e /run/began')).code === 0);
    running.signal('SIGINT');
    await lb1.must('touch /run/go');
    const stopped = await running.ended;
    await lb1.must('mv /usr/sbin/useradd.real /usr/sbin/useradd; rm /run/began /run/go');
    expect(stopped.stdout).toMatch(/^lb1: ready, 3 changes made\nlb2: 3 changes to make\n$/m);
    expect(stopped.code).toBe(130);
    expect(await lb2.sh('id nightly')).toMatchObject({ code: 1 });
    const again = await desk.lbctl(...words, '--transport', 'openssh');
    expect(again.stdout).toMatch(/^lb1: ready, nothing to do\nlb2: ready, 3 changes made\n$/m);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const seen = await desk.lbctl(...words.slice(0, -1), '--transport', 'openssh', '--check', '--detailed-exitcode');
    expect(seen).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends with 7 where everything was made and the user can not work there all the same', async () => {
    await lb2.must('echo "DenyUsers weekly" >/etc/ssh/sshd_config.d/50-trap.conf && systemctl reload ssh');
    const words = ['bootstrap', 'balancers', ...FRESH.slice(0, 4), '--user', 'weekly', '-y'];
    const half = await desk.lbctl(...words);
    expect(half.stdout).toMatch(
      /^lb1: ready, 3 changes made\nlb2: FAILED {2}prepared, but weekly can't work there: .*\[bootstrap-failed\]$/m,
    );
    expect(half.code).toBe(7);
    await lb2.must('rm /etc/ssh/sshd_config.d/50-trap.conf && systemctl reload ssh');
    const mended = await desk.lbctl(...words);
    expect(mended.stdout).toMatch(/^lb1: ready, nothing to do\nlb2: ready, nothing to do\n$/m);
    expect(mended.code).toBe(0);
  });

  it('takes nothing from the user of another time: each has a sudoers file of its own', async () => {
    for (const user of ['nightly', 'weekly'])
      expect(await lb1.readFile(`/etc/sudoers.d/lbctl-${user}`)).toContain(`${user} ALL=(root) NOPASSWD: /bin/sh`);
    expect((await desk.lbctl('ping', 'lb1', '-i', 'inv.yml')).stdout).toMatch(/^lb1: ok {2}root@lb1 /);
    const before = await desk.lbctl('bootstrap', 'lb1', ...FRESH, '--check', '--detailed-exitcode');
    expect(before).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^lb1: ready, nothing to do$/m),
    });
  });
});
