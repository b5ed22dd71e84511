import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { calm, DeliveryLab, HERE, hostAt } from '../support/delivery-lab.ts';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('a delivery', { timeout: 60_000 }, () => {
  let lab: DeliveryLab;
  beforeEach(({ onTestFinished }) => {
    lab = new DeliveryLab();
    onTestFinished(() => lab[Symbol.dispose]());
  });

  test('brings files and links under their names, with no more of their modes than whether they can be executed', async () => {
    const long = `${'deep/'.repeat(30)}${'n'.repeat(120)}`;
    const content = {
      'app.py': 'print(1)\n',
      'a b/ü \'"$`!*.txt': 'x',
      '-': 'dash',
      'back\\slash': '\\',
      [long]: 'far',
    };
    lab.write({ ...content, current: '-> app.py', 'a b/up': `-> ../${long}`, empty: '' });
    lab.write({ 'bin/run': '#!/bin/sh\n' }, 0o4775);
    chmodSync(join(lab.from, 'bin/run'), 0o4775);
    chmodSync(join(lab.from, 'app.py'), 0o600);
    const release = await lab.describe('1.0');
    expect(await lab.deliver('1.0', { release })).toMatchObject({ outcome: 'stored', kept: 0, sent: release.bytes });
    for (const [path, text] of Object.entries(content))
      expect(readFileSync(lab.at('1.0', path), 'utf8'), path).toBe(text);
    expect(readFileSync(lab.at('1.0/a b/up'), 'utf8')).toBe('far');
    expect(statSync(lab.at('1.0/bin/run')).mode & 0o7777).toBe(0o755);
    expect(statSync(lab.at('1.0/app.py')).mode & 0o7777).toBe(0o644);
    const manifest = readFileSync(lab.at('1.0.sha256'), 'utf8');
    expect(sha256(manifest)).toBe(release.digest);
    expect(manifest).toContain(`${sha256('print(1)\n')} 0644 app.py\n`);
    expect(manifest).toContain('link 0777 current\tapp.py\n');
    expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock', '1.0', '1.0.sha256']);
  });

  test('of what is there already sends nothing, also when the artifact is gone by now', async () => {
    lab.write({ a: 'a', 'b/c': 'c' });
    const release = await lab.describe('1.0');
    await lab.deliver('1.0', { release });
    lab.fed = 0;
    rmSync(lab.from, { recursive: true });
    expect(await lab.deliver('1.0', { release })).toEqual({ host: 'app1', outcome: 'present', sent: 0, kept: 2 });
    expect(lab.fed).toBe(0);
  });

  test('of the next version sends what differs, and shares the rest with the release that has it', async () => {
    const large = randomBytes(6_000_000);
    lab.write({ 'lib/large': large, 'lib/small': 'small', 'app.py': 'one', 'app.sh': 'sh' });
    await lab.deliver('1.0');
    renameSync(join(lab.from, 'lib'), join(lab.from, 'vendor lib'));
    chmodSync(join(lab.from, 'app.sh'), 0o755);
    lab.write({ 'app.py': 'two' });
    lab.fed = 0;
    expect(await lab.deliver('1.1')).toMatchObject({ outcome: 'stored', sent: 5, kept: large.length + 5 });
    expect(lab.fed).toBeLessThan(8192);
    expect(statSync(lab.at('1.1/vendor lib/large')).ino).toBe(statSync(lab.at('1.0/lib/large')).ino);
    expect(readFileSync(lab.at('1.1/app.py'), 'utf8')).toBe('two');
    expect(readFileSync(lab.at('1.0/app.py'), 'utf8')).toBe('one');
    expect(statSync(lab.at('1.0/app.sh')).mode & 0o777).toBe(0o644);
  });

  test('of another content under the same version is refused, and names both', async () => {
    lab.write({ a: 'one' });
    const first = await lab.describe('1.0');
    await lab.deliver('1.0', { release: first });
    lab.write({ a: 'two' });
    const again = new DeliveryLab();
    const service = lab.service('1.0');
    const release = await again.deliveries.describe(service, calm());
    await expect(again.deliver('1.0', { release, changes: service })).rejects.toMatchObject({
      code: 'release-differs',
      exitCode: 5,
      message: `app1: ${lab.at('1.0')} holds something else: ${first.digest.slice(0, 12)}, and the artifact is ${release.digest.slice(0, 12)} now`,
    });
    expect(readFileSync(lab.at('1.0/a'), 'utf8')).toBe('one');
  });

  test('finds a release that was changed on the host, and leaves it alone', async () => {
    lab.write({ a: 'a', b: 'b', c: '-> a' });
    await lab.deliver('1.0');
    writeFileSync(lab.at('1.0/b'), 'B');
    rmSync(lab.at('1.0/c'));
    writeFileSync(lab.at('1.0/log'), 'noise');
    await expect(lab.deliver('1.0')).rejects.toMatchObject({
      code: 'release-damaged',
      message: expect.stringMatching(/b is not what was delivered, c is not what was delivered, log is new$/),
    });
    expect(readFileSync(lab.at('1.0/b'), 'utf8')).toBe('B');
  });

  test.each(['a folder', 'a link'])('does not take %s of somebody else for a release', async (kind) => {
    lab.write({ a: 'a' });
    mkdirSync(lab.at(), { recursive: true });
    if (kind === 'a folder') mkdirSync(lab.at('1.0'));
    else symlinkSync('/etc', lab.at('1.0'));
    await expect(lab.deliver('1.0')).rejects.toMatchObject({ code: 'release-foreign', exitCode: 5 });
  });

  test('of an artifact that changed since it was planned sends nothing', async () => {
    lab.write({ a: 'a' });
    const release = await lab.describe('1.0');
    lab.write({ a: 'b' });
    const later = new DeliveryLab();
    await expect(later.deliver('1.0', { release, changes: lab.service('1.0') })).rejects.toMatchObject({
      code: 'artifact-changed',
      exitCode: 5,
    });
    expect(later.fed).toBe(0);
  });

  test('of a file that changes while it is sent is not given its name', async () => {
    lab.write({ a: 'a'.repeat(100), large: randomBytes(5_000_000) });
    const release = await lab.describe('1.0');
    lab.write({ a: 'b', large: Buffer.alloc(4_000_000) });
    await expect(lab.deliver('1.0', { release })).rejects.toMatchObject({
      code: 'delivery-failed',
      message: 'app1: a, large arrived damaged, or changed here while being sent',
    });
    expect(existsSync(lab.at('1.0'))).toBe(false);
  });

  test('mends what an earlier one left damaged, and never writes into another release', async () => {
    const large = randomBytes(9_000_000);
    lab.write({ large, small: 'small', link: '-> small' });
    const release = await lab.describe('1.1');
    await lab.deliver('1.0');
    // The former release has lost its end: what is linked from it looks like a delivery that broke off.
    truncateSync(lab.at('1.0/large'), 5_000_000);
    const part = lab.at(`.1.1.${release.digest.slice(0, 12)}.part`);
    mkdirSync(join(part, 'stray/deep'), { recursive: true });
    writeFileSync(join(part, 'small'), 'SMALL');
    writeFileSync(join(part, 'stray/deep/file'), 'x');
    writeFileSync(join(part, 'line\nbreak'), 'x');
    symlinkSync('/etc/passwd', join(part, 'link'));
    expect(await lab.deliver('1.1', { release })).toMatchObject({ outcome: 'stored' });
    expect(sha256(readFileSync(lab.at('1.1/large')))).toBe(sha256(large));
    expect(readdirSync(lab.at('1.1')).toSorted()).toEqual(['large', 'link', 'small']);
    expect(statSync(lab.at('1.0/large')).size).toBe(5_000_000);
  });

  test('that died between its two renames is finished without sending anything again', async () => {
    lab.write({ a: 'a'.repeat(5000), b: 'b' });
    const release = await lab.describe('1.0');
    await lab.deliver('1.0', { release });
    renameSync(lab.at('1.0'), lab.at(`.1.0.${release.digest.slice(0, 12)}.part`));
    expect(await lab.deliver('1.0', { release })).toMatchObject({ outcome: 'stored', sent: 0 });
    expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock', '1.0', '1.0.sha256']);
  });

  test('waits for another one of the same release, and both end well', async () => {
    lab.write({ large: randomBytes(5_000_000), small: 'small' });
    const release = await lab.describe('1.0');
    const both = await Promise.all(
      [lab.deliver('1.0', { release }), lab.deliver('1.0', { release })].map(async (one) => (await one).outcome),
    );
    expect(both).toContain('stored');
    expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock', '1.0', '1.0.sha256']);
  }, 90_000);

  test('keeps the newest releases, and those that are linked, needed or still run from', async ({ onTestFinished }) => {
    for (const version of ['1', '2', '3', '4', '5', '6', '7']) {
      lab.write({ [version]: version });
      await lab.deliver(version, { changes: { keepReleases: 99 } });
      utimesSync(lab.at(`${version}.sha256`), Number(version), Number(version));
    }
    mkdirSync(join(lab.dest, 'instances'));
    symlinkSync('../releases/2', join(lab.dest, 'instances/5001'));
    const runs = spawn('sleep', ['60'], { cwd: lab.at('3') });
    onTestFinished(() => void runs.kill());
    const old = lab.at('.9.123456789012.part');
    mkdirSync(old);
    utimesSync(old, 1, 1);
    mkdirSync(lab.at('by-hand'));
    const service = lab.service('7', { keepReleases: 2 });
    const needed = [{ version: lab.service('4').version }];
    const prune = () => lab.deliveries.prune({ service, host: hostAt(HERE), needed }, calm());
    expect(await prune()).toEqual(['5', '1']);
    const left = ['2', '3', '4', '6', '7'].flatMap((version) => [version, `${version}.sha256`]);
    expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock', ...left, 'by-hand']);
    expect(readFileSync(lab.at('7/1'), 'utf8')).toBe('1');
    expect(await prune()).toEqual([]);
    lab.write({ '8': '8' });
    await lab.deliver('8', { changes: { keepReleases: 2 } });
    expect(readdirSync(lab.at()).filter((name) => /^\d$/.test(name))).toEqual(['2', '3', '7', '8']);
  });
});
