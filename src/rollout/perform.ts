/** Carries out what was decided: the only place where a rollout touches a balancer. */

import type { RevisionId } from '../model/digest.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import type { LockHeld } from '../model/errors.ts';
import type { Settled } from '../model/event.ts';
import { after } from '../model/instant.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, type Plan, pathsOn } from '../model/plan.ts';
import { standing } from '../model/rollout.ts';
import type { CommitAnswer } from '../ports/balancer-host.ts';
import type { Clock, Rng } from '../ports/clock.ts';
import type { MemberProbes } from '../ports/probes.ts';
import type { Action, HostOp } from './decide.ts';
import type { Fleet } from './fleet.ts';
import { fenced, type Journal } from './journal.ts';
import { emergencyHeld, type Lease } from './lease.ts';
import type { Replan } from './leave-behind.ts';
import { type HostView, type HostViews, settle, viewOf } from './reduce.ts';

/** How long a balancer may take to end old workers before a step gives up waiting for room to reload. */
const OLD_WORKERS_WAIT = milliseconds(60_000);
const OLD_WORKERS_POLL = milliseconds(1000);
/** Safe while we hold the lock: nobody else can have changed the balancer in between. */
const TRIES_AFTER_SILENCE = 2;

/** An app host stops and starts processes, and follows them for a while: that takes longer than a reload. */
const PROVE_SERVICES = milliseconds(90_000);

/** Everything a walk through a plan needs, and what it knows of the balancers so far. */
export interface Walk {
  readonly fleet: Fleet;
  readonly journal: Journal;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly probes: MemberProbes;
  /** Absent = who runs this can't plan anew: any failure is one of the step. */
  readonly replan?: Replan;
  readonly generations: Map<HostName, number>;
  views: HostViews;
  operations: number;
  /** What came of the drain, the check, or whatever else changes nothing that this runner has done last. */
  tried?: {
    readonly step: number;
    readonly back: boolean;
    readonly problem?: string;
    readonly hosts?: readonly HostName[];
  };
  /** The others can not go on without app hosts that failed: that was tried. */
  stays?: true;
  /** Whether this walk has armed the balancers (`confirm:`). */
  armed?: boolean;
  /** Set when a balancer refused because the emergency lock came on. */
  emergency?: LockHeld;
}

/** Looks again at balancers that are not known; one that can't be reached counts as failed, not as anything else. */
export async function observe(walk: Walk, hosts: readonly HostName[], interrupt: Interrupt): Promise<void> {
  const { plan } = walk.journal;
  const looks = await walk.fleet.each(hosts, async (member, host): Promise<HostView> => {
    try {
      const seen = await member.observe(plan.rollout, pathsOn(plan, host), interrupt.kill);
      walk.generations.set(host, seen.generation);
      const pending = walk.views[host]?.pending;
      return { ...viewOf(seen), ...(pending === undefined ? {} : { pending }) };
    } catch (error) {
      return { live: 'unproven', failed: error instanceof Error ? error.message : String(error) };
    }
  });
  walk.views = { ...walk.views, ...Object.fromEntries(looks) };
}

/**
 * Brings a batch to its revisions side by side: intent on record, change, result on record.
 * Throws LockHeld when a balancer refuses our fencing number.
 */
