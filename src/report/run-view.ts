/** What a person may be told of a run at any moment: a fold over its events, shared by every form of report. */
import type { RevisionId } from '../model/digest.ts';
import type { Event, HostSummary, Settled } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { replicasWords } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { Plan, Step } from '../model/plan.ts';
import type { Intent, Outcome, PauseReason } from '../model/rollout.ts';
import { type DeliveryView, foldDelivery } from './delivery-view.ts';

/** What happens on one balancer, as far as the stream has said. */
export type HostWork =
  | { readonly state: 'waiting' }
  | { readonly state: 'changing'; readonly to: RevisionId; readonly since: Instant }
  | { readonly state: 'settled'; readonly result: Settled };

export type StepState =
  | { readonly state: 'waiting' }
  | { readonly state: 'running' }
  | { readonly state: 'paused'; readonly why: PauseReason; readonly until?: Instant }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly reason: string };

/** `forward` = through the steps; `reverting` = back to the base state. */
export type Direction = 'forward' | 'reverting';

export interface RunView {
  /** undefined until the plan is known. */
  readonly plan?: Plan;
  readonly steps: readonly StepState[];
  /** Index of the step the run is at; equal to the number of steps when it went past the last. */
  readonly current: number;
  readonly direction: Direction;
  /** Why the run goes back; empty while it goes forward. */
  readonly because: string;
  /** Work of the current step, or of the way back. */
  readonly work: Readonly<Record<HostName, HostWork>>;
  /** What each balancer serves as far as this stream has said. */
  readonly live: Readonly<Record<HostName, RevisionId | 'unknown'>>;
  readonly oldWorkers: Readonly<Record<HostName, number>>;
  /** Somebody asked to hold after the current step. */
  readonly hold: boolean;
  readonly outcome?: Outcome;
  /** How the app hosts fared; absent until that is summed up. */
  readonly apps?: readonly HostSummary[];
  /** The release that is on its way; undefined before and after. */
  readonly delivery?: DeliveryView | undefined;
}

export const NOTHING_YET: RunView = {
  steps: [],
  current: 0,
  direction: 'forward',
  because: '',
  work: {},
  live: {},
  oldWorkers: {},
  hold: false,
};

/** The view after `event`. Unknown places (a step the plan does not have) change nothing. */
export function fold(view: RunView, event: Event): RunView {
  switch (event.kind) {
    case 'plan.ready':
      return ready(view, event.plan, event.phase === 'new' ? 0 : event.at_step);
    case 'step.started':
      return {
        ...at(view, event.step, { state: 'running' }),
        direction: 'forward',
        work: startedAgain(view, event.step) ? {} : view.work,
      };
    case 'host.intended':
      return intended(view, event);
    case 'host.settled':
      return settled(view, event.host, event.result);
    case 'step.done':
      return stepDone(view, event.step);
    case 'step.failed':
      return at(view, event.step, { state: 'failed', reason: event.reason });
    case 'paused':
      return {
        ...at(view, event.step, {
          state: 'paused',
          why: event.why,
          ...(event.until === undefined ? {} : { until: event.until }),
        }),
        hold: false,
      };
    case 'intent':
      return heed(view, event.intent);
    case 'revert.started':
      return turnBack(view, event.because);
    case 'host.healed':
      return {
        ...turnBack(view, `${event.host} went back by itself: ${event.because}`),
        live: { ...view.live, [event.host]: event.to },
      };
    case 'rollout.done':
      return { ...view, outcome: event.outcome, because: event.because ?? view.because };
    case 'host.draining':
      return { ...view, oldWorkers: { ...view.oldWorkers, [event.host]: event.oldWorkers } };
    case 'hosts.summary':
      return { ...view, apps: event.hosts };
    case 'delivery.started':
    case 'delivery.progress':
    case 'delivery.done':
      return { ...view, delivery: foldDelivery(view.delivery, event) };
    default:
      return view;
  }
}

/** The step the run is at; undefined before the plan is known and after the last step. */
export function currentStep(view: RunView): Step | undefined {
  return view.plan?.steps[view.current];
}

/** The pause the run is in; undefined when it moves, goes back or is over. */
export function pauseOf(view: RunView): Extract<StepState, { state: 'paused' }> | undefined {
  const state = view.steps[view.current];
  if (view.direction === 'reverting' || view.outcome !== undefined) return undefined;
  if (state?.state === 'failed') return { state: 'paused', why: 'failure' };
  return state?.state === 'paused' ? state : undefined;
}

