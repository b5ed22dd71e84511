/** `apply --step`: a pause before every step, and a question at each; no lock is held while the question stands. */
import type { Plan, Step } from '../model/plan.ts';
import { type AskResult, ask } from '../rollout/ask.ts';
import type { DriveOptions, Edges } from '../rollout/drive.ts';
import type { WalkResult } from '../rollout/walk.ts';
import type { Context } from './context.ts';
import { intentId } from './open-run.ts';

/** The plan with an open pause before each state but the first, which was confirmed with the plan. */
export function withStepPauses(plan: Plan): Plan {
  const steps = plan.steps.flatMap((step, index): readonly Step[] => {
    const before = plan.steps[index - 1];
    return step.kind === 'state' && before?.kind === 'state' ? [{ kind: 'pause', for: 'promotion' }, step] : [step];
  });
  return { ...plan, steps };
}

/** Asks at each pause until the run is over or the person says no: then it stays paused there. */
export async function askEachStep(
  first: WalkResult,
  plan: Plan,
  by: { readonly options: DriveOptions; readonly edges: Edges; readonly context: Context },
): Promise<WalkResult> {
  const { options, edges, context } = by;
  let result = first;
  while (result.kind === 'paused' && result.why === 'step') {
    const next = plan.steps[result.step + 1];
    const label = next?.kind === 'state' ? next.desired.label : 'the end';
    if (!(await context.prompter.confirm(`next: ${label}. Go on?`, context.interrupt.stop))) return result;
    const answer: AskResult = await ask(
      { id: intentId('promote', context), kind: 'promote' },
      plan,
      options,
      edges,
      context.interrupt,
    );
    if (answer.kind !== 'ran') return result;
    result = answer.result;
  }
  return result;
}
