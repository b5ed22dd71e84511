import { expect, it } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import { parseHostName, parseRolloutName } from '../../../src/model/names.ts';
import { parseInstanceName, parseServiceName, parseVersion } from '../../../src/model/service.ts';
import type { ReplicaStatus } from '../../../src/model/unit-state.ts';
import { formatReplicas } from '../../../src/report/format-replicas.ts';
import { unitState } from '../../support/sample-service.ts';
import { need } from '../../support/scratch-nginx.ts';

const app1 = need(parseHostName('app1'));
const unit = 'web@5001.service';
const told = {
  service: need(parseServiceName('web')),
  instance: need(parseInstanceName('5001')),
  unit,
  version: need(parseVersion('2.0')),
  running: true,
};
const now = unitState({ memory: 47_185_920 });
const base: ReplicaStatus = { host: app1, unit, told, now, sentBy: [need(parseHostName('lb1'))] };
const shown = (one: ReplicaStatus, away: readonly { host: typeof app1; reason: string }[] = []) =>
  formatReplicas(
    { rollout: need(parseRolloutName('x-model')), at: instant(90_000), replicas: [one], away },
    { color: 0, dateTime: (at) => `T${at}` },
  );

it('says what an instance does, since when, and who sends requests to it', () => {
  expect(shown(base)).toBe(
    [
      'x-model: 1 instance, all as told',
      '  host  instance  state             release  since   restarts  pid  memory  requests from',
      '  app1  5001      active (running)  2.0      T30000  2         812  45 MiB  lb1',
    ].join('\n'),
  );
});

it.each([
  ['another release', { ...base, now: { ...now, runs: need(parseVersion('1.0')) } }, '1.0, TOLD 2.0'],
  ['nothing', { ...base, now: { ...now, active: 'failed', sub: 'failed' } }, 'failed (failed), TOLD TO RUN'],
  ['what was to be stopped', { ...base, told: { ...told, running: false } }, 'active (running), TOLD TO STOP'],
  ['what nobody listed', { host: app1, unit, now, sentBy: [] }, 'active (running), IN NO LIST'],
])('says that it runs %s', (_, one, words) => {
  expect(shown(one)).toContain('1 of 1 instance NOT AS TOLD');
  expect(shown(one)).toContain(words);
});

it.each([
  ['a oneshot that has done its work', { ...base, now: { ...now, active: 'inactive', sub: 'dead', type: 'oneshot' } }],
  [
    'one that was to be stopped and is',
    { ...base, told: { ...told, running: false }, now: { ...now, active: 'inactive' } },
  ],
])('takes %s for what it is', (_, one) => {
  expect(shown(one)).toContain('all as told');
});

it('names a host that could not be asked', () => {
  expect(shown(base, [{ host: need(parseHostName('app2')), reason: 'no route' }])).toMatch(
    /1 instance, as told, 1 host NOT REACHED\n[\s\S]*\n {2}app2: no route$/,
  );
});
