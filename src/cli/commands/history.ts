/** `lbctl history ROLLOUT`: from the journals on the balancers, who did what, when, and how it ended. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { formatHistory } from '../../report/format-history.ts';
import { jsonLine } from '../../report/jsonl.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { runsOf } from '../go-back.ts';
import { openRuns } from '../open-run.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  for (const { rollout, fleet } of await openRuns(args[0] ?? '', context, 'any')) {
    const runs = await runsOf(rollout, fleet, context);
    if (flags.output === 'json' || flags.output === 'jsonl')
      context.io.stdout.write(`${jsonLine({ v: 1, rollout, runs })}\n`);
    else context.io.stdout.write(`${formatHistory(rollout, runs)}\n`);
  }
  return EXIT.done;
}
