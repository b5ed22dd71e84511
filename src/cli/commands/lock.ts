/** `lbctl lock`: sets the emergency lock on the balancers of a rollout. */

import { Usage } from '../../model/errors.ts';
import type { ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { emergency } from '../emergency.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  if (flags.message === undefined)
    throw new Usage('usage', 'say why: -m "database migration, ask Ada"', {
      hint: 'whoever is stopped by the lock reads it',
    });
  return await emergency(args[0] ?? '', { by: context.actor, message: flags.message }, context);
}
