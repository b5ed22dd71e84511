/** `lbctl apply PLAYBOOK`: the plays of a playbook one after another, until one does not end well. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { applyPlay } from '../apply-play.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openPlays } from '../open-play.ts';

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  for (const play of await openPlays(args[0] ?? '', context)) {
    const code = await applyPlay(play, context);
    if (code !== EXIT.done) return code;
  }
  return EXIT.done;
}
