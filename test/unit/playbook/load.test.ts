import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/model/errors.ts';
import type { Vars } from '../../../src/model/host.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { nodeFiles } from '../../../src/playbook/node-files.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { hostsOf } from './hosts.ts';

const templater = createTemplater();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lbctl-load-'));
});
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string>>): Promise<string> {
  const project = await mkdtemp(join(folder, 'project-'));
  for (const [name, text] of Object.entries({ 'templates/default.ejs': 'default', ...files })) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), text);
  }
  return project;
}

function open(project: string, extraVars: Vars = {}) {
  const sources = {
    files: nodeFiles,
    templater,
    extraVars,
    defaultTemplate: join(project, 'templates/default.ejs'),
    hostsOf,
  };
  return loadPlaybook(join(project, 'playbooks/p.yml'), sources, AbortSignal.timeout(20_000));
}

async function load(play: string, extraVars: Vars = {}, files: Readonly<Record<string, string>> = {}) {
  const text = `name: x\nhosts: balancers\n${play}`;
  return open(await write({ 'playbooks/p.yml': text, ...files }), extraVars);
}

async function codes(loading: Promise<unknown>): Promise<readonly string[]> {
  const error = await loading.then(
    () => new Error('nothing is wrong'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidInput)) throw error;
  return error.diagnostics.map((one) => one.code);
}

const UPSTREAM = 'upstreams: { x: { dest: /etc/nginx/conf.d/x.conf, members: ["10.0.0.1:80"] } }\n';
const ROLLING = 'strategy: { rolling: {} }\n';
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
};

