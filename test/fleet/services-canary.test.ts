import { expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { Desk } from '../support/fleet-cli.ts';
import {
  answers as answersOf,
  applied,
  build,
  LONG,
  RUN,
  run,
  servicePlay,
  servicesLab,
  underTraffic,
} from '../support/services-lab.ts';

const STEPS = [{ set_weight: 50 }, { pause: {} }, { set_weight: 100 }];

const play = (after: 'absorb' | 'keep'): string =>
  servicePlay({
    groups: { stable: [5001], canary: [5002] },
    strategy: { canary: { stable: 'stable', canary: 'canary', steps: STEPS, after, drain: '20s' } },
  });

describeFleet('a canary with services', () => {
  const lab = servicesLab({ fresh: true });
  let desk: Desk;

  const answers = (...instances: number[]) => answersOf(lab().fleet.apps, instances);
  const serves = async (instance: number, other: number): Promise<boolean> =>
    (await lab().files()).every((text) => text.includes(`:${instance}`) && !text.includes(`:${other}`));
  /** Version one serves as the stable group. */
  const begin = async (text: string): Promise<void> => {
    desk = await lab().desk(text);
    await build(desk, { version: 'one' });
    await applied(desk, '1.0', 0);
  };
  /** The canary of version two waits for a promotion. */
  const halfway = async (): Promise<void> => {
    await build(desk, { version: 'two' });
    await applied(desk, '2.0', 8);
    expect(await answers(5001, 5002)).toEqual(['app1:5001 one', 'app1:5002 two', 'app2:5001 one', 'app2:5002 two']);
  };

  it(
    'is promoted from another machine and absorbed, and taken back from the middle of that',
    async () => {
      await begin(play('absorb'));
      const elsewhere = await lab().desk(play('absorb'));
      await underTraffic(lab(), 'absorb', async () => {
        await halfway();
        const promoting = elsewhere.start('promote', 'play.yml', ...RUN, '--output', 'jsonl');
        // The canary has all the traffic, and the stable group has just been told to run version two.
        await promoting.says(/"kind":"host.intended"[^\n]*"host":"app1"/, 90_000);
        promoting.signal('SIGINT');
        expect((await promoting.ended).code).toBe(130);
        await run(desk, 'abort', 'play.yml');
        expect(await serves(5001, 5002)).toBe(true);
        expect(await answers(5001, 5002)).toEqual(['app1:5001 one', '', 'app2:5001 one', '']);

        await applied(desk, '2.0', 8);
        // A machine that has the playbook, and nothing that it was begun with: what follows was left on the hosts.
        expect(await run(elsewhere, 'promote', 'play.yml')).toContain('app1: after_release: done');
        expect(await serves(5001, 5002)).toBe(true);
      });
      expect(await answers(5001, 5002)).toEqual(['app1:5001 two', '', 'app2:5001 two', '']);
      for (const host of lab().fleet.apps) await host.must('grep -q two /usr/local/bin/web');
      expect(await lab().fleet.apps[0]?.must('cat /run/web-hooks')).toBe(
        'one before\none after\ntwo before\ntwo after\n',
      );
    },
    LONG,
  );

  it(
    'keeps the traffic with after: keep, and the next version goes the other way',
    async () => {
      await begin(play('keep'));
      const elsewhere = await lab().desk(play('keep'));
      await underTraffic(lab(), 'keep', async () => {
        await halfway();
        await run(elsewhere, 'promote', 'play.yml');
        expect(await serves(5002, 5001)).toBe(true);
        expect(await answers(5001, 5002)).toEqual(['app1:5001 one', 'app1:5002 two', 'app2:5001 one', 'app2:5002 two']);
        await build(desk, { version: 'three' });
        await applied(desk, '3.0', 8);
        await run(elsewhere, 'promote', 'play.yml');
        expect(await serves(5001, 5002)).toBe(true);
      });
      expect(await answers(5001, 5002)).toEqual([
        'app1:5001 three',
        'app1:5002 two',
        'app2:5001 three',
        'app2:5002 two',
      ]);
    },
    LONG,
  );
});
