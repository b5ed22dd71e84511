import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { startFileServer } from '../support/file-server.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { type CliResult, type Desk, openDesk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { startS3Server } from '../support/s3-server.ts';

const LONG = 300_000;
const MB = 1_000_000;
/** Named by a program, and not by itself. */
const SSHD_OF_THE_RUN = '[s]shd: deploy';

interface PlayWish {
  readonly artifact: Readonly<Record<string, unknown>>;
  readonly dest?: string;
  /** The file of the release that `/usr/local/bin/web` leads to. */
  readonly command?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A service `web` that starts at once, whatever its release holds. */
function playbook({ artifact, dest = '/srv/web', command = 'web', env = {} }: PlayWish): string {
  const web = {
    hosts: 'app',
    version: '<%= version %>',
    artifact: { ...artifact, dest },
    exec_start: '/usr/bin/python3 -m http.server %i',
    env,
    keep_releases: 1,
    link: { '/usr/local/bin/web': command },
    health: { tcp: {}, interval: '200ms', healthy: 1, timeout: '60s' },
  };
  const members = [{ service: 'web', instances: [5001, 5002] }];
  return `${JSON.stringify({
    name: 'x-model',
    hosts: 'balancers',
    become: true,
    upstreams: { 'x-model': { dest: UPSTREAM_FILE, members } },
    services: { web },
    strategy: { rolling: { drain: '20s' } },
  })}\n`;
}

describeFleet('releases on their way to a host', () => {
  let lab: Lab;
  let app: FleetHost;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'app1'].map((name) => ({ name })), instances: [], members: ['app1:9999'] });
    app = lab.fleet.host('app1');
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await app.must(
      `systemctl stop 'web@*'; rm -rf /etc/systemd/system/web@.service /etc/systemd/system/*.wants/web@* /etc/lbctl /var/lib/lbctl-services /srv/web /usr/local/bin/web; systemctl daemon-reload; systemctl reset-failed`,
    );
    await lab.reset();
  });

  const apply = async (desk: Desk, version: string, wish: PlayWish): Promise<CliResult> => {
    await desk.write('play.yml', playbook(wish));
    return await desk.lbctl(
      'apply',
      'play.yml',
      '-i',
      'inv.yml',
      '-y',
      '--output',
      'jsonl',
      '-e',
      `version=${version}`,
    );
  };
  /** How the delivery to app1 ended. */
  const deliveryOf = ({ stdout }: CliResult): unknown =>
    events(stdout).flatMap((event) => (event.kind === 'delivery.done' ? [event.result] : []))[0];
  const logins = async (): Promise<number> =>
    Number(await app.must(`journalctl --sync; journalctl -q --no-pager | grep -c 'Accepted publickey' || :`));

  it(
    'come from everywhere over one connection; commands lead to the newest, and old ones go',
    async () => {
      await using files = await startFileServer({ '/3/web': Buffer.from('three') });
      await using s3 = await startS3Server();
      s3.objects.set('/builds/web', Buffer.from('four'));
      const account = { AWS_ACCESS_KEY_ID: s3.account.id, AWS_SECRET_ACCESS_KEY: s3.account.secret };
      await using desk = await openDesk(lab.program, { 'inv.yml': lab.fleet.inventoryYaml() }, account);
      await app.must(PACKAGE);
      const kinds: readonly (() => Promise<PlayWish>)[] = [
        async () => ({ artifact: { rsync: 'build' } }),
        async () => ({ artifact: { git: { repository: await repository(desk), ref: 'main' } } }),
        async () => ({
          artifact: { http: { url: `${files.url}/3/web`, sha256: sha256('three'), via: 'controller' } },
        }),
        async () => ({ artifact: { s3: { endpoint: s3.endpoint, bucket: 'builds', key: 'web' } } }),
        async () => ({ artifact: { package: { name: 'lbctl-probe', version: '1.0-1' } }, command: 'package' }),
        async () => ({ artifact: { files: 'build' } }),
      ];
      await desk.write('build/web', 'one');
      for (const [index, kind] of kinds.entries()) {
        const version = String(index + 1);
        if (index === kinds.length - 1) await desk.write('build/web', 'six');
        const wish = await kind();
        const before = await logins();
        const result = await apply(desk, version, wish);
        expect(result.code, result.stderr).toBe(0);
        expect(deliveryOf(result)).toMatchObject({ outcome: 'stored' });
        expect((await logins()) - before).toBe(1);
        const command = wish.command ?? 'web';
        expect(await app.must('readlink /usr/local/bin/web')).toBe(`/srv/web/releases/${version}/${command}\n`);
        // What a rollback would start again stays beside what runs.
        expect(await app.must('ls -d /srv/web/releases/*/ | xargs -n 1 basename')).toBe(
          index === 0 ? '1\n' : `${index}\n${version}\n`,
        );
      }
      expect(await app.must('cat /usr/share/lbctl-probe/version')).toBe('1.0-1\n');
      const again = await apply(desk, '6', { artifact: { files: 'build' }, env: { MORE: 'x' } });
      expect(again.code, again.stderr).toBe(0);
      expect(deliveryOf(again)).toMatchObject({ outcome: 'present', sent: 0 });
    },
    LONG,
  );

  it(
    'go on where they were cut off',
    async () => {
      const desk = await lab.desk();
      await large(desk, 100);
      const wish = { artifact: { files: 'build' } };
      const cut = app.must(
        `${until('/srv/web/releases/.1.*.part/web', 60 * MB)}; pkill -KILL -f '${SSHD_OF_THE_RUN}'`,
        { timeoutMs: LONG },
      );
      const first = await apply(desk, '1', wish);
      await cut;
      expect(first.code, first.stderr).toBe(4);
      expect(first.stderr).toContain('connection-lost');
      expect(events(first.stdout)).toContainEqual(
        expect.objectContaining({ kind: 'delivery.progress', host: 'app1', doing: 'sending', total: 100 * MB }),
      );
      expect(await app.sh('ls /srv/web/releases/1')).toMatchObject({ code: 2 });
      const second = await apply(desk, '1', wish);
      expect(second.code, second.stderr).toBe(0);
      const { sent, kept } = deliveryOf(second) as { readonly sent: number; readonly kept: number };
      expect(sent).toBeLessThanOrEqual(40 * MB);
      expect(sent + kept).toBe(100 * MB);
    },
    LONG,
  );

  it(
    'that fill the disk are taken away, and nothing else is touched: 5',
    async () => {
      await app.must('mkdir -p /srv/small; mount -t tmpfs -o size=90m,mode=755 small /srv/small');
      const desk = await lab.desk();
      await large(desk, 60);
      const wish = { artifact: { files: 'build' }, dest: '/srv/small' };
      const filled = app.must(
        `${until('/srv/small/releases/.1.*.part/web', 16 * MB)}; cat /dev/zero >/srv/small/fill 2>/dev/null; :`,
        { timeoutMs: LONG },
      );
      const full = await apply(desk, '1', wish);
      await filled;
      expect(full.code, full.stderr).toBe(5);
      expect(full.stderr).toMatch(/delivery-failed[\s\S]*app1[\s\S]*No space left on device/);
      expect(await app.must('ls -A /srv/small/releases')).toBe('.flock\n');
      expect(deliveryOf(await apply(desk, '1', wish))).toMatchObject({
        outcome: 'failed',
        reason: expect.stringMatching(/bytes of space left/),
      });
      await app.must('rm /srv/small/fill');
      const result = await apply(desk, '1', wish);
      expect(result.code, result.stderr).toBe(0);
    },
    LONG,
  );
});