describe('loading a playbook', () => {
  it('fills in what is left out', async () => {
    const { plays, warnings } = await load(UPSTREAM + ROLLING);
    expect(warnings).toEqual([]);
    expect(plays).toMatchObject([
      {
        rollout: 'x',
        become: false,
        maxFailPercentage: 0,
        settle: 0,
        splay: 0,
        proveTimeout: 10_000,
        maxOldWorkers: 32,
        strategy: {
          kind: 'rolling',
          maxUnavailable: { kind: 'count', count: 1 },
          maxSurge: { kind: 'count', count: 0 },
          order: 'stop_first',
        },
        upstreams: [
          {
            name: 'x',
            method: { kind: 'round_robin' },
            template: { text: 'default' },
            groups: [{ name: 'members', members: [{ address: '10.0.0.1:80', weight: 1, backup: false }] }],
          },
        ],
      },
    ]);
    expect(plays[0]).not.toHaveProperty('serial');
  });

  it('turns every form of a strategy into the model', async () => {
    const upstreams =
      'upstreams: { x: { dest: /etc/x.conf, groups: { a: { members: ["10.0.0.1:80"] }, b: { members: ["10.0.0.2:80"] } } } }\n';
    const canary = await load(
      `${upstreams}serial: [1, "50%"]\nstrategy: { canary: { stable: a, canary: b, steps: [{ set_weight: 0.5 }, { pause: 1m30s }, { pause: {} }, { pause: { duration: 5s } }, { set_weight: 100 }] } }\n`,
    );
    expect(first(canary.plays)).toMatchObject({
      serial: [
        { kind: 'count', count: 1 },
        { kind: 'percent', percent: 50 },
      ],
      strategy: {
        kind: 'canary',
        stable: 'a',
        canary: 'b',
        steps: [
          { kind: 'set_weight', percent: 0.5 },
          { kind: 'pause', for: 90_000 },
          { kind: 'pause', for: 'promotion' },
          { kind: 'pause', for: 5000 },
          { kind: 'set_weight', percent: 100 },
        ],
      },
    });
    const blueGreen = await load(`${upstreams}strategy: { blue_green: { groups: [a, b], auto_promote: 10m } }\n`);
    expect(first(blueGreen.plays).strategy).toEqual({ kind: 'blue_green', groups: ['a', 'b'], autoPromote: 600_000 });
  });

  it('lets -e win over vars_files, and those over vars', async () => {
    const files = { 'vars/a.yml': 'b: file\nc: file\n', 'vars/b.json': '{"d": "json", "e": "<%= c %>!"}' };
    const play = `vars: { a: play, b: play, c: play }\nvars_files: [../vars/a.yml, "../vars/<%= which %>.json"]\n${UPSTREAM}${ROLLING}`;
    const { plays } = await load(play, { c: 'extra', which: 'b' }, files);
    expect(first(plays).vars).toEqual({ a: 'play', b: 'file', c: 'extra', d: 'json', e: 'extra!', which: 'b' });
  });

  it('renders variables that use each other in any order', async () => {
    const { plays } = await load(
      `vars: { c: "<%= b %>c", b: "<%= a %>b", a: a, deep: { list: ["<%= c %>"] } }\n${UPSTREAM}${ROLLING}`,
    );
    expect(first(plays).vars).toEqual({ a: 'a', b: 'ab', c: 'abc', deep: { list: ['abc'] } });
  });

  it('takes numbers and booleans from EJS where they are expected, and nowhere else', async () => {
    const play = `vars: { yes: true, n: 3, version: "1.10" }
serial: <%= n %>
become: <%= yes %>
max_fail_percentage: "<%= n * 10 %>"
tags: ["<%= n %>", "<%= version %>"]
upstreams: { x: { dest: "/etc/<%= version %>.conf", keepalive: <%= n %>, members: [{ address: "10.0.0.<%= n %>:80", weight: <%= n %> }] } }
${ROLLING}`;
    expect(first((await load(play)).plays)).toMatchObject({
      become: true,
      serial: [{ kind: 'count', count: 3 }],
      maxFailPercentage: 30,
      tags: ['3', '1.10'],
      upstreams: [
        { dest: '/etc/1.10.conf', keepalive: 3, groups: [{ members: [{ address: '10.0.0.3:80', weight: 3 }] }] },
      ],
    });
  });

  it('lets nothing fail where the play says so in one of the two ways that Ansible has', async () => {
    const tolerance = async (keys: string) => {
      const { maxFailPercentage, anyErrorsFatal } = first((await load(`${keys}${UPSTREAM}${ROLLING}`)).plays);
      return [maxFailPercentage, anyErrorsFatal];
    };
    expect(await tolerance('')).toEqual([0, undefined]);
    expect(await tolerance('max_fail_percentage: 30\n')).toEqual([30, undefined]);
    expect(await tolerance('max_fail_percentage: 0\n')).toEqual([0, true]);
    expect(await tolerance('max_fail_percentage: 30\nany_errors_fatal: true\n')).toEqual([0, true]);
  });

  it('refuses text that only looks like a number when it did not come from EJS', async () => {
    expect(await codes(load(`max_fail_percentage: "10"\n${UPSTREAM}${ROLLING}`))).toEqual(['playbook-value']);
    expect(await codes(load(`max_fail_percentage: "1<%= 0 %>"\n${UPSTREAM}${ROLLING}`))).toEqual(['playbook-value']);
  });

  it('finds the members of an inventory pattern, IPv6 in brackets, with their settings', async () => {
    const play =
      'upstreams: { x: { dest: /etc/x.conf, members: [{ hosts: app, port: 80, weight: 2, max_fails: 0, fail_timeout: 5s }, { hosts: six, port: 81 }] } }\n';
    const { plays } = await load(play + ROLLING);
    expect(first(first(first(plays).upstreams).groups).members).toEqual([
      { address: '10.0.1.1:80', weight: 2, backup: false, maxFails: 0, failTimeout: 5000, labels: {} },
      { address: '10.0.1.2:80', weight: 2, backup: false, maxFails: 0, failTimeout: 5000, labels: {} },
      { address: '[2001:db8::6]:81', weight: 1, backup: false, labels: {} },
    ]);
  });

  it('warns about members that are names', async () => {
    const { warnings } = await load(
      `upstreams: { x: { dest: /etc/x.conf, members: [{ hosts: named, port: 80 }, "unix:/run/x.sock", "[::1]:80"] } }\n${ROLLING}`,
    );
    expect(warnings).toMatchObject([
      {
        code: 'playbook-name-resolved',
        severity: 'warning',
        message: "'app1.example:80' is a name, not an address (host 'app1.example' of the inventory)",
      },
    ]);
  });

  it('reads templates and variables from the project only, also through links', async () => {
    const project = await write({
      'playbooks/p.yml': `name: x\nhosts: b\nvars_files: [../vars/out.yml, ../vars/in.yml]\n${UPSTREAM}${ROLLING}`,
      'vars/real.yml': 'a: 1',
    });
    await writeFile(join(folder, 'secret.yml'), 'a: 1');
    await symlink(join(folder, 'secret.yml'), join(project, 'vars/out.yml'));
    await symlink(join(project, 'vars/real.yml'), join(project, 'vars/in.yml'));
    expect(await codes(open(project))).toEqual(['file-outside-project']);
  });

  it('gives the same play in every checkout', async () => {
    const files = { 'templates/t.ejs': 'mine' };
    const play = `upstreams: { x: { dest: /etc/x.conf, template: ../templates/t.ejs, members: ["10.0.0.1:80"] }, y: { dest: /etc/y.conf, members: ["10.0.0.1:80"] } }\n${ROLLING}`;
    const [here, there] = [await load(play, {}, files), await load(play, {}, files)];
    expect(first(here.plays).upstreams.map(({ template }) => template.file)).toEqual([
      'templates/t.ejs',
      'lbctl:templates/upstream.conf.ejs',
    ]);
    expect(here.plays).toEqual(there.plays);
  });

  it('takes the nearest marked folder for the project', async () => {
    const play = `name: x\nhosts: b\nvars_files: [../../vars/a.yml]\n${UPSTREAM}${ROLLING}`;
    const project = await write({ 'deep/playbooks/p.yml': play, 'vars/a.yml': 'a: 1', 'lbctl.config.yml': '' });
    const sources = {
      files: nodeFiles,
      templater,
      extraVars: {},
      defaultTemplate: join(project, 'templates/default.ejs'),
      hostsOf,
    };
    const file = join(project, 'deep/playbooks/p.yml');
    expect(first((await loadPlaybook(file, sources, AbortSignal.timeout(20_000))).plays).vars).toEqual({ a: 1 });
    await rm(join(project, 'lbctl.config.yml'));
    expect(await codes(loadPlaybook(file, sources, AbortSignal.timeout(20_000)))).toEqual(['file-outside-project']);
  });

  it('says which file of variables is wrong, at its place', async () => {
    const error: unknown = await load(
      `vars_files: [../vars/a.yml]\n${UPSTREAM}${ROLLING}`,
      {},
      { 'vars/a.yml': 'ok: 1\nv: 1.10\n' },
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      diagnostics: [
        { code: 'yaml-ambiguous-number', span: { line: 2, column: 4, file: expect.stringMatching(/vars\/a\.yml$/) } },
      ],
    });
  });

  it('says that a playbook is not there', async () => {
    expect(await codes(open(await write({})))).toEqual(['file-unreadable']);
  });

  it('rejects with the reason of its signal', async () => {
    const project = await write({ 'playbooks/p.yml': `name: <%= 1 %>\nhosts: b\n${UPSTREAM}${ROLLING}` });
    const sources = {
      files: nodeFiles,
      templater,
      extraVars: {},
      defaultTemplate: join(project, 'templates/default.ejs'),
      hostsOf,
    };
    await expect(
      loadPlaybook(join(project, 'playbooks/p.yml'), sources, AbortSignal.abort(new Error('stop'))),
    ).rejects.toThrow('stop');
  });
});
