import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isEncrypted, publicPart } from '../../../src/transport/private-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'lbctl-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['ed25519', []],
  ['rsa', []],
  ['ecdsa', []],
  ['rsa', ['-m', 'PEM']],
])('a %s key %s is told to be encrypted or not', (type, format) => {
  for (const passphrase of ['', 'secret']) {
    const file = join(folder, `${type}${format.join('')}${passphrase}`);
    execFileSync('ssh-keygen', ['-q', '-t', type, ...format, '-N', passphrase, '-f', file]);
    expect(isEncrypted(readFileSync(file, 'utf8'))).toBe(passphrase !== '');
    if (format.length > 0) continue;
    expect(publicPart(readFileSync(file, 'utf8'))).toBe(
      readFileSync(`${file}.pub`, 'utf8').split(' ').slice(0, 2).join(' '),
    );
  }
});

test.each(['', 'nonsense', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'])(
  '"%s" has no public part',
  (text) => {
    expect([isEncrypted(text), publicPart(text)]).toEqual([false, undefined]);
  },
);
