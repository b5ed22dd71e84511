/** One event as the parts of one line of text; plain and github print the same. */
import type { Event } from '../model/event.ts';
import { hostsOf } from '../model/plan.ts';
import { shareWords } from './bars.ts';
import { deliveryWords } from './delivery-view.ts';
import { currentStep, labelOf, type RunView } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import * as words from './wording.ts';

/** What a line is about: decides its colour and whether it is annotated. */
export type Tone = 'plain' | 'good' | 'attention' | 'bad';

export interface Transition {
  readonly tone: Tone;
  readonly host: string;
  /** First line, then lines that belong to it; all safe to print. */
  readonly text: readonly string[];
  /** Whether the line belongs to the step (and shows its number and label) or to the run as a whole. */
  readonly of: 'step' | 'run';
}

/** The line for `event`, with the view before and after it; undefined when the event is no news to a person. */
export function transition(
  event: Event,
  before: RunView,
  after: RunView,
  timeOfDay: (at: Event['at']) => string,
): Transition | undefined {
  switch (event.kind) {
    case 'plan.ready':
      return before.plan?.id === event.plan.id ? undefined : run('plain', planLine(event));
    case 'rollout.started':
      return run('plain', `begun by ${words.actor(event.by)}`);
    case 'runner.attached':
      return run('plain', `run by ${words.actor(event.by)}, fencing number ${event.token}`);
    case 'host.connected':
      return { tone: 'plain', host: sanitise(event.host), text: [`connected, ${sanitise(event.balancer)}`], of: 'run' };
    case 'host.prepared':
      return {
        tone: 'plain',
        host: sanitise(event.host),
        text: [`${event.revisions === 1 ? '1 revision' : `${event.revisions} revisions`} prepared and validated`],
        of: 'run',
      };
    case 'host.draining':
      return {
        tone: 'plain',
        host: sanitise(event.host),
        text: [`draining, ${event.oldWorkers} old workers still serve`],
        of: 'step',
      };
    case 'host.intended':
      return { tone: 'plain', host: sanitise(event.host), text: [`changing to rev ${event.to}`], of: 'step' };
    case 'host.settled':
      return {
        tone: event.result.outcome === 'ok' ? 'good' : 'bad',
        host: sanitise(event.host),
        text: words.settledWords(event.result, event.host, after.plan),
        of: 'step',
      };
    case 'host.healed':
      return { tone: 'bad', host: sanitise(event.host), text: [healedLine(event)], of: 'run' };
    case 'delivery.progress':
      return deliveryLine(before, after);
    case 'delivery.started':
    case 'delivery.done':
      return undefined;
    case 'settling':
      return step('plain', `settling for ${words.wait(event.for)}`);
    case 'hosts.summary':
      return summaryLines(event);
    case 'lock.waiting':
      return {
        tone: 'attention',
        host: sanitise(event.host),
        text: [`waiting for the run lock of ${words.actor(event.holder)}`],
        of: 'run',
      };
    case 'lock.taken':
      return run(event.takenOverFrom === undefined ? 'plain' : 'attention', lockLine(event));
    case 'notice':
      return run('plain', event.text);
    case 'warning':
      return run('attention', `warning[${event.diagnostic.code}]: ${event.diagnostic.message}`);
    default:
      return walkLine(event, after, timeOfDay);
  }
}

/** Now and then: a bar is not for a log. */
function deliveryLine({ delivery: before }: RunView, { delivery }: RunView): Transition | undefined {
  return delivery === undefined || delivery.told === before?.told ? undefined : run('plain', deliveryWords(delivery));
}

type WalkEvent = Extract<
  Event,
  {
    kind:
      | 'step.started'
      | 'step.done'
      | 'step.undone'
      | 'step.failed'
      | 'paused'
      | 'intent'
      | 'revert.started'
      | 'rollout.done';
  }
>;

