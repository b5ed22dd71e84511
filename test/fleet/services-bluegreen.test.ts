import { expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import {
  answers as answersOf,
  applied,
  apply,
  build,
  LONG,
  run,
  servicePlay,
  servicesLab,
  underTraffic,
} from '../support/services-lab.ts';

const groups = { blue: [5001], green: [5002] };
const BLUE = ['app1:5001 one', 'app2:5001 one'];
const GREEN = ['app1:5002 two', 'app2:5002 two'];

const play = (wish: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}): string =>
  servicePlay({
    groups,
    strategy: { blue_green: { groups: ['blue', 'green'], drain: '20s', ...wish } },
    health: { timeout: '4s' },
    more,
  });

describeFleet('blue/green with services', () => {
  const lab = servicesLab({ fresh: true });
  let desk: Desk;

  const answers = (...instances: number[]) => answersOf(lab().fleet.apps, instances);
  /** Version one serves as blue. */
  const begin = async (text: string): Promise<void> => {
    desk = await lab().desk(text);
    await build(desk, { version: 'one' });
    const first = await apply(desk, '1.0');
    if (first.code === 8) await run(desk, 'promote', 'play.yml');
    expect(await answers(5001)).toEqual(BLUE);
  };

  it(
    'waits for a promotion with the idle group up, and goes back in one step before and after the switch',
    async () => {
      await begin(play({ auto_promote: false }));
      const elsewhere = await lab().desk(play({ auto_promote: false }));
      const before = await lab().files();
      await underTraffic(lab(), 'blue/green', async () => {
        await build(desk, { version: 'two', fault: 'ill' });
        expect(await applied(desk, '2.0', 6)).toMatch(/is not well: [^\n]*\b500\b/);
        expect(await lab().files()).toEqual(before);
        expect(await answers(5001, 5002)).toEqual(['app1:5001 one', '', 'app2:5001 one', '']);

        await build(desk, { version: 'two' });
        await applied(desk, '2.1', 8);
        expect(await answers(5002)).toEqual(GREEN);
        expect(await lab().files()).toEqual(before);
        await run(elsewhere, 'abort', 'play.yml');
        expect(await answers(5001, 5002)).toEqual(['app1:5001 one', '', 'app2:5001 one', '']);

        await applied(desk, '2.1', 8);
        await run(elsewhere, 'promote', 'play.yml');
        expect((await lab().files()).every((text) => text.includes(':5002') && !text.includes(':5001'))).toBe(true);
        expect(await answers(5001, 5002)).toEqual(['app1:5001 one', 'app1:5002 two', 'app2:5001 one', 'app2:5002 two']);
        await run(elsewhere, 'rollback', 'play.yml');
        expect((await lab().files()).every((text) => text.includes(':5001') && !text.includes(':5002'))).toBe(true);
      });
      expect(await answers(5001, 5002)).toEqual(['app1:5001 one', '', 'app2:5001 one', '']);
      expect((await apply(desk, '2.1')).code).toBe(8);
    },
    LONG,
  );

  /** What an app host has of timers; empty when there is none, loaded or on disk. */
  const timersOn = async (host: FleetHost): Promise<string> =>
    (
      await host.must(
        `find /etc/systemd/system /var/lib/lbctl-services -name 'lbctl-keep-*' -o -path '*/x-model/keep'
         systemctl list-units --all --plain --no-legend 'lbctl-keep-*'`,
      )
    ).trim();
  const timers = async (): Promise<readonly string[]> => await Promise.all(lab().fleet.apps.map(timersOn));
  const armed = [
    expect.stringContaining('lbctl-keep-x-model.timer'),
    expect.stringContaining('lbctl-keep-x-model.timer'),
  ];
  const since = async (unit: string): Promise<readonly string[]> =>
    await Promise.all(lab().fleet.apps.map((host) => host.must(`systemctl show -p InvocationID ${unit}`)));

  it(
    'keeps the old group for a way back in one step, until a timer on its hosts stops it, whoever is there',
    async () => {
      await begin(play({ keep: '10m' }));
      const elsewhere = await lab().desk(play({ keep: '10m' }));
      const blue = await since('web@5001');
      await build(desk, { version: 'two' });
      await underTraffic(lab(), 'keep', async () => {
        expect(await applied(desk, '2.0', 0)).toMatch(/5001 on app1, 5001 on app2 stop by themselves in 10m/);
        expect(await timers()).toEqual(armed);
        await run(elsewhere, 'abort', 'play.yml');
        expect((await lab().files()).every((text) => text.includes(':5001'))).toBe(true);
        expect(await since('web@5001')).toEqual(blue);
        expect(await timers()).toEqual(['', '']);

        // Taken up again; what the timer of this one is to stop is what the next one has made live.
        await applied(desk, '2.0', 0);
        await build(desk, { version: 'three' });
        await applied(desk, '3.0', 0);
        expect(await answers(5001, 5002)).toEqual([
          'app1:5001 three',
          'app1:5002 two',
          'app2:5001 three',
          'app2:5002 two',
        ]);
        expect(await timers()).toEqual(armed);
      });
      // Their time is over: every timer looks, one after a reboot of its host, and no runner is there.
      const [app1, app2] = lab().fleet.apps;
      const due = 'f=/var/lib/lbctl-services/x-model/keep/deadline; read -r boot rest <$f; echo "$boot 1" >$f';
      const look = 'systemctl start lbctl-keep-x-model.service';
      await app1?.must(`${due}; ${look}`);
      await app2?.reboot();
      await waitUntil(
        'the replicas are up again',
        async () => (await answers(5001, 5002)).at(3) === 'app2:5002 two',
        LONG,
      );
      await app2?.must(`${look}; ${due}; ${look}`);
      expect(await answers(5001, 5002)).toEqual(['app1:5001 three', '', 'app2:5001 three', '']);
      expect(await timers()).toEqual(['', '']);
      expect(await app2?.sh('systemctl is-enabled web@5002')).toMatchObject({ stdout: 'disabled\n' });

      expect(await applied(desk, '3.0', 0)).toContain('nothing to do');
      const next = await desk.lbctl('plan', 'play.yml', '-i', 'inv.yml', '-e', 'version=4.0');
      expect(next.stdout, next.stderr).toContain('5002 on app1: → 4.0');
      await underTraffic(lab(), 'after keep', async () => {
        await run(elsewhere, 'rollback', 'play.yml');
      });
      expect(await answers(5001, 5002)).toEqual(['app1:5001 one', 'app1:5002 two', 'app2:5001 one', 'app2:5002 two']);
    },
    LONG,
  );
});
