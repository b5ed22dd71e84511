import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExpressions } from '../../../src/discovery/expressions.ts';
import type { Discovery } from '../../../src/model/discovery.ts';
import { InvalidInput } from '../../../src/model/errors.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { nodeFiles } from '../../../src/playbook/node-files.ts';
import { createTemplater } from '../../../src/render/templater.ts';

const templater = createTemplater();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lbctl-sources-'));
  await mkdir(join(folder, 'play'));
  await writeFile(join(folder, 'default.ejs'), 'default');
});
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** What is asked for a source of the playbook; every answer is one member. */
async function asked(source: string): Promise<Discovery> {
  const file = join(folder, 'play/p.yml');
  const members = 'upstreams: { x: { dest: /etc/nginx/x.conf, members: [{ discover: s }] } }';
  await writeFile(
    file,
    `name: x\nhosts: lb\nvars: { token: t0k }\ndiscovery: { s: ${source} }\n${members}\nstrategy: { rolling: {} }\n`,
  );
  const all: Discovery[] = [];
  const lookUp = async (wanted: Discovery) => {
    all.push(wanted);
    return ['10.0.0.1:80'];
  };
  const discovery = async () => ({ expressions: createExpressions(), lookups: { lookUp } });
  const hostsOf = () => [{ host: 'lb', address: '10.0.0.9', vars: {} }];
  const defaultTemplate = join(folder, 'default.ejs');
  const sources = { files: nodeFiles, templater, extraVars: {}, defaultTemplate, hostsOf, discovery };
  await loadPlaybook(file, sources, AbortSignal.timeout(20_000));
  const [only] = all;
  if (only === undefined) throw new Error('nothing was asked');
  return only;
}

it.each<[string, (folder: string) => Discovery['source']]>([
  ['{ file: ../e.json }', (at) => ({ kind: 'file', path: join(at, 'e.json') })],
  ['{ file: /run/e.json }', () => ({ kind: 'file', path: '/run/e.json' })],
  [
    '{ exec: [./e.sh, "a b", <%= token %>] }',
    (at) => ({ kind: 'exec', argv: ['./e.sh', 'a b', 't0k'], folder: join(at, 'play') }),
  ],
  ['{ http: { url: "https://api/x?y=1" } }', () => ({ kind: 'http', url: 'https://api/x?y=1', headers: {} })],
  [
    '{ http: { url: http://api, headers: { X-Token: "<%= token %>" }, body: "{}", tls: { ca: ../ca.pem, key: /k, server_name: n } } }',
    (at) => ({
      kind: 'http',
      url: 'http://api',
      headers: { 'X-Token': 't0k' },
      body: '{}',
      tls: { ca: join(at, 'ca.pem'), key: '/k', serverName: 'n' },
    }),
  ],
  ['{ dns: { name: a.example, port: 80 } }', () => ({ kind: 'dns', type: 'A', name: 'a.example', port: 80 })],
  [
    '{ dns: { name: _x._tcp.example, type: SRV, servers: ["127.0.0.1:53", "[::1]:53"] } }',
    () => ({ kind: 'dns', type: 'SRV', name: '_x._tcp.example', servers: ['127.0.0.1:53', '[::1]:53'] }),
  ],
])('%s is asked as it is written, paths from the folder of the playbook', async (source, expected) => {
  expect(await asked(source)).toEqual({ source: expected(folder), timeout: 10_000 });
});

it.each([
  ['{ http: { url: "ftp://x" } }', 'a URL that begins with http:// or https://'],
  ['{ http: { url: "http://x", headers: { A: "x\\ny" } } }', 'text'],
  ['{ http: { url: "http://x", method: PUT } }', 'method'],
  ['{ exec: "./e.sh --all" }', 'a list of a program and its arguments'],
  ['{ exec: [] }', 'a list of a program and its arguments'],
  ['{ dns: { name: "a b" } }', 'a name in the DNS'],
  ['{ dns: { name: a.example, type: MX } }', 'A, AAAA or SRV'],
  ['{ dns: { name: a.example }, file: x }', "source 's' is of two kinds: file, dns"],
])('%s is refused before anything is asked', async (source, words) => {
  const error = await asked(source).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw new Error('it was not refused', { cause: error });
  expect(JSON.stringify(error.diagnostics)).toContain(words);
});
