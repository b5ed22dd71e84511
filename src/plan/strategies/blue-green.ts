/** Blue/green: moves all requests at once to the group that is idle. */
import type { DraftStep } from '../../model/plan.ts';
import type { BlueGreen } from '../../model/strategy.ts';
import type { Upstream } from '../../model/upstream.ts';
import type { Drafted } from '../draft.ts';
import { type Live, readGroups } from '../live.ts';
import { checkGroups, type Direction, divideUpstreams, movingUpstreams } from './two-groups.ts';

/** One state, with a pause before it unless the switch promotes itself. Which group is live is read from the balancers. */
export function blueGreen(upstreams: readonly Upstream[], live: Live, strategy: BlueGreen): Drafted {
  const [blue, green] = strategy.groups;
  const problems = checkGroups(upstreams, { from: blue, to: green });
  if (problems.length > 0) return { problems };
  const { from, to, idle, note } = directionOf(upstreams, live, strategy);
  const label = idle ? `100 % ${to}` : `${from} → ${to}`;
  const pause: readonly DraftStep[] =
    strategy.autoPromote === true ? [] : [{ kind: 'pause', for: strategy.autoPromote || 'promotion' }];
  return {
    steps: [...pause, { kind: 'state', label, upstreams: divideUpstreams(upstreams, { from, to }, 100) }],
    notes: note === undefined ? [] : [note],
  };
}

interface Choice extends Direction {
  /** Neither group carries traffic yet. */
  readonly idle?: boolean;
  readonly note?: string;
}

/** Every balancer and upstream has a vote: the group that carries more there is live. */
export function directionOf(upstreams: readonly Upstream[], live: Live, strategy: BlueGreen): Choice {
  const [blue, green] = strategy.groups;
  const toGreen = { from: blue, to: green };
  const toBlue = { from: green, to: blue };
  const readings = readGroups(live, movingUpstreams(upstreams, toGreen), blue, green);
  if (readings.length === 0)
    return { ...toBlue, idle: true, note: `neither ${blue} nor ${green} carries traffic: ${blue} is first` };
  const votes = readings.reduce((sum, reading) => sum + Math.sign(reading.first - reading.second), 0);
  const choice = votes >= 0 ? toGreen : toBlue;
  const mixed = readings.some((reading) => (choice.from === blue ? reading.second : reading.first) > 0);
  return mixed
    ? { ...choice, note: `both groups carry traffic somewhere; ${choice.from} is taken for the live one` }
    : choice;
}
