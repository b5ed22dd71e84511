/** The watcher's words: what a play says of being watched, what was decided about it, and why it was held back. */
import { type Duration, milliseconds } from './duration.ts';
import type { ExitCode } from './exit-code.ts';
import type { Instant } from './instant.ts';
import type { RolloutName } from './names.ts';

/** How a set of members became another one. */
export type Change = 'added' | 'changed' | 'removed';

/** `watch:` of a play. */
export interface WatchSettings {
  /** What happens within one is looked at together; 0 = at once. */
  readonly heartbeat: Duration;
  /** Random wait before a refresh, at most, so that many watchers don't reload at one moment. */
  readonly splay: Duration;
  /** Changes of other kinds alone are no reason to refresh. */
  readonly on: readonly Change[];
  /** How long an answer has to stay the same before it is acted on. */
  readonly stableFor: Duration;
  /** No more refreshes than `count` within any `per`. */
  readonly maxRefreshes: { readonly count: number; readonly per: Duration };
  /** Of watchers that share it only one refreshes at a time; absent = they know nothing of each other. */
  readonly turn?: TurnSettings;
}

/** What a play without `watch:` is watched by. */
export const UNSAID: WatchSettings = {
  heartbeat: milliseconds(30_000),
  splay: milliseconds(0),
  on: ['added', 'changed', 'removed'],
  stableFor: milliseconds(0),
  maxRefreshes: { count: 6, per: milliseconds(60_000) },
};

/** `watch: { lock, lock_timeout, settle }`. */
export interface TurnSettings {
  /** Host pattern: where the lock is kept. */
  readonly hosts: string;
  /** How long the others are waited for. */
  readonly timeout: Duration;
  /** Wait once it is our turn, before the sources are asked anew. */
  readonly settle: Duration;
}

const LOCK = '.watch';

/** The name that watchers of a play keep their lock under. */
export function watchLockName(play: string): string {
  return `${play}${LOCK}`;
}

/** Whether a name is that of such a lock: no play may have it. */
export function isWatchLock(name: string): boolean {
  return name.endsWith(LOCK);
}

/** Why nothing was done although there may be something to do. */
export type HeldBack =
  /** No complete and valid answer: the last good state stays. */
  | 'source'
  /** An answer that would leave an upstream without members, or with fewer than `min_members`. */
  | 'empty'
  /** An answer that changes more at once than `max_change` allows. */
  | 'max-change'
  /** `when` or `unless` leaves every balancer alone. */
  | 'exempt'
  /** Too few members pass their check, and some have not been judged yet. */
  | 'unproven'
  /** Changes only of kinds that `on` does not name. */
  | 'ignored'
  /** The answer has not stayed the same for `stable_for` yet. */
  | 'unstable'
  /** `max_refreshes` is used up. */
  | 'budget'
  /** A refresh failed a moment ago. */
  | 'backing-off'
  /** Another watcher refreshes, and `lock_timeout` ran out. */
  | 'turn'
  /** Somebody else walks this rollout. */
  | 'locked'
  /** A rollout of somebody else is paused, or was left unfinished. */
  | 'unfinished'
  /** The emergency lock is set. */
  | 'emergency';

/** How many members came, went and are described otherwise now. */
export type Difference = Readonly<Record<Change, number>>;

/** What happened to a watched play; every decision is one of them. */
export type WatchBody =
  /** Nothing to do. */
  | { readonly kind: 'unchanged'; readonly members: number }
  /** `standing`: how long it is since the sources last gave a good answer; absent = never yet. `more`: the same as before, to be counted and not said again. */
  | {
      readonly kind: 'held-back';
      readonly why: HeldBack;
      readonly text: string;
      readonly standing?: Duration;
      readonly more?: true;
    }
  /** It is our turn among the watchers that share a lock. */
  | { readonly kind: 'turn'; readonly waited: Duration }
  /** A refresh begins: not a decision yet, that is how it ends. */
  | { readonly kind: 'refreshing'; readonly difference?: Difference }
  /** The balancers have what the sources say; `checked`: they were only asked whether they would take it. */
  | {
      readonly kind: 'refreshed';
      readonly members: number;
      readonly took: Duration;
      readonly difference?: Difference;
      readonly checked: boolean;
    }
  /** It is tried again after `retry`; `exit` is what `lbctl apply` would have ended with. */
  | {
      readonly kind: 'failed';
      readonly text: string;
      readonly exit: ExitCode;
      readonly took: Duration;
      readonly retry: Duration;
    }
  /** A member passes its check from now on, or no longer does; `text`: what it said. */
  | {
      readonly kind: 'member';
      readonly upstream: string;
      readonly address: string;
      readonly well: boolean;
      readonly text: string;
    }
  /** From now on too few members of an upstream pass their check, so that none is left out; or enough do again (`over`). */
  | { readonly kind: 'alarm'; readonly upstream: string; readonly text: string; readonly over: boolean }
  /** Something to know that is no decision. */
  | { readonly kind: 'notice'; readonly text: string };

/** Of one play, at the time of the runner's clock. */
export type WatchEvent = WatchBody & { readonly v: 1; readonly at: Instant; readonly play: RolloutName };
