import { expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { Desk } from '../support/fleet-cli.ts';
import * as services from '../support/services-lab.ts';
import { answers as answersOf, LONG, servicePlay as playbook, RUN, servicesLab } from '../support/services-lab.ts';
import type { WebBuild } from '../support/web-service.ts';

describeFleet('services', () => {
  const lab = servicesLab({ fresh: true });
  let desk: Desk;

  const build = (what: WebBuild) => services.build(desk, what);
  const applied = (version: string, code: number) => services.applied(desk, version, code);
  const answers = (instances: readonly number[]) => answersOf(lab().fleet.apps, instances);
  const underTraffic = (name: string, work: () => Promise<void>) => services.underTraffic(lab(), name, work);

  it(
    'are brought up, and restarted replica by replica on a new release without losing a request',
    async () => {
      desk = await lab().desk(playbook({ groups: { all: [5001, 5002] }, strategy: { rolling: { drain: '20s' } } }));
      await build({ version: 'one' });
      await applied('1.0', 0);
      expect(await answers([5001, 5002])).toEqual(['app1:5001 one', 'app1:5002 one', 'app2:5001 one', 'app2:5002 one']);
      expect(await applied('1.0', 0)).toContain('nothing to do');

      await build({ version: 'two' });
      await underTraffic('rolling', async () => {
        await applied('2.0', 0);
      });
      expect(await answers([5001, 5002])).toEqual(['app1:5001 two', 'app1:5002 two', 'app2:5001 two', 'app2:5002 two']);
      const [first, second] = lab().fleet.apps;
      expect(await first?.must('cat /run/web-hooks; grep -m1 -c two /usr/local/bin/web; ls /srv/web/releases')).toMatch(
        /^one before\none after\ntwo before\ntwo after\n1\n1\.0\n/,
      );
      expect(await second?.sh('cat /run/web-hooks')).toMatchObject({ stdout: '' });
    },
    LONG,
  );

  it(
    'are finished by another machine when their runner dies, and taken back by it, replica by replica',
    async () => {
      const play = playbook({ groups: { all: [5001] }, strategy: { rolling: {} } });
      desk = await lab().desk(play);
      await build({ version: 'one' });
      await applied('1.0', 0);
      await build({ version: 'two' });
      const elsewhere = await lab().desk(play);
      await underTraffic('death and rollback', async () => {
        const runner = desk.start('apply', 'play.yml', ...RUN, '-e', 'version=2.0', '--output', 'jsonl');
        await runner.says(/"kind":"host.intended".*"host":"app1"/, 60_000);
        runner.signal('SIGKILL');
        await runner.ended;
        const resumed = await elsewhere.lbctl('resume', 'play.yml', ...RUN, '--lock-timeout', '90s');
        expect(resumed.code, resumed.stderr).toBe(0);
        expect(await answers([5001])).toEqual(['app1:5001 two', 'app2:5001 two']);
        const back = await elsewhere.lbctl('rollback', 'play.yml', ...RUN);
        expect(back.code, back.stderr).toBe(0);
      });
      expect(await answers([5001])).toEqual(['app1:5001 one', 'app2:5001 one']);
    },
    LONG,
  );

  it(
    'move to a canary, and the stable group follows, without losing a request',
    async () => {
      const steps = [{ set_weight: 50 }, { set_weight: 100 }];
      const strategy = { canary: { stable: 'stable', canary: 'canary', steps, after: 'absorb' } };
      desk = await lab().desk(playbook({ groups: { stable: [5001], canary: [5002] }, strategy }));
      await build({ version: 'one' });
      await applied('1.0', 0);
      expect(await answers([5001])).toEqual(['app1:5001 one', 'app2:5001 one']);
      await build({ version: 'two' });
      await underTraffic('canary', async () => {
        await applied('2.0', 0);
      });
      expect(await answers([5001])).toEqual(['app1:5001 two', 'app2:5001 two']);
      expect(await answers([5002])).toEqual(['', '']);
    },
    LONG,
  );
});
