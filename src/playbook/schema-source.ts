/** Schema of the sources that are asked over the network or on this machine. */
import { Type } from 'typebox';
import { Path } from './schema-text.ts';

const closed = { additionalProperties: false } as const;

/** One line of text. */
export const line = (title: string, description: string, example: string) =>
  Type.String({ title, description, pattern: '^[^\\u0000-\\u001f\\u007f]{1,2048}$', examples: [example] });

export const Tls = Type.Optional(
  Type.Object(
    {
      ca: Type.Optional(
        Path('PEM file with the authorities that are trusted, instead of those of this machine.', 'ca.pem'),
      ),
      cert: Type.Optional(Path('PEM file with the certificate that lbctl shows.', 'lbctl.pem')),
      key: Type.Optional(Path('PEM file with the key of that certificate.', 'lbctl.key')),
      server_name: Type.Optional(
        line(
          'a host name',
          'The name that the certificate of the server must have, if not the one in its address.',
          'api.example',
        ),
      ),
    },
    {
      ...closed,
      title: 'a mapping with ca, cert, key or server_name',
      description: "Certificates; paths are relative to the playbook's folder. Servers are always verified.",
    },
  ),
);

const Http = Type.Object(
  {
    url: Type.String({
      title: 'a URL that begins with http:// or https://',
      description: 'Its address. A login in it becomes an Authorization header, and is never shown; nor is the query.',
      pattern: '^https?://[^\\s]{1,2048}$',
      examples: ['https://api.example/v1/members?service=x-model'],
    }),
    headers: Type.Optional(
      Type.Record(Type.String(), line('text', 'The value.', 'Bearer …'), {
        title: 'a mapping of headers',
        description: 'Headers of the request.',
        examples: [{ Authorization: 'Bearer <%= token %>' }],
      }),
    ),
    body: Type.Optional(
      Type.String({
        title: 'text',
        description: 'Sent with POST, as JSON unless a header says otherwise. Without it the request is a GET.',
        examples: ['{"service": "x-model"}'],
      }),
    ),
    tls: Tls,
  },
  {
    ...closed,
    title: 'a mapping with url',
    description: 'A JSON API. Redirects are not followed.',
    examples: [{ url: 'https://api.example/v1/members' }],
  },
);

const Dns = Type.Object(
  {
    name: Type.String({
      title: 'a name in the DNS',
      description: 'The name that is asked for, complete: no search list is applied.',
      pattern: '^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$',
      examples: ['_x-model._tcp.service.example'],
    }),
    type: Type.Optional(
      Type.Enum(['A', 'AAAA', 'SRV'], {
        title: 'A, AAAA or SRV',
        description: 'The records that are asked for. Default A.',
        examples: ['SRV'],
      }),
    ),
    port: Type.Optional(
      Type.Integer({
        title: 'a port from 1 to 65535',
        description: 'The port of every address; SRV records have their own.',
        minimum: 1,
        maximum: 65_535,
        examples: [5001],
      }),
    ),
    servers: Type.Optional(
      Type.Array(line('IP, IP:PORT or [IPV6]:PORT', 'A name server.', '127.0.0.1:8600'), {
        title: 'a list of name servers',
        description: 'Name servers that are asked, in order. Without it those of this machine.',
        minItems: 1,
        maxItems: 16,
        examples: [['127.0.0.1:8600']],
      }),
    ),
  },
  {
    ...closed,
    title: 'a mapping with name',
    description: 'Records of the DNS.',
    examples: [{ name: '_x-model._tcp.service.example', type: 'SRV' }],
  },
);

/** Kinds of a source. */
export const AskedSources = {
  file: Type.Optional(
    Path(
      "A file of JSON, or of YAML when its name ends in .yml or .yaml; relative to the playbook's folder.",
      '/run/endpoints.json',
    ),
  ),
  exec: Type.Optional(
    Type.Array(Type.String({ title: 'text', maxLength: 32_768 }), {
      title: 'a list of a program and its arguments',
      description: "A command that prints JSON. It is run without a shell, in the playbook's folder.",
      minItems: 1,
      maxItems: 1000,
      examples: [['./members.sh', '--service', 'x-model']],
    }),
  ),
  http: Type.Optional(Http),
  dns: Type.Optional(Dns),
};
