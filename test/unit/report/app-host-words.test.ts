import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Settled } from '../../../src/model/event.ts';
import { reporterFor } from '../../../src/report/reporter-for.ts';
import { settledWords } from '../../../src/report/wording.ts';
import { FakeOutput, settings } from './fakes.ts';
import { host, PLAN, revision, timed } from './recorded.ts';

const APP = host('app1');
const REV = revision('0aa0aa0aa0aa');
const services = { apps: [{ name: APP, host: APP, paths: [] }], drain: milliseconds(0), served: [], services: [] };
const WITH_SERVICES = { ...PLAN, services };
const DONE: Settled = { outcome: 'ok', revision: REV, reloaded: true };
const FAILED: Settled = { outcome: 'failed', reason: 'no', live: REV };
const words = (result: Settled, name: string) => settledWords(result, name, WITH_SERVICES)[0];

it('says that a balancer was reloaded, and that the instances of an app host are as told', () => {
  expect(words(DONE, 'lb1')).toBe(`applied (rev ${REV}, reloaded)`);
  expect(words(DONE, APP)).toBe(`applied (rev ${REV}, instances are as told)`);
  expect(words({ ...DONE, reloaded: false }, APP)).toBe(`applied (rev ${REV}, was live already)`);
});

it('says that a balancer serves, and that an app host runs', () => {
  expect(words(FAILED, 'lb1')).toBe(`FAILED: no (still serves rev ${REV})`);
  expect(words(FAILED, APP)).toBe(`FAILED: no (still runs rev ${REV})`);
  expect(words({ ...FAILED, live: 'unknown' }, APP)).toBe('FAILED: no (what it runs is not known)');
});

it.each(['plain', 'github'] as const)('does so in the form %s', async (form) => {
  const [out, err] = [new FakeOutput(), new FakeOutput()];
  const reporter = reporterFor(form, { out, err }, settings());
  const events = timed([
    [0, { kind: 'plan.ready', plan: WITH_SERVICES, phase: 'new', at_step: 0 }],
    [1, { kind: 'step.started', step: 0 }],
    [2, { kind: 'host.intended', step: 0, host: APP, to: REV, operation: 'a' }],
    [3, { kind: 'host.settled', step: 0, host: APP, operation: 'a', result: DONE }],
  ]);
  for (const event of events) reporter.on(event);
  await reporter.close();
  expect(err.text).toContain(`applied (rev ${REV}, instances are as told)`);
});
