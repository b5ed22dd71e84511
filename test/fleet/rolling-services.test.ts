import { beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import {
  answers,
  apply,
  build,
  LONG,
  locks,
  QUICK,
  servicePlay,
  servicesLab,
  withoutLoss,
} from '../support/services-lab.ts';
import { webBuild } from '../support/web-service.ts';

const HOSTS = ['lb1', 'lb2', 'app1', 'app2', 'app3', 'app4'].map((name) => ({ name }));

/** The fewest servers that a balancer had in its file while `work` was done. */
async function fewestServers(host: FleetHost, work: () => Promise<void>): Promise<number> {
  const look = `while :; do grep -c "^ *server [0-9]" ${UPSTREAM_FILE} >>/run/servers; sleep 0.05; done`;
  await host.must(`rm -f /run/servers; systemd-run -q --unit=servers sh -c '${look}'`);
  try {
    await work();
  } finally {
    await host.must('systemctl stop servers');
  }
  const seen = (await host.must('sort -nu /run/servers')).trim().split('\n').map(Number);
  return Math.min(...seen);
}

describeFleet('rolling over services', () => {
  const lab = servicesLab({ hosts: HOSTS });
  let desk: Desk;

  beforeAll(async () => {
    desk = await lab().desk();
    await build(desk, { version: 'one' });
  });

  it(
    'with spare replicas never has fewer than all in rotation, asked from here how they are',
    async () => {
      const play = servicePlay({
        groups: { all: { instances: [5001], surge: [5009] } },
        strategy: { rolling: { max_surge: 1, order: 'start_first' } },
        health: { from: 'controller', timeout: '60s' },
        service: QUICK,
      });
      await desk.write('play.yml', play);
      expect(await apply(desk, '1.0')).toMatchObject({ code: 0 });
      await build(desk, { version: 'two' });
      const [first] = lab().fleet.balancers;
      if (first === undefined) throw new Error('there is no balancer');
      const fewest = await fewestServers(first, async () => {
        const result = await withoutLoss(lab(), 'start_first', () => apply(desk, '2.0'));
        expect(result.code, result.stderr).toBe(0);
      });
      expect(fewest).toBe(4);
      expect(await answers(lab().fleet.apps, [5001])).toEqual([1, 2, 3, 4].map((app) => `app${app}:5001 two`));
      expect(await answers(lab().fleet.apps, [5009])).toEqual(['', '', '', '']);
      const [app1] = lab().fleet.apps;
      expect(await app1?.sh('systemctl is-enabled web@5009; systemctl is-active web@5009')).toMatchObject({
        stdout: 'disabled\ninactive\n',
      });
      expect(await locks(lab())).toEqual([]);
    },
    LONG,
  );

  /** Whether every balancer has app2 among its servers, or none. */
  const hasApp2 = async (): Promise<readonly boolean[]> => {
    const address = lab().fleet.host('app2').address;
    return (await lab().files()).map((text) => text.includes(`server ${address}:5001`));
  };
  const rolling = (more: Readonly<Record<string, unknown>> = {}, unavailable = 2) =>
    servicePlay({
      groups: { all: [5001] },
      strategy: { rolling: { max_unavailable: unavailable } },
      health: { timeout: '60s' },
      service: QUICK,
      more: { max_fail_percentage: 25, ...more },
    });
  /** A release that does not start where /run/broken is. */
  const picky = async (version: string): Promise<void> => {
    const broken = 'import os, sys\nif os.path.exists("/run/broken"):\n    sys.exit("broken here")\n';
    await build(desk, { version });
    const [head = '', ...rest] = (webBuild({ version })['serve.py'] ?? '').split('\n');
    await desk.write('build/serve.py', [head, broken, ...rest].join('\n'), 0o755);
  };

  it(
    'goes on without an app host that fails, keeps it out of rotation, and retry brings it back',
    async () => {
      await desk.write('play.yml', rolling());
      await picky('three');
      const app2 = lab().fleet.host('app2');
      await app2.must('touch /run/broken');
      const result = await withoutLoss(lab(), 'without app2', () => apply(desk, '3.0'));
      expect(result.code, result.stderr).toBe(7);
      expect(result.stderr).toMatch(/app2 is left behind: [\s\S]*broken here/);
      const others = ['app1:5001 three', 'app3:5001 three', 'app4:5001 three'];
      expect(await answers(lab().fleet.apps, [5001])).toEqual(expect.arrayContaining(others));
      expect(await hasApp2()).toEqual([false, false]);
      expect(result.stderr).toMatch(/app1 {2}changed once\n[^\n]*app2 {2}failed: [\s\S]*app3 {2}changed once/);
      const stale = await desk.lbctl('retry', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=3.1');
      expect(stale.code, stale.stderr).toBe(10);
      await app2.must('rm /run/broken');
      const app3 = lab().fleet.host('app3');
      await app3.must('systemctl stop ssh');
      const retry = () => desk.lbctl('retry', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=3.0');
      const retried = await withoutLoss(lab(), 'retry', retry);
      expect(retried.code, retried.stderr).toBe(7);
      expect(retried.stderr).toMatch(/app3 can not be reached and stays as it is/);
      expect(await answers(lab().fleet.apps, [5001])).toEqual([1, 2, 3, 4].map((app) => `app${app}:5001 three`));
      expect(await hasApp2()).toEqual([true, true]);
      // The play may say that nobody may be missing, and has no room beside somebody who is.
      await desk.write('strict.yml', rolling({ any_errors_fatal: true }));
      await desk.write('tight.yml', rolling({}, 1));
      const plan = (file: string) => desk.lbctl('plan', file, '-i', 'inv.yml', '-e', 'version=3.2');
      expect(await plan('strict.yml')).toMatchObject({ code: 4, stderr: expect.stringContaining('app3') });
      expect(await plan('tight.yml')).toMatchObject({ code: 4, stderr: expect.stringContaining('out of reach') });
      expect(await plan('play.yml')).toMatchObject({ code: 0 });
      await app3.must('systemctl start ssh');
      expect(await retry()).toMatchObject({ code: 0 });
      expect(await locks(lab())).toEqual([]);

      await build(desk, { version: 'four' });
      const limited = await apply(desk, '4.0', '--limit', 'app1');
      expect(limited.code, limited.stderr).toBe(0);
      const stay = [2, 3, 4].map((app) => `app${app}:5001 three`);
      expect(await answers(lab().fleet.apps, [5001])).toEqual(['app1:5001 four', ...stay]);
    },
    LONG,
  );
});
