import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { digestOf } from '../../src/cli/canonical.ts';
import type { CrashPoint } from '../../src/model/crash-point.ts';
import type { Phase } from '../../src/model/rollout.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, runLocks, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, members, OPEN, playbook } from '../support/fleet-cli-playbooks.ts';

/** As much of the status of a rollout as is read here. */
interface Status {
  readonly run?: { readonly phase: Phase };
  readonly hosts: readonly {
    readonly host: string;
    readonly live: string;
    readonly state?: { readonly label: string };
  }[];
}

const INV = ['-i', 'inv.yml'] as const;
const STEPS = [{ set_weight: 10 }, OPEN, { set_weight: 100 }] as const;
const SECRET = 'correct-horse-battery';
const TEMPLATE = `upstream <%= upstream.name %> {
  # <%= db_password %>
  zone x-model 64k;
<% for (const one of servers) { %>  server <%= one.address %> weight=<%= one.weight %>;
<% } %>}
`;

/** A run lock that nobody will give back, for ten minutes. */
const HOLD = `mkdir -p /var/lib/lbctl/x-model && cd /var/lib/lbctl/x-model && echo 1 >fence
  read -r boot </proc/sys/kernel/random/boot_id && read -r up _ </proc/uptime
  printf '1 600000 %s %s advance %s\\n' "$boot" "$((\${up%.*} * 1000 + 600000))" "$(printf '{}' | base64)" >lock`;

