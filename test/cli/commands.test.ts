/** The command line without any host: parsing, help, messages, exit codes, and what goes to which stream. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MODULES } from '../../src/cli/command-modules.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { codes } from '../../src/model/codes.ts';
import { type Place, place } from '../support/cli.ts';

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here[Symbol.dispose]());

const HOSTS = 'balancers: { hosts: { lb1: { ansible_host: 192.0.2.1 }, lb2: { ansible_host: 192.0.2.2 } } }\n';
const PLAY = `- name: shop
  hosts: balancers
  vars: { version: 1.0.0 }
  tags: [web]
  upstreams:
    shop:
      dest: /etc/nginx/conf.d/shop.conf
      groups:
        stable: { members: ["192.0.2.10:80"] }
        canary: { members: ["192.0.2.11:80"] }
  strategy:
    canary: { stable: stable, canary: canary, steps: [{ set_weight: 10 }, { set_weight: 100 }] }
`;

describe('parsing', () => {
  it.each(Object.keys(COMMANDS))('%s explains itself on standard output and ends with 0', async (name) => {
    const { code, out, err } = await here.run(name, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(COMMANDS[name]?.summary);
  });

  it('has a module for every command of the table, and none beside it', () => {
    expect(Object.keys(MODULES).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  it.each([
    [['aply', 'x.yml'], 'did you mean `lbctl apply`?'],
    [['apply', 'x.yml', '--limt', 'lb1'], '--limit'],
    [['apply'], "missing required argument 'playbook'"],
    [['apply', 'x.yml', '--pause', 'never'], 'wait, exit'],
    [['lock', 'shop'], 'say why'],
    [['apply', 'x.yml', '--detailed-exitcode'], 'for `apply --check`'],
    [['service', 'stats', 'x.yml'], 'did you mean `lbctl service status`?'],
    [['service', 'status', 'x.yml', '-f'], '--follow says nothing to `lbctl service status`'],
    [['service', 'status', 'x.yml', '--no-color'], '--no-color says nothing to `lbctl service status`'],
    [['watch', 'x.yml', '--heartbeat', 'often'], '--heartbeat takes a duration'],
    [['watch', 'x.yml', '--output', 'github'], 'watch takes --output plain or jsonl'],
    [['bootstrap', 'all', '--detailed-exitcode'], 'for `bootstrap --check`'],
  ])('refuses %j with 64 and says what was meant', async (argv, words) => {
    const { code, out, err } = await here.run(...argv);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(words);
  });
});

describe('explain', () => {
  it.each(Object.entries(codes))('%s', async (code, { summary, advice }) => {
    const ran = await here.run('explain', code);
    expect(ran).toEqual({ code: 0, out: `${code}\n\n${summary}\n\n${advice}\n`, err: '' });
  });

  it('suggests the code that was meant', async () => {
    expect(await here.run('explain', 'lokced')).toMatchObject({
      code: 64,
      err: expect.stringContaining('did you mean locked?'),
    });
  });
});

describe('completion', () => {
  it('is good bash, and holds every command and flag', async () => {
    const { out } = await here.run('completion', 'bash');
    expect(spawnSync('bash', ['-n'], { input: out }).status).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`    ${name}) words=`);
    for (const { flags } of Object.values(FLAGS)) expect(out).toContain(/--[a-z-]+/.exec(flags)?.[0]);
  });

  it.each(['zsh', 'fish'])('holds every command for %s', async (shell) => {
    const { code, out } = await here.run('completion', shell);
    expect(code).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(name);
  });
});

describe('a project', () => {
  it('is scaffolded so that validate accepts it, and never written over', async () => {
    expect(await here.run('init')).toMatchObject({ code: 0 });
    const files = ['canary', 'blue-green', 'rolling'].map((one) => `playbooks/x-model-${one}.yml`);
    const checked = await here.run('validate', ...files);
    expect(checked.code).toBe(0);
    expect(checked.out.match(/: valid;/g)).toHaveLength(3);
    const again = await here.run('init');
    expect(again.code).toBe(3);
    expect(again.err).toContain('these files are there already');
  });

  it('is missing its inventory', async () => {
    const file = here.write('playbooks/shop.yml', PLAY);
    expect(await here.run('validate', file)).toMatchObject({
      code: 3,
      err: expect.stringContaining('inventory-missing'),
    });
  });

  it('shows every error of every file with its place', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    const one = here.write('playbooks/one.yml', PLAY.replace('strategy:', 'stratgy:'));
    const two = here.write('playbooks/two.yml', PLAY.replace('set_weight: 10 ', 'set_weight: 200 '));
    const { code, out, err } = await here.run('validate', one, two);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/one\.yml:11:3: error\[playbook-unknown-key\].*stratgy/);
    expect(err).toContain('did you mean');
    expect(err).toMatch(/two\.yml:\d+:\d+: error/);
    expect(err).toMatch(/\n +\| +\^+/);
  });

  it('is rendered for every state and host without a connection', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    const file = here.write('playbooks/shop.yml', PLAY);
    const { code, out } = await here.run('render', file);
    expect(code).toBe(0);
    expect(out.match(/^# --- shop, state \d \(\d+ % canary\), lb[12]: /gm)).toHaveLength(4);
    expect(out).toContain('server 192.0.2.10:80 weight=9;');
  });

  it('knows its inventory', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    expect((await here.run('inventory', '--graph')).out).toContain('  |--@balancers:\n  |  |--lb1');
    expect(JSON.parse((await here.run('inventory', '--list')).out)).toMatchObject({
      balancers: { hosts: ['lb1', 'lb2'] },
    });
    expect(JSON.parse((await here.run('inventory', '--host', 'lb2')).out)).toEqual({ ansible_host: '192.0.2.2' });
    expect((await here.run('inventory', 'balancers:!lb1')).out).toBe('lb2\n');
    expect(await here.run('inventory', 'balancer')).toMatchObject({
      code: 3,
      err: expect.stringContaining('did you mean'),
    });
  });

  it('finds the hosts of a play, its tags and its limit', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    const file = here.write('playbooks/shop.yml', PLAY);
    expect(await here.run('apply', file, '--list-hosts')).toMatchObject({ code: 0, out: 'lb1\nlb2\n' });
    expect(await here.run('apply', file, '--list-hosts', '-l', 'lb2')).toMatchObject({ code: 0, out: 'lb2\n' });
    expect(await here.run('apply', file, '--list-hosts', '-t', 'other')).toMatchObject({ code: 0, out: '' });
    expect(await here.run('apply', file, '--list-hosts', '-l', 'balancers:!balancers')).toMatchObject({
      code: 3,
      err: expect.stringContaining('no-hosts'),
    });
  });

  it('limits a play with services to app hosts, with all balancers that send to them', async () => {
    here.write(
      'inventory/hosts.yml',
      `${HOSTS}app: { hosts: { app1: { ansible_host: 192.0.2.11 }, app2: { ansible_host: 192.0.2.12 } } }\n`,
    );
    const play = (strategy: string) =>
      here.write(
        'playbooks/web.yml',
        `- name: web\n  hosts: balancers\n  upstreams: { web: { dest: /etc/nginx/conf.d/web.conf, groups: { a: { service: web, instances: [5001] }, b: { service: web, instances: [5002] } } } }\n  services: { web: { hosts: app, version: "1", exec_start: ./web } }\n  strategy: ${strategy}\n`,
      );
    const hosts = async (...limit: readonly string[]) =>
      here.run('apply', play('{ rolling: {} }'), '--list-hosts', ...limit);
    expect(await hosts()).toMatchObject({ code: 0, out: 'lb1\nlb2\napp1\napp2\n' });
    expect(await hosts('-l', 'app2')).toMatchObject({ code: 0, out: 'lb1\nlb2\napp2\n' });
    expect(await hosts('-l', 'balancers:app1')).toMatchObject({ code: 0, out: 'lb1\nlb2\napp1\n' });
    expect(await hosts('-l', 'lb1:app1')).toMatchObject({
      code: 64,
      err: expect.stringContaining('leaves out balancers'),
    });
    expect(await hosts('-l', 'balancers')).toMatchObject({
      code: 64,
      err: expect.stringContaining('leaves no app host'),
    });
    expect(await hosts('-l', 'all:!all')).toMatchObject({ code: 3, err: expect.stringContaining('no-hosts') });
    const groups = play('{ blue_green: { groups: [a, b] } }');
    expect(await here.run('apply', groups, '--list-hosts', '-l', 'app1')).toMatchObject({
      code: 64,
      err: expect.stringContaining('does not go with blue_green'),
    });
  });

  it('says which rollout was meant', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    here.write('playbooks/shop.yml', PLAY);
    expect(await here.run('abort', 'shopp', '-y')).toMatchObject({
      code: 3,
      err: expect.stringContaining('did you mean shop?'),
    });
  });
});

describe('settings', () => {
  it('win in the order flag, environment, project', async () => {
    here.write('lbctl.config.yml', 'inventory: project.yml\n');
    for (const name of ['project', 'environment', 'flag'])
      here.write(`${name}.yml`, `all: { hosts: { ${name}: {} } }\n`);
    expect((await here.run('inventory')).out).toBe('project\n');
    expect((await here.runWith({ LBCTL_INVENTORY: 'environment.yml' }, 'inventory')).out).toBe('environment\n');
    expect((await here.runWith({ LBCTL_INVENTORY: 'environment.yml' }, 'inventory', '-i', 'flag.yml')).out).toBe(
      'flag\n',
    );
  });

  it.each([
    ['inventry: x\n', 'did you mean inventory?'],
    ['pause: never\n', 'wait or exit'],
    ['- a\n', 'key: value'],
  ])('are refused when they say %j', async (text, words) => {
    here.write('lbctl.config.yml', text);
    expect(await here.run('explain')).toMatchObject({ code: 3, err: expect.stringContaining(words) });
  });
});

describe('the package', () => {
  it('needs nothing at run time, and prints the schema that is published', async () => {
    const text = readFileSync('package.json', 'utf8');
    expect(JSON.parse(text)).not.toHaveProperty('dependencies');
    expect((await here.run('schema')).out).toBe(readFileSync('schema/playbook.schema.json', 'utf8'));
  });
});
