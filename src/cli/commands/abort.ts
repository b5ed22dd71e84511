/** `lbctl abort`: asks it of the runner, wherever that runs; within `keep:` it takes back what has just ended. */
import type { ExitCode } from '../../model/exit-code.ts';
import { isOver } from '../../rollout/attach.ts';
import { askOf } from '../ask-command.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openUnfinished } from '../open-run.ts';
import { run as rollBack } from './rollback.ts';

export async function run(input: Input, context: Context): Promise<ExitCode> {
  const open = await openUnfinished(input.args[0] ?? '', context, 'any');
  const isKept = isOver(open.known) && [...open.seen.values()].some(({ keeps }) => keeps !== undefined);
  return isKept ? await rollBack(input, context) : await askOf(open, { kind: 'abort' }, context);
}
