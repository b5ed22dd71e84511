/** `lbctl plan PLAYBOOK`: what apply would do, with diffs; connects, reads, changes nothing. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { isNothingToDo } from '../../plan/assemble.ts';
import { describePlan } from '../../plan/describe-lines.ts';
import { colorLevel } from '../../report/form.ts';
import { formatPlan } from '../../report/format-plan.ts';
import { driftedHosts } from '../../rollout/propose.ts';
import { driftLines } from '../account-for-drift.ts';
import { proposeFor } from '../apply-play.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openPlays } from '../open-play.ts';
import { diffLines } from '../show-diff.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const { io } = context;
  const json = flags.output === 'json' || flags.output === 'jsonl';
  let pending = false;
  for (const one of await openPlays(args[0] ?? '', context)) {
    const fleet = await context.fleet(one.hosts);
    const proposal = await proposeFor(one, fleet, context);
    // An edit by hand is a change to be made also where it leaves the traffic as the playbook wants it.
    pending ||= !isNothingToDo(proposal.plan) || driftedHosts(proposal.seen).length > 0;
    if (json) io.stdout.write(`${JSON.stringify({ v: 1, plan: proposal.plan, notes: proposal.notes })}\n`);
    else {
      const notes = proposal.notes.map((note) => `note: ${note}`);
      const lines = [
        ...describePlan(proposal.plan),
        ...notes,
        '',
        ...(await driftLines(proposal, fleet, context)),
        ...diffLines(proposal),
      ];
      io.stdout.write(`${formatPlan(context.mask(lines), colorLevel(io.stdout, io.env)).trimEnd()}\n`);
    }
  }
  return pending && flags.detailedExitcode === true ? EXIT.changesPending : EXIT.done;
}