export async function converge(
  walk: Walk,
  action: Extract<Action, { do: 'converge' }>,
  interrupt: Interrupt,
): Promise<void> {
  const { journal } = walk;
  const step = journal.phase.step;
  const intended = action.ops.map((op) => ({
    op,
    operation: `${journal.plan.id}-${walk.lease.token}-${++walk.operations}`,
  }));
  for (const { op, operation } of intended)
    journal.write({ kind: 'host.intended', step, host: op.host, to: op.to, operation });
  const busy = action.ops.map((op) => op.host);
  const apps = busy.some((host) => !walk.fleet.keepers.includes(host));
  // A balancer takes the intent with the request; what an app host is about to do must be on record elsewhere before.
  if (apps) await journal.flush(walk.fleet, walk.lease.token, interrupt.kill);
  const others = journal.spread(walk.fleet, walk.lease.token, interrupt.kill, busy);
  const commits = intended.map(({ op, operation }) =>
    commit(walk, { op, operation, purpose: action.purpose }, interrupt),
  );
  // Every answer counts, also beside one that ends the run.
  const [flushed, ...answers] = await Promise.allSettled([others, ...commits]);
  for (const [index, { op, operation }] of intended.entries()) {
    const answer = answers[index];
    const result = answer?.status === 'fulfilled' && answer.value !== undefined ? answer.value : UNHEARD;
    walk.views = { ...walk.views, [op.host]: settle(walk.views[op.host], result) };
    journal.write({ kind: 'host.settled', step, host: op.host, operation, result });
  }
  await throwFirst([...answers, flushed], walk, interrupt.kill);
  if (!action.last) await settlePause(walk, interrupt.stop);
}

const UNHEARD: Settled = { outcome: 'unknown', reason: 'the runner stopped before it answered' };

/** Puts what was answered on record where that is still allowed. A second signal is the walk's to see. */
async function throwFirst(
  results: readonly PromiseSettledResult<unknown>[],
  walk: Walk,
  kill: AbortSignal,
): Promise<void> {
  const first = results.find((one) => one.status === 'rejected');
  if (first === undefined || kill.aborted) return;
  await walk.journal.flush(walk.fleet, walk.lease.token, kill).catch(() => undefined);
  throw first.reason;
}

interface Commit {
  readonly op: HostOp;
  readonly operation: string;
  readonly purpose: 'advance' | 'revert';
}

/**
 * One balancer, one revision. Waits for old workers to end when the balancer has too many, up to a limit; what was not
 * answered, or was overtaken by a request of ours that had been given up, is read back and tried again.
 */
async function commit(walk: Walk, { op, operation, purpose }: Commit, interrupt: Interrupt): Promise<Settled> {
  const { journal, clock, fleet } = walk;
  const { plan } = journal;
  const giveUp = after(clock.steady(), OLD_WORKERS_WAIT);
  let again = TRIES_AFTER_SILENCE;
  for (let attempt = 0; ; attempt += 1) {
    const append = journal.missing(op.host);
    const answer = await fleet.get(op.host).commit(
      plan.rollout,
      {
        operation: attempt === 0 ? operation : `${operation}-${attempt}`,
        token: walk.lease.token,
        expectedGeneration: walk.generations.get(op.host) ?? 0,
        to: op.to,
        purpose,
        paths: pathsOn(plan, op.host),
        proveTimeout: proveTimeoutOn(plan, op.host),
        maxOldWorkers: plan.pace.maxOldWorkers,
        ...(append === undefined ? {} : { append }),
      },
      interrupt.kill,
    );
    if (append !== undefined && hasTakenLines(answer)) journal.keptBy(op.host, append);
    if (answer.outcome === 'unknown' || answer.outcome === 'stale') {
      const before = walk.generations.get(op.host) ?? 0;
      const live = await readBack(walk, op.host, interrupt);
      // With the generation as it was nothing has been done yet, whatever is live: it may still be under way.
      if (live === op.to && walk.generations.get(op.host) !== before)
        return { outcome: 'ok', revision: op.to, reloaded: true };
      if (live === 'unknown' || again === 0 || interrupt.stop.aborted) return settled(walk, op, answer);
      again -= 1;
      continue;
    }
    const isEnough = clock.steady() >= giveUp || interrupt.stop.aborted || isAborted(walk);
    if (answer.outcome !== 'busy' || isEnough) return settled(walk, op, answer);
    journal.tell({ kind: 'host.draining', host: op.host, oldWorkers: answer.oldWorkers });
    await clock.sleep(OLD_WORKERS_POLL, interrupt.kill);
  }
}