function walkLine(event: WalkEvent, after: RunView, timeOfDay: (at: Event['at']) => string): Transition | undefined {
  const isPause = 'step' in event && after.plan?.steps[event.step]?.kind === 'pause';
  switch (event.kind) {
    case 'step.started':
      // `paused` follows at once and says more.
      return isPause ? undefined : step('plain', begins(after));
    case 'step.done':
      return step('good', isPause ? 'pause is over' : 'done');
    case 'step.failed':
      return failed(words.failureWords(event.reason, after.work).lines);
    case 'paused':
      return step('attention', pausedLine(event, after, timeOfDay));
    case 'intent':
      return run('attention', words.intentWords(event.intent));
    case 'step.undone':
      return undefined;
    case 'revert.started':
      return run('bad', `going back to the base state: ${event.because}`);
    case 'rollout.done':
      return run(event.outcome === 'promoted' ? 'good' : 'bad', endLine(event, after));
  }
}

function summaryLines({ hosts }: Extract<Event, { kind: 'hosts.summary' }>): Transition {
  const isWell = hosts.every(({ state }) => state === 'ok' || state === 'changed');
  const text = ['app hosts', ...hosts.map(words.summaryWords)];
  return { tone: isWell ? 'good' : 'bad', host: '', text, of: 'run' };
}

function run(tone: Tone, text: string): Transition {
  return { tone, host: '', text: [sanitise(text)], of: 'run' };
}

function step(tone: Tone, text: string): Transition {
  return { tone, host: '', text: [sanitise(text)], of: 'step' };
}

function failed([first = '', ...more]: readonly string[]): Transition {
  return { tone: 'bad', host: '', text: [`STEP FAILED: ${first}`, ...more], of: 'step' };
}

function endLine({ outcome, because }: Extract<Event, { kind: 'rollout.done' }>, { plan }: RunView): string {
  return plan === undefined ? outcome : words.outcomeWords(plan, outcome, because);
}

function healedLine({ to, because }: Extract<Event, { kind: 'host.healed' }>): string {
  return sanitise(`went back to rev ${to} by itself: ${because}`);
}

function planLine(event: Extract<Event, { kind: 'plan.ready' }>): string {
  const { plan } = event;
  const from = event.phase === 'new' ? '' : `, continued at step ${Math.min(event.at_step + 1, plan.steps.length)}`;
  const leftOut = plan.leftOut.length === 0 ? '' : `; left out: ${plan.leftOut.join(', ')}`;
  return `${words.planTitle(plan)}: ${plan.steps.length} steps on ${hostsOf(plan).join(', ')}${from}${leftOut} (plan ${plan.id})`;
}

function begins(view: RunView): string {
  const now = currentStep(view);
  const shares = now?.kind === 'state' ? now.desired.upstreams.map((one) => shareWords(one.shares)).join('; ') : '';
  return shares === '' ? 'begins' : `begins: ${shares}`;
}

function lockLine(event: Extract<Event, { kind: 'lock.taken' }>): string {
  if (event.takenOverFrom === undefined) return 'run lock taken';
  return `run lock taken over from ${words.actor(event.takenOverFrom)}, whose lease ran out`;
}

function pausedLine(
  event: Extract<Event, { kind: 'paused' }>,
  view: RunView,
  timeOfDay: (at: Event['at']) => string,
): string {
  const until = event.until === undefined ? '' : ` until ${timeOfDay(event.until)}`;
  return `${words.pauseWords(event.why)}${until} - ${words.pauseAdvice(event.why, view.plan?.rollout ?? '')}`;
}

/** `step 2/6`, `going back`, or nothing before the first step. */
export function placeOf(view: RunView): string {
  if (view.plan === undefined) return '';
  if (view.direction === 'reverting') return 'going back';
  return `step ${Math.min(view.current + 1, view.steps.length)}/${view.steps.length}`;
}

/** The words for where the run is: the step's label, or the base state's on the way back. */
export function labelAt(view: RunView): string {
  if (view.direction === 'reverting') return sanitise(view.plan?.base.label ?? '');
  return sanitise(labelOf(currentStep(view), words.wait));
}
