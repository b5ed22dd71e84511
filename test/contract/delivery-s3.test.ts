import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDigest } from '../../src/model/digest.ts';
import type { Artifact, Service } from '../../src/model/service.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { type S3Server, startS3Server } from '../support/s3-server.ts';
import { need } from '../support/scratch-nginx.ts';
import { testWhere } from '../support/where.ts';

const signs = /--aws-sigv4/.test(spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' }).stdout ?? '');

describe('an object of an S3-compatible store', { timeout: 60_000 }, () => {
  const content = randomBytes(200_000);
  const key = "builds/x model+ä~'(1)/2.1.0.bin";
  const path = '/releases/builds/x%20model%2B%C3%A4~%27%281%29/2.1.0.bin';
  let lab: DeliveryLab;
  let server: S3Server;
  beforeEach(async () => {
    server = await startS3Server();
    const { id, secret } = server.account;
    lab = new DeliveryLab(undefined, { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret });
    server.objects.set(path, content);
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    lab[Symbol.dispose]();
  });
  const object = (changes: Partial<Extract<Artifact, { readonly kind: 's3' }>> = {}): Partial<Service> => ({
    artifact: {
      kind: 's3',
      endpoint: server.endpoint,
      bucket: 'releases',
      key,
      region: 'eu-west-3',
      unpack: false,
      ...changes,
    },
  });

  test('is fetched with a signature and delivered', async () => {
    expect(await lab.deliver('1', { changes: object() })).toMatchObject({ outcome: 'stored', sent: content.length });
    expect(readFileSync(lab.at('1/2.1.0.bin'))).toEqual(content);
    server.objects.set(path, randomBytes(10));
    expect((await lab.describe('2', object())).bytes).toBe(10);
  });

  testWhere(signs ? undefined : 'needs a curl that knows --aws-sigv4')(
    'is handed out to the signer of curl, and with the wrong secret to nobody',
    async () => {
      const { id, secret } = server.account;
      const words = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '--aws-sigv4', 'aws:amz:eu-west-3:s3'];
      const ask = async (user: string): Promise<string> => {
        const curl = spawn('curl', [...words, '--user', user, `${server.endpoint}${path}`]);
        const [said] = await once(curl.stdout, 'data');
        return String(said);
      };
      expect([await ask(`${id}:${secret}`), await ask(`${id}:wrong`)]).toEqual(['200', '403']);
    },
  );

  test('must be what the playbook says', async () => {
    const sha256 = need(parseDigest(createHash('sha256').update(content).digest('hex')));
    expect(await lab.describe('1', object({ sha256 }))).toMatchObject({ bytes: content.length });
    const other = need(parseDigest('0'.repeat(64)));
    await expect(lab.describe('2', object({ sha256: other }))).rejects.toMatchObject({ code: 'artifact-mismatch' });
  });

  test.each([
    ['a wrong secret', 'not/the+secret', {}, /answered 403/],
    ['no credentials', undefined, {}, /answered 403/],
    ['a key that is not there', 'its/secret+key', { key: 'none' }, /answered 404/],
  ])('with %s is refused, and no secret is told', async (_, secret, changes, words) => {
    lab.env['AWS_SECRET_ACCESS_KEY'] = secret;
    if (secret === undefined) lab.env['AWS_ACCESS_KEY_ID'] = undefined;
    const refusal: unknown = await lab.describe('1', object(changes)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'artifact-unavailable', message: expect.stringMatching(words) });
    expect(String(refusal)).not.toMatch(/secret/);
  });

  test('with half of the credentials is not asked for', async () => {
    lab.env['AWS_SECRET_ACCESS_KEY'] = undefined;
    const refusal = { code: 'artifact-invalid', message: expect.stringContaining('only one is set') };
    await expect(lab.describe('1', object())).rejects.toMatchObject(refusal);
  });

  test('whose name could be something else is none', async () => {
    for (const changes of [{ bucket: '../x' }, { key: 'a/../b' }, { endpoint: 'file:///x' }])
      await expect(lab.describe('1', object(changes))).rejects.toMatchObject({ code: 'artifact-invalid' });
  });
});
