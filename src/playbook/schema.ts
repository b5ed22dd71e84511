/** The playbook's JSON Schema: the one source of the validator, the types, the published schema and the reference. */
import { type Static, Type } from 'typebox';
import { PlayDiscovery } from './schema-discovery.ts';
import { ServiceSchema } from './schema-service.ts';
import { SiteSchema } from './schema-site.ts';
import { Become, MaxOldWorkers, StrategySchema } from './schema-strategy.ts';
import { CountOrPercent, Duration, Flag, Name, Path, Pattern, Percentage } from './schema-text.ts';
import { UpstreamSchema } from './schema-upstream.ts';
import { WatchSchema } from './schema-watch.ts';

const closed = { additionalProperties: false } as const;

/**
 * A play after EJS values were rendered. The published schema is this one with text of the form `<%= … %>` allowed
 * wherever a value is, made by the build. Only types of this module are used at run time: the validator is compiled
 * ahead (validate.generated.js).
 */
export const PlaySchema = Type.Object(
  {
    name: Name("The rollout's identity: its state, lock and history on the balancers hang on this name.", 'x-model'),
    hosts: Pattern('The balancers, as a host pattern of the inventory; worked in inventory order.', 'balancers'),
    serial: Type.Optional(
      Type.Union(
        [
          Type.Integer({ title: 'a whole number from 1 up', minimum: 1, maximum: 1_000_000 }),
          Type.String({
            title: 'a whole number or a percentage such as "25%"',
            pattern: '^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$',
          }),
          Type.Array(CountOrPercent('Size of a batch.', 1), {
            title: 'a list of batch sizes',
            minItems: 1,
            maxItems: 100,
          }),
        ],
        {
          title: 'a whole number, a percentage such as "25%", or a list of them',
          description:
            'How many balancers are worked at once; in a list the last size is repeated. Without it, all at once.',
          examples: [1, '25%', [1, '50%', '100%']],
        },
      ),
    ),
    max_fail_percentage: Type.Optional(
      Percentage(
        'The share of a batch of balancers, or with services of all app hosts, that may fail before the step fails. Without it any failure does; app hosts that can not be reached at the start do not stop the rest (docs/services.md).',
        0,
      ),
    ),
    any_errors_fatal: Type.Optional(
      Flag('Any failure fails the step, and no host may be missing at the start: as `max_fail_percentage: 0`.', true),
    ),
    become: Type.Optional(Become),
    become_user: Type.Optional(
      Type.String({
        title: 'a user name',
        description: 'The user to become instead of root.',
        pattern: '^[a-z_][a-z0-9_-]{0,31}$',
        examples: ['nginx-admin'],
      }),
    ),
    vars: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        title: 'a mapping of variables',
        description: 'Variables for `<%= %>` in values and templates. `vars_files` win over them, `-e` wins over both.',
        examples: [{ version: '2.1.0' }],
      }),
    ),
    vars_files: Type.Optional(
      Type.Array(Path("A YAML or JSON file, relative to the playbook's folder.", '../vars/x-model.yml'), {
        title: 'a list of files',
        description: 'Files with more variables, later ones winning.',
        maxItems: 100,
        examples: [['../vars/x-model.yml']],
      }),
    ),
    secret_vars: Type.Optional(
      Type.Array(Type.String({ title: 'the name of a variable', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }), {
        title: 'a list of names of variables',
        description:
          'Variables whose values are replaced by `***` in everything that lbctl prints or records, wherever they were defined.',
        maxItems: 100,
        examples: [['db_dsn']],
      }),
    ),
    tags: Type.Optional(
      Type.Array(Name('A tag.', 'models'), {
        title: 'a list of tags',
        description: 'Words that `--tags` selects plays by.',
        maxItems: 100,
        examples: [['models']],
      }),
    ),
    settle: Type.Optional(Duration('Wait after each batch of balancers.', '10s')),
    splay: Type.Optional(Duration('A random time up to this is added to `settle`.', '5s')),
    prove_timeout: Type.Optional(
      Duration(
        'How long a balancer may take to prove that it runs the new configuration before the old one is put back. Default 10s.',
        '10s',
      ),
    ),
    max_old_workers: Type.Optional(MaxOldWorkers),
    confirm: Type.Optional(
      Duration(
        'Commit-confirmed: when no runner is heard of for so long, every balancer goes back by itself to what it served before the rollout, by a systemd timer of its own. At least 5s, and twice `prove_timeout`. Without it balancers stay as they are. With services: for `canary` and `blue_green`, until replicas that served at the beginning are changed.',
        '10m',
      ),
    ),
    ...PlayDiscovery,
    upstreams: Type.Record(Type.String(), UpstreamSchema, {
      title: 'a mapping of upstreams',
      description: 'The nginx upstreams of this rollout, by name. They change together.',
      minProperties: 1,
      examples: [{ 'x-model': { dest: '/etc/nginx/conf.d/x-model-upstream.conf', members: ['10.0.0.7:5001'] } }],
    }),
    services: Type.Optional(
      Type.Record(Type.String(), ServiceSchema, {
        title: 'a mapping of services',
        description:
          'The systemd services behind the upstreams, by name: lbctl brings their releases to the app hosts and restarts them replica by replica (docs/services.md).',
        minProperties: 1,
        examples: [{ 'x-model': { hosts: 'app', version: '2.1.0', exec_start: './bin/x-model --port %i' } }],
      }),
    ),
    sites: Type.Optional(
      Type.Record(Type.String(), SiteSchema, {
        title: 'a mapping of sites',
        description:
          'The nginx sites that lead requests to the upstreams, by name; they change together with those (docs/sites.md).',
        minProperties: 1,
        examples: [{ 'x-model': { server_name: 'x-model.example.org' }, default: 'absent' }],
      }),
    ),
    watch: Type.Optional(WatchSchema),
    strategy: StrategySchema,
  },
  { ...closed, title: 'a play', description: 'One rollout: upstreams on balancers, and how traffic moves.' },
);

/** A play as it is written, checked: snake_case ends at resolve.ts. */
export type RawPlay = Static<typeof PlaySchema>;
export type RawUpstream = RawPlay['upstreams'][string];
export type RawService = NonNullable<RawPlay['services']>[string];
export type RawSite = NonNullable<RawPlay['sites']>[string];
export type RawCheck = NonNullable<RawUpstream['check']>;
export type RawGroup = NonNullable<RawUpstream['groups']>[string];
export type RawMember = NonNullable<RawUpstream['members']>[number];
export type RawStrategy = RawPlay['strategy'];
export type RawSource = NonNullable<RawPlay['discovery']>[string];
