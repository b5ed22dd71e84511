/** Asks something of a run and sees to it that a runner heeds it: the live one, one that waits, or this process. */
import { milliseconds } from '../model/duration.ts';
import { CandidateRejected, TimedOut, Unreachable } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import { type Plan, pathsOn } from '../model/plan.ts';
import type { Intent, IntentKind, Phase } from '../model/rollout.ts';
import { type KnownRun, liveHolder, newestRun, type Observations } from './attach.ts';
import { type DriveOptions, type Edges, goOn, throughPauses } from './drive.ts';
import { BEGINNING, problemWith, reduce } from './reduce.ts';
import type { WalkResult } from './walk.ts';

/** A runner that waits at a pause holds no lock and looks every second; give it time to answer before taking over from it. */
const GRACE = milliseconds(3000);
/** A live runner heeds between two actions; the longest is a commit that has to be put back, or a lease that runs out. */
const PATIENCE = milliseconds(45_000);
const POLL = milliseconds(300);
const TAKE_BACK = milliseconds(3000);

export type AskResult =
  /** A runner elsewhere has it; it goes on there. */
  | { readonly kind: 'heeded'; readonly by: string }
  /** No runner is alive: the request stands on the balancers and counts for whoever goes on. */
  | { readonly kind: 'left' }
  /** This process went on with the run. */
  | { readonly kind: 'ran'; readonly result: WalkResult };

export interface Request {
  readonly id: string;
  readonly kind: IntentKind;
  readonly ifStep?: number;
}

/**
 * Throws CandidateRejected (intent-refused) when it makes no sense where the run is, LockHeld, Unreachable when no
 * balancer takes it, TimedOut when a live runner does not heed it.
 */
