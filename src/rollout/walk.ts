/** The loop: look, decide, act, record; until the rollout is over, waits for a person, or is told to stop. */
import { milliseconds } from '../model/duration.ts';
import type { Instant } from '../model/instant.ts';
import type { Interrupt } from '../model/interrupt.ts';
import { advances, type Behind } from '../model/plan.ts';
import type { Outcome, PauseReason, Phase } from '../model/rollout.ts';
import { summarise } from '../plan/summary.ts';
import { confirmAll, guard, letGo } from './confirm.ts';
import { decide, type View } from './decide.ts';
import { emergencyHeld } from './lease.ts';
import { converge, observe, type Walk } from './perform.ts';
import { type HostView, type HostViews, isOpenPause } from './reduce.ts';
import { check, drain } from './replicas.ts';
import { recall, retire } from './retire.ts';

/** How often a runner in a timed pause asks the balancers whether somebody wants something. */
const LISTEN = milliseconds(1000);
/** What a second signal leaves for the journal; giving the locks back has 3 s more. */
const LAST_WORDS = milliseconds(1500);

export type WalkResult =
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly because?: string }
  /** `told` counts the journal lines that were reported: whoever follows goes on from there. */
  | {
      readonly kind: 'paused';
      readonly step: number;
      readonly why: PauseReason;
      readonly told: number;
      /** Told to stop at once, so that the balancers of a play with `confirm:` go back by themselves. */
      readonly unconfirmed?: true;
    };

/**
 * Walks on from the journal's phase, also to where app hosts failed that the others may go on without (`behind`). The caller holds the lease and gives it back afterwards.
 * Throws LockHeld when the lease is lost or the emergency lock comes on; the phase is on record by then.
 */
export async function walk(
  run: Walk,
  interrupt: Interrupt,
): Promise<WalkResult | { readonly kind: 'behind'; readonly behind: readonly Behind[] }> {
  const { journal, lease } = run;
  let begun: number | undefined;
  for (;;) {
    if (lease.lost.aborted) throw lease.lost.reason;
    const before = journal.phase;
    const news = lease.news();
    journal.heed(news.intents);
    if (startsAfresh(before, journal.phase)) forgetFailures(run);
    if (news.emergency !== undefined && movesOn(journal.phase) && advances(journal.plan)) {
      run.emergency ??= emergencyHeld(news.emergency.lock, news.emergency.host);
    }
    if (mustStop(run, interrupt)) return await stopHere(run, interrupt);

    const phase = journal.phase;
    if (phase.phase === 'done') {
      tellSummary(run);
      await lastWords(run, 'leave', interrupt.kill);
      return {
        kind: 'done',
        outcome: phase.outcome,
        ...(phase.because === undefined ? {} : { because: phase.because }),
      };
    }
    const action = decide({
      plan: journal.plan,
      phase,
      hosts: run.views,
      begun: begun === phase.step,
      ...triedIn(run, phase),
      replans: run.replan !== undefined && run.stays === undefined,
      now: run.clock.now(),
    });
    switch (action.do) {
      case 'observe':
        await observe(run, action.hosts, interrupt);
        break;
      case 'converge':
        if (await guard(run, action.purpose, interrupt)) await converge(run, action, interrupt);
        break;
      case 'drain':
        await drain(run, action.replicas, interrupt);
        break;
      case 'check':
        await check(run, action, interrupt);
        break;
      case 'retire':
        await retire(run, action.step, interrupt);
        break;
      case 'recall':
        await recall(run, interrupt);
        break;
      case 'record':
        if (action.event.kind === 'step.started') begun = action.event.step;
        // The end is on record only where the balancers know of it: a rollout that is over must not go back.
        if (action.event.kind === 'rollout.done' && !(await confirmEnd(run, action.event.outcome, interrupt))) break;
        journal.write(action.event);
        if (startsAfresh(phase, journal.phase)) forgetFailures(run);
        break;
      case 'wait':
        if (action.until === undefined) {
          return await restHere(run, phase.phase === 'paused' ? phase.why : 'user', interrupt.kill);
        }
        await listen(run, action.until, interrupt);
        break;
      case 'leave-behind':
        return { kind: 'behind', behind: action.behind };
      case 'finish':
        break;
    }
  }
}

