/** Decisions of a watcher as a line each, for people and for programs. */
import { formatDuration, milliseconds } from '../model/duration.ts';
import type { Difference, WatchEvent } from '../model/watch.ts';
import { jsonLine } from './jsonl.ts';
import { sanitise } from './sanitise.ts';

/** Without a date: a journal writes its own. Undefined for what is no line of its own. */
export function watchLine(event: WatchEvent): string | undefined {
  const words = wordsOf(event);
  if (words === undefined) return undefined;
  return sanitise(`${event.play}: ${words}`);
}

/** Every event, for `--output jsonl`: in one stream with the events of the rollouts. */
export function watchJson({ kind, ...rest }: WatchEvent): string {
  return jsonLine({ kind: `watch.${kind}`, ...rest });
}

function wordsOf(event: WatchEvent): string | undefined {
  switch (event.kind) {
    case 'unchanged':
      return `unchanged (${members(event.members)})`;
    case 'held-back': {
      if (event.more === true) return undefined;
      const { standing } = event;
      const age = standing === undefined ? '' : `; the last good answer is ${rounded(standing)} old`;
      return `held back: ${event.text}${isBad(event) ? age : ''}`;
    }
    case 'turn':
      return event.waited < 1000 ? undefined : `it is our turn, after ${rounded(event.waited)}`;
    case 'refreshing':
      return undefined;
    case 'refreshed': {
      const what = event.checked ? 'would be refreshed, every candidate passes' : 'refreshed';
      const how = event.difference === undefined ? '' : `: ${difference(event.difference)}`;
      return `${what}${how} (${members(event.members)}, ${seconds(event.took)})`;
    }
    case 'failed':
      return `failed: ${event.text}; tried again in ${rounded(event.retry)}`;
    case 'member':
      return `${event.upstream}: ${event.address} is ${event.well ? 'well' : 'ill'}: ${event.text}`;
    case 'alarm':
      return `${event.over ? '' : 'ALARM: '}${event.upstream}: ${event.text}`;
    case 'notice':
      return event.text;
  }
}

function isBad({ why }: Extract<WatchEvent, { kind: 'held-back' }>): boolean {
  return why === 'source' || why === 'empty' || why === 'max-change';
}

function members(count: number): string {
  return count === 1 ? '1 member' : `${count} members`;
}

function difference({ added, changed, removed }: Difference): string {
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ') || 'no member differs';
}

function rounded(time: number): string {
  return formatDuration(milliseconds(Math.ceil(time / 1000) * 1000));
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(time < 10_000 ? 2 : 0)} s`;
}
