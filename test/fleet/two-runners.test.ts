import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { CliResult } from '../support/fleet-cli.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 10 }, { set_weight: 50 }, { set_weight: 100 }], { more: { settle: '1s' } });

describeFleet('locks', () => {
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

  /** Commits that were begun on a balancer, whoever began them. */
  const commits = async (host: string) =>
    Number(await lab.fleet.host(host).must('ls /var/lib/lbctl/x-model/ops 2>/dev/null | grep -c begun$ || :'));
  const runs = async () => Number(await lab.fleet.host('lb1').must('ls /var/lib/lbctl/x-model/runs | wc -l'));

  it('let one of two operators walk, and tell the other who it is', async () => {
    const [ada, bob] = [await lab.desk(STRAIGHT), await lab.desk(STRAIGHT)];
    const results = await Promise.all([ada.lbctl(...APPLY), bob.lbctl(...APPLY)]);
    const [winner, loser] = results.toSorted((a, b) => Number(a.code) - Number(b.code)) as [CliResult, CliResult];
    expect(winner).toMatchObject({ code: 0 });
    expect(loser).toMatchObject({ code: 9 });
    expect(loser.stderr).toMatch(/ada on \S+ \(pid \d+, lbctl apply\) runs this rollout/);
    expect(await runs()).toBe(1);
    expect(await commits('lb1')).toBe(3);
    expect(await commits('lb2')).toBe(3);
    expect(await runLocks(lab)).toEqual([]);
  });

  it('let the other operator wait with --lock-timeout, and then nothing is walked twice', async () => {
    const [ada, bob] = [await lab.desk(STRAIGHT), await lab.desk(STRAIGHT)];
    const first = ada.start(...APPLY, '--output', 'jsonl');
    await first.says(/"kind":"settling"/);
    const second = await bob.lbctl(...APPLY, '--lock-timeout', '60s');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(second).toMatchObject({ code: 0 });
    expect(await runs()).toBe(1);
    expect(await commits('lb1')).toBe(3);
    expect(await commits('lb2')).toBe(3);
  });

  it('stop every apply in an emergency, and leave the ways back open', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    const next = await lab.desk(canary([{ set_weight: 100 }], { more: { vars: { version: 2 } } }));
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
    expect(await desk.lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
    const good = await lab.files();
    const paused = await lab.desk(
      canary([{ set_weight: 30 }, OPEN, { set_weight: 100 }], { more: { vars: { version: 3 } } }),
    );
    expect(await paused.lbctl(...APPLY)).toMatchObject({ code: 8 });

    expect(await desk.lbctl('lock', ...NAMED)).toMatchObject({ code: 64 });
    expect(await desk.lbctl('lock', ...NAMED, '-m', 'database migration, ask Ada')).toMatchObject({ code: 0 });
    expect((await desk.lbctl('status', 'x-model', '-i', 'inv.yml')).stdout).toContain('database migration, ask Ada');
    const refused = await paused.lbctl('promote', ...NAMED);
    expect(refused).toMatchObject({ code: 9 });
    expect(refused.stderr).toContain('database migration, ask Ada');
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(good);
    expect(await next.lbctl(...APPLY)).toMatchObject({ code: 9 });
    expect(await lab.files()).toEqual(good);
    expect(await desk.lbctl('rollback', ...NAMED, '--to', '0')).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    expect(await runLocks(lab)).toEqual([]);

    expect(await desk.lbctl('unlock', ...NAMED)).toMatchObject({ code: 0 });
    expect(await next.lbctl(...APPLY)).toMatchObject({ code: 0 });
  });

  it('stop a runner within its timed pause when the emergency lock comes on', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { pause: '60s' }, { set_weight: 100 }]));
    const runner = desk.start(...APPLY, '--output', 'jsonl');
    await runner.says(/"kind":"paused"/);
    const before = await lab.files();
    expect(await desk.lbctl('lock', ...NAMED, '-m', 'stop')).toMatchObject({ code: 0 });
    const stopped = await runner.ended;
    expect(stopped).toMatchObject({ code: 9 });
    expect(stopped.ms).toBeLessThan(20_000);
    expect(await lab.files()).toEqual(before);
    expect(await runLocks(lab)).toEqual([]);
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
  });

  it('stop a runner between two balancers when the emergency lock comes on', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }], { more: { settle: '4s' } }));
    const runner = desk.start(...APPLY, '--output', 'jsonl');
    await runner.says(/"kind":"settling"/);
    expect(await desk.lbctl('lock', ...NAMED, '-m', 'stop')).toMatchObject({ code: 0 });
    expect(await runner.ended).toMatchObject({ code: 9 });
    expect((await lab.files())[1]).toBe(original[1]);
    await waitUntil('no run lock is left', async () => (await runLocks(lab)).length === 0, 1_000);
    expect(await desk.lbctl('unlock', ...NAMED)).toMatchObject({ code: 0 });
    expect(await desk.lbctl('resume', ...NAMED)).toMatchObject({ code: 0 });
  });
});
