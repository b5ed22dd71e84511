import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openEtcd } from '../../src/discovery/etcd.ts';
import type { EtcdSource } from '../../src/model/discovery.ts';
import { EtcdLab, type EtcdMember, etcdObstacle } from '../support/etcd-lab.ts';
import { Authority, serveHttp, TURNED_AWAY } from '../support/fault-server.ts';
import { Following, foundIn, HASTY } from '../support/follow-source.ts';
import { answerOf, failureOf } from '../support/source-failure.ts';
import { describeWhere } from '../support/where.ts';

const PREFIX = '/lb/web/';
const FREE_PORT = 'http://127.0.0.1:1';

function open(endpoints: readonly [string, ...string[]], more: Partial<EtcdSource> = {}) {
  return openEtcd({ kind: 'etcd', endpoints, prefix: PREFIX, ...more }, HASTY);
}

describeWhere(etcdObstacle())("Debian's etcd", () => {
  let lab: EtcdLab;
  beforeAll(async () => {
    lab = await EtcdLab.start();
    await lab.members[0].put(`${PREFIX}b`, '{"address":"10.0.0.2:80","weight":2}');
    await lab.members[0].put(`${PREFIX}a`, '10.0.0.1:80');
    await lab.members[0].put(`${PREFIX}ü/c`, '"[::1]:80"');
    await lab.members[0].put('/lb/web', 'its parent');
    await lab.members[0].put('/lb/web0', 'the first key after the prefix');
  }, 60_000);
  afterAll(() => lab[Symbol.asyncDispose]());

  test('the keys under the prefix, and no others, are answered in order, with JSON or text as values', async () => {
    expect(await answerOf(open([lab.members[0].endpoint]))).toEqual([
      { key: '/lb/web/a', name: 'a', value: '10.0.0.1:80' },
      { key: '/lb/web/b', name: 'b', value: { address: '10.0.0.2:80', weight: 2 } },
      { key: '/lb/web/ü/c', name: 'ü/c', value: '[::1]:80' },
    ]);
    expect(await answerOf(open([lab.members[0].endpoint], { prefix: '/nobody/' }))).toEqual([]);
    expect(await answerOf(open([lab.members[0].endpoint], { prefix: '' }))).toHaveLength(5);
  });

  test('without a map the values are members', async () => {
    const { endpoint } = lab.members[0];
    expect(await foundIn({ kind: 'etcd', endpoints: [endpoint], prefix: PREFIX })).toEqual([
      '10.0.0.1:80',
      { address: '10.0.0.2:80', weight: 2 },
      '[::1]:80',
    ]);
  });

  test('a value that is no text is a fault that names its key', async () => {
    await lab.members[0].ask('/v3/kv/put', { key: btoa('/bytes/x'), value: btoa('\xff') });
    expect(await failureOf(open([lab.members[0].endpoint], { prefix: '/bytes/' }))).toBe(
      'etcd prefix /bytes/: the value of /bytes/x is no UTF-8',
    );
  });

  test('the next endpoint is asked when one is away, silent, or in trouble, and kept while it is well', async () => {
    const silent = await serveHttp(() => undefined);
    let asked = 0;
    const ill = await serveHttp((_request, response) => {
      asked += 1;
      response.writeHead(503).end('{"message":"etcdserver: no leader"}');
    });
    await using source = open([FREE_PORT, silent.url, ill.url, lab.members[0].endpoint]);
    expect(await answerOf(source)).toHaveLength(3);
    expect(await answerOf(source)).toHaveLength(3);
    expect(asked).toBe(1);
    expect(await failureOf(open([FREE_PORT, ill.url]))).toBe(
      `etcd: no endpoint answers: POST ${FREE_PORT}/v3/kv/range: connect ECONNREFUSED 127.0.0.1:1; ` +
        `POST ${ill.url}/v3/kv/range: the server answered 503 Service Unavailable: "{"message":"etcdserver: no leader"}"`,
    );
    await silent[Symbol.asyncDispose]();
    await ill[Symbol.asyncDispose]();
  });

  test('what happens under the prefix wakes, and nothing else does', async () => {
    await using following = new Following(open([lab.members[0].endpoint], { prefix: '/watched/' }));
    await following.woken();
    await lab.members[0].put('/watched/a', '1');
    await following.wokenTo((answer) => JSON.stringify(answer) === '[{"key":"/watched/a","name":"a","value":1}]');
    await lab.members[0].remove('/watched/a');
    await following.wokenTo((answer) => JSON.stringify(answer) === '[]');
    await lab.members[0].put('/elsewhere/a', '1');
    await lab.members[0].put('/watched/b', '2');
    await following.wokenTo((answer) => JSON.stringify(answer).includes('"b"'));
  });

  test('a watch goes on over a compaction', async () => {
    await using following = new Following(open([lab.members[0].endpoint], { prefix: '/compact/' }));
    await following.woken();
    for (const value of ['1', '2']) await lab.members[0].put('/compact/a', value);
    const { header } = (await lab.members[0].ask('/v3/kv/range', { key: btoa('/compact/a') })) as {
      header: { revision: string };
    };
    await lab.members[0].ask('/v3/kv/compaction', { revision: header.revision, physical: true });
    await lab.members[0].put('/compact/a', '3');
    await following.wokenTo((answer) => JSON.stringify(answer).includes('3'));
  });
});

