/** Which values are secret is said in a playbook: it is loaded for commands that need nothing else of it. */
import { LbctlError } from '../model/errors.ts';
import type { Context } from './context.ts';
import { openPlays, withoutLookups } from './open-play.ts';

/**
 * Hides what the playbooks say is secret. One that can't be loaded, because a variable is given only when it is applied, say,
 * is told and does not stop the command; what could be read of it is hidden all the same.
 */
export async function learnSecrets(files: ReadonlySet<string>, context: Context): Promise<void> {
  for (const file of files) {
    try {
      await openPlays(file, withoutLookups(context));
    } catch (error) {
      if (!(error instanceof LbctlError)) throw error;
      context.io.stderr.write(`notice: ${file} can not be loaded, so that not all of its secret values may be known\n`);
    }
  }
}
