/** Events as transcripts show them: one short line each. */
import type { Event, Settled } from '../../src/model/event.ts';

/** Undefined for what a transcript leaves out. */
export function inWords(event: Event): string | undefined {
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
    case 'notice':
      return `notice: ${event.text}`;
    case 'runner.attached':
      return `attached under ${event.token}`;
    case 'step.started':
      return `step ${event.step + 1} started`;
    case 'host.intended':
      return `${event.host} -> ${revisionInWords(event.to)}`;
    case 'host.settled':
      return `${event.host} ${result(event.result)}`;
    case 'step.done':
      return `step ${event.step + 1} done`;
    case 'step.failed':
      return `step ${event.step + 1} failed: ${event.reason}`;
    case 'paused':
      return `paused at step ${event.step + 1} (${event.why})${event.until === undefined ? '' : `, ${(event.until - event.at) / 1000} s`}`;
    case 'intent':
      return `heard ${event.intent.kind} from ${event.intent.by.who}`;
    case 'host.healed':
      return `${event.host} had gone back to ${revisionInWords(event.to)}: ${event.because}`;
    case 'step.undone':
      return `step ${event.step + 1} undone`;
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

function result(settled: Settled): string {
  switch (settled.outcome) {
    case 'ok':
      return settled.reloaded
        ? `serves ${revisionInWords(settled.revision)}`
        : `serves ${revisionInWords(settled.revision)} already`;
    case 'failed':
      return `failed: ${settled.reason}; serves ${revisionInWords(settled.live)}`;
    case 'unknown':
      return `unknown: ${settled.reason}`;
  }
}
