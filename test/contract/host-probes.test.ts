import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Address, isAddress, parseAddress } from '../../src/model/address.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { ProbeAnswer } from '../../src/model/health.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { freePort, ScratchNginx, until } from '../support/scratch-nginx.ts';
import { calm } from '../support/scratch-run.ts';

const LIMIT = milliseconds(30_000);

describeScratch('a balancer that is asked about members', () => {
  let folder: string;
  let closers: (() => void)[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lbctl-probes-'));
    closers = [];
  });
  afterEach(() => {
    for (const close of closers) close();
    rmSync(folder, { recursive: true, force: true });
  });

  const parsed = (text: string): Address => {
    const address = parseAddress(text);
    if (!isAddress(address)) throw new Error(`${text} is no address`);
    return address;
  };
  const listen = async (
    server: Server | TcpServer,
    at: { path: string } | { port: number; host: string },
  ): Promise<void> => {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(at, resolve));
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
  };
  const portOf = (server: Server | TcpServer): Address => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return parsed(`127.0.0.1:${address.port}`);
  };
  const web = async (answer: RequestListener): Promise<Address> => {
    const server = createServer(answer);
    await listen(server, { port: 0, host: '127.0.0.1' });
    return portOf(server);
  };
  /** A server that sends these bytes to whoever connects, and ends; without any it is silent for ever. */
  const raw = async (bytes?: string): Promise<Address> => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      if (bytes !== undefined) socket.end(bytes);
    });
    await listen(server, { port: 0, host: '127.0.0.1' });
    return portOf(server);
  };
  const nobody = async (): Promise<Address> => parsed(`127.0.0.1:${await freePort()}`);
  const http = { kind: 'http', path: '/health', expect: [200], headers: {} } as const;

  /** A host of which a program is missing. */
  const hostWithout = async (program: string): Promise<BalancerHost> => {
    const scratch = new ScratchNginx(await freePort());
    closers.push(() => rmSync(scratch.folder, { recursive: true, force: true }));
    return await scratch.open({ sabotage: `command() { [ "$2" != ${program} ] && type "$2" >/dev/null 2>&1; }` });
  };
  const answersOf = async (
    host: BalancerHost,
    probe: Parameters<BalancerHost['probes']['probeMembers']>[0],
    members: readonly Address[],
    limit = LIMIT,
  ): Promise<readonly ProbeAnswer[]> => {
    const probed = await host.probes.probeMembers(probe, members, limit, calm());
    if (probed.outcome !== 'probed') throw new Error(JSON.stringify(probed));
    return probed.answers;
  };

  test('counts the connections that nginx holds to each, and those alone', async () => {
    const held: (() => void)[] = [];
    const slow = await web((request, response) => {
      if (request.url === '/slow') held.push(() => response.end('slow'));
      else response.end('quick');
    });
    const idle = await web((_request, response) => response.end('idle'));
    await using nginx = new ScratchNginx(await freePort());
    const server = `server { listen 127.0.0.1:${nginx.port}; location / { proxy_pass http://${slow}; } }\n`;
    writeFileSync(nginx.live, server);
    await nginx.start();
    await using host = await nginx.open();
    const counts = async (): Promise<readonly number[]> => {
      const answer = await host.probes.connections([slow, idle], calm());
      return answer.outcome === 'counted' ? answer.counts : [];
    };
    // Connections of others to the same members are none of nginx's.
    const [, port] = slow.split(':');
    const mine = connect(Number(port), '127.0.0.1');
    closers.push(() => mine.destroy());
    await until(async () => String(await counts()) === '0,0', 'nothing is held');
    const requests = [1, 2].map(() =>
      fetch(`http://127.0.0.1:${nginx.port}/slow`, { headers: { connection: 'close' } }),
    );
    await until(() => held.length === 2, 'both requests are held');
    expect(await counts()).toEqual([2, 0]);
    for (const release of held) release();
    await Promise.all(requests.map(async (request) => (await request).text()));
    await until(async () => String(await counts()) === '0,0', 'the connections are gone');
  });

  test('says when it can not count', async () => {
    await using host = await hostWithout('ss');
    expect(await host.probes.connections([await nobody()], calm())).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('iproute2'),
    });
  });

  for (const [tool, missing] of [
    ['curl', 'nothing'],
    ['bash', 'curl'],
  ] as const) {
    test(`asks over http with ${tool}: status, body and headers, and says what it was answered`, async () => {
      await using host = await hostWithout(missing);
      const seen: string[] = [];
      const well = await web((request, response) => {
        seen.push(`${request.url} ${request.headers['x-token']} ${request.headers.host}`);
        response.end(`all is well\n${'x'.repeat(100_000)}`);
      });
      const ill = await web((_request, response) => response.writeHead(503).end('no database\u001b[31m'));
      const junk = await raw('\u001b]0;owned\u0007 220 I am no web server\r\n');
      const away = await nobody();
      const members = [well, ill, junk, away];
      const answers = await answersOf(host, { ...http, headers: { 'X-Token': 's3cret"\\' } }, members);
      expect(answers.map(({ good }) => good)).toEqual([true, false, false, false]);
      expect(seen).toEqual([`/health s3cret"\\ ${well}`]);
      expect(answers[1]?.said).toMatch(/503.*no database\[31m|503.*no database \[31m/);
      for (const { said } of answers) expect(said).not.toMatch(/\p{Cc}/u);
      expect(answers[3]?.said).not.toBe('');

      const text = (body: string) => ({ ...http, expect: [200, 204], body });
      expect(await answersOf(host, text('is well'), [well])).toMatchObject([{ good: true }]);
      expect(await answersOf(host, text('*'), [well])).toMatchObject([
        { good: false, said: expect.stringContaining('expected text') },
      ]);
      expect(await answersOf(host, { ...http, expect: [503] }, [well, ill])).toMatchObject([
        { good: false },
        { good: true },
      ]);
    });
  }

  test('gives up on a member that accepts and never answers, and asks the others meanwhile', async () => {
    await using host = await hostWithout('nothing');
    const silent = await raw();
    const well = await web((_request, response) => response.end('ok'));
    const members = [silent, ...Array.from({ length: 40 }, () => well)];
    const [first, ...others] = await answersOf(host, http, members, milliseconds(4000));
    expect(first).toMatchObject({ good: false });
    expect(others.every(({ good }) => good)).toBe(true);
  });

  test('asks whether a connection is accepted', async () => {
    await using host = await hostWithout('nothing');
    const answers = await answersOf(host, { kind: 'tcp' }, [await raw(), await nobody()]);
    expect(answers.map(({ good }) => good)).toEqual([true, false]);
    expect(answers[1]?.said).toMatch(/refused/i);
  });

  test('asks over a unix socket, and counts who is connected to it', async () => {
    await using host = await hostWithout('nothing');
    const server = createServer((_request, response) => response.end('ok'));
    await listen(server, { path: join(folder, 'x.sock') });
    const member = parsed(`unix:${folder}/x.sock`);
    expect(await answersOf(host, http, [member])).toMatchObject([{ good: true }]);
    const mine = connect(join(folder, 'x.sock'));
    await new Promise((resolve) => mine.once('connect', resolve));
    expect(await host.probes.connections([member], calm())).toEqual({ outcome: 'counted', counts: [1] });
    mine.destroy();
  });
});
