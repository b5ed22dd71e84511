import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Connection } from '../../src/model/host.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';
import { transportContract } from './transport.suite.ts';

const calm = (): AbortSignal => new AbortController().signal;
const obstacle = sshdObstacle();

describeWhere(obstacle)('the openssh transport', { timeout: 30_000 }, () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());
  const { options, host, knownHosts } = harness(() => sshd);

  /** `env` is added to what the runner has; `server` is whose home and keys are used. */
  const make = (server = sshd, env: Record<string, string> = {}) => {
    const plain = options(undefined, server.home);
    return createTransport({ ...plain, env: { ...plain.env, ...env }, transport: 'openssh' });
  };
  const open = (connection: Partial<Connection> = {}) => make().open(host(connection), calm());
  const openOf = (server: ThrowawaySshd, connection: Partial<Connection> = {}) =>
    make(server).open(host({ port: server.port, ...connection }), calm());

  transportContract(() => open());

  describe('the way', () => {
    test('takes one connection and one login per host', async () => {
      await using own = await startSshd();
      await using session = await openOf(own);
      for (const _ of [1, 2, 3]) await session.frame(':', milliseconds(10_000), calm());
      await expect.poll(() => own.logins(), { timeout: 10_000 }).toBe(1);
    });

    test('is chosen for one host by the inventory', async () => {
      await using transport = createTransport(options());
      const sshOptions = [{ name: 'IdentitiesOnly', value: 'yes' }];
      await using session = await transport.open(host({ transport: 'openssh', sshOptions }), calm());
      const seen = await session.frame('ps -o comm= -p "$PPID"; echo "$SSH_CLIENT"', milliseconds(10_000), calm());
      expect(seen).toMatchObject({ status: 0 });
      const clients = spawnSync('pgrep', ['-fc', `UserKnownHostsFile=.*${sshd.home}`])
        .stdout.toString()
        .trim();
      expect(Number(clients)).toBeGreaterThan(0);
    });

    test('leads through a ProxyCommand of the configuration', async () => {
      const used = join(sshd.home, 'proxied');
      const [key, known] = [join(sshd.home, '.ssh/id_ed25519'), join(sshd.home, '.ssh/known_hosts')];
      const jump = `ssh -F none -i ${key} -o UserKnownHostsFile=${known} -p ${sshd.port} -W %h:%p 127.0.0.1`;
      writeFileSync(
        join(sshd.home, '.ssh/config'),
        `Host behind\n  HostName 127.0.0.1\n  Port ${sshd.port}\n  ProxyCommand sh -c 'echo used >${used}; exec ${jump}'\n`,
      );
      try {
        await using transport = make();
        const behind = {
          ...host(),
          connection: { kind: 'ssh', address: 'behind', user: sshd.user, sshOptions: [] } as const,
        };
        await using session = await transport.open(behind, calm());
        expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
        expect(existsSync(used)).toBe(true);
      } finally {
        rmSync(join(sshd.home, '.ssh/config'));
      }
    });

    test('to a closed port, or a name without address, is told apart as with ssh2', async () => {
      await expect(open({ port: 1 })).rejects.toMatchObject({
        code: 'host-unreachable',
        message: 'lb1: 127.0.0.1:1: connection refused',
      });
      await expect(open({ address: 'no-such-host.invalid' })).rejects.toMatchObject({ code: 'host-name-unresolved' });
    });

    test('is not there without an ssh on the PATH', async () => {
      await using transport = make(sshd, { PATH: '/nowhere' });
      await expect(transport.open(host(), calm())).rejects.toMatchObject({ code: 'openssh-missing', exitCode: 4 });
    });

    test('lends the host no agent and takes no forwarding, whatever the configuration says', async () => {
      const config = join(sshd.home, 'generous');
      const socket = join(sshd.home, 'agent');
      const asks = [
        'ForwardAgent yes',
        'RequestTTY force',
        'RemoteCommand id',
        'SessionType none',
        'PermitLocalCommand yes',
        `LocalCommand touch ${config}.ran`,
        'ControlMaster auto',
        `ControlPath ${config}.socket`,
        `LocalForward ${config}.forward 127.0.0.1:${sshd.port}`,
        'StdinNull yes',
        'LogLevel QUIET',
      ];
      writeFileSync(config, `${asks.join('\n')}\n`);
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      try {
        await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true);
        await using transport = make(sshd, { SSH_AUTH_SOCK: socket });
        const own = host({ sshOptions: [{ name: '-F', value: config }] });
        await using session = await transport.open(own, calm());
        expect(
          await session.frame('echo "agent:${SSH_AUTH_SOCK-} tty:${SSH_TTY-}"', milliseconds(10_000), calm()),
        ).toMatchObject({ body: 'agent: tty:\n', noise: '' });
        for (const trace of ['ran', 'socket', 'forward']) expect(existsSync(`${config}.${trace}`), trace).toBe(false);
      } finally {
        agent.kill();
      }
    });
  });

  describe('an end', () => {
    test('of the connection makes a frame unknown, with the words of ssh', async () => {
      await using own = await startSshd();
      await using session = await openOf(own);
      const result = session.frame('sleep 5', milliseconds(20_000), calm());
      own.dropConnections();
      expect(await result).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringContaining('connection was lost'),
      });
      expect(session.lost.reason).toMatchObject({ code: 'connection-lost' });
    });

    test('comes by itself when the other side falls silent', async () => {
      await using own = await startSshd();
      await using session = await openOf(own);
      own.freezeConnections();
      expect(await session.frame('echo on', milliseconds(60_000), calm())).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringMatching(/connection was lost.*Timeout, server 127\.0\.0\.1 not responding/),
      });
    }, 40_000);

    test('of the wait leaves no ssh behind', async () => {
      await using own = await startSshd(['ForceCommand sleep 60']);
      await using transport = make(own);
      const abort = new AbortController();
      const opening = transport.open(host({ port: own.port }), abort.signal);
      opening.catch(() => undefined);
      await expect.poll(() => own.logins(), { timeout: 15_000 }).toBe(1);
      abort.abort(new Error('told to stop'));
      await expect(opening).rejects.toThrow('told to stop');
      const left = (): string => spawnSync('pgrep', ['-f', own.home], { encoding: 'utf8' }).stdout;
      const running = (): string[] =>
        left()
          .split('\n')
          .filter((pid) => isSsh(pid));
      await expect.poll(running, { timeout: 15_000 }).toEqual([]);
    }, 40_000);
  });

  test('an sshd that turns many away at random is tried again until all are in', async () => {
    await using busy = await startSshd(['MaxStartups 4:60:10']);
    await using transport = make(busy);
    const sessions = await Promise.all(
      Array.from({ length: 12 }, () => transport.open(host({ port: busy.port }), calm())),
    );
    for (const session of sessions) await session[Symbol.asyncDispose]();
    await expect.poll(() => busy.logins(), { timeout: 10_000 }).toBe(12);
  }, 60_000);

  test('an ssh that can not say how far it got is used, and never tried twice', async () => {
    const bin = join(sshd.home, 'bin');
    mkdirSync(bin);
    const log = join(bin, 'log');
    // OpenSSH before 8.5 does not know the option.
    const old = `case "$*" in *KnownHostsCommand*) echo 'Bad configuration option' >&2; exit 255;; esac\necho "$*" >>${log}\nexec /usr/bin/ssh "$@"\n`;
    writeFileSync(join(bin, 'ssh'), `#!/bin/sh\n${old}`);
    chmodSync(join(bin, 'ssh'), 0o755);
    const withOld = { PATH: `${bin}:${process.env['PATH']}` };
    await using transport = make(sshd, withOld);
    await using session = await transport.open(host(), calm());
    expect(session.lost.aborted).toBe(false);
    writeFileSync(log, '');
    await expect(transport.open(host({ sshOptions: knownHosts('') }), calm())).rejects.toMatchObject({
      code: 'openssh-failed',
      message: expect.stringContaining('Host key verification failed'),
    });
    const logins = readFileSync(log, 'utf8').match(/LocalCommand=echo/g);
    expect(logins).toHaveLength(1);
  });

  describe('the shell', () => {
    test('starts behind noise on both streams, and from a login shell that is csh', async () => {
      await using noisy = await startSshd([
        'ForceCommand printf \'Welcome\\nlbctl-ready 0\\n\'; echo banner >&2; exec /bin/csh -c "$SSH_ORIGINAL_COMMAND"',
      ]);
      await using session = await openOf(noisy);
      expect(await session.frame('echo quiet', milliseconds(10_000), calm())).toMatchObject({
        body: 'quiet\n',
        // Two pipes of one child: what was written to one before the greeting can be read after it.
        noise: expect.stringMatching(/^(banner\n)?$/),
      });
    });

    test('that does not start is named with the words of the host, made harmless', async () => {
      await using closed = await startSshd([
        "ForceCommand printf 'This account is \\033[31mnot available.\\007\\n'; exit 1",
      ]);
      await expect(openOf(closed)).rejects.toMatchObject({
        code: 'not-a-posix-shell',
        message: 'lb1: /bin/sh did not start: the shell exited with status 1; it said: This account is not available.',
      });
    });

    test.each([
      ['sudo: a password is required', 'sudo-password-needed'],
      ['sudo: sorry, you must have a tty to run sudo', 'sudo-needs-terminal'],
    ])('that sudo refuses with "%s" is %s', async (words, code) => {
      await using refusing = await startSshd([`ForceCommand echo "${words}" >&2; exit 1`]);
      await expect(openOf(refusing, { become: true })).rejects.toMatchObject({ code });
    });
  });
});

function isSsh(pid: string): boolean {
  return pid !== '' && spawnSync('ps', ['-o', 'comm=', '-p', pid], { encoding: 'utf8' }).stdout.trim() === 'ssh';
}
