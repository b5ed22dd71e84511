/** What a person or program is shown of a plan before they decide: the same from `plan`, `show` and a saved file. */
import { describePlan } from '../plan/describe-lines.ts';
import { colorLevel } from '../report/form.ts';
import { formatPlan } from '../report/format-plan.ts';
import type { Fleet } from '../rollout/fleet.ts';
import type { Proposal } from '../rollout/propose.ts';
import { driftLines } from './account-for-drift.ts';
import type { Context } from './context.ts';
import type { Review } from './saved-plan.ts';
import { diffLines } from './show-diff.ts';

/** With secrets replaced in all of it. Reads the kept revisions of balancers whose files were edited. */
export async function reviewOf(proposal: Proposal, fleet: Fleet, context: Context): Promise<Review> {
  const lines = [
    ...describePlan(proposal.plan),
    ...proposal.notes.map((note) => `note: ${note}`),
    '',
    ...(await driftLines(proposal, fleet, context)),
    ...diffLines(proposal),
  ];
  return { plan: masked(proposal.plan, context), notes: context.mask(proposal.notes), lines: context.mask(lines) };
}

/** On standard output, as text or as one line of JSON. */
export function showReview({ plan, notes, lines }: Review, { io, flags }: Pick<Context, 'io' | 'flags'>): void {
  if (flags.output === 'json' || flags.output === 'jsonl')
    io.stdout.write(`${JSON.stringify({ v: 1, plan, notes })}\n`);
  else io.stdout.write(`${formatPlan(lines, colorLevel(io.stdout, io.env)).trimEnd()}\n`);
}

/** Only texts can hold a secret; keys are names of lbctl's own, of hosts and of groups. */
function masked<T>(data: T, { mask }: Pick<Context, 'mask'>): T {
  return JSON.parse(
    JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? (mask([value])[0] ?? value) : value)),
  );
}
