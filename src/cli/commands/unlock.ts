/** `lbctl unlock`: releases the emergency lock on the balancers of a rollout. */
import type { ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { emergency } from '../emergency.ts';

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  return await emergency(args[0] ?? '', undefined, context);
}
