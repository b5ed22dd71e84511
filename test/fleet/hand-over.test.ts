import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const TWO_PAUSES = canary([{ set_weight: 10 }, OPEN, { set_weight: 50 }, OPEN, { set_weight: 100 }]);
const LONG_PAUSE = canary([{ set_weight: 10 }, { pause: '60s' }, { set_weight: 100 }]);

describeFleet('a rollout that is handed over', () => {
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

  /** The ports in each balancer's file: 5001 is the stable group, 5004 the canary. */
  const ports = async () =>
    (await lab.files()).map((text) =>
      [...new Set([...text.matchAll(/:(500\d)/g)].map(([, port]) => port))].sort().join(),
    );

  describe('from another machine that has nothing but the inventory', () => {
    it('is promoted pause by pause', async () => {
      expect(await (await lab.desk(TWO_PAUSES)).lbctl(...APPLY, '--pause', 'exit')).toMatchObject({ code: 8 });
      const other = await lab.desk();
      expect(await other.lbctl('promote', ...NAMED, '--if-step', '3')).toMatchObject({ code: 5 });
      expect(await other.lbctl('promote', ...NAMED, '--if-step', '2')).toMatchObject({ code: 8 });
      expect(await ports()).toEqual(['5001,5004', '5001,5004']);
      expect(await other.lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
      expect(await runLocks(lab)).toEqual([]);
    });

    it('is promoted to the end at once', async () => {
      expect(await (await lab.desk(TWO_PAUSES)).lbctl(...APPLY, '--pause', 'exit')).toMatchObject({ code: 8 });
      expect(await (await lab.desk()).lbctl('promote', ...NAMED, '--full')).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
    });

    it('is aborted: 0, and the files are those from before lbctl, byte for byte', async () => {
      expect(await (await lab.desk(TWO_PAUSES)).lbctl(...APPLY, '--pause', 'exit')).toMatchObject({ code: 8 });
      expect(await lab.files()).not.toEqual(original);
      const other = await lab.desk();
      expect(await other.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
      expect(await lab.files()).toEqual(original);
      expect(await runLocks(lab)).toEqual([]);
      expect(await other.lbctl('abort', ...NAMED)).toMatchObject({ code: 5 });
    });

    it('is rolled back to the last good revision, restored to what was there first, locked, and unlocked', async () => {
      const desk = await lab.desk(canary([{ set_weight: 100 }]), {
        'next.yml': canary([{ set_weight: 100 }], { more: { vars: { version: 2 } } }),
      });
      expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
      const good = await lab.files();
      expect(await desk.lbctl('apply', 'next.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5001', '5001']);

      const other = await lab.desk();
      expect(await other.lbctl('rollback', ...NAMED)).toMatchObject({ code: 0 });
      expect(await lab.files()).toEqual(good);

      expect(await other.lbctl('restore', ...NAMED)).toMatchObject({ code: 0 });
      expect(await lab.files()).toEqual(original);
      const refused = await desk.lbctl(...APPLY);
      expect(refused).toMatchObject({ code: 9 });
      expect(refused.stderr).toContain('emergency');
      expect(await other.lbctl('unlock', ...NAMED)).toMatchObject({ code: 0 });
      expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
    });
  });

  describe('while its runner waits', () => {
    it('goes on when somebody else promotes, and both end with 0', async () => {
      const runner = (await lab.desk(canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]))).start(
        ...APPLY,
        '--pause',
        'wait',
        '--output',
        'jsonl',
      );
      await runner.says(/"kind":"paused"/);
      await waitUntil('the run lock is free while it waits', async () => (await runLocks(lab)).length === 0);
      expect(await (await lab.desk()).lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
      expect(await runLocks(lab)).toEqual([]);
    });

    it('is held within its timed pause, and promoted past it', async () => {
      const runner = (await lab.desk(LONG_PAUSE)).start(...APPLY, '--pause', 'wait', '--output', 'jsonl');
      await runner.says(/"kind":"paused"/);
      const other = await lab.desk();
      const paused = await other.lbctl('pause', ...NAMED);
      expect(paused).toMatchObject({ code: 0 });
      expect(paused.stderr).toContain('heeded');
      await runner.says(/"kind":"intent".*"pause"/);
      expect(await other.lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
    });

    it('is aborted by somebody else within its timed pause: 0 for them, 6 for the runner', async () => {
      const runner = (await lab.desk(LONG_PAUSE)).start(...APPLY, '--output', 'jsonl');
      await runner.says(/"kind":"paused"/);
      expect(await (await lab.desk()).lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 6 });
      expect(await lab.files()).toEqual(original);
      expect(await runLocks(lab)).toEqual([]);
    });

    it('is promoted past a timed pause by somebody else', async () => {
      const runner = (await lab.desk(LONG_PAUSE)).start(...APPLY, '--output', 'jsonl');
      await runner.says(/"kind":"paused"/);
      expect(await (await lab.desk()).lbctl('promote', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
    });

    it('holds after the step when somebody pauses, and goes on when somebody resumes', async () => {
      const steps = [{ set_weight: 10 }, { set_weight: 50 }, { set_weight: 100 }] as const;
      const runner = (await lab.desk(canary(steps, { more: { settle: '4s' } }))).start(
        ...APPLY,
        '--output',
        'jsonl',
        '--pause',
        'wait',
      );
      await runner.says(/"kind":"settling"/);
      const other = await lab.desk();
      expect(await other.lbctl('pause', ...NAMED)).toMatchObject({ code: 0 });
      await waitUntil('the run lock is free while it is held', async () => (await runLocks(lab)).length === 0);
      expect(await ports()).toEqual(['5001,5004', '5001,5004']);
      expect((await other.lbctl('status', 'x-model', '-i', 'inv.yml')).stdout).toMatch(/paused by a person|PAUSED/i);
      expect(await other.lbctl('resume', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 0 });
      expect(await ports()).toEqual(['5004', '5004']);
    });

    it('waits out the rest of a timed pause that was held and resumed', async () => {
      const steps = [{ set_weight: 10 }, { pause: '5s' }, { set_weight: 100 }] as const;
      const runner = (await lab.desk(canary(steps))).start(...APPLY, '--output', 'jsonl', '--pause', 'wait');
      await runner.says(/"kind":"paused"/);
      const other = await lab.desk();
      expect(await other.lbctl('pause', ...NAMED)).toMatchObject({ code: 0 });
      await waitUntil('the run lock is free while it is held', async () => (await runLocks(lab)).length === 0);
      const began = performance.now();
      expect(await other.lbctl('resume', ...NAMED)).toMatchObject({ code: 0 });
      expect(await runner.ended).toMatchObject({ code: 0 });
      expect(performance.now() - began).toBeGreaterThan(2_000);
      expect(await ports()).toEqual(['5004', '5004']);
    });
  });
});
