/** Schema of an upstream: its file, its method, its members. */
import { Type } from 'typebox';
import { MemberDiscovery, UpstreamSafety } from './schema-discovery.ts';
import { CheckSchema } from './schema-probe.ts';
import { InstanceList, SurgeList } from './schema-service.ts';
import { Count, CountOrPercent, Duration, Flag, HostFile, Name, Path, Pattern } from './schema-text.ts';

const closed = { additionalProperties: false } as const;

const Labels = Type.Record(Type.String(), Type.String({ title: 'a text', maxLength: 256 }), {
  title: 'a mapping of texts',
  description: 'Free words about the member, for templates.',
  examples: [{ zone: 'a' }],
});

const Port = (description: string) =>
  Type.Optional(
    Type.Integer({
      title: 'a port from 1 to 65535',
      description,
      minimum: 1,
      maximum: 65_535,
      examples: [5001],
    }),
  );

/** The replicas of a service: its instances on each of its hosts. */
const Replicas = {
  service: Type.Optional(Name('A service of this play: every instance on each of its hosts is a member.', 'x-model')),
  instances: Type.Optional(InstanceList),
  surge: Type.Optional(SurgeList),
};

const MemberSchema = Type.Union(
  [
    Type.String({
      title: 'an address HOST:PORT, [IPV6]:PORT or unix:/PATH',
      description: 'The address alone; everything else as nginx has it by default.',
      examples: ['10.0.0.7:5001', '[::1]:22400', 'unix:/run/x.sock'],
    }),
    Type.Object(
      {
        address: Type.Optional(
          Type.String({
            title: 'an address HOST:PORT, [IPV6]:PORT or unix:/PATH',
            description: 'Where the member listens. Either this or `hosts`.',
            examples: ['10.0.0.7:5001'],
          }),
        ),
        hosts: Type.Optional(
          Pattern(
            'Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.',
            'app',
          ),
        ),
        ...Replicas,
        ...MemberDiscovery,
        port: Port('The port of every member that `hosts` gives, or of a service whose instances are no ports.'),
        weight: Type.Optional(
          Type.Integer({
            title: 'a whole number from 1 to 100',
            description: 'Its weight inside its group. A member that is to get nothing is left out instead.',
            minimum: 1,
            maximum: 100,
            examples: [2],
            default: 1,
          }),
        ),
        backup: Type.Optional(Flag('Gets requests only while no other member can be reached.', true)),
        max_fails: Type.Optional(
          Type.Integer({
            title: 'a whole number from 0 up',
            description: 'Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.',
            minimum: 0,
            maximum: 1000,
            examples: [0],
          }),
        ),
        fail_timeout: Type.Optional(Duration('Window for `max_fails`, whole seconds.', '10s')),
        max_conns: Type.Optional(
          Count('Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.', 0, 100),
        ),
        labels: Type.Optional(Labels),
      },
      {
        ...closed,
        title: 'a mapping with address, or with hosts and port, or with service, or with discover',
        description:
          'A member with settings of its own, the hosts of a pattern, the replicas of a service, or what a source finds.',
        examples: [
          { address: '10.0.0.7:5001', weight: 2 },
          { hosts: 'app', port: 5001 },
          { service: 'x-model', instances: [5001, 5002] },
          { discover: 'models', where: "labels.zone == 'a'" },
        ],
      },
    ),
  ],
  {
    title: 'an address, or a mapping with address, or with hosts and port, or with service, or with discover',
    description: 'One member, the hosts of an inventory pattern, the replicas of a service, or what a source finds.',
  },
);

const Members = (description: string) =>
  Type.Array(MemberSchema, {
    title: 'a list of members',
    description,
    minItems: 1,
    maxItems: 5000,
    examples: [['10.0.0.7:5001', '10.0.0.8:5001']],
  });

const MethodSchema = Type.Union(
  [
    Type.Enum(['round_robin', 'least_conn', 'ip_hash', 'random'], {
      title: 'one of round_robin, least_conn, ip_hash, random',
    }),
    Type.Object(
      {
        hash: Type.String({
          title: 'a key of nginx variables and plain characters',
          description: 'What requests are spread by.',
          pattern: '^[A-Za-z0-9_$.:|/-]{1,256}$',
          examples: ['$arg_user'],
        }),
        consistent: Type.Optional(Flag('Ketama hashing: a change of members moves few keys.', true)),
      },
      { ...closed, title: 'a mapping with hash', examples: [{ hash: '$arg_user', consistent: true }] },
    ),
  ],
  {
    title: 'round_robin, least_conn, ip_hash, random, or a mapping with hash',
    description:
      'How nginx picks a server. `ip_hash` can not carry a canary by weights (one client address always meets the same server), only one with `routing`.',
    examples: ['least_conn', { hash: '$arg_user', consistent: true }],
    default: 'round_robin',
  },
);