export async function ask(
  request: Request,
  plan: Plan,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<AskResult> {
  const { fleet, clock } = edges;
  const seen = await fleet.observe(plan.rollout, (host) => pathsOn(plan, host), interrupt.stop);
  const known = newestRun(seen);
  if (known === undefined)
    throw new CandidateRejected('no-rollout', 'the balancers have no rollout of that name on record');
  const standing = standingRequest(request, known);
  if (standing === undefined) refuseNonsense(request, known);
  const own = { ...pinned(request, known), plan: known.run.plan.id, by: options.actor, at: clock.now() };
  let heard: Heard | undefined;
  let first: WalkResult | undefined;
  try {
    if (standing === undefined) await leave(own, plan, edges, interrupt.stop);
    heard = await awaitRunner(standing ?? own, plan, edges, interrupt.stop);
    const stays = request.kind === 'pause' && known.phase.phase === 'progressing';
    if (heard === undefined && !stays) first = await goOn(options, known.run.plan, edges, interrupt);
  } catch (error) {
    // A runner that is alive and busy has it and will heed it: that is what the error says.
    if (standing === undefined && !(error instanceof TimedOut)) await takeBack(own, plan, edges, interrupt.kill);
    throw error;
  }
  if (heard !== undefined) {
    refuseLate(request, standing ?? own, heard.phase, plan);
    return { kind: 'heeded', by: heard.by };
  }
  if (first === undefined) return { kind: 'left' };
  return { kind: 'ran', result: await throughPauses(first, known.run.plan, options, edges, interrupt) };
}

/** What its asker was refused must not be done for whoever goes on later. A balancer that does not answer now lags. */
async function takeBack(intent: Intent, plan: Plan, edges: Edges, kill: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([kill, AbortSignal.timeout(TAKE_BACK)]);
  await leave({ ...intent, withdrawn: true }, plan, edges, limit).catch(() => undefined);
}

/** The same was asked for before and nobody has heeded it yet: it is seen through instead of asked twice. */
function standingRequest(request: Request, known: KnownRun): Intent | undefined {
  if (problemWith(known.phase, request) !== undefined) return undefined;
  return known.waiting.find((intent) => intent.kind === request.kind && problemWith(known.phase, intent) === undefined);
}

function refuseNonsense(request: Request, known: KnownRun): void {
  const phase = known.waiting
    .map((intent) => ({ kind: 'intent', intent, v: 1, at: intent.at }) as const)
    .reduce(reduce, known.phase);
  const problem = problemWith(phase, request);
  if (problem !== undefined) throw refused(known.run.plan, problem);
}

/** Who promotes means the pause they saw: of two who do so at once, the second must not pass the next pause too. */
function pinned(request: Request, known: KnownRun): Request {
  return request.kind === 'promote' ? { ifStep: known.phase.step + 1, ...request } : request;
}

/** On every balancer that answers, so that the runner hears of it from whichever it asks first. */
async function leave(intent: Intent, plan: Plan, { fleet }: Edges, signal: AbortSignal): Promise<void> {
  const answers = await fleet.each(fleet.keepers, (member) => member.intend(plan.rollout, intent, signal));
  const failed = answers.flatMap(([host, answer]) =>
    answer.outcome === 'left' ? [] : [{ host, reason: answer.reason }],
  );
  const first = failed[0];
  if (first !== undefined && failed.length === answers.length) {
    throw new Unreachable(
      'connection-lost',
      first.host,
      `no balancer took the request: ${failed.map((one) => `${one.host}: ${one.reason}`).join('; ')}`,
    );
  }
}

interface Heard {
  readonly by: string;
  /** Where the run was when it was heard. */
  readonly phase: Phase;
}

/** Undefined when nobody is there to heed it. */
async function awaitRunner(intent: Intent, plan: Plan, edges: Edges, signal: AbortSignal): Promise<Heard | undefined> {
  const { fleet, clock } = edges;
  const start = clock.now();
  for (;;) {
    const seen = await fleet.observe(plan.rollout, (host) => pathsOn(plan, host), signal);
    const phase = phaseWhenHeard(intent, seen);
    if (phase !== undefined) return { by: holderName(seen), phase };
    const holder = liveHolder(seen);
    const waited = clock.now() - start;
    // One that works holds the lock: without a holder there is nobody but at a pause.
    const waits = newestRun(seen)?.phase.phase === 'paused';
    if (holder === undefined && (!waits || waited > GRACE)) return undefined;
    if (holder !== undefined && waited > PATIENCE) throw unheeded(holder.holder.who, holder.holder.where);
    await clock.sleep(POLL, signal);
  }
}

/** By the runner whose journal counts: what one did who went on without some balancers may have been overtaken by another. */
function phaseWhenHeard(intent: Intent, seen: Observations): Phase | undefined {
  const journal = newestRun(seen)?.run.journal ?? [];
  const at = journal.findIndex((line) => line.kind === 'intent' && line.intent.id === intent.id);
  return at < 0 ? undefined : journal.slice(0, at).reduce(reduce, BEGINNING);
}

/** The run moved on between our look and the runner's: it heard the request and could do nothing with it. */
function refuseLate(request: Request, intent: Intent, phase: Phase, plan: Plan): void {
  const problem = problemWith(phase, intent);
  // Somebody else promoted the same pause: what was asked for is done, unless a step was named.
  const isPast = phase.phase !== 'done' && phase.phase !== 'reverting' && phase.step + 1 > (intent.ifStep ?? Infinity);
  if (problem === undefined || (request.ifStep === undefined && isPast)) return;
  throw refused(plan, problem);
}

function refused({ rollout }: Plan, problem: string): CandidateRejected {
  return new CandidateRejected('intent-refused', `${rollout}: ${problem}`, {
    hint: '`lbctl status` shows where it is',
  });
}

function holderName(seen: Observations): string {
  const holder = liveHolder(seen)?.holder;
  return holder === undefined ? 'a runner that is done by now' : `${holder.who} on ${holder.where} (pid ${holder.pid})`;
}

function unheeded(who: string, where: string): TimedOut {
  return new TimedOut(
    'timed-out',
    `the runner of ${who} on ${where} holds the lock and has not heeded the request; it stays on the balancers`,
  );
}
