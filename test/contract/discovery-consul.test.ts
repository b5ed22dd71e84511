import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConsul } from '../../src/discovery/consul.ts';
import type { ConsulSource } from '../../src/model/discovery.ts';
import { ConsulServer, type Fault, type Instance } from '../support/consul-server.ts';
import { Authority, pem, serveHttps } from '../support/fault-server.ts';
import { Following, foundIn, HASTY } from '../support/follow-source.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { until } from '../support/scratch-nginx.ts';
import { answerOf, failureOf } from '../support/source-failure.ts';

const WEB: readonly Instance[] = [
  { id: 'web-1', node: 'app1', address: '', port: 5001, tags: ['v1', 'eu'] },
  { id: 'web-2', node: 'app2', address: '10.0.0.2', port: 5002, tags: ['v2', 'eu'] },
  { id: 'web-3', node: 'app3', address: '10.0.0.3', port: 5003, tags: ['v2', 'us'], status: 'warning' },
];

/** A server of our own: Debian has no Consul. */
let consul: ConsulServer;
beforeEach(async () => {
  consul = await ConsulServer.start();
  consul.register('web', WEB);
});
afterEach(() => consul[Symbol.asyncDispose]());

function open(more: Partial<ConsulSource> = {}, pace = HASTY) {
  return openConsul({ kind: 'consul', service: 'web', url: consul.url, tags: [], all: false, ...more }, pace);
}

