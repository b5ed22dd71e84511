/** What to do next, from the plan, the phase and what the balancers serve. Pure: the same view gives the same action. */
import type { RevisionId } from '../model/digest.ts';
import type { JournalEvent } from '../model/event.ts';
import type { FleetState } from '../model/fleet-state.ts';
import { after, type Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import {
  advances,
  appsOf,
  type Behind,
  type Between,
  behindIn,
  type PlacedReplica,
  type Plan,
  placesOf,
  type Retirement,
  targetOf,
} from '../model/plan.ts';
import type { Phase } from '../model/rollout.ts';
import { legBack } from '../plan/way-back.ts';
import type { HostView, HostViews } from './reduce.ts';

export interface View {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly hosts: HostViews;
  /** Whether `step.started` was written for the step of the phase by this runner. */
  readonly begun: boolean;
  /** What came of the drain or check of the phase's step, when this runner has done it. */
  readonly tried?: { readonly problem?: string; readonly hosts?: readonly HostName[] };
  /** Whether the rest can be planned anew without app hosts that failed. */
  readonly replans?: boolean;
  readonly now: Instant;
}

/** One host to be brought to one revision. */
export interface HostOp {
  readonly host: HostName;
  readonly to: RevisionId;
}

export type Action =
  /** Look again at balancers whose state is not known; nothing is assumed. */
  | { readonly do: 'observe'; readonly hosts: readonly HostName[] }
  /** Bring a batch to its revisions, side by side; `last` = no further batch follows in this step. */
  | {
      readonly do: 'converge';
      readonly ops: readonly HostOp[];
      readonly purpose: 'advance' | 'revert';
      readonly last: boolean;
    }
  /** Wait until no balancer holds a connection to these replicas, or the time for it is over. */
  | { readonly do: 'drain'; readonly replicas: readonly PlacedReplica[] }
  /** Ask these replicas how they are, until they are well or the time for it is over. */
  | { readonly do: 'check'; readonly replicas: readonly PlacedReplica[]; readonly again?: true }
  /** Tell app hosts to stop replicas that serve no more, by timers of their own. */
  | { readonly do: 'retire'; readonly step: Retirement }
  /** Call that off, and look what has become of them. */
  | { readonly do: 'recall' }
  /** Write an event: the machine moves on without touching a host. */
  | { readonly do: 'record'; readonly event: JournalEvent }
  /** Wait until the time has come or somebody asks for something. */
  | { readonly do: 'wait'; readonly until?: Instant }
  /** Plan the rest anew without these, which failed within what the play allows. */
  | { readonly do: 'leave-behind'; readonly behind: readonly Behind[] }
  /** Nothing is left to do. */
  | { readonly do: 'finish' };

/** The next action. Recording is decided here too, so that a replayed journal always leads to the same place. */
export function decide(view: View): Action {
  const { phase, plan, now } = view;
  switch (phase.phase) {
    case 'done':
      return { do: 'finish' };
    case 'paused':
      if (phase.why === 'failure' && plan.onFailure === 'rollback') {
        return record({ kind: 'revert.started', because: `step ${phase.step + 1} failed` });
      }
      if (phase.until === undefined) return { do: 'wait' };
      return phase.until <= now ? record({ kind: 'step.done', step: phase.step }) : { do: 'wait', until: phase.until };
    case 'reverting':
      return revert(view, phase);
    case 'progressing':
      return progress(view, phase);
  }
}

function progress(view: View, phase: Extract<Phase, { phase: 'progressing' }>): Action {
  const { plan } = view;
  const step = plan.steps[phase.step];
  if (step === undefined) return finish(view);
  if (!view.begun) return record({ kind: 'step.started', step: phase.step });
  if (step.kind === 'state') return converge(view, phase.step, step.desired);
  if (step.kind !== 'pause') {
    if (view.tried === undefined) return taskOf(step);
    const { problem, hosts = [] } = view.tried;
    if (problem === undefined) return record({ kind: 'step.done', step: phase.step });
    // Those who are asked again take requests: they can not be left as they are.
    const left = step.kind === 'check' && step.again === undefined ? hosts : [];
    return (
      leaveBehind(
        view,
        left.map((host) => ({ host, state: 'failed', why: problem })),
      ) ?? record({ kind: 'step.failed', step: phase.step, reason: problem, ...(hosts.length > 0 && { hosts }) })
    );
  }
  if (phase.full) return record({ kind: 'step.done', step: phase.step });
  if (step.for === 'promotion') return record({ kind: 'paused', step: phase.step, why: 'step' });
  // Somebody asked to hold before it began: the open pause that holding makes of a timed one.
  const how = phase.hold ? { left: step.for } : { until: after(view.now, step.for) };
  return record({ kind: 'paused', step: phase.step, why: 'step', ...how });
}

function taskOf(step: Retirement | Between): Action {
  if (step.kind === 'retire') return { do: 'retire', step };
  const { kind, ...task } = step;
  return { do: kind, ...task };
}

/** First batch with work to do; a batch in which too many failed ends the step. */
function converge(view: View, step: number, desired: FleetState): Action {
  const { plan, hosts } = view;
  const gone = behindIn(plan);
  const apps = appsOf(plan).filter((host) => !gone.has(host));
  // With services a balancer that stays as it is would send requests to replicas that are restarted.
  const allowed = plan.services === undefined ? plan.pace.maxFailPercentage : 0;
  const batches = apps.length === 0 ? plan.pace.batches : [...plan.pace.batches, apps];
  for (const [index, batch] of batches.entries()) {
    const failed = batch.filter((host) => hosts[host]?.failed !== undefined);
    if ((failed.length / batch.length) * 100 > allowed) {
      const behind = failed.map((host) => behindOf(host, hosts[host]));
      const reason = behind.map(({ host, why }) => `${host}: ${why}`).join('; ');
      const left = batch === apps ? leaveBehind(view, behind) : undefined;
      return left ?? record({ kind: 'step.failed', step, reason });
    }
    const open = batch.filter((host) => !failed.includes(host));
    const unknown = open.filter((host) => hosts[host] === undefined || hosts[host].live === 'unknown');
    if (unknown.length > 0) return { do: 'observe', hosts: unknown };
    const ops = open.flatMap((host) => opFor(view, host, desired));
    if (ops.length > 0) {
      // To go back by a plan of its own (rollback, restore) is possible under the emergency lock, as an abort is.
      const purpose = advances(plan) ? 'advance' : 'revert';
      // Balancers and app hosts change in different steps: what one of these settles for is the next batch of its kind.
      return { do: 'converge', ops, purpose, last: index >= plan.pace.batches.length - 1 };
    }
  }
  return record({ kind: 'step.done', step });
}

function behindOf(host: HostName, view: HostView | undefined): Behind {
  const state = view?.pending === true || view?.live === 'unknown' ? 'unreachable' : 'failed';
  return { host, state, why: view?.failed ?? 'not known' };
}

/** As many as max_fail_percentage allows of all app hosts, those included that were left behind before. */
function leaveBehind({ plan, replans = false }: View, failed: readonly Behind[]): Action | undefined {
  const apps = appsOf(plan);
  const gone = new Set([...behindIn(plan), ...failed.map(({ host }) => host)]);
  const left = apps.filter((host) => !gone.has(host)).length;
  // Some that were away at the start are no app hosts of the plan, and count all the same.
  const all = new Set([...apps, ...gone]).size;
  // A balancer that goes back by itself knows of one plan.
  const canChange = replans && plan.pace.confirm === undefined;
  const isAllowed =
    canChange && failed.length > 0 && left > 0 && (gone.size / all) * 100 <= plan.pace.maxFailPercentage;
  return isAllowed ? { do: 'leave-behind', behind: failed } : undefined;
}

/**
 * Back from the step of the phase: all balancers at once, because what they go to has run on them before. Where replicas
 * were changed on the way, it is walked back through: drains and checks have changed places then (way-back.ts).
 */
function revert(view: View, { step, because }: Extract<Phase, { phase: 'reverting' }>): Action {
  const leg = legBack(view.plan, step);
  if (leg.kind === 'recall' && view.tried === undefined) return { do: 'recall' };
  if ('replicas' in leg) {
    if (view.tried === undefined) return { do: leg.kind, replicas: leg.replicas };
    const { problem } = view.tried;
    if (problem === undefined) return record({ kind: 'step.undone', step: leg.from });
    return record({ kind: 'rollout.done', outcome: 'mixed', because: `${because}; on the way back: ${problem}` });
  }
  const open = placesOf(view.plan).filter((host) => view.hosts[host]?.failed === undefined);
  const unknown = open.filter((host) => view.hosts[host] === undefined || view.hosts[host].live === 'unknown');
  if (unknown.length > 0) return { do: 'observe', hosts: unknown };
  const ops = open.flatMap((host) => opFor(view, host, leg.to));
  if (ops.length > 0) return { do: 'converge', ops, purpose: 'revert', last: true };
  const stuck = hostsNotAt(view, leg.to).filter((host) => leg.from === 0 || leg.hosts.includes(host));
  if (stuck.length > 0)
    return record({ kind: 'rollout.done', outcome: 'mixed', because: `${because}; not back: ${stuck.join(', ')}` });
  if (leg.from > 0) return record({ kind: 'step.undone', step: leg.from });
  return record({ kind: 'rollout.done', outcome: 'rolled-back', because });
}

function finish(view: View): Action {
  const { behind = [] } = view.plan;
  const left = new Map(behind.map(({ host, why }) => [host, `${host} is left behind: ${why}`]));
  const others = hostsNotAt(view, targetOf(view.plan)).filter((host) => !left.has(host));
  if (left.size === 0 && others.length === 0) return record({ kind: 'rollout.done', outcome: 'promoted' });
  const why = advances(view.plan) ? 'failed within max_fail_percentage' : 'not back';
  const because = [...left.values(), ...(others.length === 0 ? [] : [`${why}: ${others.join(', ')}`])].join('; ');
  return record({ kind: 'rollout.done', outcome: 'mixed', because });
}

function hostsNotAt(view: View, state: FleetState): readonly HostName[] {
  return placesOf(view.plan).filter((host) => view.hosts[host]?.live !== state.revisions[host]);
}

function opFor(view: View, host: HostName, state: FleetState): readonly HostOp[] {
  const to = state.revisions[host];
  const known = view.hosts[host];
  return to === undefined || (known?.live === to && known.pending !== true) ? [] : [{ host, to }];
}

function record(event: JournalEvent): Action {
  return { do: 'record', event };
}
