import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { faultDesk } from '../support/fleet-faults.ts';
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

const NAMED = ['x-model', '-i', 'inv.yml', '-y', '--lock-timeout', '90s'] as const;
const STATE = '/var/lib/lbctl-services';

const ROLLING = servicePlay({
  groups: { all: [5001] },
  strategy: { rolling: { drain: '5s' } },
  // What `wait.sh` waits for is a file of the host: that makes a start as long as a test wants it.
  service: { ...QUICK, exec_start_pre: './wait.sh', timeout_start: '10m' },
  health: { timeout: '60s' },
});
const both = (version: string) => [`app1:5001 ${version}`, `app2:5001 ${version}`];

describeFleet('an app host that fails', () => {
  const lab = servicesLab();
  let desk: Desk;
  let app2: FleetHost;
  /** The version that runs everywhere. */
  let live = 'none';

  beforeAll(async () => {
    app2 = lab().fleet.host('app2');
    desk = await faultDesk(lab(), ROLLING);
    await put('one');
    expect(await apply(desk, 'one')).toMatchObject({ code: 0 });
    live = 'one';
  });
  beforeEach(async () => {
    expect(await answers(lab().fleet.apps, [5001])).toEqual(both(live));
    expect(await locks(lab())).toEqual([]);
  });

  const put = async (version: string, wait = 'exit 0', more: Readonly<Record<string, string>> = {}): Promise<void> => {
    await build(desk, { version });
    await desk.write('build/wait.sh', `#!/bin/sh\n${wait}\n`, 0o755);
    await desk.write('build/more', '');
    for (const [name, text] of Object.entries(more)) await desk.write(`build/${name}`, text);
  };
  const goesLive = async (version: string): Promise<void> => {
    await put(version);
    const result = await withoutLoss(lab(), version, () => apply(desk, version));
    expect(result.code, result.stderr).toBe(0);
    live = version;
  };

  it(
    'because its sshd lets one session through at a time is none: everything goes through that one',
    async () => {
      await app2.must('echo "MaxSessions 1" >/etc/ssh/sshd_config.d/one.conf; systemctl reload ssh');
      await goesLive('single');
    },
    LONG,
  );

  const small = async (folder: string, options: string): Promise<void> => {
    await app2.must(
      `mkdir -p ${folder} /run/kept; cp -a ${folder}/. /run/kept
       mount -t tmpfs -o ${options},mode=755 small ${folder}; cp -a /run/kept/. ${folder}; rm -rf /run/kept`,
    );
  };
  const large = async (folder: string): Promise<void> => {
    await app2.must(
      `mkdir -p /run/kept; cp -a ${folder}/. /run/kept; umount -l ${folder}; rm -rf ${folder}/*; cp -a /run/kept/. ${folder}; rm -rf /run/kept`,
    );
  };
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`many/${at}`, `${at}`]));

  it.each([
    ['that is known before', 'size=1m', { blob: randomBytes(1_500_000).toString('base64') }, /\d+ bytes of space left/],
    ['that is met on the way', 'size=1m', many, /No space left on device[^\n]*\b\d+ KiB and \d+ inodes? left/],
    ['in inodes', 'size=64m,nr_inodes=60', many, /No space left on device[^\n]*\b\d+ KiB and 0 inodes left/],
  ])(
    'has no room for a release, %s: 5, nothing changes, and the message has host and room',
    async (what, options, more, words) => {
      await small('/srv/web', options);
      try {
        const version = what.replaceAll(' ', '-');
        await put(version, 'exit 0', more);
        const result = await withoutLoss(lab(), what, () => apply(desk, version));
        expect(result.code, result.stderr).toBe(5);
        expect(result.stderr).toMatch(/delivery-failed[^\n]*app2: /);
        expect(result.stderr).toMatch(words);
        expect(result.stderr.length).toBeLessThan(4000);
        expect(await app2.must('ls /srv/web/releases')).not.toContain(version);
      } finally {
        await large('/srv/web');
      }
    },
    LONG,
  );

  it(
    'has no room for the revisions: 5, and nothing changes',
    async () => {
      await put('roomless');
      await small(STATE, 'size=1m');
      try {
        // The lock takes a page.
        const fill = `head -c 4K /dev/zero >${STATE}/room; head -c 4M /dev/zero >${STATE}/fill 2>/dev/null; rm ${STATE}/room`;
        await app2.must(fill);
        const result = await withoutLoss(lab(), 'no room for revisions', () => apply(desk, 'roomless'));
        expect(result.code, result.stderr).toBe(5);
        expect(result.stderr).toMatch(/prepare-failed[\s\S]*app2[\s\S]*space/);
        await app2.must(`rm ${STATE}/fill`);
      } finally {
        await large(STATE);
      }
    },
    LONG,
  );

  it(
    'reboots while its replica is restarted: the run waits, the replica comes up with the release it was told, then it is back',
    async () => {
      await put('rebooted', 'until [ -e /srv/go ]; do sleep 0.1; done');
      await lab().fleet.host('app1').must('touch /srv/go');
      await withoutLoss(lab(), 'reboot', async () => {
        const run = desk.start('apply', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=rebooted');
        await waitUntil('app2 starts its replica', async () => await isActivating(app2), 60_000);
        await app2.reboot();
        await waitUntil('systemd starts the replica at boot', async () => await isActivating(app2), 60_000);
        await app2.must('touch /srv/go');
        const result = await run.ended;
        expect(result.code, result.stderr).toBe(0);
      });
      live = 'rebooted';
    },
    LONG,
  );

  it(
    'is lost in the middle: 7, it is named and out of rotation, and once it is back an abort ends where the run began',
    async () => {
      await put('lost');
      const run = desk.start('apply', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=lost', '--output', 'jsonl');
      await run.says(/"kind":"host.intended"[^\n]*"host":"app1"/, 60_000);
      await app2.cutOff();
      const result = await run.ended;
      expect(result.code, result.stderr).toBe(7);
      expect(`${result.stdout}${result.stderr}`).toMatch(/not back: app2/);
      const tally = await startTraffic({ targets: lab().targets, rate: 100, limitMs: 500 }).finished();
      expect(tally).toMatchObject({ lost: 0, byBody: { 'app1:5001 lost': tally.sent } });
      await app2.reconnect();
      const aborted = await withoutLoss(lab(), 'abort', () => desk.lbctl('abort', ...NAMED));
      expect(aborted.code, aborted.stderr).toBe(0);
      expect(await answers(lab().fleet.apps, [5001])).toEqual(both(live));
    },
    LONG,
  );
});

async function isActivating(host: FleetHost): Promise<boolean> {
  return (await host.sh('systemctl is-active web@5001')).stdout.trim() === 'activating';
}
