import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Play } from '../../../src/model/playbook.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { nodeFiles } from '../../../src/playbook/node-files.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { hostsOf } from './hosts.ts';

const templater = createTemplater();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lbctl-services-'));
  await mkdir(join(folder, 'templates'));
  for (const name of ['upstream.conf.ejs', 'unit.service.ejs', 'unit.target.ejs', 'own.ejs'])
    await writeFile(join(folder, 'templates', name), name);
  await mkdir(join(folder, 'playbooks'));
});
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function load(upstream: string, service: string, strategy = 'rolling: {}'): Promise<Play> {
  const file = join(folder, 'playbooks/p.yml');
  await writeFile(
    file,
    `name: x\nhosts: balancers\nvars: { version: 2.1.0 }\nupstreams: { x: { dest: /etc/x.conf, ${upstream} } }\nservices: { x: { ${service} } }\nstrategy: { ${strategy} }\n`,
  );
  const templates = join(folder, 'templates/upstream.conf.ejs');
  const sources = { files: nodeFiles, templater, extraVars: {}, defaultTemplate: templates, hostsOf };
  const { plays } = await loadPlaybook(file, sources, AbortSignal.timeout(20_000));
  const [play] = plays;
  if (play === undefined) throw new Error('no play');
  return play;
}

