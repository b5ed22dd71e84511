/** `lbctl rollback [--to REV]`: one step back to a recorded revision, tested like any other; of a rollout under way, its abort. */
import { CandidateRejected, Usage } from '../../model/errors.ts';
import type { ExitCode } from '../../model/exit-code.ts';
import type { RecordedRun } from '../../model/observation.ts';
import { findRevision, lastGood, type WayBack } from '../../plan/history.ts';
import { rollbackPlan } from '../../plan/revert.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { goBack } from '../go-back.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  if (flags.to !== undefined && !/^[0-9a-f]{1,12}$/.test(flags.to))
    throw new Usage('usage', `--to takes a revision or the beginning of one, not ${flags.to}`, {
      hint: '`lbctl history` lists them',
    });
  return await goBack(args[0] ?? '', context, {
    verb: 'roll back',
    // Where a rollout began is the last good state for as long as it is not over; another one has to be named after it.
    stepwise: flags.to === undefined,
    unfinished: flags.to === undefined ? 'abort' : 'refuse',
    plan: (input, runs) => {
      const way = wayBack(runs, flags.to);
      return rollbackPlan({ ...input, target: way.target ?? input.target, to: way.state });
    },
  });
}

function wayBack(runs: readonly RecordedRun[], to: string | undefined): WayBack {
  if (to === undefined) {
    const way = lastGood(runs);
    if (way === undefined) throw new CandidateRejected('no-rollout', 'no good revision is on record to go back to');
    return way;
  }
  const found = findRevision(runs, to);
  if (found.outcome === 'found') return found.way;
  const message =
    found.outcome === 'unknown'
      ? `there is no revision ${to} on record`
      : `${to} may mean ${found.revisions.join(', ')}`;
  throw new CandidateRejected('revision-unknown', message, { hint: '`lbctl history` lists them' });
}
