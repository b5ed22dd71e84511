import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic, tallyBy } from '../support/fleet/traffic.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { inWords, note } from '../support/fleet-cli-share.ts';
import { type WebBuild, webBuild } from '../support/web-service.ts';

const HOSTS = ['lb1', 'lb2', 'app1', 'app2'].map((name) => ({ name }));
const RUN = ['-i', 'inv.yml', '-y'] as const;

interface PlayWish {
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly strategy: unknown;
  readonly health?: Readonly<Record<string, unknown>>;
}

/** A service `web` behind the upstream x-model; its build lies in `build/`, its version comes with `-e`. */
function playbook({ groups, strategy, health = {} }: PlayWish): string {
  const named = Object.entries(groups).map(([name, instances]) => [name, { service: 'web', instances }] as const);
  const web = {
    hosts: 'app',
    version: '<%= version %>',
    artifact: { files: 'build', dest: '/srv/web' },
    exec_start: './serve.py %i',
    restart_sec: '200ms',
    keep_releases: 1,
    link: { '/usr/local/bin/web': 'serve.py' },
    hooks: { before_release: './hook.sh before', after_release: './hook.sh after' },
    health: { http: { path: '/health' }, interval: '200ms', healthy: 2, timeout: '20s', ...health },
  };
  return `${JSON.stringify({
    name: 'x-model',
    hosts: 'balancers',
    become: true,
    upstreams: { 'x-model': { dest: UPSTREAM_FILE, groups: Object.fromEntries(named) } },
    services: { web },
    strategy,
  })}\n`;
}

/** Generous: several rollouts follow each other in one test, and a lease is waited out. */
const LONG = 300_000;

describeFleet('services', () => {
  let lab: Lab;
  let desk: Desk;

  beforeAll(async () => {
    // Members that nobody listens on: what is there before lbctl answers no request.
    lab = await openLab({ hosts: HOSTS, instances: [], members: ['app1:9999'] });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await Promise.all(
      lab.fleet.apps.map((host) =>
        host.must(
          `systemctl stop 'web@*'; rm -rf /etc/systemd/system/web@.service /etc/systemd/system/*.wants/web@* /etc/lbctl /var/lib/lbctl-services /srv/web /usr/local/bin/web /run/web-hooks; systemctl daemon-reload; systemctl reset-failed`,
        ),
      ),
    );
    await lab.reset();
  });

  const build = async (what: WebBuild): Promise<void> => {
    for (const [name, text] of Object.entries(webBuild(what))) await desk.write(`build/${name}`, text, 0o755);
  };
  const apply = (version: string, ...more: string[]) =>
    desk.lbctl('apply', 'play.yml', ...RUN, '-e', `version=${version}`, ...more);

  const applied = async (version: string, code: number): Promise<string> => {
    const result = await apply(version);
    expect(result.code, result.stderr).toBe(code);
    return result.stderr;
  };

  /** What every instance on every host answers by itself. */
  const answers = async (instances: readonly number[]): Promise<readonly string[]> => {
    const asked = lab.fleet.apps.flatMap((host) =>
      instances.map(async (port) => (await host.sh(`curl -s -m 5 http://127.0.0.1:${port}/`)).stdout.trim()),
    );
    return await Promise.all(asked);
  };

  /** Under fresh requests, some of which take 3 s; none of them may be lost. */
  const underTraffic = async (name: string, work: () => Promise<void>) => {
    const { targets } = lab;
    const gets = startTraffic({ targets, rate: 60 });
    const posts = startTraffic({ targets, rate: 30, method: 'POST' });
    const slow = startTraffic({ targets: targets.map((target) => `${target}slow`), rate: 6 });
    try {
      await work();
    } finally {
      const [got, posted, waited] = await Promise.all([gets.stop(), posts.stop(), slow.stop()]);
      note(`${name}: ${inWords('GET', got)}; ${inWords('POST', posted)}; ${inWords('slow', waited)}`);
      for (const tally of [got, posted, waited]) expect.soft(tally).toMatchObject({ lost: 0, errors: {} });
      expect.soft(Math.min(got.ok, posted.ok, waited.ok)).toBeGreaterThan(0);
      note(`${name}: ${JSON.stringify(tallyBy(got, (body) => body.split(' ')[1] ?? ''))}`);
    }
  };

  it(
    'are brought up, and restarted replica by replica on a new release without losing a request',
    async () => {
      desk = await lab.desk(playbook({ groups: { all: [5001, 5002] }, strategy: { rolling: { drain: '20s' } } }));
      await build({ version: 'one' });
      await applied('1.0', 0);
      expect(await answers([5001, 5002])).toEqual(['app1:5001 one', 'app1:5002 one', 'app2:5001 one', 'app2:5002 one']);
      expect(await applied('1.0', 0)).toContain('nothing to do');

      await build({ version: 'two' });
      await underTraffic('rolling', async () => {
        await applied('2.0', 0);
      });
      expect(await answers([5001, 5002])).toEqual(['app1:5001 two', 'app1:5002 two', 'app2:5001 two', 'app2:5002 two']);
      const [first, second] = lab.fleet.apps;
      expect(await first?.must('cat /run/web-hooks; grep -c two /usr/local/bin/web; ls /srv/web/releases')).toMatch(
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
      desk = await lab.desk(play);
      await build({ version: 'one' });
      await applied('1.0', 0);
      await build({ version: 'two' });
      const elsewhere = await lab.desk(play);
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
      desk = await lab.desk(playbook({ groups: { stable: [5001], canary: [5002] }, strategy }));
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
