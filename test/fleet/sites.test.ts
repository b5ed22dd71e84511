import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { members, playbook } from '../support/fleet-cli-playbooks.ts';

const PLAY = ['play.yml', '-i', 'inv.yml'] as const;
const FILE = '/etc/nginx/sites-available/x-model';
const LINK = '/etc/nginx/sites-enabled/x-model';
const DEFAULT = '/etc/nginx/sites-enabled/default';

const play = (site: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}): string =>
  playbook({
    strategy: { rolling: {} },
    upstream: { members: members(5001) },
    more: { sites: { 'x-model': { default_server: true, ...site }, default: 'absent', ...more } },
  });

describeFleet('a site', () => {
  let lab: Lab;
  let lb1: FleetHost;
  let desk: Desk;
  const apply = async (text: string, ...flags: readonly string[]) => {
    await desk.write('play.yml', text);
    return await desk.lbctl('apply', ...PLAY, '-y', ...flags);
  };
  /** Whatever is in the tree, where its links lead and when it was changed, and the workers. */
  const tree = async (): Promise<string> =>
    await lb1.must("find /etc/nginx -printf '%p %l %s %C@\\n' | sort; pgrep -f '^nginx: worker' | sort");
  const links = async (): Promise<string> =>
    await lb1.must('cd /etc/nginx/sites-enabled; for one in *; do [ ! -L $one ] || stat -c %N $one; done');

  beforeAll(async () => {
    lab = await openLab({ hosts: [{ name: 'lb1' }, { name: 'app1' }], members: ['app1:5001'] });
    lb1 = lab.fleet.host('lb1');
    desk = await lab.desk();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  it('is not put where a file of somebody else is', async () => {
    const before = await tree();
    const refused = await apply(play());
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain(`lb1: ${LINK} is a file, and a site is enabled by a link there`);
    expect(refused.stderr).toContain('site-link-taken');
    expect(await tree()).toBe(before);
  });

  it('is enabled in the place of the default one, and no request is lost', async () => {
    // As Debian has it: the site that was there before lbctl is the default one.
    await lb1.must(`mv ${LINK} /etc/nginx/sites-available/default; ln -s ../sites-available/default ${DEFAULT}`);
    await lb1.must('systemctl reload nginx');
    await desk.write('play.yml', play());
    const plan = await desk.lbctl('plan', ...PLAY);
    expect(plan).toMatchObject({ code: 0, stderr: '' });
    expect(plan.stdout).toContain('+a link to /etc/nginx/sites-available/x-model');
    expect(plan.stdout).toContain('-a link to ../sites-available/default');
    const traffic = startTraffic({ targets: lab.targets, rate: 100 });
    const applied = await apply(play());
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
    expect(applied).toMatchObject({ code: 0 });
    expect(await links()).toBe(`'x-model' -> '${FILE}'\n`);
    expect(await lb1.must('curl -s -o /dev/null -w %{http_code} "http://[::1]/"')).toBe('200');
    expect(await desk.lbctl('apply', ...PLAY, '-y')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('nothing to do'),
    });
  });

  it('that nginx does not accept changes nothing: 5', async () => {
    const before = await tree();
    const refused = await apply(play({ tls: { certificate: '/etc/ssl/none.pem', key: '/etc/ssl/none.key' } }));
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain('candidate-invalid');
    expect(refused.stderr).toMatch(/none\.pem/);
    const broken = await apply(play({ template: 'site.ejs' }));
    expect(broken).toMatchObject({ code: 3 });
    await desk.write('site.ejs', 'server {\n  listen 80;\n  lua_code_cache off;\n}\n');
    const forbidden = await apply(play({ template: 'site.ejs' }));
    expect(forbidden).toMatchObject({ code: 3 });
    expect(forbidden.stderr).toMatch(/site\.ejs:3:3.*'lua_code_cache' is not allowed/);
    await desk.write('site.ejs', 'server {\n  listen 80;\n  proxy_pass nowhere;\n}\n');
    expect(await apply(play({ template: 'site.ejs' }))).toMatchObject({ code: 5 });
    expect(await tree()).toBe(before);
  });

  it('changes with its playbook, and goes back with a rollback', async () => {
    const before = await lb1.readFile(FILE);
    expect(await apply(play({ max_body: '20m' }))).toMatchObject({ code: 0 });
    expect(await lb1.readFile(FILE)).toContain('client_max_body_size 20m;');
    expect(await desk.lbctl('rollback', ...PLAY, '-y')).toMatchObject({ code: 0 });
    expect(await lb1.readFile(FILE)).toBe(before);
    expect(await links()).toBe(`'x-model' -> '${FILE}'\n`);
  });

  it('whose link was turned by hand is drift, which status and apply name', async () => {
    await lb1.must(`ln -sfn ../sites-available/default ${LINK}`);
    const status = await desk.lbctl('status', ...PLAY);
    expect(status.stdout).toMatch(/changed by hand/i);
    const refused = await apply(play({ max_body: '30m' }));
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain(LINK);
    expect(refused.stderr).toContain('+a link to ../sites-available/default');
    const restored = await desk.lbctl('restore', ...PLAY, '-y');
    expect(restored).toMatchObject({ code: 5, stderr: expect.stringContaining(`changed by hand: ${LINK}`) });
    expect(await apply(play({ max_body: '30m' }), '--overwrite')).toMatchObject({ code: 0 });
    expect(await links()).toBe(`'x-model' -> '${FILE}'\n`);
  });

  it('of another rollout is left to it', async () => {
    const upstream = { members: members(5001) };
    const other = { name: 'other', dest: '/etc/nginx/conf.d/other.conf' };
    const sites = { 'x-model': { server_name: 'other.example.org' } };
    const refused = await apply(playbook({ strategy: { rolling: {} }, upstream, ...other, more: { sites } }));
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain(`lb1: ${FILE} is managed by the rollout x-model`);
    expect(refused.stderr).toContain('site-claimed');
  });

  it('is disabled and keeps its file; the other one serves then', async () => {
    const aside = { dest: '/etc/nginx/conf.d/aside.conf', server_name: 'aside.example.org', default_server: false };
    expect(await apply(play({ enabled: false }, { aside }))).toMatchObject({ code: 0 });
    expect(await links()).toBe('');
    expect(await lb1.readFile(FILE)).toContain('proxy_pass http://x-model;');
    expect(await lb1.must('curl -s -o /dev/null -w %{http_code} -H "Host: aside.example.org" http://127.0.0.1/')).toBe(
      '200',
    );
  });

  it('is gone after a restore, and the default one is back', async () => {
    expect(await desk.lbctl('restore', ...PLAY, '-y')).toMatchObject({ code: 0 });
    expect(await links()).toBe("'default' -> '../sites-available/default'\n");
    expect((await lb1.sh(`ls ${FILE} /etc/nginx/conf.d/aside.conf`)).code).not.toBe(0);
    expect(await lb1.readFile(UPSTREAM_FILE)).not.toContain('lbctl');
    expect(await lb1.must('curl -s -o /dev/null -w %{http_code} http://127.0.0.1/')).toBe('200');
  });
});
