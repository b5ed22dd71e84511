import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary } from '../support/fleet-cli-playbooks.ts';

const PLAY = canary([{ set_weight: 100 }]);
const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;

describeFleet('a balancer that can not be worked', () => {
  let lab: Lab;
  let original: readonly string[];

  beforeAll(async () => {
    lab = await openLab();
    original = await lab.files();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const untouched = async () => {
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);
    for (const host of lab.fleet.balancers) expect((await host.sh('test -e /var/lib/lbctl')).code).toBe(1);
  };

  /** The inventory with another known_hosts file, `lines` made from the true ones. */
  const deskKnowing = async (change: (lines: readonly string[]) => readonly string[]) => {
    const desk = await lab.desk(PLAY);
    const lines = (await readFile(lab.fleet.knownHostsPath, 'utf8')).trim().split('\n');
    await desk.write('known_hosts', `${change(lines).join('\n')}\n`);
    const inventory = lab.fleet.inventoryYaml().replaceAll(lab.fleet.knownHostsPath, `${desk.folder}/known_hosts`);
    await desk.write('inv.yml', inventory);
    return desk;
  };

  it('is refused while its host key is unknown, with code and hint', async () => {
    const desk = await deskKnowing((lines) => lines.filter((line) => !line.startsWith('lb2,')));
    const before = await readFile(`${desk.folder}/known_hosts`, 'utf8');
    const result = await desk.lbctl(...APPLY);
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toContain('host-key-unknown');
    expect(result.stderr).toMatch(/^ {2}hint: compare it with `ssh-keygen -lf /m);
    expect(result.stderr).toContain('lb2');
    expect(result.stderr).toContain('SHA256:');
    expect(await readFile(`${desk.folder}/known_hosts`, 'utf8')).toBe(before);
    await untouched();
  });

  it('is refused when its host key has changed, with code and hint', async () => {
    const keyOf = (line: string | undefined) => line?.split(' ').slice(1).join(' ') ?? '';
    const desk = await deskKnowing((lines) => {
      const stranger = keyOf(lines.find((line) => line.startsWith('app1,')));
      return lines.map((line) => (line.startsWith('lb2,') ? `${line.split(' ')[0]} ${stranger}` : line));
    });
    const result = await desk.lbctl(...APPLY);
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toContain('host-key-changed');
    expect(result.stderr).toContain(`${desk.folder}/known_hosts:2`);
    expect(result.stderr).toMatch(/^ {2}hint: ask whoever runs that host/m);
    expect(result.stderr).toContain('lbctl explain host-key-changed');
    expect((await desk.lbctl('explain', 'host-key-changed')).stdout).toContain('ssh-keygen -R');
    await untouched();
  });

  it('is refused when sudo wants a password', async () => {
    const lb2 = lab.fleet.host('lb2');
    const rules = '/etc/sudoers.d/zz-password';
    await lb2.must(`echo 'deploy ALL=(ALL) PASSWD: ALL' >${rules} && chmod 440 ${rules}`);
    const result = await (await lab.desk(PLAY)).lbctl(...APPLY);
    await lb2.must(`rm ${rules}`);
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toContain('sudo-password-needed');
    expect(result.stderr).toMatch(/^ {2}hint: lbctl never sends one: .*NOPASSWD: \/bin\/sh/m);
    expect(result.stderr).toContain('lbctl explain sudo-password-needed');
    await untouched();
  });

  it('is refused when nobody lets us in', async () => {
    const desk = await lab.desk(PLAY);
    await desk.write('inv.yml', lab.fleet.inventoryYaml().replace('ansible_user: deploy', 'ansible_user: nobody'));
    const result = await desk.lbctl(...APPLY);
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toContain('authentication-failed');
    await untouched();
  });

  it('is refused while nginx does not run there, and nothing is left that breaks its start', async () => {
    const lb2 = lab.fleet.host('lb2');
    await lb2.must('systemctl stop nginx');
    const result = await (await lab.desk(PLAY)).lbctl(...APPLY);
    await lb2.must('systemctl start nginx');
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toContain('balancer-down');
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);
    await lb2.must('systemctl reload nginx');
  });

  it('is refused while it is down', async () => {
    await lab.fleet.host('lb2').stop();
    const result = await (await lab.desk(PLAY)).lbctl(...APPLY);
    expect(result).toMatchObject({ code: 4 });
    expect(result.stderr).toMatch(/host-unreachable[\s\S]*lb2/);
    await lab.fleet.host('lb2').start();
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);
    expect(await (await lab.desk(PLAY)).lbctl(...APPLY)).toMatchObject({ code: 0 });
  });
});
