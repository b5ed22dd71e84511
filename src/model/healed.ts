/** A balancer that went back to the base of its run without a runner, because nobody was heard of (`confirm:`). */
import type { RevisionId } from './digest.ts';
import { type Duration, formatDuration } from './duration.ts';
import type { Instant } from './instant.ts';
import type { Actor } from './rollout.ts';

export interface Healed {
  /** `failed` = it tried to and could not yet; it tries again until somebody takes the run on. */
  readonly outcome: 'back' | 'failed';
  readonly to: RevisionId;
  /** On the balancer's own clock. */
  readonly at: Instant;
  /** For so long nobody who holds the run lock was heard of. */
  readonly within: Duration;
  /** Why it could not; empty when it could. */
  readonly reason: string;
  /** Who held the run lock; absent when nobody did any more, as after a second Ctrl-C. */
  readonly runner?: Actor;
}

/** A timer that is armed: in `left` the host acts by itself, unless a runner is heard of. */
export interface Armed {
  readonly left: Duration;
}

/** Why a balancer went back, in one sentence for people. */
export function whyHealed({ within, runner }: Healed): string {
  const time = formatDuration(within);
  if (runner === undefined) return `no runner was heard of for ${time}`;
  return `the runner of ${runner.who} on ${runner.where} (pid ${runner.pid}) was not heard of for ${time}`;
}
