/**
 * The way back of a plan: its own steps from where the run is to the beginning. What was drained before it was changed is
 * checked after it was changed back, and what was checked is drained; states that move only traffic are taken in one leg,
 * so that a plan without services goes back in a single one. Pure.
 */
import type { FleetState } from '../model/fleet-state.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, hostsOf, type PlacedReplica, type Plan, type ReplicaMove, type Step } from '../model/plan.ts';

type Leg = Moving | Waiting;
interface Moving {
  /** `recall`: a state as well, once the app hosts have been told not to leave it by themselves. */
  readonly kind: 'state' | 'recall';
  readonly from: number;
  readonly to: FleetState;
  /** Those that the leg changes: without all of them it is not safe to go on to the next. */
  readonly hosts: readonly HostName[];
}
interface Waiting {
  readonly kind: 'drain' | 'check';
  readonly from: number;
  readonly replicas: readonly PlacedReplica[];
}

/**
 * The whole way back as steps of a plan of its own: for a rollout that has ended, and is to be taken back. Pauses are left
 * out: what is gone back to has served before.
 */
export function stepsBack(plan: Plan): readonly Step[] {
  const steps: Step[] = [];
  for (let at = plan.steps.length - 1; at >= 0; ) {
    const leg = legBack(plan, at);
    const step = plan.steps[leg.from];
    if ('replicas' in leg) steps.push({ kind: leg.kind, replicas: leg.replicas });
    else {
      const moves = step?.kind === 'state' || step?.kind === 'retire' ? (step.moves ?? []).map(turned) : [];
      const desired = { ...leg.to, label: `back to: ${leg.to.label}` };
      steps.push({ kind: 'state', desired, ...(moves.length === 0 ? {} : { moves }) });
    }
    at = leg.from - 1;
  }
  return steps;
}

function turned({ replica, from, to }: ReplicaMove): ReplicaMove {
  return { replica, ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) };
}

/** What undoes the plan from `step` down to `from`, the next one to undo; with `from` 0 the run is where it began. */
export function legBack(plan: Plan, step: number): Leg {
  const at = Math.min(step, plan.steps.length - 1);
  const here = plan.steps[at];
  if (here?.kind === 'drain') return { kind: 'check', from: at, replicas: here.replicas };
  if (isFirstCheck(here)) return { kind: 'drain', from: at, replicas: here.replicas };
  if (here?.kind === 'retire') {
    const hosts = appsOf(plan).filter((host) => here.revisions[host] !== undefined);
    return { kind: 'recall', from: at, to: stateBefore(plan, at), hosts };
  }
  const from = changesApps(plan, at) ? at : lowestOf(plan, at);
  const to = stateBefore(plan, from);
  const balancers = hostsOf(plan);
  return { kind: 'state', from, to, hosts: changesApps(plan, from) ? movedApps(plan, from) : balancers };
}

/** Of replicas that nobody sends requests to yet; those of a check that comes again do get some, and no drain would end. */
function isFirstCheck(step: Step | undefined): step is Extract<Step, { kind: 'check' }> {
  return step?.kind === 'check' && step.again !== true;
}

/** Down through pauses, what is asked after them, and states of balancers. */
function lowestOf(plan: Plan, at: number): number {
  let from = Math.max(at, 0);
  for (let below = from - 1; below >= 0; below -= 1) {
    const step = plan.steps[below];
    const stops = step?.kind === 'drain' || step?.kind === 'retire' || isFirstCheck(step);
    if (stops || changesApps(plan, below)) break;
    from = below;
  }
  return from;
}

function changesApps(plan: Plan, index: number): boolean {
  return movedApps(plan, index).length > 0;
}

function movedApps(plan: Plan, index: number): readonly HostName[] {
  const step = plan.steps[index];
  if (step?.kind !== 'state' || plan.services === undefined) return [];
  const before = stateBefore(plan, index);
  return appsOf(plan).filter((host) => step.desired.revisions[host] !== before.revisions[host]);
}

function stateBefore(plan: Plan, index: number): FleetState {
  const step = plan.steps.slice(0, index).findLast((one) => one.kind === 'state');
  return step?.kind === 'state' ? step.desired : plan.base;
}
