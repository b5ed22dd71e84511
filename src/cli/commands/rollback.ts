/** `lbctl rollback [--to REV|VERSION]`: one step back to a recorded revision, tested like any other, or with services replica by replica; of a rollout under way, its abort. */
import { CandidateRejected, Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { RecordedRun } from '../../model/observation.ts';
import { parseVersion } from '../../model/service.ts';
import { findRevision, lastGood, type WayBack } from '../../plan/history.ts';
import { rollbackPlan } from '../../plan/revert.ts';
import { backOverRuns, toRecorded } from '../../plan/way-over-runs.ts';
import { isOver } from '../../rollout/attach.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { goBack, type WayBackSpec } from '../go-back.ts';
import { openRecorded, type RecordedOpenRun } from '../open-run.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const { to } = flags;
  if (to !== undefined && !isRevision(to) && parseVersion(to) === undefined) throw noPlace(to);
  const way: WayBackSpec = {
    verb: 'roll back',
    // Where a rollout began is the last good state for as long as it is not over; another one has to be named after it.
    unfinished: flags.to === undefined ? 'abort' : 'refuse',
    plan: (input, runs) => {
      if (to !== undefined && !isRevision(to)) throw noPlace(to);
      const way = wayBack(runs, to);
      return rollbackPlan({ ...input, target: way.target ?? input.target, to: way.state });
    },
    servicesPlan: (input, runs) => (to === undefined ? backOverRuns(input, runs) : toRecorded(input, runs, to)),
  };
  const runs = await last(args[0] ?? '', context);
  const unknown: CandidateRejected[] = [];
  for (const open of runs) {
    try {
      const code = await goBack(open, context, way);
      if (code !== EXIT.done) return code;
    } catch (error) {
      // Revisions of balancers apart have names of their own: one that names a single balancer is for that one.
      if (to === undefined || !(error instanceof CandidateRejected) || error.code !== 'revision-unknown') throw error;
      unknown.push(error);
    }
  }
  if (unknown.length === runs.length && unknown[0] !== undefined) throw unknown[0];
  return EXIT.done;
}

/** The run that is not over, else the newest one; with those of other balancers that were made together with it. */
async function last(reference: string, context: Context): Promise<readonly RecordedOpenRun[]> {
  const runs = await openRecorded(reference, context, 'any');
  const unfinished = runs.find(({ known }) => !isOver(known));
  if (unfinished !== undefined) return [unfinished];
  const [newest] = runs;
  const { rollout, together } = newest.known.run.plan;
  if (together === undefined) return [newest];
  return runs.filter(({ known: { run } }) => run.plan.rollout === rollout && run.plan.together === together);
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
