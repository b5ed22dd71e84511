import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Connection, Host } from '../../src/model/host.ts';
import type { HostName } from '../../src/model/names.ts';
import { Secret } from '../../src/model/secret.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { transportContract } from './transport.suite.ts';

const calm = (): AbortSignal => new AbortController().signal;
const obstacle = sshdObstacle();

test.runIf(obstacle !== undefined)(`ssh transport: not run, ${obstacle}`, ({ skip }) => {
  expect(process.env['CI'], obstacle).toBeUndefined();
  skip(obstacle);
});

describe.skipIf(obstacle !== undefined)('the ssh transport', () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());

  const options = (
    passphrase = async (): Promise<Secret> => Promise.reject(new Error('nobody to ask')),
    home = sshd.home,
  ) => ({
    home,
    env: { PATH: process.env['PATH'], USER: sshd.user },
    passphrase,
  });
  const host = (connection: Partial<Connection> = {}, name = 'lb1'): Host => ({
    name: name as HostName,
    connection: { kind: 'ssh', address: '127.0.0.1', port: sshd.port, sshOptions: [], ...connection },
    vars: {},
    groups: [],
  });
  const open = async (connection: Partial<Connection> = {}, passphrase?: () => Promise<Secret>) =>
    await createTransport(options(passphrase)).open(host(connection), calm());
  const knownHosts = (text: string): readonly { name: string; value: string }[] => {
    const file = join(sshd.home, `known_${Math.random()}`);
    writeFileSync(file, text);
    return [
      { name: 'UserKnownHostsFile', value: file },
      { name: 'GlobalKnownHostsFile', value: '/dev/null' },
    ];
  };
  const otherKey = (): string => {
    const name = `other_${Math.random()}`;
    return readFileSync(`${sshd.addKey(name, { authorized: false })}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
  };

  transportContract(() => open());

  describe('host keys', () => {
    test('an unknown key is refused, and its fingerprint named', async () => {
      await expect(open({ sshOptions: knownHosts('') })).rejects.toMatchObject({
        code: 'host-key-unknown',
        exitCode: 4,
        message: expect.stringMatching(
          /^lb1: \[127\.0\.0\.1\]:\d+ shows the key ssh-ed25519 SHA256:.{43}, which is in none of /,
        ),
      });
    });

    test('a changed key is refused, also with accept-new, and the line that is known is named', async () => {
      const sshOptions = knownHosts(`# mine\n[127.0.0.1]:${sshd.port} ${otherKey()}\n`);
      await expect(open({ sshOptions })).rejects.toMatchObject({
        code: 'host-key-changed',
        message: expect.stringMatching(/known_[\d.e-]+:2 \(ssh-ed25519/),
      });
      const acceptNew = [...sshOptions, { name: 'StrictHostKeyChecking', value: 'accept-new' }];
      await expect(open({ sshOptions: acceptNew })).rejects.toMatchObject({ code: 'host-key-changed' });
    });

    test('a revoked key is refused, even when checking is off', async () => {
      const lines = `@revoked * ${sshd.hostKey}\n[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`;
      const sshOptions = [...knownHosts(lines), { name: 'StrictHostKeyChecking', value: 'no' }];
      await expect(open({ sshOptions })).rejects.toMatchObject({ code: 'host-key-revoked' });
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
      });
    });

    test('a key known on port 22 vouches for another port', async () => {
      await using session = await open({ sshOptions: knownHosts(`127.0.0.1 ${sshd.hostKey}\n`) });
      expect(session.lost.aborted).toBe(false);
    });

    test('a name that only has an authority is told that certificates are not supported', async () => {
      await expect(open({ sshOptions: knownHosts(`@cert-authority * ${otherKey()}\n`) })).rejects.toMatchObject({
        code: 'host-key-unknown',
        message: expect.stringContaining('does not support host certificates'),
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

  describe('the way', () => {
    test('leads through a jump host, which is verified under its own name and shared', async () => {
      await using jump = await startSshd();
      appendFileSync(join(jump.home, '.ssh/known_hosts'), `[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`);
      const target = {
        identityFile: join(sshd.home, '.ssh/id_ed25519'),
        proxyJump: [`${jump.user}@127.0.0.1:${jump.port}`],
      };
      await using transport = createTransport(options(undefined, jump.home));
      const sessions = await Promise.all(['a', 'b', 'c'].map((name) => transport.open(host(target, name), calm())));
      for (const session of sessions) {
        expect(await session.frame('echo "$SSH_CONNECTION"', milliseconds(5000), calm())).toMatchObject({
          outcome: 'answered',
        });
      }
      writeFileSync(join(jump.home, '.ssh/known_hosts'), `[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`);
      await expect(createTransport(options(undefined, jump.home)).open(host(target), calm())).rejects.toMatchObject({
        code: 'host-key-unknown',
        message: expect.stringMatching(`^lb1: jump host 127.0.0.1: \\[127.0.0.1\\]:${jump.port} shows`),
      });
      await using blind = createTransport(options(undefined, jump.home));
      const refusals = await Promise.allSettled(['a', 'b'].map((name) => blind.open(host(target, name), calm())));
      expect(
        refusals.map((refusal) => (refusal.status === 'rejected' ? String(refusal.reason.message).slice(0, 23) : '')),
      ).toEqual(['a: jump host 127.0.0.1: ', 'b: jump host 127.0.0.1: '].map((text) => text.slice(0, 23)));
      for (const session of sessions) await session[Symbol.asyncDispose]();
    });

    test('through jump hosts that need each other is refused', async () => {
      const config = join(sshd.home, 'circle');
      writeFileSync(config, 'Host a\n ProxyJump b\nHost b\n ProxyJump a\n');
      await expect(open({ proxyJump: ['a'], sshOptions: [{ name: 'F', value: config }] })).rejects.toMatchObject({
        code: 'ssh-config-invalid',
      });
    });

    test('is read from the ssh configuration, and the inventory wins', async () => {
      writeFileSync(
        join(sshd.home, '.ssh/config'),
        `Host lb-alias\n HostName 127.0.0.1\n Port ${sshd.port}\n User nobody-here\n`,
      );
      const alias: Host = {
        ...host(),
        connection: { kind: 'ssh', address: 'lb-alias', user: sshd.user, sshOptions: [] },
      };
      await using session = await createTransport(options()).open(alias, calm());
      expect(session.lost.aborted).toBe(false);
      rmSync(join(sshd.home, '.ssh/config'));
    });

    test('to a closed port, or a name without address, is told apart', async () => {
      await expect(open({ port: 1 })).rejects.toMatchObject({
        code: 'host-unreachable',
        message: 'lb1: 127.0.0.1:1: connection refused',
      });
      await expect(open({ address: 'no-such-host.invalid' })).rejects.toMatchObject({ code: 'host-name-unresolved' });
    });

    test('with a ProxyCommand is refused instead of ignored', async () => {
      await expect(open({ sshOptions: [{ name: 'ProxyCommand', value: 'nc %h %p' }] })).rejects.toMatchObject({
        code: 'ssh-config-unsupported',
      });
    });
  });

  test('a frame is unknown when the connection breaks, and the session is lost', async () => {
    await using own = await startSshd();
    await using transport = createTransport(options(undefined, own.home));
    await using session = await transport.open(host({ port: own.port }), calm());
    const result = session.frame('sleep 5', milliseconds(10_000), calm());
    own.dropConnections();
    expect(await result).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('connection was lost') });
    expect(session.lost.reason).toMatchObject({ code: 'connection-lost' });
  });

  test('a frame is unknown within 10 s when the other side falls silent', async () => {
    await using own = await startSshd();
    await using transport = createTransport(options(undefined, own.home));
    await using session = await transport.open(host({ port: own.port }), calm());
    own.freezeConnections();
    const started = performance.now();
    expect(await session.frame('echo on', milliseconds(60_000), calm())).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('connection was lost'),
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);

  test('the key exchange that blocks the event loop for a second is not offered', async () => {
    await using old = await startSshd(['KexAlgorithms diffie-hellman-group-exchange-sha256']);
    await using transport = createTransport(options(undefined, old.home));
    await expect(transport.open(host({ port: old.port }), calm())).rejects.toMatchObject({
      code: 'ssh-negotiation-failed',
    });
  });

  test('an open that is aborted rejects with the reason and leaves nothing connected', async () => {
    await using own = await startSshd(['ForceCommand sleep 60']);
    await using transport = createTransport(options(undefined, own.home));
    const abort = new AbortController();
    const opening = transport.open(host({ port: own.port }), abort.signal);
    setTimeout(() => abort.abort(new Error('told to stop')), 300);
    await expect(opening).rejects.toThrow('told to stop');
    const established = (): string =>
      spawnSync('ss', ['-Htn', 'state', 'established', `( dport = :${own.port} )`], { encoding: 'utf8' }).stdout;
    await expect.poll(established).toBe('');
  });

  test('an sshd that turns many away at random is tried again until all are in', async () => {
    await using busy = await startSshd(['MaxStartups 4:60:10']);
    await using transport = createTransport(options(undefined, busy.home));
    const sessions = await Promise.all(
      Array.from({ length: 20 }, () => transport.open(host({ port: busy.port }), calm())),
    );
    for (const session of sessions) await session[Symbol.asyncDispose]();
    expect(sessions).toHaveLength(20);
  }, 30_000);

  describe('the shell', () => {
    test('starts behind noise on both streams, and from a login shell that is csh', async () => {
      await using noisy = await startSshd([
        'ForceCommand printf \'Welcome\\nlbctl-ready 0\\n\'; echo banner >&2; exec /bin/csh -c "$SSH_ORIGINAL_COMMAND"',
      ]);
      await using session = await createTransport(options(undefined, noisy.home)).open(
        host({ port: noisy.port }),
        calm(),
      );
      expect(await session.frame('echo quiet', milliseconds(5000), calm())).toEqual({
        outcome: 'answered',
        status: 0,
        body: 'quiet\n',
        noise: '',
      });
    });

    test('that does not start is named with the words of the host, made harmless', async () => {
      await using closed = await startSshd([
        "ForceCommand printf 'This account is \\033[31mnot available.\\007\\n'; exit 1",
      ]);
      await expect(
        createTransport(options(undefined, closed.home)).open(host({ port: closed.port }), calm()),
      ).rejects.toMatchObject({
        code: 'not-a-posix-shell',
        message: 'lb1: /bin/sh did not start: the shell exited with status 1; it said: This account is not available.',
      });
    });

    test.each([
      ['sudo: a password is required', 'sudo-password-needed'],
      ['sudo: sorry, you must have a tty to run sudo', 'sudo-needs-terminal'],
      ["Sorry, user deploy is not allowed to execute '/bin/sh' as root on lb1.", 'sudo-refused'],
      ['sh: 1: sudo: not found', 'sudo-missing'],
    ])('that sudo refuses with "%s" is %s', async (words, code) => {
      await using refusing = await startSshd([`ForceCommand echo "${words}" >&2; exit 1`]);
      await expect(
        createTransport(options(undefined, refusing.home)).open(host({ port: refusing.port, become: true }), calm()),
      ).rejects.toMatchObject({ code });
    });
  });
});
