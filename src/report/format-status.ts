/** `lbctl status` as text: what goes on, who does it, what is live where, and what to type next. */

import { whyHealed } from '../model/healed.ts';
import type { Instant } from '../model/instant.ts';
import type { Phase } from '../model/rollout.ts';
import { type Drift, type HostStatus, holderOf, type StatusView } from '../model/status.ts';
import { shareBars } from './bars.ts';
import { replicaLines } from './format-replicas.ts';
import { painter } from './line.ts';
import { type ColorLevel, localDateTime } from './output.ts';
import { labelOf } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { indented, table } from './table.ts';
import type { Tone } from './transition.ts';
import { actor, countdown, outcomeWords, pauseCommands, pauseWords, planTitle, wait } from './wording.ts';

export interface StatusOptions {
  readonly color: ColorLevel;
  readonly unicode: boolean;
  /** `2026-11-20 21:45:07` for an instant; local time when absent. */
  readonly dateTime?: (at: Instant) => string;
}

type Command = { readonly command: string; readonly does: string };

/** Several lines, the answer to "is something going on?" first; no newline at the end. */
export function formatStatus(view: StatusView, options: StatusOptions): string {
  const paint = painter(options.color);
  const head = headline(view);
  const rows = [
    ['balancer', 'revision', 'state', 'traffic', 'is it so', 'old workers'],
    ...view.hosts.map((host) => rowOf(host, options.unicode)),
  ];
  const hosts = table(rows).map((line, index) => paint(index === 0 ? 'plain' : toneOf(view.hosts[index - 1]), line));
  const commands = nextCommands(view);
  const next = table(commands.map(({ command, does }, index) => [index === 0 ? 'next' : '', command, does]));
  return [
    paint(head.tone, head.text),
    ...indented(whoLines(view, options.dateTime ?? localDateTime).map(sanitise), 2),
    ...indented(
      emergencyLines(view).map((line) => paint('bad', line)),
      2,
    ),
    ...indented(
      confirmLines(view, options.dateTime ?? localDateTime).map((line) => paint('attention', sanitise(line))),
      2,
    ),
    '',
    ...indented(hosts, 2),
    ...(view.services === undefined
      ? []
      : ['', ...indented(replicaLines({ at: view.at, ...view.services }, options), 2)]),
    ...(commands.length === 0 ? [] : ['', ...indented(next, 2)]),
  ].join('\n');
}

function headline(view: StatusView): { readonly tone: Tone; readonly text: string } {
  const { run, hosts } = view;
  if (run === undefined && hosts.length > 0 && hosts.every(({ answer }) => answer === 'unreachable'))
    return { tone: 'bad', text: `${sanitise(view.rollout)}: not known, none of these balancers can be asked` };
  if (run === undefined)
    return { tone: 'plain', text: `${sanitise(view.rollout)}: nothing in progress, no rollout on record` };
  const { tone, text } = phaseWords(run, view);
  return { tone, text: `${planTitle(run.plan)}: ${text}` };
}

function phaseWords(
  { plan, phase }: NonNullable<StatusView['run']>,
  view: StatusView,
): { readonly tone: Tone; readonly text: string } {
  const place = placeOf(phase, view);
  switch (phase.phase) {
    case 'progressing':
      if (holderOf(view) === undefined) return { tone: 'bad', text: `ITS RUNNER IS GONE at ${place}` };
      return { tone: 'attention', text: `IN PROGRESS at ${place}${phase.hold ? ', pauses after this step' : ''}` };
    case 'paused': {
      const left = phase.until === undefined ? '' : `, ${countdown(phase.until - view.at)} left`;
      return {
        tone: phase.why === 'failure' ? 'bad' : 'attention',
        text: `${pauseWords(phase.why).toUpperCase()} at ${place}${left}`,
      };
    }
    case 'reverting':
      return {
        tone: 'bad',
        text: `GOING BACK${holderOf(view) === undefined ? ', BUT ITS RUNNER IS GONE' : ''}: ${sanitise(phase.because)}`,
      };
    case 'done':
      return {
        tone: phase.outcome === 'promoted' ? 'good' : phase.outcome === 'mixed' ? 'bad' : 'attention',
        text: `nothing in progress; ${outcomeWords(plan, phase.outcome, phase.because)}`,
      };
  }
}

function placeOf(phase: Phase, view: StatusView): string {
  const steps = view.run?.plan.steps ?? [];
  const label = sanitise(labelOf(steps[phase.step], wait));
  return `step ${Math.min(phase.step + 1, steps.length)} of ${steps.length}${label === '' ? '' : ` (${label})`}`;
}

