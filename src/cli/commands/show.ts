/** `lbctl show FILE`: a saved plan as `plan` showed it; connects to nothing and checks nothing but the file itself. */
import { InvalidInput } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openPlanFile } from '../plan-file.ts';
import { showReview } from '../review.ts';

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  const name = args[0] ?? '';
  const saved = await openPlanFile(name, context.io);
  if (saved === undefined)
    throw new InvalidInput([
      {
        code: 'plan-file-invalid',
        severity: 'error',
        message: `${name} is no saved plan, or not there`,
        hint: '`lbctl plan PLAYBOOK --out FILE` makes one',
      },
    ]);
  for (const { review } of saved.plays) showReview(review, context);
  return EXIT.done;
}
