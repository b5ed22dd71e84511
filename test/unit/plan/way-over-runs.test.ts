import { describe, expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { parseHostPath } from '../../../src/model/names.ts';
import type { RecordedRun } from '../../../src/model/observation.ts';
import { type Plan, type Step, targetOf } from '../../../src/model/plan.ts';
import type { Outcome } from '../../../src/model/rollout.ts';
import { parseServiceName, parseVersion } from '../../../src/model/service.ts';
import { restorePlan } from '../../../src/plan/revert.ts';
import { backOverRuns, toRecorded } from '../../../src/plan/way-over-runs.ts';
import { hostNamed, revisionNamed, samplePlan } from '../../support/sample-plan.ts';
import { need } from '../../support/scratch-nginx.ts';

const LB1 = hostNamed('lb1');
const APP1 = hostNamed('app1');
const APP2 = hostNamed('app2');

interface RunLike {
  /** Revisions of lb1, app1 and app2, in one digit each, before and after; in between lb1 has `f`. */
  readonly from: string;
  readonly to: string;
  readonly version: string;
  readonly purpose?: Plan['purpose'];
  readonly outcome?: Outcome;
  /** What app1 goes to by itself afterwards, its old group stopped. */
  readonly keep?: string;
  /** Without app2: a run that says nothing of it. */
  readonly without?: true;
}

function revisionsOf(digits: string, without: true | undefined): Plan['base']['revisions'] {
  const of = (index: number) => revisionNamed(digits.charAt(index));
  return { [LB1]: of(0), [APP1]: of(1), ...(without === true ? {} : { [APP2]: of(2) }) };
}

function run(
  { from, to, version, purpose = 'apply', outcome = 'promoted', without, keep }: RunLike,
  index: number,
): RecordedRun {
  const sample = samplePlan({ hosts: [LB1], steps: ['1', 'pause', '2'], number: index, purpose });
  const between = { ...revisionsOf(from, without), [LB1]: revisionNamed('f') };
  const states = [between, revisionsOf(to, without)];
  const plan: Plan = {
    ...sample,
    title: `version ${version}`,
    base: { ...sample.base, revisions: revisionsOf(from, without) },
    steps: [
      ...sample.steps.map(
        (step): Step =>
          step.kind === 'state' ? { ...step, desired: { ...step.desired, revisions: states.shift() ?? {} } } : step,
      ),
      ...(keep === undefined ? [] : [retirement(keep)]),
    ],
    services: {
      drain: milliseconds(0),
      served: [],
      apps: [APP1, ...(without === true ? [] : [APP2])].map((name) => ({
        name,
        host: name,
        paths: [need(parseHostPath(`/etc/systemd/system/${version}.service`))],
      })),
      services: [
        {
          name: need(parseServiceName('web')),
          version: need(parseVersion(version)),
          dest: need(parseHostPath('/srv/web')),
        },
      ],
    },
  };
  return { plan, journal: [{ kind: 'rollout.done', outcome, v: 1, at: instant(1) }] };
}

function retirement(digit: string): Step {
  const revisions = { [APP1]: revisionNamed(digit) };
  return { kind: 'retire', label: 'the old group', after: milliseconds(60_000), revisions, moves: [] };
}

/** Newest first, from runs in the order they happened; what runs now is `at`. */
function lab(at: string, ...oldestFirst: readonly RunLike[]) {
  const runs = oldestFirst.map((one, index) => run(one, index + 1)).toReversed();
  const from = need(runs[0]).plan;
  const base = { label: 'as it was', revisions: revisionsOf(at, undefined), upstreams: [] };
  const input = { from, id: from.id, created: instant(0), target: from.target, base, onFailure: 'rollback' } as const;
  const shown = (way: ReturnType<typeof backOverRuns>) => {
    if (way.outcome !== 'planned') return way.outcome;
    const states = way.plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired.revisions] : []));
    const digits = states.map((one) => [LB1, APP1, APP2].map((host) => one[host]?.slice(-1)).join(''));
    expect(way.plan.steps.map(({ kind }) => kind)).not.toContain('pause');
    expect(Object.keys(targetOf(way.plan).revisions).toSorted()).toEqual(['app1', 'app2', 'lb1']);
    return `${digits.join(' ')}${way.plan.title === '' ? '' : `, ${way.plan.title}`}`;
  };
  return {
    input,
    back: () => shown(backOverRuns(input, runs)),
    to: (name: string) => shown(toRecorded(input, runs, name)),
  };
}

