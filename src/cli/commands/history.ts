/** `lbctl history ROLLOUT`: from the journals on the balancers, who did what, when, and how it ended. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { formatHistory } from '../../report/format-history.ts';
import { jsonLine } from '../../report/jsonl.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { runsOf } from '../go-back.ts';
import { openRuns } from '../open-run.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const open = await openRuns(args[0] ?? '', context, 'any');
  for (const rollout of new Set(open.map((one) => one.rollout))) {
    const fleets = open.filter((one) => one.rollout === rollout).map(({ fleet }) => fleet);
    const runs = await runsOf(rollout, fleets, context);
    if (flags.output === 'json' || flags.output === 'jsonl')
      context.io.stdout.write(`${jsonLine({ v: 1, rollout, runs })}\n`);
    else context.io.stdout.write(`${formatHistory(rollout, runs)}\n`);
  }
  return EXIT.done;
}
