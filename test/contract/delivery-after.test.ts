import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { HostPath } from '../../src/model/names.ts';
import type { Release } from '../../src/model/service.ts';
import type { HookResult } from '../../src/ports/deliveries.ts';
import { calm, DeliveryLab, HERE, hostAt } from '../support/delivery-lab.ts';

describe('a release that is on its host', { timeout: 60_000 }, () => {
  let lab: DeliveryLab;
  let release: Release;
  beforeEach(async ({ onTestFinished }) => {
    lab = new DeliveryLab();
    onTestFinished(() => lab[Symbol.dispose]());
    lab.write({ 'bin/run': '#!/bin/sh\n', 'bin/a b': 'x' });
    release = await lab.describe('1.0');
    await lab.deliver('1.0', { release });
    mkdirSync(join(lab.folder, 'bin'));
  });

  describe('has links', () => {
    const path = (name: string): HostPath => join(lab.folder, 'bin', name) as HostPath;
    const link = async (links: Readonly<Record<HostPath, string>>, version = '1.0'): Promise<void> => {
      const service = lab.service(version, { links });
      const given = version === '1.0' ? release : await lab.describe(version);
      await lab.deliveries.link({ service, release: given, host: hostAt(HERE) }, calm());
    };

    test('that follow the release, forth and back', async () => {
      const links = { [path('run')]: 'bin/run', [path('ab')]: 'bin/a b' };
      await link(links);
      expect(readFileSync(path('ab'), 'utf8')).toBe('x');
      lab.write({ 'bin/a b': 'y' });
      await lab.deliver('1.1');
      await link(links, '1.1');
      expect([readlinkSync(path('run')), readFileSync(path('ab'), 'utf8')]).toEqual([lab.at('1.1/bin/run'), 'y']);
      await link(links);
      expect(readlinkSync(path('run'))).toBe(lab.at('1.0/bin/run'));
    });

    test.each(['a file', 'a link', 'a dangling link'])('but none in the place of %s of somebody else', async (kind) => {
      if (kind === 'a file') writeFileSync(path('mine'), 'mine');
      else symlinkSync(kind === 'a link' ? '/bin/sh' : '/nowhere', path('mine'));
      await expect(link({ [path('run')]: 'bin/run', [path('mine')]: 'bin/run' })).rejects.toMatchObject({
        code: 'link-refused',
        exitCode: 5,
        message: `app1: ${path('mine')} is there already, and not lbctl's`,
      });
      expect(existsSync(path('run'))).toBe(false);
    });

    test('only to what it holds', async () => {
      await expect(link({ [path('run')]: 'bin/walk' })).rejects.toMatchObject({
        message: expect.stringContaining('no bin/walk'),
      });
    });
  });

  describe('has what is to be done later', () => {
    const site = () => ({ service: lab.service('1.0'), release, host: hostAt(HERE) });

    test('for whoever sees the end of the rollout, and nothing where nothing was left', async () => {
      expect(await lab.deliveries.left(site(), calm())).toBeUndefined();
      const links = { [join(lab.folder, 'bin/run') as HostPath]: 'bin/run' };
      const aftermath = { links, keepReleases: 2, afterRelease: 'echo \'ü\' "$VERSION"\n' };
      await lab.deliveries.leave({ ...site(), aftermath }, calm());
      expect(await lab.deliveries.left(site(), calm())).toEqual(aftermath);
      const gone = { ...site(), service: { ...lab.service('1.0'), dest: `${lab.folder}/nowhere` as HostPath } };
      expect(await lab.deliveries.left(gone, calm())).toBeUndefined();
      expect(existsSync(join(lab.folder, 'nowhere'))).toBe(false);
    });

    test.each(['', 'no JSON', 'null', '{"links":{"x":"y"},"keepReleases":1}', '{"links":{},"keepReleases":"1"}'])(
      'and not what somebody else wrote there: %s',
      async (text) => {
        await lab.deliveries.leave({ ...site(), aftermath: { links: {}, keepReleases: 1 } }, calm());
        const [file = ''] = readdirSync(lab.at('')).filter((name) => name.endsWith('.left'));
        writeFileSync(lab.at(file), text);
        expect(await lab.deliveries.left(site(), calm())).toBeUndefined();
      },
    );
  });

  describe('has hooks', () => {
    const run = async (command: string, seconds = 20): Promise<HookResult> => {
      const work = { service: lab.service('1.0'), release, host: hostAt(HERE), hook: 'before_release' } as const;
      return await lab.deliveries.runHook({ ...work, command, timeout: milliseconds(seconds * 1000) }, calm());
    };

    test('that run in it, once, and whose output is shown', async () => {
      const count = join(lab.folder, 'count');
      const command = `echo "it's $VERSION" >&2; ls; echo once >>'${count}'; printf end`;
      expect(await run(command)).toEqual({ outcome: 'ran', output: "it's 1.0\nbin\nend" });
      expect(await run(command)).toEqual({ outcome: 'already' });
      expect(readFileSync(count, 'utf8')).toBe('once\n');
    });

    test('that fail with what they printed, and run again', async () => {
      const flag = join(lab.folder, 'flag');
      const command = `[ -e '${flag}' ] || { echo 'no table'; exit 3; }`;
      await expect(run(command)).rejects.toMatchObject({
        code: 'hook-failed',
        exitCode: 5,
        message: 'app1: before_release of release 1.0 failed (3); it printed:\nno table',
      });
      writeFileSync(flag, '');
      expect(await run(command)).toEqual({ outcome: 'ran', output: '' });
    });

    test('that are ended when they run too long', async () => {
      await expect(run('echo began; sleep 30', 1)).rejects.toMatchObject({
        code: 'hook-failed',
        message: expect.stringContaining('did not end within 1 s; it printed:\nbegan'),
      });
    });
  });
});
