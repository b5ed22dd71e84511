import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/model/errors.ts';
import type { Vars } from '../../../src/model/host.ts';
import { type HostPath, parseHostPath, parseUpstreamName } from '../../../src/model/names.ts';
import { managedPaths, type Play } from '../../../src/model/playbook.ts';
import { linkOf, type ManagedSite, type Site, type SiteSettings, siteFile } from '../../../src/model/site.ts';
import { type RenderedState, renderStates } from '../../../src/render/render-states.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { formatDiagnostic } from '../../../src/report/format-error.ts';
import { host, play, server, upstream } from './fixtures.ts';

const templater = createTemplater();
afterAll(() => templater[Symbol.asyncDispose]());
const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../templates', name), 'utf8');
const DEFAULT = { file: 'templates/site.conf.ejs', text: read('site.conf.ejs') };
const UPSTREAM = { file: 'templates/upstream.conf.ejs', text: read('upstream.conf.ejs') };

function path(text: string): HostPath {
  const parsed = parseHostPath(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const PLAIN: SiteSettings = {
  serverNames: ['example.org'],
  listen: ['80', '[::]:80'],
  defaultServer: false,
  upstream: parseUpstreamName('x') ?? upstream().name,
  websocket: false,
  nextUpstream: [],
  proxyHeaders: {},
};

function site(settings: Partial<SiteSettings> = {}, more: Partial<ManagedSite> = {}): ManagedSite {
  const dest = more.dest ?? path(siteFile('shop'));
  const link = linkOf(dest);
  const base = { kind: 'managed', name: 'shop', dest, enabled: true, template: DEFAULT } as const;
  return { ...base, ...(link === undefined ? {} : { link }), settings: { ...PLAIN, ...settings }, ...more };
}

async function render(sites: readonly Site[], vars: Vars = {}, of: Partial<Play> = {}): Promise<RenderedState> {
  const whole: Play = { ...play([upstream({ template: UPSTREAM })], vars), sites, ...of };
  const states = [{ upstreams: [{ upstream: upstream().name, servers: [server('10.0.0.1:80')], shares: {} }] }];
  const [state] = await renderStates(
    { play: whole, hosts: [host('lb1')], states },
    templater,
    AbortSignal.timeout(20_000),
  );
  if (state === undefined) throw new Error('nothing was rendered');
  return state;
}

/** The site's text without its header. */
async function text(settings: Partial<SiteSettings>): Promise<string> {
  const { files } = await render([site(settings)]);
  return files[1]?.content.split('\n').slice(1).join('\n') ?? '';
}

async function complaint(template: string, vars: Vars = {}): Promise<string> {
  const of = site({}, { template: { file: 'site.ejs', text: template } });
  const error: unknown = await render([of], vars).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw new Error('it was accepted');
  return error.diagnostics.map((one) => formatDiagnostic(one, { color: 0 })).join('\n');
}

describe('the template for sites that comes with lbctl', () => {
  it('leads requests of its names to the upstream, over connections that stay open', async () => {
    expect(await text({})).toBe(`server {
    listen 80;
    listen [::]:80;
    server_name example.org;

    location / {
        proxy_pass http://x;
        proxy_http_version 1.1;
        proxy_set_header Host "$host";
        proxy_set_header X-Real-IP "$remote_addr";
        proxy_set_header X-Forwarded-For "$proxy_add_x_forwarded_for";
        proxy_set_header X-Forwarded-Proto "$scheme";
        proxy_set_header Connection "";
    }
}
`);
  });

  it('speaks TLS, and sends plain requests there unless it is told not to', async () => {
    const files = { certificate: path('/etc/ssl/a.pem'), key: path('/etc/ssl/a.key') };
    const secure = await text({ listen: ['443'], tls: { ...files, redirect: true }, defaultServer: true });
    expect(secure).toContain('    return 301 https://$host$request_uri;\n');
    expect(secure).toContain('    listen [::]:80 default_server;\n');
    expect(secure).toContain('    listen 443 ssl default_server;\n');
    expect(secure).toContain('    ssl_certificate /etc/ssl/a.pem;\n    ssl_certificate_key /etc/ssl/a.key;\n');
    expect(await text({ listen: ['443'], tls: { ...files, redirect: false } })).not.toContain('return 301');
  });

  it('passes on what a playbook says of WebSockets, retries, times, sizes and headers', async () => {
    const proxyHeaders = { 'X-Request-Id': '$request_id', host: 'inside.example.org' };
    const full = await text({ websocket: true, nextUpstream: ['off'], maxBody: '20m', proxyHeaders });
    expect(full).toMatch(/^map \$http_upgrade \$shop_connection \{/);
    expect(full).toContain('proxy_set_header Connection "$shop_connection";');
    expect(full).toContain('proxy_set_header Upgrade "$http_upgrade";');
    expect(full).toContain('proxy_next_upstream off;');
    expect(full).toContain('client_max_body_size 20m;');
    expect(full).toContain('proxy_set_header X-Request-Id "$request_id";');
    expect(full.match(/proxy_set_header host /gi)).toHaveLength(1);
  });
});

describe('the files of a site', () => {
  it('are the text, and the link that enables it', async () => {
    const { files } = await render([site()]);
    expect(files.slice(1).map(({ path: at, mode }) => [at, mode])).toEqual([
      ['/etc/nginx/sites-available/shop', '0644'],
      ['/etc/nginx/sites-enabled/shop', 'link'],
    ]);
    expect(files[2]?.content).toBe('/etc/nginx/sites-available/shop');
  });

  it('are the text alone when it is disabled, and where a folder is read as it is', async () => {
    const disabled = await render([site({}, { enabled: false })]);
    expect(disabled.files.slice(1)).toMatchObject([{ path: siteFile('shop'), mode: '0644' }]);
    const { files } = await render([site({}, { dest: path('/etc/nginx/conf.d/shop.conf') })]);
    expect(files.slice(1)).toMatchObject([{ path: '/etc/nginx/conf.d/shop.conf', mode: '0644+' }]);
  });

  it('give another revision its name by each link that comes or goes', async () => {
    const link = path('/etc/nginx/sites-enabled/default');
    const absent: Site = { kind: 'absent', name: 'default', link };
    const sites = [[], [absent], [site()], [site({}, { enabled: false })], [site(), absent]];
    const revisions = await Promise.all(sites.map(async (some) => (await render(some)).revision));
    expect(new Set(revisions).size).toBe(sites.length);
    // A play without sites keeps the name that it has always had.
    const before = await render([], {}, { sites: [] });
    expect(before.revision).toBe(revisions[0]);
    expect(managedPaths({ ...play([upstream()]), sites: [site(), absent] })).toEqual([
      upstream().dest,
      siteFile('shop'),
      '/etc/nginx/sites-enabled/shop',
      link,
    ]);
  });
});

describe('a template of a site of one’s own', () => {
  it('may say what a site has to say', async () => {
    const template = `limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;
server {
  listen 127.0.0.1:8080;
  include snippets/ssl.conf;
  access_log /var/log/nginx/shop.log;
  location ~ ^/(a|b)/ { root /srv/shop; try_files $uri =404; add_header X-Shop "1; x" always; }
  location / { proxy_pass http://<%= site.upstream %>; proxy_cache_bypass $http_x; if ($arg_x) { return 403; } }
}
`;
    const { files } = await render([site({}, { template: { file: 'site.ejs', text: template } })]);
    expect(files[1]?.content).toContain('proxy_pass http://x;');
  });

  it.each([
    ['runs code', 'server { content_by_lua_file x; }', "'content_by_lua_file' is not allowed in a server block"],
    ['loads a module', 'load_module /tmp/x.so;', "'load_module' is not allowed in a site"],
    ['writes a log where it likes', 'server { access_log /etc/cron.d/x; }', "'/etc/cron.d/x' is no place for a log"],
    ['climbs out of the logs', 'server { error_log /var/log/../../etc/x; }', 'is no place for a log'],
    ['stores answers as files', 'server { location / { proxy_store /etc/x; } }', "'proxy_store' is not allowed"],
    ['includes whatever it finds', 'server { include /tmp/*; }', "'/tmp/*' may not be included here"],
    ['hides what it includes in a map', 'map $a $b { include /tmp/x; }', "'/tmp/x' may not be included here"],
    ['is no configuration', 'server { listen 80;', 'nginx could not read this'],
    ['hides a character', 'server { listen 80;\u202e }', 'invisible character (U+202E)'],
  ])('that %s is refused at its line', async (_what, template, message) => {
    const said = await complaint(`# first\n${template}\n`);
    expect(said).toContain(message);
    expect(said).toMatch(/site\.ejs:[23]:/);
  });

  it('does not take a directive from a variable', async () => {
    const said = await complaint('server { server_name <%= name %>; }\n', { name: 'a; return 200' });
    expect(said).toContain('template-value');
  });
});
