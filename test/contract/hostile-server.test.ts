/** Servers that stall, flood, die or forge: every wait ends, nothing is taken for an answer, and memory stays bounded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerChannel } from 'ssh2';
import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import { Unreachable } from '../../src/model/errors.ts';
import type { Connection, Host } from '../../src/model/host.ts';
import type { HostName } from '../../src/model/names.ts';
import type { FrameResult, Session } from '../../src/ports/transport.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { type Behaviour, framed, type HostileSshd, hostileSshd, loader } from '../support/hostile-sshd.ts';
import { sshdObstacle, startSshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';

const calm = (): AbortSignal => new AbortController().signal;
/** Ends a channel as if its program had ended so. */
function ends(channel: ServerChannel, how?: number | string): undefined {
  if (typeof how === 'number') channel.exit(how);
  else if (how !== undefined) channel.exit(how);
  channel.end();
  return undefined;
}

const QUICK = { login: 4000, start: 4000 };
const host = (port: number, home: string): Host => ({
  name: 'lb1' as HostName,
  connection: {
    kind: 'ssh',
    address: '127.0.0.1',
    port,
    identityFile: join(home, '.ssh/id_ed25519'),
    sshOptions: [{ name: 'ConnectTimeout', value: '3' }],
  } satisfies Connection,
  vars: {},
  groups: [],
});
const transportFor = (home: string, limits?: typeof QUICK) =>
  createTransport({
    home,
    env: { PATH: process.env['PATH'], USER: 'deploy' },
    passphrase: () => Promise.reject(new Error('nobody to ask')),
    ...(limits === undefined ? {} : { limits }),
  });

/** Why no session came about; the error that the command line shows. */
async function refusal(behaviour: Behaviour): Promise<{ error: Unreachable; server: HostileSshd }> {
  await using server = await hostileSshd(behaviour);
  await using transport = transportFor(server.home, QUICK);
  const error: unknown = await transport
    .open(host(server.port, server.home), calm())
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof Unreachable)) throw new Error(`opened, or threw ${String(error)}`);
  expect(error.message).not.toMatch(/(?!\n)\p{Cc}/u);
  return { error, server };
}

/** What comes of a request to a shell that greets as it should. */
async function outcome(
  shell: Behaviour['shell'],
  use = (session: Session) => session.frame('echo hello', milliseconds(6000), calm()),
): Promise<FrameResult> {
  await using server = await hostileSshd(shell === undefined ? {} : { shell });
  await using transport = transportFor(server.home, QUICK);
  await using session = await transport.open(host(server.port, server.home), calm());
  return await use(session);
}

