/** Plans of one state that bring back what was live before: rollback to a recorded state, restore of the original. */
import { type Digest, NO_PLAY, ORIGINAL, type RevisionId } from '../model/digest.ts';
import type { FleetState } from '../model/fleet-state.ts';
import type { Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import {
  hostsOf,
  isAtEnd,
  type OnFailure,
  type Plan,
  type PlanId,
  placesOf,
  type Step,
  targetOf,
} from '../model/plan.ts';
import { stepsBack } from './way-back.ts';

export interface RevertInput {
  /** The plan last run: its hosts, pace and paths hold for the way back too. */
  readonly from: Plan;
  readonly id: PlanId;
  readonly created: Instant;
  /**
   * Digest of the play that led to where we go back to, so that applying that play again is nothing to do. That of
   * `from` counts only when `from` ended there: else applying it once more after the way back would do nothing.
   */
  readonly target: Digest;
  /** What runs now. */
  readonly base: FleetState;
  readonly onFailure: OnFailure;
}

/**
 * A plan that takes back a run with services, replica by replica: the newest whose end is what runs now. Going back further
 * takes one run after the other. `input.from` is not looked at; undefined when no such run is on record.
 */
export function servicesBackPlan(input: RevertInput, runs: readonly RecordedRun[]): Plan | undefined {
  const endsAt = (plan: Plan, { revisions }: FleetState, hosts: readonly HostName[]) =>
    hosts.every((host) => isAtEnd(plan, host, revisions[host]));
  const run = runs.find(
    ({ plan }) => plan.services !== undefined && plan.purpose === 'apply' && endsAt(plan, input.base, placesOf(plan)),
  );
  if (run === undefined) return undefined;
  const { plan } = run;
  const before = runs.find((one) => endsAt(one.plan, plan.base, placesOf(plan)));
  const { confirm: _confirm, ...pace } = plan.pace;
  return {
    ...plan,
    id: input.id,
    purpose: 'rollback',
    pace,
    created: input.created,
    target: before?.plan.target ?? NO_PLAY,
    onFailure: input.onFailure,
    base: input.base,
    title: before?.plan.title ?? '',
    steps: unlessThere(stepsBack(plan), input.base, placesOf(plan)),
  };
}

/** Within `keep:` nothing has been stopped yet that would have to be started first. */
function unlessThere(steps: readonly Step[], base: FleetState, hosts: readonly HostName[]): readonly Step[] {
  const [first, ...others] = steps;
  const isThere = (host: HostName) => first?.kind === 'state' && first.desired.revisions[host] === base.revisions[host];
  return hosts.every(isThere) ? others : steps;
}

export type Reverted =
  | { readonly outcome: 'planned'; readonly plan: Plan }
  /** Every balancer runs it already. */
  | { readonly outcome: 'already-there'; readonly to: FleetState }
  /** The records don't say what these balancers would go back to. */
  | { readonly outcome: 'not-recorded'; readonly hosts: readonly HostName[] };

/** A plan of one state to `to`; every balancer of `from` must have a revision in it. */
export function rollbackPlan(input: RevertInput & { readonly to: FleetState }): Reverted {
  return revert(input, input.to, 'rollback');
}

/** A plan of one state to what was there before lbctl first touched the balancers. */
export function restorePlan(input: RevertInput): Reverted {
  const revisions: Record<HostName, RevisionId> = Object.fromEntries(
    hostsOf(input.from).map((host) => [host, ORIGINAL]),
  );
  return revert(input, { label: 'before lbctl', revisions, upstreams: [] }, 'restore');
}

function revert(input: RevertInput, to: FleetState, purpose: 'rollback' | 'restore'): Reverted {
  const { from, base } = input;
  const hosts = hostsOf(from);
  const missing = hosts.filter((host) => to.revisions[host] === undefined);
  if (missing.length > 0) return { outcome: 'not-recorded', hosts: missing };
  if (hosts.every((host) => to.revisions[host] === base.revisions[host])) return { outcome: 'already-there', to };
  // A way back that is cut short must not be taken back to what it was to get away from.
  const { confirm: _confirm, ...pace } = from.pace;
  const desired = { ...to, label: purpose === 'rollback' ? `back to ${to.label}` : to.label };
  return {
    outcome: 'planned',
    plan: {
      ...from,
      id: input.id,
      purpose,
      pace,
      created: input.created,
      target: input.target === from.target && !leadsTo(from, to) ? NO_PLAY : input.target,
      onFailure: input.onFailure,
      base,
      title: '',
      steps: [{ kind: 'state', desired }],
    },
  };
}

function leadsTo(plan: Plan, to: FleetState): boolean {
  const end = targetOf(plan).revisions;
  return hostsOf(plan).every((host) => end[host] === to.revisions[host]);
}
