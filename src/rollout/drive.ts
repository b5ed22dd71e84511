/** Drives a run from one pause to the next: lock, look, walk, let go; and between them waits for people without a lock. */
import type { Duration } from '../model/duration.ts';
import { Interrupted, LockHeld, MixedState } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { advances, type Plan, pathsOn } from '../model/plan.ts';
import type { Actor, PauseReason } from '../model/rollout.ts';
import type { Clock, Rng } from '../ports/clock.ts';
import type { MemberProbes } from '../ports/probes.ts';
import type { Reporter } from '../ports/reporter.ts';
import { intentsIn, newestRun, type Observations, openJournal } from './attach.ts';
import { goesBack } from './confirm.ts';
import type { Fleet } from './fleet.ts';
import { follow } from './follow.ts';
import { Journal } from './journal.ts';
import type { Lease, LockRequest } from './lease.ts';
import { leaveBehind, type Replan } from './leave-behind.ts';
import type { Walk } from './perform.ts';
import { type HostViews, viewOf } from './reduce.ts';
import { takeLease } from './take-lease.ts';
import { type WalkResult, walk } from './walk.ts';

export interface Edges {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly reporter: Reporter;
  /** Asks members from this machine (`health: from: controller`). */
  readonly probes: MemberProbes;
  /** Plans the rest of a rollout anew; absent = that can't be done here. */
  readonly replan?: Replan;
}

export interface DriveOptions {
  readonly actor: Actor;
  readonly message: string;
  readonly lockTimeout: Duration;
  /** `wait`: stay through open pauses and go on when somebody promotes; `exit`: end there. */
  readonly pause: 'wait' | 'exit';
}

export function lockRequest(
  plan: Pick<Plan, 'rollout' | 'purpose' | 'pace'>,
  options: DriveOptions,
  reverting: boolean,
): LockRequest {
  const { confirm } = plan.pace;
  return {
    ...(confirm === undefined ? {} : { confirm }),
    rollout: plan.rollout,
    holder: options.actor,
    message: options.message,
    timeout: options.lockTimeout,
    purpose: reverting || !advances(plan) ? 'revert' : 'advance',
  };
}

