import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { UNSAID } from '../../../src/model/watch.ts';
import { resolveWatch } from '../../../src/playbook/resolve-watch.ts';

it('takes what the playbook says of the watcher', () => {
  const raw = {
    heartbeat: '0s',
    splay: '2s',
    on: ['added' as const],
    stable_for: '10s',
    max_refreshes: '20 per hour',
    lock: 'balancers[0]',
    lock_timeout: '5m',
    settle: '1s',
  };
  expect(resolveWatch(raw)).toEqual({
    heartbeat: 0,
    splay: 2000,
    on: ['added'],
    stableFor: 10_000,
    maxRefreshes: { count: 20, per: 3_600_000 },
    turn: { hosts: 'balancers[0]', timeout: 300_000, settle: 1000 },
  });
});

it('leaves unsaid what it does not say, and waits an hour for the lock and five seconds after it', () => {
  expect(resolveWatch({})).toEqual(UNSAID);
  expect(resolveWatch({ lock: 'lb1' })).toMatchObject({
    turn: { timeout: milliseconds(3_600_000), settle: milliseconds(5000) },
  });
});