function triedIn({ tried }: Walk, phase: Phase): Pick<View, 'tried'> {
  const isThis = tried?.step === phase.step && tried.back === (phase.phase === 'reverting');
  return isThis ? { tried } : {};
}

/** Sleeps a little of a timed pause, then hears what people want; the pause is on every balancer before that. */
async function listen(run: Walk, until: Instant, interrupt: Interrupt): Promise<void> {
  await run.journal.flush(run.fleet, run.lease.token, interrupt.kill);
  const left = milliseconds(until - run.clock.now());
  await run.clock.sleep(milliseconds(Math.min(left, LISTEN)), interrupt.stop).catch(() => undefined);
  if (!interrupt.stop.aborted) await run.lease.renew(interrupt.kill);
}

/** On the way to the target, a timed pause included: it would end in a step. A failed step still goes back by itself. */
function movesOn(phase: Phase): boolean {
  return phase.phase === 'progressing' || (phase.phase === 'paused' && phase.until !== undefined);
}

function mustStop(run: Walk, interrupt: Interrupt): boolean {
  if (run.journal.phase.phase === 'done') return false;
  return interrupt.stop.aborted || (run.emergency !== undefined && run.journal.phase.phase !== 'reverting');
}

/** At a pause for people: on record, confirmed, and no timer runs against them. */
async function restHere(run: Walk, why: PauseReason, kill: AbortSignal): Promise<WalkResult> {
  const { journal } = run;
  const { step } = journal.phase;
  if (why === 'failure') tellSummary(run);
  // Whoever has timers to cancel needs the lock for that.
  await lastWords(run, journal.plan.pace.confirm === undefined ? 'leave' : 'stay', kill);
  // On the way back the timers only finish what was begun.
  const confirmed = journal.phase.phase === 'reverting' ? run.armed !== true : await confirmAll(run, kill);
  return { kind: 'paused', step, why, told: journal.lines.length, ...(confirmed ? {} : { unconfirmed: true }) };
}

function tellSummary({ journal }: Walk): void {
  const { plan, lines } = journal;
  if (plan.services !== undefined) journal.tell({ kind: 'hosts.summary', hosts: summarise(plan, lines) });
}

/** What was promoted must be confirmed everywhere; what went back, or is mixed, where it can be. */
async function confirmEnd(run: Walk, outcome: Outcome, interrupt: Interrupt): Promise<boolean> {
  if (outcome === 'promoted') return await confirmAll(run, interrupt.kill);
  await letGo(run);
  return true;
}

/** Puts on record where we are. A pause that the playbook made stays that pause; going back stays going back. */
async function stopHere(run: Walk, interrupt: Interrupt): Promise<WalkResult> {
  const { journal } = run;
  const { phase } = journal;
  if (phase.phase === 'progressing') journal.write({ kind: 'paused', step: phase.step, why: 'interrupted' });
  const rest = await restHere(run, isOpenPause(phase) ? 'step' : 'interrupted', interrupt.kill);
  if (!interrupt.stop.aborted && run.emergency !== undefined) throw run.emergency;
  return rest;
}

/** Told to stop at once there is a moment left for the record; a balancer that misses it lags. */
async function lastWords({ journal, fleet, lease }: Walk, then: 'leave' | 'stay', kill: AbortSignal): Promise<void> {
  const record = (signal: AbortSignal): Promise<void> =>
    then === 'leave' ? lease.leave(journal, signal) : journal.flush(fleet, lease.token, signal);
  try {
    if (!kill.aborted) return await record(kill);
  } catch (error) {
    if (!kill.aborted) throw error;
  }
  await record(AbortSignal.timeout(LAST_WORDS)).catch(() => undefined);
}

/** A retry, or the way back, tries every balancer again, whatever happened on it before. */
function startsAfresh(before: Phase, now: Phase): boolean {
  return (
    before.phase !== now.phase && (now.phase === 'reverting' || (before.phase === 'paused' && before.why === 'failure'))
  );
}

function forgetFailures(run: Walk): void {
  delete run.tried;
  const fresh: HostViews = Object.fromEntries(Object.entries(run.views).map(([host, view]) => [host, afresh(view)]));
  run.views = fresh;
}

function afresh({ live, pending }: HostView): HostView {
  return { live: live === 'unproven' ? 'unknown' : live, ...(pending === undefined ? {} : { pending }) };
}
