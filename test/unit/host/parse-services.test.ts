import { describe, expect, it } from 'vitest';
import { RunReader } from '../../../src/host/parse-record.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { hostNamed } from '../../support/sample-plan.ts';
import { servicesPlan } from '../../support/service-plans.ts';
import * as given from '../plan/builders.ts';

const drain = milliseconds(5000);
const time = milliseconds(1000);
const { plan: PLAN } = servicesPlan({
  balancers: [hostNamed('lb1')],
  apps: [hostNamed('app1')],
  groups: [2],
  strategy: { ...given.rolling(1, 0), drain },
  isLive: true,
  drain,
  health: {
    probe: { kind: 'http', path: '/health', expect: [200], headers: { Host: 'web.example' } },
    from: 'balancer',
    interval: time,
    healthy: 2,
    probeTimeout: time,
    timeout: time,
  },
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const read = (plan: unknown): Plan | undefined => new RunReader().read(base64(JSON.stringify(plan)), '')?.plan;

/** The good plan with another value at the place that `path` leads to. */
function forged(path: string, value: unknown): unknown {
  const plan = JSON.parse(JSON.stringify(PLAN));
  const words = path.split('.');
  const last = words.pop() ?? '';
  const place = words.reduce((at, word) => at[word], plan);
  if (!(last in place)) throw new Error(`the plan has no ${path}`);
  place[last] = value;
  return plan;
}

const STATE = PLAN.steps.findIndex((step) => step.kind === 'state' && step.moves !== undefined);
const DRAIN = PLAN.steps.findIndex(({ kind }) => kind === 'drain');
const CHECK = PLAN.steps.findIndex(({ kind }) => kind === 'check');
const SERVICE = 'services.services.0';
const APP = 'services.apps.0';

describe('a plan on record that has services', () => {
  it('is read as it was written', () => {
    expect(read(PLAN)).toEqual(JSON.parse(JSON.stringify(PLAN)));
  });

  it.each<readonly [string, unknown]>([
    ['services', []],
    ['services.drain', '5s'],
    ['services.apps', {}],
    [`${APP}.name`, '-oProxyCommand=x'],
    [`${APP}.host`, 'app1;reboot'],
    [`${APP}.paths`, ['/etc/../shadow']],
    [`${APP}.paths`, ['etc/shadow']],
    [`${SERVICE}.name`, '../web'],
    [`${SERVICE}.name`, 'web@1.service'],
    [`${SERVICE}.version`, '../../etc'],
    [`${SERVICE}.version`, '-rf'],
    [`${SERVICE}.version`, '1.sha256'],
    [`${SERVICE}.dest`, '/'],
    [`${SERVICE}.dest`, '/opt/../etc'],
    [`${SERVICE}.dest`, '/opt/$(reboot)'],
    [`${SERVICE}.health.from`, 'everywhere'],
    [`${SERVICE}.health.interval`, '1s'],
    [`${SERVICE}.health.probe`, { kind: 'shell' }],
    [`${SERVICE}.health.probe`, { kind: 'command', command: ['reboot'] }],
    [`${SERVICE}.health.probe`, { kind: 'command', command: 'true\nreboot' }],
    [`${SERVICE}.health.probe.path`, '/ HTTP/1.0\r\nHost: other'],
    [`${SERVICE}.health.probe.expect`, 200],
    [`${SERVICE}.health.probe.headers`, { Host: 'a\r\nX: y' }],
    [`${SERVICE}.health.probe.headers`, { 'A: b\r\nHost': 'x' }],
    [`${SERVICE}.health.probe.headers`, null],
    [`steps.${DRAIN}.replicas.0.address`, '10.0.0.1:5000; reboot'],
    [`steps.${DRAIN}.replicas.0.address`, '10.0.0.1'],
    [`steps.${CHECK}.replicas.0.host`, '%n'],
    [`steps.${CHECK}.replicas.0.instance`, '..'],
    [`steps.${CHECK}.replicas.0.instance`, 'a@b'],
    [`steps.${CHECK}.replicas.0.instance`, '5000\nreboot'],
    [`steps.${CHECK}.replicas`, 'all'],
    [`steps.${STATE}.moves.0.replica.service`, '-x'],
    [`steps.${STATE}.moves.0.replica`, null],
    [`steps.${STATE}.moves`, {}],
  ])('is refused with another %s: %o', (path, value) => {
    expect(read(forged(path, value))).toBeUndefined();
  });
});
