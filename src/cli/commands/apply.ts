/** `lbctl apply`: the plays of a playbook, or of a saved plan, one after another, until one does not end well. */
import { Unreachable, Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { applyPlay } from '../apply-play.ts';
import { applySaved } from '../apply-saved.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { unlessAway } from '../each-apart.ts';
import { openPlays } from '../open-play.ts';
import { openPlanFile } from '../plan-file.ts';
import { tryTemplates } from '../render-offline.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  if (flags.detailedExitcode === true && flags.check !== true)
    throw new Usage('usage', '--detailed-exitcode is for `plan` and for `apply --check`: 2 is no end of a run');
  const saved = await openPlanFile(args[0] ?? '', context.io);
  if (saved !== undefined) return await applySaved(args[0] ?? '', saved, context);
  let pending = false;
  let away: Unreachable | undefined;
  for (const play of await tryTemplates(await openPlays(args[0] ?? '', context), context)) {
    const code = await unlessAway(play, () => applyPlay(play, context), context);
    if (code instanceof Unreachable) {
      away ??= code;
      continue;
    }
    // With --check the plays behind one that has changes are looked at too.
    if (code !== EXIT.done && code !== EXIT.changesPending) return code;
    pending ||= code === EXIT.changesPending;
  }
  if (away !== undefined) throw away;
  return pending ? EXIT.changesPending : EXIT.done;
}
