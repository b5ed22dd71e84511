import { describe, expect, it } from 'vitest';
import type { RevisionId } from '../../../src/model/digest.ts';
import { instant } from '../../../src/model/instant.ts';
import type { HostName } from '../../../src/model/names.ts';
import type { RecordedRun } from '../../../src/model/observation.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Outcome } from '../../../src/model/rollout.ts';
import { assemble } from '../../../src/plan/assemble.ts';
import { findRevision, lastGood, settledHosts } from '../../../src/plan/history.ts';
import { restorePlan, rollbackPlan } from '../../../src/plan/revert.ts';
import { canary, digest, host, member, planId, play, revision, revisions, upstream } from './builders.ts';

interface RunLike {
  readonly from: string;
  readonly to: string;
  readonly hosts?: readonly string[];
  readonly purpose?: Plan['purpose'];
  readonly outcome?: Outcome | 'unfinished';
  readonly via?: string;
}

/** A run over lb1 and lb2 from one revision to another; the target digest is that of `to`. */
function run({ from, to, hosts = ['lb1', 'lb2'], purpose = 'apply', outcome = 'promoted', via }: RunLike): RecordedRun {
  const names = hosts.map(host);
  const states = [...(via === undefined ? [] : [via]), to];
  const plan = assemble({
    play: play(canary(100), [upstream({ stable: [member(1)], canary: [member(2)] })]),
    draft: { steps: states.map((label) => ({ kind: 'state', label, upstreams: [] })), notes: [] },
    id: planId(1),
    created: instant(0),
    target: digest(to),
    hosts: names,
    leftOut: [],
    onFailure: 'rollback',
    base: { revisions: Object.fromEntries(names.map((name) => [name, revision(from)])), upstreams: [] },
    revisionOf: (index) => revision(states[index] ?? ''),
  });
  const end = outcome === 'unfinished' ? [] : [{ kind: 'rollout.done', outcome, v: 1, at: instant(1) } as const];
  return { plan: { ...plan, purpose }, journal: end };
}

/** Where rollback goes, oldest run first in the arguments. */
function goes(...oldestFirst: readonly RunLike[]) {
  const way = lastGood(oldestFirst.map(run).toReversed());
  return (
    way &&
    Object.fromEntries(Object.entries(way.state.revisions).map(([name, id]) => [name, id.replace(/^0+(?=.)/, '')]))
  );
}

describe('rollback without --to', () => {
  it('goes to the state before the last good one', () => {
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: 'b' })).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('goes to what was there before the first run when there is no other', () => {
    expect(goes({ from: '0', to: 'a' })).toEqual({ lb1: '0', lb2: '0' });
  });

  it('goes to the last good state when the newest run left the fleet mixed or was never finished', () => {
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: 'b', outcome: 'mixed' })).toEqual({ lb1: 'a', lb2: 'a' });
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: 'b', outcome: 'unfinished' })).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('finishes a rollback that did not get everywhere, instead of going forward again', () => {
    const back = { from: 'b', to: 'a', purpose: 'rollback', outcome: 'mixed' } as const;
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: 'b' }, back)).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('never goes to a state whose run was rolled back', () => {
    expect(
      goes({ from: '0', to: 'a' }, { from: 'a', to: 'b', outcome: 'rolled-back' }, { from: 'a', to: 'c' }),
    ).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('a second time goes further back, not forward to what was left', () => {
    const three = [
      { from: '0', to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ];
    expect(goes(...three, { from: 'c', to: 'b', purpose: 'rollback' })).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('after a restore goes to the last good state', () => {
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: '0', purpose: 'restore' })).toEqual({ lb1: 'a', lb2: 'a' });
  });

  it('takes every balancer of the newest run, and no other, to what it had itself', () => {
    const full = { from: '0', to: 'a' };
    expect(goes(full, { from: 'a', to: 'b', hosts: ['lb1'] })).toEqual({ lb1: 'a' });
    expect(goes(full, { from: 'a', to: 'b', hosts: ['lb1'] }, { from: 'a', to: 'c' })).toEqual({ lb1: 'b', lb2: 'a' });
  });

  it('does not count the same state twice', () => {
    expect(goes({ from: '0', to: 'a' }, { from: 'a', to: 'b' }, { from: '1', to: 'b' })).toEqual({
      lb1: 'a',
      lb2: 'a',
    });
  });

  it('has nowhere to go without a run', () => {
    expect(lastGood([])).toBeUndefined();
  });
});

