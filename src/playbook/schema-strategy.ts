/** Schema of the strategies: exactly one, chosen by its key, so that only the one that was meant is checked. */
import { Type } from 'typebox';
import { Count, CountOrPercent, Duration, Flag, Name, Percentage } from './schema-text.ts';

const closed = { additionalProperties: false } as const;

const Pause = Type.Union(
  [
    Type.String({
      title: 'a duration with a unit, such as 500ms, 30s, 5m or 1h30m',
      pattern: '^(?:[0-9]+(?:ms|s|m|h|d))+$',
    }),
    Type.Object(
      { duration: Type.Optional(Duration('The same as giving the duration alone.', '5m')) },
      { ...closed, title: 'an empty mapping {}' },
    ),
  ],
  {
    title: 'a duration such as 5m, or {} to wait for `lbctl promote`',
    description: 'Wait this long, or with `{}` until somebody runs `lbctl promote`.',
    examples: ['5m', {}],
  },
);

const Drain = Type.Optional(
  Duration(
    'How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.',
    '30s',
  ),
);

const CanaryStepSchema = Type.Object(
  {
    set_weight: Type.Optional(
      Percentage(
        'The share of requests that the canary group gets from here on, in percent. Never less than the step before.',
        25,
      ),
    ),
    pause: Type.Optional(Pause),
  },
  {
    ...closed,
    minProperties: 1,
    maxProperties: 1,
    title: 'a mapping with one key: set_weight or pause',
    description: 'One step.',
  },
);

const CanarySchema = Type.Object(
  {
    stable: Name('The group that serves now.', 'stable'),
    canary: Name('The group that is to take over.', 'canary'),
    steps: Type.Array(CanaryStepSchema, {
      title: 'a list of steps',
      description: 'What happens, in order. The last `set_weight` is 100.',
      minItems: 1,
      maxItems: 500,
      examples: [[{ set_weight: 5 }, { pause: '5m' }, { set_weight: 25 }, { pause: {} }, { set_weight: 100 }]],
    }),
    after: Type.Optional(
      Type.Enum(['keep', 'absorb'], {
        title: 'keep or absorb',
        description:
          'What happens at 100 %. `keep`: traffic stays on the canary group; next time the roles are the other way round. `absorb` (services): the stable group is rolled to the new version, gets its traffic back, and the canary is stopped.',
        examples: ['absorb'],
        default: 'keep',
      }),
    ),
    drain: Drain,
  },
  {
    ...closed,
    title: 'a mapping with stable, canary and steps',
    description: 'Moves a growing share of requests to another group.',
  },
);

const BlueGreenSchema = Type.Object(
  {
    groups: Type.Array(Name('A group.', 'blue'), {
      title: 'a list of two groups',
      description: 'The two groups. Which of them is live is read from the balancers, never assumed.',
      minItems: 2,
      maxItems: 2,
      examples: [['blue', 'green']],
    }),
    auto_promote: Type.Optional(
      Type.Union(
        [
          Type.Boolean({ title: 'true or false' }),
          Type.String({
            title: 'a duration with a unit, such as 500ms, 30s, 5m or 1h30m',
            pattern: '^(?:[0-9]+(?:ms|s|m|h|d))+$',
          }),
        ],
        {
          title: 'true, false or a duration',
          description: '`true`: switch at once. `false`: wait for `lbctl promote`. A duration: wait that long.',
          examples: [true, '10m'],
          default: true,
        },
      ),
    ),
    keep: Type.Optional(
      Duration(
        'How long the replicas of the old group stay up after the switch, for a way back in one step; then timers on their own hosts stop them. Without it they are not stopped. For services.',
        '15m',
      ),
    ),
    drain: Drain,
  },
  {
    ...closed,
    title: 'a mapping with groups',
    description: 'Switches all requests from one group to the other in one step.',
  },
);

const RollingSchema = Type.Object(
  {
    max_unavailable: Type.Optional(CountOrPercent('Members out of rotation at once.', 0)),
    max_surge: Type.Optional(
      CountOrPercent(
        'Members in rotation above the wanted number at once. With services: so many spare instances (`surge` of a group) serve while replicas are restarted.',
        0,
      ),
    ),
    order: Type.Optional(
      Type.Enum(['stop_first', 'start_first'], {
        title: 'stop_first or start_first',
        description:
          'Whether an old member leaves before a new one joins, or after. With services `start_first` needs `max_surge`: then never fewer replicas than all serve, whatever `max_unavailable` is.',
        examples: ['stop_first'],
        default: 'stop_first',
      }),
    ),
    drain: Drain,
    pause: Type.Optional(Pause),
  },
  { ...closed, title: 'a mapping of rolling settings', description: 'Replaces members batch by batch.' },
);

export const StrategySchema = Type.Object(
  {
    rolling: Type.Optional(RollingSchema),
    blue_green: Type.Optional(BlueGreenSchema),
    canary: Type.Optional(CanarySchema),
  },
  {
    ...closed,
    minProperties: 1,
    maxProperties: 1,
    title: 'a mapping with one key: rolling, blue_green or canary',
    description: 'How traffic moves from what is live to what the playbook says.',
    examples: [
      {
        canary: { stable: 'stable', canary: 'canary', steps: [{ set_weight: 5 }, { pause: {} }, { set_weight: 100 }] },
      },
      { rolling: {} },
    ],
  },
);

export const MaxOldWorkers = Count(
  'Workers of former configurations that may still be ending before another reload is refused: each keeps about 5 MB as long as one of its connections (a WebSocket, say) lives. Default 32.',
  0,
  32,
);
export const Become = Flag('Work as root (or `become_user`) through `sudo -n` on the balancers.', true);
