import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostKeyAlgorithms, hostKeyName, judgeHostKey } from '../../../src/transport/host-key.ts';
import { hashName, KnownHosts } from '../../../src/transport/known-hosts.ts';

const keyOf = (type: string, content: string): Buffer => {
  const parts = [Buffer.from(type), Buffer.from(content)];
  return Buffer.concat(parts.flatMap((part) => [Buffer.from([0, 0, 0, part.length]), part]));
};
const ED = keyOf('ssh-ed25519', 'one');
const OTHER = keyOf('ssh-ed25519', 'two');
const RSA = keyOf('ssh-rsa', 'three');
const line = (names: string, key: Buffer, type = 'ssh-ed25519'): string =>
  `${names} ${type} ${key.toString('base64')} a comment`;
const known = (...lines: readonly string[]): KnownHosts => {
  const hosts = new KnownHosts();
  hosts.add(lines.join('\n'), 'file');
  return hosts;
};

describe('known_hosts', () => {
  test.each([
    ['a plain name', 'lb1', 'lb1', true],
    ['a name in capitals', 'LB1', 'lb1', true],
    ['one of several names', 'x,lb1,y', 'lb1', true],
    ['a name with a port', '[lb1]:2222', '[lb1]:2222', true],
    ['the same name without that port', '[lb1]:2222', 'lb1', false],
    ['a wildcard', 'lb*', 'lb1', true],
    ['a wildcard in the middle', 'l*.ex?mple.org', 'lb1.example.org', true],
    ['a wildcard that does not reach', 'lb?', 'lb10', false],
    ['a wildcard with port', '[*.example.org]:2222', '[lb1.example.org]:2222', true],
    ['a negated name', '*.org,!bad.org', 'bad.org', false],
    ['a negation that comes first', '!bad.org,*.org', 'bad.org', false],
    ['a negation of another', '*.org,!bad.org', 'good.org', true],
    ['only a negation', '!bad.org', 'good.org', false],
    ['a hashed name', hashName('lb1', Buffer.alloc(20, 7)), 'lb1', true],
    ['another hashed name', hashName('lb2', Buffer.alloc(20, 7)), 'lb1', false],
    ['a hashed name with port', hashName('[lb1]:2222', Buffer.alloc(20, 7)), '[lb1]:2222', true],
  ])('%s: %s for %s is %s', (_what, names, name, matches) => {
    expect(known(line(names, ED)).find(name)).toHaveLength(matches ? 1 : 0);
  });

  test('a line says where it stands; comments, blank and broken lines are passed over', () => {
    const hosts = known(
      '# comment',
      '',
      'lb1 ssh-ed25519',
      'lb1 ssh-ed25519 !!!',
      '@what lb1 ssh-ed25519 AAAA',
      line('lb1', ED),
    );
    expect(hosts.find('lb1')).toEqual([
      { mark: 'trusted', type: 'ssh-ed25519', key: ED.toString('base64'), file: 'file', line: 6 },
    ]);
  });

  test('a pattern with many asterisks does not hang', () => {
    const started = performance.now();
    expect(known(line(`${'*a'.repeat(200)}b`, ED)).find('a'.repeat(250))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('agrees with ssh-keygen about a file that it hashed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lbctl-known-'));
    const file = join(folder, 'known_hosts');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
    const key = readFileSync(join(folder, 'key.pub'), 'utf8').split(' ').slice(0, 2).join(' ');
    writeFileSync(file, `lb1.example.org ${key}\n[lb2]:2222 ${key}\n`);
    execFileSync('ssh-keygen', ['-q', '-H', '-f', file], { stdio: 'ignore' });
    const hosts = known(readFileSync(file, 'utf8'));
    expect(hosts.find('LB1.example.org')).toHaveLength(1);
    expect(hosts.find('[lb2]:2222')).toHaveLength(1);
    expect(hosts.find('lb2')).toHaveLength(0);
    rmSync(folder, { recursive: true });
  });
});

describe('a host key', () => {
  const name = hostKeyName('lb1', 22, undefined);
  const verdict = (hosts: KnownHosts, key: Buffer, mode: 'yes' | 'accept-new' | 'no' = 'yes', of = name): string =>
    judgeHostKey(hosts, of, key, mode).verdict;

  test('that is known is trusted', () => {
    expect(verdict(known(line('lb1', OTHER), line('lb1', ED)), ED)).toBe('trusted');
  });

  test('of a host that nobody knows is unknown, or learnt', () => {
    expect([verdict(known(), ED), verdict(known(), ED, 'accept-new'), verdict(known(), ED, 'no')]).toEqual([
      'unknown',
      'learn',
      'learn',
    ]);
  });

  test('that differs from the known one is changed unless checking is off', () => {
    const hosts = known(line('lb1', OTHER));
    expect([verdict(hosts, ED), verdict(hosts, ED, 'accept-new'), verdict(hosts, ED, 'no')]).toEqual([
      'changed',
      'changed',
      'unchecked',
    ]);
  });

  test('of a type that is not known, while another type is, counts as changed', () => {
    expect(verdict(known(line('lb1', RSA, 'ssh-rsa')), ED, 'accept-new')).toBe('changed');
  });

  test('that is revoked is refused in every mode, wherever it is trusted too', () => {
    const hosts = known(line('lb1', ED), line('@revoked *', ED));
    expect((['yes', 'accept-new', 'no'] as const).map((mode) => verdict(hosts, ED, mode))).toEqual([
      'revoked',
      'revoked',
      'revoked',
    ]);
  });

  test('is not made known by an authority, a revocation of another key or a key of another host', () => {
    expect(verdict(known(line('@cert-authority lb1', ED)), ED)).toBe('unknown');
    expect(verdict(known(line('@revoked lb1', OTHER)), ED)).toBe('unknown');
    expect(verdict(known(line('lb2', ED)), ED)).toBe('unknown');
  });

  test('known without port is trusted on another port, but a different one there says nothing', () => {
    const of = hostKeyName('lb1', 2222, undefined);
    expect(verdict(known(line('lb1', ED)), ED, 'yes', of)).toBe('trusted');
    expect(verdict(known(line('lb1', OTHER)), ED, 'yes', of)).toBe('unknown');
    expect(verdict(known(line('[lb1]:2222', OTHER), line('lb1', ED)), ED, 'yes', of)).toBe('changed');
  });

  test('is looked up under the alias alone', () => {
    expect(verdict(known(line('alias', ED)), ED, 'yes', hostKeyName('lb1', 2222, 'alias'))).toBe('trusted');
  });

  test('is asked for in the types that are known, and never with SHA-1', () => {
    expect(hostKeyAlgorithms(known(line('lb1', RSA, 'ssh-rsa')), name)).toEqual([
      'rsa-sha2-512',
      'rsa-sha2-256',
      'ssh-ed25519',
      'ecdsa-sha2-nistp256',
      'ecdsa-sha2-nistp384',
      'ecdsa-sha2-nistp521',
    ]);
  });
});