/** `5 % canary`, `pause 5m`, `drain 5001 on app1`: a step in words, with what came from outside left as it is. */
export function labelOf(step: Step | undefined, formatWait: (ms: number) => string): string {
  if (step === undefined) return '';
  switch (step.kind) {
    case 'state':
      return step.desired.label;
    case 'pause':
      return step.for === 'promotion' ? 'pause until promoted' : `pause ${formatWait(step.for)}`;
    case 'retire':
      return step.label;
    case 'drain':
      return `drain ${replicasWords(step.replicas)}`;
    case 'check':
      return `check ${replicasWords(step.replicas)}${step.again ? ' again' : ''}`;
  }
}

function ready(view: RunView, plan: Plan, from: number): RunView {
  if (view.plan?.id === plan.id) {
    // A runner that waited comes back; what others did meanwhile may not have been in the stream.
    const ahead = from > view.current && view.direction === 'forward' && view.outcome === undefined;
    return ahead ? at(view, from, { state: 'waiting' }) : view;
  }
  const live = from === 0 ? plan.base.revisions : {};
  const steps = plan.steps.map((_, index): StepState => ({ state: index < from ? 'done' : 'waiting' }));
  return { ...NOTHING_YET, plan, current: from, live, steps };
}

/** A step is only begun when those before it are done, whether or not the stream said so. */
function at(view: RunView, step: number, state: StepState): RunView {
  if (view.steps[step] === undefined) return view;
  const steps = view.steps.map((old, index) => {
    if (index === step) return state;
    return index < step && old.state !== 'failed' ? ({ state: 'done' } as const) : old;
  });
  return { ...view, current: step, steps };
}

/** A runner that takes over begins the step again where it stands; anything else begins it anew. */
function startedAgain(view: RunView, step: number): boolean {
  return !(view.current === step && view.steps[step]?.state === 'running');
}

function intended(view: RunView, event: Extract<Event, { kind: 'host.intended' }>): RunView {
  const turned = view.direction === 'forward' && isWayBack(view, event) ? turnBack(view, view.because) : view;
  // Whatever still drains of the revision before is told anew with the answer.
  return {
    ...turned,
    oldWorkers: { ...turned.oldWorkers, [event.host]: 0 },
    work: { ...turned.work, [event.host]: { state: 'changing', to: event.to, since: event.at } },
  };
}

/** Who attaches to a run that goes back already hears no `revert.started`: where a host is sent gives it away. */
function isWayBack(view: RunView, event: Extract<Event, { kind: 'host.intended' }>): boolean {
  const step = view.plan?.steps[event.step];
  const wanted = step?.kind === 'state' ? step.desired.revisions[event.host] : undefined;
  return event.to === view.plan?.base.revisions[event.host] && event.to !== wanted;
}

function settled(view: RunView, host: HostName, result: Settled): RunView {
  const live = result.outcome === 'ok' ? result.revision : result.outcome === 'failed' ? result.live : 'unknown';
  return {
    ...view,
    work: { ...view.work, [host]: { state: 'settled', result } },
    live: { ...view.live, [host]: live },
  };
}

function stepDone(view: RunView, step: number): RunView {
  const done = { ...at(view, step, { state: 'done' }), current: step + 1, work: {} };
  if (view.direction === 'reverting') return view;
  return view.hold ? { ...at(done, step + 1, { state: 'paused', why: 'user' }), hold: false } : done;
}

function turnBack(view: RunView, because: string): RunView {
  if (view.direction === 'reverting') return view;
  return { ...view, direction: 'reverting', because, work: {}, hold: false };
}

/** What an intent changes before any other event says so; mirrors the rollout's own reading of its journal. */
function heed(view: RunView, intent: Intent): RunView {
  if (view.outcome !== undefined) return view;
  if (intent.kind === 'abort') return turnBack(view, `aborted by ${intent.by.who} on ${intent.by.where}`);
  const pause = pauseOf(view);
  if (intent.kind === 'pause' && view.direction === 'forward') {
    return pause === undefined ? { ...view, hold: true } : at(view, view.current, { state: 'paused', why: 'step' });
  }
  if (pause === undefined) return view;
  if (pause.why !== 'step') return at(view, view.current, { state: 'waiting' });
  return intent.kind === 'promote' || intent.kind === 'promote-full' ? stepDone(view, view.current) : view;
}
