import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { replicasWords } from '../../../src/model/member.ts';
import { type DraftStep, type Plan, targetOf } from '../../../src/model/plan.ts';
import { assemble, isNothingToDo } from '../../../src/plan/assemble.ts';
import { canary, count, digest, host, member, planId, play, revision, upstream } from './builders.ts';

const state = (label: string): DraftStep => ({ kind: 'state', label, upstreams: [] });
const pause = (wait: 'promotion' | number): DraftStep => ({
  kind: 'pause',
  for: wait === 'promotion' ? wait : milliseconds(wait),
});

/** `base` and `rendered` give revisions per host: lb1, lb2, … in order. */
function planOf(steps: readonly DraftStep[], base: readonly string[], rendered: readonly (readonly string[])[]): Plan {
  const hosts = base.map((_, index) => host(`lb${index + 1}`));
  return assemble({
    play: play(canary(100), [upstream({ stable: [member(1)], canary: [member(2)] })], {
      serial: [count(1)],
      vars: { version: '2.1.0', build: 77, tag: null },
    }),
    draft: { steps, notes: [] },
    id: planId(1),
    created: instant(5),
    target: digest('a'),
    hosts,
    leftOut: [host('lb9')],
    onFailure: 'hold',
    base: {
      revisions: Object.fromEntries(hosts.map((name, index) => [name, revision(base[index] ?? '')])),
      upstreams: [],
    },
    revisionOf: (index, name) => revision(rendered[index]?.[hosts.indexOf(name)] ?? ''),
  });
}

/** Steps in short: the revisions of a state's hosts, or the length of a pause. */
function inShort(plan: Plan): readonly string[] {
  return plan.steps.map((step) => {
    if (step.kind === 'pause') return `pause ${step.for}`;
    if (step.kind === 'retire') return `retire ${Object.keys(step.revisions).join(' ')}`;
    if (step.kind !== 'state') return `${step.kind} ${replicasWords(step.replicas)}`;
    const revisions = Object.values(step.desired.revisions);
    return revisions.map((name) => name.replace(/^0+/, '')).join(' ');
  });
}

describe('a plan', () => {
  it('carries what is needed to walk it from another machine: order, pace, paths, title, and where abort goes', () => {
    const plan = planOf([state('a')], ['1', '1'], [['2', '2']]);
    expect(plan).toMatchObject({
      version: 1,
      purpose: 'apply',
      strategy: 'canary',
      title: 'version 2.1.0, build 77',
      paths: ['/etc/nginx/conf.d/x-model.conf'],
      leftOut: ['lb9'],
      onFailure: 'hold',
      pace: { batches: [['lb1'], ['lb2']], maxOldWorkers: 8 },
      base: { label: 'as it was', revisions: { lb1: revision('1'), lb2: revision('1') } },
    });
    expect(targetOf(plan).revisions).toEqual({ lb1: revision('2'), lb2: revision('2') });
  });

  it('has no steps when every balancer serves the end already, whatever is drafted on the way', () => {
    const plan = planOf(
      [state('a'), pause('promotion'), state('b')],
      ['9', '8'],
      [
        ['1', '1'],
        ['9', '8'],
      ],
    );
    expect(plan.steps).toEqual([]);
    expect(isNothingToDo(plan)).toBe(true);
  });

  it('keeps a balancer that is at the end already there while the other is walked', () => {
    const plan = planOf(
      [state('a'), state('b')],
      ['9', '1'],
      [
        ['5', '5'],
        ['9', '9'],
      ],
    );
    expect(inShort(plan)).toEqual(['9 5', '9 9']);
  });

  it('drops a state that changes nothing, at the beginning or in the middle', () => {
    expect(
      inShort(planOf([state('a'), state('b'), state('c'), state('d')], ['1'], [['1'], ['2'], ['2'], ['3']])),
    ).toEqual(['2', '3']);
  });

  it('keeps the pause after a first state that is live already: nobody has watched it for that long', () => {
    expect(inShort(planOf([state('a'), pause(5), state('b')], ['1'], [['1'], ['2']]))).toEqual(['pause 5', '2']);
  });

  it('waits once for a pause, not again before later states', () => {
    const steps = [pause('promotion'), state('a'), state('b')];
    expect(inShort(planOf(steps, ['1'], [['2'], ['3']]))).toEqual(['pause promotion', '2', '3']);
  });

  it('drops a pause that nothing follows', () => {
    expect(inShort(planOf([state('a'), pause('promotion')], ['1'], [['2']]))).toEqual(['2']);
    expect(inShort(planOf([state('a'), pause(5), state('b')], ['1'], [['2'], ['2']]))).toEqual(['2']);
  });

  it('makes one pause of those that come together, the longest, and a person is the longest', () => {
    const steps = (one: DraftStep, other: DraftStep) => [state('a'), one, state('b'), other, state('c')];
    const rendered = [['2'], ['2'], ['3']];
    expect(inShort(planOf(steps(pause(5), pause(7)), ['1'], rendered))).toEqual(['2', 'pause 7', '3']);
    expect(inShort(planOf(steps(pause('promotion'), pause(7)), ['1'], rendered))).toEqual([
      '2',
      'pause promotion',
      '3',
    ]);
  });
});
