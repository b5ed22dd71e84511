import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ORIGINAL } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { instant } from '../../src/model/instant.ts';
import type { RecordedRun } from '../../src/model/observation.ts';
import type { ArmRequest } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed, samplePlan } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';
import { SCRATCH_TIMER, ScratchTimer } from '../support/scratch-timer.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');
const PLAN = samplePlan({ hosts: [], steps: [] });

describeScratch('a balancer that goes back without a runner', () => {
  let nginx: ScratchNginx;
  let run: ScratchRun;
  let timer: ScratchTimer;
  beforeEach(async () => {
    nginx = await startScratchNginx();
    timer = new ScratchTimer(nginx.state, 'confirm');
    run = new ScratchRun(nginx, await nginx.open({ sabotage: SCRATCH_TIMER }));
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    const started = {
      kind: 'rollout.started',
      plan: PLAN.id,
      by: { who: 'ann', where: 'laptop', pid: 7, command: '' },
    } as const;
    const lines = [{ ...started, v: 1, at: instant(0) } as const];
    await run.host.append(ROLLOUT, run.token, { plan: PLAN.id, from: 0, lines, document: PLAN }, calm());
  });
  afterEach(async () => {
    await run.host[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
  });

  const arm = (within: number, more: Partial<ArmRequest> = {}) =>
    run.host.arm(
      ROLLOUT,
      {
        kind: 'confirm',
        token: run.token,
        within: milliseconds(within),
        plan: PLAN.id,
        to: A,
        paths: run.paths,
        proveTimeout: milliseconds(5000),
        maxOldWorkers: 4,
        ...more,
      },
      calm(),
    );
  const recorded = async (): Promise<RecordedRun | undefined> => (await run.observe()).run;

  test('is left alone until the deadline, and then tested, reloaded, proven and on record', async () => {
    expect(await arm(60_000)).toEqual({ outcome: 'armed' });
    expect(statSync(timer.folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(nginx.state, 'timer'), 'utf8')).toBe('confirm x 6000\n');
    await run.commit(B);
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    expect(await run.observe()).toMatchObject({ armed: { left: expect.toSatisfy((left) => left > 50_000) } });
    timer.letPass();
    timer.fire();
    expect(await nginx.answer()).toBe('A');
    const seen = await run.observe();
    expect(seen).toMatchObject({ intended: A, onDisk: A, running: A });
    expect(seen.armed).toBeUndefined();
    expect(seen.runLock).toBeUndefined();
    expect(seen.run?.healed).toMatchObject({
      outcome: 'back',
      to: A,
      within: 60_000,
      runner: { who: 'ann', where: 'laptop', pid: 7 },
    });
    expect(existsSync(timer.folder)).toBe(false);
    expect(existsSync(join(nginx.state, 'timer'))).toBe(false);
  });

  test('refuses the runner that was only asleep, and serves the next one', async () => {
    await arm(60_000);
    await run.commit(B);
    const { generation } = await run.observe();
    timer.letPass();
    timer.fire();
    expect((await run.observe()).fence).toBe(run.token + 1);
    const late = { operation: 'late', expectedGeneration: generation + 1 };
    expect(await run.commit(B, late)).toMatchObject({ outcome: 'fenced' });
    expect(await run.host.renew(ROLLOUT, run.token, milliseconds(30_000), calm())).toMatchObject({ outcome: 'fenced' });
    expect(await run.host.disarm(ROLLOUT, { kind: 'confirm', token: run.token }, calm())).toMatchObject({
      outcome: 'fenced',
    });
    const next = new ScratchRun(nginx, run.host, (await run.observe()).fence + 1);
    expect(await next.apply(next.candidate(B, 'B'))).toMatchObject({ outcome: 'applied' });
    expect(await nginx.answer()).toBe('B');
  });

  test('is renewed by every call of who holds the lock, and by one who takes it over', async () => {
    const left = async (): Promise<number> => (await run.observe()).armed?.left ?? -1;
    await arm(60_000);
    timer.letPass();
    await run.host.renew(ROLLOUT, run.token, milliseconds(30_000), calm());
    expect(await left()).toBeGreaterThan(50_000);
    timer.letPass();
    await run.commit(B);
    expect(await left()).toBeGreaterThan(50_000);
    await run.unlock();
    timer.letPass();
    expect(await new ScratchRun(nginx, run.host, 2).lock()).toMatchObject({ outcome: 'granted' });
    expect(await left()).toBeGreaterThan(50_000);
    timer.fire();
    expect(await nginx.answer()).toBe('B');
  });

  test('is not renewed by looks and requests of people', async () => {
    await arm(60_000);
    await run.commit(B);
    timer.letPass();
    await run.observe();
    expect(await run.observe()).toMatchObject({ armed: { left: 0 } });
    timer.fire();
    expect(await nginx.answer()).toBe('A');
  });

  test('stays where it is once it was confirmed, also when the confirming call died halfway', async () => {
    await arm(60_000);
    await run.commit(B);
    timer.letPass();
    const program = readFileSync(join(timer.folder, 'program'));
    expect(await run.host.disarm(ROLLOUT, { kind: 'confirm', token: run.token }, calm())).toEqual({
      outcome: 'disarmed',
    });
    expect(existsSync(timer.folder)).toBe(false);
    await arm(60_000);
    writeFileSync(join(timer.folder, 'program'), program);
    timer.letPass();
    spawnSync('rm', [join(timer.folder, 'wish')]);
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    expect(existsSync(timer.folder)).toBe(false);
    expect(existsSync(join(nginx.state, 'timer'))).toBe(false);
    expect((await recorded())?.healed).toBeUndefined();
  });

  test('is not taken back in a later run by what an earlier one wished for', async () => {
    await arm(60_000);
    const later = samplePlan({ hosts: [], steps: [], number: 2 });
    const lines = [{ kind: 'step.started', step: 0, v: 1, at: instant(0) } as const];
    await run.host.append(ROLLOUT, run.token, { plan: later.id, from: 0, lines, document: later }, calm());
    await run.commit(B);
    timer.letPass();
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    expect(await run.observe()).not.toHaveProperty('armed');
    expect(existsSync(timer.folder)).toBe(false);
  });

  test('counts anew after a reboot, because a runner may be alive', async () => {
    await arm(60_000);
    await run.commit(B);
    writeFileSync(join(timer.folder, 'deadline'), 'another-boot 1\n');
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    expect((await run.observe()).armed?.left).toBeGreaterThan(50_000);
    writeFileSync(join(timer.folder, 'deadline'), '');
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    timer.letPass();
    timer.fire();
    expect(await nginx.answer()).toBe('A');
  });

  test('says why it could not, leaves what was edited by hand, and tries again', async () => {
    await arm(60_000);
    await run.commit(B);
    const edited = nginx.serving('edited');
    writeFileSync(nginx.live, edited);
    timer.letPass();
    timer.fire();
    expect(readFileSync(nginx.live, 'utf8')).toBe(edited);
    expect((await recorded())?.healed).toMatchObject({
      outcome: 'failed',
      reason: 'its files were changed by hand',
      runner: { who: 'ann' },
    });
    expect((await run.observe()).runLock).toBeUndefined();
    writeFileSync(nginx.live, nginx.serving('B'));
    timer.fire();
    expect(await nginx.answer()).toBe('A');
    expect((await recorded())?.healed).toMatchObject({ outcome: 'back', reason: '', runner: { who: 'ann' } });
  });

  test('does not count on from a fencing number that is none, and says so', async () => {
    await arm(60_000);
    await run.commit(B);
    timer.letPass();
    const fence = join(nginx.state, 'x/fence');
    writeFileSync(fence, '9223372036854775807\n');
    expect(spawnSync('/bin/sh', [join(timer.folder, 'program')]).status).toBe(1);
    expect(readFileSync(fence, 'utf8')).toBe('9223372036854775807\n');
    writeFileSync(fence, `${run.token}\n`);
    expect((await recorded())?.healed).toMatchObject({ outcome: 'failed', reason: `${fence} holds no fencing number` });
    timer.fire();
    expect(await nginx.answer()).toBe('A');
    expect((await recorded())?.healed).toMatchObject({ outcome: 'back' });
  });

  test('goes back to what was there before lbctl, without anything that was never switched', async () => {
    await using fresh = await startScratchNginx();
    await using host = await fresh.open({ sabotage: SCRATCH_TIMER });
    const first = new ScratchRun(fresh, host);
    await first.lock();
    await first.prepare([first.candidate(A, 'A')]);
    const request = {
      kind: 'confirm',
      token: 1,
      within: milliseconds(60_000),
      plan: PLAN.id,
      to: ORIGINAL,
      paths: first.paths,
    } as const;
    await host.arm(ROLLOUT, { ...request, proveTimeout: milliseconds(5000), maxOldWorkers: 4 }, calm());
    await first.commit(A);
    const deadline = join(fresh.state, 'x/confirm/deadline');
    writeFileSync(deadline, readFileSync(deadline, 'utf8').replace(/ .*\n/, ' 1\n'));
    spawnSync('/bin/sh', [join(fresh.state, 'x/confirm/program')]);
    expect(await fresh.answer()).toBe('original');
    expect(readFileSync(fresh.live, 'utf8')).toBe(fresh.serving('original'));
  });

  test('is not armed without systemd, or without the revision to go back to', async () => {
    expect(await arm(60_000, { to: revisionNamed('cc') })).toMatchObject({ outcome: 'failed' });
    writeFileSync(join(nginx.state, 'no-systemd'), '');
    expect(await arm(60_000)).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('systemd') });
    expect(await run.observe()).toMatchObject({ timers: false });
    expect(existsSync(timer.folder)).toBe(false);
  });

  test('is armed by nobody who does not hold the lock', async () => {
    expect(await arm(60_000, { token: 9 })).toMatchObject({ outcome: 'fenced' });
    expect(existsSync(timer.folder)).toBe(false);
  });
});
