import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed, samplePlan } from '../support/sample-plan.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';
import { SCRATCH_TIMER, ScratchTimer } from '../support/scratch-timer.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');
const C = revisionNamed('cc');
const PLAN = samplePlan({ hosts: [], steps: [] });

describeScratch('a host that was told to stop by itself what serves no more', () => {
  let nginx: ScratchNginx;
  let run: ScratchRun;
  let timer: ScratchTimer;
  beforeEach(async () => {
    nginx = await startScratchNginx();
    timer = new ScratchTimer(nginx.state, 'keep');
    run = new ScratchRun(nginx, await nginx.open({ sabotage: SCRATCH_TIMER }));
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B'), run.candidate(C, 'C')]);
    const request = { kind: 'keep', token: run.token, within: milliseconds(60_000), plan: PLAN.id, to: B } as const;
    const how = { paths: run.paths, proveTimeout: milliseconds(5000), maxOldWorkers: 4 };
    expect(await run.host.arm(ROLLOUT, { ...request, ...how }, calm())).toEqual({ outcome: 'armed' });
  });
  afterEach(async () => {
    await run.host[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
  });

  test('does it when its time has come, not before, and not while a runner is at work', async () => {
    expect(readFileSync(join(nginx.state, 'timer'), 'utf8')).toBe('keep x 6000\n');
    expect(await run.observe()).toMatchObject({ keeps: { left: expect.toSatisfy((left) => left > 50_000) } });
    await run.unlock();
    timer.fire();
    expect(await nginx.answer()).toBe('A');
    await run.lock({ token: 2 });
    timer.letPass();
    timer.fire();
    expect(await nginx.answer()).toBe('A');
    await run.unlock({ token: 2 });
    timer.fire();
    expect(await nginx.answer()).toBe('B');
    const seen = await run.observe();
    expect(seen).toMatchObject({ intended: B, onDisk: B, running: B });
    expect(seen.keeps).toBeUndefined();
    expect(seen.runLock).toBeUndefined();
    expect(existsSync(timer.folder)).toBe(false);
    expect(existsSync(join(nginx.state, 'timer'))).toBe(false);
  });

  test('does nothing once another run has changed the host, were it by a moment', async () => {
    await run.commit(C);
    await run.unlock();
    timer.letPass();
    timer.fire();
    expect(await nginx.answer()).toBe('C');
    expect(await run.observe()).toMatchObject({ onDisk: C, running: C });
    expect(existsSync(timer.folder)).toBe(false);
  });

  test('is called off by the next run, which its lateness can not undo', async () => {
    expect(await run.host.disarm(ROLLOUT, { kind: 'keep', token: run.token }, calm())).toEqual({ outcome: 'disarmed' });
    await run.unlock();
    expect((await run.observe()).keeps).toBeUndefined();
    expect(existsSync(timer.folder)).toBe(false);
    expect(await nginx.answer()).toBe('A');
  });

  test('tries again when it could not, and is not renewed by who holds the lock', async () => {
    const left = (): string => readFileSync(join(timer.folder, 'deadline'), 'utf8');
    const before = left();
    await run.host.renew(ROLLOUT, run.token, milliseconds(60_000), calm());
    expect(left()).toBe(before);
    await run.unlock();
    timer.letPass();
    const text = readFileSync(nginx.live, 'utf8');
    writeFileSync(nginx.live, `${text}# by hand\n`);
    timer.fire();
    expect(readFileSync(join(timer.folder, 'failed'), 'utf8')).toBe('its files were changed by hand\n');
    writeFileSync(nginx.live, text);
    timer.fire();
    expect(await nginx.answer()).toBe('B');
  });
});
