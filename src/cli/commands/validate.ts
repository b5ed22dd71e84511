/** `lbctl validate PLAYBOOK…`: playbook, inventory, templates; every error of every file, and no connection. */

import type { Diagnostic } from '../../model/diagnostic.ts';
import { InvalidInput } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openPlays, withoutLookups } from '../open-play.ts';
import { renderOffline } from '../render-offline.ts';

export async function run({ args }: Input, online: Context): Promise<ExitCode> {
  const context = withoutLookups(online);
  const findings: Diagnostic[] = [];
  for (const file of args) {
    try {
      const plays = await openPlays(file, context);
      for (const play of plays) await renderOffline(play, context);
      context.io.stdout.write(
        `${file}: valid; ${plays.map((one) => `${one.play.rollout} on ${one.hosts.map((host) => host.name).join(', ')}`).join('; ')}\n`,
      );
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      findings.push(...error.diagnostics);
    }
  }
  if (findings.length > 0) throw new InvalidInput(findings);
  return EXIT.done;
}
