/** `plan --out FILE`: keeps what was shown, with what has to be the same when it is applied. */
import { relative, resolve } from 'node:path';
import { refuseUnfinished } from '../rollout/attach.ts';
import type { Proposal } from '../rollout/propose.ts';
import { digestOf } from './canonical.ts';
import { choicesOf } from './choices.ts';
import type { Context } from './context.ts';
import { inputsOf, type RecordedFiles } from './inputs.ts';
import type { OpenPlay } from './open-play.ts';
import { writePlanFile } from './plan-file.ts';
import type { Review, SavedPlan, SavedPlay } from './saved-plan.ts';
import { standsOf } from './standing.ts';

/** Throws LockHeld for a plan that could not be applied: an earlier run has to end first, and that changes what is live. */
export function savedPlay(proposal: Proposal, review: Review): SavedPlay {
  const { plan, known, seen } = proposal;
  refuseUnfinished(plan.rollout, known, '');
  return { id: plan.id, created: plan.created, review, exact: exactly(proposal), live: standsOf(seen) };
}

/** What a plan stands for, to the last byte of the last file. */
export function exactly({ plan, candidates }: Pick<Proposal, 'plan' | 'candidates'>): SavedPlay['exact'] {
  return digestOf({ plan, candidates: [...candidates] });
}

/** The same proposal under the name and date of an earlier one: all that differs between two plans of the same thing. */
export function renamed(
  proposal: Proposal,
  { id, created, review }: Pick<SavedPlay, 'id' | 'created' | 'review'>,
): Proposal {
  const { together } = review.plan;
  return { ...proposal, plan: { ...proposal.plan, id, created, ...(together && { together }) } };
}

/** Throws InvalidInput when the file can't be written or something else stands there. */
export async function savePlan(
  name: string,
  made: {
    readonly reference: string;
    readonly files: RecordedFiles;
    readonly opened: readonly OpenPlay[];
    readonly plays: readonly SavedPlay[];
  },
  context: Context,
): Promise<void> {
  const { io, actor } = context;
  const plan: SavedPlan = {
    by: actor,
    playbook: relative(io.cwd, resolve(io.cwd, made.reference)),
    choices: choicesOf(context),
    inputs: inputsOf(made.files, made.opened, await context.balancer()),
    plays: made.plays,
  };
  await writePlanFile(name, plan, io);
  io.stderr.write(`saved as ${name}; \`lbctl apply ${name}\` does this and nothing else, once\n`);
}