describe('rollback --to', () => {
  const runs = [run({ from: 'aaa1', to: 'bbb2', via: 'abc3' }), run({ from: '0', to: 'aaa1' })];
  const named = (text: string) => revision(text);

  it('finds a state by its whole name or by a beginning that only one has', () => {
    expect(findRevision(runs, named('aaa1'))).toMatchObject({
      outcome: 'found',
      way: { state: { revisions: { lb1: named('aaa1') } }, target: digest('aaa1') },
    });
    expect(findRevision(runs, named('bbb2').slice(0, 9))).toMatchObject({
      outcome: 'found',
      way: { state: { label: 'bbb2' } },
    });
    expect(findRevision(runs, named('abc3'))).toMatchObject({ outcome: 'found', way: { state: { label: 'abc3' } } });
  });

  it('takes 0 for what was there before lbctl, although other names begin with it', () => {
    expect(findRevision(runs, '0')).toMatchObject({
      outcome: 'found',
      way: { state: { revisions: { lb1: '0', lb2: '0' } } },
    });
  });

  it('says which names a beginning could mean', () => {
    expect(findRevision(runs, '00000000a')).toEqual({
      outcome: 'ambiguous',
      revisions: [named('aaa1'), named('abc3')],
    });
  });

  it('knows nothing of an empty or a foreign name', () => {
    expect(findRevision(runs, '')).toEqual({ outcome: 'unknown' });
    expect(findRevision(runs, 'fff')).toEqual({ outcome: 'unknown' });
  });
});

describe('balancers that serve the end of this very play', () => {
  it('are those that run the final revision of their newest plan, if it had the same target', () => {
    const runs = [run({ from: 'a', to: 'b', hosts: ['lb1'] }), run({ from: '0', to: 'a' })];
    const running = new Map([
      [host('lb1'), revision('b')],
      [host('lb2'), revision('a')],
    ]);
    expect([...settledHosts(runs, digest('b'), running)]).toEqual(['lb1']);
    expect([...settledHosts(runs, digest('a'), running)]).toEqual(['lb2']);
  });

  it('are not those that were changed or went back since', () => {
    const running = new Map<HostName, RevisionId | 'foreign'>([
      [host('lb1'), revision('a')],
      [host('lb2'), 'foreign'],
    ]);
    expect([...settledHosts([run({ from: 'a', to: 'b' })], digest('b'), running)]).toEqual([]);
  });
});

describe('the way back', () => {
  const from = run({ from: 'a', to: 'b' }).plan;
  const b = { label: 'b', revisions: revisions({ lb1: 'b', lb2: 'b' }), upstreams: [] };
  const a = { ...b, label: 'a', revisions: revisions({ lb1: 'a', lb2: 'a' }) };
  const input = { from, id: planId(2), created: instant(9), target: digest('c'), base: b, onFailure: 'hold' } as const;

  it('is one state, with the hosts and the pace of the plan it undoes', () => {
    expect(rollbackPlan({ ...input, to: a })).toEqual({
      outcome: 'planned',
      plan: {
        ...from,
        id: planId(2),
        purpose: 'rollback',
        created: 9,
        target: digest('c'),
        title: '',
        onFailure: 'hold',
        base: b,
        steps: [{ kind: 'state', desired: { ...a, label: 'back to a' } }],
      },
    });
  });

  it('to where no play is known to lead does not pass for the play it undoes, which can be applied again', () => {
    const back = rollbackPlan({ ...input, target: from.target, to: a });
    if (back.outcome !== 'planned') throw new Error(back.outcome);
    const running = new Map([
      [host('lb1'), revision('a')],
      [host('lb2'), revision('a')],
    ]);
    expect([...settledHosts([{ plan: back.plan, journal: [] }], from.target, running)]).toEqual([]);
    const again = rollbackPlan({ ...input, base: a, target: from.target, to: b });
    expect(again).toMatchObject({ outcome: 'planned', plan: { target: from.target } });
    expect(restorePlan({ ...input, target: from.target })).toMatchObject({ plan: { target: '0'.repeat(64) } });
  });

  it('is refused when every balancer is there, not when only one is', () => {
    expect(rollbackPlan({ ...input, to: b })).toEqual({ outcome: 'already-there', to: b });
    expect(rollbackPlan({ ...input, to: { ...b, revisions: revisions({ lb1: 'b', lb2: 'a' }) } }).outcome).toBe(
      'planned',
    );
  });

  it('is refused when a balancer has nothing on record', () => {
    expect(rollbackPlan({ ...input, to: { ...a, revisions: revisions({ lb1: 'a' }) } })).toEqual({
      outcome: 'not-recorded',
      hosts: ['lb2'],
    });
  });

  it('of a restore is what was there before lbctl on every balancer', () => {
    expect(restorePlan(input)).toMatchObject({
      outcome: 'planned',
      plan: { purpose: 'restore', steps: [{ desired: { revisions: { lb1: '0', lb2: '0' } } }] },
    });
    expect(restorePlan({ ...input, base: { ...b, revisions: revisions({ lb1: '0', lb2: '0' }) } }).outcome).toBe(
      'already-there',
    );
  });
});
