/** One JSON document on standard output when the run ends or stops: where everything is now. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Event } from '../model/event.ts';
import { hostsOf } from '../model/plan.ts';
import type { Actor } from '../model/rollout.ts';
import type { Reporter } from '../ports/reporter.ts';
import { jsonLine } from './jsonl.ts';
import type { Streams } from './output.ts';
import { currentStep, fold, labelOf, NOTHING_YET, pauseOf, type RunView } from './run-view.ts';
import { wait } from './wording.ts';

interface Heard {
  readonly by?: Actor;
  readonly waitingFor?: Actor;
  readonly started?: number;
  readonly last?: number;
  readonly warnings: readonly Diagnostic[];
}

export function jsonReporter(streams: Streams): Reporter {
  let view = NOTHING_YET;
  let heard: Heard = { warnings: [] };
  let closed = false;
  return {
    on(event) {
      view = fold(view, event);
      heard = listen(heard, event);
    },
    close() {
      if (!closed) streams.out.write(`${jsonLine(document(view, heard), 2)}\n`);
      closed = true;
      return Promise.resolve();
    },
  };
}

function listen(heard: Heard, event: Event): Heard {
  const timed = { ...heard, started: heard.started ?? event.at, last: event.at };
  switch (event.kind) {
    case 'runner.attached':
      return { ...timed, by: event.by };
    case 'lock.waiting':
      return { ...timed, waitingFor: event.holder };
    case 'lock.taken':
      return withoutWaiting(timed);
    case 'warning':
      return { ...timed, warnings: [...timed.warnings, event.diagnostic] };
    default:
      return timed;
  }
}

function withoutWaiting({ waitingFor: _, ...rest }: Heard): Heard {
  return rest;
}

/** Keys are part of the public format: added to, never renamed. Times are milliseconds since 1970, as in `jsonl`. */
function document(view: RunView, heard: Heard): unknown {
  const { plan } = view;
  return {
    v: 1,
    rollout: plan?.rollout ?? null,
    plan: plan?.id ?? null,
    purpose: plan?.purpose ?? null,
    phase: phaseOf(view),
    outcome: view.outcome ?? null,
    because: view.because === '' ? null : view.because,
    pause: pauseOf(view) ?? null,
    step:
      plan === undefined
        ? null
        : {
            number: Math.min(view.current + 1, plan.steps.length),
            of: plan.steps.length,
            label: labelOf(currentStep(view), wait),
          },
    steps:
      plan?.steps.map((step, index) => ({
        number: index + 1,
        kind: step.kind,
        label: labelOf(step, wait),
        ...view.steps[index],
      })) ?? [],
    hosts:
      plan === undefined
        ? []
        : hostsOf(plan).map((host) => ({
            host,
            live: view.live[host] ?? 'unknown',
            oldWorkers: view.oldWorkers[host] ?? 0,
            work: view.work[host] ?? { state: 'waiting' },
          })),
    apps: view.apps ?? [],
    leftOut: plan?.leftOut ?? [],
    by: heard.by ?? null,
    waitingFor: heard.waitingFor ?? null,
    started: heard.started ?? null,
    ended: heard.last ?? null,
    warnings: heard.warnings,
  };
}

function phaseOf(view: RunView): string {
  if (view.plan === undefined) return 'starting';
  if (view.outcome !== undefined) return 'done';
  if (view.direction === 'reverting') return 'reverting';
  return pauseOf(view) === undefined ? 'progressing' : 'paused';
}
