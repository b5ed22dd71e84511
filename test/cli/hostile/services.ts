/** Playbooks whose services ask for something that makes no sense or harms. */
import { type HostileInput, playbook } from './files.ts';

const SERVED = `- name: shop
  hosts: balancers
  become: true
  vars: { version: "1.0.0" }
  upstreams:
    shop:
      dest: /etc/nginx/conf.d/shop.conf
      template: ../templates/shop.conf.ejs
      groups: { all: { service: web, instances: [5001, 5002] } }
  services:
    web:
      hosts: app
      version: <%= version %>
      artifact: { files: ../build, dest: /opt/web }
      exec_start: ./bin/web
      env: { PORT: "<%= instance %>" }
      credentials: { token: "geheim" }
      link: { /usr/local/bin/web: bin/web }
      hooks: { before_release: ./bin/migrate }
      health: { http: { path: /health, headers: { Host: web.example } } }
  strategy: { rolling: {} }
`;

function served(title: string, piece: string, by: string): HostileInput {
  if (!SERVED.includes(piece)) throw new Error(`the playbook does not hold ${piece}`);
  return playbook(
    title,
    SERVED.replace(piece, () => by),
    { 'project/build/bin/web': '#!/bin/sh\n', 'project/build/bin/migrate': '#!/bin/sh\n' },
  );
}

const named = (title: string, by: string): HostileInput => served(`an instance ${title}`, '[5001, 5002]', by);
const version = (title: string, by: string): HostileInput => served(`a version ${title}`, '<%= version %>', by);
const dest = (title: string, by: string): HostileInput => served(`a destination ${title}`, '/opt/web', by);
const env = (title: string, by: string): HostileInput =>
  served(`an environment ${title}`, 'PORT: "<%= instance %>"', by);
const secret = (title: string, by: string): HostileInput => served(`a credential ${title}`, 'token: "geheim"', by);
const link = (title: string, by: string): HostileInput => served(`a link ${title}`, '/usr/local/bin/web: bin/web', by);
const health = (title: string, by: string): HostileInput =>
  served(`a probe ${title}`, 'http: { path: /health, headers: { Host: web.example } }', by);
const start = (title: string, by: string): HostileInput => served(`a command ${title}`, './bin/web', by);

export const SERVICES: readonly HostileInput[] = [
  served('a service named like a path', 'web:\n      hosts', '../web:\n      hosts'),
  served('a service named like a unit', 'web:\n      hosts', 'web@1.service:\n      hosts'),
  served('a service named like an option', 'web:\n      hosts', '-x:\n      hosts'),
  named('list that is huge', `[${Array.from({ length: 501 }, (_, index) => 1000 + index).join(', ')}]`),
  named('port above all ports', '[70000]'),
  named('with a slash', '["50/01"]'),
  named('that climbs', '[".."]'),
  named('with an at', '["a@b"]'),
  named('with a space', '["50 01"]'),
  named('with a percent sign', '["%n"]'),
  named('with a second line', '["5001\\nExecStart=/bin/sh"]'),
  named('like an option', '["-x"]'),
  named('with a dash, which systemd takes for a slash', '["a-b"]'),
  version('that climbs', '"../x"'),
  version('with a space', '"1 0"'),
  version('of 300 characters', `"${'1'.repeat(300)}"`),
  version('like an option', '"-rf"'),
  version('like a manifest', '"1.sha256"'),
  version('with a second line', '"1\\n2"'),
  version('that is nothing', '""'),
  dest('at the root', '/'),
  dest('in /etc', '/etc'),
  dest('below /etc', '/etc/systemd/system'),
  dest('that is relative', 'opt/web'),
  dest('that climbs', '/opt/../etc'),
  dest('with a space', '"/opt/my web"'),
  dest('with a specifier', '/opt/%n'),
  dest('of the system', '/usr/bin'),
  dest('that is the home of all', '/home'),
  env('name with =', '"A=B": "1"'),
  env('name with a second line', '"A\\nB": "1"'),
  env('name with a space', '"A B": "1"'),
  env('name with a dash', 'A-B: "1"'),
  env('value with a NUL', 'A: "a\\0b"'),
  env('value of a variable that nobody defined', 'A: "<%= nobody %>"'),
  secret('named like a path', '../shadow: geheim'),
  secret('named with a colon', '"a:/etc/shadow": geheim'),
  secret('of a variable that nobody defined', 'token: "<%= nobody %>"'),
  link('that is relative', 'bin/web: bin/web'),
  link('that climbs', '/usr/local/../../etc/web: bin/web'),
  link('into a folder', '/usr/local/bin/: bin/web'),
  link('out of the release', '/usr/local/bin/web: ../../../../bin/sh'),
  link('to an absolute path', '/usr/local/bin/web: /bin/sh'),
  link('with a second line', '"/usr/local/bin/a\\nb": bin/web'),
  served('a hook with a second line', './bin/migrate', '"./bin/migrate\\nreboot"'),
  served('a hook that is nothing', './bin/migrate', '""'),
  health('with a line end in its path', 'http: { path: "/a\\r\\nHost: x" }'),
  health('with a space in its path', 'http: { path: "/a HTTP/1.0" }'),
  health('of a relative path', 'http: { path: health }'),
  health('of a whole address', 'http: { path: "http://192.0.2.1/" }'),
  health('with a header that has a second line', 'http: { headers: { Host: "a\\r\\nX: y" } }'),
  health('with the name of a header that has a second line', 'http: { headers: { "A: b\\r\\nHost": x } }'),
  health('with the name of a header that has a space', 'http: { headers: { "A b": x } }'),
  health('of a status that there is not', 'http: { expect: 1000 }'),
  health('of a port of its own', 'tcp: { port: 70000 }'),
  health('with a command of two lines', 'command: "./check\\nreboot"'),
  health('of two kinds', 'tcp: {}, systemd: {}'),
  health('for ever', 'tcp: {}, timeout: 99999999999h'),
  health('more often than it can be', 'tcp: {}, interval: 0s'),
  start('with a second line', '"./bin/web\\nExecStartPre=/bin/sh"'),
  start('that continues', '"./bin/web \\\\"'),
  start('with a specifier that there is not', './bin/web --x %Z'),
  start('that is no path', 'web'),
  start('that does not close its quotes', '"./bin/web \'a"'),
  served(
    'a user that is none',
    'exec_start: ./bin/web',
    'exec_start: ./bin/web\n      user: "root\\nExecStart=/bin/sh"',
  ),
  served('an artifact of options', 'files: ../build,', 'git: { repository: "--upload-pack=/bin/sh", ref: main },'),
  served(
    'a branch like an option',
    'files: ../build,',
    'git: { repository: "https://git.example/x", ref: "--output=x" },',
  ),
  served('a package like an option', 'files: ../build,', 'package: { name: "-oDpkg", version: "1" },'),
  served('a pattern of hosts that names nobody', 'hosts: app\n', 'hosts: apps\n'),
  served('releases that are all pruned', 'exec_start', 'keep_releases: 0\n      exec_start'),
];
