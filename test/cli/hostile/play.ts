/** Playbooks that are good YAML and ask for something that makes no sense or harms. */
import { edited, type HostileInput, playbook, TEMPLATE, UPSTREAM } from './files.ts';

const member = (title: string, text: string): HostileInput =>
  playbook(`a member ${title}`, edited('"192.0.2.10:80"', text));

const site = (title: string, text: string, template?: string): HostileInput =>
  playbook(
    `a site ${title}`,
    edited('  strategy:', `  sites:\n    ${text}\n  strategy:`),
    template === undefined ? {} : { 'project/templates/site.ejs': template },
  );

export const PLAYS: readonly HostileInput[] = [
  playbook('an unknown key', edited('  hosts: balancers', '  host: balancers')),
  playbook(
    'a key that no mapping has of its own',
    edited('  hosts: balancers', '  hosts: balancers\n  hasOwnProperty: 1\n  toString: 2'),
  ),
  playbook('weight -1', edited('set_weight: 10 ', 'set_weight: -1 ')),
  playbook('weight .inf', edited('set_weight: 10 ', 'set_weight: .inf ')),
  playbook('weight .nan', edited('set_weight: 10 ', 'set_weight: .nan ')),
  member('of weight -1', '{ address: "192.0.2.10:80", weight: -1 }'),
  member('of weight 1.5', '{ address: "192.0.2.10:80", weight: 1.5 }'),
  member('of weight .inf', '{ address: "192.0.2.10:80", weight: .inf }'),
  playbook('canary steps that decrease', edited('set_weight: 100', 'set_weight: 5')),
  playbook('a duration without a unit', edited('pause: 5m', 'pause: 5')),
  playbook('a duration of ages', edited('pause: 5m', 'pause: 99999999999h')),
  playbook('an unknown group of hosts', edited('hosts: balancers', 'hosts: balancer')),
  playbook('an unknown host', edited('hosts: balancers', 'hosts: "lb1:lb9"')),
  playbook('zero balancers', edited('hosts: balancers', 'hosts: "balancers:!balancers"')),
  playbook('an unknown group of members', edited('stable: stable', 'stable: stabel')),
  playbook('a variable that nobody defined', edited('"192.0.2.10:80"', '"<%= adress %>:80"')),
  playbook('a variable defined by itself', edited('"1.0.0"', '"<%= version %>"')),
  playbook('a rollout named like a path', edited('name: shop', 'name: ../../etc')),
  playbook('an upstream with a second line', edited('shop:\n      dest', '"shop {\\n}": \n      dest')),
  playbook('a destination that climbs', edited('/etc/nginx/conf.d/shop.conf', '/etc/nginx/../shadow')),
  playbook(
    'a hash key with a directive',
    edited('groups:', 'method: { hash: "$arg; include /etc/passwd;" }\n      groups:'),
  ),
  playbook(
    'a label with a directive',
    edited('"192.0.2.10:80"', '{ address: "192.0.2.10:80", labels: { zone: "a;\\ninclude /etc/passwd" } }'),
    {
      [TEMPLATE]: UPSTREAM.replace(';', '; # <%= Object.values(server.labels).join() %>'),
    },
  ),
  playbook('a variable with a directive', edited('"1.0.0"', '"1;\\nload_module /tmp/x.so;"'), {
    [TEMPLATE]: `# <%= version %>\n${UPSTREAM}`,
  }),
  playbook('a template outside the project', edited('../templates/shop.conf.ejs', '../../outside.ejs'), {
    'outside.ejs': UPSTREAM,
  }),
  playbook('a template outside the project by its whole path', edited('../templates/shop.conf.ejs', '/etc/passwd')),
  { title: 'a template that is a link out of the project', files: { [TEMPLATE]: { link: '/etc/passwd' } } },
  playbook('variables outside the project', edited('  upstreams:', '  vars_files: [../../secrets.yml]\n  upstreams:'), {
    'secrets.yml': 'a: 1\n',
  }),
  playbook(
    'variables through a link out of the project',
    edited('  upstreams:', '  vars_files: [../vars/all.yml]\n  upstreams:'),
    {
      'all.yml': 'a: 1\n',
      'project/vars': { link: '..' },
    },
  ),
  playbook('variables that are a device', edited('  upstreams:', '  vars_files: [../vars.yml]\n  upstreams:'), {
    'project/vars.yml': { link: '/dev/zero' },
  }),
  playbook('variables that are a folder', edited('  upstreams:', '  vars_files: [..]\n  upstreams:')),
  member('with a semicolon', '"192.0.2.10:80; include /etc/passwd;"'),
  member('with a second line', '"192.0.2.10:80\\nserver 192.0.2.66:80"'),
  member('with a brace', '"192.0.2.10:80}"'),
  member('with a variable of nginx', '"$host:80"'),
  member('at the socket of Docker', '"unix:/var/run/docker.sock"'),
  member('at a socket that climbs', '"unix:/run/../../var/run/docker.sock"'),
  member('in octal', '"010.0.0.1:80"'),
  member('as one number', '"2130706433:80"'),
  member('in hexadecimal', '"0x7f000001:80"'),
  member('in full-width digits', '"１９２.0.2.10:80"'),
  member('at the metadata service', '"169.254.169.254:80"'),
  member('at the metadata service in IPv6', '"[::ffff:169.254.169.254]:80"'),
  member('at the metadata service in hexadecimal IPv6', '"[::ffff:a9fe:a9fe]:80"'),
  member('at the metadata service of AWS in IPv6', '"[fd00:ec2::254]:80"'),
  member('with a zone', '"[fe80::1%eth0]:80"'),
  member('at port 0', '"192.0.2.10:0"'),
  member('at port 65536', '"192.0.2.10:65536"'),
  member('without a port', '"192.0.2.10"'),
  site('named like a path', '"../x": {}'),
  site('with a directive among its names', 'shop: { server_name: "a; include /etc/passwd" }'),
  site('that listens on a port with a directive', 'shop: { listen: "80; include /etc/passwd" }'),
  site('with a certificate that climbs', 'shop: { tls: { certificate: /etc/ssl/../shadow, key: /etc/ssl/key } }'),
  site('with a header that ends its directive', 'shop: { proxy_headers: { X-A: "a\\"; return 200; #" } }'),
  site('with a header of two lines', 'shop: { proxy_headers: { X-A: "a\\nb" } }'),
  site('over the file of its upstream', 'shop: { dest: /etc/nginx/conf.d/shop.conf }'),
  site(
    'with a template that runs code',
    'shop: { template: ../templates/site.ejs }',
    'server { content_by_lua_file /tmp/x; }\n',
  ),
  site(
    'with a template that includes what it likes',
    'shop: { template: ../templates/site.ejs }',
    'server { include /tmp/*; }\n',
  ),
  site(
    'with a template that prints a directive',
    'shop: { template: ../templates/site.ejs }',
    'server { server_name <%= "a; return 200" %>; }\n',
  ),
];
