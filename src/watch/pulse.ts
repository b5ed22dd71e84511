/** Knows whether the loops of a watcher still go round: each says by when it will be heard of again. */
import type { Instant } from '../model/instant.ts';
import type { RolloutName } from '../model/names.ts';

export class Pulse {
  readonly #due = new Map<RolloutName, Instant>();

  /** `by` is of the clock that nobody sets; undefined = it takes as long as it takes, or the play is followed no more. */
  expect(play: RolloutName, by: Instant | undefined): void {
    if (by === undefined) this.#due.delete(play);
    else this.#due.set(play, by);
  }

  /** A play that should have been heard of before `now`; undefined = all is well. */
  missing(now: Instant): RolloutName | undefined {
    for (const [play, by] of this.#due) if (by < now) return play;
    return undefined;
  }
}