describeFleet('a saved plan', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
  });
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const save = (desk: Desk, ...more: readonly string[]) =>
    desk.lbctl('plan', 'play.yml', ...INV, '--out', 'release.plan', ...more);
  const textOf = (desk: Desk) => readFile(join(desk.folder, 'release.plan'), 'utf8');
  const runs = async (name = 'x-model') =>
    Number(await lab.fleet.host('lb1').must(`ls /var/lib/lbctl/${name}/runs 2>/dev/null | wc -l`));

  it('is shown as it was planned, is walked once, and then lives on the balancers', async () => {
    const desk = await lab.desk(canary(STEPS));
    const planned = await save(desk, '--detailed-exitcode');
    expect(planned).toMatchObject({ code: 2 });
    expect((await stat(join(desk.folder, 'release.plan'))).mode & 0o777).toBe(0o600);
    expect(await desk.lbctl('show', 'release.plan')).toMatchObject({ code: 0, stdout: planned.stdout });
    const shown = JSON.parse((await desk.lbctl('show', 'release.plan', '--output', 'json')).stdout);

    const other = await lab.desk(canary(STEPS), { 'release.plan': await textOf(desk) });
    expect(await other.lbctl('apply', 'release.plan', '--check', '--detailed-exitcode')).toMatchObject({ code: 2 });
    expect(await other.lbctl('apply', 'release.plan')).toMatchObject({ code: 8 });
    for (const one of [desk, other]) {
      const again = await one.lbctl('apply', 'release.plan');
      expect(again).toMatchObject({ code: 10 });
      expect(again.stderr).toContain('plan-used');
    }
    const without = await lab.desk();
    const status = JSON.parse((await without.lbctl('status', 'x-model', ...INV, '--output', 'json')).stdout);
    expect(status.rollouts[0].run.plan.id).toBe(shown.plan.id);
    expect(await without.lbctl('promote', 'x-model', ...INV, '-y')).toMatchObject({ code: 0 });
    expect((await lab.files()).every((text) => text.includes(':5004') && !text.includes(':5001'))).toBe(true);
    expect(await without.lbctl('rollback', 'x-model', ...INV, '-y')).toMatchObject({ code: 0 });
    // Somebody else's run is the newest now, and it is still known that this plan is used up.
    expect((await other.lbctl('apply', 'release.plan')).stderr).toContain('plan-used');
    expect(await runs()).toBe(2);
    expect(await runLocks(lab)).toEqual([]);
  });

  it('is stale after any edit of what it was made from, here or on a balancer', async () => {
    const template = TEMPLATE.replace('db_password', 'upstream.name');
    const upstream = { groups: { stable: { members: members(5001) }, canary: { members: members(5004) } } };
    const strategy = { canary: { stable: 'stable', canary: 'canary', steps: STEPS, after: 'keep' } };
    const play = playbook({ strategy, upstream: { ...upstream, template: 'up.ejs' } });
    const desk = await lab.desk(play, { 'up.ejs': template });
    expect(await save(desk)).toMatchObject({ code: 0 });
    const before = await lab.files();
    const refused = async (words: string, ...more: readonly string[]) => {
      const ran = await desk.lbctl('apply', 'release.plan', ...more);
      expect.soft(ran, words).toMatchObject({ code: 10 });
      expect.soft(ran.stderr).toContain(words);
    };

    await desk.write('play.yml', `${play}# a comment\n`);
    await refused('play.yml');
    await desk.write('play.yml', play);
    await desk.write('up.ejs', `${template}\n`);
    await refused('up.ejs');
    await desk.write('up.ejs', template);
    const inventory = lab.fleet.inventoryYaml();
    await desk.write('inv.yml', inventory.replaceAll(lab.fleet.host('app1').address, '198.18.255.1'));
    await refused('plan-inputs-changed');
    await desk.write('inv.yml', inventory);
    await lab.fleet.host('lb2').must(`echo '# edited' >>${UPSTREAM_FILE}`);
    await refused(`lb2: ${UPSTREAM_FILE} was changed`);
    await lab.fleet.host('lb2').must(`sed -i '$d' ${UPSTREAM_FILE}`);
    expect(await lab.files()).toEqual(before);
    expect(await runs()).toBe(0);

    const between = await lab.desk(canary([{ set_weight: 100 }]));
    expect(await between.lbctl('apply', 'play.yml', ...INV, '-y')).toMatchObject({ code: 0 });
    await refused('lb1: another run has begun (ada on');
    expect(await between.lbctl('rollback', 'x-model', ...INV, '-y')).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(before);
    await refused('another run');
  });

  it('is walked by one of two who apply it at once, all its plays', async () => {
    const plays = [{}, { name: 'later', dest: '/etc/nginx/conf.d/later.conf' }].map((more) =>
      canary([{ set_weight: 100 }], { more: { settle: '1s' }, ...more }),
    );
    const desk = await lab.desk(JSON.stringify(plays.flatMap((play) => JSON.parse(play))));
    expect(await save(desk)).toMatchObject({ code: 0 });
    const both = await Promise.all(
      [1, 2].map(() => desk.lbctl('apply', 'release.plan', '--lock-timeout', '60s', '--output', 'jsonl')),
    );
    expect(both.map((one) => one.code).toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 10]);
    expect(both.find((one) => one.code === 10)?.stderr).toContain('plan-used');
    expect(await runs()).toBe(1);
    expect(await runs('later')).toBe(1);
  });

  it('is stale when another run slips in after it was compared', async () => {
    const [desk, other] = [
      await lab.desk(canary([{ set_weight: 100 }])),
      await lab.desk(canary([{ set_weight: 50 }, { set_weight: 100 }])),
    ];
    expect(await save(desk)).toMatchObject({ code: 0 });
    // Somebody holds the lock until all three have looked and found nothing that speaks against them.
    await lab.fleet.host('lb1').must(HOLD);
    const wait = ['--lock-timeout', '100s', '--output', 'jsonl'] as const;
    const runners = [
      desk.start('apply', 'release.plan', ...wait),
      desk.start('apply', 'release.plan', ...wait),
      other.start('apply', 'play.yml', ...INV, '-y', ...wait),
    ];
    for (const runner of runners) await runner.says(/"kind":"lock.waiting"/, 60_000);
    await lab.fleet.host('lb1').must('rm /var/lib/lbctl/x-model/lock');
    const ends = await Promise.all(runners.map((runner) => runner.ended));
    expect(ends.map((one) => one.code).toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 10, 10]);
    for (const one of ends) if (one.code === 10) expect(one.stderr).toMatch(/error\[plan-(stale|used)\]/);
    expect(await runs()).toBe(1);
    expect(await runLocks(lab)).toEqual([]);
  });

  it('holds no secret, and is refused when it was edited', async () => {
    const upstream = {
      template: 'up.ejs',
      groups: { stable: { members: members(5001) }, canary: { members: members(5004) } },
    };
    const strategy = { canary: { stable: 'stable', canary: 'canary', steps: [{ set_weight: 100 }], after: 'keep' } };
    const desk = await lab.desk(playbook({ strategy, upstream }), { 'up.ejs': TEMPLATE });
    const planned = await save(desk, '-e', `db_password=${SECRET}`);
    expect(planned).toMatchObject({ code: 0 });
    const text = await textOf(desk);
    for (const spelling of [SECRET, Buffer.from(SECRET).toString('base64')]) expect(text).not.toContain(spelling);
    expect(text).toContain('***');

    await writeFile(join(desk.folder, 'edited.plan'), text.replaceAll(':5004', ':5009'));
    const edited = await desk.lbctl('apply', 'edited.plan', '-e', `db_password=${SECRET}`);
    expect(edited).toMatchObject({ code: 3 });
    expect(edited.stderr).toMatch(/edited\.plan:3:2: error\[plan-file-invalid\]/);
    // One with a digest that fits shows another plan than would be carried out.
    const { lbctl_saved_plan, sha256: _, ...body } = JSON.parse(text.replaceAll(':5004', ':5009'));
    await desk.write('forged.plan', JSON.stringify({ lbctl_saved_plan, sha256: digestOf(body), ...body }));
    expect((await desk.lbctl('show', 'forged.plan')).stdout).toContain(':5009');
    const forged = await desk.lbctl('apply', 'forged.plan', '-e', `db_password=${SECRET}`);
    expect(forged).toMatchObject({ code: 3 });
    expect(forged.stderr).toContain('shows another plan of x-model than it stands for');
    expect(await runs()).toBe(0);

    expect(await desk.lbctl('apply', 'release.plan')).toMatchObject({ code: 64 });
    expect(await desk.lbctl('apply', 'release.plan', '-e', 'db_password=another-password')).toMatchObject({ code: 10 });
    const done = await desk.lbctl('apply', 'release.plan', '-e', `db_password=${SECRET}`);
    expect(done).toMatchObject({ code: 0 });
    expect(done.stderr).not.toContain(SECRET);
    expect(await lab.files()).toEqual([expect.stringContaining(SECRET), expect.stringContaining(SECRET)]);
  });

  it('says with --crash-matrix what a runner that is killed leaves, and what goes on or back from there', async () => {
    const later = '/etc/nginx/conf.d/later.conf';
    const deaths = [
      {
        name: 'x-model',
        play: canary([{ set_weight: 10 }, { set_weight: 100 }], { more: { settle: '60s' } }),
        dies: /"kind":"settling"/,
        row: { moment: 'changed', step: 1, hosts: ['lb1'] },
        next: 'abort',
      },
      {
        name: 'later',
        play: canary([{ set_weight: 10 }, { pause: '10m' }, { set_weight: 100 }], { name: 'later', dest: later }),
        dies: /"kind":"paused"/,
        row: { moment: 'pausing', step: 2, hosts: [] },
        next: 'promote',
      },
    ] as const;
    // What was there before lbctl may not be provable; a revision of its own is.
    const first = await lab.desk(canary([{ set_weight: 100 }]));
    expect(await first.lbctl('apply', 'play.yml', ...INV, '-y')).toMatchObject({ code: 0 });
    for (const { name, play, dies, row, next } of deaths) {
      const desk = await lab.desk(play);
      const planned = await desk.lbctl('plan', 'play.yml', ...INV, '--crash-matrix', '--output', 'json');
      const point = (JSON.parse(planned.stdout).crashes as readonly CrashPoint[]).find(
        ({ moment, step, hosts }) => JSON.stringify({ moment, step, hosts }) === JSON.stringify(row),
      );
      expect(point, `${name}: ${planned.stdout}${planned.stderr}`).toBeDefined();
      const runner = desk.start('apply', 'play.yml', ...INV, '-y', '--output', 'jsonl');
      await runner.says(dies);
      // What was said is on record a moment later.
      const recorded = async () => (await status(name)).run?.phase.step === row.step - 1;
      await waitUntil(`${name} is on record`, recorded, 30_000);
      runner.signal('SIGKILL');
      expect(await runner.ended).toMatchObject({ code: null });
      for (const host of lab.fleet.balancers)
        await host.must(`sed -i 's/^\\([^ ]* [^ ]* [^ ]*\\) [0-9]*/\\1 0/' /var/lib/lbctl/${name}/lock`);

      const found = await status(name);
      for (const { host, states } of point?.live ?? []) {
        const seen = found.hosts.find((one) => one.host === host);
        expect(states, `${name} on ${host}`).toEqual([{ revision: seen?.live, label: seen?.state?.label }]);
      }
      const said = (await desk.lbctl('status', name, ...INV)).stdout;
      const offered = [...said.matchAll(new RegExp(`lbctl (\\w+) ${name}`, 'g'))].map(([, command]) => command);
      expect(offered.length, said).toBeGreaterThan(1);
      expect(point?.ways.map(({ command }) => command)).toEqual(expect.arrayContaining(offered));

      const way = point?.ways.find(({ command }) => command === next);
      expect(await desk.lbctl(next, name, ...INV, '-y')).toMatchObject({ code: 0 });
      const after = await status(name);
      expect(after.run?.phase).toMatchObject({ phase: 'done', outcome: way?.to.ends });
      for (const { state } of after.hosts) expect(state?.label).toBe(way?.to.ends === 'paused' ? '' : way?.to.label);
    }
  });

  const status = async (name: string): Promise<Status> => {
    const ran = await (await lab.desk()).lbctl('status', name, ...INV, '--output', 'json');
    return JSON.parse(ran.stdout).rollouts[0];
  };
});