describe('loading services', () => {
  it('makes every instance on every host a member with its process behind it', async () => {
    const { upstreams } = await load(
      'groups: { a: { service: x, instances: [5001, "5002"] } }',
      'hosts: app, version: "1", exec_start: ./x',
    );
    expect(upstreams[0]?.groups[0]?.members).toMatchObject([
      { address: '10.0.1.1:5001', replica: { service: 'x', host: 'app1', instance: '5001' } },
      { address: '10.0.1.1:5002', replica: { service: 'x', host: 'app1', instance: '5002' } },
      { address: '10.0.1.2:5001', replica: { service: 'x', host: 'app2', instance: '5001' } },
      { address: '10.0.1.2:5002', replica: { service: 'x', host: 'app2', instance: '5002' } },
    ]);
  });

  it('gives a service the instances that groups name, in their order, each once', async () => {
    const groups =
      'groups: { a: { service: x, instances: [5003] }, b: { members: [{ service: x, instances: [5001], weight: 3 }, "10.9.9.9:1"] } }';
    const { services, upstreams } = await load(groups, 'hosts: app, version: <%= version %>, exec_start: ./x');
    expect(services).toMatchObject([
      { name: 'x', hosts: ['app1', 'app2'], instances: ['5003', '5001'], version: '2.1.0' },
    ]);
    expect(upstreams[0]?.groups[1]?.members[0]).toMatchObject({ weight: 3, replica: { instance: '5001' } });
    expect(upstreams[0]?.groups[1]?.members[2]).not.toHaveProperty('replica');
  });

  it('gives a group the spare replicas that surge names, beside its members', async () => {
    const { services, upstreams } = await load(
      'groups: { a: { service: x, instances: [5001], surge: [5009] } }',
      'hosts: app, version: "1", exec_start: ./x',
      'rolling: { max_surge: 1, order: start_first }',
    );
    expect(services).toMatchObject([{ instances: ['5001'], spares: ['5009'] }]);
    const [group] = upstreams[0]?.groups ?? [];
    expect(group?.members.map(({ address }) => address)).toEqual(['10.0.1.1:5001', '10.0.1.2:5001']);
    expect(group?.spares).toMatchObject([
      { address: '10.0.1.1:5009', replica: { host: 'app1', instance: '5009' } },
      { address: '10.0.1.2:5009', replica: { host: 'app2', instance: '5009' } },
    ]);
  });

  it('takes a unit without instances by its port', async () => {
    const { services, upstreams } = await load(
      'members: [{ service: x, port: 8080 }]',
      'hosts: six, version: "1", exec_start: ./x',
    );
    expect(services?.[0]?.instances).toEqual([]);
    expect(upstreams[0]?.groups[0]?.members).toMatchObject([
      { address: '[2001:db8::6]:8080', replica: { host: 'app6' } },
    ]);
    expect(upstreams[0]?.groups[0]?.members[0]?.replica).not.toHaveProperty('instance');
  });

  it('fills in what is left out, and leaves the environment to be rendered for each instance', async () => {
    const { services, strategy } = await load(
      'members: [{ service: x, instances: [5001] }]',
      'hosts: app, version: "1", exec_start: "./x --port %i", restart: always, env: { PORT: "<%= instance %>", N: 4 }, health: { http: { path: /health } }, artifact: { files: ../build/x }, target: true',
    );
    expect(strategy).toMatchObject({ drain: 30_000 });
    expect(services).toMatchObject([
      {
        unit: { file: 'lbctl:templates/unit.service.ejs', text: 'unit.service.ejs' },
        target: { file: 'lbctl:templates/unit.target.ejs' },
        env: { PORT: '<%= instance %>', N: '4' },
        settings: { exec_start: './x --port %i', restart: 'always' },
        dest: '/opt/x',
        artifact: { kind: 'files', from: '../build/x', exclude: [] },
        keepReleases: 5,
        hooks: {},
        health: {
          probe: { kind: 'http', path: '/health', expect: [200], headers: {} },
          from: 'balancer',
          interval: 1000,
          healthy: 3,
          probeTimeout: 5000,
          timeout: 30_000,
        },
      },
    ]);
  });

  it.each([
    ['rsync: u@h:/a', { kind: 'rsync', from: 'u@h:/a', exclude: [], options: [] }],
    [
      'rsync: { from: a, exclude: ["*.pyc"], options: ["--compress", "--bwlimit=10m"] }',
      { kind: 'rsync', from: 'a', exclude: ['*.pyc'], options: ['--compress', '--bwlimit=10m'] },
    ],
    ['git: { repository: r, ref: v1 }', { kind: 'git', repository: 'r', ref: 'v1', via: 'controller' }],
    [
      `http: { url: "https://h/a.tar.gz?x=1", sha256: ${'a'.repeat(64)}, via: controller }`,
      { kind: 'http', via: 'controller', unpack: true },
    ],
    ['s3: { endpoint: "https://h", bucket: b, key: k.bin }', { kind: 's3', region: 'us-east-1', unpack: false }],
    ['package: { name: x, version: 1-2 }', { kind: 'package', name: 'x', version: '1-2' }],
  ])('takes an artifact from %s', async (artifact, wanted) => {
    const play = await load(
      'members: [{ service: x, instances: [5001] }]',
      `hosts: app, version: "1", unit: ../templates/own.ejs, artifact: { ${artifact}, dest: /srv/x }`,
    );
    expect(play.services?.[0]).toMatchObject({ artifact: wanted, dest: '/srv/x', unit: { file: 'templates/own.ejs' } });
  });

  it.each(['-e=sh', '--rsync-path=sh', '--rsh=sh', '--delete', '--inplace', '--password-file=/x', '--include=a\\nb'])(
    'takes no option of rsync that could run a program or write elsewhere: %s',
    async (option) => {
      const artifact = `rsync: { from: a, options: ["${option}"] }`;
      const loading = load('members: ["h:1"]', `hosts: app, version: "1", exec_start: x, artifact: { ${artifact} }`);
      await expect(loading).rejects.toMatchObject({ diagnostics: [{ code: 'playbook-value' }] });
    },
  );

  it('says nothing of services in the digest of a play that has none', async () => {
    const file = join(folder, 'playbooks/plain.yml');
    await writeFile(
      file,
      'name: x\nhosts: b\nupstreams: { x: { dest: /etc/x.conf, members: ["10.0.0.1:80"] } }\nstrategy: { rolling: {} }\n',
    );
    const sources = {
      files: nodeFiles,
      templater,
      extraVars: {},
      defaultTemplate: join(folder, 'templates/upstream.conf.ejs'),
      hostsOf,
    };
    const { plays } = await loadPlaybook(file, sources, AbortSignal.timeout(20_000));
    expect(plays[0]).not.toHaveProperty('services');
    expect(plays[0]?.strategy).not.toHaveProperty('drain');
  });
});
