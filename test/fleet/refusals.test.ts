import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { fingerprint, type Lab, openLab, runLocks, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 10 }, { set_weight: 100 }]);

describeFleet('a balancer that says no', () => {
  let lab: Lab;
  let original: readonly string[];

  beforeAll(async () => {
    lab = await openLab();
    original = await lab.files();
  });
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const nothingRemains = async () => {
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);
  };

  it('to the reload, because a port is taken, is put back: 6, the reason, and no request lost', async () => {
    const lb1 = lab.fleet.host('lb1');
    // `nginx -t` of a running nginx does not notice: it finds the port taken by its own master just as well.
    await lb1.must('systemd-run -q --unit=squatter python3 -I -m http.server 8099');
    await lb1.must('i=0; until ss -Hltn "sport = 8099" | grep -q .; do i=$((i + 1)); [ $i -lt 100 ]; sleep 0.1; done');
    await lb1.writeFile('/etc/nginx/conf.d/other.conf', 'server { listen 8099; return 204; }\n');
    const traffic = startTraffic({ targets: lab.targets, rate: 200 });
    const result = await (await lab.desk(STRAIGHT)).lbctl(...APPLY);
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
    await lb1.must('systemctl stop squatter');
    expect(result).toMatchObject({ code: 6 });
    expect(result.stderr).toMatch(/lb1[^\n]*8099|8099[^\n]*lb1|could not bind/);
    await nothingRemains();
    const status = await (await lab.desk()).lbctl('status', 'x-model', '-i', 'inv.yml');
    expect(status.stdout).toMatch(/rolled back|went back|gone back/i);
  });

  it('to the reload is held there with --on-failure hold, and retried once the cause is gone', async () => {
    const lb1 = lab.fleet.host('lb1');
    await lb1.must('systemd-run -q --unit=squatter python3 -I -m http.server 8099');
    await lb1.must('i=0; until ss -Hltn "sport = 8099" | grep -q .; do i=$((i + 1)); [ $i -lt 100 ]; sleep 0.1; done');
    await lb1.writeFile('/etc/nginx/conf.d/other.conf', 'server { listen 8099; return 204; }\n');
    const desk = await lab.desk(STRAIGHT);
    const held = await desk.lbctl(...APPLY, '--on-failure', 'hold');
    await lb1.must('systemctl stop squatter; rm /etc/nginx/conf.d/other.conf');
    expect(held).toMatchObject({ code: 7 });
    await nothingRemains();
    expect(await desk.lbctl('retry', ...NAMED)).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
  });

  it('to its own tree stops everything: 5, and the other balancer has not even been adopted', async () => {
    const [lb1, lb2] = [lab.fleet.host('lb1'), lab.fleet.host('lb2')];
    await lb2.writeFile('/etc/nginx/conf.d/broken.conf', 'nonsense;\n');
    const desk = await lab.desk(STRAIGHT);
    const result = await desk.lbctl(...APPLY);
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toContain('tree-broken');
    expect(result.stderr).toMatch(/lb2[\s\S]*broken\.conf/);
    await nothingRemains();
    expect((await lb1.sh('cat /var/lib/lbctl/x-model/state')).code).toBe(1);

    // What an earlier, refused preparation kept must not make a later edit by hand count as drift.
    await lb2.must('rm /etc/nginx/conf.d/broken.conf');
    await lb1.writeFile(UPSTREAM_FILE, `${original[0]}# edited before lbctl ever changed it\n`);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    expect(await desk.lbctl('restore', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual([`${original[0]}# edited before lbctl ever changed it\n`, original[1]]);
  });

  it('to a candidate on the second balancer only changes nothing on the first', async () => {
    const lb2 = lab.fleet.host('lb2');
    // The upstream of that name exists there already once the candidate has its endpoint: a duplicate only on lb2.
    await lb2.writeFile('/etc/nginx/conf.d/zz.conf', 'upstream x-model-2 { server 127.0.0.1:9; }\n');
    const play = canary([{ set_weight: 100 }], { name: 'x-model-2', dest: '/etc/nginx/conf.d/x-model-2.conf' });
    const result = await (await lab.desk(play)).lbctl(...APPLY);
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toContain('candidate-invalid');
    expect(result.stderr).toMatch(/duplicate upstream "x-model-2"/);
    for (const host of lab.fleet.balancers)
      expect((await host.sh('ls /etc/nginx/conf.d/x-model-2.conf')).code).not.toBe(0);
    await nothingRemains();
  });

  it('because a managed file was edited by hand: 5 with the path, and the edit is safe', async () => {
    const desk = await lab.desk(STRAIGHT);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const lb2 = lab.fleet.host('lb2');
    const edited = `${await lb2.readFile(UPSTREAM_FILE)}# by hand\n`;
    await lb2.writeFile(UPSTREAM_FILE, edited);
    const before = await lab.files();
    const next = await lab.desk(canary([{ set_weight: 50 }, OPEN, { set_weight: 100 }]));
    const refused = await next.lbctl(...APPLY);
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain('drift');
    expect(refused.stderr).toContain(UPSTREAM_FILE);
    expect(refused.stderr).toContain('lb2');
    expect(await lab.files()).toEqual(before);
    expect(await runLocks(lab)).toEqual([]);
    expect((await next.lbctl('status', 'x-model', '-i', 'inv.yml')).stdout).toMatch(/by hand|changed|drift|edited/i);
  });

  it('because of an edit by hand, and --adopt makes the edit what abort comes back to', async () => {
    const desk = await lab.desk(STRAIGHT);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const lb2 = lab.fleet.host('lb2');
    await lb2.writeFile(UPSTREAM_FILE, `${await lb2.readFile(UPSTREAM_FILE)}# by hand\n`);
    const edited = await lab.files();
    const next = await lab.desk(canary([{ set_weight: 50 }, OPEN, { set_weight: 100 }]));
    expect(await next.lbctl(...APPLY, '--adopt')).toMatchObject({ code: 8 });
    expect(await lab.files()).not.toEqual(edited);
    expect(await next.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(edited);
  });

  it('because of an edit by hand, and --overwrite replaces it, by the same file on both', async () => {
    const desk = await lab.desk(STRAIGHT);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const written = await lab.files();
    const lb2 = lab.fleet.host('lb2');
    await lb2.writeFile(UPSTREAM_FILE, `${await lb2.readFile(UPSTREAM_FILE)}# by hand\n`);
    const next = await lab.desk(canary([{ set_weight: 100 }], { more: { vars: { version: 2 } } }));
    expect(await next.lbctl(...APPLY, '--overwrite')).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toContain('by hand');
    // The way back of lb2 leads to what lbctl had written there, not to the edit.
    expect(await next.lbctl('rollback', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(written);
    expect(await lb2.must('cat /var/lib/lbctl/x-model/revisions/*/files/1')).toContain('# by hand');
  });

  it('to nothing when there is nothing to do: no write, no reload', async () => {
    const desk = await lab.desk(STRAIGHT);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    const before = await Promise.all(lab.fleet.balancers.map(fingerprint));
    const again = await desk.lbctl(...APPLY);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stderr).toContain('nothing to do');
    expect(await desk.lbctl('plan', 'play.yml', '-i', 'inv.yml', '--detailed-exitcode')).toMatchObject({ code: 0 });
    expect(await desk.lbctl('status', 'x-model', '-i', 'inv.yml')).toMatchObject({ code: 0 });
    expect(await Promise.all(lab.fleet.balancers.map(fingerprint))).toEqual(before);
  });

  it('to nothing when it is only looked at: plan and --check leave no trace, and both see the change', async () => {
    const desk = await lab.desk(STRAIGHT);
    const before = await Promise.all(
      lab.fleet.balancers.map((host) =>
        host.must('find / -xdev -newer /proc/1 -path "/etc/nginx/*" -o -path "/var/lib/lbctl*" | sort'),
      ),
    );
    const plan = await desk.lbctl('plan', 'play.yml', '-i', 'inv.yml', '--detailed-exitcode');
    expect(plan).toMatchObject({ code: 2 });
    expect(await desk.lbctl(...APPLY, '--check')).toMatchObject({ code: 0 });
    await nothingRemains();
    const after = await Promise.all(
      lab.fleet.balancers.map((host) =>
        host.must('find / -xdev -newer /proc/1 -path "/etc/nginx/*" -o -path "/var/lib/lbctl*" | sort'),
      ),
    );
    expect(after).toEqual(before);
  });

  it('to --limit leaves the others as they are and says so, and a later apply catches them up', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }]));
    const limited = await desk.lbctl(...APPLY, '--limit', 'lb1');
    expect(limited).toMatchObject({ code: 0 });
    expect(limited.stderr).toMatch(/left out by --limit[^\n]*: lb2/);
    const [first, second] = await lab.files();
    expect(first).not.toBe(original[0]);
    expect(second).toBe(original[1]);
    const before = await lab.fleet.host('lb1').must('cat /var/lib/lbctl/x-model/state; ls /var/lib/lbctl/x-model/ops');

    const whole = await desk.lbctl(...APPLY);
    expect(whole).toMatchObject({ code: 0 });
    expect((await lab.files())[0]).toBe(first);
    expect((await lab.files())[1]).not.toMatch(/:5001/);
    // lb1 was not walked back to 10 %, nor anywhere else.
    const ops = await lab.fleet.host('lb1').must('ls /var/lib/lbctl/x-model/ops | grep -c begun$');
    expect(Number(ops)).toBe(2);
    expect(before).toContain('begun');
    expect((await desk.lbctl(...APPLY)).stderr).toContain('nothing to do');
  });
});
