/** Sources as a playbook names them, asked for real: what reaches the upstream, and what stops it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDiscovery } from '../../src/discovery/open-discovery.ts';
import { DiscoveryRefused } from '../../src/model/errors.ts';
import type { Member } from '../../src/model/member.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { nodeFiles } from '../../src/playbook/node-files.ts';
import { createTemplater } from '../../src/render/templater.ts';
import { type FaultServer, serveHttp } from '../support/fault-server.ts';
import { HASTY } from '../support/follow-source.ts';
import { dnsmasqObstacle, type NameServer, startDnsmasq } from '../support/name-server.ts';
import { UNHURRIED } from '../support/source-failure.ts';
import { describeWhere } from '../support/where.ts';

describeWhere(dnsmasqObstacle())('a play with a source of each kind', () => {
  const templater = createTemplater();
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-sources-'));
  const file = join(folder, 'plays/p.yml');
  let names: NameServer;
  let api: FaultServer;
  let said = '';

  beforeAll(async () => {
    mkdirSync(join(folder, 'plays'));
    writeFileSync(join(folder, 'default.ejs'), 'default');
    writeFileSync(join(folder, 'facts.yml'), 'home: eu\n');
    writeFileSync(join(folder, 'plays/members.json'), '["10.0.0.1:80"]');
    writeFileSync(join(folder, 'plays/members.sh'), 'echo "[{\\"host\\": \\"fd00::$1\\", \\"port\\": 80}]"\n');
    names = await startDnsmasq(
      ['srv-host=_x._tcp.example,a.example,81,1,5', 'srv-host=_x._tcp.example,a.example,82,2,5'],
      ['10.0.0.4 a.example'],
    );
    api = await serveHttp((request, response) =>
      response.end(request.headers.authorization === undefined ? 'who?' : said),
    );
    writeFileSync(file, playbook());
  });
  afterAll(async () => {
    await templater[Symbol.asyncDispose]();
    await api[Symbol.asyncDispose]();
    await names[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  function playbook(): string {
    return `name: x
hosts: lb
discovery:
  read: { file: members.json }
  run: { exec: [sh, members.sh, "2"] }
  api: { http: { url: "http://user:s3cret@127.0.0.1:${api.port}/v1?key=s3cret" }, map: "items[].{host: ip, port: port, labels: {dc: dc}}" }
  dns: { dns: { name: _x._tcp.example, type: SRV, servers: ["${names.address}"] } }
facts: { place: { file: ../facts.yml } }
upstreams:
  x:
    dest: /etc/nginx/conf.d/x.conf
    members:
      - { discover: read }
      - { discover: run }
      - { discover: api, where: "labels.dc == facts.place.home" }
      - { discover: dns }
strategy: { rolling: {} }
`;
  }

  async function members(): Promise<readonly Member[]> {
    const hostsOf = () => [{ host: 'lb', address: '10.0.0.9', vars: {} }];
    await using book = openDiscovery({ ...HASTY, hostsOf: async () => hostsOf() });
    const discovery = async () => ({ expressions: book.expressions, lookups: book.run() });
    const defaultTemplate = join(folder, 'default.ejs');
    const sources = { files: nodeFiles, templater, extraVars: {}, defaultTemplate, hostsOf, discovery };
    const { plays } = await loadPlaybook(file, sources, UNHURRIED);
    return plays.flatMap(({ upstreams }) =>
      upstreams.flatMap(({ groups }) => groups.flatMap((group) => group.members)),
    );
  }

  test('has the members that they find', async () => {
    said = '{"items": [{"ip": "10.0.0.3", "port": 80, "dc": "eu"}, {"ip": "10.0.0.33", "port": 80, "dc": "us"}]}';
    const found = await members();
    expect(found.map(({ address, backup }) => `${address}${backup ? ' backup' : ''}`).toSorted()).toEqual([
      '10.0.0.1:80',
      '10.0.0.3:80',
      '10.0.0.4:81',
      '10.0.0.4:82 backup',
      '[fd00::2]:80',
    ]);
  });

  test.each([
    [
      '{"items": [{"ip": "10.0.0.3", "port": 80}, {"ip": null, "port": 80}]}',
      "source 'api': item 2: it has neither address nor",
    ],
    ['{"items": [{"ip": "10.0.0.3", "port": "80; } server {"}]}', "source 'api': item 1: address: "],
    ['{"error": "too many requests"}', "source 'api': its answer is no list of members"],
    ['{"items": [', '/v1: the answer is no JSON; it begins with'],
  ])('is refused as a whole when one of them says %s', async (answer, words) => {
    said = answer;
    const error = await members().catch((reason: unknown) => reason);
    if (!(error instanceof DiscoveryRefused)) throw new Error('it was not refused', { cause: error });
    const messages = error.diagnostics.map(({ message }) => message).join('\n');
    expect(messages).toContain(words);
    expect(messages).not.toContain('s3cret');
  });
});
