import { expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { parseDigest } from '../../../src/model/digest.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { parseInstanceName, parseServiceName, parseVersion } from '../../../src/model/service.ts';
import { type InstanceAction, type InstanceChange, instancesPlan } from '../../../src/plan/instances.ts';
import { hostNamed, revisionNamed, samplePlan } from '../../support/sample-plan.ts';
import { need } from '../../support/scratch-nginx.ts';

const change = (host: string, name: string, more: Partial<InstanceChange> = {}): InstanceChange => {
  const address = parseAddress(`${host}:${name}`);
  if (!isAddress(address)) throw new Error('no address');
  return {
    place: hostNamed(host),
    unit: `web@${name}.service`,
    replica: { service: need(parseServiceName('web')), host: hostNamed(host), instance: need(parseInstanceName(name)) },
    address,
    version: need(parseVersion('2.0')),
    runs: true,
    serving: false,
    ...more,
  };
};

/** Steps in words; revisions of a host are named by what it is told. */
function stepsOf(action: InstanceAction, ...changes: readonly InstanceChange[]): readonly string[] {
  const {
    steps: _steps,
    version: _version,
    purpose: _purpose,
    onFailure: _failure,
    ...rest
  } = samplePlan({
    hosts: [hostNamed('lb1')],
    steps: [],
  });
  const told = new Map<string, string>();
  const plan = instancesPlan({
    ...rest,
    target: need(parseDigest('0'.repeat(64))),
    services: { served: [], apps: [], drain: milliseconds(0), services: [] },
    action,
    changes,
    revise(place, wishes) {
      const words = [...wishes].map(([unit, run]) => `${run ? '+' : '-'}${unit.slice(4, 8)}`).join('');
      const revision = revisionNamed(String(told.size + 10));
      const known = [...told].find(([, text]) => text === `${place}${words}`)?.[0];
      told.set(known ?? revision, `${place}${words}`);
      return revisionNamed(known ?? revision);
    },
  });
  return plan.steps.map((step) => {
    if (step.kind === 'drain' || step.kind === 'check')
      return `${step.kind} ${step.replicas.map((one) => one.address).join(' ')}`;
    if (step.kind !== 'state') return step.kind;
    const changed = Object.values(step.desired.revisions).flatMap((revision) => told.get(revision) ?? []);
    return `${changed.join(' ')}: ${step.desired.label}`;
  });
}

it('stop waits for what nobody sends to any more, and stops all at once', () => {
  expect(stepsOf('stop', change('app1', '5001'), change('app2', '5001', { serving: true }))).toEqual([
    'drain app1:5001',
    'app1-5001 app2-5001: 5001 on app1, 5001 on app2 are stopped',
  ]);
});

it('start finds them well; one that no upstream has had can not be asked', () => {
  const unknown = change('app1', '5002', { runs: false });
  const { address: _address, ...nowhere } = unknown;
  expect(stepsOf('start', change('app1', '5001', { runs: false }), nowhere)).toEqual([
    'app1+5001+5002: 5001 on app1, 5002 on app1 run',
    'check app1:5001',
  ]);
});

it('restart takes one after the other, and what an instance was told before stays', () => {
  expect(stepsOf('restart', change('app1', '5001'), change('app1', '5002', { runs: false }))).toEqual([
    'drain app1:5001',
    'app1-5001: 5001 on app1 is stopped',
    'app1+5001: 5001 on app1 runs',
    'check app1:5001',
    'app1+5001+5002: 5002 on app1 runs',
    'check app1:5002',
  ]);
});
