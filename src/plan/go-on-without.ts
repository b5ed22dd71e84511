/**
 * A plan that goes on without app hosts that failed: what was walked stays, so that the way back is the whole way; what
 * follows is another plan, made from what serves now on the hosts that are left.
 */
import type { RevisionId } from '../model/digest.ts';
import type { FleetState } from '../model/fleet-state.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, type Behind, type Plan, placesOf, type Step } from '../model/plan.ts';

export interface Onward {
  readonly plan: Plan;
  /** So many of its steps are walked already. */
  readonly walked: number;
}

/** `live` is what a host is known to serve; `rest` the plan of the hosts that are left, from there to the end. */
export function goOnWithout(
  {
    plan,
    step,
    live,
  }: { readonly plan: Plan; readonly step: number; readonly live: (host: HostName) => RevisionId | undefined },
  rest: Plan,
  behind: readonly Behind[],
): Onward {
  const before = stateBefore(plan, step);
  const revisions = Object.fromEntries(
    placesOf(plan).flatMap((host) => {
      const revision = live(host) ?? before.revisions[host];
      return revision === undefined ? [] : [[host, revision] as const];
    }),
  );
  const here = plan.steps[step];
  const changed = appsOf(plan).filter((host) => revisions[host] !== before.revisions[host]);
  const walked = [
    ...plan.steps.slice(0, step),
    ...(here?.kind === 'state' && changed.length > 0 ? [{ ...here, ...reached(plan, here, revisions, changed) }] : []),
    // On the way back it is a drain: that they are not well does not mean that nobody is connected to them.
    ...(here?.kind === 'check' ? [here] : []),
  ];
  // Whoever is behind has in every state that follows what it has now.
  const onward = rest.steps.map((one): Step => {
    if (one.kind !== 'state') return one;
    return { ...one, desired: { ...one.desired, revisions: { ...revisions, ...one.desired.revisions } } };
  });
  const { base, services } = plan;
  return {
    plan: { ...rest, base, behind, steps: [...walked, ...onward], ...(services && { services }) },
    walked: walked.length,
  };
}

/** As much of a state as came about. */
function reached(
  { services }: Plan,
  { desired, moves = [] }: Extract<Step, { kind: 'state' }>,
  revisions: FleetState['revisions'],
  changed: readonly HostName[],
): Pick<Extract<Step, { kind: 'state' }>, 'desired' | 'moves'> {
  const machines = services?.apps.filter(({ name }) => changed.includes(name)).map(({ host }) => host) ?? [];
  return { desired: { ...desired, revisions }, moves: moves.filter(({ replica }) => machines.includes(replica.host)) };
}

function stateBefore({ steps, base }: Plan, index: number): FleetState {
  const step = steps.slice(0, index).findLast((one) => one.kind === 'state');
  return step?.kind === 'state' ? step.desired : base;
}