describe('a server that lets nobody in', () => {
  test.concurrent.each<readonly [string, Behaviour, string, RegExp]>([
    ['says nothing', { raw: () => undefined }, 'host-unreachable', /no SSH handshake within 3 s$/],
    [
      'drips its greeting',
      {
        raw: (socket) => {
          const drip = setInterval(() => socket.write('S'), 100);
          socket.on('close', () => clearInterval(drip));
        },
      },
      'host-unreachable',
      /no SSH handshake within 3 s$|identification/,
    ],
    [
      'stops behind its greeting',
      { raw: (socket) => socket.write('SSH-2.0-x\r\n') },
      'host-unreachable',
      /no SSH handshake within 3 s$/,
    ],
    [
      'goes on with rubbish',
      { raw: (socket) => socket.write(Buffer.concat([Buffer.from('SSH-2.0-x\r\n'), Buffer.alloc(40_000, 0xa7)])) },
      '',
      /./,
    ],
    [
      'announces a packet of 4 GiB',
      {
        raw: (socket) =>
          socket.write(Buffer.concat([Buffer.from('SSH-2.0-x\r\n'), Buffer.from('ffffffff0414', 'hex')])),
      },
      '',
      /./,
    ],
    [
      'writes escapes before its greeting',
      { raw: (socket) => socket.end('\u001b[2J\u009b31mhello\r\nSSH-1.0-\u001b]0;x\u0007\r\n') },
      'host-unreachable',
      /tries/,
    ],
    [
      'answers in HTTP',
      { raw: (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n') },
      'host-unreachable',
      /tries/,
    ],
    [
      'stops at the login',
      { client: (client) => client.on('authentication', () => undefined) },
      'host-unreachable',
      /the login was not finished in time$/,
    ],
    [
      'refuses every key for ever',
      {
        client: (client) =>
          client.on('authentication', (context) => context.reject(['publickey', '\u001b[31mpassword' as 'password'])),
      },
      'authentication-failed',
      /accepted no key/,
    ],
    [
      'opens no session',
      { client: (client) => client.on('authentication', (context) => context.accept()) },
      'not-a-posix-shell',
      /opens no session/,
    ],
    [
      'never answers the request for a command',
      {
        client: (client) => {
          client.on('authentication', (context) => context.accept());
          client.on('session', (accept) => accept().on('exec', () => undefined));
        },
      },
      'not-a-posix-shell',
      /opens no session: no answer within/,
    ],
    ['never greets', { shell: () => undefined }, '', /no answer within/],
    [
      'greets with another nonce',
      { shell: (channel) => void channel.write('lbctl-ready 0123456789abcdef\n') },
      '',
      /no answer within/,
    ],
    ['exits at once', { shell: (channel) => ends(channel, 3) }, '', /exited with status 3|status 3/],
    ['says that it exited with 0', { shell: (channel) => ends(channel, 0) }, '', /./],
    ['is killed by a signal', { shell: (channel) => ends(channel, 'KILL') }, '', /killed by KILL|KILL/],
    ['ends without an exit status', { shell: (channel) => ends(channel) }, '', /./],
    [
      'prints escapes and no greeting',
      {
        shell: (channel) => {
          channel.write('\u001b[2J\u001b]0;gone\u0007\u009b1mwelcome\u202e\n');
          ends(channel, 1);
        },
      },
      '',
      /./,
    ],
  ])(
    '%s',
    async (_what, behaviour, code, words) => {
      const { error, server } = await refusal(behaviour);
      if (code !== '') expect(error.code).toBe(code);
      expect(error.exitCode).toBe(4);
      expect(error.message).toMatch(words);
      // A server that stalls is asked once: seven times the limit would be no limit.
      if (words.source.startsWith('no SSH')) expect(server.connections).toBe(1);
    },
    60_000,
  );
});

describe('a shell that greets', () => {
  const TOKEN = 'f'.repeat(32);

  test.concurrent.each<readonly [string, Behaviour['shell']]>([
    ['never answers', loader(() => undefined)],
    ['exits with 0 instead of an answer', loader((_, channel) => ends(channel, 0))],
    ['dies by a signal', loader((_, channel) => ends(channel, 'TERM'))],
    ['ends without a status', loader((_, channel) => ends(channel))],
    ['answers with another token', loader(() => framed(TOKEN, 'hello'))],
    ['answers only the beginning', loader(({ token }) => framed(token, 'hello').slice(0, -10))],
    ['leaves the status out', loader(({ token }) => `hello\n${token}\n`)],
    ['leaves the end of its last line out', loader(({ token }) => `hello\n${token} 0`)],
    ['never begins its last line', loader(({ token }) => `hello${token} 0\n`)],
    ['has a status that is no number', loader(({ token }) => framed(token, 'hello', '0; rm'))],
    ['has a negative status', loader(({ token }) => framed(token, 'hello', '-0'))],
    ['has a status of ten digits', loader(({ token }) => framed(token, 'hello', '0000000000'))],
    ['has a last line without end', loader(({ token }) => `\n${token} ${'1'.repeat(10_000)}`)],
  ])(
    'and %s gave no answer',
    async (_what, shell) => {
      const result = await outcome(shell);
      expect(result.outcome).toBe('unknown');
      expect(JSON.stringify(result)).not.toMatch(/\p{Cc}/u);
    },
    60_000,
  );

  test.concurrent('and repeats its answer answers one request with it, not the next one', async () => {
    let first = '';
    const shell = loader(({ token }) => {
      const answer = first === '' ? framed(token, 'one') : first.replaceAll('one', 'two');
      first ||= answer;
      return answer + first;
    });
    const result = await outcome(shell, async (session) => {
      expect(await session.frame('a', milliseconds(20_000), calm())).toMatchObject({
        outcome: 'answered',
        body: 'one',
      });
      return await session.frame('b', milliseconds(1500), calm());
    });
    expect(result.outcome).toBe('unknown');
  }, 60_000);

  test.concurrent('and prints escapes around its answer gives noise without them', async () => {
    const shell = loader(({ token }, channel) => {
      channel.stderr.write('\u001b[2Jsudo: \u009b31munable\u202e\u0007\n');
      return framed(token, 'hello', 7);
    });
    const result = await outcome(shell);
    expect(result).toMatchObject({ outcome: 'answered', status: 7, body: 'hello' });
    expect(result.outcome === 'answered' && result.noise.replaceAll('\n', '')).toBe('sudo: unable');
  }, 60_000);
});

const obstacle = sshdObstacle();

/** 500 MB from a real sshd, so that what the server needs is not counted. */
describeWhere(obstacle)('a host that floods', () => {
  const greet =
    'nonce=${SSH_ORIGINAL_COMMAND##*lbctl-ready }; nonce=${nonce%%\\"*}; echo "lbctl-ready $nonce"; read -r line;';
  test.each([
    ['before its greeting', 'head -c 500000000 /dev/zero'],
    ['its output', `${greet} head -c 500000000 /dev/zero; sleep 60`],
    ['its standard error', `${greet} head -c 500000000 /dev/zero >&2; exit 9`],
  ])(
    '%s costs less than 128 MB',
    async (_what, script) => {
      const folder = mkdtempSync(join(tmpdir(), 'lbctl-flood-'));
      writeFileSync(join(folder, 'flood'), script);
      await using sshd = await startSshd([`ForceCommand /bin/sh ${folder}/flood`]);
      await using transport = transportFor(sshd.home);
      const before = process.memoryUsage.rss();
      let most = before;
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
      const said = await transport.open(host(sshd.port, sshd.home), calm()).then(
        async (session) => {
          const result = await session.frame('true', milliseconds(60_000), calm());
          await session[Symbol.asyncDispose]();
          return result;
        },
        (error: unknown) => error,
      );
      clearInterval(watch);
      rmSync(folder, { recursive: true });
      if (said instanceof Unreachable) expect(said.exitCode).toBe(4);
      else expect(said).toMatchObject({ outcome: 'unknown' });
      expect((most - before) / 1024 / 1024).toBeLessThan(128);
    },
    120_000,
  );
});
