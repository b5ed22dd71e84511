import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y', '--output', 'jsonl'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const WITHIN_MS = 6_000;

describeFleet('Ctrl-C', () => {
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

  /** Applies, waits for the line, presses Ctrl-C; what must hold after every one of them is checked here. */
  async function interruptAt(
    desk: Desk,
    line: RegExp | string,
    signal: 'SIGINT' | 'SIGTERM' = 'SIGINT',
    ...more: string[]
  ) {
    const runner = desk.start(...APPLY, ...more);
    await runner.says(line);
    runner.signal(signal);
    const result = await runner.ended;
    expect(result).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143 });
    expect(result.ms).toBeLessThan(WITHIN_MS);
    expect(await runLocks(lab)).toEqual([]);
    return result;
  }

  /** What somebody else sees then, and that they can finish it. */
  async function finishes(state: RegExp, ...command: string[]): Promise<void> {
    const other = await lab.desk();
    const status = await other.lbctl('status', 'x-model', '-i', 'inv.yml');
    expect(status).toMatchObject({ code: 0 });
    expect(status.stdout).toMatch(state);
    expect(status.stdout).toMatch(/run lock: nobody holds it/);
    expect(await other.lbctl(...command)).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).toMatch(/:5004/);
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    expect(await runLocks(lab)).toEqual([]);
  }

  it('while every balancer is being prepared leaves nothing changed and nothing locked', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }]));
    await lab.fleet.host('lb2').must(slowTest(3));
    const runner = desk.start(...APPLY);
    // Both are locked, and lb2 is busy with its first test, and then with two more.
    await waitUntil('both balancers are locked', async () => (await runLocks(lab)).length === 2);
    const testing = async () => (await lab.fleet.host('lb2').sh('pgrep -f "^sleep 3"')).code === 0;
    await waitUntil('lb2 tests', testing);
    runner.signal('SIGINT');
    const result = await runner.ended;
    await lab.fleet.host('lb2').must(quickTest);
    expect(result).toMatchObject({ code: 130 });
    expect(result.ms).toBeLessThan(WITHIN_MS);
    expect(await runLocks(lab)).toEqual([]);
    expect(await lab.files()).toEqual(original);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
  });

  it('while the first balancer is switched finishes that, and goes no further', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }]));
    await interruptAt(desk, /"kind":"host.intended"/);
    expect((await lab.files())[0]).not.toBe(original[0]);
    expect((await lab.files())[1]).toBe(original[1]);
    await finishes(/STOPPED, STATE RECORDED/, 'resume', ...NAMED);
  });

  it('while it settles between two balancers goes no further', async () => {
    const desk = await lab.desk(canary([{ set_weight: 100 }], { more: { settle: '30s' } }));
    const result = await interruptAt(desk, /"kind":"settling"/, 'SIGTERM');
    expect(result.stderr).toContain('lbctl resume x-model');
    expect((await lab.files())[1]).toBe(original[1]);
    await finishes(/STOPPED, STATE RECORDED/, 'resume', ...NAMED);
  });

  it('in a timed pause leaves the pause as it is', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { pause: '60s' }, { set_weight: 100 }]));
    const result = await interruptAt(desk, /"kind":"paused"/);
    expect(result.stderr).toMatch(/lbctl (promote|resume) x-model/);
    await finishes(/paused/i, 'promote', ...NAMED);
  });

  it('in a short timed pause is followed by resume, which finishes the pause first', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { pause: '4s' }, { set_weight: 100 }]));
    await interruptAt(desk, /"kind":"paused"/);
    await finishes(/paused/i, 'resume', ...NAMED);
  });

  it('in an open pause says how to go on', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    const result = await interruptAt(desk, /"kind":"paused"/, 'SIGINT', '--pause', 'wait');
    expect(result.stderr).toContain('lbctl promote x-model');
    await finishes(/paused/i, 'promote', ...NAMED);
  });

  it('pressed twice stops at once, and what is on record is still true', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }]));
    const runner = desk.start(...APPLY);
    await runner.says(/"kind":"host.intended"/);
    runner.signal('SIGINT');
    await runner.says('once more stops at once');
    runner.signal('SIGINT');
    const result = await runner.ended;
    expect(result).toMatchObject({ code: 130 });
    expect(result.ms).toBeLessThan(WITHIN_MS);
    expect(await runLocks(lab)).toEqual([]);
    await finishes(/STOPPED, STATE RECORDED/, 'resume', ...NAMED);
  });
});

/** Makes every `nginx -t` of the host take longer, and nothing else. */
function slowTest(seconds: number): string {
  return `[ -e /usr/sbin/nginx.real ] || mv /usr/sbin/nginx /usr/sbin/nginx.real
printf '#!/bin/sh\\n[ "$1" = -t ] && sleep ${seconds}\\nexec /usr/sbin/nginx.real "$@"\\n' >/usr/sbin/nginx && chmod 755 /usr/sbin/nginx`;
}

const quickTest = 'mv /usr/sbin/nginx.real /usr/sbin/nginx';
