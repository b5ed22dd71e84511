/** What rollback and restore have in common: a plan of one state made from the records, shown, confirmed and run. */

import { ORIGINAL } from '../model/digest.ts';
import { CandidateRejected, LockHeld } from '../model/errors.ts';
import type { ExitCode } from '../model/exit-code.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { parsePercent } from '../model/percent.ts';
import { onBalancers, type Plan, pathsOn, placesOf } from '../model/plan.ts';
import type { Reverted, RevertInput } from '../plan/revert.ts';
import { servicesOf, type WayOver } from '../plan/way-over-runs.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import { isOver, type Observations } from '../rollout/attach.ts';
import type { Fleet } from '../rollout/fleet.ts';
import { baseOf, driftedHosts, planId } from '../rollout/propose.ts';
import { askOf } from './ask-command.ts';
import type { Context } from './context.ts';
import { driftOf } from './open-play.ts';
import type { OpenRun, RecordedOpenRun } from './open-run.ts';
import { openApps } from './open-services.ts';
import { runRecorded } from './run-recorded.ts';

const HISTORY = 50;

export interface WayBackSpec {
  readonly verb: string;
  /** What becomes of a rollout that is not over: it goes back to where it began, or stays as it is. */
  readonly unfinished: 'abort' | 'refuse';
  readonly plan: (input: RevertInput, runs: readonly RecordedRun[]) => Reverted;
  /** The same for a rollout with services. */
  readonly servicesPlan: (input: RevertInput, runs: readonly RecordedRun[]) => WayOver | Reverted;
}

/** Throws CandidateRejected when the target runs already or is not on record, LockHeld when a rollout is unfinished and may not be aborted. */
export async function goBack(open: RecordedOpenRun, context: Context, spec: WayBackSpec): Promise<ExitCode> {
  const { rollout, known } = open;
  if (!isOver(known)) {
    if (spec.unfinished === 'abort') return await askOf(open, { kind: 'abort' }, context);
    throw new LockHeld(
      'rollout-unfinished',
      `${rollout} is at step ${known.phase.step + 1} of ${known.run.plan.steps.length}`,
      { hint: `\`lbctl abort ${rollout}\` goes back to where it began` },
    );
  }
  const runs = await runsOf(rollout, [open.fleet], context);
  // The newest run may have left some hosts of services alone.
  const services = servicesOf(runs.map(({ plan }) => plan));
  const whole = services === undefined ? known.run.plan : { ...known.run.plan, services };
  // Other balancers of that run may have had runs of their own since.
  const from = onBalancers(whole, new Set(open.fleet.names)) ?? whole;
  const { fleet, seen } = await withServices(open, from, context);
  const now = context.clock.now();
  // What was edited by hand is not what was there before lbctl, however little is known of it: it is refused as drift, and
  // not taken for a way back that has been gone.
  const edited = driftedHosts(seen).flatMap(({ host, intended }) => (intended === undefined ? [] : [[host, intended]]));
  const revisions = { ...baseOf(seen), ...Object.fromEntries(edited) };
  const base = { label: 'as it was', revisions, upstreams: [] };
  const input: RevertInput = {
    from,
    id: planId(now, context.rng, known.run.plan.id),
    created: now,
    target: known.run.plan.target,
    base,
    onFailure: 'rollback',
  };
  const made = from.services === undefined ? spec.plan(input, runs) : spec.servicesPlan(input, runs);
  const planned = orRefused(made, rollout);
  const plan = placesOf(planned).every((host) => seen.has(host)) ? planned : withoutWaiting(planned);
  const question = `${spec.verb} ${rollout} on ${placesOf(plan).join(', ')}?`;
  try {
    const candidates = await candidatesOf(plan, fleet, seen, context);
    const task = { plan, candidates, seen, drift: driftOf(context) };
    return await runRecorded(task, fleet, { verb: spec.verb, question }, context);
  } catch (error) {
    throw releaseGone(error) ?? error;
  }
}

function orRefused(made: WayOver | Reverted, rollout: RolloutName): Plan {
  switch (made.outcome) {
    case 'planned':
      return made.plan;
    case 'already-there': {
      const label = 'to' in made ? made.to.label : made.label;
      throw new CandidateRejected('already-there', `${rollout}: every host runs that already (${label})`);
    }
    case 'not-recorded':
      throw new CandidateRejected('revision-unknown', `${made.hosts.join(', ')}: nothing on record to go back to`);
    case 'unknown':
      throw new CandidateRejected('revision-unknown', `${rollout}: no run on record has ended there`, {
        hint: '`lbctl history` lists versions and runs; `lbctl apply` with the version that is wanted goes there',
      });
    case 'no-way':
      throw new CandidateRejected(
        'revision-unknown',
        `${rollout} has services, and no run on record leads from what runs now to there`,
        { hint: '`lbctl apply` with the version that is wanted goes there, replica by replica' },
      );
  }
}

/** A release that was cleared away is found out by the hosts, before anything is changed. */
function releaseGone(error: unknown): CandidateRejected | undefined {
  if (!(error instanceof CandidateRejected) || error.code !== 'candidate-invalid') return undefined;
  const [, version] = /release (\S+) is not in \//.exec(error.message) ?? [];
  if (version === undefined) return undefined;
  return new CandidateRejected('release-gone', error.message, {
    hint: `\`lbctl apply PLAYBOOK -e version=${version}\` brings it there again, and leads to it; \`keep_releases\` says how many stay`,
    cause: error,
  });
}

/** The fleet with every host of `from`, and a look at all of them. */
async function withServices(
  { ref, fleet, seen }: OpenRun,
  from: Plan,
  context: Context,
): Promise<{ readonly fleet: Fleet; readonly seen: Observations }> {
  const missing = from.services?.apps.filter(({ name }) => !fleet.members.has(name)) ?? [];
  if (from.services === undefined || missing.length === 0) return { fleet, seen };
  const more = await openApps({ ...from, services: { ...from.services, apps: missing } }, ref, context, fleet.needs);
  const whole = more === undefined ? fleet : fleet.with(more);
  return {
    fleet: whole,
    seen: await whole.observe(from.rollout, (host) => pathsOn(from, host), context.interrupt.stop),
  };
}

/** A balancer that is away must not turn the others round, forward again: they go back and it is named at the end. */
function withoutWaiting(plan: Plan): Plan {
  const all = parsePercent(100);
  return all === undefined ? plan : { ...plan, pace: { ...plan.pace, maxFailPercentage: all } };
}

/** Runs that any balancer has on record, newest first: one that was away knows fewer. */
export async function runsOf(
  rollout: RolloutName,
  fleets: readonly Fleet[],
  context: Context,
): Promise<readonly RecordedRun[]> {
  const histories = fleets.map((fleet) => fleet.history(rollout, HISTORY, context.interrupt.stop));
  const answers = (await Promise.all(histories)).flat();
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