const RoutingSchema = Type.Object(
  {
    by: Type.Union(
      [
        Type.Enum(['client_ip'], { title: 'client_ip' }),
        Type.Object(
          {
            cookie: Type.Optional(
              Type.String({
                title: 'a cookie name of letters, digits and underscore',
                description: 'The cookie that tells clients apart. Other names have no variable in nginx.',
                pattern: '^[A-Za-z0-9_]{1,64}$',
                examples: ['session_id'],
              }),
            ),
            header: Type.Optional(
              Type.String({
                title: 'a header name of letters, digits and dash',
                description: 'The request header that tells clients apart. nginx drops headers with an underscore.',
                pattern: '^[A-Za-z][A-Za-z0-9-]{0,63}$',
                examples: ['X-User-Id'],
              }),
            ),
          },
          {
            ...closed,
            title: 'a mapping with cookie or header',
            minProperties: 1,
            maxProperties: 1,
            examples: [{ cookie: 'session_id' }],
          },
        ),
      ],
      {
        title: 'client_ip, or a mapping with cookie or header',
        description:
          'What makes two requests the same client. One without the cookie or header is known by its address.',
        examples: ['client_ip', { cookie: 'session_id' }, { header: 'X-User-Id' }],
      },
    ),
  },
  {
    ...closed,
    title: 'a mapping with by',
    description:
      'Divides clients instead of requests: one that has seen the canary stays on it while the share grows. For `canary`; sites then say `proxy_pass http://$NAME_upstream` (docs/sticky.md).',
    examples: [{ by: 'client_ip' }, { by: { cookie: 'session_id' } }],
  },
);

export const UpstreamSchema = Type.Object(
  {
    dest: HostFile(
      'The file on the balancer that lbctl manages, complete. It must be included in the `http` block.',
      '/etc/nginx/conf.d/x-model-upstream.conf',
    ),
    template: Type.Optional(
      Path(
        "EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.",
        '../templates/upstream.conf.ejs',
      ),
    ),
    method: Type.Optional(MethodSchema),
    routing: Type.Optional(RoutingSchema),
    keepalive: Type.Optional(
      Count(
        'Idle connections to members kept open per worker. Needs `proxy_http_version 1.1` and an empty `Connection` header in the location.',
        1,
        32,
      ),
    ),
    keepalive_timeout: Type.Optional(
      Duration('How long an idle connection to a member stays open, whole seconds.', '60s'),
    ),
    groups: Type.Optional(
      Type.Record(
        Type.String(),
        Type.Object(
          {
            members: Type.Optional(Members('The members of the group. Either this or `service`.')),
            ...Replicas,
            port: Port('The port of the service, where its instances are no ports.'),
          },
          { ...closed, title: 'a mapping with members, or with service and instances', description: 'One group.' },
        ),
        {
          title: 'a mapping of groups',
          description: 'Groups by name; the strategy moves traffic between them. Either this or `members`.',
          minProperties: 1,
          examples: [{ stable: { members: ['10.0.0.7:5001'] }, canary: { members: ['10.0.0.8:5001'] } }],
        },
      ),
    ),
    members: Type.Optional(Members('The members of an upstream without groups. Either this or `groups`.')),
    ...UpstreamSafety,
    check: Type.Optional(CheckSchema),
    max_change: Type.Optional(
      CountOrPercent(
        'How many of the members that are live now discovery may take away or add at once; more is refused. Default: no limit.',
        0,
      ),
    ),
    revision_endpoint: Type.Optional(
      Type.String({
        title: 'a loopback address with a port, such as 127.0.0.1:9180',
        description:
          'The managed file also serves its own revision at `http://IP:PORT/lbctl/ROLLOUT/revision` on the balancer itself. With it lbctl proves what runs, not only that a reload happened.',
        examples: ['127.0.0.1:9180'],
      }),
    ),
  },
  {
    ...closed,
    title: 'a mapping with dest and members or groups',
    description: 'One nginx upstream. Its key is its name in nginx.',
  },
);
