/** Watches a run that nobody here drives, until it ends or somebody asks for something that a runner must do. */
import { milliseconds } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import type { Phase } from '../model/rollout.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { liveHolder, newestRun, type Observations } from './attach.ts';
import type { Fleet } from './fleet.ts';
import { BEGINNING, reduce } from './reduce.ts';
import type { WalkResult } from './walk.ts';

const POLL = milliseconds(1000);
/** A balancer that reboots, or a laptop that sleeps, is waited for this long. */
const PATIENCE = milliseconds(120_000);
/** A run that is moving and that nobody holds for this long has lost its runner. */
const ORPHANED = milliseconds(5000);
/** How many runs back the end of ours is looked for. */
const HISTORY = 20;

export interface FollowEdges {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly reporter: Reporter;
  /** Journal lines that the reporter has had already; absent = those that are there at the first look. */
  readonly told?: number;
}

type Asked = { readonly kind: 'asked'; readonly told: number };
type Ended = Extract<WalkResult, { kind: 'done' }>;

/**
 * Reports journal lines as others write them, from the one after `told` on. Resolves when the run is over, or (`asked`) when nobody holds the run lock
 * and there is an intent to heed, or the runner has died in the middle. Rejects with the signal's reason when aborted, Unreachable when no balancer answers for 2 min.
 */
export async function follow(plan: Plan, edges: FollowEdges, signal: AbortSignal): Promise<Asked | Ended> {
  const { clock, fleet, reporter } = edges;
  let reported = edges.told;
  let heard = clock.now();
  let held = clock.now();
  for (;;) {
    signal.throwIfAborted();
    const seen = await look(plan, fleet, signal);
    const known = newestRun(seen);
    if (known !== undefined) heard = clock.now();
    else if (clock.now() - heard > PATIENCE) throw unreachable(plan);
    if (known !== undefined && known.run.plan.id === plan.id) {
      for (const line of known.run.journal.slice(reported ?? known.run.journal.length)) reporter.on(line);
      reported = known.run.journal.length;
      const { phase } = known;
      const end = endOf(phase);
      if (end !== undefined) return end;
      if (liveHolder(seen) !== undefined || phase.phase === 'paused') held = clock.now();
      const free = liveHolder(seen) === undefined;
      if (free && (known.waiting.length > 0 || clock.now() - held > ORPHANED)) return { kind: 'asked', told: reported };
    }
    // A newer run has begun, so this one has ended between two looks.
    if (known !== undefined && known.run.plan.id > plan.id) return await endOnRecord(plan, fleet, signal);
    await clock.sleep(POLL, signal);
  }
}

async function endOnRecord(plan: Plan, fleet: Fleet, signal: AbortSignal): Promise<Ended> {
  const answers = await Promise.allSettled(
    fleet.keepers.map((name) => fleet.get(name).history(plan.rollout, HISTORY, signal)),
  );
  const runs = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const ends = runs.flatMap((run) => (run.plan.id === plan.id ? [endOf(run.journal.reduce(reduce, BEGINNING))] : []));
  return ends.find((end) => end !== undefined) ?? { kind: 'done', outcome: 'mixed', because: 'a newer run has begun' };
}

function endOf(phase: Phase): Ended | undefined {
  if (phase.phase !== 'done') return undefined;
  return { kind: 'done', outcome: phase.outcome, ...(phase.because === undefined ? {} : { because: phase.because }) };
}

/** Whoever answers; a balancer that is away does not stop the one who watches. */
async function look(plan: Plan, fleet: Fleet, signal: AbortSignal): Promise<Observations> {
  const looks = await Promise.allSettled(
    fleet.keepers.map((name) => fleet.get(name).observe(plan.rollout, plan.paths, signal)),
  );
  return new Map(looks.flatMap((one) => (one.status === 'fulfilled' ? [[one.value.host, one.value] as const] : [])));
}

function unreachable(plan: Plan): Error {
  const host = plan.pace.batches.flat()[0];
  if (host === undefined) return new Error('a plan without hosts is followed');
  return new Unreachable('connection-lost', host, 'no balancer of the rollout has answered for two minutes');
}
