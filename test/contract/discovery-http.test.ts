import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openHttp } from '../../src/discovery/http.ts';
import type { HttpSource } from '../../src/model/discovery.ts';
import { Authority, pem, serveBytes, serveHttp, serveHttps } from '../support/fault-server.ts';
import { answerOf, failureOf } from '../support/source-failure.ts';

const open = (url: string, more: Partial<HttpSource> = {}) => openHttp({ kind: 'http', url, headers: {}, ...more });
const MiB = 1024 * 1024;

test('a JSON API is asked with the headers and the body of the playbook', async () => {
  const asked: unknown[] = [];
  await using server = await serveHttp(async (request, response) => {
    const { method, url, headers } = request;
    const body = (await request.toArray()).join('');
    asked.push({ method, url, token: headers['x-token'], accept: headers.accept, type: headers['content-type'], body });
    response.end('[{"address": "10.0.0.1:80"}]');
  });
  const get = open(`${server.url}/members?dc=eu`, { headers: { 'X-Token': 't0k' } });
  expect(await answerOf(get)).toEqual([{ address: '10.0.0.1:80' }]);
  await answerOf(open(server.url, { headers: { Accept: 'text/x' }, body: '{"dc":"eu"}' }));
  expect(asked).toEqual([
    { method: 'GET', url: '/members?dc=eu', token: 't0k', accept: 'application/json', type: undefined, body: '' },
    { method: 'POST', url: '/', token: undefined, accept: 'text/x', type: 'application/json', body: '{"dc":"eu"}' },
  ]);
});

test('an answer with an ETag is asked for again only when it has changed', async () => {
  const asked: (string | undefined)[] = [];
  let [version, bodies] = [1, 0];
  await using server = await serveHttp((request, response) => {
    asked.push(request.headers['if-none-match']);
    response.setHeader('etag', `"v${version}"`);
    if (request.headers['if-none-match'] === `"v${version}"`) response.writeHead(304).end();
    else {
      bodies += 1;
      response.end(`[${version}]`);
    }
  });
  const source = open(server.url);
  expect([await answerOf(source), await answerOf(source)]).toEqual([[1], [1]]);
  version = 2;
  expect([await answerOf(source), await answerOf(source)]).toEqual([[2], [2]]);
  expect(asked).toEqual([undefined, '"v1"', '"v1"', '"v2"']);
  expect(bodies).toBe(2);
});

test('a login in the address is sent as Basic, and neither it nor the query is ever shown', async () => {
  const asked: (string | undefined)[] = [];
  await using server = await serveHttp((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(500).end('no');
  });
  const at = `127.0.0.1:${server.port}/p?token=qu3ry#frag`;
  const said = await failureOf(open(`http://us%40er:p%3Ass@${at}`));
  await failureOf(open(`http://user:pass@${at}`, { headers: { Authorization: 'Bearer x' } }));
  expect(said).toBe(`GET http://127.0.0.1:${server.port}/p: the server answered 500 Internal Server Error: "no"`);
  expect(asked).toEqual([`Basic ${Buffer.from('us@er:p:ss').toString('base64')}`, 'Bearer x']);
  const gone = await failureOf(open('http://user:pass@127.0.0.1:1/?token=qu3ry'));
  expect(gone).toBe('GET http://127.0.0.1:1/: connect ECONNREFUSED 127.0.0.1:1');
});

test.each([
  ['http://[::1', 'http: its address is no URL'],
  ['http://u:%zz@h/', 'http: its address is no URL'],
  ['file:///etc/passwd', 'http: its address begins with file: and not with http: or https:'],
])('%s is refused before anything is asked', (url, message) => {
  expect(() => open(url)).toThrow(message);
});

