/** A plan that was made from what is on record: shown, confirmed and run, or with `--check` tested on the hosts. */
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { advances } from '../model/plan.ts';
import { describePlan } from '../plan/describe-lines.ts';
import type { Fleet } from '../rollout/fleet.ts';
import { emergencyHeld } from '../rollout/lease.ts';
import { prepare } from '../rollout/prepare.ts';
import { type Start, start } from '../rollout/start.ts';
import { confirm, exitOf } from './ask-command.ts';
import type { Context } from './context.ts';
import { driveOptions, edgesOf } from './open-run.ts';

/** Throws what stops it before anything is changed. `verb` is what people read who wait for the lock. */
export async function runRecorded(
  task: Start,
  fleet: Fleet,
  { verb, question }: { readonly verb: string; readonly question: string },
  context: Context,
): Promise<ExitCode> {
  const { io, flags, interrupt } = context;
  const { plan, seen } = task;
  io.stderr.write(`${describePlan(plan).join('\n')}\n`);
  if (flags.check === true) {
    await prepare({ ...task, token: 0, keep: 'none' }, fleet, seen, interrupt.stop);
    io.stderr.write(`${plan.rollout}: every host would take it; nothing was changed (--check)\n`);
    return EXIT.done;
  }
  for (const [host, { emergencyLock }] of seen)
    if (emergencyLock !== undefined && advances(plan)) throw emergencyHeld(emergencyLock, host);
  await confirm(question, context);
  const edges = await edgesOf(context, fleet);
  try {
    const options = { ...driveOptions(context, verb), pause: 'exit' as const };
    return exitOf(await start(task, options, edges, interrupt), 'apply');
  } finally {
    await edges.reporter.close();
  }
}
