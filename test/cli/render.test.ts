import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from '../support/cli.ts';

const HOSTS = `all:
  children:
    balancers: { hosts: { lb1: { ansible_host: 192.0.2.1 }, lb2: { ansible_host: 192.0.2.2 } } }
    app: { hosts: { app1: { ansible_host: 192.0.2.11 }, app2: { ansible_host: 192.0.2.12 } } }
`;
const PLAY = `- name: shop
  hosts: balancers
  vars: { db_word: "very-hidden" }
  secret_vars: [db_word]
  upstreams:
    shop: { dest: /etc/nginx/conf.d/shop.conf, groups: { all: { service: shop, instances: [5001, 5002] } } }
  sites:
    shop: { server_name: shop.example.org }
    default: absent
  services:
    shop:
      hosts: app
      version: 1.0.0
      exec_start: ./bin/shop --port %i
      target: true
      env: { WORKERS: 4, DB_PASSWORD: "of two\\nlines", DSN: "pg://u:<%= db_word %>@h", NAME: "<%= instance %>" }
      credentials: { tls.key: "private" }
      artifact: { files: ../build/, dest: /opt/shop }
  strategy: { rolling: {} }
`;

describe('render', () => {
  let here: Place;
  let file: string;
  beforeEach(() => {
    here = place();
    here.write('inventory/hosts.yml', HOSTS);
    file = here.write('playbooks/shop.yml', PLAY);
  });
  afterEach(() => here[Symbol.dispose]());

  it('shows the files of app hosts beside those of balancers, in the states that change them', async () => {
    const { code, out } = await here.run('render', file);
    expect(code).toBe(0);
    const places = [...out.matchAll(/^# --- shop, state (\d) .*, (\w+): (\S+) \(/gm)].map((one) => one.slice(1, 4));
    const onApps = (host: string) =>
      ['systemd/system/shop@.service', 'systemd/system/shop.target', 'lbctl/services/shop/credentials/tls.key']
        .concat(['lbctl/services/shop/5001.env', 'lbctl/services/shop/5002.env', 'lbctl/services/shop.instances'])
        .map((path) => ['1', host, `/etc/${path}`]);
    const onBalancers = (host: string) =>
      ['conf.d/shop.conf', 'sites-available/shop', 'sites-enabled/shop'].map((path) => [
        '2',
        host,
        `/etc/nginx/${path}`,
      ]);
    expect(places).toEqual([...onApps('app1'), ...onApps('app2'), ...onBalancers('lb1'), ...onBalancers('lb2')]);
    expect(out).toContain('\nExecStart=/opt/shop/instances/%i/bin/shop --port %i\n');
    expect(out).toContain('\nWants=shop@5002.service\n');
    expect(out).toContain('\na link to /etc/nginx/sites-available/shop\n');
    expect(out).toMatch(/^5001 1\.0\.0 any [0-9a-f]{64} running$/m);
  });

  it('shows environments without their secrets, and of credentials the path', async () => {
    const { out } = await here.run('render', file, '--host', 'app1');
    expect(out).toContain('WORKERS="4"\nDB_PASSWORD="***"\nDSN="pg://u:***@h"\nNAME="5002"\n');
    expect(out).toMatch(/credentials\/tls\.key \([0-9a-f]+\)\n\*\*\*\n/);
    expect(out).not.toMatch(/lines|very-hidden|private|lb1|app2/);
  });

  it('writes the same into a folder, and what only root may read for its owner alone', async () => {
    expect(await here.run('render', file, '--host', 'app2', '--out', 'files')).toMatchObject({ code: 0, out: '' });
    const [{ revision = '' } = {}] = JSON.parse(
      (await here.run('render', file, '--host', 'app2', '--output', 'json')).out,
    ).files;
    const env = join(here.folder, 'files/shop', `1-${revision}`, 'app2/etc/lbctl/services/shop/5001.env');
    expect(readFileSync(env, 'utf8')).toContain('DB_PASSWORD="***"\nDSN="pg://u:***@h"\n');
    expect(statSync(env).mode & 0o777).toBe(0o600);
  });

  it('gives data with --output json', async () => {
    const { out } = await here.run('render', file, '--output', 'json');
    expect(JSON.parse(out).files.at(-1)).toEqual({
      rollout: 'shop',
      state: 2,
      label: 'all members',
      host: 'lb2',
      path: '/etc/nginx/sites-enabled/shop',
      mode: 'link',
      revision: expect.stringMatching(/^[0-9a-f]{12}$/),
      content: 'a link to /etc/nginx/sites-available/shop\n',
    });
    expect(out).not.toContain('very-hidden');
  });

  it('does not know a host that has no file', async () => {
    expect(await here.run('render', file, '--host', 'lb9')).toMatchObject({
      code: 64,
      err: expect.stringContaining('no file for a host of this name'),
    });
  });

  it('finds what is wrong with a unit, and so does validate', async () => {
    here.write('playbooks/shop.yml', PLAY.replace('      target: true', '      unit: unit.ejs\n      target: true'));
    here.write('playbooks/unit.ejs', '[Service]\nExecStartPre=/bin/<%= nothing %>\n');
    for (const command of ['render', 'validate'])
      expect(await here.run(command, file)).toMatchObject({ code: 3, err: expect.stringContaining('unit.ejs:2') });
  });
});
