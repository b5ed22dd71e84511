/** The rollout's state machine: a pure fold of the journal. Resume = fold what is recorded, then look at the hosts. */
import type { RevisionId } from '../model/digest.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import type { JournalLine, Settled } from '../model/event.ts';
import { after, type Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import type { Observation } from '../model/observation.ts';
import type { Intent, Phase } from '../model/rollout.ts';

/** Where a run begins, before any line of its journal. */
export const BEGINNING: Phase = { phase: 'progressing', step: 0, full: false, hold: false };

/** The phase after `line`. Lines that make no sense in a phase leave it as it is: an intent may come too late. */
export function reduce(phase: Phase, line: JournalLine): Phase {
  if (phase.phase === 'done' && line.kind !== 'intent') return phase;
  switch (line.kind) {
    case 'rollout.started':
      return BEGINNING;
    case 'runner.attached':
    case 'host.intended':
    case 'host.settled':
      return phase;
    case 'step.started':
      return phase.phase === 'progressing' ? { ...phase, step: line.step } : phase;
    case 'step.done':
      return afterStep(phase, line.step + 1);
    case 'step.failed':
      if (phase.phase === 'reverting') return phase;
      return { phase: 'paused', step: line.step, why: 'failure', full: isFull(phase) };
    case 'paused':
      if (phase.phase === 'reverting') return phase;
      return {
        phase: 'paused',
        step: line.step,
        why: line.why,
        full: isFull(phase),
        ...(line.until === undefined ? {} : { until: line.until }),
        ...(line.left === undefined ? {} : { left: line.left }),
      };
    case 'intent':
      return heed(phase, line.intent, line.at);
    case 'revert.started':
      return { phase: 'reverting', step: phase.step, because: line.because };
    case 'host.healed':
      // One that went back on one balancer goes back on all.
      if (phase.phase === 'reverting') return phase;
      return { phase: 'reverting', step: phase.step, because: `${line.host} went back by itself: ${line.because}` };
    case 'step.undone':
      return phase.phase === 'reverting' ? { ...phase, step: line.step - 1 } : phase;
    case 'rollout.done':
      return {
        phase: 'done',
        step: phase.step,
        outcome: line.outcome,
        ...(line.because === undefined ? {} : { because: line.because }),
      };
  }
}

/** Whether `intent` would change anything now; a refusal says why, in words for the person who asked. */
export function problemWith(phase: Phase, intent: Pick<Intent, 'kind' | 'ifStep'>): string | undefined {
  if (phase.phase === 'done') {
    if (phase.outcome !== 'mixed') return 'the rollout is over';
    return intent.kind === 'abort' ? undefined : 'the rollout is over: `abort` goes back, `apply` starts anew';
  }
  if (intent.ifStep !== undefined && intent.ifStep !== phase.step + 1)
    return `the rollout is at step ${phase.step + 1}, not ${intent.ifStep}`;
  // A runner that died on the way back is followed by one that goes on back.
  if (phase.phase === 'reverting' && intent.kind !== 'abort' && intent.kind !== 'resume') {
    return 'the rollout is going back already';
  }
  switch (intent.kind) {
    case 'abort':
      return undefined;
    case 'promote':
      return phase.phase === 'paused' && phase.why !== 'failure' ? undefined : 'there is no pause to go past';
    case 'promote-full':
      return phase.phase === 'paused' && phase.why === 'failure' ? 'a step failed: `retry` or `abort`' : undefined;
    case 'pause':
      return phase.phase === 'paused' && phase.until === undefined ? 'the rollout is paused already' : undefined;
    case 'resume':
      return isOpenPause(phase) && !isHeld(phase) ? 'the playbook pauses here: `promote` goes past it' : undefined;
    case 'retry':
      return phase.phase === 'paused' && phase.why === 'failure' ? undefined : 'nothing has failed';
  }
}

/** `now` is when the runner heard of it, on the clock that pauses end by. */
function heed(phase: Phase, intent: Intent, now: Instant): Phase {
  if (problemWith(phase, intent) !== undefined) return phase;
  const full = isFull(phase);
  switch (intent.kind) {
    case 'abort':
      if (phase.phase === 'reverting') return phase;
      return { phase: 'reverting', step: phase.step, because: `aborted by ${intent.by.who} on ${intent.by.where}` };
    case 'promote-full':
      return { ...leavePause(phase), full: true };
    case 'promote':
      return leavePause(phase);
    case 'pause':
      if (phase.phase === 'progressing') return { ...phase, hold: true };
      return { phase: 'paused', step: phase.step, why: 'step', full, ...whatIsLeft(phase, now) };
    case 'resume':
    case 'retry':
      // A timed pause is not cut short: whoever resumes waits out the rest of it.
      if (phase.phase === 'paused' && phase.left !== undefined)
        return { phase: 'paused', step: phase.step, why: 'step', full, until: after(now, phase.left) };
      if (phase.phase === 'reverting' || (phase.phase === 'paused' && phase.why === 'step')) return phase;
      return { phase: 'progressing', step: phase.step, full, hold: false };
  }
}

/** A pause of the playbook is itself a step and is left behind; a user's pause lies before a step that is still to come. */
function leavePause(phase: Phase): Extract<Phase, { phase: 'progressing' }> {
  const step = phase.phase === 'paused' && phase.why === 'step' ? phase.step + 1 : phase.step;
  return { phase: 'progressing', step, full: isFull(phase), hold: false };
}

function afterStep(phase: Phase, next: number): Phase {
  if (phase.phase === 'reverting') return phase;
  if (phase.phase === 'progressing' && phase.hold)
    return { phase: 'paused', step: next, why: 'user', full: phase.full };
  return { phase: 'progressing', step: next, full: isFull(phase), hold: false };
}

function whatIsLeft(phase: Phase, now: Instant): { readonly left?: Duration } {
  return phase.phase === 'paused' && phase.until !== undefined ? { left: milliseconds(phase.until - now) } : {};
}

function isHeld(phase: Phase): boolean {
  return phase.phase === 'paused' && phase.left !== undefined;
}

/** A pause of the playbook that only a person ends. */
export function isOpenPause(phase: Phase): boolean {
  return phase.phase === 'paused' && phase.why === 'step' && phase.until === undefined;
}

function isFull(phase: Phase): boolean {
  return (phase.phase === 'progressing' || phase.phase === 'paused') && phase.full;
}

/**
 * What the runner knows of a balancer: what it serves, and whether it failed since the last retry.
 * `unproven` = it was looked at and what it serves is no recorded revision, or not provably one; `unknown` = look again.
 */
export interface HostView {
  readonly live: RevisionId | 'unproven' | 'unknown';
  readonly failed?: string;
  /** A request of ours was given up and may still arrive: only another one, which uses up its generation, rules that out. */
  readonly pending?: true;
}

export type HostViews = Readonly<Record<HostName, HostView>>;

/** What one look at a balancer says about it: live is what is on disk *and* provably running. */
export function viewOf(seen: Pick<Observation, 'onDisk' | 'running'>): HostView {
  return { live: seen.onDisk !== 'foreign' && seen.onDisk === seen.running ? seen.onDisk : 'unproven' };
}

/** What a host's answer makes of its view. */
export function settle(view: HostView | undefined, result: Settled): HostView {
  switch (result.outcome) {
    case 'ok':
      return { live: result.revision };
    case 'failed':
      return {
        live: result.live === 'unknown' ? 'unproven' : result.live,
        failed: result.reason,
        ...(view?.pending === undefined ? {} : { pending: view.pending }),
      };
    case 'unknown':
      return { live: 'unknown', failed: view?.failed ?? result.reason, pending: true };
  }
}
