/** Schema of questions to members: of `health:` of a service, and of `check:` of an upstream. */
import { Type } from 'typebox';
import { Count, Duration } from './schema-text.ts';
import { line } from './schema-unit.ts';

const closed = { additionalProperties: false } as const;

export const HttpProbe = Type.Object(
  {
    path: Type.Optional(
      Type.String({
        title: 'a path of a URL',
        description: 'What is asked for.',
        pattern: '^/[!-~]{0,1023}$',
        examples: ['/health'],
        default: '/',
      }),
    ),
    expect: Type.Optional(
      Type.Union(
        [
          Type.Integer({ title: 'a status from 100 to 599', minimum: 100, maximum: 599 }),
          Type.Array(Type.Integer({ title: 'a status from 100 to 599', minimum: 100, maximum: 599 }), {
            title: 'a list of statuses',
            minItems: 1,
            maxItems: 50,
          }),
        ],
        {
          title: 'a status, or a list of statuses',
          description: 'The answers that are good.',
          examples: [200, [200, 204]],
          default: 200,
        },
      ),
    ),
    body: Type.Optional(line('Text that the answer must hold.', 'ok')),
    headers: Type.Optional(
      Type.Record(Type.String(), line('The value of a header.', 'x-model.example'), {
        title: 'a mapping of texts',
        description: 'Request headers.',
        examples: [{ Host: 'x-model.example' }],
      }),
    ),
  },
  { ...closed, title: 'a mapping with path and expect', description: 'A good answer to a GET.' },
);

export const TcpProbe = Type.Object(
  {},
  { ...closed, title: 'an empty mapping {}', description: 'A connection is accepted.' },
);

export const CheckSchema = Type.Object(
  {
    http: Type.Optional(HttpProbe),
    tcp: Type.Optional(TcpProbe),
    interval: Type.Optional(Duration('Between two questions to a member. Default 5s.', '5s')),
    timeout: Type.Optional(Duration('For one answer. Default 2s.', '2s')),
    rise: Type.Optional(Count('So many good answers in a row bring a member in. Default 2.', 1, 2)),
    fall: Type.Optional(Count('So many bad answers in a row take a member out. Default 3.', 1, 3)),
  },
  {
    ...closed,
    title: 'a mapping with http or tcp',
    description:
      'What `lbctl watch` asks every member from where it runs; those that do not pass are left out, unless fewer than `min_members` would be left (docs/watch.md). Other commands do not ask.',
    examples: [{ http: { path: '/health', expect: 200 }, interval: '5s', timeout: '2s', rise: 2, fall: 3 }],
  },
);
