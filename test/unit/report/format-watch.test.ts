import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { EXIT } from '../../../src/model/exit-code.ts';
import { instant } from '../../../src/model/instant.ts';
import type { WatchBody } from '../../../src/model/watch.ts';
import { watchJson, watchLine } from '../../../src/report/format-watch.ts';
import { PLAY } from '../../support/watched-world.ts';

const event = (body: WatchBody) => ({ ...body, v: 1, at: instant(Date.UTC(2026, 10, 21, 12)), play: PLAY }) as const;
const held = { kind: 'held-back', why: 'source', text: 'it answered 500' } as const;

it.each<[WatchBody, string | undefined]>([
  [{ kind: 'unchanged', members: 1 }, 'x-model: unchanged (1 member)'],
  [held, 'x-model: held back: it answered 500'],
  [
    { ...held, standing: milliseconds(185_200) },
    'x-model: held back: it answered 500; the last good answer is 3m6s old',
  ],
  [{ ...held, why: 'budget', standing: milliseconds(1) }, 'x-model: held back: it answered 500'],
  [{ ...held, more: true }, undefined],
  [{ kind: 'turn', waited: milliseconds(400) }, undefined],
  [{ kind: 'turn', waited: milliseconds(61_000) }, 'x-model: it is our turn, after 1m1s'],
  [{ kind: 'refreshing' }, undefined],
  [
    {
      kind: 'refreshed',
      members: 13,
      took: milliseconds(640),
      difference: { added: 2, changed: 0, removed: 1 },
      checked: false,
    },
    'x-model: refreshed: 2 added, 1 removed (13 members, 0.64 s)',
  ],
  [
    { kind: 'refreshed', members: 2, took: milliseconds(64_000), checked: true },
    'x-model: would be refreshed, every candidate passes (2 members, 64 s)',
  ],
  [
    {
      kind: 'failed',
      text: 'lb1:\u001b[2J no',
      exit: EXIT.unreachable,
      took: milliseconds(1),
      retry: milliseconds(60_000),
    },
    'x-model: failed: lb1: no; tried again in 1m',
  ],
  [
    { kind: 'member', upstream: 'app', address: '10.0.0.1:80', well: false, text: 'HTTP/1.1 500 :\u001b[2J no' },
    'x-model: app: 10.0.0.1:80 is ill: HTTP/1.1 500 : no',
  ],
  [
    { kind: 'member', upstream: 'app', address: '10.0.0.1:80', well: true, text: 'HTTP/1.1 200 OK' },
    'x-model: app: 10.0.0.1:80 is well: HTTP/1.1 200 OK',
  ],
  [
    { kind: 'alarm', upstream: 'app', over: false, text: '0 of 3 members pass their check' },
    'x-model: ALARM: app: 0 of 3 members pass their check',
  ],
  [{ kind: 'alarm', upstream: 'app', over: true, text: 'enough again' }, 'x-model: app: enough again'],
  [{ kind: 'notice', text: 'the emergency lock is gone' }, 'x-model: the emergency lock is gone'],
])('says %j in one line', (body, line) => {
  expect(watchLine(event(body))).toBe(line);
});

it('is one stream with the events of rollouts for programs', () => {
  expect(JSON.parse(watchJson(event({ kind: 'unchanged', members: 2 })))).toEqual({
    kind: 'watch.unchanged',
    members: 2,
    v: 1,
    at: Date.UTC(2026, 10, 21, 12),
    play: 'x-model',
  });
});
