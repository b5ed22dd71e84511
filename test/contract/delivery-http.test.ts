import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Digest, parseDigest } from '../../src/model/digest.ts';
import type { Service, Via } from '../../src/model/service.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { startFileServer } from '../support/file-server.ts';
import { need } from '../support/scratch-nginx.ts';

const sha256 = (content: Buffer): Digest => need(parseDigest(createHash('sha256').update(content).digest('hex')));
const http = (url: string, content: Buffer, via: Via, unpack = false): Partial<Service> => ({
  artifact: { kind: 'http', url, sha256: sha256(content), via, unpack },
});

describe('a download', { timeout: 60_000 }, () => {
  let lab: DeliveryLab;
  beforeEach(({ onTestFinished }) => {
    lab = new DeliveryLab();
    onTestFinished(() => lab[Symbol.dispose]());
  });
  /** The folder to deliver from as an archive. */
  const archive = (...words: readonly string[]): Buffer => {
    const file = join(lab.folder, 'archive');
    const made = spawnSync('tar', ['-czf', file, '-C', lab.from, ...(words.length === 0 ? ['.'] : words)]);
    if (made.status !== 0) throw new Error(String(made.stderr));
    return readFileSync(file);
  };

  describe.each(['controller', 'host'] as const)('by the %s', (via) => {
    test('becomes a release of one file, which can be executed', async () => {
      const content = randomBytes(300_000);
      await using server = await startFileServer({ '/x/model%20a': content });
      const changes = http(`${server.url}/x/model%20a?sig=1`, content, via);
      const release = await lab.describe('1.0', changes);
      expect(release.bytes).toBe(content.length);
      expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'stored' });
      expect(readFileSync(lab.at('1.0/model a'))).toEqual(content);
      expect(statSync(lab.at('1.0/model a')).mode & 0o777).toBe(0o755);
      expect(server.asked).toHaveLength(via === 'host' ? 2 : 1);
      expect(lab.fed > content.length).toBe(via === 'controller');
      expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'present' });
    });

    test('is unpacked, with the modes of a release, whatever the archive says', async () => {
      lab.write({ 'app.py': 'x', 'lib/a b': 'y', link: '-> app.py' }, 0o4666);
      lab.write({ 'bin/run': '#!/bin/sh\n' }, 0o700);
      const content = archive();
      await using server = await startFileServer({ '/x.tar.gz': content });
      const changes = http(`${server.url}/x.tar.gz`, content, via, true);
      await lab.deliver('1.0', { changes });
      expect(readFileSync(lab.at('1.0/link'), 'utf8')).toBe('x');
      expect(['app.py', 'bin/run'].map((path) => statSync(lab.at('1.0', path)).mode & 0o7777)).toEqual([0o644, 0o755]);
      expect(readdirSync(lab.at()).toSorted()).toEqual(['.flock', '1.0', '1.0.sha256']);
      const { digest } = await lab.describe('1.0');
      expect((await lab.describe('1.0', changes)).digest).toBe(digest);
    });
  });

  test('that is not what the playbook says is refused, on either way', async () => {
    const [content, other] = [randomBytes(1000), randomBytes(1000)];
    const files: Record<string, Buffer> = { '/x': other };
    await using server = await startFileServer(files);
    await expect(lab.describe('1.0', http(`${server.url}/x`, content, 'controller'))).rejects.toMatchObject({
      code: 'artifact-mismatch',
      exitCode: 5,
      message: `${server.url}/x has sha256 ${sha256(other)}, and the playbook says ${sha256(content)}`,
    });
    files['/x'] = content;
    const changes = http(`${server.url}/x`, content, 'host');
    const release = await lab.describe('1.0', changes);
    files['/x'] = other;
    await expect(lab.deliver('1.0', { changes, release })).rejects.toMatchObject({
      code: 'artifact-mismatch',
      message: expect.stringMatching(/^app1: http.* has sha256/),
    });
    files['/x'] = content;
    expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'stored' });
  });

  test('goes on in the middle on a host', async () => {
    const content = randomBytes(400_000);
    await using server = await startFileServer({ '/x': content });
    const changes = http(`${server.url}/x`, content, 'host');
    const release = await lab.describe('1.0', changes);
    mkdirSync(lab.at(), { recursive: true });
    const begun = lab.at(`.1.0.${release.digest.slice(0, 12)}.part.fetched`);
    writeFileSync(begun, content.subarray(0, 250_000));
    expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'stored' });
    expect(server.asked.at(-1)).toBe('GET /x bytes=250000-');
    expect(readFileSync(lab.at('1.0/x'))).toEqual(content);
  });

  test('begins anew on a host when the server has nothing after what is there', async () => {
    const content = randomBytes(1000);
    await using server = await startFileServer({}, (request, response) => {
      if (request.headers.range === undefined) response.end(content);
      else response.writeHead(416).end();
    });
    const changes = http(`${server.url}/x`, content, 'host');
    const release = await lab.describe('1.0', changes);
    mkdirSync(lab.at(), { recursive: true });
    writeFileSync(lab.at(`.1.0.${release.digest.slice(0, 12)}.part.fetched`), randomBytes(2000));
    expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'stored' });
  });

  test('shows no password and no signature to anybody, and sends them', async () => {
    const content = randomBytes(1000);
    const seen: string[] = [];
    await using server = await startFileServer({}, (request, response) => {
      seen.push(String(request.headers.authorization));
      if (request.url === '/x?sig=secret2' && seen.length !== 2) response.end(content);
      else response.writeHead(403).end();
    });
    const url = `${server.url.replace('//', '//ann:secret1@')}/x?sig=secret2`;
    const changes = http(url, content, 'host');
    const release = await lab.describe('1.0', changes);
    const refusal = await lab.deliver('1.0', { changes, release }).catch((error: unknown) => String(error));
    expect(refusal).toMatch(/403/);
    expect(refusal).not.toMatch(/secret/);
    expect(await lab.deliver('1.0', { changes, release })).toMatchObject({ outcome: 'stored' });
    expect(new Set(seen)).toEqual(new Set([`Basic ${Buffer.from('ann:secret1').toString('base64')}`]));
  });

  test.each([
    ['file:///etc/passwd', /neither http nor https/],
    ['gopher://127.0.0.1/x', /neither http nor https/],
    ['/etc/passwd', /is no URL/],
  ])('from %s is refused', async (url, words) => {
    await expect(lab.describe('1.0', http(url, Buffer.alloc(1), 'controller'))).rejects.toMatchObject({
      code: 'artifact-invalid',
      message: expect.stringMatching(words),
    });
  });

  test('that is led to another protocol, or to nothing, says so', async () => {
    await using server = await startFileServer({}, (request, response) => {
      if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else response.writeHead(404).end();
    });
    for (const path of ['file', 'gone']) {
      await expect(
        lab.describe('1.0', http(`${server.url}/${path}`, Buffer.alloc(1), 'controller')),
      ).rejects.toMatchObject({
        code: 'artifact-unavailable',
        exitCode: 5,
      });
    }
  });

  test('is tried again when the server is in trouble', async () => {
    const content = randomBytes(1000);
    let tries = 0;
    await using server = await startFileServer({}, (_, response) => {
      tries += 1;
      if (tries < 3) response.writeHead(503).end();
      else response.end(content);
    });
    expect(await lab.describe('1.0', http(`${server.url}/x`, content, 'controller'))).toMatchObject({ bytes: 1000 });
  });

  test.each([
    ['a name that leads out', ['--transform', 's|^app$|../../out|', '--absolute-names', 'app']],
    ['a link that leads out', ['out']],
  ])('of an archive with %s is refused', async (_, words) => {
    lab.write({ app: 'x', out: '-> /etc/passwd' });
    const content = archive(...words);
    await using server = await startFileServer({ '/x.tgz': content });
    await expect(lab.describe('1.0', http(`${server.url}/x.tgz`, content, 'controller', true))).rejects.toMatchObject({
      code: 'artifact-invalid',
    });
    expect(existsSync(join(lab.folder, 'cache/out'))).toBe(false);
  });

  test('of what is no archive can not be unpacked', async () => {
    const content = randomBytes(1000);
    await using server = await startFileServer({ '/x.tgz': content });
    await expect(lab.describe('1.0', http(`${server.url}/x.tgz`, content, 'controller', true))).rejects.toMatchObject({
      code: 'artifact-invalid',
      message: expect.stringMatching(/can't be unpacked/),
    });
  });
});
