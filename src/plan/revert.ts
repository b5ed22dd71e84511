/** Plans of one state that bring back what was live before: rollback to a recorded state, restore of the original. */
import { type Digest, NO_PLAY, ORIGINAL, type RevisionId } from '../model/digest.ts';
import { milliseconds } from '../model/duration.ts';
import type { FleetState } from '../model/fleet-state.ts';
import type { Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import {
  hostsOf,
  type OnFailure,
  type PlacedReplica,
  type Plan,
  type PlanId,
  placesOf,
  type ReplicaMove,
  type Step,
  targetOf,
} from '../model/plan.ts';

/** What a playbook says of connections that end does not count here: what is stopped may be what was never meant to be. */
const LEAST_DRAIN = 10_000;

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

/**
 * A plan to what was there before lbctl first touched the hosts. With services the balancers come first, and then, when their
 * connections to `replicas` have ended, the hosts of the services: nobody sends to what is stopped.
 */
export function restorePlan(input: RevertInput, replicas: readonly PlacedReplica[] = []): Reverted {
  const { from, base } = input;
  const original = (hosts: readonly HostName[]): Record<HostName, RevisionId> =>
    Object.fromEntries(hosts.map((host) => [host, ORIGINAL]));
  const to = { label: 'before lbctl', revisions: original(placesOf(from)), upstreams: [] };
  const made = revert({ ...input, from }, to, 'restore');
  if (made.outcome !== 'planned' || from.services === undefined) return made;
  const balancers = { ...base.revisions, ...original(hostsOf(from)) };
  const moves = replicas.map(({ address: _address, ...replica }): ReplicaMove => ({ replica }));
  const steps: readonly Step[] = [
    { kind: 'state', desired: { label: 'balancers as before lbctl', revisions: balancers, upstreams: [] } },
    ...(replicas.length === 0 ? [] : [{ kind: 'drain', replicas } as const]),
    { kind: 'state', desired: to, ...(moves.length === 0 ? {} : { moves }) },
  ];
  const services = { ...from.services, drain: milliseconds(Math.max(from.services.drain, LEAST_DRAIN)) };
  return { outcome: 'planned', plan: { ...made.plan, steps, services } };
}

function revert(input: RevertInput, to: FleetState, purpose: 'rollback' | 'restore'): Reverted {
  const { from, base } = input;
  const hosts = placesOf(from);
  const missing = hosts.filter((host) => to.revisions[host] === undefined);
  if (missing.length > 0) return { outcome: 'not-recorded', hosts: missing };
  if (hosts.every((host) => to.revisions[host] === base.revisions[host])) return { outcome: 'already-there', to };
  // A way back that is cut short must not be taken back to what it was to get away from.
  const { behind: _behind, ...rest } = from;
  const { confirm: _confirm, ...pace } = from.pace;
  const desired = { ...to, label: purpose === 'rollback' ? `back to ${to.label}` : to.label };
  return {
    outcome: 'planned',
    plan: {
      ...rest,
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
  return placesOf(plan).every((host) => end[host] === to.revisions[host]);
}
