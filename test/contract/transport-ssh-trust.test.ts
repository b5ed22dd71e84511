import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';

const calm = (): AbortSignal => new AbortController().signal;
const obstacle = sshdObstacle();

describeWhere(obstacle)('trust between the ssh transport and a host', () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());
  const { options, host, open, knownHosts, otherKey } = harness(() => sshd);

  describe('host keys', () => {
    test('an unknown key is refused, and its fingerprint named', async () => {
      await expect(open({ sshOptions: knownHosts('') })).rejects.toMatchObject({
        code: 'host-key-unknown',
        exitCode: 4,
        message: expect.stringMatching(
          /^lb1: \[127\.0\.0\.1\]:\d+ shows the key ssh-ed25519 SHA256:.{43}, which is in none of /,
        ),
        hint: expect.stringContaining('ssh-keygen -lf'),
      });
    });

    test('a changed key is refused, also with accept-new, and the line that is known is named', async () => {
      const sshOptions = knownHosts(`# mine\n[127.0.0.1]:${sshd.port} ${otherKey()}\n`);
      await expect(open({ sshOptions })).rejects.toMatchObject({
        code: 'host-key-changed',
        message: expect.stringMatching(/known_[\d.e-]+:2 \(ssh-ed25519/),
        hint: expect.stringContaining('ask whoever runs that host'),
      });
      const acceptNew = [...sshOptions, { name: 'StrictHostKeyChecking', value: 'accept-new' }];
      await expect(open({ sshOptions: acceptNew })).rejects.toMatchObject({ code: 'host-key-changed' });
    });

    test('a revoked key is refused, even when checking is off', async () => {
      const lines = `@revoked * ${sshd.hostKey}\n[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`;
      const sshOptions = [...knownHosts(lines), { name: 'StrictHostKeyChecking', value: 'no' }];
      await expect(open({ sshOptions })).rejects.toMatchObject({
        code: 'host-key-revoked',
        hint: expect.stringContaining('do not go on'),
      });
    });

    test('accept-new writes an unknown key down once, and trusts it from then on', async () => {
      const sshOptions = [
        ...knownHosts('# no newline at the end'),
        { name: 'StrictHostKeyChecking', value: 'accept-new' },
      ];
      await using transport = createTransport(options());
      for (const session of await Promise.all([1, 2, 3].map(() => transport.open(host({ sshOptions }), calm()))))
        await session[Symbol.asyncDispose]();
      const written = readFileSync(sshOptions[0]?.value ?? '', 'utf8');
      expect(written).toBe(`# no newline at the end\n[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`);
      await using again = await open({ sshOptions: sshOptions.slice(0, 2) });
      expect(again.lost.aborted).toBe(false);
    });

    test('accept-new with a known_hosts file that can not be written is refused', async () => {
      const sshOptions = [
        { name: 'UserKnownHostsFile', value: '/proc/known_hosts' },
        { name: 'StrictHostKeyChecking', value: 'accept-new' },
      ];
      await expect(open({ sshOptions })).rejects.toMatchObject({
        code: 'known-hosts-unusable',
        message: expect.stringContaining('/proc/known_hosts'),
        hint: expect.stringContaining('UserKnownHostsFile'),
      });
    });

    test('a key known on port 22 vouches for another port', async () => {
      await using session = await open({ sshOptions: knownHosts(`127.0.0.1 ${sshd.hostKey}\n`) });
      expect(session.lost.aborted).toBe(false);
    });

    test('a name that only has an authority is told that it needs the other transport', async () => {
      await expect(open({ sshOptions: knownHosts(`@cert-authority * ${otherKey()}\n`) })).rejects.toMatchObject({
        code: 'needs-openssh',
        message: expect.stringContaining('not tried: a host certificate'),
        hint: expect.stringContaining('transport: openssh'),
      });
    });
  });

  describe('logging in', () => {
    test('a key that is not authorized fails, naming user, key and what the host accepts', async () => {
      const identityFile = sshd.addKey('wrong', { authorized: false });
      const sshOptions = [{ name: 'IdentitiesOnly', value: 'yes' }];
      await expect(open({ identityFile, sshOptions })).rejects.toMatchObject({
        code: 'authentication-failed',
        message: expect.stringMatching(
          /^lb1: \w+@127\.0\.0\.1:\d+ accepted no key: tried \S+wrong SHA256:.{43}; it accepts publickey$/,
        ),
      });
    });

    test('a key file that was asked for and is not there is named', async () => {
      await expect(open({ identityFile: '/nowhere/key' })).rejects.toMatchObject({
        code: 'key-unreadable',
        message: 'lb1: /nowhere/key: no such file',
      });
    });

    test('a key file that holds no private key is named', async () => {
      const identityFile = `${sshd.addKey('half', { authorized: true })}.pub`;
      await expect(open({ identityFile })).rejects.toMatchObject({
        code: 'key-unreadable',
        message: expect.stringContaining('half.pub holds no private key'),
      });
    });

    test.each(['ed25519', 'rsa', 'ecdsa'])('a %s key file is accepted', async (type) => {
      await using session = await open({ identityFile: sshd.addKey(`good_${type}`, { authorized: true, type }) });
      expect(session.lost.aborted).toBe(false);
    });

    test('the passphrase of an encrypted key is asked for once, whatever the number of hosts', async () => {
      const identityFile = sshd.addKey('locked', { authorized: true, passphrase: 'open sesame' });
      const asked: string[] = [];
      await using transport = createTransport(
        options(async (...args: readonly string[]) => {
          asked.push(args[0] ?? '');
          return new Secret('open sesame');
        }),
      );
      const sessions = await Promise.all([1, 2, 3].map(() => transport.open(host({ identityFile }), calm())));
      for (const session of sessions) await session[Symbol.asyncDispose]();
      expect(asked).toEqual([identityFile]);
    });

    test('the passphrase is not asked for when the host does not take the key', async () => {
      const identityFile = sshd.addKey('locked-out', { authorized: false, passphrase: 'x' });
      let asked = 0;
      const ask = async (): Promise<Secret> => {
        asked += 1;
        return new Secret('x');
      };
      await expect(open({ identityFile }, ask)).rejects.toMatchObject({ code: 'authentication-failed' });
      expect(asked).toBe(0);
    });

    test('the agent is used for the keys it holds, and its other keys come after', async () => {
      const socket = join(sshd.home, 'agent');
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      try {
        await expect.poll(() => existsSync(socket)).toBe(true);
        const held = sshd.addKey('held', { authorized: true });
        expect(spawnSync('ssh-add', ['-q', held], { env: { ...process.env, SSH_AUTH_SOCK: socket } }).status).toBe(0);
        rmSync(held);
        const withAgent = { ...options(), env: { ...options().env, SSH_AUTH_SOCK: socket } };
        await using session = await createTransport(withAgent).open(host({ identityFile: `${held}.pub` }), calm());
        expect(session.lost.aborted).toBe(false);
        const wrong = sshd.addKey('wrong-first', { authorized: false });
        await using second = await createTransport(withAgent).open(host({ identityFile: wrong }), calm());
        expect(second.lost.aborted).toBe(false);
        const only = [{ name: 'IdentitiesOnly', value: 'yes' }];
        await expect(
          createTransport(withAgent).open(host({ identityFile: wrong, sshOptions: only }), calm()),
        ).rejects.toMatchObject({ code: 'authentication-failed' });
      } finally {
        agent.kill();
      }
    });

    test('a host that closes after one failure is not tried again', async () => {
      await using strict = await startSshd(['MaxAuthTries 1']);
      const identityFile = strict.addKey('wrong', { authorized: false });
      await expect(
        createTransport(options(undefined, strict.home)).open(host({ port: strict.port, identityFile }), calm()),
      ).rejects.toMatchObject({
        code: 'authentication-failed',
        message: expect.stringMatching(/Too many authentication failures$/),
      });
    });

    test('a wrong passphrase, or nobody to ask, is told apart from a refused key', async () => {
      const identityFile = sshd.addKey('locked-2', { authorized: true, passphrase: 'right' });
      const sshOptions = [{ name: 'IdentitiesOnly', value: 'yes' }];
      await expect(open({ identityFile, sshOptions }, async () => new Secret('wrong'))).rejects.toMatchObject({
        code: 'key-encrypted',
      });
      await expect(open({ identityFile, sshOptions })).rejects.toMatchObject({ code: 'key-encrypted' });
    });
  });
});