describeWhere(etcdObstacle())('an etcd that asks who is there', () => {
  let lab: EtcdLab;
  beforeAll(async () => {
    lab = await EtcdLab.start();
    await lab.members[0].put(`${PREFIX}a`, '10.0.0.1:80');
    await lab.members[0].ask('/v3/auth/user/add', { name: 'root', password: 'hush-hush' });
    await lab.members[0].ask('/v3/auth/role/add', { name: 'root' });
    await lab.members[0].ask('/v3/auth/user/grant', { user: 'root', role: 'root' });
    await lab.members[0].ask('/v3/auth/user/add', { name: 'nobody', password: 'hush-hush' });
    await lab.members[0].ask('/v3/auth/enable', {});
  }, 60_000);
  afterAll(() => lab[Symbol.asyncDispose]());

  test('a token it has forgotten is asked for anew, by who asks and by who watches', async () => {
    const [member] = lab.members;
    const login = { user: 'root', password: 'hush-hush' };
    await using asking = open([member.endpoint], login);
    // Apart from each other: one that has logged in anew would do it for both.
    await using following = new Following(open([member.endpoint], login));
    await following.woken();
    expect(await answerOf(asking)).toHaveLength(1);
    // Whoever has logged in so far has to do it again.
    await member.ask('/v3/auth/user/changepw', { name: 'root', password: 'hush-hush' }, await logIn(member));
    await member.kill();
    await member.start();
    expect(await answerOf(asking)).toHaveLength(1);
    await following.woken();
    const token = await logIn(member);
    await member.put(`${PREFIX}b`, '10.0.0.2:80', token);
    await following.woken();
    expect(await answerOf(asking)).toHaveLength(2);
  });

  test('a login that is refused is said without the password', async () => {
    const [{ endpoint }] = lab.members;
    const wrong = await failureOf(open([endpoint], { user: 'root', password: 'wrong-secret' }));
    expect(wrong).toContain('authentication failed, invalid user ID or password');
    expect(wrong).not.toContain('wrong-secret');
    expect(await failureOf(open([endpoint]))).toContain('user name is empty');
    expect(await failureOf(open([endpoint], { user: 'nobody', password: 'hush-hush' }))).toContain('permission denied');
  });
});

async function logIn(member: EtcdMember): Promise<string> {
  const said = await member.ask('/v3/auth/authenticate', { name: 'root', password: 'hush-hush' });
  return (said as { token: string }).token;
}

describeWhere(etcdObstacle())('a cluster of three', () => {
  test('a member that lost the others lets go of its watch, which stands again when they are back', {
    timeout: 90_000,
  }, async () => {
    await using lab = await EtcdLab.start(3, ['--heartbeat-interval', '50', '--election-timeout', '500']);
    const [first, second, third] = lab.members;
    if (second === undefined || third === undefined) throw new Error('there are three');
    await vi.waitFor(() => first.put(`${PREFIX}a`, '1'), { timeout: 20_000, interval: 200 });
    await using source = open([first.endpoint, second.endpoint, third.endpoint]);
    await using following = new Following(source);
    await following.woken();
    const another = await fetch(`${first.endpoint}/v3/watch`, {
      method: 'POST',
      headers: { 'grpc-metadata-hasleader': 'true' },
      body: JSON.stringify({ create_request: { key: btoa(PREFIX) } }),
    });
    await second.kill();
    await third.kill();
    expect(await another.text()).toContain('no leader');
    expect(await failureOf(source)).toContain('etcd: no endpoint answers');
    await second.start();
    await following.wokenTo((answer) => JSON.stringify(answer).includes('"a"'));
  });
});

describeWhere(etcdObstacle())('etcd over TLS', () => {
  test('is shown the certificate it asks for, and believed for that of our authority', async () => {
    using authority = new Authority();
    const server = authority.issue('etcd', 'IP:127.0.0.1');
    const client = authority.issue('client', 'DNS:client');
    const { ca } = authority;
    const words = ['--cert-file', server.cert, '--key-file', server.key, '--trusted-ca-file', ca, '--client-cert-auth'];
    await using lab = await EtcdLab.start(1, words);
    const [{ endpoint }] = lab.members;
    await using source = open([endpoint], { tls: { ca, ...client } });
    expect(await answerOf(source)).toEqual([]);
    await using following = new Following(source);
    await following.woken();
    expect(await failureOf(open([endpoint], { tls: { ca } }))).toMatch(TURNED_AWAY);
    expect(await failureOf(open([endpoint], { tls: client }))).toMatch(/unable to verify|self-signed/);
  });
});
