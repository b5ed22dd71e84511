/** Journal lines, phases and requests for tests of the rollout machine. */
import type { JournalEvent, JournalLine } from '../../../src/model/event.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Actor, Intent, IntentKind, Phase } from '../../../src/model/rollout.ts';
import { hostNamed, samplePlan } from '../../support/sample-plan.ts';

export const [LB1, LB2, LB3] = [hostNamed('lb1'), hostNamed('lb2'), hostNamed('lb3')];
export const PLAN = samplePlan({ hosts: [LB1, LB2], steps: ['5', 'pause', '25', 'pause:30s', '100'] });
export const ANN: Actor = { who: 'ann', where: 'laptop', pid: 1, command: 'apply' };

export function line(event: JournalEvent): JournalLine {
  return { ...event, v: 1, at: instant(1000) };
}

export function intent(kind: IntentKind, ifStep?: number): JournalLine {
  const made: Intent = {
    id: `${kind}-1`,
    plan: PLAN.id,
    kind,
    by: ANN,
    at: instant(1000),
    ...(ifStep === undefined ? {} : { ifStep }),
  };
  return line({ kind: 'intent', intent: made });
}

export const progressing = (step: number, more: { readonly full?: boolean; readonly hold?: boolean } = {}): Phase => ({
  phase: 'progressing',
  step,
  full: false,
  hold: false,
  ...more,
});
export const paused = (why: 'step' | 'user' | 'failure' | 'interrupted', step = 1): Phase => ({
  phase: 'paused',
  step,
  why,
  full: false,
});
export const timed = (step = 3): Phase => ({ phase: 'paused', step, why: 'step', until: instant(31_000), full: false });
export const reverting: Phase = { phase: 'reverting', step: 2, because: 'step 3 failed' };
export const done = (outcome: 'promoted' | 'rolled-back' | 'mixed'): Phase => ({ phase: 'done', step: 4, outcome });
