/** `lbctl rollback [--to REV|VERSION]`: one step back to a recorded revision, tested like any other, or with services replica by replica; of a rollout under way, its abort. */
import { CandidateRejected, Usage } from '../../model/errors.ts';
import type { ExitCode } from '../../model/exit-code.ts';
import type { RecordedRun } from '../../model/observation.ts';
import { parseVersion } from '../../model/service.ts';
import { findRevision, lastGood, type WayBack } from '../../plan/history.ts';
import { rollbackPlan } from '../../plan/revert.ts';
import { backOverRuns, toRecorded } from '../../plan/way-over-runs.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { goBack } from '../go-back.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const { to } = flags;
  if (to !== undefined && !isRevision(to) && parseVersion(to) === undefined) throw noPlace(to);
  return await goBack(args[0] ?? '', context, {
    verb: 'roll back',
    // Where a rollout began is the last good state for as long as it is not over; another one has to be named after it.
    unfinished: flags.to === undefined ? 'abort' : 'refuse',
    plan: (input, runs) => {
      if (to !== undefined && !isRevision(to)) throw noPlace(to);
      const way = wayBack(runs, to);
      return rollbackPlan({ ...input, target: way.target ?? input.target, to: way.state });
    },
    servicesPlan: (input, runs) => (to === undefined ? backOverRuns(input, runs) : toRecorded(input, runs, to)),
  });
}

function isRevision(text: string): boolean {
  return /^[0-9a-f]{1,12}$/.test(text);
}

function noPlace(text: string): Usage {
  return new Usage('usage', `--to takes a revision or the beginning of one, not ${text}`, {
    hint: '`lbctl history` lists them; a rollout with services can be named by its version as well',
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
