import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { instant } from '../../src/model/instant.ts';
import type { HostName } from '../../src/model/names.ts';
import { type DraftStep, hostsOf, type Plan, targetOf } from '../../src/model/plan.ts';
import { assemble, isNothingToDo } from '../../src/plan/assemble.ts';
import { rollbackPlan } from '../../src/plan/revert.ts';
import { batchesOf } from '../../src/plan/serial.ts';
import { canary, count, digest, host, member, planId, play, revision, upstream } from '../unit/plan/builders.ts';

const NAMES = ['lb1', 'lb2', 'lb3', 'lb4'].map(host);
const small = fc.integer({ min: 1, max: 4 }).map((number) => revision(String(number)));
const pause = fc.constantFrom<DraftStep>(
  { kind: 'pause', for: 'promotion' },
  { kind: 'pause', for: milliseconds(5000) },
);
const state = fc.string({ maxLength: 3 }).map((label): DraftStep => ({ kind: 'state', label, upstreams: [] }));
const sizes = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Steps in any order, and which of few revisions each state and each base is, so that equal ones are frequent. */
const inputs = fc.record({
  steps: fc.array(fc.oneof(pause, state), { maxLength: 7 }),
  base: fc.tuple(small, small, small, small),
  rendered: fc.array(fc.tuple(small, small, small, small), { minLength: 7, maxLength: 7 }),
  serial: sizes,
});
type Input = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

function planOf({ steps, base, rendered, serial }: Input, from: readonly RevisionId[] = base): Plan {
  const at = (row: readonly RevisionId[] | undefined, name: HostName) => row?.[NAMES.indexOf(name)] ?? revision('0');
  return assemble({
    play: play(canary(100), [upstream({ stable: [member(1)], canary: [member(2)] })], { serial: serial.map(count) }),
    draft: { steps, notes: [] },
    id: planId(1),
    created: instant(0),
    target: digest('a'),
    hosts: NAMES,
    leftOut: [],
    onFailure: 'rollback',
    base: { revisions: Object.fromEntries(NAMES.map((name) => [name, at(from, name)])), upstreams: [] },
    revisionOf: (index, name) => at(rendered[index], name),
  });
}

const revisionsIn = (plan: Plan) =>
  plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired.revisions] : []));
const finalOf = (input: Input) => {
  const last = input.steps.filter((step) => step.kind === 'state').length - 1;
  return last < 0 ? input.base : (input.rendered[last] ?? input.base);
};

describe('a plan', () => {
  it('ends in the last state of the strategy on every balancer', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const end = targetOf(planOf(input)).revisions;
        expect(NAMES.map((name) => end[name])).toEqual([...finalOf(input)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('of what a plan ends in has no steps', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const again = planOf(input, finalOf(input));
        expect(again.steps).toEqual([]);
        expect(isNothingToDo(again)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no state that changes nothing, and no pause without a state after it or beside another pause', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planOf(input);
        let before = plan.base.revisions;
        for (const desired of revisionsIn(plan)) {
          expect(desired).not.toEqual(before);
          before = desired;
        }
        expect(plan.steps.at(-1)?.kind).not.toBe('pause');
        const kinds = plan.steps.map((step) => step.kind).join(' ');
        expect(kinds).not.toContain('pause pause');
      }),
      { numRuns: 1000 },
    );
  });

  it('never walks a balancer back that runs the final revision already', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planOf(input);
        const end = finalOf(input);
        for (const [index, name] of NAMES.entries()) {
          if (input.base[index] !== end[index]) continue;
          expect(revisionsIn(plan).every((desired) => desired[name] === end[index])).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('waits for a person wherever the strategy does before a state that is still to come', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planOf(input);
        const asked = input.steps.some((step) => step.kind === 'pause' && step.for === 'promotion');
        const first = input.steps.findIndex((step) => step.kind === 'pause' && step.for === 'promotion');
        const stateAfter = input.steps.findLastIndex((step) => step.kind === 'state');
        const isLastMoved = asked && first < stateAfter && revisionsIn(plan).length > 0;
        const isSecondLastSame = NAMES.every(
          (name) => revisionsIn(plan).at(-1)?.[name] === targetOf(plan).revisions[name],
        );
        if (isLastMoved && isSecondLastSame && lastStateMoves(input)) {
          expect(plan.steps.some((step) => step.kind === 'pause' && step.for === 'promotion')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('rolled back returns to its base, and rolled back again is there already', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planOf(input);
        const back = {
          from: plan,
          id: planId(2),
          created: instant(1),
          target: digest('b'),
          onFailure: 'hold',
          to: plan.base,
        } as const;
        const way = rollbackPlan({ ...back, base: targetOf(plan) });
        expect(way.outcome).toBe(isNothingToDo(plan) ? 'already-there' : 'planned');
        if (way.outcome === 'planned') expect(targetOf(way.plan).revisions).toEqual(plan.base.revisions);
        expect(rollbackPlan({ ...back, base: plan.base }).outcome).toBe('already-there');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('batches', () => {
  it('hold every host once, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.option(sizes, { nil: undefined }), (total, serial) => {
        const hosts = Array.from({ length: total }, (_, index) => index);
        const batches = batchesOf(hosts, serial?.map(count));
        expect(batches.flat()).toEqual(hosts);
        expect(batches.every((batch) => batch.length > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(
      hostsOf(
        planOf({
          steps: [],
          base: [revision('1'), revision('1'), revision('1'), revision('1')],
          rendered: [],
          serial: [1],
        }),
      ),
    ).toEqual(NAMES);
  });
});

/** Whether the last drafted state differs from the one before it on a balancer that is not there yet. */
function lastStateMoves({ steps, base, rendered }: Input): boolean {
  const last = steps.filter((step) => step.kind === 'state').length - 1;
  const before = last === 0 ? base : rendered[last - 1];
  return NAMES.some(
    (_, index) => base[index] !== rendered[last]?.[index] && before?.[index] !== rendered[last]?.[index],
  );
}
