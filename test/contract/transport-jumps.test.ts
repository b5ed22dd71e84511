import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import type { Connection } from '../../src/model/host.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';

const calm = (): AbortSignal => new AbortController().signal;
/** sshd's log is read by another hand than its answers, and may come later. */
const LOGGED = { timeout: 10_000 };
const obstacle = sshdObstacle();

describeWhere(obstacle).each(['ssh2', 'openssh'] as const)('jump hosts with %s', (kind) => {
  const servers: ThrowawaySshd[] = [];
  let [first, second, target]: [ThrowawaySshd, ThrowawaySshd, ThrowawaySshd] = [] as never;
  let places: string;

  beforeAll(async () => {
    first = await startSshd();
    // All take the keys of the first, whose home is the runner's.
    const same = `AuthorizedKeysFile ${join(first.home, '../authorized_keys')}`;
    [second, target] = await Promise.all([startSshd([same]), startSshd([same, 'MaxStartups 100'])]);
    servers.push(first, second, target);
    for (const { port, hostKey } of [second, target])
      appendFileSync(join(first.home, '.ssh/known_hosts'), `[127.0.0.1]:${port} ${hostKey}\n`);
    places = join(first.home, 'tmp');
    mkdirSync(places);
  });
  afterEach(() => rmSync(join(first.home, '.ssh/config'), { force: true }));
  afterAll(async () => {
    for (const server of servers) await server[Symbol.asyncDispose]();
  });

  const { options, host } = harness(() => first);
  const make = () => {
    const plain = options();
    return createTransport({ ...plain, env: { ...plain.env, TMPDIR: places }, transport: kind });
  };
  const at = ({ user, port }: ThrowawaySshd): string => `${user}@127.0.0.1:${port}`;
  const behind = (...jumps: readonly string[]): Partial<Connection> => ({ port: target.port, proxyJump: jumps });
  const nothingLeft = async (): Promise<void> => {
    await expect.poll(() => spawnSync('pgrep', ['-f', places]).stdout.toString(), LOGGED).toBe('');
    await expect.poll(() => readdirSync(places), LOGGED).toEqual([]);
  };

  test('carry ten hosts over one connection, and nothing of it is left', async () => {
    const before = [first.logins(), target.logins()];
    await using transport = make();
    const sessions = await Promise.all(
      Array.from({ length: 10 }, (_, index) => transport.open(host(behind(at(first)), `lb${index}`), calm())),
    );
    for (const session of sessions)
      expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
    await expect
      .poll(() => [first.logins(), target.logins()], LOGGED)
      .toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 10]);
    for (const folder of readdirSync(places)) expect(statSync(join(places, folder)).mode & 0o777).toBe(0o700);
    for (const session of sessions) await session[Symbol.asyncDispose]();
    await transport[Symbol.asyncDispose]();
    await nothingLeft();
  }, 30_000);

  test('are gone through one after the other, each with one connection', async () => {
    const before = [first.logins(), second.logins()];
    await using transport = make();
    const open = (name: string) => transport.open(host(behind(at(first), at(second)), name), calm());
    const sessions = await Promise.all(['a', 'b', 'c'].map(open));
    for (const session of sessions)
      expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
    await expect
      .poll(() => [first.logins(), second.logins()], LOGGED)
      .toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
    for (const session of sessions) await session[Symbol.asyncDispose]();
    await transport[Symbol.asyncDispose]();
    await nothingLeft();
  }, 30_000);

  test('are read from the ssh configuration, also where one names another', async () => {
    const hosts = [
      `Host outer\n HostName 127.0.0.1\n Port ${first.port}\n`,
      `Host inner\n HostName 127.0.0.1\n Port ${second.port}\n ProxyJump outer\n`,
      `Host lb\n HostName 127.0.0.1\n Port ${target.port}\n ProxyJump inner\n`,
    ];
    writeFileSync(join(first.home, '.ssh/config'), hosts.join(''));
    const before = [first.logins(), second.logins()];
    await using transport = make();
    const named = host();
    const lb = { ...named, connection: { kind: 'ssh', address: 'lb', user: first.user, sshOptions: [] } as const };
    await using session = await transport.open(lb, calm());
    expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
    await expect
      .poll(() => [first.logins(), second.logins()], LOGGED)
      .toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  }, 30_000);

  test('that open no connection to the host are named, and so is one that is not known', async () => {
    await using transport = make();
    await expect(transport.open(host({ ...behind(at(first)), port: 1 }), calm())).rejects.toMatchObject({
      code: 'host-unreachable',
      message: expect.stringMatching(`^lb1: 127\\.0\\.0\\.1:1 through 127\\.0\\.0\\.1:${first.port}: the jump host `),
    });
    await using strange = await startSshd();
    const refusals = await Promise.allSettled(
      ['a', 'b'].map((name) => transport.open(host(behind(at(strange)), name), calm())),
    );
    for (const [index, refusal] of refusals.entries())
      expect(refusal).toMatchObject({
        reason: {
          code: 'host-key-unknown',
          message: expect.stringMatching(`^${'ab'[index]}: jump host 127\\.0\\.0\\.1: \\[127\\.0\\.0\\.1\\]:`),
        },
      });
  }, 30_000);

  test('that are busy for a moment are tried again', async () => {
    await using busy = await startSshd([
      'MaxStartups 1',
      `AuthorizedKeysFile ${join(first.home, '../authorized_keys')}`,
    ]);
    appendFileSync(join(first.home, '.ssh/known_hosts'), `[127.0.0.1]:${busy.port} ${busy.hostKey}\n`);
    // Somebody who has connected and does not log in; sshd takes nobody else until they are gone.
    const other = connect(busy.port, '127.0.0.1');
    await new Promise((resolve) => other.once('data', resolve));
    await using transport = make();
    const opening = transport.open(host(behind(at(busy))), calm());
    opening.catch(() => undefined);
    await expect.poll(() => busy.turnedAway(), { timeout: 15_000 }).toBeGreaterThan(0);
    other.destroy();
    await using session = await opening;
    expect(await session.frame('echo here', milliseconds(10_000), calm())).toMatchObject({ body: 'here\n' });
    await expect.poll(() => busy.logins(), LOGGED).toBe(1);
  }, 30_000);

  test('that go away take the sessions with them, and the next one connects anew', async () => {
    await using transport = make();
    const session = await transport.open(host(behind(at(first))), calm());
    const lost = new Promise((resolve) => session.lost.addEventListener('abort', resolve));
    first.dropConnections();
    await lost;
    expect(session.lost.reason).toMatchObject({ code: 'connection-lost' });
    await using again = await transport.open(host(behind(at(first))), calm());
    expect(again.lost.aborted).toBe(false);
  }, 30_000);
});
