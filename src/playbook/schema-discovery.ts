/** Schema of what is looked up: sources of members and facts. */
import { Type } from 'typebox';
import { RegistrySources } from './schema-registry.ts';
import { AskedSources } from './schema-source.ts';
import { Count, Duration, Pattern } from './schema-text.ts';

const closed = { additionalProperties: false } as const;

/** JMESPath; whether it can be read is a rule's business. */
const Expression = (description: string, example: string) =>
  Type.String({ title: 'a JMESPath expression', description, minLength: 1, maxLength: 4096, examples: [example] });

const Port = (description: string) =>
  Type.Optional(
    Type.Integer({ title: 'a port from 1 to 65535', description, minimum: 1, maximum: 65_535, examples: [5001] }),
  );

/** Exactly one kind: rules/discovery.ts says so in better words than a union. */
const SourceSchema = Type.Object(
  {
    static: Type.Optional(Type.Unknown({ title: 'anything', description: 'The answer itself.' })),
    inventory: Type.Optional(
      Type.Object(
        {
          hosts: Pattern('A host pattern of the inventory.', 'app'),
          port: Port('The port of every host.'),
        },
        { ...closed, title: 'a mapping with hosts', description: 'Hosts of the inventory.' },
      ),
    ),
    ...AskedSources,
    ...RegistrySources,
    map: Type.Optional(
      Expression(
        'From the answer to a list of members (for a fact: to its value). Without it what the kind usually needs.',
        'items[?ready].{host: ip, port: port}',
      ),
    ),
    timeout: Type.Optional(Duration('How long an answer may take. Default 10s.', '10s')),
  },
  { ...closed, title: 'a mapping with one source', description: 'A source, and what is taken of its answer.' },
);

const Sources = (description: string, example: unknown) =>
  Type.Optional(
    Type.Record(Type.String(), SourceSchema, { title: 'a mapping of sources', description, examples: [example] }),
  );

/** Keys of a play. */
export const PlayDiscovery = {
  discovery: Sources('Where members are looked up, by a name for `{ discover: NAME }` (docs/discovery.md).', {
    models: { inventory: { hosts: 'app', port: 5001 } },
  }),
  facts: Sources('What else is looked up: `facts.NAME` in expressions and templates is what `map` takes.', {
    master_dc: { inventory: { hosts: 'db' }, map: '[?vars.master].vars.dc | [0]' },
  }),
  when: Type.Optional(
    Expression(
      'Balancers for which this is not true are left alone: JMESPath over `facts`, `vars` and `balancer` (its name and variables).',
      'balancer.dc == facts.master_dc',
    ),
  ),
  unless: Type.Optional(
    Expression('Balancers for which this is true are left alone; as `when`.', 'balancer.dc == facts.master_dc'),
  ),
  per: Type.Optional(
    Type.Enum(['balancer'], {
      title: 'balancer',
      description:
        'The play is made for each balancer apart: `balancer` (its name and variables) is there in values and expressions, and each may get other members.',
      examples: ['balancer'],
    }),
  ),
};

/** Keys of a member. */
export const MemberDiscovery = {
  discover: Type.Optional(
    Type.String({
      title: 'a name under `discovery` of the play',
      description: 'Everything that this source finds is a member.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
      examples: ['models'],
    }),
  ),
  where: Type.Optional(
    Expression(
      'Of those only the ones for which this is true: JMESPath over one item, with `facts`, `vars` and `balancer` beside its fields.',
      'labels.dc == facts.master_dc',
    ),
  ),
};

/** Keys of an upstream. */
export const UpstreamSafety = {
  min_members: Type.Optional(
    Count('Fewer members than this that take requests are refused, whatever discovery says. Default 1.', 1, 2),
  ),
};
