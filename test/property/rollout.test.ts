/** The machine without its edges: whatever balancers answer and people ask, it stays in its plan and comes to rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent, JournalLine, Settled } from '../../src/model/event.ts';
import { instant } from '../../src/model/instant.ts';
import type { HostName } from '../../src/model/names.ts';
import { hostsOf, type Plan, revisionsOf } from '../../src/model/plan.ts';
import type { IntentKind, Phase } from '../../src/model/rollout.ts';
import { decide } from '../../src/rollout/decide.ts';
import { BEGINNING, type HostView, type HostViews, problemWith, reduce, settle } from '../../src/rollout/reduce.ts';
import { hostNamed, revisionNamed, samplePlan } from '../support/sample-plan.ts';
import { ANN } from '../unit/rollout/fixtures.ts';

const KINDS = ['promote', 'promote-full', 'pause', 'resume', 'abort', 'retry'] as const;
const WHYS = ['step', 'user', 'failure', 'interrupted'] as const;
const OUTCOMES = ['promoted', 'rolled-back', 'mixed'] as const;

const plans = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(fc.constantFrom('5', '25', '100', 'pause', 'pause:30s'), { maxLength: 6 }),
    serial: fc.integer({ min: 1, max: 4 }),
    maxFail: fc.constantFrom(0, 34, 50, 100),
    onFailure: fc.constantFrom<'rollback' | 'hold'>('rollback', 'hold'),
  })
  .map(({ count, ...rest }) =>
    samplePlan({ hosts: ['lb1', 'lb2', 'lb3', 'lb4'].slice(0, count).map(hostNamed), ...rest }),
  );

const step = fc.integer({ min: 0, max: 6 });
const until = fc.option(fc.integer({ min: 0, max: 100_000 }).map(instant), { nil: undefined });
const phases: fc.Arbitrary<Phase> = fc.oneof(
  fc.record({ phase: fc.constant('progressing' as const), step, full: fc.boolean(), hold: fc.boolean() }),
  fc
    .record({ phase: fc.constant('paused' as const), step, why: fc.constantFrom(...WHYS), full: fc.boolean(), until })
    .map(({ until: end, ...rest }) => (end === undefined ? rest : { ...rest, until: end })),
  fc.record({ phase: fc.constant('reverting' as const), step, because: fc.constant('x') }),
  fc.record({ phase: fc.constant('done' as const), step, outcome: fc.constantFrom(...OUTCOMES) }),
);
const lines: fc.Arbitrary<JournalLine> = fc
  .oneof(
    fc.constant<JournalEvent>({ kind: 'runner.attached', by: ANN, token: 2 }),
    step.map((at): JournalEvent => ({ kind: 'step.started', step: at })),
    step.map((at): JournalEvent => ({ kind: 'step.done', step: at })),
    step.map((at): JournalEvent => ({ kind: 'step.failed', step: at, reason: 'x' })),
    fc.tuple(step, fc.constantFrom(...WHYS)).map(([at, why]): JournalEvent => ({ kind: 'paused', step: at, why })),
    fc.constantFrom(...KINDS).map((kind): JournalEvent => ({ kind: 'intent', intent: request(kind) })),
    fc.constant<JournalEvent>({ kind: 'revert.started', because: 'x' }),
    fc.constant<JournalEvent>({
      kind: 'host.healed',
      host: hostNamed('lb1'),
      to: revisionNamed('0'),
      when: instant(0),
      because: 'x',
    }),
    fc.constantFrom(...OUTCOMES).map((outcome): JournalEvent => ({ kind: 'rollout.done', outcome })),
  )
  .map((event) => ({ ...event, v: 1, at: instant(0) }));

function request(kind: IntentKind) {
  return { id: kind, plan: samplePlan({ hosts: [], steps: [] }).id, kind, by: ANN, at: instant(0) };
}

describe('the phase', () => {
  it('is a phase after any line, and a good end stays the end', () => {
    fc.assert(
      fc.property(phases, lines, (phase, line) => {
        const next = reduce(phase, line);
        expect(['progressing', 'paused', 'reverting', 'done']).toContain(next.phase);
        if (phase.phase === 'done' && phase.outcome !== 'mixed') expect(next).toEqual(phase);
        if (phase.phase === 'reverting') expect(['reverting', 'done']).toContain(next.phase);
      }),
    );
  });

  it('is not changed by a request that is refused', () => {
    fc.assert(
      fc.property(phases, fc.constantFrom(...KINDS), (phase, kind) => {
        const next = reduce(phase, { kind: 'intent', intent: request(kind), v: 1, at: instant(0) });
        if (problemWith(phase, { kind }) !== undefined) expect(next).toEqual(phase);
      }),
    );
  });
});

/** What a balancer is told to answer, in turn; then everything succeeds. */
const answers = fc.array(
  fc.constantFrom<Settled['outcome'] | 'stuck' | 'away'>('ok', 'failed', 'unknown', 'stuck', 'away'),
  { maxLength: 25 },
);
const wishes = fc.array(fc.option(fc.constantFrom(...KINDS), { nil: undefined }), { maxLength: 25 });

