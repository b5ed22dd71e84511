/** The crash matrix as a table of at most 100 columns: where a runner dies, what is live then, what goes on, what goes back. */
import type { CrashPoint, Ending, WayOn } from '../model/crash-point.ts';
import { formatDuration } from '../model/duration.ts';
import type { HostName } from '../model/names.ts';
import { sanitise } from './sanitise.ts';
import { indented, table } from './table.ts';
import { truncate, widthOf } from './width.ts';

/** With two spaces between the columns and before the first: 100. */
const WIDTHS = { point: 25, live: 30, onwards: 24, alone: 13 } as const;
/** More names than this are counted. */
const NAMES = 4;

/** Lines without indentation at the head, rows below it; nothing for a plan with nothing to do. */
export function formatCrashMatrix(points: readonly CrashPoint[], rollout: string): readonly string[] {
  if (points.length === 0) return [];
  const rows = points.flatMap((point) => rowsOf(point));
  const isArmed = points.some(({ alone }) => alone !== undefined);
  const name = sanitise(rollout);
  return [
    'when the runner dies:',
    ...indented(table([['it dies', 'live then', 'goes on with', ...(isArmed ? ['by itself'] : [])], ...rows]), 2),
    ...backLines(points, name),
    ...(isArmed ? ['by itself: when nobody goes on in that time the balancers go back, and then nothing goes on'] : []),
    'from any machine, 30 s after the death, when its lease is over; `lbctl status` tells which row it is',
    'while it has no run on record nothing was changed, and `apply` begins anew',
  ];
}

function rowsOf(point: CrashPoint): readonly (readonly string[])[] {
  const cells = [
    wrap(momentWords(point), WIDTHS.point),
    liveLines(point).flatMap((line) => wrap(line, WIDTHS.live)),
    wrap(onwards(point), WIDTHS.onwards),
    wrap(aloneWords(point), WIDTHS.alone),
  ];
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
}

function momentWords({ moment, step, hosts }: CrashPoint): string {
  switch (moment) {
    case 'preparing':
      return 'before step 1, testing';
    case 'changing':
      return `step ${step}, changing ${namesOf(hosts)}`;
    case 'changed':
      return `step ${step}, after ${namesOf(hosts)}`;
    case 'pausing':
      return `step ${step}, in the pause`;
  }
}

/** Balancers of which the same can be said share a line. */
function liveLines({ live }: CrashPoint): readonly string[] {
  const groups = new Map<string, HostName[]>();
  for (const { host, states } of live) {
    const labels = [...new Set(states.map((state) => state.label))].join(' or ');
    const group = groups.get(labels) ?? [];
    group.push(host);
    groups.set(labels, group);
  }
  return [...groups].map(([labels, hosts]) => `${groups.size === 1 ? 'all' : namesOf(hosts)}: ${labels}`);
}

/** Every way but the one back, ways to the same place together. */
function onwards({ ways }: CrashPoint): string {
  const ends = new Map<string, WayOn['command'][]>();
  for (const { command, to } of ways)
    if (command !== 'abort') ends.set(endWords(to), [...(ends.get(endWords(to)) ?? []), command]);
  return [...ends].map(([end, commands]) => `${commands.join(' or ')}: ${end}`).join('; ');
}

function aloneWords({ alone }: CrashPoint): string {
  return alone === undefined ? '' : `back in ${formatDuration(alone.after)}`;
}

/** Said once where it is the same everywhere, which the rollout promises. */
function backLines(points: readonly CrashPoint[], rollout: string): readonly string[] {
  const back = points.flatMap(({ ways }) =>
    ways.flatMap(({ command, to }) => (command === 'abort' ? [endWords(to)] : [])),
  );
  const ends = [...back, ...points.flatMap(({ alone }) => (alone === undefined ? [] : [endWords(alone.to)]))];
  return [...new Set(ends)].map(
    (end) => `back from every row but the first: \`lbctl abort ${rollout}\` (or rollback): ${end}`,
  );
}

function endWords(end: Ending): string {
  switch (end.ends) {
    case 'paused':
      return `pauses at step ${end.step}`;
    case 'promoted':
    case 'rolled-back':
    case 'mixed':
      return end.label;
  }
}

function namesOf(hosts: readonly HostName[]): string {
  return hosts.length <= NAMES
    ? hosts.join(' ')
    : `${hosts.slice(0, NAMES - 1).join(' ')} and ${hosts.length - NAMES + 1} more`;
}

/** Broken between words; a word that is wider, a long host name, is broken where the column ends. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sanitise(text)
    .split(' ')
    .flatMap((one) => pieces(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  const head = truncate(word, width, '');
  return head === word || head === '' ? [word] : [head, ...pieces(word.slice(head.length), width)];
}
