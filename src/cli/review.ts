/** What a person or program is shown of a plan before they decide: the same from `plan`, `show` and a saved file. */
import type { CrashPoint } from '../model/crash-point.ts';
import { describePlan } from '../plan/describe-lines.ts';
import { colorLevel } from '../report/form.ts';
import { formatCrashMatrix } from '../report/format-crash-matrix.ts';
import { formatPlan } from '../report/format-plan.ts';
import { jsonLine } from '../report/jsonl.ts';
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
    ...diffLines(proposal, context.hidden),
  ];
  return { plan: masked(proposal.plan, context), notes: context.mask(proposal.notes), lines: context.mask(lines) };
}

/** On standard output, as text or as one line of JSON; `crashes` when they were asked for. */
export function showReview(
  { plan, notes, lines }: Review,
  { io, flags, mask }: Pick<Context, 'io' | 'flags' | 'mask'>,
  crashes?: readonly CrashPoint[],
): void {
  if (flags.output === 'json' || flags.output === 'jsonl') {
    const more = crashes === undefined ? {} : { crashes: masked(crashes, { mask }) };
    io.stdout.write(`${jsonLine({ v: 1, plan, notes, ...more })}\n`);
    return;
  }
  io.stdout.write(`${formatPlan(lines, colorLevel(io.stdout, io.env)).trimEnd()}\n`);
  const table = formatCrashMatrix(crashes ?? [], plan.rollout);
  if (table.length > 0) io.stdout.write(`\n${mask(table).join('\n')}\n`);
}

/** Only texts can hold a secret; keys are names of lbctl's own, of hosts and of groups. */
function masked<T>(data: T, { mask }: Pick<Context, 'mask'>): T {
  return JSON.parse(
    JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? (mask([value])[0] ?? value) : value)),
  );
}
