/** PURE: what a watcher counts of one play, folded from what happened to it. Every decision is one counter. */
import type { Duration } from '../model/duration.ts';
import type { Instant } from '../model/instant.ts';
import type { HeldBack, WatchEvent } from '../model/watch.ts';

export interface Counters {
  /** Decisions: each is one of `unchanged`, `done`, `checked`, `failed` and `heldBack`. */
  readonly runs: number;
  readonly unchanged: number;
  /** Refreshes that were begun; one that finds nothing to do, or a lock, is not `done`. */
  readonly tried: number;
  readonly done: number;
  /** Candidates that were validated on the balancers only (`--dry-run`). */
  readonly checked: number;
  readonly failed: number;
  readonly heldBack: Readonly<Record<HeldBack, number>>;
  /** Answers that were no answers, and refreshes that failed. */
  readonly errors: number;
  /** Members that no longer passed their check, and upstreams with too few that did. */
  readonly turnedIll: number;
  readonly alarms: number;
  readonly lastRun?: Instant;
  /** When it was last our turn among watchers that share a lock. */
  readonly lastLock?: Instant;
  /** When the balancers last had, or got, what the sources say. */
  readonly lastSuccess?: Instant;
  /** Of the last refresh that came to an end. */
  readonly lastDuration?: Duration;
  readonly lastError?: { readonly at: Instant; readonly text: string };
  /** How many members the balancers have, as far as is known. */
  readonly members?: number;
}

export const NOTHING_COUNTED: Counters = {
  runs: 0,
  unchanged: 0,
  tried: 0,
  done: 0,
  checked: 0,
  failed: 0,
  heldBack: {
    source: 0,
    empty: 0,
    'max-change': 0,
    exempt: 0,
    unproven: 0,
    ignored: 0,
    unstable: 0,
    budget: 0,
    'backing-off': 0,
    turn: 0,
    locked: 0,
    unfinished: 0,
    emergency: 0,
  },
  errors: 0,
  turnedIll: 0,
  alarms: 0,
};

/** The counters after `event`. */
export function count(before: Counters, event: WatchEvent): Counters {
  const { at } = event;
  const run = { ...before, runs: before.runs + 1, lastRun: at };
  switch (event.kind) {
    case 'notice':
      return before;
    case 'member':
      return event.well ? before : { ...before, turnedIll: before.turnedIll + 1 };
    case 'alarm':
      return event.over ? before : { ...before, alarms: before.alarms + 1 };
    case 'turn':
      return { ...before, lastLock: at };
    case 'refreshing':
      return { ...before, tried: before.tried + 1 };
    case 'unchanged':
      return { ...run, unchanged: run.unchanged + 1, lastSuccess: at, members: event.members };
    case 'refreshed':
      return event.checked
        ? { ...run, checked: run.checked + 1, lastDuration: event.took }
        : { ...run, done: run.done + 1, lastDuration: event.took, lastSuccess: at, members: event.members };
    case 'failed':
      return { ...erred(run, event), failed: run.failed + 1, lastDuration: event.took };
    case 'held-back': {
      const heldBack = { ...run.heldBack, [event.why]: run.heldBack[event.why] + 1 };
      return { ...(isFault(event.why) ? erred(run, event) : run), heldBack };
    }
  }
}

function erred(before: Counters, { at, text }: { readonly at: Instant; readonly text: string }): Counters {
  return { ...before, errors: before.errors + 1, lastError: { at, text } };
}

/** Something is wrong with what was answered; the others are waits. */
function isFault(why: HeldBack): boolean {
  return why === 'source' || why === 'empty' || why === 'max-change';
}