function whoLines(view: StatusView, dateTime: (at: Instant) => string): readonly string[] {
  const { run } = view;
  const begun =
    run === undefined
      ? []
      : [
          `begun ${dateTime(run.since)}${run.by === undefined ? '' : ` by ${actor(run.by)}: ${run.by.command}`} (plan ${run.plan.id})`,
        ];
  const holder = holderOf(view);
  const held =
    holder === undefined
      ? 'run lock: nobody holds it'
      : `run lock: ${actor(holder.holder)}, lease ${countdown(holder.remaining)}${holder.message === '' ? '' : `: ${holder.message}`}`;
  const leftOut =
    run === undefined || run.plan.leftOut.length === 0 ? [] : [`left out by --limit: ${run.plan.leftOut.join(', ')}`];
  return [...begun, held, ...leftOut];
}

/** Balancers that somebody locked for the same reason share a line. */
function emergencyLines(view: StatusView): readonly string[] {
  const texts = new Map<string, string[]>();
  for (const one of view.hosts) {
    if (one.answer !== 'seen' || one.emergencyLock === undefined) continue;
    const { by, since, message } = one.emergencyLock;
    const text = sanitise(`by ${actor(by)} since ${since}: ${message}`);
    texts.set(text, [...(texts.get(text) ?? []), sanitise(one.host)]);
  }
  return [...texts].map(([text, hosts]) => `EMERGENCY LOCK on ${hosts.join(', ')} ${text}`);
}

/** Balancers that went back without a runner, or will unless one is heard of. */
function confirmLines({ hosts }: StatusView, dateTime: (at: Instant) => string): readonly string[] {
  return hosts.flatMap((one) => {
    if (one.answer !== 'seen') return [];
    const { host, healed, armed } = one;
    const back =
      healed?.outcome === 'back' ? [`${host} went back by itself ${dateTime(healed.at)}: ${whyHealed(healed)}`] : [];
    if (armed === undefined) return back;
    if (healed?.outcome === 'failed' && armed.left === 0)
      return [`${host} can't go back by itself: ${healed.reason}; it tries again`];
    return [...back, `${host} goes back by itself in ${countdown(armed.left)} unless its runner is heard of`];
  });
}

function rowOf(one: HostStatus, unicode: boolean): readonly string[] {
  if (one.answer === 'unreachable') return [one.host, 'unknown', '', '', `UNREACHABLE: ${one.reason}`];
  const traffic = one.traffic
    .map((up) => `${one.traffic.length > 1 ? `${up.upstream}: ` : ''}${shareBars(up.shares, 8, unicode)}`)
    .join('; ');
  const truth = one.alive ? driftWords(one.drift) : 'THE BALANCER IS DOWN';
  return [
    one.host,
    one.live,
    one.state?.label ?? '',
    traffic,
    truth,
    one.oldWorkers === 0 ? '' : String(one.oldWorkers),
  ];
}

/** Intended, on disk and running put beside each other wherever they are not the same. */
function driftWords(drift: Drift): string {
  switch (drift.drift) {
    case 'none':
      return 'as intended';
    case 'unmanaged':
      return 'not managed yet';
    case 'foreign':
      return `CHANGED BY HAND${drift.intended === undefined ? '' : `, intended ${drift.intended}`}`;
    case 'disk':
      return `DRIFT: intended ${drift.intended}, on disk ${drift.onDisk}`;
    case 'running':
      return drift.running === 'unknown'
        ? `NOT PROVEN: on disk ${drift.onDisk}, running unknown`
        : `DRIFT: on disk ${drift.onDisk}, running ${drift.running}`;
  }
}

function toneOf(one: HostStatus | undefined): Tone {
  if (
    one === undefined ||
    (one.answer === 'seen' && one.alive && (one.drift.drift === 'none' || one.drift.drift === 'unmanaged'))
  )
    return 'plain';
  return 'bad';
}

/** What can be typed now, the usual one first; only commands that would be accepted. */
function nextCommands(view: StatusView): readonly Command[] {
  const name = sanitise(view.rollout);
  const back = { command: `lbctl abort ${name}`, does: 'goes back to the base state' };
  const unlock = view.hosts.some((one) => one.answer === 'seen' && one.emergencyLock !== undefined)
    ? [{ command: `lbctl unlock ${name}`, does: 'lets go of the emergency lock' }]
    : [];
  const phase = view.run?.phase;
  if (phase === undefined) return unlock;
  switch (phase.phase) {
    case 'progressing':
      if (holderOf(view) === undefined) return [...unlock, { command: `lbctl resume ${name}`, does: 'goes on' }, back];
      return [...unlock, { command: `lbctl pause ${name}`, does: 'holds after this step' }, back];
    case 'paused':
      return [...unlock, ...pauseCommands(phase.why, view.rollout)];
    case 'reverting':
      return holderOf(view) === undefined
        ? [...unlock, { command: back.command, does: 'goes on with the way back' }]
        : unlock;
    case 'done':
      if (phase.outcome === 'mixed') return [...unlock, back];
      return phase.outcome === 'rolled-back'
        ? unlock
        : [...unlock, { command: `lbctl rollback ${name}`, does: 'goes back to the last revision marked good' }];
  }
}
