import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Service } from '../../src/model/service.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { freePort, sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';

const noRsync = spawnSync('rsync', ['--version']).error === undefined ? undefined : 'rsync is not installed';
const obstacle = sshdObstacle() ?? noRsync;

describeWhere(obstacle)('what rsync fetches', { timeout: 60_000 }, () => {
  let lab: DeliveryLab;
  beforeEach(({ onTestFinished }) => {
    lab = new DeliveryLab();
    onTestFinished(() => lab[Symbol.dispose]());
  });
  const from = (source: string, how: { readonly exclude?: string[]; readonly options?: string[] } = {}) =>
    ({ artifact: { kind: 'rsync', from: source, exclude: [], options: [], ...how } }) satisfies Partial<Service>;
  const paths = (version: string): readonly string[] =>
    (readFileSync(lab.at(`${version}.sha256`), 'utf8').match(/ \S+$/gm) ?? []).map((path) => path.trim());
  const fetched = (): readonly string[] =>
    readdirSync(join(lab.folder, 'cache/entries')).map((name) => join(lab.folder, 'cache/entries', name));

  test('from a folder is a release, less what its patterns leave out', async () => {
    lab.write({ 'bin/run': '#!/bin/sh\n' }, 0o755);
    lab.write({ 'a.py': 'a', 'b/c.pyc': 'c', '.git/config': 'x', big: 'x'.repeat(2000), link: '-> a.py' });
    const artifact = from(lab.from, { exclude: ['.git', '*.pyc'], options: ['--max-size=1k'] });
    expect(await lab.deliver('1', { changes: artifact })).toMatchObject({ outcome: 'stored' });
    expect(paths('1')).toEqual(['a.py', 'bin/run']);
    expect(statSync(lab.at('1/bin/run')).mode & 0o777).toBe(0o755);
    expect(readFileSync(lab.at('1/link'), 'utf8')).toBe('a');
  });

  test('is fetched again only where it changed, and a release that was planned stays as it was', async () => {
    lab.write({ same: 'same', other: 'one', gone: 'x' });
    const first = await lab.describe('1', from(lab.from));
    expect((await lab.describe('2', from(lab.from))).digest).toBe(first.digest);
    expect(fetched()).toHaveLength(1);
    writeFileSync(join(lab.from, 'other'), 'two and more');
    rmSync(join(lab.from, 'gone'));
    await lab.deliver('3', { changes: from(`${lab.from}/`) });
    expect(paths('3')).toEqual(['other', 'same']);
    expect(fetched().map((folder) => statSync(join(folder, 'same')).nlink)).toEqual([2, 2]);
    expect(await lab.deliver('1', { changes: from(lab.from), release: first })).toMatchObject({ outcome: 'stored' });
    expect(readFileSync(lab.at('1/other'), 'utf8')).toBe('one');
  });

  describe('over ssh', () => {
    const over = async (config: readonly string[] = []): Promise<ThrowawaySshd> => {
      const sshd = await startSshd(config);
      const words = ['-F', 'none', '-o', 'BatchMode=yes', '-p', sshd.port, '-i', join(sshd.home, '.ssh/id_ed25519')];
      lab.env['RSYNC_RSH'] = `ssh ${words.join(' ')} -o UserKnownHostsFile=${join(sshd.home, '.ssh/known_hosts')}`;
      return sshd;
    };

    test('is what lies there, also under a name that a shell would read', async () => {
      await using sshd = await over();
      const odd = join(lab.from, "it's $HOME; `x`");
      mkdirSync(odd);
      writeFileSync(join(odd, 'a'), 'a');
      await lab.deliver('1', { changes: from(`${sshd.user}@127.0.0.1:${odd}`) });
      expect(paths('1')).toEqual(['a']);
      const none = from(`${sshd.user}@127.0.0.1:${lab.folder}/nothing`);
      await expect(lab.describe('2', none)).rejects.toMatchObject({
        code: 'artifact-invalid',
        message: expect.stringMatching(/nothing.*No such file/),
      });
    });

    test('from a machine without rsync is refused with these words', async () => {
      await using sshd = await over(['ForceCommand PATH=/nowhere; eval "$SSH_ORIGINAL_COMMAND"']);
      await expect(lab.describe('1', from(`${sshd.user}@127.0.0.1:${lab.from}`))).rejects.toMatchObject({
        code: 'artifact-unavailable',
        message: expect.stringMatching(/: there is no rsync on that machine$/),
      });
    });
  });

  test.for([
    ['bash: line 1: rsync: command not found', 127],
    ['sh: 1: rsync: not found', 12],
    ['zsh:1: command not found: rsync', 12],
    ['fish: Unknown command: rsync', 12],
  ] as const)(
    'from a machine without rsync that says "%s" is refused, whichever status rsync ends with',
    async ([words, status]) => {
      // rsync itself ends with 127 or, when the connection is closed before it reads the status, with 12.
      const bin = join(lab.folder, 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'rsync'), `#!/bin/sh\necho '${words}' >&2\nexit ${status}\n`, { mode: 0o755 });
      lab.env['PATH'] = `${bin}:${process.env['PATH'] ?? ''}`;
      await expect(lab.describe('1', from('deploy@build1:/srv/app'))).rejects.toMatchObject({
        code: 'artifact-unavailable',
        message: 'rsync: deploy@build1:/srv/app: there is no rsync on that machine',
      });
    },
  );

  test('from a daemon is what its module holds', async ({ onTestFinished }) => {
    lab.write({ a: 'a' });
    const port = await freePort();
    const config = join(lab.folder, 'rsyncd.conf');
    writeFileSync(config, `use chroot = no\n[builds]\npath = ${lab.from}\n`);
    const words = ['--daemon', '--no-detach', '--address=127.0.0.1', `--port=${port}`, `--config=${config}`];
    const daemon = spawn('rsync', words, { stdio: 'ignore' });
    onTestFinished(() => void daemon.kill());
    const source = from(`rsync://127.0.0.1:${port}/builds`);
    const { digest } = await vi.waitFor(() => lab.describe('1', source), { timeout: 20_000, interval: 200 });
    expect((await lab.describe('2', from(lab.from))).digest).toBe(digest);
    await expect(lab.describe('3', from(`rsync://127.0.0.1:${port}/none`))).rejects.toMatchObject({
      code: 'artifact-invalid',
      message: expect.stringMatching(/Unknown module/),
    });
  });

  test('without rsync here is refused with these words', async () => {
    mkdirSync(join(lab.folder, 'bin'));
    symlinkSync('/bin/sh', join(lab.folder, 'bin/sh'));
    lab.env['PATH'] = join(lab.folder, 'bin');
    await expect(lab.describe('1', from(lab.from))).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: 'there is no rsync on this machine',
    });
  });
});