describe('an answer that is none is a fault that says what came', () => {
  const json = (body: string) => (response: ServerResponse) => response.end(body);
  const redirect = (to: string) => (response: ServerResponse) => response.writeHead(302, { location: to }).end('[1]');

  test.each<[string, (response: ServerResponse) => unknown, string]>([
    ['nothing', json(''), 'the answer is empty'],
    ['HTML', json('<html>\u001b[2J<b>Login'), 'the answer is no JSON; it begins with "<html> [2J<b>Login"'],
    ['half of it', json('[{"address": "10.0.0.1:80"}, {"addr'), 'the answer is no JSON; it begins with "[{"address"'],
    ['two of them', json('[]\n[]'), 'the answer is no JSON'],
    ['bytes that are no text', (r) => r.end(Buffer.from([0x22, 0xff, 0x22])), 'the answer is no UTF-8 text'],
    ['a trap for whoever reads it', json('['.repeat(4 * MiB)), 'the answer is no JSON'],
    ['a deep one', json(`${'['.repeat(101)}${']'.repeat(101)}`), 'the answer is nested deeper than 100 levels'],
    ['no content', (r) => r.writeHead(204).end(), 'the server answered 204 No Content'],
    ['a part of it', (r) => r.writeHead(206).end('[1]'), 'the server answered 206 Partial Content: "[1]"'],
    ['304, unasked', (r) => r.writeHead(304).end(), 'the server answered 304 Not Modified'],
    ['404 with JSON', (r) => r.writeHead(404).end('[]'), 'the server answered 404 Not Found: "[]"'],
    ['503', (r) => r.writeHead(503, { 'content-encoding': 'gzip' }).end('x'), 'the server answered 503 Service Unav'],
    ['compressed', (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('x'), 'the answer is encoded as gzip'],
    [
      'a redirect to this machine',
      redirect('http://u:pw@169.254.169.254/latest/meta-data?k=v'),
      'the server redirects (302) to http://169.254.169.254/latest/meta-data\nredirects are not followed',
    ],
    ['a redirect to a file', redirect('file:///etc/shadow'), 'the server redirects (302) to file:///etc/shadow'],
    ['a redirect within', redirect('/login?next=%2F'), 'the server redirects (302) to http://127.0.0.1:'],
    ['a redirect nowhere', redirect('http://['), 'the server redirects (302) to \n'],
    ['too much, announced', (r) => r.writeHead(200, { 'content-length': 17 * MiB }).write('['), 'more than 16777216'],
    ['too much', (r) => r.write('1') && r.end(Buffer.alloc(16 * MiB, '1')), 'the answer has more than 16777216 bytes'],
  ])('%s', async (_, answer, message) => {
    await using server = await serveHttp((_request, response) => void answer(response));
    const said = await failureOf(open(server.url));
    expect(said).toContain(message);
    expect(said.startsWith(`GET ${server.url}/: `)).toBe(true);
    expect(said).not.toMatch(/pw@|k=v|next=|\u001b/);
    await vi.waitFor(() => expect(server.open).toBe(0));
  });

  const head = 'HTTP/1.1 200 OK\r\n';
  test.each<[string, string, string]>([
    ['fewer bytes than announced', `${head}content-length: 100\r\n\r\n[1]`, 'the answer broke off after 3 bytes'],
    ['a chunk cut off', `${head}transfer-encoding: chunked\r\n\r\n3\r\n[1]\r\n`, 'the answer broke off after 3 bytes'],
    ['a broken chunk', `${head}transfer-encoding: chunked\r\n\r\nzz\r\n[1]`, 'the answer broke off after 0 bytes'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'Parse Error'],
    ['another protocol', 'HTTP/1.1 101 x\r\nupgrade: y\r\nconnection: upgrade\r\n\r\n', 'closed without an answer'],
    ['no word', '', 'socket hang up'],
    ['headers without end', `${head}x: ${'y'.repeat(20_000)}\r\n\r\n[]`, 'Header overflow'],
  ])('%s', async (_, bytes, message) => {
    await using server = await serveBytes((socket) => socket.end(bytes));
    expect(await failureOf(open(server.url))).toContain(message);
  });
});

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => undefined],
  ['stops in the middle', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1')],
  ['stops in a fault', (socket) => socket.write('HTTP/1.1 500 x\r\ncontent-length: 9\r\n\r\n')],
  ['never ends its headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nx: ')],
  ['never ends at all', endless],
])('whoever waits for a server that %s can stop', async (_, talk) => {
  const heard = new AbortController();
  await using server = await serveBytes((socket) => {
    talk(socket);
    heard.abort();
  });
  const stop = new AbortController();
  const fetching = open(server.url).fetch(stop.signal);
  await (heard.signal.aborted || once(heard.signal, 'abort'));
  stop.abort(new Error('no time left'));
  await expect(fetching).rejects.toThrow('no time left');
  await vi.waitFor(() => expect(server.open).toBe(0));
  await expect(open(server.url).fetch(stop.signal)).rejects.toThrow('no time left');
});

/** One byte of JSON after the other, for as long as somebody reads. */
function endless(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
  const more = setInterval(() => socket.write('1\r\n \r\n'), 5);
  socket.once('close', () => clearInterval(more));
}

describe('over TLS', () => {
  let authority: Authority;
  let named: ReturnType<Authority['issue']>;
  beforeAll(() => {
    authority = new Authority();
    named = authority.issue('server', 'DNS:api.example');
  });
  afterAll(() => authority[Symbol.dispose]());

  test('a server is believed by its authority and the name it must have', async () => {
    await using server = await serveHttps(pem(named), (_, response) => response.end('[1]'));
    const { ca } = authority;
    expect(await answerOf(open(server.url, { tls: { ca, serverName: 'api.example' } }))).toEqual([1]);
    expect(await failureOf(open(server.url))).toContain(`GET ${server.url}/: unable to verify`);
    expect(await failureOf(open(server.url, { tls: { ca } }))).toContain("does not match certificate's altnames");
    const other = { ca, serverName: 'other.example' };
    expect(await failureOf(open(server.url, { tls: other }))).toContain("does not match certificate's altnames");
  });

  test('a client shows its certificate, and files that are replaced are read again', async () => {
    const asks = {
      ...pem(named),
      requestCert: true,
      rejectUnauthorized: true,
      ca: pem({ cert: authority.ca, key: named.key }).cert,
    };
    await using server = await serveHttps(asks, (_, response) => response.end('[1]'));
    const [cert, key] = [join(authority.folder, 'mine.pem'), join(authority.folder, 'mine.key')];
    const source = open(server.url, { tls: { ca: authority.ca, cert, key, serverName: 'api.example' } });
    expect(await failureOf(source)).toContain(`file ${cert}: ENOENT`);
    for (const file of [cert, key]) writeFileSync(file, 'nothing');
    expect(await failureOf(source)).toContain(`GET ${server.url}/: `);
    const mine = pem(authority.issue('client', 'DNS:client.example'));
    writeFileSync(cert, mine.cert);
    writeFileSync(key, mine.key);
    expect(await answerOf(source)).toEqual([1]);
    expect(await failureOf(open(server.url, { tls: { ca: authority.ca, serverName: 'api.example' } }))).toMatch(
      /alert|hang up|ECONNRESET/,
    );
  });
});
