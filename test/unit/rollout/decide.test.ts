import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Phase } from '../../../src/model/rollout.ts';
import { decide } from '../../../src/rollout/decide.ts';
import type { HostView } from '../../../src/rollout/reduce.ts';
import { revisionNamed, samplePlan } from '../../support/sample-plan.ts';
import { done, LB1, LB2, LB3, PLAN, paused, progressing, reverting, timed } from './fixtures.ts';

const [base, five] = [revisionNamed('0'), revisionNamed('5')];
const at = (live: HostView['live'], more: Partial<HostView> = {}): HostView => ({ live, ...more });

function next(
  phase: Phase,
  hosts: readonly HostView[],
  more: { readonly plan?: Plan; readonly begun?: boolean; readonly now?: number } = {},
) {
  const names = [LB1, LB2, LB3];
  const views = Object.fromEntries(hosts.map((view, index) => [names[index] ?? LB1, view]));
  return decide({
    plan: more.plan ?? PLAN,
    phase,
    hosts: views,
    begun: more.begun ?? true,
    now: instant(more.now ?? 0),
  });
}

describe('a step that is walked', () => {
  it('is announced first', () => {
    expect(next(progressing(0), [at(base), at(base)], { begun: false })).toEqual({
      do: 'record',
      event: { kind: 'step.started', step: 0 },
    });
  });

  it('changes the first batch that is not there yet', () => {
    expect(next(progressing(0), [at(five), at(base)])).toEqual({
      do: 'converge',
      ops: [{ host: LB2, to: five }],
      purpose: 'advance',
      last: true,
    });
  });

  it('looks before it changes what it does not know', () => {
    expect(next(progressing(0), [at('unknown'), at(base)])).toEqual({ do: 'observe', hosts: [LB1] });
  });

  it('is done when every balancer is there', () => {
    expect(next(progressing(0), [at(five), at(five)])).toEqual({ do: 'record', event: { kind: 'step.done', step: 0 } });
  });

  it('changes once more what a request that was given up may still change', () => {
    expect(next(progressing(0), [at(five, { pending: true }), at(five)])).toMatchObject({
      do: 'converge',
      ops: [{ host: LB1 }],
    });
  });

  it('fails when more of a batch failed than is allowed, before the next batch is touched', () => {
    expect(next(progressing(0), [at(base, { failed: 'no' }), at(base)])).toMatchObject({
      event: { kind: 'step.failed', reason: 'lb1: no' },
    });
  });

  it('goes on without those that may fail', () => {
    const plan = samplePlan({ hosts: [LB1, LB2, LB3], steps: ['5'], serial: 3, maxFail: 34 });
    expect(next(progressing(0), [at(base, { failed: 'no' }), at(base), at(five)], { plan })).toMatchObject({
      do: 'converge',
      ops: [{ host: LB2 }],
    });
    expect(next(progressing(0), [at(base, { failed: 'no' }), at(five), at(five)], { plan })).toMatchObject({
      event: { kind: 'step.done' },
    });
    expect(next(progressing(1), [at(base, { failed: 'no' }), at(five), at(five)], { plan })).toMatchObject({
      event: { outcome: 'mixed' },
    });
  });

  it('of a rollback is possible under the emergency lock', () => {
    const plan = samplePlan({ hosts: [LB1], steps: ['5'], purpose: 'rollback' });
    expect(next(progressing(0), [at(base)], { plan })).toMatchObject({ purpose: 'revert' });
  });
});

describe('a pause', () => {
  it('of the playbook is put on record with its end', () => {
    expect(next(progressing(3), [], { now: 5000 })).toMatchObject({
      event: { kind: 'paused', step: 3, until: 35_000 },
    });
    expect(next(progressing(1), [])).toEqual({ do: 'record', event: { kind: 'paused', step: 1, why: 'step' } });
  });

  it('that somebody asked to hold before it began has no end, and all of its time left', () => {
    expect(next(progressing(3, { hold: true }), [])).toEqual({
      do: 'record',
      event: { kind: 'paused', step: 3, why: 'step', left: 30_000 },
    });
  });

  it('is passed without waiting on the way to the end', () => {
    expect(next(progressing(3, { full: true }), [])).toEqual({ do: 'record', event: { kind: 'step.done', step: 3 } });
  });

  it('waits until its time has come', () => {
    expect(next(timed(), [], { now: 30_999 })).toEqual({ do: 'wait', until: 31_000 });
    expect(next(timed(), [], { now: 31_000 })).toEqual({ do: 'record', event: { kind: 'step.done', step: 3 } });
  });

  it('for a person waits without an end', () => {
    for (const why of ['step', 'user', 'interrupted'] as const) expect(next(paused(why), [])).toEqual({ do: 'wait' });
  });

  it('after a failure is a way back, unless a person is to decide', () => {
    expect(next(paused('failure', 0), [])).toMatchObject({
      event: { kind: 'revert.started', because: 'step 1 failed' },
    });
    expect(next(paused('failure', 0), [], { plan: { ...PLAN, onFailure: 'hold' } })).toEqual({ do: 'wait' });
  });
});

describe('the way back', () => {
  it('looks at what is not known, then changes all at once', () => {
    expect(next(reverting, [at('unknown'), at(five)])).toEqual({ do: 'observe', hosts: [LB1] });
    expect(next(reverting, [at(five), at('unproven')])).toMatchObject({
      do: 'converge',
      purpose: 'revert',
      ops: [
        { host: LB1, to: base },
        { host: LB2, to: base },
      ],
    });
  });

  it('ends rolled back or, where a balancer could not be put back, mixed', () => {
    expect(next(reverting, [at(base), at(base, { failed: 'refused, but it serves the base' })])).toMatchObject({
      event: { outcome: 'rolled-back' },
    });
    expect(next(reverting, [at(base), at('unproven', { failed: 'stuck' })])).toMatchObject({
      event: { outcome: 'mixed', because: 'step 3 failed; not back: lb2' },
    });
  });
});

it('has nothing to do once it is over', () => {
  for (const outcome of ['promoted', 'rolled-back', 'mixed'] as const)
    expect(next(done(outcome), [])).toEqual({ do: 'finish' });
});