const ONE: RunLike = { from: '000', to: '111', version: '1.0' };
const TWO: RunLike = { from: '111', to: '222', version: '2.0' };
const THREE: RunLike = { from: '222', to: '333', version: '3.0' };

describe('rollback with services', () => {
  it('takes back the newest run whose end is what runs now, and the one before it when it is asked again', () => {
    expect(lab('222', ONE, TWO).back()).toBe('f11 111, version 1.0');
    const back: RunLike = { from: '222', to: '111', version: '1.0', purpose: 'rollback' };
    expect(lab('111', ONE, TWO, back).back()).toBe('f00 000');
  });

  it('puts instances that were stopped since as they were before', () => {
    const stop: RunLike = { from: '222', to: '242', version: '2.0', purpose: 'service', without: true };
    expect(lab('242', ONE, TWO, stop).back()).toBe('f22 222 f11 111, version 1.0');
  });

  it('passes over a restart, and over runs that did not get where they wanted', () => {
    const restart: RunLike = { from: '222', to: '222', version: '2.0', purpose: 'service' };
    const failed: RunLike = { from: '222', to: '333', version: '3.0', outcome: 'rolled-back' };
    expect(lab('222', ONE, TWO, restart, failed).back()).toBe('f11 111, version 1.0');
  });

  it('goes back from where a run has left its hosts to themselves, before and after they have stopped the old group', () => {
    const kept: RunLike = { ...TWO, keep: '7' };
    expect(lab('222', ONE, kept).back()).toBe('f11 111, version 1.0');
    expect(lab('272', ONE, kept).back()).toBe('222 f11 111, version 1.0');
    expect(lab('272', ONE, kept).to('2.0')).toBe('already-there');
  });

  it('has no way from what no run has ended at', () => {
    expect(lab('999', ONE, TWO).back()).toBe('no-way');
  });
});

describe('rollback --to with services', () => {
  it('goes back over several runs to a version, each by its own steps', () => {
    expect(lab('333', ONE, TWO, THREE).to('1.0')).toBe('f22 222 f11 111, version 1.0');
  });

  it('goes forward again to one that was taken back, by the steps that led there', () => {
    const back: RunLike = { from: '222', to: '111', version: '1.0', purpose: 'rollback' };
    expect(lab('111', ONE, TWO, back).to('2.0')).toBe('f11 222, version 2.0');
  });

  it('takes a revision, or the beginning of one', () => {
    expect(lab('222', ONE, TWO).to('000000000001')).toBe('f11 111, version 1.0');
  });

  it.each([
    ['2.0', 'already-there'],
    ['9.9', 'unknown'],
    ['3.0', 'unknown'],
  ])('answers %s with %s', (name, outcome) => {
    expect(lab('222', ONE, TWO, { ...THREE, outcome: 'mixed' }).to(name)).toBe(outcome);
  });

  it('says when it is on record and the runs in between are not', () => {
    expect(lab('333', ONE, THREE).to('1.0')).toBe('no-way');
  });
});

it('restore with services brings back the balancers, waits for their connections, and then the hosts of the services', () => {
  const { input } = lab('222', ONE, TWO);
  const address = parseAddress('app1:80');
  if (!isAddress(address)) throw new Error('no address');
  const replica = { service: need(parseServiceName('web')), host: APP1, address };
  const made = restorePlan(input, [replica]);
  expect(made).toMatchObject({
    outcome: 'planned',
    plan: {
      purpose: 'restore',
      services: { drain: 10_000 },
      steps: [
        { kind: 'state', desired: { revisions: revisionsOf('022', undefined) } },
        { kind: 'drain', replicas: [replica] },
        { kind: 'state', desired: { revisions: revisionsOf('000', undefined) } },
      ],
    },
  });
  expect(restorePlan({ ...input, base: { ...input.base, revisions: revisionsOf('000', undefined) } })).toMatchObject({
    outcome: 'already-there',
  });
});
