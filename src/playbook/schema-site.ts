/** Schema of a site: names, addresses, the upstream it leads to, and what is said to that. */
import { Type } from 'typebox';
import { Duration, Flag, HostFile, Name, Path } from './schema-text.ts';

const closed = { additionalProperties: false } as const;

const ServerName = Type.String({
  title: 'a server name such as example.org, *.example.org or _',
  pattern: '^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$',
});

const Listen = Type.Union(
  [
    Type.Integer({ title: 'a port from 1 to 65535', minimum: 1, maximum: 65_535 }),
    Type.String({
      title: 'PORT, IP:PORT, *:PORT or [IPV6]:PORT',
      pattern: '^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$',
    }),
  ],
  { title: 'a port, IP:PORT, *:PORT or [IPV6]:PORT' },
);

const Tls = Type.Object(
  {
    certificate: HostFile(
      'The certificate with its chain, on the balancer.',
      '/etc/letsencrypt/live/example.org/fullchain.pem',
    ),
    key: HostFile('Its private key, on the balancer.', '/etc/letsencrypt/live/example.org/privkey.pem'),
    redirect: Type.Optional(
      Type.Boolean({
        title: 'true or false',
        description: 'A second server on port 80 sends plain requests to https.',
        examples: [false],
        default: true,
      }),
    ),
  },
  { ...closed, title: 'a mapping with certificate and key', description: 'The site speaks TLS.' },
);

const REASONS = [
  'error',
  'timeout',
  'invalid_header',
  'http_500',
  'http_502',
  'http_503',
  'http_504',
  'http_403',
  'http_404',
  'http_429',
  'non_idempotent',
] as const;

const ManagedSite = Type.Object(
  {
    dest: Type.Optional(
      HostFile(
        'The file on the balancer that lbctl manages, complete. One in a folder `sites-available` is enabled by a link of its name in `sites-enabled` beside it; any other must be included in the `http` block (`/etc/nginx/conf.d/NAME.conf` where there is no `sites-enabled`). Default `/etc/nginx/sites-available/NAME`.',
        '/etc/nginx/conf.d/x-model.conf',
      ),
    ),
    enabled: Type.Optional(
      Type.Boolean({
        title: 'true or false',
        description: 'Without its link a site keeps its file and serves nobody.',
        examples: [false],
        default: true,
      }),
    ),
    template: Type.Optional(
      Path(
        "EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.",
        '../templates/site.conf.ejs',
      ),
    ),
    server_name: Type.Optional(
      Type.Union(
        [ServerName, Type.Array(ServerName, { title: 'a list of server names', minItems: 1, maxItems: 100 })],
        {
          title: 'a server name or a list of them',
          description: 'The names that the site answers to. Without it, none: it serves as the default one.',
          examples: ['x-model.example.org', ['example.org', '*.example.org']],
        },
      ),
    ),
    listen: Type.Optional(
      Type.Union([Listen, Type.Array(Listen, { title: 'a list of addresses', minItems: 1, maxItems: 20 })], {
        title: 'a port, an address with a port, or a list of them',
        description: 'Where it listens. Default `[80, "[::]:80"]`, with `tls` `[443, "[::]:443"]`.',
        examples: [8080, ['10.0.0.1:80', '[::1]:80']],
      }),
    ),
    default_server: Type.Optional(
      Flag(
        'It also answers names that no site has. Only one site of an address can: take the `default` one away.',
        true,
      ),
    ),
    upstream: Type.Optional(
      Name('The upstream of this play that it leads to. Without it, the only one of the play.', 'x-model'),
    ),
    tls: Type.Optional(Tls),
    websocket: Type.Optional(Flag('Passes on the upgrade of a connection to a WebSocket.', true)),
    next_upstream: Type.Optional(
      Type.Array(Type.Enum([...REASONS], { title: `one of ${REASONS.join(', ')}` }), {
        title: 'a list of reasons',
        description:
          'After what nginx asks another server of the upstream (`proxy_next_upstream`). Default: `error` and `timeout`, as nginx has it; an empty list asks no other.',
        maxItems: REASONS.length,
        examples: [['error', 'timeout', 'http_502']],
      }),
    ),
    read_timeout: Type.Optional(
      Duration('How long a server may be silent before its answer is given up (`proxy_read_timeout`).', '60s'),
    ),
    max_body: Type.Optional(
      Type.String({
        title: 'a size such as 20m, or 0 for any',
        description: 'The largest body of a request (`client_max_body_size`). Default `1m`, as nginx has it.',
        pattern: '^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$',
        examples: ['20m'],
      }),
    ),
    proxy_headers: Type.Optional(
      Type.Record(
        Type.String(),
        Type.String({
          title: 'a text of letters, digits, spaces, nginx variables and ._:,/@=+-',
          pattern: '^[A-Za-z0-9_$.:,/@=+ -]{0,256}$',
        }),
        {
          title: 'a mapping of header names to texts',
          description:
            'Headers that the upstream is sent beside `Host`, `X-Real-IP`, `X-Forwarded-For` and `X-Forwarded-Proto`, which may be given here as well. An empty text takes one away.',
          examples: [{ 'X-Request-Id': '$request_id' }],
        },
      ),
    ),
  },
  {
    ...closed,
    title: 'a mapping of settings',
    description: 'A site that lbctl manages. Its key is the name of its file and of its link.',
  },
);

export const SiteSchema = Type.Union([Type.Enum(['absent'], { title: 'absent' }), ManagedSite], {
  title: 'a mapping of settings, or absent',
  description:
    'A site of nginx, or `absent`: the link of that name in `/etc/nginx/sites-enabled` is taken away, and what it leads to stays.',
});
