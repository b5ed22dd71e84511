import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Connection } from '../../src/model/host.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';

const calm = (): AbortSignal => new AbortController().signal;
const obstacle = sshdObstacle();

function keygen(...args: readonly string[]): void {
  const made = spawnSync('ssh-keygen', ['-q', ...args], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
}

describeWhere(obstacle)('trust between the openssh transport and a host', { timeout: 30_000 }, () => {
  let folder: string;
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lbctl-ca-'));
    for (const name of ['users', 'hosts', 'strangers']) keygen('-t', 'ed25519', '-N', '', '-f', join(folder, name));
    sshd = await startSshd([`TrustedUserCAKeys ${folder}/users.pub`]);
  });
  afterAll(async () => {
    await sshd[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });
  const { options, host, knownHosts, otherKey } = harness(() => sshd);
  const open = (connection: Partial<Connection> = {}, transport: 'ssh2' | 'openssh' = 'openssh') =>
    createTransport({ ...options(), transport }).open(host(connection), calm());
  const works = async (connection: Partial<Connection>): Promise<void> => {
    await using session = await open(connection);
    expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
  };

  /** A key that no authorized_keys has, with a certificate beside it. */
  const certified = (name: string, ...how: readonly string[]): string => {
    const file = sshd.addKey(name, { authorized: false });
    keygen('-s', join(folder, 'users'), '-I', `id of ${name}`, ...how, `${file}.pub`);
    return file;
  };

  describe('a user certificate', () => {
    const only = [{ name: 'IdentitiesOnly', value: 'yes' }];
    test('that is valid lets us in, and ssh2 says what it would take', async () => {
      const identityFile = certified('valid', '-n', sshd.user, '-V', '+1h');
      await works({ identityFile, sshOptions: only });
      await expect(open({ identityFile, sshOptions: only }, 'ssh2')).rejects.toMatchObject({
        code: 'needs-openssh',
        exitCode: 4,
        message: expect.stringContaining(`not tried: the certificate ${identityFile}-cert.pub`),
        hint: expect.stringContaining('transport: openssh'),
      });
    });

    test('that is named by CertificateFile lets us in as well', async () => {
      const identityFile = certified('apart', '-n', sshd.user, '-V', '+1h');
      const moved = join(folder, 'moved.pub');
      spawnSync('mv', [`${identityFile}-cert.pub`, moved]);
      const sshOptions = [...only, { name: 'CertificateFile', value: moved }];
      await works({ identityFile, sshOptions });
      await expect(open({ identityFile, sshOptions }, 'ssh2')).rejects.toMatchObject({
        code: 'needs-openssh',
        message: expect.stringContaining(moved),
      });
    });

    test.each([
      ['expired', ['-V', '20200101Z:20200102Z'], 'expired at 2020-01-02T00:00:00Z'],
      ['premature', ['-V', '21000101Z:21000102Z'], 'is valid only from 2100-01-01T00:00:00Z on'],
      ['foreign', ['-n', 'somebody,else', '-V', '+1h'], 'is for somebody, else and not for '],
    ])('that is %s is refused, and the message says so', async (name, how, why) => {
      const identityFile = certified(name, ...how);
      await expect(open({ identityFile, sshOptions: only })).rejects.toMatchObject({
        code: 'authentication-failed',
        exitCode: 4,
        message: expect.stringMatching(new RegExp(`${name}-cert.pub \\(user certificate "id of ${name}"\\) ${why}`)),
      });
    });
  });

  describe('a key that ssh2 can not use', () => {
    const only = [{ name: 'IdentitiesOnly', value: 'yes' }];

    test('lies on a FIDO token: it says so', async () => {
      const identityFile = join(folder, 'token');
      writeFileSync(identityFile, fidoKeyFile());
      await expect(open({ identityFile, sshOptions: only }, 'ssh2')).rejects.toMatchObject({
        code: 'needs-openssh',
        message: expect.stringContaining(`not tried: the FIDO key ${identityFile}, which ssh2 can't do`),
      });
    });

    test('is a certificate that an agent holds: it says so, and openssh uses it', async () => {
      const key = certified('in-agent', '-n', sshd.user, '-V', '+1h');
      const socket = join(folder, 'agent');
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      try {
        await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true);
        const env = { ...options().env, SSH_AUTH_SOCK: socket };
        expect(spawnSync('ssh-add', ['-q', key], { env }).status).toBe(0);
        for (const file of [key, `${key}-cert.pub`]) rmSync(file);
        const through = (transport: 'ssh2' | 'openssh') =>
          createTransport({ ...options(), env, transport }).open(host({ identityFile: `${key}.pub` }), calm());
        await using session = await through('openssh');
        expect(session.lost.aborted).toBe(false);
        await expect(through('ssh2')).rejects.toMatchObject({
          code: 'needs-openssh',
          message: expect.stringContaining('ssh-ed25519-cert-v01@openssh.com in the agent'),
        });
      } finally {
        agent.kill();
      }
    });
  });

  describe('a host certificate', () => {
    /** An sshd with a certificate for its key, and a runner that knows the authority only. */
    const certifiedHost = async (...how: readonly string[]): Promise<ThrowawaySshd> => {
      const key = join(folder, `host_${Math.random()}`);
      keygen('-t', 'ecdsa', '-N', '', '-f', key);
      keygen('-s', join(folder, 'hosts'), '-I', 'lb1', '-h', ...how, `${key}.pub`);
      const keys = `AuthorizedKeysFile ${join(sshd.home, '../authorized_keys')}`;
      return await startSshd([`HostKey ${key}`, `HostCertificate ${key}-cert.pub`, keys]);
    };
    const authority = (name: string) => {
      const key = readFileSync(join(folder, `${name}.pub`), 'utf8')
        .split(' ')
        .slice(0, 2)
        .join(' ');
      return knownHosts(`@cert-authority * ${key}\n`);
    };

    test('of a known authority is trusted, and ssh2 says what it would take', async () => {
      await using own = await certifiedHost('-n', '127.0.0.1', '-V', '+1h');
      await works({ port: own.port, sshOptions: authority('hosts') });
      await expect(open({ port: own.port, sshOptions: authority('hosts') }, 'ssh2')).rejects.toMatchObject({
        code: 'needs-openssh',
      });
    });

    test.each([
      ['expired', ['-n', '127.0.0.1', '-V', '20200101Z:20200102Z'], 'hosts', 'that expired at 2020-01-02'],
      ['for another name', ['-n', 'lb9', '-V', '+1h'], 'hosts', 'that is for lb9 and not for 127.0.0.1'],
      ['of a stranger', ['-n', '127.0.0.1', '-V', '+1h'], 'strangers', 'that is of an unknown authority'],
    ])('that is %s is refused, and the message says so', async (_, how, known, why) => {
      await using own = await certifiedHost(...how);
      await expect(open({ port: own.port, sshOptions: authority(known) })).rejects.toMatchObject({
        code: 'host-certificate-refused',
        exitCode: 4,
        message: expect.stringContaining(`shows a host certificate "lb1" ${why}`),
      });
    });
  });

  describe('a host key', () => {
    test('that is unknown or changed is refused with the words of ssh2', async () => {
      await expect(open({ sshOptions: knownHosts('') })).rejects.toMatchObject({
        code: 'host-key-unknown',
        message: expect.stringMatching(/^lb1: \[127\.0\.0\.1\]:\d+ shows the key ssh-ed25519 SHA256:.{43}, which is/),
      });
      const changed = knownHosts(`[127.0.0.1]:${sshd.port} ${otherKey()}\n`);
      await expect(open({ sshOptions: changed })).rejects.toMatchObject({ code: 'host-key-changed' });
      const learning = [...changed, { name: 'StrictHostKeyChecking', value: 'accept-new' }];
      await expect(open({ sshOptions: learning })).rejects.toMatchObject({ code: 'host-key-changed' });
    });

    test('that is unknown is learnt only where the configuration says accept-new', async () => {
      const sshOptions = knownHosts('');
      await works({ sshOptions: [...sshOptions, { name: 'StrictHostKeyChecking', value: 'accept-new' }] });
      await works({ sshOptions });
    });

    test('that is revoked is refused', async () => {
      const lines = `@revoked * ${sshd.hostKey}\n[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`;
      await expect(open({ sshOptions: knownHosts(lines) })).rejects.toMatchObject({ code: 'host-key-revoked' });
    });
  });

  describe('logging in', () => {
    const only = [{ name: 'IdentitiesOnly', value: 'yes' }];

    test('with a key that is not authorized fails with what the host accepts, and is not tried again', async () => {
      await using own = await startSshd(['LogLevel VERBOSE']);
      appendFileSync(join(sshd.home, '.ssh/known_hosts'), `[127.0.0.1]:${own.port} ${own.hostKey}\n`);
      const identityFile = sshd.addKey('wrong', { authorized: false });
      await expect(open({ port: own.port, identityFile, sshOptions: only })).rejects.toMatchObject({
        code: 'authentication-failed',
        message: expect.stringMatching(/^lb1: \w+@127\.0\.0\.1:\d+ accepted no key; ssh said: .*\(publickey\)/),
      });
      await expect.poll(() => own.refusals(), { timeout: 10_000 }).toBe(1);
    });

    test('with an encrypted key asks nobody and says where the key has to be', async () => {
      const identityFile = sshd.addKey('locked', { authorized: true, passphrase: 'open sesame' });
      const asked = join(folder, 'asked');
      const program = join(folder, 'askpass');
      writeFileSync(program, `#!/bin/sh\ntouch ${asked}\necho open sesame\n`, { mode: 0o755 });
      const env = { ...options().env, SSH_ASKPASS: program, SSH_ASKPASS_REQUIRE: 'force' };
      const transport = createTransport({ ...options(), env, transport: 'openssh' });
      await expect(transport.open(host({ identityFile, sshOptions: only }), calm())).rejects.toMatchObject({
        code: 'authentication-failed',
        message: expect.stringContaining(`${identityFile} is encrypted, and asks nobody: ssh-add it to an agent`),
      });
      expect(existsSync(asked)).toBe(false);
    });
  });
});

/** A key file as `ssh-keygen -t ed25519-sk` writes it: the private part is a handle for a token that nobody has. */
function fidoKeyFile(): string {
  const field = (bytes: Buffer | string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(bytes));
    return Buffer.concat([length, Buffer.from(bytes)]);
  };
  const key = Buffer.concat([field('sk-ssh-ed25519@openssh.com'), field(Buffer.alloc(32, 7)), field('ssh:')]);
  const one = Buffer.from([0, 0, 0, 1]);
  const head = Buffer.concat([Buffer.from('openssh-key-v1\0'), field('none'), field('none'), field(''), one]);
  const text = Buffer.concat([head, field(key), field(Buffer.alloc(64))]).toString('base64');
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${text}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
