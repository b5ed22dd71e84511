import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import type { IntentKind, Phase } from '../../../src/model/rollout.ts';
import { BEGINNING, problemWith, reduce, settle, viewOf } from '../../../src/rollout/reduce.ts';
import { hostNamed, revisionNamed } from '../../support/sample-plan.ts';
import { done, intent, line, paused, progressing, reverting, timed } from './fixtures.ts';

const asked = (phase: Phase, kind: IntentKind, ifStep?: number) => reduce(phase, intent(kind, ifStep));

describe('a step', () => {
  it('is followed by the next one', () => {
    expect(reduce(progressing(0), line({ kind: 'step.done', step: 0 }))).toEqual(progressing(1));
  });

  it('is followed by a pause when somebody asked to hold', () => {
    const held = asked(progressing(0), 'pause');
    expect(held).toEqual(progressing(0, { hold: true }));
    expect(reduce(held, line({ kind: 'step.done', step: 0 }))).toEqual(paused('user', 1));
  });

  it('that failed waits at that step', () => {
    expect(reduce(progressing(2), line({ kind: 'step.failed', step: 2, reason: 'x' }))).toEqual(paused('failure', 2));
  });
});

describe('promote', () => {
  it('leaves a pause of the playbook behind', () => {
    expect(asked(paused('step', 1), 'promote')).toEqual(progressing(2));
    expect(asked(timed(3), 'promote')).toEqual(progressing(4));
  });

  it('begins the step before which a person paused', () => {
    expect(asked(paused('user', 1), 'promote')).toEqual(progressing(1));
  });

  it('is too late when the rollout has moved on', () => {
    expect(asked(paused('step', 3), 'promote', 2)).toEqual(paused('step', 3));
  });

  it('passes no failed step', () => {
    expect(asked(paused('failure'), 'promote')).toEqual(paused('failure'));
    expect(asked(paused('failure'), 'promote-full')).toEqual(paused('failure'));
  });

  it('to the end is remembered through steps', () => {
    const full = asked(paused('step', 1), 'promote-full');
    expect(full).toEqual(progressing(2, { full: true }));
    expect(reduce(full, line({ kind: 'step.done', step: 2 }))).toEqual(progressing(3, { full: true }));
  });
});

describe('resume', () => {
  it('goes on after a signal, a person and a failure', () => {
    for (const why of ['interrupted', 'user', 'failure'] as const)
      expect(asked(paused(why, 2), 'resume')).toEqual(progressing(2));
  });

  it('waits out the rest of a timed pause', () => {
    expect(problemWith(timed(), { kind: 'resume' })).toBeUndefined();
    expect(asked(timed(), 'resume')).toEqual(timed());
  });

  it('does not pass an open pause', () => {
    expect(problemWith(paused('step'), { kind: 'resume' })).toContain('promote');
    expect(asked(paused('step'), 'resume')).toEqual(paused('step'));
  });

  it('goes on back', () => {
    expect(problemWith(reverting, { kind: 'resume' })).toBeUndefined();
    expect(asked(reverting, 'resume')).toEqual(reverting);
  });
});

describe('abort', () => {
  it('is possible until the rollout is over', () => {
    for (const phase of [progressing(1), paused('failure'), paused('step'), timed()]) {
      expect(asked(phase, 'abort')).toMatchObject({ phase: 'reverting', because: 'aborted by ann on laptop' });
    }
  });

  it('on the way back keeps the first reason', () => {
    expect(asked(reverting, 'abort')).toEqual(reverting);
  });

  it('follows a mixed end, and no other', () => {
    expect(asked(done('mixed'), 'abort')).toMatchObject({ phase: 'reverting', step: 4 });
    for (const outcome of ['promoted', 'rolled-back'] as const)
      expect(asked(done(outcome), 'abort')).toEqual(done(outcome));
  });
});

describe('the way back', () => {
  it('ends only at its end', () => {
    const lines = [
      line({ kind: 'step.failed', step: 2, reason: 'x' }),
      line({ kind: 'paused', step: 2, why: 'interrupted' }),
      line({ kind: 'step.done', step: 2 }),
      line({ kind: 'step.started', step: 3 }),
      intent('promote-full'),
      intent('retry'),
    ];
    expect(lines.reduce(reduce, reverting)).toEqual(reverting);
    expect(reduce(reverting, line({ kind: 'rollout.done', outcome: 'rolled-back' }))).toMatchObject({ phase: 'done' });
  });
});

describe('a balancer that went back by itself', () => {
  const [host, to] = [hostNamed('lb1'), revisionNamed('0')];
  const healed = line({ kind: 'host.healed', host, to, when: instant(0), because: 'no runner was heard of for 10m' });

  it('takes the whole run back, wherever it is', () => {
    const because = 'lb1 went back by itself: no runner was heard of for 10m';
    for (const phase of [progressing(1), paused('step'), paused('interrupted'), paused('failure'), timed()])
      expect(reduce(phase, healed)).toMatchObject({ phase: 'reverting', because });
    expect(reduce(reverting, healed)).toEqual(reverting);
  });

  it('changes nothing of a run that is over', () => {
    for (const outcome of ['promoted', 'rolled-back', 'mixed'] as const)
      expect(reduce(done(outcome), healed)).toEqual(done(outcome));
  });
});

describe('a pause asked for', () => {
  it('turns a timed pause into an open one', () => {
    expect(asked(timed(3), 'pause')).toEqual({ ...paused('step', 3), left: 30_000 });
  });

  it('in a timed pause is ended by resume, which waits out the rest', () => {
    const held = asked(timed(3), 'pause');
    expect(asked(held, 'resume')).toEqual(timed(3));
    expect(asked(held, 'promote')).toEqual(progressing(4));
  });

  it('is refused where the rollout waits already', () => {
    expect(problemWith(paused('user'), { kind: 'pause' })).toBeDefined();
  });
});

it('a journal begins with the first step', () => {
  expect(BEGINNING).toEqual(progressing(0));
});

describe('a view of a balancer', () => {
  const [five, base] = [revisionNamed('5'), revisionNamed('0')];

  it('is proven only where disk and workers agree', () => {
    expect(viewOf({ onDisk: five, running: five })).toEqual({ live: five });
    expect(viewOf({ onDisk: five, running: base })).toEqual({ live: 'unproven' });
    expect(viewOf({ onDisk: 'foreign', running: 'unknown' })).toEqual({ live: 'unproven' });
  });

  it('must be looked at again when no answer came, and something may still arrive', () => {
    const view = settle({ live: base }, { outcome: 'unknown', reason: 'gone' });
    expect(view).toEqual({ live: 'unknown', failed: 'gone', pending: true });
    expect(settle(view, { outcome: 'failed', reason: 'no', live: base })).toEqual({
      live: base,
      failed: 'no',
      pending: true,
    });
    expect(settle(view, { outcome: 'ok', revision: five, reloaded: true })).toEqual({ live: five });
  });
});