/** A package of one file, in a repository on the host. */
const PACKAGE = `mkdir -p /srv/repo/root/DEBIAN /srv/repo/root/usr/share/lbctl-probe; cd /srv/repo
echo 1.0-1 >root/usr/share/lbctl-probe/version
printf '%s\\n' 'Package: lbctl-probe' 'Version: 1.0-1' 'Architecture: all' 'Maintainer: ann <ann@example.org>' 'Description: probe' >root/DEBIAN/control
dpkg-deb -Znone --root-owner-group --build root probe.deb
{ cat root/DEBIAN/control; echo 'Filename: ./probe.deb'; stat -c 'Size: %s' probe.deb; echo "SHA256: $(sha256sum <probe.deb | cut -c 1-64)"; } >Packages
echo 'deb [trusted=yes] file:/srv/repo ./' >/etc/apt/sources.list`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function events(stdout: string): readonly Event[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Waits on the host until a file is so long. */
function until(file: string, bytes: number): string {
  return `until [ "$(stat -c %s ${file} 2>/dev/null || echo 0)" -ge ${bytes} ]; do sleep 0.01; done`;
}

/** A build of one file of so many megabytes. */
async function large(desk: Desk, megabytes: number): Promise<void> {
  await desk.write('build/web', '');
  await truncate(join(desk.folder, 'build/web'), megabytes * MB);
}

/** A bare repository that holds what is in `build/`. */
async function repository(desk: Desk): Promise<string> {
  const bare = join(desk.folder, 'bare.git');
  await desk.write('checkout/web', 'two');
  const who = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.org', '-c', 'init.defaultBranch=main'];
  const cwd = join(desk.folder, 'checkout');
  for (const words of [
    ['init', '-q', '.'],
    ['add', 'web'],
    ['commit', '-qm', 'x'],
    ['clone', '-q', '--bare', '.', bare],
  ]) {
    const done = spawnSync('git', [...who, ...words], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: desk.home },
    });
    if (done.status !== 0) throw new Error(done.stderr);
  }
  return bare;
}
