import { describe, expect, test } from 'vitest';
import { createNginx } from '../../../../src/balancers/nginx/nginx.ts';
import { readUpstreams } from '../../../../src/balancers/nginx/read-upstreams.ts';

const nginx = createNginx('');

describe('upstreams read back from a file', () => {
  test('have their servers with weight, backup and down', () => {
    const text = `# lbctl rollout=x
upstream x {
  zone x 128k;
  least_conn; server 10.0.0.1:5001 weight=19 max_fails=0;
  server 10.0.0.2:5001 backup; server 10.0.0.3:5001 down;
  keepalive 32;
}`;
    expect(readUpstreams(text)).toEqual([
      {
        upstream: 'x',
        servers: [
          { address: '10.0.0.1:5001', weight: 19, backup: false, down: false },
          { address: '10.0.0.2:5001', weight: 1, backup: true, down: false },
          { address: '10.0.0.3:5001', weight: 1, backup: false, down: true },
        ],
      },
    ]);
  });

  test.each([
    ['server 10.0.0.1;', '10.0.0.1:80'],
    ['server [::1]:22400;', '[::1]:22400'],
    ['server unix:/run/x.sock;', 'unix:/run/x.sock'],
    ['server "10.0.0.1:5001";', '10.0.0.1:5001'],
    ["server '10.0.0.1:5001' ;", '10.0.0.1:5001'],
    ['server # a comment; }\n 10.0.0.1:5001;', '10.0.0.1:5001'],
  ])('have the address of %j', (line, address) => {
    expect(readUpstreams(`upstream x { ${line} }`)).toMatchObject([{ servers: [{ address }] }]);
  });

  test('are not made of `server` blocks, comments or quoted text', () => {
    const text = `server { listen 80; location / { proxy_pass http://x; } }
# upstream a { server 10.0.0.1:1; }
log_format f "upstream b { server 10.0.0.1:1; }";
upstream c { server 10.0.0.2:2; }
server { server 10.0.0.3:3; }`;
    expect(readUpstreams(text)).toEqual([
      { upstream: 'c', servers: [{ address: '10.0.0.2:2', weight: 1, backup: false, down: false }] },
    ]);
  });

  test('have the clients of each group where clients are divided', () => {
    const at = (address: string) => ({ address, weight: 1, backup: false, down: false });
    const text = `upstream X-model { server 10.0.0.1:1 weight=19; server 10.0.0.2:1; }
upstream X-model-b { server 10.0.0.2:1; }
upstream X-model-a { server 10.0.0.1:1; }
split_clients "roll:$remote_addr" $X_model_upstream { 12.5% X-model-b; * X-model-a; }`;
    expect(readUpstreams(text)).toEqual([
      {
        upstream: 'X-model',
        servers: [{ ...at('10.0.0.1:1'), weight: 19 }, at('10.0.0.2:1')],
        ranges: [
          { percent: 12.5, servers: [at('10.0.0.2:1')] },
          { percent: 87.5, servers: [at('10.0.0.1:1')] },
        ],
      },
    ]);
  });

  test.each([
    ['no upstream of the file', '5% c; * a;'],
    ['more than all', '60% a; 50% a; * a;'],
    ['less than all', '5% a;'],
    ['none', '0% a; * a;'],
    ['no number', 'half a; * a;'],
  ])('are divided by weight as far as we know when a range is %s', (_, lines) => {
    const text = `upstream x { server 10.0.0.1:1; } upstream a { server 10.0.0.1:1; } split_clients $x $x_upstream { ${lines} }`;
    expect(readUpstreams(text).find((one) => one.upstream === 'x')).not.toHaveProperty('ranges');
  });

  test.each(['', 'upstream', 'upstream x {', 'upstream x { server', '}}}', '"', "upstream 'x", '\u0000{;}'])(
    'are no error in %j',
    (text) => {
      expect(() => readUpstreams(text)).not.toThrow();
    },
  );

  test('are left out when lbctl could not have named them so', () => {
    expect(readUpstreams('upstream "a b" { server 10.0.0.1:1; } upstream { server 10.0.0.1:1; }')).toEqual([]);
  });
});

describe('settings of a host', () => {
  test('become variables of the program, those of other tools left out', () => {
    const vars = {
      nginx_conf: '/opt/nginx/nginx.conf',
      nginx_reload: 'systemctl reload nginx@a.service',
      nginx_test: null,
      lbctl_state_dir: '/var/tmp/state',
      ansible_user: 'deploy; rm',
    };
    expect(nginx.settings(vars)).toEqual({
      NGX_CONF: '/opt/nginx/nginx.conf',
      NGX_RELOAD: 'systemctl reload nginx@a.service',
      LB_STATE: '/var/tmp/state',
    });
  });

  test.each([
    ['nginx_conf', 'nginx.conf'],
    ['nginx_conf', '/etc/nginx/$(id).conf'],
    ['nginx_pid', "/run/x'y"],
    ['nginx_bin', 7],
    ['nginx_reload', 'nginx -s reload; id'],
    ['nginx_reload', 'a\nb'],
    ['nginx_test', '`id`'],
    ['lbctl_state_dir', ''],
  ])('refuses %s = %j and names it', (name, value) => {
    expect(() => nginx.settings({ [name]: value })).toThrow(name);
  });
});
