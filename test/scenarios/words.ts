/** Events as transcripts show them: one short line each. */
import type { Event, Settled } from '../../src/model/event.ts';

/** What a revision and a step are called in a transcript. */
interface Names {
  readonly revision: (revision: string) => string;
  readonly step: (step: number) => string;
}

/** Undefined for what a transcript leaves out. */
export function inWords(event: Event, names: Names): string | undefined {
  switch (event.kind) {
    case 'rollout.started':
    case 'host.connected':
    case 'host.prepared':
    case 'plan.ready':
    case 'warning':
    case 'delivery.started':
    case 'delivery.progress':
    case 'delivery.done':
      return undefined;
    case 'hosts.summary':
      return `app hosts: ${event.hosts.map(({ host, state }) => `${host} ${state}`).join(', ')}`;
    case 'notice':
      return `notice: ${event.text}`;
    case 'runner.attached':
      return `attached under ${event.token}`;
    case 'step.started':
      return `step ${names.step(event.step)} started`;
    case 'host.intended':
      return `${event.host} -> ${names.revision(event.to)}`;
    case 'host.settled':
      return `${event.host} ${result(event.result, names)}`;
    case 'step.done':
      return `step ${names.step(event.step)} done`;
    case 'step.failed':
      return `step ${names.step(event.step)} failed: ${event.reason}`;
    case 'paused':
      return `paused at step ${names.step(event.step)} (${event.why})${event.until === undefined ? '' : `, ${(event.until - event.at) / 1000} s`}`;
    case 'intent':
      return `heard ${event.intent.kind} from ${event.intent.by.who}`;
    case 'host.healed':
      return `${event.host} had gone back to ${names.revision(event.to)}: ${event.because}`;
    case 'step.undone':
      return `step ${names.step(event.step)} undone`;
    case 'revert.started':
      return `going back: ${event.because}`;
    case 'rollout.done':
      return `over: ${event.outcome}${event.because === undefined ? '' : ` (${event.because})`}`;
    case 'host.draining':
      return `${event.host} has ${event.oldWorkers} old workers`;
    case 'settling':
      return `settling ${event.for / 1000} s`;
    case 'lock.waiting':
      return `waits for ${event.holder.who}`;
    case 'lock.taken':
      return `has the lock under ${event.token}${event.takenOverFrom === undefined ? '' : `, taken over from ${event.takenOverFrom.who}`}`;
  }
}

export function revisionInWords(revision: string): string {
  if (revision === '0') return 'base';
  return /^\d+$/.test(revision) ? String(Number(revision)) : revision;
}

function result(settled: Settled, names: Names): string {
  switch (settled.outcome) {
    case 'ok':
      return settled.reloaded
        ? `serves ${names.revision(settled.revision)}`
        : `serves ${names.revision(settled.revision)} already`;
    case 'failed':
      return `failed: ${settled.reason}; serves ${names.revision(settled.live)}`;
    case 'unknown':
      return `unknown: ${settled.reason}`;
  }
}
