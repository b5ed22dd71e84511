/** A plan as lines of plain text: order of hosts, steps with effective weights and shares, from → to. */

import { replicasWords, replicaWords } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { Plan, ReplicaMove } from '../model/plan.ts';
import { baseIsIntact } from './base-intact.ts';
import {
  type GroupView,
  type HostMove,
  type PlanView,
  type StepView,
  type UpstreamView,
  viewPlan,
} from './describe.ts';
import { formatShare } from './upstream-state.ts';

/** The plan for a person, one line each, unindented lines first in importance. */
export function describePlan(plan: Plan): readonly string[] {
  const view = viewPlan(plan);
  const title = view.title === '' ? '' : ` (${view.title})`;
  const head = `${view.rollout}: ${view.purpose}, ${view.strategy}${title}`;
  const hosts = [`hosts: ${describeBatches(view.batches)}`, ...leftOutLines(view), ...behindLines(plan)];
  if (view.nothingToDo) return [head, ...hosts, 'nothing to do'];
  const states = view.steps.flatMap(describeStep);
  return [
    head,
    ...hosts,
    ...states,
    `on failure: ${view.onFailure === 'rollback' ? 'back to where it began' : 'hold and wait'}`,
    ...(view.confirm === undefined
      ? []
      : [`without a runner: every balancer goes back by itself after ${view.confirm}${confirmEnds(plan)}`]),
    `round trips: about ${view.roundTrips}`,
  ];
}

/** From where on what the balancers began from is not there any more. */
function confirmEnds(plan: Plan): string {
  const end = plan.steps.findIndex((_, step) => !baseIsIntact(plan, step));
  return end < 0 ? '' : `, until step ${end + 1}`;
}

/** `lb1 | lb2 lb3`: balancers between bars are worked at the same time. */
function describeBatches(batches: readonly (readonly HostName[])[]): string {
  return batches.map((batch) => batch.join(' ')).join(' | ');
}

function behindLines({ behind = [] }: Plan): readonly string[] {
  return behind.map(({ host, why }) => `worked without ${host}, which stays as it is: ${why.split('\n')[0]}`);
}

function leftOutLines({ leftOut }: PlanView): readonly string[] {
  return leftOut.length === 0 ? [] : [`left out by --limit, and still on what they serve now: ${leftOut.join(' ')}`];
}

function describeStep(step: StepView): readonly string[] {
  if (step.kind === 'pause')
    return [`${step.number}. pause ${step.for === 'promotion' ? 'until `lbctl promote`' : step.for}`];
  if (step.kind === 'retire')
    return [`${step.number}. ${step.label}`, ...step.replicas.map(describeReplica), ...describeMoves(step.moves)];
  if (step.kind !== 'state')
    return [
      `${step.number}. ${step.kind} ${replicasWords(step.replicas)}${step.again ? ' again' : ''}${step.how === undefined ? '' : `: ${step.how}`}`,
    ];
  // A state of app hosts leaves the balancers as they are.
  if (step.replicas !== undefined && step.replicas.length > 0)
    return [`${step.number}. ${step.label}`, ...step.replicas.map(describeReplica), ...describeMoves(step.moves)];
  return [`${step.number}. ${step.label}`, ...step.upstreams.flatMap(describeUpstream), ...describeMoves(step.moves)];
}

function describeReplica({ replica, from, to }: ReplicaMove): string {
  const what = to === undefined ? `${from ?? 'nothing'} → stopped` : from === undefined ? `→ ${to}` : `${from} → ${to}`;
  return `   ${replica.service} ${replicaWords(replica)}: ${what}`;
}

function describeUpstream({ upstream, divides, groups }: UpstreamView): readonly string[] {
  const shares = `${groups.map(describeShare).join(', ')}${divides === 'clients' ? ' of clients' : ''}`;
  return [`   ${upstream}: ${shares}`, ...groups.flatMap(describeServers)];
}

function describeShare({ group, share, before }: GroupView): string {
  const from = before === undefined || formatShare(before) === formatShare(share) ? '' : `${formatShare(before)} → `;
  return `${group} ${from}${formatShare(share)} %`;
}

function describeServers({ group, servers }: GroupView): readonly string[] {
  if (servers.length === 0) return [];
  return [
    `     ${group}: ${servers.map(({ address, weight, backup }) => `${address} ${backup ? 'backup' : `weight ${weight}`}`).join(', ')}`,
  ];
}

/** Balancers that make the same move stand on one line. */
function describeMoves(moves: readonly HostMove[]): readonly string[] {
  const lines = new Map<string, HostName[]>();
  for (const { host, from, to } of moves) {
    const key = `${from ?? 'unknown'} → ${to}`;
    lines.set(key, [...(lines.get(key) ?? []), host]);
  }
  return [...lines].map(([move, hosts]) => `   ${hosts.join(' ')}: ${move}`);
}
