/** Canary: moves requests to the canary group share by share, as the steps of the playbook say. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DraftStep } from '../../model/plan.ts';
import { routingVariable } from '../../model/routing.ts';
import type { Canary, CanaryStep } from '../../model/strategy.ts';
import type { Upstream } from '../../model/upstream.ts';
import type { Draft, Drafted } from '../draft.ts';
import { type Live, readGroups } from '../live.ts';
import { formatShare } from '../upstream-state.ts';
import { checkGroups, type Direction, divideUpstreams, inexactNotes, movingUpstreams, problem } from './two-groups.ts';

/**
 * One state per `set_weight`, one pause per `pause`. When the canary group alone carries traffic already, the roles
 * are the other way round: what was the canary is what is stable now.
 */
export function canary(upstreams: readonly Upstream[], live: Live, strategy: Canary): Drafted {
  const usual: Direction = { from: strategy.stable, to: strategy.canary };
  const problems = [
    ...checkGroups(upstreams, usual),
    ...checkMethods(movingUpstreams(upstreams, usual), strategy.steps),
  ];
  if (problems.length > 0) return { problems };
  const direction = directionOf(upstreams, live, strategy);
  const swapped = direction.to !== usual.to;
  const { steps, notes } = walk(upstreams, direction, strategy.steps);
  const swap = swapped
    ? [
        `${direction.from} carries all traffic already, so the roles are the other way round: the shares below are those of ${direction.to}`,
      ]
    : [];
  return { steps, notes: [...swap, ...notes, ...routingNotes(upstreams), ...endNotes(strategy.steps, direction)] };
}

/** Where traffic goes: to the canary group, or, where that alone carries it already, back to the other. */
export function directionOf(upstreams: readonly Upstream[], live: Live, { stable, canary: group }: Canary): Direction {
  const usual: Direction = { from: stable, to: group };
  return isCanaryAlone(live, upstreams, usual) ? { from: usual.to, to: usual.from } : usual;
}

/** lbctl does not see the sites: one that goes on by the upstream's name would send people back and forth unnoticed. */
function routingNotes(upstreams: readonly Upstream[]): readonly string[] {
  return upstreams
    .filter((upstream) => upstream.routing)
    .map(
      ({ name }) =>
        `${name}: sticky for sites that say proxy_pass http://${routingVariable(name)}; under http://${name} requests are divided by weight`,
    );
}

function walk(upstreams: readonly Upstream[], direction: Direction, steps: readonly CanaryStep[]): Draft {
  const notes = new Set<string>();
  const drafted = steps.map((step): DraftStep => {
    if (step.kind === 'pause') return step;
    const states = divideUpstreams(upstreams, direction, step.percent);
    for (const note of inexactNotes(states, direction, step.percent)) notes.add(note);
    return { kind: 'state', label: `${formatShare(step.percent)} % ${direction.to}`, upstreams: states };
  });
  return { steps: drafted, notes: [...notes] };
}

/** Majority over balancers and upstreams; a tie means that the usual roles hold. */
function isCanaryAlone(live: Live, upstreams: readonly Upstream[], { from, to }: Direction): boolean {
  const readings = readGroups(live, movingUpstreams(upstreams, { from, to }), from, to);
  const alone = readings.filter((reading) => reading.first === 0);
  return alone.length * 2 > readings.length;
}

/** With `ip_hash` one client address is one server, so a weight is no share of requests; a range of clients is one. */
function checkMethods(upstreams: readonly Upstream[], steps: readonly CanaryStep[]): readonly Diagnostic[] {
  const partial = steps.find((step) => step.kind === 'set_weight' && step.percent > 0 && step.percent < 100);
  if (partial?.kind !== 'set_weight') return [];
  const hashed = upstreams.filter((upstream) => upstream.method.kind === 'ip_hash' && !upstream.routing);
  return hashed.map(({ name }) =>
    problem(
      'weight-impossible',
      `${name}: set_weight ${formatShare(partial.percent)} means nothing with the method ip_hash`,
      'divide clients instead with routing: { by: client_ip }; or use round_robin, least_conn, random or hash',
    ),
  );
}

/** Nothing goes to 100 % unless the playbook says so; a person who expects it should read that before the start. */
function endNotes(steps: readonly CanaryStep[], { to }: Direction): readonly string[] {
  const last = steps.findLast((step) => step.kind === 'set_weight');
  if (last?.kind !== 'set_weight' || last.percent === 100) return [];
  return [`the steps end at ${formatShare(last.percent)} % ${to}`];
}
