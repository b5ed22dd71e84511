/** Schema of a service: where it runs, which release, how it is started and known to be well. */
import { Type } from 'typebox';
import { ArtifactSchema } from './schema-artifact.ts';
import { HttpProbe, TcpProbe } from './schema-probe.ts';
import { Count, Duration, Path, Pattern } from './schema-text.ts';
import { line, UnitSettings } from './schema-unit.ts';

const closed = { additionalProperties: false } as const;

const HealthSchema = Type.Object(
  {
    http: Type.Optional(HttpProbe),
    tcp: Type.Optional(TcpProbe),
    command: Type.Optional(line('A command on the app host that exits with 0; `%i` is the instance.', './check %i')),
    systemd: Type.Optional(
      Type.Object(
        { window: Type.Optional(Duration('The unit is active all this time and is not restarted.', '5s')) },
        { ...closed, title: 'a mapping with window', description: "systemd's own word for it." },
      ),
    ),
    from: Type.Optional(
      Type.Enum(['balancer', 'controller'], {
        title: 'balancer or controller',
        description:
          'Where `http` and `tcp` are asked from: a balancer, because that is the path requests take; or this machine, where it can reach the replicas.',
        examples: ['controller'],
        default: 'balancer',
      }),
    ),
    interval: Type.Optional(Duration('Between two probes. Default 1s.', '1s')),
    healthy: Type.Optional(Count('So many good answers in a row. Default 3.', 1, 3)),
    probe_timeout: Type.Optional(Duration('For one probe. Default 5s.', '5s')),
    timeout: Type.Optional(Duration('For all of it. Default 30s.', '30s')),
  },
  {
    ...closed,
    title: 'a mapping with one of http, tcp, command, systemd',
    description: 'When a replica that was restarted is good to take requests. Without it: when systemd says so.',
    examples: [{ http: { path: '/health', expect: 200 }, interval: '1s', healthy: 3, timeout: '30s' }],
  },
);

const instances = (description: string, example: readonly number[]) =>
  Type.Array(
    Type.Union([
      Type.Integer({ title: 'a port or a name', minimum: 0, maximum: 65_535 }),
      Type.String({ title: 'a port or a name', pattern: '^[A-Za-z0-9][A-Za-z0-9._]{0,62}$' }),
    ]),
    { title: 'a list of instance names', description, minItems: 1, maxItems: 500, examples: [example] },
  );

export const InstanceList = instances(
  'What stands behind the `@` of the unit, on every host of the service. A number is also the port.',
  [5001, 5002, 5003],
);

export const SurgeList = instances(
  'Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.',
  [5009],
);

export const ServiceSchema = Type.Object(
  {
    hosts: Pattern('The app hosts, as a host pattern of the inventory.', 'app'),
    version: Type.String({
      title: 'a version of letters, digits, dot, dash, plus and underscore, at most 64 characters',
      description:
        'The release: a folder under `releases/`. A release is never changed: another content is another one.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$',
      examples: ['<%= version %>', '2.1.0'],
    }),
    unit: Type.Optional(
      Path(
        "EJS template of the systemd unit, relative to the playbook's folder. Without it, the template that comes with lbctl, filled from the keys below.",
        '../templates/x-model@.service.ejs',
      ),
    ),
    target: Type.Optional(
      Type.Union(
        [Type.Boolean({ title: 'true or false' }), Type.String({ title: 'a path', minLength: 1, maxLength: 1024 })],
        {
          title: 'true, false or a path',
          description:
            'A target that wants every instance, so that `systemctl stop SERVICE.target` stops all: `true` for the one that comes with lbctl, or an EJS template of it.',
          examples: [true, '../templates/x-model.target.ejs'],
          default: false,
        },
      ),
    ),
    env: Type.Optional(
      Type.Record(
        Type.String(),
        Type.Union([
          Type.String({ title: 'a text, a number, true or false', maxLength: 16_384 }),
          Type.Number({ title: 'a text, a number, true or false' }),
          Type.Boolean({ title: 'a text, a number, true or false' }),
        ]),
        {
          title: 'a mapping of environment variables',
          description:
            'Environment of every instance, in a file that only root can read. Values may use `<%= instance %>` and `<%= inventory_hostname %>`.',
          examples: [{ PORT: '<%= instance %>', WORKERS: 4 }],
        },
      ),
    ),
    credentials: Type.Optional(
      Type.Record(Type.String(), Type.String({ title: 'a text', maxLength: 65_536 }), {
        title: 'a mapping of texts',
        description: 'Secrets that reach the unit by `LoadCredential=` under these names.',
        examples: [{ db_password: '<%= db_password %>' }],
      }),
    ),
    artifact: Type.Optional(ArtifactSchema),
    link: Type.Optional(
      Type.Record(Type.String(), Type.String({ title: 'a path inside the release', minLength: 1, maxLength: 1024 }), {
        title: 'a mapping of paths',
        description: 'Commands outside of the release: path of the link to path inside the release.',
        examples: [{ '/usr/local/bin/x-model': 'bin/x-model' }],
      }),
    ),
    keep_releases: Type.Optional(Count('Releases that stay on a host, the one that runs included. Default 5.', 1, 5)),
    hooks: Type.Optional(
      Type.Object(
        {
          before_release: Type.Optional(
            line('Run once, on the first host, in the new release, before any instance runs it.', './bin/migrate'),
          ),
          after_release: Type.Optional(line('Run once, on the first host, when all of them do.', './bin/announce')),
        },
        { ...closed, title: 'a mapping with before_release and after_release', description: 'Commands for a release.' },
      ),
    ),
    health: Type.Optional(HealthSchema),
    ...UnitSettings,
  },
  { ...closed, title: 'a mapping with hosts and version', description: 'One service. Its key names its unit.' },
);
