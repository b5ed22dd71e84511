import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Address, isAddress, parseAddress } from '../../src/model/address.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { ProbeAnswer } from '../../src/model/health.ts';
import { probeMembers } from '../../src/probes/from-here.ts';
import { freePort } from '../support/scratch-nginx.ts';
import { calm } from '../support/scratch-run.ts';

const LIMIT = milliseconds(30_000);
const http = { kind: 'http', path: '/health', expect: [200], headers: {} } as const;

describe('members asked from this machine', () => {
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  const parsed = (text: string): Address => {
    const address = parseAddress(text);
    if (!isAddress(address)) throw new Error(`${text} is no address`);
    return address;
  };
  const listen = async (server: TcpServer, host = '127.0.0.1'): Promise<Address> => {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen({ port: 0, host }, () => resolve()));
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return parsed(`${host.includes(':') ? `[${host}]` : host}:${address.port}`);
  };
  const web = (answer: RequestListener): Promise<Address> => listen(createServer(answer));
  /** Sends these bytes to whoever connects, and ends; without any it is silent for ever. */
  const raw = (bytes?: string): Promise<Address> =>
    listen(
      createTcpServer((socket) => {
        socket.on('error', () => undefined);
        if (bytes !== undefined) socket.end(bytes);
      }),
    );
  const answersOf = async (
    probe: Parameters<typeof probeMembers>[0],
    members: readonly Address[],
    limit = LIMIT,
  ): Promise<readonly ProbeAnswer[]> => {
    const probed = await probeMembers(probe, members, limit, calm());
    if (probed.outcome !== 'probed') throw new Error(JSON.stringify(probed));
    return probed.answers;
  };

  test('are well by status, body and headers, and what they answer is said without controls', async () => {
    const seen: string[] = [];
    const well = await web((request, response) => {
      seen.push(`${request.url} ${request.headers['x-token']} ${request.headers.host}`);
      response.end(`all is well\n${'x'.repeat(100_000)}`);
    });
    const ill = await web((_request, response) => response.writeHead(503).end('no database\u001b[31m'));
    const junk = await raw('\u001b]0;owned\u0007 220 I am no web server\r\n');
    const away = parsed(`127.0.0.1:${await freePort()}`);
    const answers = await answersOf({ ...http, headers: { 'X-Token': 's3cret' } }, [well, ill, junk, away]);
    expect(answers.map(({ good }) => good)).toEqual([true, false, false, false]);
    expect(seen).toEqual([`/health s3cret ${well}`]);
    expect(answers[1]?.said).toBe('HTTP/1.1 503 Service Unavailable: no database [31m');
    expect(answers[3]?.said).toContain('ECONNREFUSED');
    for (const { said } of answers) {
      expect(said).not.toMatch(/\p{Cc}/u);
      expect(said).not.toBe('');
      expect(said.length).toBeLessThanOrEqual(400);
    }
    expect(await answersOf({ ...http, body: 'is well', expect: [200, 204] }, [well])).toMatchObject([{ good: true }]);
    expect(await answersOf({ ...http, body: '*' }, [well])).toMatchObject([
      { good: false, said: expect.stringContaining('expected text') },
    ]);
    expect(await answersOf({ ...http, headers: { host: 'x.example' } }, [well])).toMatchObject([{ good: true }]);
    expect(seen.at(-1)).toBe('/health undefined x.example');
  });

  test('are not followed anywhere', async () => {
    const asked: string[] = [];
    const elsewhere = await web((request, response) => {
      asked.push(request.url ?? '');
      response.end('ok');
    });
    const member = await web((_request, response) =>
      response.writeHead(302, { location: `http://${elsewhere}/health` }).end(),
    );
    expect(await answersOf(http, [member])).toMatchObject([{ good: false, said: expect.stringContaining('302') }]);
    expect(await answersOf({ ...http, expect: [302] }, [member])).toMatchObject([{ good: true }]);
    expect(asked).toEqual([]);
  });

  test('are given up on when they are silent or never come to an end, and read no further than counts', async () => {
    const endless = await web((_request, response) => {
      const more = (): void => void response.write('y'.repeat(65_536), () => setImmediate(more));
      response.writeHead(200).write('begun ');
      more();
    });
    const dripping = await web((_request, response) => response.writeHead(200).write('begun'));
    const answers = await answersOf(http, [await raw(), dripping], milliseconds(1000));
    expect(answers).toEqual([
      { good: false, said: 'no answer in time' },
      { good: false, said: 'no answer in time' },
    ]);
    expect(await answersOf(http, [endless])).toMatchObject([{ good: true }]);
  });

  test('that speak no HTTP, too much of it, or change the protocol have answered badly', async () => {
    const upgraded = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n';
    const members = [
      await raw(upgraded),
      await raw(`HTTP/1.1 200 OK\r\nX: ${'z'.repeat(200_000)}\r\n\r\nok`),
      await raw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'),
      await raw(''),
    ];
    const answers = await answersOf({ ...http, expect: [200, 101] }, members);
    for (const { good, said } of answers) {
      expect(good, said).toBe(false);
      expect(said).not.toBe('');
    }
  });

  test('are asked whether a connection is accepted, over IPv6 and sockets as well', async () => {
    const folder = join(tmpdir(), `lbctl-here-${process.pid}.sock`);
    const server = createServer((_request, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(folder, resolve));
    closers.push(() => server.close());
    const six = await listen(
      createServer((_request, response) => response.end('six')),
      '::1',
    );
    const members = [await raw(), six, parsed(`unix:${folder}`), parsed(`127.0.0.1:${await freePort()}`)];
    const answers = await answersOf({ kind: 'tcp' }, members);
    expect(answers.map(({ good }) => good)).toEqual([true, true, true, false]);
    expect(answers[3]?.said).toMatch(/refused/i);
    expect(await answersOf(http, [six, parsed(`unix:${folder}`)])).toMatchObject([{ good: true }, { good: true }]);
  });

  test('are not waited for when the run is told to stop', async () => {
    const told = new AbortController();
    const asked = probeMembers(http, [await raw()], LIMIT, told.signal);
    told.abort(new Error('told to stop'));
    expect(await asked).toMatchObject({ outcome: 'probed', answers: [{ good: false }] });
  });
});
