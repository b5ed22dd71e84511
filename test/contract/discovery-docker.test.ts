import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/cli/clock.ts';
import { openDocker } from '../../src/discovery/docker.ts';
import type { DockerSource } from '../../src/model/discovery.ts';
import { DockerLab, dockerObstacle, IMAGE, openWay } from '../support/docker-lab.ts';
import { Authority, serveHttp, TURNED_AWAY } from '../support/fault-server.ts';
import { Following, foundIn, HASTY } from '../support/follow-source.ts';
import { answerOf, failureOf } from '../support/source-failure.ts';
import { describeWhere } from '../support/where.ts';

const CONTAINERS = ['a', 'b', 'c', 'd'];

function open(endpoint: string, more: Partial<DockerSource> = {}, pace = HASTY) {
  return openDocker({ kind: 'docker', endpoint, labels: {}, address: 'published', host: '192.0.2.9', ...more }, pace);
}

describeWhere(dockerObstacle())('a Docker engine', { timeout: 90_000 }, () => {
  let lab: DockerLab;
  let unix: string;
  const fetch = (more: Partial<DockerSource>) => answerOf(open(unix, more));
  const namesOf = async (more: Partial<DockerSource>): Promise<string> =>
    JSON.stringify(await fetch(more))
      .match(/(?<="name":")[^"]+/g)
      ?.join(' ') ?? '';

  beforeAll(async () => {
    lab = await DockerLab.start();
    unix = `unix://${lab.socket}`;
    await lab.run('web-1', { network: 'inner', ports: { '80/tcp': '' }, labels: { 'com.example/role': 'web' } });
    await lab.run('web-2', { network: 'inner', ports: { '80/tcp': '127.0.0.1:8082', '443/tcp': '' } });
    await lab.run('web-3-old', {
      network: 'host',
      exposed: ['8080/tcp', '53/udp'],
      labels: { 'com.example/role': '' },
    });
    await lab.run('worker', { exposed: ['9000/tcp'] });
    await lab.run('ended', { ports: {} });
    await lab.ask('POST', '/containers/ended/kill');
  }, 90_000);
  afterAll(() => lab[Symbol.asyncDispose]());

  test('names, images and labels match as a whole, and only what runs is there', async () => {
    expect(await namesOf({})).toBe('web-1 web-2 web-3-old worker');
    expect(await namesOf({ name: 'web-\\d' })).toBe('web-1 web-2');
    expect(await namesOf({ name: 'web|worker' })).toBe('worker');
    expect(await namesOf({ image: 'tiny' })).toBe('');
    expect(await namesOf({ image: 'tiny:.*', name: 'w.*r' })).toBe('worker');
    expect(await namesOf({ labels: { 'com.example/role': 'we.' } })).toBe('web-1');
    expect(await namesOf({ labels: { 'com.example/role': '.*' } })).toBe('web-1 web-3-old');
    expect(await namesOf({ labels: { 'com.example/role': '.*', other: '.*' } })).toBe('');
  });

  test('a published port is reached at its own address, or at that of the host', async () => {
    const [first] = (await fetch({ name: 'web-1' })) as { port: number }[];
    expect(await fetch({ name: 'web-1' })).toMatchObject([
      { host: '192.0.2.9', labels: { 'com.example/role': 'web' } },
    ]);
    expect(first?.port).toBeGreaterThan(1023);
    expect(await fetch({ name: 'web-2' })).toMatchObject([{ host: null, port: null }]);
    expect(await fetch({ name: 'web-2', port: 80 })).toMatchObject([{ host: '127.0.0.1', port: 8082 }]);
    expect(await fetch({ name: 'web-1', port: 81 })).toMatchObject([{ host: null, port: null }]);
    expect(await fetch({ name: 'web-3-old' })).toMatchObject([{ host: '192.0.2.9', port: 8080 }]);
    expect(await fetch({ name: 'worker' })).toMatchObject([{ host: null, port: null, networks: {} }]);
  });

  test('without a map those are members that are not unhealthy or starting', async () => {
    await lab.run('sick', { network: 'host', exposed: ['80/tcp'], health: 'exit 1' });
    const found = await foundIn({
      kind: 'docker',
      endpoint: unix,
      labels: {},
      address: 'published',
      host: '192.0.2.9',
      name: 'sick|web-3.*',
    });
    expect(found).toEqual([
      { name: 'web-3-old', host: '192.0.2.9', port: 8080, labels: { 'com.example/role': '' }, image: IMAGE },
    ]);
    await lab.remove('sick');
  });

  test("a container's own address is that in its only network", async () => {
    const [one] = (await fetch({ name: 'web-1', address: 'container' })) as { networks: { inner: string } }[];
    expect(await fetch({ name: 'web-1', address: 'container' })).toMatchObject([
      { host: one?.networks.inner, port: 80 },
    ]);
    expect(one?.networks.inner).toMatch(/^172\./);
    expect(await fetch({ name: 'web-2', address: 'container', port: 443 })).toMatchObject([{ port: 443 }]);
    await lab.ask('POST', '/networks/create', { Name: 'second' });
    await lab.ask('POST', '/networks/second/connect', { Container: 'web-1' });
    expect(await fetch({ name: 'web-1', address: 'container' })).toMatchObject([{ host: null, port: 80 }]);
    await lab.ask('POST', '/networks/second/disconnect', { Container: 'web-1' });
  });

  test('an image that was pulled again under its name does not take away those that run the old one', async () => {
    await lab.run('before');
    await lab.importImage();
    await lab.run('after');
    expect(await namesOf({ image: IMAGE, name: 'before|after' })).toBe('after before');
    await lab.remove('before');
    await lab.remove('after');
  });

  test('starts, stops, health, pauses and other names wake, and an answer follows each', async () => {
    await using following = new Following(open(unix, { name: 'live-.*' }));
    const says = (text: string) => following.wokenTo((answer) => JSON.stringify(answer).includes(text));
    await following.woken();
    await lab.run('live-1', { health: 'test -e /tmp/well' });
    await says('"health":"unhealthy"');
    await lab.exec('live-1', 'echo >/tmp/well');
    await says('"health":"healthy"');
    await lab.ask('POST', '/containers/live-1/rename?name=live-2');
    await says('live-2');
    await lab.ask('POST', '/containers/live-2/pause');
    await following.wokenTo((answer) => JSON.stringify(answer) === '[]');
    await lab.ask('POST', '/containers/live-2/unpause');
    await says('live-2');
    await lab.remove('live-2');
    await following.wokenTo((answer) => JSON.stringify(answer) === '[]');
  });

  test('a thousand events are few wake-ups', async () => {
    for (const container of CONTAINERS) await lab.run(`many-${container}-0`);
    await using following = new Following(open(unix, { name: 'many-.*' }, { clock: systemClock, rng: HASTY.rng }));
    await following.woken();
    const began = performance.now();
    const rename = async (container: string): Promise<void> => {
      for (let n = 0; n < 250; n += 1)
        await lab.ask('POST', `/containers/many-${container}-${n}/rename?name=many-${container}-${n + 1}`);
    };
    const happening = Promise.all(CONTAINERS.map(rename));
    let wakeUps = 0;
    await following.wokenTo((answer) => {
      wakeUps += 1;
      return JSON.stringify(answer).match(/many-.-250"/g)?.length === CONTAINERS.length;
    });
    await happening;
    // 250 ms lie between two of them.
    expect(wakeUps).toBeLessThan(3 + (performance.now() - began) / 250);
    for (const container of CONTAINERS) await lab.remove(`many-${container}-250`);
  });

  test('events go on, and what was missed is looked up, when the connection was cut', async () => {
    await using way = await openWay(lab.socket);
    await using following = new Following(open(`tcp://127.0.0.1:${way.port}`, { name: 'cut-.*' }));
    await following.woken();
    way.cut();
    await lab.run('cut-1');
    await following.wokenTo((answer) => JSON.stringify(answer).includes('cut-1'));
    await lab.remove('cut-1');
    await following.wokenTo((answer) => JSON.stringify(answer) === '[]');
  });
});

describeWhere(dockerObstacle())('a Docker engine over TLS', () => {
  test('is shown a certificate, believed for its own, and followed over a restart', { timeout: 120_000 }, async () => {
    using authority = new Authority();
    const server = authority.issue('engine', 'DNS:engine.example');
    const client = authority.issue('client', 'DNS:client');
    const { ca } = authority;
    const trust = ['--tlsverify', `--tlscacert=${ca}`, `--tlscert=${server.cert}`, `--tlskey=${server.key}`];
    await using lab = await DockerLab.start(['-H', 'tcp://127.0.0.1:2376', ...trust]);
    await using way = await lab.reach(2376);
    const endpoint = `tcp://127.0.0.1:${way.port}`;
    const tls = { ca, ...client, serverName: 'engine.example' };
    expect(await answerOf(open(endpoint, { tls }))).toEqual([]);
    expect(await answerOf(open(endpoint.replace('tcp', 'https'), { tls }))).toEqual([]);
    expect(await failureOf(open(endpoint, { tls: { ca, serverName: 'engine.example' } }))).toMatch(TURNED_AWAY);
    expect(await failureOf(open(endpoint, { tls: { ca, ...client } }))).toContain("is not in the cert's list");
    expect(await failureOf(open(endpoint))).toContain('answered 400');
    await using following = new Following(open(`unix://${lab.socket}`));
    await following.woken();
    await lab.killEngine();
    expect(await failureOf(open(`unix://${lab.socket}`))).toMatch(/ECONNREFUSED|ENOENT/);
    await lab.startEngine();
    await following.woken();
  });
});

describe('something that is no engine', () => {
  test.each<[string, string, string]>([
    ['no list', '{"message":"x"}', 'the answer is no list of containers'],
    ['no JSON', '<html>', 'no JSON'],
  ])('%s is a fault', async (_name, body, message) => {
    await using server = await serveHttp((_request, response) => response.end(body));
    expect(await failureOf(open(server.url))).toContain(message);
  });

  test('identifiers, names and states are not believed', async () => {
    const asked: string[] = [];
    await using server = await serveHttp((request, response) => {
      asked.push(request.url?.split('?')[0] ?? '');
      if (asked.length > 1) response.end('{"State":{"Status":"running"},"Name":7}');
      else response.end('[null,{"Id":"../../images/json?x","Names":["/../x"],"Labels":[]},{"Names":{"find":1}}]');
    });
    expect(await answerOf(open(server.url))).toMatchObject([
      { name: '', host: null, port: null },
      { name: '', host: null, port: null },
      { name: '', host: null, port: null },
    ]);
    expect(asked).toContain('/containers/..%2F..%2Fimages%2Fjson%3Fx/json');
  });

  test('a pattern that would take years is ended, and one that is none is refused', async () => {
    const names = JSON.stringify([{ Id: '1', Names: [`/${'a'.repeat(60)}!`] }]);
    await using server = await serveHttp((_request, response) => response.end(names));
    expect(await failureOf(open(server.url, { name: '(a+)+' }))).toContain(
      'the pattern (a+)+ took longer than 1000 ms',
    );
    expect(await failureOf(open(server.url, { name: '[' }))).toContain('the pattern [ is no regular expression');
    expect(await failureOf(open(server.url, { name: 'a)|(?:b' }))).toContain('is no regular expression');
  });

  test('an endpoint that is none is refused', () => {
    expect(() => open('ssh://host')).toThrow('docker: its address begins with ssh: and not with http: or https:');
    expect(() => open('unix://relative')).toThrow('begins with unix:');
  });
});
