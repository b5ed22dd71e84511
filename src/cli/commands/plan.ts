/** `lbctl plan PLAYBOOK`: what apply would do, with diffs; connects, reads, changes nothing. `--out` keeps it to be applied. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { isNothingToDo } from '../../plan/assemble.ts';
import { crashMatrix } from '../../rollout/crash-matrix.ts';
import { driftedHosts } from '../../rollout/propose.ts';
import { proposeFor } from '../apply-play.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { RecordedFiles } from '../inputs.ts';
import { openPlays } from '../open-play.ts';
import { openWhole } from '../open-services.ts';
import { refuseToReplace } from '../plan-file.ts';
import { tryTemplates } from '../render-offline.ts';
import { reviewOf, showReview } from '../review.ts';
import { savedPlay, savePlan } from '../save-plan.ts';
import type { SavedPlay } from '../saved-plan.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const reference = args[0] ?? '';
  if (flags.out !== undefined) await refuseToReplace(flags.out, context.io);
  const files = new RecordedFiles(context.io.cwd);
  const opened = await openPlays(reference, context, { files });
  const plays: SavedPlay[] = [];
  let pending = false;
  for (const each of await tryTemplates(opened, context)) {
    const { fleet, one } = await openWhole(each, context);
    const proposal = await proposeFor(one, fleet, context);
    // An edit by hand is a change to be made also where it leaves the traffic as the playbook wants it.
    pending ||= !isNothingToDo(proposal.plan) || driftedHosts(proposal.seen).length > 0;
    const review = await reviewOf(proposal, fleet, context);
    showReview(review, context, flags.crashMatrix === true ? crashMatrix(proposal.plan) : undefined);
    if (flags.out !== undefined) plays.push(savedPlay(proposal, review));
  }
  if (flags.out !== undefined) await savePlan(flags.out, { reference, files, opened, plays }, context);
  return pending && flags.detailedExitcode === true ? EXIT.changesPending : EXIT.done;
}