async function idsOf(more: Partial<ConsulSource> = {}): Promise<string> {
  return (
    JSON.stringify(await answerOf(open(more)))
      .match(/(?<="ID":")web-\d/g)
      ?.join(' ') ?? ''
  );
}

describe('what is asked', () => {
  test('those that pass, with all the tags, in the datacenter', async () => {
    expect(await idsOf()).toBe('web-1 web-2');
    expect(await idsOf({ tags: ['eu', 'v2'] })).toBe('web-2');
    expect(await idsOf({ all: true })).toBe('web-1 web-2 web-3');
    expect(await idsOf({ datacenter: 'dc1', all: true, tags: ['us'] })).toBe('web-3');
    expect(await idsOf({ service: 'nobody/../x?' })).toBe('');
    expect(consul.asked).toEqual([
      '/v1/health/service/web?passing=1',
      '/v1/health/service/web?tag=eu&tag=v2&passing=1',
      '/v1/health/service/web',
      '/v1/health/service/web?tag=us&dc=dc1',
      '/v1/health/service/nobody%2F..%2Fx%3F?passing=1',
    ]);
  });

  test('without a map they are members, where they or their nodes are', async () => {
    const more = { tags: ['eu'], node: 'app1', datacenter: 'dc1', status: 'passing', weight: 1, labels: {} };
    expect(await foundIn({ kind: 'consul', service: 'web', url: consul.url, tags: ['eu'], all: false })).toEqual([
      { ...more, name: 'web-1', host: '10.9.9.9', port: 5001, tags: ['v1', 'eu'] },
      { ...more, name: 'web-2', host: '10.0.0.2', port: 5002, tags: ['v2', 'eu'], node: 'app2' },
    ]);
  });

  test('an address may have a path, for a Consul behind a proxy', async () => {
    expect(await failureOf(open({ url: `${consul.url}/consul/` }))).toContain(
      `${consul.url}/consul/v1/health/service/web: the server answered 404`,
    );
  });

  test('the token goes in a header, and into no message', async () => {
    consul.token = 'e5b4-hush';
    expect(await idsOf({ token: 'e5b4-hush' })).toBe('web-1 web-2');
    const refused = await failureOf(open({ token: 'wrong-hush' }));
    expect(refused).toContain('the server answered 403 Forbidden: "Permission denied');
    expect(refused).not.toContain('wrong-hush');
    expect(consul.asked.join()).not.toContain('hush');
  });

  test('over TLS the server is verified', async () => {
    using authority = new Authority();
    const server = authority.issue('consul', 'DNS:server.dc1.consul');
    await using secure = await serveHttps(pem(server), (_request, response) => response.end('[]'));
    const tls = { ca: authority.ca, serverName: 'server.dc1.consul' };
    expect(await answerOf(open({ url: secure.url, tls }))).toEqual([]);
    expect(await failureOf(open({ url: secure.url, tls: { ca: authority.ca } }))).toContain(
      "IP: 127.0.0.1 is not in the cert's list",
    );
  });

  test.each<[string, Fault, string]>([
    [
      '500',
      (response) => response.writeHead(500).end('No cluster leader'),
      'answered 500 Internal Server Error: "No cluster leader"',
    ],
    ['HTML', (response) => response.end('<html>'), 'no JSON'],
    ['no list', (response) => response.end('{"Node":1}'), 'the answer is no list of instances'],
    [
      'half of an answer',
      (response) => response.writeHead(200, { 'content-length': 9 }).write('[', () => response.destroy()),
      'broke off after 1 bytes',
    ],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      'redirects (302)',
    ],
  ])('%s is a fault', async (_name, fault, message) => {
    consul.faults.push(fault);
    expect(await failureOf(open())).toContain(message);
  });
});

describe('blocking queries', () => {
  test('hang until something changes, each with the index of the answer before', async () => {
    await using following = new Following(open());
    await following.woken();
    await until(() => consul.hanging === 1, 'a query hangs');
    consul.register('web', WEB.slice(0, 1));
    await following.wokenTo((answer) => Array.isArray(answer) && answer.length === 1);
    await until(() => consul.hanging === 1, 'another one hangs');
    expect(consul.asked.filter((path) => path.includes('index='))).toEqual([
      '/v1/health/service/web?passing=1&index=11&wait=60s',
      '/v1/health/service/web?passing=1&index=12&wait=60s',
    ]);
  });

  test('begin anew when the index went back, and are never asked with 0', async () => {
    await using following = new Following(open());
    await following.woken();
    await until(() => consul.hanging === 1, 'a query hangs');
    consul.goTo(3);
    await following.woken();
    await until(() => consul.hanging === 1, 'a query hangs after going back');
    consul.goTo(0);
    await following.woken();
    await until(() => consul.hanging === 1, 'a query hangs, with an index of at least 1');
    expect(consul.asked.map((path) => /index=\d+/.exec(path)?.[0] ?? '-').slice(0, 6)).toEqual([
      '-',
      'index=11',
      '-',
      'index=3',
      '-',
      'index=1',
    ]);
    expect(consul.asked.join()).not.toContain('index=0');
  });

  test('a server that fails is asked less and less often, and heard again when it is back', async () => {
    const clock = new ManualClock();
    for (let left = 8; left > 0; left -= 1) consul.faults.push((response) => response.writeHead(500).end());
    await using following = new Following(open({}, { clock, rng: { next: () => 0.5 } }));
    const woken = following.woken();
    const pauses: number[] = [];
    for (const asked of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await until(() => consul.asked.length === asked && pauseOn(clock) <= 30_000, `${asked} were asked`);
      pauses.push(pauseOn(clock));
      await clock.jump();
    }
    expect(pauses).toEqual([750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
    await woken;
  });

  test('a server that says it changed all the time is asked once a second', async () => {
    const clock = new ManualClock();
    for (let index = 100; index < 110; index += 1)
      consul.faults.push((response) => response.setHeader('x-consul-index', index).end('[]'));
    await using following = new Following(open({}, { clock, rng: { next: () => 0.5 } }));
    const woken = following.woken();
    for (const asked of [1, 2, 3, 4, 5]) {
      await until(() => consul.asked.length === asked && pauseOn(clock) <= 30_000, `${asked} were asked`);
      expect(pauseOn(clock)).toBe(1000);
      await clock.jump();
    }
    await woken;
  });

  test('a query that is never answered is given up, and one without an index is a fault', async () => {
    const clock = new ManualClock();
    consul.faults.push(
      () => undefined,
      (response) => response.end('[]'),
    );
    await using following = new Following(open({}, { clock, rng: { next: () => 0.5 } }));
    const woken = following.woken();
    await until(() => consul.asked.length === 1, 'it is asked');
    expect(pauseOn(clock)).toBe(73_750);
    await clock.jump();
    // Whoever follows hears that the server is lost, and later that it is back.
    await woken;
    const back = following.woken();
    const paused = () => consul.asked.length === 3 || pauseOn(clock) <= 30_000;
    for (await until(paused, 'it pauses'); consul.asked.length < 3; await until(paused, 'it pauses'))
      await clock.jump();
    await back;
    expect(consul.asked).toHaveLength(3);
  });

  test('whoever leaves hangs no longer', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const _ of open().changes?.(stop.signal) ?? []) {
      await until(() => consul.hanging === 1, 'a query hangs');
      seen.push(consul.hanging);
      break;
    }
    await until(() => consul.hanging === 0, 'nobody hangs');
    expect(seen).toEqual([1]);
  });
});

function pauseOn(clock: ManualClock): number {
  return (clock.next ?? Number.POSITIVE_INFINITY) - clock.now();
}
