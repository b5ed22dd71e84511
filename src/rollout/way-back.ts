/**
 * The way back of a plan: its own steps from where the run is to the beginning. What was drained before it was changed is
 * checked after it was changed back, and what was checked is drained; states that move only traffic are taken in one leg,
 * so that a plan without services goes back in a single one. Pure.
 */
import type { FleetState } from '../model/fleet-state.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, hostsOf, type PlacedReplica, type Plan } from '../model/plan.ts';

export type Leg =
  /** `hosts` are those that the leg changes: without all of them it is not safe to go on to the next. */
  | { readonly kind: 'state'; readonly from: number; readonly to: FleetState; readonly hosts: readonly HostName[] }
  | { readonly kind: 'drain' | 'check'; readonly from: number; readonly replicas: readonly PlacedReplica[] };

/** What undoes the plan from `step` down to `from`, the next one to undo; with `from` 0 the run is where it began. */
export function legBack(plan: Plan, step: number): Leg {
  const at = Math.min(step, plan.steps.length - 1);
  const here = plan.steps[at];
  if (here?.kind === 'drain') return { kind: 'check', from: at, replicas: here.replicas };
  if (here?.kind === 'check') return { kind: 'drain', from: at, replicas: here.replicas };
  const from = changesApps(plan, at) ? at : lowestOf(plan, at);
  const to = stateBefore(plan, from);
  const balancers = hostsOf(plan);
  return { kind: 'state', from, to, hosts: changesApps(plan, from) ? movedApps(plan, from) : balancers };
}

/** Down through pauses and states of balancers. */
function lowestOf(plan: Plan, at: number): number {
  let from = Math.max(at, 0);
  for (let below = from - 1; below >= 0; below -= 1) {
    const { kind } = plan.steps[below] ?? { kind: 'check' };
    if (kind === 'drain' || kind === 'check' || changesApps(plan, below)) break;
    from = below;
  }
  return from;
}

function changesApps(plan: Plan, index: number): boolean {
  return movedApps(plan, index).length > 0;
}

function movedApps(plan: Plan, index: number): readonly HostName[] {
  const step = plan.steps[index];
  if (step?.kind !== 'state') return [];
  const before = stateBefore(plan, index);
  return appsOf(plan).filter((host) => step.desired.revisions[host] !== before.revisions[host]);
}

function stateBefore(plan: Plan, index: number): FleetState {
  const step = plan.steps.slice(0, index).findLast((one) => one.kind === 'state');
  return step?.kind === 'state' ? step.desired : plan.base;
}
