/** `watch:` of a play: how `lbctl watch` keeps it in step with what its sources say. */
import { Type } from 'typebox';
import { Duration, Pattern } from './schema-text.ts';

const Kind = Type.Enum(['added', 'changed', 'removed'], { title: 'added, changed or removed' });

export const WatchSchema = Type.Object(
  {
    heartbeat: Type.Optional(
      Duration(
        'What changes within one heartbeat is looked at together, and sources that can not tell of changes are asked once in each. 0s: at once, and once a second. Default 30s.',
        '10s',
      ),
    ),
    splay: Type.Optional(
      Duration('A random wait up to this before each refresh, so that many watchers do not reload together.', '5s'),
    ),
    on: Type.Optional(
      Type.Array(Kind, {
        title: 'a list of added, changed and removed',
        description:
          'The changes to act on; others wait until one of these comes as well. Default all. With [added, changed] members that only went away stay until another comes.',
        minItems: 1,
        maxItems: 3,
        examples: [['added', 'changed']],
      }),
    ),
    stable_for: Type.Optional(
      Duration('How long an answer has to stay the same before it is acted on. Default 0s.', '10s'),
    ),
    max_refreshes: Type.Optional(
      Type.String({
        title: 'a number per second, minute or hour, such as "6 per minute"',
        description: 'No more refreshes than this, whatever the sources say. Default "6 per minute".',
        pattern: '^[1-9][0-9]{0,3} per (?:second|minute|hour)$',
        examples: ['6 per minute'],
      }),
    ),
    lock: Type.Optional(
      Pattern(
        'Hosts that keep a lock for all watchers of this play, by whichever machine they run on: only one of them refreshes at a time.',
        'balancers[0]',
      ),
    ),
    lock_timeout: Type.Optional(Duration('How long the other watchers are waited for. Default 1h.', '1h')),
    settle: Type.Optional(
      Duration("Wait once it is this watcher's turn; then the sources are asked anew. Default 5s.", '5s'),
    ),
  },
  {
    additionalProperties: false,
    title: 'settings of the watcher',
    description: 'How `lbctl watch` keeps the upstreams in step with their sources (docs/watch.md).',
    examples: [{ heartbeat: '10s', stable_for: '5s' }],
  },
);
