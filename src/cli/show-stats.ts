/** `lbctl watch --stats`: what watchers on this machine have counted of the plays that a reference names. */
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { jsonLine } from '../report/jsonl.ts';
import { NOTHING_COUNTED } from '../watch/counters.ts';
import type { Context } from './context.ts';
import { CounterFiles, countersFolder } from './counter-files.ts';
import { rolloutNames } from './find-rollout.ts';

/** One document of JSON a play. Asks no source and no host. */
export async function showStats(reference: string, context: Context): Promise<ExitCode> {
  const { io } = context;
  const files = new CounterFiles(io);
  for (const rollout of await rolloutNames(reference, context)) {
    const counted = await files.read(rollout);
    if (counted === undefined) io.stderr.write(`no watcher has counted ${rollout} in ${countersFolder(io)}\n`);
    io.stdout.write(`${jsonLine({ v: 1, play: rollout, ...(counted ?? NOTHING_COUNTED) }, 2)}\n`);
  }
  return EXIT.done;
}
