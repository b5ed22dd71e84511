import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDns } from '../../src/discovery/dns.ts';
import type { DnsSource } from '../../src/model/discovery.ts';
import { dnsmasqObstacle, type NameServer, startBadNameServer, startDnsmasq } from '../support/name-server.ts';
import { answerOf, failureOf } from '../support/source-failure.ts';
import { describeWhere } from '../support/where.ts';

const at = (server: NameServer, type: DnsSource['type'], name: string, port?: number) =>
  openDns({ kind: 'dns', type, name, servers: [server.address], ...(port !== undefined && { port }) });

const RECORDS = [
  ...['srv-host=_x._tcp.example,app2.example,5001,10,60', 'srv-host=_x._tcp.example,app10.example,5001,10,20'],
  ...['srv-host=_x._tcp.example,app1.example,5002,10,0', 'srv-host=_x._tcp.example,far.example,5001,20,7'],
  'srv-host=_gone._tcp.example',
  ...['srv-host=_half._tcp.example,app1.example,80,1,1', 'srv-host=_half._tcp.example,missing.example,80,1,1'],
  ...['srv-host=_heavy._tcp.example,app1.example,80,0,65535', 'srv-host=_heavy._tcp.example,app2.example,80,0,13'],
  ...Array.from({ length: 300 }, (_, n) => `srv-host=_many._tcp.example,many${n}.example,80,0,100`),
  'cname=www.example,app1.example',
];
const HOSTS = [
  ...['10.0.0.10 app1.example', '10.0.0.9 app1.example', '10.0.0.2 app2.example', '10.0.0.100 app10.example'],
  ...['2001:db8::2 app2.example', '2001:db8::1 app2.example', '2001:db8::f far.example'],
  ...Array.from({ length: 300 }, (_, n) => `10.1.${n >> 8}.${n & 255} many.example many${n}.example`),
];

describeWhere(dnsmasqObstacle())('records of a name server', () => {
  let server: NameServer;
  beforeAll(async () => {
    server = await startDnsmasq(RECORDS, HOSTS);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('A and AAAA are addresses, sorted, with the port of the source', async () => {
    expect(await answerOf(at(server, 'A', 'app1.example', 80))).toEqual([
      { host: '10.0.0.10', port: 80 },
      { host: '10.0.0.9', port: 80 },
    ]);
    expect(await answerOf(at(server, 'AAAA', 'app2.example'))).toEqual([
      { host: '2001:db8::1' },
      { host: '2001:db8::2' },
    ]);
    expect(await answerOf(at(server, 'A', 'www.example', 80))).toHaveLength(2);
  });

  test('SRV: the lowest priority takes requests by weight, the others are backups, targets are addresses', async () => {
    const record = { port: 5001, backup: false, priority: 10 };
    expect(await answerOf(at(server, 'SRV', '_x._tcp.example'))).toEqual([
      { name: 'app1.example', host: '10.0.0.10', ...record, port: 5002, weight: 1 },
      { name: 'app1.example', host: '10.0.0.9', ...record, port: 5002, weight: 1 },
      { name: 'app2.example', host: '10.0.0.2', ...record, weight: 60 },
      { name: 'app10.example', host: '10.0.0.100', ...record, weight: 20 },
      { name: 'far.example', host: '2001:db8::f', port: 5001, backup: true, priority: 20, weight: 1 },
    ]);
    expect(await answerOf(at(server, 'SRV', '_heavy._tcp.example'))).toMatchObject([
      { weight: 100 },
      { weight: 100 },
      { weight: 1 },
    ]);
  });

  test('an answer too long for a datagram is asked for over TCP', async () => {
    expect(await answerOf(at(server, 'A', 'many.example', 80))).toHaveLength(300);
    const members = await answerOf(at(server, 'SRV', '_many._tcp.example'));
    expect(members).toHaveLength(300);
    expect(members).toContainEqual({
      name: 'many257.example',
      host: '10.1.1.1',
      port: 80,
      weight: 1,
      backup: false,
      priority: 0,
    });
  });

  test.each<[DnsSource['type'], string, string]>([
    ['A', 'nobody.example', 'there is no such name'],
    ['A', 'far.example', 'the name has no such records'],
    ['AAAA', 'app1.example', 'the name has no such records'],
    ['SRV', 'app1.example', 'the name has no such records'],
    ['SRV', '_gone._tcp.example', 'it says that there is no service'],
    ['A', 'a..b', 'this is no name'],
    ['A', `${'x'.repeat(64)}.example`, 'this is no name'],
    ['A', 'elsewhere.test', 'the name server refuses to say'],
  ])('%s of %s is a fault', async (type, name, message) => {
    expect(await failureOf(at(server, type, name))).toBe(
      `dns ${type} ${name} (asked of ${server.address}): ${message}`,
    );
  });

  test('a target without an address makes the whole answer a fault', async () => {
    const message = `dns A missing.example (asked of ${server.address}): there is no such name`;
    expect(await failureOf(at(server, 'SRV', '_half._tcp.example'))).toBe(message);
  });

  test('a server that keeps silent is passed over for the next one', async () => {
    await using silent = await startBadNameServer(() => undefined);
    const servers = [silent.address, server.address];
    expect(await answerOf(openDns({ kind: 'dns', type: 'A', name: 'app2.example', servers }))).toEqual([
      { host: '10.0.0.2' },
    ]);
  });
});

describe('a name server that is none', () => {
  test('does not listen', async () => {
    const gone = { address: '127.0.0.1:1', [Symbol.asyncDispose]: async () => {} };
    expect(await failureOf(at(gone, 'A', 'x.example'))).toMatch(
      /asked of 127.0.0.1:1\): (no name server listens|no answer in)/,
    );
  });

  test('has an address that is none', async () => {
    for (const servers of [['ns.example'], ['1.2.3.4:x']])
      expect(await failureOf(openDns({ kind: 'dns', type: 'A', name: 'x.example', servers }))).toContain(
        'name servers are written IP',
      );
  });

  test.each<[string, (question: Buffer) => Buffer, string]>([
    ['fails', (question) => answering(question, 2), 'the name server failed'],
    ['knows nothing', (question) => answering(question, 0), 'the name has no such records'],
    ['promises more records than it sends', (question) => answering(question, 0, 9), 'the answer makes no sense'],
  ])('%s', async (_, answer, message) => {
    await using bad = await startBadNameServer(answer);
    expect(await failureOf(at(bad, 'A', 'x.example'))).toContain(message);
  });

  test('keeps silent: whoever waits for it can stop', async () => {
    const heard = new AbortController();
    const silent = () => startBadNameServer(() => void heard.abort());
    // To wait for all of them would take longer than the test may.
    const servers = await Promise.all(Array.from({ length: 16 }, silent));
    onTestFinished(async () => {
      for (const server of servers) await server[Symbol.asyncDispose]();
    });
    const stop = new AbortController();
    const source = openDns({
      kind: 'dns',
      type: 'A',
      name: 'x.example',
      servers: servers.map(({ address }) => address),
    });
    const fetching = source.fetch(stop.signal);
    await (heard.signal.aborted || once(heard.signal, 'abort'));
    stop.abort(new Error('no time left'));
    await expect(fetching).rejects.toThrow('no time left');
  });
});

/** The question as an answer with a code, and with a number of records that are not there. */
function answering(question: Buffer, code: number, records = 0): Buffer {
  const bytes = Buffer.from(question);
  bytes.writeUInt16BE(0x8180 | code, 2);
  bytes.writeUInt16BE(records, 6);
  return bytes;
}
