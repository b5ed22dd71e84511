import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Host } from '../../src/model/host.ts';
import type { Session } from '../../src/ports/transport.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';
import { transportContract } from './transport.suite.ts';

const calm = (): AbortSignal => new AbortController().signal;
const obstacle = sshdObstacle();

describeWhere(obstacle)('the ssh transport', () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());

  const { options, host, open } = harness(() => sshd);

  transportContract(() => open());

  describe('a session that joins another', { timeout: 60_000 }, () => {
    const echo = async (session: Session) => await session.frame('echo here', milliseconds(20_000), calm());
    const answered = { outcome: 'answered', body: 'here\n' };

    test('is a guest on the connection of the first, however many come and go, and leaves it alone', async () => {
      await using transport = createTransport(options());
      const before = sshd.logins();
      await using first = await transport.open(host(), calm());
      const warnings: string[] = [];
      const hear = ({ message }: Error): void => void warnings.push(message);
      process.on('warning', hear);
      for (let guests = 0; guests < 12; guests += 1) {
        await using guest = await transport.join(host(), calm());
        expect(await Promise.all([echo(guest), echo(first)])).toMatchObject([answered, answered]);
      }
      process.off('warning', hear);
      expect(warnings).toEqual([]);
      expect(sshd.logins() - before).toBe(1);
      const guest = await transport.join(host(), calm());
      await first[Symbol.asyncDispose]();
      await vi.waitFor(() => expect(guest.lost.aborted).toBe(true), 20_000);
      await using next = await transport.join(host(), calm());
      expect(await echo(next)).toMatchObject(answered);
      expect(sshd.logins() - before).toBe(2);
    });

    test('is never taken for one that is opened: that logs in, which is what proves that one can', async () => {
      await using transport = createTransport(options());
      const before = sshd.logins();
      await using _first = await transport.open(host(), calm());
      await using _second = await transport.open(host(), calm());
      expect(sshd.logins() - before).toBe(2);
    });

    test('under another name, or with another key, has a connection of its own', async () => {
      await using transport = createTransport(options());
      const before = sshd.logins();
      await using _first = await transport.open(host(), calm());
      const identityFile = sshd.addKey('second_key', { authorized: true });
      await using _named = await transport.join(host({}, 'lb2'), calm());
      await using _keyed = await transport.join(host({ identityFile }), calm());
      expect(sshd.logins() - before).toBe(3);
    });

    test('has a connection of its own where sshd opens one session a connection, and the first goes on', async () => {
      await using strict = await startSshd(['MaxSessions 1']);
      const { options: its, host: there } = harness(() => strict);
      await using transport = createTransport(its());
      await using first = await transport.open(there(), calm());
      for (const logins of [2, 3]) {
        await using second = await transport.join(there(), calm());
        expect(await Promise.all([echo(second), echo(first)])).toMatchObject([answered, answered]);
        expect(strict.logins()).toBe(logins);
      }
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
        code: 'needs-openssh',
        hint: expect.stringContaining('transport: openssh'),
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
    opening.catch(() => undefined);
    await expect.poll(() => own.logins(), { timeout: 15_000 }).toBe(1);
    abort.abort(new Error('told to stop'));
    await expect(opening).rejects.toThrow('told to stop');
    const established = (): string =>
      spawnSync('ss', ['-Htn', 'state', 'established', `( dport = :${own.port} )`], { encoding: 'utf8' }).stdout;
    await expect.poll(established, { timeout: 15_000 }).toBe('');
  }, 40_000);

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
      ['sudo: a password is required', 'sudo-password-needed', 'NOPASSWD: /bin/sh'],
      ['sudo: sorry, you must have a tty to run sudo', 'sudo-needs-terminal', '!requiretty'],
      ["Sorry, user deploy is not allowed to execute '/bin/sh' as root on lb1.", 'sudo-refused', 'sudo -l'],
      ['sudo: unable to stat /etc/sudoers: No such device', 'sudo-refused', 'sudo -l'],
      ['sh: 1: sudo: not found', 'sudo-missing', 'leave `become` out'],
    ])('that sudo refuses with "%s" is %s, with what to do', async (words, code, hint) => {
      await using refusing = await startSshd([`ForceCommand echo "${words}" >&2; exit 1`]);
      await expect(
        createTransport(options(undefined, refusing.home)).open(host({ port: refusing.port, become: true }), calm()),
      ).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
    });
  });
});
