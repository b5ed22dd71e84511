import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Outcome } from '../../../src/model/rollout.ts';
import { formatHistory } from '../../../src/report/format-history.ts';
import type { Form } from '../../../src/report/output.ts';
import { reporterFor } from '../../../src/report/reporter-for.ts';
import { FakeOutput, settings } from './fakes.ts';
import { ANN, host, PLAN, revision, timed } from './recorded.ts';

/** A run of one state, as rollback and restore make them. */
function planOf(purpose: Plan['purpose'], ...revisions: readonly string[]): Plan {
  const [lb1 = '3f9a11112222', lb2 = lb1] = revisions;
  const live = { [host('lb1')]: revision(lb1), [host('lb2')]: revision(lb2) };
  return { ...PLAN, purpose, title: '', steps: [{ kind: 'state', desired: { ...PLAN.base, revisions: live } }] };
}

const eventsOf = (plan: Plan, outcome: Outcome): readonly Event[] =>
  timed([
    [0, { kind: 'plan.ready', plan, phase: 'new', at_step: 0 }],
    [1, { kind: 'rollout.started', plan: plan.id, by: ANN }],
    [2, { kind: 'rollout.done', outcome, ...(outcome === 'promoted' ? {} : { because: 'step 1 failed' }) }],
  ]);

async function lastLine(form: Form, plan: Plan, outcome: Outcome): Promise<string> {
  const [out, err] = [new FakeOutput(), new FakeOutput()];
  const reporter = reporterFor(form, { out, err }, settings());
  for (const event of eventsOf(plan, outcome)) reporter.on(event);
  await reporter.close();
  return err.text.trimEnd().split('\n').at(-1) ?? '';
}

describe('the last line', () => {
  it.each([
    ['apply', 'promoted', 'promoted: the last state is live on every balancer'],
    ['rollback', 'promoted', 'rolled back to 3f9a11112222: it is live on every balancer'],
    ['restore', 'promoted', 'restored: what was there before lbctl is live on every balancer'],
    ['apply', 'rolled-back', 'rolled back, the base state is live on every balancer: step 1 failed'],
    ['rollback', 'rolled-back', 'not rolled back, what was live before is live again on every balancer: step 1 failed'],
    ['restore', 'rolled-back', 'not restored, what was live before is live again on every balancer: step 1 failed'],
    ['rollback', 'mixed', 'MIXED STATE, a person is needed: step 1 failed'],
  ] as const)('of a run of %s that ends %s says what was asked for', async (purpose, outcome, words) => {
    for (const form of ['plain', 'tty'] as const)
      expect(await lastLine(form, planOf(purpose), outcome)).toMatch(new RegExp(`(^| )${words}$`));
  });

  it('names no revision where the balancers go back to different ones', async () => {
    const plan = planOf('rollback', '3f9a11112222', '7bcd33334444');
    expect(await lastLine('plain', plan, 'promoted')).toMatch(/ rolled back: it is live on every balancer$/);
  });
});

it('lists a rollback and a restore in the history as what they were, not as promoted', () => {
  const runs = (['rollback', 'restore'] as const).map((purpose) => {
    const plan = planOf(purpose);
    const journal = eventsOf(plan, 'promoted').flatMap((event) =>
      event.kind === 'rollout.started' || event.kind === 'rollout.done' ? [event] : [],
    );
    return { plan, journal };
  });
  const text = formatHistory(PLAN.rollout, runs);
  expect(text).toMatch(/ rolled back to 3f9a11112222 .*\n.* restored /);
  expect(text).not.toContain('promoted');
});