export function proveTimeoutOn(plan: Plan, host: HostName): Duration {
  const { proveTimeout } = plan.pace;
  return appsOf(plan).includes(host) ? milliseconds(Math.max(proveTimeout, PROVE_SERVICES)) : proveTimeout;
}

/** Somebody wants to go back: nothing is waited for any more. The walk heeds it next. */
export function isAborted({ lease, journal }: Walk): boolean {
  return standing(lease.heard).some((intent) => intent.kind === 'abort' && journal.isNew(intent));
}

/** A balancer takes the lines before anything else, except where it refuses the whole request, or can't write them. */
function hasTakenLines({ outcome }: CommitAnswer): boolean {
  return outcome !== 'unknown' && outcome !== 'fenced' && outcome !== 'emergency' && outcome !== 'failed';
}

/** What a balancer provably serves; `unknown` when it can't be asked or can't prove it. */
async function readBack(walk: Walk, host: HostName, interrupt: Interrupt): Promise<RevisionId | 'unknown'> {
  const { plan } = walk.journal;
  try {
    const seen = await walk.fleet.get(host).observe(plan.rollout, pathsOn(plan, host), interrupt.kill);
    walk.generations.set(host, seen.generation);
    const { live } = viewOf(seen);
    return live === 'unproven' ? 'unknown' : live;
  } catch {
    return 'unknown';
  }
}

/** The port asks again when an answer is lost; where no generation was used up, the request lost first may still arrive. */
function markPending(walk: Walk, host: HostName): void {
  walk.views = { ...walk.views, [host]: { ...(walk.views[host] ?? { live: 'unknown' }), pending: true } };
}

function settled(walk: Walk, op: HostOp, answer: CommitAnswer): Settled {
  if ('generation' in answer) walk.generations.set(op.host, answer.generation);
  else markPending(walk, op.host);
  const before = walk.views[op.host]?.live;
  const live = before === undefined || before === 'unproven' ? 'unknown' : before;
  switch (answer.outcome) {
    case 'applied':
      return {
        outcome: 'ok',
        revision: op.to,
        reloaded: answer.reloaded,
        ...(answer.oldWorkers === 0 ? {} : { oldWorkers: answer.oldWorkers }),
      };
    case 'put-back':
      return { outcome: 'failed', reason: answer.reason, live };
    case 'stuck':
      return { outcome: 'failed', reason: answer.reason, live: 'unknown' };
    case 'invalid':
      return { outcome: 'failed', reason: answer.output, live };
    case 'drift':
      return { outcome: 'failed', reason: `changed by hand meanwhile: ${answer.paths.join(', ')}`, live: 'unknown' };
    case 'not-included':
      return {
        outcome: 'failed',
        reason: `the balancer's configuration no longer includes ${answer.paths.join(', ')}`,
        live,
      };
    case 'stale':
      return { outcome: 'failed', reason: 'another commit came in between', live: 'unknown' };
    case 'busy':
      return { outcome: 'failed', reason: `${answer.oldWorkers} old workers have not ended`, live };
    case 'no-master':
      return { outcome: 'failed', reason: 'the balancer does not run', live };
    case 'failed':
      return { outcome: 'failed', reason: answer.reason, live };
    case 'emergency':
      walk.emergency = emergencyHeld(answer.lock, op.host);
      return { outcome: 'failed', reason: 'the emergency lock is set', live };
    case 'fenced':
      throw fenced();
    case 'unknown':
      return { outcome: 'unknown', reason: answer.reason };
  }
}

/** `settle` plus a random part of `splay`, cut short when the runner is told to stop. */
async function settlePause(walk: Walk, stop: AbortSignal): Promise<void> {
  const { settle: fixed, splay } = walk.journal.plan.pace;
  const wait = milliseconds(fixed + walk.rng.next() * splay);
  if (wait === 0 || stop.aborted) return;
  walk.journal.tell({ kind: 'settling', for: wait });
  await walk.clock.sleep(wait, stop).catch(() => undefined);
}
