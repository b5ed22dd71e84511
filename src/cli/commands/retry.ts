/** `lbctl retry`: asks it of the runner, wherever that runs. */
import type { ExitCode } from '../../model/exit-code.ts';
import { askCommand } from '../ask-command.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';

export function run(input: Input, context: Context): Promise<ExitCode> {
  return askCommand('retry', input, context);
}
