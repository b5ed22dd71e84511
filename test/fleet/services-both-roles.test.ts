import { beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import {
  answers,
  applied,
  build,
  clearApps,
  LONG,
  RUN,
  run,
  servicePlay,
  servicesLab,
  underTraffic,
} from '../support/services-lab.ts';

const BOTH = ['lb1', 'lb2'];
const UNITS = "systemctl list-units --all --plain --no-legend 'lbctl-*'; ls /etc/systemd/system | grep lbctl-";

describeFleet('machines that are balancers and app hosts at once', () => {
  const lab = servicesLab({ hosts: BOTH.map((name) => ({ name })), members: [`${BOTH[0]}:9999`] });

  beforeAll(async () => {
    await clearApps(lab().fleet.balancers);
    await lab().reset();
  });

  it(
    'go back by themselves as balancers, keep what runs as app hosts, and have no timer or folder for both',
    async () => {
      const play = (settle: string): string =>
        servicePlay({
          groups: { blue: [5001], green: [5002] },
          strategy: { blue_green: { groups: ['blue', 'green'], drain: '20s', keep: '10m' } },
          more: { confirm: '8s', prove_timeout: '4s', serial: 1, settle },
        });
      const inventory = { 'inv.yml': lab().fleet.inventoryYaml({ groups: { balancers: BOTH, app: BOTH } }) };
      const [desk, elsewhere] = [await lab().desk(play('0s'), inventory), await lab().desk(play('0s'), inventory)];
      const machines = lab().fleet.balancers;
      const units = (): Promise<readonly string[]> =>
        Promise.all(machines.map(async (host) => (await host.sh(UNITS)).stdout.trim()));
      const serves = async (port: number): Promise<boolean> =>
        (await lab().files()).every((text) => text.includes(`:${port}`) && !text.includes(`:${10_003 - port}`));
      const start = (version: string) =>
        desk.start('apply', 'play.yml', ...RUN, '-e', `version=${version}`, '--output', 'jsonl');

      await build(desk, { version: 'one' });
      const first = start('1.0');
      expect((await first.ended).code).toBe(0);
      await build(desk, { version: 'two' });
      await desk.write('play.yml', play('60s'));
      await underTraffic(lab(), 'both roles', async () => {
        // One balancer has switched, and the other one has not.
        const killed = start('2.0');
        await killed.says(/"kind":"settling"/, 90_000);
        expect((await units()).every((text) => text.includes('lbctl-confirm-x-model.timer'))).toBe(true);
        killed.signal('SIGKILL');
        await killed.ended;
        await waitUntil(
          'both are back',
          async () => (await serves(5001)) && (await units()).every((text) => text === ''),
          90_000,
        );
        expect(await answers(machines, [5001, 5002])).toEqual([
          'lb1:5001 one',
          'lb1:5002 two',
          'lb2:5001 one',
          'lb2:5002 two',
        ]);

        const taken = await elsewhere.lbctl('resume', 'play.yml', ...RUN, '--lock-timeout', '90s');
        expect(taken.code, taken.stderr).toBe(6);
        expect(await answers(machines, [5001, 5002])).toEqual(['lb1:5001 one', '', 'lb2:5001 one', '']);
        expect(await units()).toEqual(['', '']);

        await desk.write('play.yml', play('0s'));
        await applied(desk, '2.0', 0);
        expect(await serves(5002)).toBe(true);
        expect((await units()).every((text) => /^(?!.*confirm).*lbctl-keep-x-model/s.test(text))).toBe(true);
        await run(elsewhere, 'abort', 'play.yml');
        expect(await serves(5001)).toBe(true);
      });
      expect(await answers(machines, [5001, 5002])).toEqual(['lb1:5001 one', '', 'lb2:5001 one', '']);
      expect(await units()).toEqual(['', '']);
    },
    LONG,
  );
});
