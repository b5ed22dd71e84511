/** First stage of a plan: the states that a strategy walks through, before anything is rendered. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput } from '../model/errors.ts';
import type { DraftStep } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { Live } from './live.ts';
import type { Running } from './replicas.ts';
import { blueGreen } from './strategies/blue-green.ts';
import { canary } from './strategies/canary.ts';
import { rolling } from './strategies/rolling.ts';
import { rollingServices } from './strategies/rolling-services.ts';
import { blueGreenServices, canaryServices } from './strategies/services.ts';

/** Steps in order, and sentences for the person who reads the plan (a weight that is not exact, swapped roles). */
export interface Draft {
  readonly steps: readonly DraftStep[];
  readonly notes: readonly string[];
}

/** What a strategy answers: a draft, or why there can be none. */
export type Drafted = Draft | { readonly problems: readonly Diagnostic[] };

/**
 * The steps from what is `live` to what the play wants. The same input gives the same draft.
 * Balancers that already serve the end of this very play (`settledHosts`) are left out of `live` by the caller:
 * otherwise blue/green and canary would see the traffic there and go the other way round.
 * Throws InvalidInput with every reason why the play cannot be planned.
 */
export function draft(input: { readonly play: Play; readonly live: Live; readonly running?: Running }): Draft {
  const { play, live, running } = input;
  const drafted = play.services === undefined ? draftOf(play, live) : withServices(play, live, running ?? NOTHING);
  if ('problems' in drafted) throw new InvalidInput(drafted.problems);
  return drafted;
}

const NOTHING: Running = { now: [], wanted: [], stale: new Set() };

function withServices(play: Play, live: Live, running: Running): Drafted {
  const input = { play, live, running };
  switch (play.strategy.kind) {
    case 'rolling':
      return rollingServices(input, play.strategy);
    case 'blue_green':
      return blueGreenServices(input, play.strategy);
    case 'canary':
      return canaryServices(input, play.strategy);
  }
}

function draftOf(play: Play, live: Live): Drafted {
  switch (play.strategy.kind) {
    case 'rolling':
      return rolling(play.upstreams, live, play.strategy);
    case 'blue_green':
      return blueGreen(play.upstreams, live, play.strategy);
    case 'canary':
      return canary(play.upstreams, live, play.strategy);
  }
}
