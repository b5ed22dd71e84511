import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import { settleSome } from '../../src/rollout/fleet.ts';
import { createLocalTransport } from '../../src/transport/local-transport.ts';
import { calm, DeliveryLab, HERE, hostAt, RELEASE_TEXT } from '../support/delivery-lab.ts';
import { sudoObstacle, testWhere, tmpfsObstacle } from '../support/where.ts';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('a delivery', { timeout: 60_000 }, () => {
  let lab: DeliveryLab;
  beforeEach(({ onTestFinished }) => {
    lab = new DeliveryLab();
    onTestFinished(() => lab[Symbol.dispose]());
  });

  describe('from a folder', () => {
    const refusedWith = async (words: RegExp): Promise<void> => {
      await expect(lab.describe('1.0')).rejects.toMatchObject({
        code: 'artifact-invalid',
        exitCode: 3,
        message: expect.stringMatching(words),
      });
    };

    test.each([
      ['/etc/passwd', /leads to \/etc\/passwd, which is not in the release/],
      ['../../up', /leads to \.\.\/\.\.\/up/],
      ['below/../../../out', /not in the release/],
      ['new\nline', /control character/],
    ])('a link to %j is refused', async (target, words) => {
      lab.write({ 'sub/link': `-> ${target}` });
      await refusedWith(words);
    });

    test('a name with a newline, a pipe, or nothing at all is refused', async () => {
      await refusedWith(/has no files in it/);
      lab.write({ 'new\nline': '' });
      await refusedWith(/"new\\nline": its name holds a control character/);
      rmSync(join(lab.from, 'new\nline'));
      spawnSync('mkfifo', [join(lab.from, 'pipe')]);
      await refusedWith(/pipe is neither a file nor a link nor a folder/);
      rmSync(lab.from, { recursive: true });
      await refusedWith(/is not there/);
    });

    test('what is excluded is left out with what is below it', async () => {
      lab.write({ '.git/config': 'x', 'a/.git/x': 'x', 'a/b.pyc': 'x', 'a/b.py': 'x', 'doc/x/y': 'x', 'a/doc/z': 'z' });
      const artifact = { kind: 'files', from: lab.from, exclude: ['.git', '*.pyc', 'doc/**/y', '/doc'] } as const;
      await lab.deliver('1.0', { changes: { artifact } });
      expect(readFileSync(lab.at('1.0.sha256'), 'utf8').match(/ \S+$/gm)).toEqual([' a/b.py', ' a/doc/z']);
    });

    test('what a link leads to must be there, and is made a command', async () => {
      lab.write({ 'bin/run': 'x' });
      await lab.deliver('1.0', { changes: { links: { ['/usr/local/bin/run' as never]: 'bin/run' } } });
      expect(statSync(lab.at('1.0/bin/run')).mode & 0o777).toBe(0o755);
      const links = { ['/usr/local/bin/run' as never]: 'bin/other' };
      await expect(lab.describe('1.1', { links })).rejects.toMatchObject({ code: 'artifact-invalid' });
    });
  });

  test('of nothing is refused', async () => {
    await expect(
      lab.deliveries.describe({ ...lab.service('1.0'), artifact: undefined as never }, calm()),
    ).rejects.toMatchObject({
      message: 'x-model has no artifact',
    });
  });

  describe('to a host', () => {
    testWhere(sudoObstacle())('becomes root there with sudo', async () => {
      lab.write({ 'bin/run': randomBytes(5_000_000), small: 'small' });
      expect(await lab.deliver('1.0', { connection: { ...HERE, become: true } })).toMatchObject({ outcome: 'stored' });
      expect(statSync(lab.at('1.0/small'))).toMatchObject({ uid: 0, gid: 0 });
    });

    test.each([
      `${'0'.repeat(64)} 0644 ../out\n`,
      `${'0'.repeat(64)} 0644 a/../../out\n`,
      `${'0'.repeat(64)} 0644 /etc/passwd\n`,
      `${'0'.repeat(64)} 0644 a//b\n`,
      `${'0'.repeat(64)} 0644 \n`,
      `${'0'.repeat(64)} 4755 a\n`,
      `${'0'.repeat(63)} 0644 a\n`,
      `${'0'.repeat(64)} 0644 a\u0001b\n`,
      'link 0777 a\t/etc/passwd\n',
      'link 0777 a\n',
      'x\n',
    ])('the manifest %j is refused there too', async (manifest) => {
      await using session = await createLocalTransport({}).open(hostAt(HERE), calm());
      await session.define(RELEASE_TEXT, calm());
      const input = {
        length: Buffer.byteLength(manifest),
        pieces: (async function* () {
          yield Buffer.from(manifest);
        })(),
      };
      const call = `lbr_open ${lab.dest} 1.0 ${sha256(manifest)}`;
      expect(await session.feed(call, input, milliseconds(20_000), calm())).toMatchObject({ body: 'unlawful\n' });
      expect(readdirSync(lab.at())).toEqual(['.flock']);
    });

    const noTmpfs = tmpfsObstacle();
    const tmpfs = (size: string): void => {
      mkdirSync(lab.dest);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', lab.dest]);
      expect(String(mounted.stderr)).toBe('');
      onTestFinished(() => void spawnSync('umount', ['-l', lab.dest]));
    };

    testWhere(noTmpfs)('without room for it, nothing is sent', async () => {
      tmpfs('4m');
      lab.write({ large: randomBytes(6_000_000) });
      await expect(lab.deliver('1.0')).rejects.toMatchObject({
        code: 'delivery-failed',
        message: expect.stringMatching(/has \d+ bytes of space left, and 6000000 of the release are still to come/),
      });
      expect(lab.fed).toBeLessThan(1000);
    });

    testWhere(noTmpfs)(
      'whose disk is filled by somebody else meanwhile, the half of it is taken away again',
      async () => {
        tmpfs('16m');
        lab.write({ large: randomBytes(10_000_000), small: randomBytes(3_000_000) });
        const progress = (): void => {
          if (!existsSync(join(lab.dest, 'filler'))) writeFileSync(join(lab.dest, 'filler'), Buffer.alloc(8_000_000));
        };
        const release = await lab.describe('1.0');
        const filled = lab.deliver('1.0', {
          release,
          progress: ({ doing }) => (doing === 'sending' ? progress() : undefined),
        });
        await expect(filled).rejects.toMatchObject({
          code: 'delivery-failed',
          message: expect.stringMatching(/No space left/),
        });
        expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock']);
        rmSync(join(lab.dest, 'filler'));
        expect(await lab.deliver('1.0', { release })).toMatchObject({ outcome: 'stored' });
      },
    );

    test('that can not be reached is told, and does not stop the others', async () => {
      lab.write({ a: 'a' });
      const service = lab.service('1.0');
      const release = await lab.describe('1.0');
      const away = hostAt({ ...HERE, become: true, becomeUser: '-s' }, 'app2');
      const hosts = [hostAt(HERE), away, hostAt(HERE, 'app3')];
      const results = await settleSome(hosts, 2, (host) =>
        lab.deliveries.deliver({ service, release, host }, () => undefined, calm()),
      );
      const brought = (host: string) => ({
        status: 'fulfilled',
        value: { host, outcome: expect.stringMatching(/stored|present/) },
      });
      expect(results).toMatchObject([
        brought('app1'),
        { status: 'rejected', reason: { code: 'sudo-refused', exitCode: 4 } },
        brought('app3'),
      ]);
    });
  });
});