class Walk {
  readonly #plan: Plan;
  readonly #answers: (string | undefined)[];
  readonly #truth = new Map<HostName, HostView['live']>();
  #views: HostViews;
  phase: Phase = BEGINNING;
  #begun: number | undefined;
  #now = 0;
  records = 0;

  constructor(plan: Plan, results: readonly string[]) {
    this.#plan = plan;
    this.#answers = [...results];
    this.#views = Object.fromEntries(hostsOf(plan).map((host) => [host, { live: revisionNamed('0') }]));
    for (const host of hostsOf(plan)) this.#truth.set(host, revisionNamed('0'));
  }

  /** One action; false when nothing happens until somebody asks for something. */
  act(wish: IntentKind | undefined): boolean {
    if (wish !== undefined) this.#write({ kind: 'intent', intent: request(wish) });
    const view = {
      plan: this.#plan,
      phase: this.phase,
      hosts: this.#views,
      begun: this.#begun === this.phase.step,
      now: instant(this.#now),
    };
    const action = decide(view);
    expect(decide(view)).toEqual(action);
    this.records = action.do === 'record' ? this.records + 1 : 0;
    switch (action.do) {
      case 'finish':
        return false;
      case 'wait':
        if (action.until !== undefined) this.#now = action.until;
        return action.until !== undefined;
      case 'record':
        if (action.event.kind === 'step.started') this.#begun = action.event.step;
        this.#write(action.event);
        return true;
      case 'observe':
        this.#views = { ...this.#views, ...Object.fromEntries(action.hosts.map((host) => [host, this.#look(host)])) };
        return true;
      case 'drain':
      case 'check':
      case 'retire':
      case 'recall':
      case 'leave-behind':
        throw new Error('a plan without services has nothing to wait for');
      case 'converge':
        expect(action.ops.length).toBeGreaterThan(0);
        for (const { host, to } of action.ops) {
          expect(revisionsOf(this.#plan, host)).toContain(to);
          this.#views = { ...this.#views, [host]: settle(this.#views[host], this.#commit(host, to)) };
        }
        return true;
    }
  }

  #look(host: HostName): HostView {
    if (this.#answers.shift() === 'away') return { live: 'unproven', failed: 'away' };
    return { live: this.#truth.get(host) ?? 'unproven' };
  }

  #commit(host: HostName, to: ReturnType<typeof revisionNamed>): Settled {
    const answer = this.#answers.shift() ?? 'ok';
    const before = this.#truth.get(host);
    if (answer === 'unknown' || answer === 'away') return { outcome: 'unknown', reason: 'gone' };
    if (answer === 'stuck') this.#truth.set(host, 'unproven');
    if (answer === 'stuck') return { outcome: 'failed', reason: 'stuck', live: 'unknown' };
    if (answer === 'failed')
      return {
        outcome: 'failed',
        reason: 'no',
        live: before === 'unproven' || before === undefined ? 'unknown' : before,
      };
    this.#truth.set(host, to);
    return { outcome: 'ok', revision: to, reloaded: true };
  }

  /** As walk.ts does: a retry, or the way back, tries every balancer again. */
  #write(event: JournalEvent): void {
    const before = this.phase;
    this.phase = reduce(before, { ...event, v: 1, at: instant(this.#now) });
    const afresh =
      before.phase !== this.phase.phase &&
      (this.phase.phase === 'reverting' || (before.phase === 'paused' && before.why === 'failure'));
    if (!afresh) return;
    this.#views = Object.fromEntries(
      Object.entries(this.#views).map(([host, { live }]) => [host, { live: live === 'unproven' ? 'unknown' : live }]),
    );
  }
}

describe('a walk', () => {
  it('comes to rest in few actions, inside its plan, whatever happens', () => {
    fc.assert(
      fc.property(plans, answers, wishes, (plan, results, asked) => {
        const walk = new Walk(plan, results);
        // Steps and pauses are recorded a few times each; every wish and every bad answer costs some actions more.
        const bound = 20 + 6 * (plan.steps.length + 1) * (hostsOf(plan).length + 2) * (1 + asked.length);
        let actions = 0;
        for (const wish of asked) {
          walk.act(wish);
          expect(walk.records).toBeLessThan(10 + 3 * plan.steps.length);
        }
        while (walk.act(undefined)) {
          actions += 1;
          expect(actions).toBeLessThan(bound);
        }
        expect(['paused', 'done']).toContain(walk.phase.phase);
      }),
      { numRuns: 1000 },
    );
  });

  it('that nobody disturbs ends promoted', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const walk = new Walk(plan, []);
        for (let pauses = 0; pauses <= plan.steps.length; pauses += 1) {
          while (walk.act(undefined));
          if (walk.phase.phase === 'paused') walk.act('promote');
        }
        expect(walk.phase).toMatchObject({ phase: 'done', outcome: 'promoted' });
      }),
    );
  });
});
