/** Schema of the sources that know what runs where: Consul, etcd, Docker. */
import { Type } from 'typebox';
import { line, Tls } from './schema-source.ts';

const closed = { additionalProperties: false } as const;

const Url = (description: string, example: string) =>
  Type.String({
    title: 'a URL that begins with http:// or https://',
    description,
    pattern: '^https?://[^\\s]{1,2048}$',
    examples: [example],
  });

/** A rule says whether it can be read. */
const Expression = (description: string, example: string) =>
  Type.String({ title: 'a regular expression', description, minLength: 1, maxLength: 256, examples: [example] });

const Consul = Type.Object(
  {
    service: line('the name of a service', 'The service whose instances are asked for.', 'x-model'),
    url: Type.Optional(
      Url('Address of an agent or server. Default http://127.0.0.1:8500.', 'https://consul.example:8501'),
    ),
    tags: Type.Optional(
      Type.Array(line('a tag', 'A tag that an instance must have.', 'eu'), {
        title: 'a list of tags',
        description: 'Only instances with all of them.',
        maxItems: 20,
        examples: [['eu']],
      }),
    ),
    datacenter: Type.Optional(line('a name', 'The datacenter that is asked. Default that of the agent.', 'dc1')),
    token: Type.Optional(line('text', 'Sent as X-Consul-Token; it is never shown.', '<%= consul_token %>')),
    all: Type.Optional(
      Type.Boolean({
        title: 'true or false',
        description: 'Also instances whose checks warn or fail: `status` says how each is. Default false.',
        examples: [true],
      }),
    ),
    tls: Tls,
  },
  {
    ...closed,
    title: 'a mapping with service',
    description: 'Instances of a service in Consul whose checks pass; the health endpoint is asked.',
    examples: [{ service: 'x-model', tags: ['eu'] }],
  },
);

const Etcd = Type.Object(
  {
    prefix: Type.String({
      title: 'text',
      description: 'What keys begin with.',
      maxLength: 1024,
      examples: ['/services/x-model/'],
    }),
    endpoints: Type.Optional(
      Type.Array(Url('Address of a member.', 'https://etcd1.example:2379'), {
        title: 'a list of URLs',
        description: 'Members of the cluster, asked in order until one answers. Default http://127.0.0.1:2379.',
        minItems: 1,
        maxItems: 16,
        examples: [['https://etcd1.example:2379', 'https://etcd2.example:2379']],
      }),
    ),
    user: Type.Optional(line('a name', 'User to log in as, where the cluster asks for one.', 'lbctl')),
    password: Type.Optional(line('text', 'Password of that user; it is never shown.', '<%= etcd_password %>')),
    tls: Tls,
  },
  {
    ...closed,
    title: 'a mapping with prefix',
    description: 'Keys of etcd (3.4 and later) under a prefix; a value is JSON or text.',
    examples: [{ prefix: '/services/x-model/' }],
  },
);

const Docker = Type.Object(
  {
    endpoint: Type.Optional(
      Type.String({
        title: 'unix:///PATH, tcp://HOST:PORT or https://HOST:PORT',
        description: 'Where the engine listens. Default unix:///var/run/docker.sock.',
        pattern: '^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$',
        examples: ['tcp://docker1.example:2376'],
      }),
    ),
    name: Type.Optional(Expression('Matches the whole name of a container.', 'x-model-\\d+')),
    image: Type.Optional(
      Expression(
        'Matches the whole image, as it was written when the container was made.',
        'registry.example/x-model:.*',
      ),
    ),
    labels: Type.Optional(
      Type.Record(Type.String(), Expression('Matches the whole value of the label, which must be there.', 'web|api'), {
        title: 'a mapping of labels to regular expressions',
        description: 'Labels that a container must have.',
        examples: [{ 'com.example.role': 'web' }],
      }),
    ),
    port: Type.Optional(
      Type.Integer({
        title: 'a port from 1 to 65535',
        description: 'The port inside the container. Without it the only one that it publishes.',
        minimum: 1,
        maximum: 65_535,
        examples: [8080],
      }),
    ),
    address: Type.Optional(
      Type.Enum(['published', 'container'], {
        title: 'published or container',
        description: "The published port on the host of the engine, or the container's own address. Default published.",
        examples: ['container'],
      }),
    ),
    host: Type.Optional(
      line(
        'a host name or an IP address',
        'Where ports are reached that are published on every address. Default 127.0.0.1.',
        '10.0.0.7',
      ),
    ),
    tls: Tls,
  },
  {
    ...closed,
    title: 'a mapping with name, image or labels',
    description: 'Running containers of a Docker engine that are healthy, or say nothing of their health.',
    examples: [{ name: 'x-model-\\d+', host: '10.0.0.7' }],
  },
);

/** Kinds of a source. */
export const RegistrySources = {
  consul: Type.Optional(Consul),
  etcd: Type.Optional(Etcd),
  docker: Type.Optional(Docker),
};