/** Walks a run that was just prepared, under the lease its preparation was done with. */
export async function begin(
  prepared: { plan: Plan; views: HostViews; generations: ReadonlyMap<HostName, number> },
  lease: Lease,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<WalkResult> {
  const journal = new Journal(prepared.plan, [], new Map(), edges);
  journal.tell({ kind: 'plan.ready', plan: prepared.plan, phase: 'new', at_step: 0 });
  journal.write({ kind: 'rollout.started', plan: prepared.plan.id, by: options.actor });
  journal.write({ kind: 'runner.attached', by: options.actor, token: lease.token });
  const state: Walk = {
    ...edges,
    fleet: lease.fleet,
    journal,
    lease,
    generations: new Map(prepared.generations),
    views: prepared.views,
    operations: 0,
  };
  return walkAndRelease(state, options, edges, interrupt);
}

/** Goes on with the newest run on record. Throws LockHeld when somebody else runs it. */
export async function goOn(options: DriveOptions, plan: Plan, edges: Edges, interrupt: Interrupt): Promise<WalkResult> {
  const { fleet, clock } = edges;
  const tell = (event: Parameters<Journal['tell']>[0]): void => edges.reporter.on({ ...event, v: 1, at: clock.now() });
  const before = await fleet.observe(plan.rollout, (host) => pathsOn(plan, host), interrupt.stop);
  const reverting = isReverting(before);
  const lease = await takeLease(lockRequest(plan, options, reverting), { fleet, clock, tell }, before, interrupt.stop);
  let seen: Observations;
  try {
    seen = await fleet.observe(plan.rollout, (host) => pathsOn(plan, host), interrupt.stop);
  } catch (error) {
    await lease[Symbol.asyncDispose]();
    throw error;
  }
  const known = newestRun(seen);
  if (known === undefined) {
    await lease[Symbol.asyncDispose]();
    throw new MixedState('no-rollout', `the record of ${plan.rollout} is gone from the balancers`);
  }
  const journal = openJournal(known.run, seen, edges);
  journal.tell({ kind: 'plan.ready', plan: known.run.plan, phase: 'continued', at_step: journal.phase.step });
  // The journal of a run that is over stays as it is; an abort may still follow a mixed end.
  if (journal.phase.phase !== 'done' || known.waiting.length > 0) {
    journal.write({ kind: 'runner.attached', by: options.actor, token: lease.token });
  }
  for (const event of known.healed) journal.write(event);
  journal.heed(intentsIn(seen));
  // What was seen where the lock could not be had may change at any time.
  const ours = [...seen].filter(([host]) => lease.standings.has(host));
  const views = Object.fromEntries(ours.map(([host, one]) => [host, viewOf(one)]));
  const generations = new Map(ours.map(([host, one]) => [host, one.generation]));
  return walkAndRelease(
    { ...edges, fleet: lease.fleet, journal, lease, generations, views, operations: 0 },
    options,
    edges,
    interrupt,
  );
}

/**
 * After a pause: returns it at once (`exit`), or waits until the rollout moves on, by our hand or another's.
 * Throws Interrupted when the runner was told to stop; everything is on record and no lock is held.
 */
export async function throughPauses(
  first: WalkResult,
  plan: Plan,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<WalkResult> {
  let result = first;
  for (;;) {
    if (result.kind === 'done') return result;
    if (interrupt.stop.aborted) throw interrupted(plan, interrupt, result.why, result.unconfirmed);
    if (options.pause === 'exit') return result;
    const heard = await waitForPeople(plan, { ...edges, told: result.told }, interrupt, result.why);
    if (heard.kind === 'done') return heard;
    result = (await goOnUnlessHeld(options, plan, edges, interrupt)) ?? { ...result, told: heard.told };
  }
}

/** Of several who wait for the same promotion one gets the lock; the others keep watching. */
async function goOnUnlessHeld(
  options: DriveOptions,
  plan: Plan,
  edges: Edges,
  interrupt: Interrupt,
): Promise<WalkResult | undefined> {
  try {
    return await goOn(options, plan, edges, interrupt);
  } catch (error) {
    if (error instanceof LockHeld && error.code === 'locked') return undefined;
    throw error;
  }
}

async function waitForPeople(
  plan: Plan,
  edges: Edges & { readonly told: number },
  interrupt: Interrupt,
  why: PauseReason,
): ReturnType<typeof follow> {
  try {
    return await follow(plan, edges, interrupt.stop);
  } catch (error) {
    if (interrupt.stop.aborted) throw interrupted(plan, interrupt, why);
    throw error;
  }
}

async function walkAndRelease(
  state: Walk,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<WalkResult> {
  try {
    await using _lease = state.lease;
    return await walkOn(state, interrupt);
  } catch (error) {
    const { plan } = state.journal;
    const isLost = error instanceof LockHeld && error.code === 'lock-lost' && !interrupt.stop.aborted;
    const text = state.armed === true ? goesBack(plan) : undefined;
    if (text !== undefined && !isLost) state.journal.tell({ kind: 'notice', text });
    if (!isLost || !(await wentBack(plan, edges, interrupt.stop))) throw error;
    // Not another runner, but a balancer that did not hear of us in time: the others go back too, and that is the end.
    return await goOn(options, plan, edges, interrupt);
  }
}

/** Walks to an end or a pause, over as many plans as it takes. */
async function walkOn(first: Walk, interrupt: Interrupt): Promise<WalkResult> {
  let run = first;
  for (;;) {
    const end = await walk(run, interrupt);
    if (end.kind !== 'behind') return end;
    const next = run.replan && (await leaveBehind(run, end.behind, run.replan, interrupt));
    if (next === undefined) run.stays = true;
    else run = next;
  }
}

/** Whether some balancer that answers went back by itself (`confirm:`). */
async function wentBack(plan: Plan, { fleet }: Edges, signal: AbortSignal): Promise<boolean> {
  if (plan.pace.confirm === undefined) return false;
  const looks = await Promise.allSettled(
    fleet.keepers.map((name) => fleet.get(name).observe(plan.rollout, plan.paths, signal)),
  );
  const runs = looks.flatMap((one) => (one.status === 'fulfilled' && one.value.run ? [one.value.run] : []));
  return runs.some((run) => run.plan.id === plan.id && run.healed?.outcome === 'back');
}

function isReverting(seen: Observations): boolean {
  const known = newestRun(seen);
  return (
    known !== undefined &&
    (known.phase.phase === 'reverting' || known.waiting.some((intent) => intent.kind === 'abort'))
  );
}

/** What the person who pressed Ctrl-C reads: the line that goes on from here. */
function interrupted(plan: Plan, interrupt: Interrupt, why: PauseReason, unconfirmed?: true): Interrupted {
  const onwards = why === 'step' ? 'promote' : why === 'failure' ? 'retry' : 'resume';
  const signal = interrupt.stop.reason instanceof Interrupted ? interrupt.stop.reason : undefined;
  return new Interrupted(signal?.exitCode === 143 ? 'SIGTERM' : 'SIGINT', `${plan.rollout} is on record and unlocked`, {
    hint: `${unconfirmed === true ? `${goesBack(plan)}\n` : ''}go on with \`lbctl ${onwards} ${plan.rollout}\`, or back with \`lbctl abort ${plan.rollout}\``,
  });
}
