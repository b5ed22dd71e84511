/** What to do next, from the plan, the phase and what the balancers serve. Pure: the same view gives the same action. */
import type { RevisionId } from '../model/digest.ts';
import type { JournalEvent } from '../model/event.ts';
import type { FleetState } from '../model/fleet-state.ts';
import { after, type Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import { hostsOf, type Plan, targetOf } from '../model/plan.ts';
import type { Phase } from '../model/rollout.ts';
import type { HostViews } from './reduce.ts';

export interface View {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly hosts: HostViews;
  /** Whether `step.started` was written for the step of the phase by this runner. */
  readonly begun: boolean;
  readonly now: Instant;
}

/** One balancer to be brought to one revision. */
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
  /** Write an event: the machine moves on without touching a host. */
  | { readonly do: 'record'; readonly event: JournalEvent }
  /** Wait until the time has come or somebody asks for something. */
  | { readonly do: 'wait'; readonly until?: Instant }
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
      return revert(view, phase.because);
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
  if (phase.full) return record({ kind: 'step.done', step: phase.step });
  if (step.for === 'promotion') return record({ kind: 'paused', step: phase.step, why: 'step' });
  // Somebody asked to hold before it began: the open pause that holding makes of a timed one.
  const how = phase.hold ? { left: step.for } : { until: after(view.now, step.for) };
  return record({ kind: 'paused', step: phase.step, why: 'step', ...how });
}

/** First batch with work to do; a batch in which too many failed ends the step. */
function converge(view: View, step: number, desired: FleetState): Action {
  const { plan, hosts } = view;
  for (const [index, batch] of plan.pace.batches.entries()) {
    const failed = batch.filter((host) => hosts[host]?.failed !== undefined);
    if ((failed.length / batch.length) * 100 > plan.pace.maxFailPercentage) {
      return record({
        kind: 'step.failed',
        step,
        reason: failed.map((host) => `${host}: ${hosts[host]?.failed}`).join('; '),
      });
    }
    const open = batch.filter((host) => !failed.includes(host));
    const unknown = open.filter((host) => hosts[host] === undefined || hosts[host].live === 'unknown');
    if (unknown.length > 0) return { do: 'observe', hosts: unknown };
    const ops = open.flatMap((host) => opFor(view, host, desired));
    if (ops.length > 0) {
      // To go back by a plan of its own (rollback, restore) is possible under the emergency lock, as an abort is.
      const purpose = plan.purpose === 'apply' ? 'advance' : 'revert';
      return { do: 'converge', ops, purpose, last: index === plan.pace.batches.length - 1 };
    }
  }
  return record({ kind: 'step.done', step });
}

/** Back to base on all balancers at once: what they go to has run on them before. */
function revert(view: View, because: string): Action {
  const open = hostsOf(view.plan).filter((host) => view.hosts[host]?.failed === undefined);
  const unknown = open.filter((host) => view.hosts[host] === undefined || view.hosts[host].live === 'unknown');
  if (unknown.length > 0) return { do: 'observe', hosts: unknown };
  const ops = open.flatMap((host) => opFor(view, host, view.plan.base));
  if (ops.length > 0) return { do: 'converge', ops, purpose: 'revert', last: true };
  const stuck = hostsNotAt(view, view.plan.base);
  if (stuck.length === 0) return record({ kind: 'rollout.done', outcome: 'rolled-back', because });
  return record({ kind: 'rollout.done', outcome: 'mixed', because: `${because}; not back: ${stuck.join(', ')}` });
}

function finish(view: View): Action {
  const behind = hostsNotAt(view, targetOf(view.plan));
  if (behind.length === 0) return record({ kind: 'rollout.done', outcome: 'promoted' });
  return record({
    kind: 'rollout.done',
    outcome: 'mixed',
    because: `${view.plan.purpose === 'apply' ? 'failed within max_fail_percentage' : 'not back'}: ${behind.join(', ')}`,
  });
}

function hostsNotAt(view: View, state: FleetState): readonly HostName[] {
  return hostsOf(view.plan).filter((host) => view.hosts[host]?.live !== state.revisions[host]);
}

function opFor(view: View, host: HostName, state: FleetState): readonly HostOp[] {
  const to = state.revisions[host];
  const known = view.hosts[host];
  return to === undefined || (known?.live === to && known.pending !== true) ? [] : [{ host, to }];
}

function record(event: JournalEvent): Action {
  return { do: 'record', event };
}
