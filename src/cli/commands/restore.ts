/** `lbctl restore`: what was there before lbctl first touched the hosts, and the emergency lock so that it stays. */
import { CandidateRejected } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { replicaKey } from '../../model/member.ts';
import type { RecordedRun } from '../../model/observation.ts';
import type { PlacedReplica } from '../../model/plan.ts';
import { restorePlan } from '../../plan/revert.ts';
import { isOver } from '../../rollout/attach.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { emergency } from '../emergency.ts';
import { goBack, type WayBackSpec } from '../go-back.ts';
import { openRecorded } from '../open-run.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const reference = args[0] ?? '';
  const way = {
    verb: 'restore',
    unfinished: 'refuse',
    plan: (input) => restorePlan(input),
    servicesPlan: (input, runs) => restorePlan(input, replicasIn(runs)),
  } satisfies WayBackSpec;
  const runs = await openRecorded(reference, context, 'any');
  // A run that is not over refuses all of it, before anything is brought back.
  for (const open of runs.toSorted((a, b) => Number(isOver(a.known)) - Number(isOver(b.known)))) {
    const code = await goBack(open, context, way).catch(alreadyThere);
    if (code !== EXIT.done) return code;
  }
  const lock = { by: context.actor, message: flags.message ?? 'restored to what was there before lbctl' };
  return await emergency(reference, lock, { ...context, flags: { ...flags, yes: true } });
}

/** Every replica that some run has drained or checked, where requests reached it. */
function replicasIn(runs: readonly RecordedRun[]): readonly PlacedReplica[] {
  const steps = runs.flatMap(({ plan }) => plan.steps);
  const all = steps.flatMap((step) => (step.kind === 'drain' || step.kind === 'check' ? step.replicas : []));
  return [...new Map(all.map((one) => [replicaKey(one), one])).values()];
}

/** Nothing to bring back is no failure here: what counts is that it stays so. */
function alreadyThere(error: unknown): ExitCode {
  if (error instanceof CandidateRejected && error.code === 'already-there') return EXIT.done;
  throw error;
}
