/** `lbctl retry`: asks it of the runner, wherever that runs; app hosts that a rollout went on without are worked now. */
import { InvalidInput } from '../../model/errors.ts';
import type { ExitCode } from '../../model/exit-code.ts';
import { behindIn, type Plan } from '../../model/plan.ts';
import { isOver } from '../../rollout/attach.ts';
import { applyPlay } from '../apply-play.ts';
import { askCommand } from '../ask-command.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { findRollouts } from '../find-rollout.ts';
import { openPlays } from '../open-play.ts';
import { newestRuns } from '../open-run.ts';

export async function run(input: Input, context: Context): Promise<ExitCode> {
  const reference = input.args[0] ?? '';
  const [plan] = (await newestRuns(reference, context)).flatMap((known) =>
    isOver(known) && behindIn(known.run.plan).size > 0 ? [known.run.plan] : [],
  );
  return plan === undefined ? await askCommand('retry', input, context) : await catchUp(reference, plan, context);
}

/** The play once more, from what serves now: only those that were left behind have anything to do. */
async function catchUp(reference: string, plan: Plan, context: Context): Promise<ExitCode> {
  const { rollout } = plan;
  const file = (await findRollouts(reference, context)).find((one) => one.rollout === rollout)?.file;
  const plays = file === undefined ? [] : await openPlays(file, context);
  const one = plays.find(({ play }) => play.rollout === rollout);
  if (one === undefined)
    throw new InvalidInput([
      {
        code: 'no-rollout',
        severity: 'error',
        message: `${[...behindIn(plan)].join(', ')} of ${rollout} can only be worked with its playbook`,
        hint: 'give the playbook file',
      },
    ]);
  return await applyPlay(one, context, plan);
}
