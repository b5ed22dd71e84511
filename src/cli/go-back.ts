/** What rollback and restore have in common: a plan of one state made from the records, shown, confirmed and run. */

import { ORIGINAL } from '../model/digest.ts';
import { CandidateRejected, LockHeld } from '../model/errors.ts';
import type { ExitCode } from '../model/exit-code.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { parsePercent } from '../model/percent.ts';
import { hostsOf, type Plan, placesOf } from '../model/plan.ts';
import { describePlan } from '../plan/describe-lines.ts';
import { type Reverted, type RevertInput, servicesBackPlan } from '../plan/revert.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import { isOver, type Observations } from '../rollout/attach.ts';
import type { Fleet } from '../rollout/fleet.ts';
import { baseOf, driftedHosts, planId } from '../rollout/propose.ts';
import { start } from '../rollout/start.ts';
import { askOf, confirm, exitOf } from './ask-command.ts';
import type { Context } from './context.ts';
import { driftOf } from './open-play.ts';
import { driveOptions, edgesOf, openUnfinished } from './open-run.ts';

const HISTORY = 50;

export interface WayBackSpec {
  readonly verb: string;
  /** What becomes of a rollout that is not over: it goes back to where it began, or stays as it is. */
  readonly unfinished: 'abort' | 'refuse';
  /** Whether it is what the last run began from: with services there is no other way back than the one it came. */
  readonly stepwise: boolean;
  readonly plan: (input: RevertInput, runs: readonly RecordedRun[]) => Reverted;
}

/** Throws CandidateRejected when the target runs already or is not on record, LockHeld when a rollout is unfinished and may not be aborted. */
export async function goBack(reference: string, context: Context, spec: WayBackSpec): Promise<ExitCode> {
  const open = await openUnfinished(reference, context, 'any');
  const { rollout, fleet, seen, known } = open;
  if (!isOver(known)) {
    if (spec.unfinished === 'abort') return await askOf(open, { kind: 'abort' }, context);
    throw new LockHeld(
      'rollout-unfinished',
      `${rollout} is at step ${known.phase.step + 1} of ${known.run.plan.steps.length}`,
      { hint: `\`lbctl abort ${rollout}\` goes back to where it began` },
    );
  }
  const runs = await runsOf(rollout, fleet, context);
  const now = context.clock.now();
  // What was edited by hand is not what was there before lbctl, however little is known of it: it is refused as drift, and
  // not taken for a way back that has been gone.
  const edited = driftedHosts(seen).flatMap(({ host, intended }) => (intended === undefined ? [] : [[host, intended]]));
  const revisions = { ...baseOf(seen), ...Object.fromEntries(edited) };
  const base = { label: 'as it was', revisions, upstreams: [] };
  const input: RevertInput = {
    from: known.run.plan,
    id: planId(now, context.rng, known.run.plan.id),
    created: now,
    target: known.run.plan.target,
    base,
    onFailure: 'rollback',
  };
  const made = known.run.plan.services === undefined ? spec.plan(input, runs) : withServices(input, runs, spec);
  if (made.outcome === 'already-there')
    throw new CandidateRejected('already-there', `${rollout}: every balancer runs that already (${made.to.label})`);
  if (made.outcome === 'not-recorded')
    throw new CandidateRejected('revision-unknown', `${made.hosts.join(', ')}: nothing on record to go back to`);
  const plan = placesOf(made.plan).every((host) => seen.has(host)) ? made.plan : withoutWaiting(made.plan);
  const candidates = await candidatesOf(plan, fleet, seen, context);
  context.io.stderr.write(`${describePlan(plan).join('\n')}\n`);
  await confirm(`${spec.verb} ${rollout} on ${hostsOf(plan).join(', ')}?`, context);
  const edges = await edgesOf(context, fleet);
  try {
    const task = { plan, candidates, seen, drift: driftOf(context) };
    return exitOf(
      await start(task, { ...driveOptions(context, spec.verb), pause: 'exit' }, edges, context.interrupt),
      'apply',
    );
  } finally {
    await edges.reporter.close();
  }
}

/** Services go back as they came, replica by replica: that is known of the run whose end they are at. */
function withServices(input: RevertInput, runs: readonly RecordedRun[], { stepwise }: WayBackSpec): Reverted {
  const plan = stepwise ? servicesBackPlan(input, runs) : undefined;
  if (plan !== undefined) return { outcome: 'planned', plan };
  throw new CandidateRejected(
    'revision-unknown',
    `${input.from.rollout} has services, and no run on record ends at what runs now with a way back to that`,
    { hint: '`lbctl apply` with the version that is wanted goes there, replica by replica' },
  );
}

/** A balancer that is away must not turn the others round, forward again: they go back and it is named at the end. */
function withoutWaiting(plan: Plan): Plan {
  const all = parsePercent(100);
  return all === undefined ? plan : { ...plan, pace: { ...plan.pace, maxFailPercentage: all } };
}

/** Runs that any balancer has on record, newest first: one that was away knows fewer. */
export async function runsOf(rollout: RolloutName, fleet: Fleet, context: Context): Promise<readonly RecordedRun[]> {
  const answers = await fleet.history(rollout, HISTORY, context.interrupt.stop);
  const runs = new Map<string, RecordedRun>();
  for (const [, some] of answers) {
    for (const run of some)
      if ((runs.get(run.plan.id)?.journal.length ?? -1) < run.journal.length) runs.set(run.plan.id, run);
  }
  return [...runs.values()].toSorted((a, b) => (a.plan.id < b.plan.id ? 1 : -1));
}

/** The kept files of the target revision, sent through the same test as new ones; what was no file stays none. */
async function candidatesOf(
  plan: Plan,
  fleet: Fleet,
  seen: Observations,
  { interrupt }: Context,
): Promise<ReadonlyMap<HostName, readonly Candidate[]>> {
  const states = plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired.revisions] : []));
  const answers = await fleet.each([...seen.keys()], async (member, host): Promise<readonly Candidate[]> => {
    const candidates: Candidate[] = [];
    for (const revision of new Set(states.flatMap((revisions) => revisions[host] ?? []))) {
      const files = await member.readRevision(plan.rollout, revision, interrupt.stop);
      if (revision !== ORIGINAL || files.length > 0) candidates.push({ revision, files });
    }
    return candidates;
  });
  return new Map(answers);
}
