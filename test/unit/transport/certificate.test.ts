import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objection, parseCertificate } from '../../../src/transport/certificate.ts';

let folder: string;
const keygen = (...args: readonly string[]): void => {
  expect(spawnSync('ssh-keygen', ['-q', ...args], { encoding: 'utf8' }).stderr).toBe('');
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-certificate-'));
  keygen('-t', 'ed25519', '-N', '', '-f', join(folder, 'ca'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of a certificate that ssh-keygen makes. */
const made = (type: string, ...how: readonly string[]): string => {
  const key = join(folder, `${type}_${Math.random()}`);
  keygen('-t', type, '-N', '', '-f', key);
  keygen('-s', join(folder, 'ca'), '-I', 'an id', ...how, `${key}.pub`);
  return readFileSync(`${key}-cert.pub`, 'utf8');
};
const YEAR = ['-V', '20260101Z:20270101Z'];
const [FROM, UNTIL] = [Date.UTC(2026) / 1000, Date.UTC(2027) / 1000];

describe('a certificate', () => {
  test.each(['ed25519', 'ecdsa', 'rsa'])('of a %s key is read', (type) => {
    const authority = Buffer.from(readFileSync(join(folder, 'ca.pub'), 'utf8').split(' ')[1] ?? '', 'base64');
    expect(parseCertificate(made(type, '-n', 'ada,deploy', ...YEAR))).toEqual({
      kind: 'user',
      id: 'an id',
      principals: ['ada', 'deploy'],
      from: FROM,
      until: UNTIL,
      authority,
    });
  });

  test('for ever and for everybody has neither end nor names', () => {
    expect(parseCertificate(made('ed25519', '-h'))).toMatchObject({ kind: 'host', principals: [], until: undefined });
  });

  test('that is cut off anywhere, or is none, is no certificate', () => {
    const [type, base64 = ''] = made('ed25519', ...YEAR).split(' ');
    const bytes = Buffer.from(base64, 'base64');
    const needed = bytes.length - 200;
    for (let length = 0; length < needed; length += 1)
      expect(parseCertificate(`${type} ${bytes.toString('base64', 0, length)}`)).toBeUndefined();
    expect(parseCertificate(readFileSync(join(folder, 'ca.pub'), 'utf8'))).toBeUndefined();
    expect(parseCertificate('')).toBeUndefined();
    expect(parseCertificate(`ssh-rsa-cert-v01@openssh.com ${base64}`)).toBeUndefined();
  });

  test.each([
    ['before it begins', 'ada', FROM - 1, 'is valid only from 2026-01-01T00:00:00Z on'],
    ['from its first second on', 'ada', FROM, undefined],
    ['until its last second', 'ada', UNTIL - 1, undefined],
    ['after its end', 'ada', UNTIL, 'expired at 2027-01-01T00:00:00Z'],
    ['for another name', 'bob', FROM, 'is for ada and not for bob'],
  ])('%s is judged by what it says', (_, name, now, why) => {
    const certificate = parseCertificate(made('ed25519', '-n', 'ada', ...YEAR));
    expect(certificate && objection(certificate, name, now)).toBe(why);
  });

  test('of a host with patterns is left to ssh', () => {
    const certificate = parseCertificate(made('ed25519', '-h', '-n', '*.example.net', ...YEAR));
    expect(certificate && objection(certificate, 'lb1.example.net', FROM)).toBeUndefined();
  });
});
