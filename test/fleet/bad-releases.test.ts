import { beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import {
  answers,
  apply,
  build,
  clearApps,
  LONG,
  locks,
  QUICK,
  servicePlay,
  servicesLab,
  withoutLoss,
} from '../support/services-lab.ts';
import type { WebBuild } from '../support/web-service.ts';

const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;

const rolling = (timeout: string) =>
  servicePlay({ groups: { all: [5001] }, strategy: { rolling: {} }, health: { timeout }, service: QUICK });

interface Bad {
  readonly fault: NonNullable<WebBuild['fault']>;
  readonly timeout: string;
  /** What the message must say: the last answer, and what the unit said last. */
  readonly why: RegExp;
}

const BAD: readonly Bad[] = [
  { fault: 'crashes', timeout: '60s', why: /app1[^\n]*web@5001\.service[\s\S]*status=1[\s\S]*no database here/ },
  { fault: 'ill', timeout: '2s', why: /app1[^\n]*is not well: HTTP\/1\.1 500 [\s\S]*ill begins/ },
  { fault: 'late', timeout: '1s', why: /app1[^\n]*is not well: [^\n]*(refused|connect)[\s\S]*late begins/ },
];

describeFleet('a release that is not well', () => {
  const lab = servicesLab();
  let desk: Desk;

  beforeAll(async () => {
    desk = await lab().desk(rolling('60s'));
    await build(desk, { version: 'one' });
    expect(await apply(desk, '1.0')).toMatchObject({ code: 0 });
  });

  it.each(BAD)(
    'because it $fault leaves the former one serving everything, and says why',
    async ({ fault, timeout, why }) => {
      await desk.write('play.yml', rolling(timeout));
      await build(desk, { version: fault, fault });
      const result = await withoutLoss(lab(), fault, () => apply(desk, `2.0-${fault}`));
      expect(result.code, result.stderr).toBe(6);
      expect(result.stderr).toMatch(why);
      expect(await answers(lab().fleet.apps, [5001])).toEqual(['app1:5001 one', 'app2:5001 one']);
      expect(await locks(lab())).toEqual([]);
      expect((await desk.lbctl('status', 'x-model', '-i', 'inv.yml')).stdout).toContain('rolled back');
    },
    LONG,
  );

  it(
    'is one that was only slow, when it is given the time: then it goes live',
    async () => {
      await desk.write('play.yml', rolling('90s'));
      await build(desk, { version: 'slow', fault: 'slow' });
      const result = await withoutLoss(lab(), 'slow', () => apply(desk, '3.0'));
      expect(result.code, result.stderr).toBe(0);
      expect(await answers(lab().fleet.apps, [5001])).toEqual(['app1:5001 slow', 'app2:5001 slow']);
    },
    LONG,
  );

  it(
    'because systemd had to start it anew in the pause of a canary gets no further share, and goes',
    async () => {
      await clearApps(lab().fleet.apps);
      await lab().reset();
      const strategy = {
        canary: { stable: 'stable', canary: 'canary', steps: [{ set_weight: 50 }, { pause: {} }, { set_weight: 100 }] },
      };
      const health = { http: undefined, systemd: { window: '500ms' }, timeout: '60s' };
      await desk.write(
        'play.yml',
        servicePlay({ groups: { stable: [5001], canary: [5002] }, strategy, health, service: QUICK }),
      );
      await build(desk, { version: 'one' });
      expect(await apply(desk, '1.0')).toMatchObject({ code: 0 });
      await build(desk, { version: 'two' });
      const paused = await apply(desk, '2.0');
      expect(paused.code, paused.stderr).toBe(8);
      const [app1, app2] = [lab().fleet.host('app1'), lab().fleet.host('app2')];
      // A boot is no fault of a release.
      await app1.reboot();
      await app2.sh('curl -s -m 5 http://127.0.0.1:5002/leak');
      await waitUntil('both canaries answer again', async () =>
        (await answers(lab().fleet.apps, [5002])).every((one) => one.endsWith('two')),
      );

      const promoted = await withoutLoss(lab(), 'leaks', () => desk.lbctl('promote', ...NAMED));
      expect(promoted.code, promoted.stderr).toBe(6);
      expect(promoted.stderr).toMatch(/5002 on app2 is not well: [^\n]*started anew 1 time[\s\S]*no memory left/);
      expect(promoted.stderr).not.toContain('on app1 is not well');
      expect(await answers(lab().fleet.apps, [5001, 5002])).toEqual(['app1:5001 one', '', 'app2:5001 one', '']);
      expect(await locks(lab())).toEqual([]);
    },
    LONG,
  );
});
