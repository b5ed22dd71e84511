/** PURE: what to do about an answer of the sources, and when to ask them again. */
import { type Duration, formatDuration, milliseconds } from '../model/duration.ts';
import type { ExitCode } from '../model/exit-code.ts';
import { after, type Instant } from '../model/instant.ts';
import type { Difference, HeldBack, WatchSettings } from '../model/watch.ts';
import { differenceOf, kindsOf, type MemberSet } from './member-set.ts';

/** What is known of a watched play. Instants are of a clock that nobody sets. */
export interface Standing {
  /** What the balancers have; absent = not known: at the start, and after a refresh that failed. */
  readonly live?: MemberSet;
  /** The answer that has to stand for `stable_for`, and since when it is given. */
  readonly pending?: { readonly set: MemberSet; readonly since: Instant };
  /** When the sources last gave a good answer. */
  readonly good?: Instant;
  /** When they were last asked. */
  readonly looked?: Instant;
  /** When what was held back is to be looked at again. */
  readonly again?: Instant;
  /** When refreshes were begun that changed something, or tried to; those that `max_refreshes` counts. */
  readonly refreshes: readonly Instant[];
  /** Refreshes that failed, one after another, and when the next one may be tried. */
  readonly failures: number;
  readonly retry?: Instant;
  /** A refresh is wanted whether there is a change or not (`--force-run`). */
  readonly forced: boolean;
}

export type Answer =
  | { readonly kind: 'members'; readonly set: MemberSet }
  /** There is no balancer to work now. */
  | { readonly kind: 'exempt'; readonly text: string }
  | { readonly kind: 'fault'; readonly why: 'source' | 'empty' | 'max-change' | 'unproven'; readonly text: string };

export type Decision =
  /** The balancers have it. */
  | { readonly do: 'nothing'; readonly members: number }
  /** `until`: when it may be otherwise without another answer; absent = an answer has to come. */
  | { readonly do: 'hold'; readonly why: HeldBack; readonly text: string; readonly until?: Instant }
  /** `difference`: absent where it is not known what the balancers have. */
  | { readonly do: 'refresh'; readonly set: MemberSet; readonly difference?: Difference };

/** How a refresh ended. */
export type RefreshEnd =
  | { readonly kind: 'done' | 'checked'; readonly set: MemberSet }
  /** They had it already. */
  | { readonly kind: 'unchanged'; readonly set: MemberSet }
  /** Refused before anything was changed, by what may be otherwise a little later. */
  | { readonly kind: 'held'; readonly why: HeldBack; readonly text: string }
  /** What `on` leaves out is all there is to do; `set`: what the balancers have. */
  | { readonly kind: 'ignored'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly exit: ExitCode };

interface View {
  readonly settings: WatchSettings;
  readonly standing: Standing;
  readonly set: MemberSet;
  readonly difference: Difference | undefined;
  readonly now: Instant;
}

type Rule = (view: View) => Decision | undefined;

/** What must be asked again at some time, whatever the sources tell by themselves. */
const RESYNC = milliseconds(600_000);
/** Sources that can't tell are not asked more often than this. */
const POLL = milliseconds(1000);
/** The first wait after a failure, doubled with each further one. */
const BACK_OFF = milliseconds(5000);
const LONGEST_BACK_OFF = milliseconds(300_000);

export const UNKNOWN: Standing = { refreshes: [], failures: 0, forced: false };

/** The first rule that has something to say decides; a bad answer comes before all of them, whatever was asked for. */
export function decide(settings: WatchSettings, standing: Standing, answer: Answer, now: Instant): Decision {
  if (answer.kind === 'fault') return { do: 'hold', why: answer.why, text: answer.text };
  if (answer.kind === 'exempt') return { do: 'hold', why: 'exempt', text: answer.text };
  const { set } = answer;
  const difference = standing.live && differenceOf(standing.live, set);
  const view = { settings, standing, set, difference, now };
  for (const rule of RULES) {
    const decision = rule(view);
    if (decision !== undefined) return decision;
  }
  return { do: 'refresh', set, ...(difference && { difference }) };
}

const RULES: readonly Rule[] = [
  /** A playbook may want no members of anybody; an answer never takes the last one away. */
  ({ standing, set }) =>
    set.size === 0 && standing.live?.size !== 0
      ? { do: 'hold', why: 'empty', text: 'the answer leaves no member at all' }
      : undefined,
  /** The balancers have what is wanted. */
  ({ standing, set, difference }) =>
    !standing.forced && difference !== undefined && kindsOf(difference).length === 0
      ? { do: 'nothing', members: set.size }
      : undefined,
  /** A change of a kind that nobody wants to act on waits for one of another kind. */
  ({ settings, standing, difference }) => {
    if (standing.forced || difference === undefined) return undefined;
    const text = ignoredBy(settings, difference);
    return text === undefined ? undefined : { do: 'hold', why: 'ignored', text };
  },
  /** Balancers that refuse are not asked at every heartbeat. */
  ({ standing: { retry }, now }) =>
    retry !== undefined && now < retry
      ? {
          do: 'hold',
          why: 'backing-off',
          text: `the last refresh failed; the next is in ${left(now, retry)}`,
          until: retry,
        }
      : undefined,
  /** An answer that may be another one in a moment is not acted on. */
  ({ settings: { stableFor }, standing, set, now }) => {
    if (standing.forced || stableFor === 0) return undefined;
    const { pending } = standing;
    const since = pending !== undefined && isSame(pending.set, set) ? pending.since : now;
    const until = after(since, stableFor);
    if (now >= until) return undefined;
    return { do: 'hold', why: 'unstable', text: `the answer has to stand for ${left(now, until)} more`, until };
  },
  /** Each reload costs connections and a worker. */
  ({ settings: { maxRefreshes }, standing, now }) => {
    const { count, per } = maxRefreshes;
    const spent = spentOf(standing.refreshes, per, now);
    const first = spent.at(-count);
    if (standing.forced || first === undefined) return undefined;
    const until = after(first, per);
    const text = `${spent.length} refreshes within ${formatDuration(per)}; the next is in ${left(now, until)}`;
    return { do: 'hold', why: 'budget', text, until };
  },
];

/** What to say where a difference is only of kinds that `on` leaves out; undefined = there is something to act on. */
export function ignoredBy({ on }: Pick<WatchSettings, 'on'>, difference: Difference): string | undefined {
  const kinds = kindsOf(difference);
  if (kinds.length === 0 || kinds.some((kind) => on.includes(kind))) return undefined;
  return `only ${kinds.map((kind) => `${difference[kind]} ${kind}`).join(', ')}, and on: names ${on.join(', ')}`;
}

/** When to ask the sources: `woken` = when they first told of a change since; `tell` = all of them do so by themselves. */
export function nextLook(
  { heartbeat }: WatchSettings,
  { looked, again, refreshes }: Standing,
  { woken, tell }: { readonly woken?: Instant | undefined; readonly tell: boolean },
  now: Instant,
): Instant {
  if (looked === undefined) return now;
  const routine = after(looked, tell ? RESYNC : milliseconds(Math.max(heartbeat, POLL)));
  const told = woken === undefined ? routine : after(woken, heartbeat);
  const next = Math.min(routine, told, again ?? routine);
  const last = refreshes.at(-1);
  const earliest = last === undefined ? looked : (Math.max(looked, last) as Instant);
  return Math.max(next, after(earliest, heartbeat), now) as Instant;
}

/** What is known once the sources have answered and it was decided what to do. */
export function answered(standing: Standing, answer: Answer, decision: Decision, now: Instant): Standing {
  const { again: _, ...rest } = standing;
  const looked = { ...rest, looked: now, ...(decision.do === 'hold' && decision.until && { again: decision.until }) };
  if (answer.kind === 'fault') return looked;
  if (answer.kind === 'exempt') {
    // Balancers that are left alone may become anything.
    const { live: __, pending: ___, ...unknown } = looked;
    return { ...unknown, good: now };
  }
  const { set } = answer;
  const stands = standing.pending !== undefined && isSame(standing.pending.set, set);
  return { ...looked, good: now, pending: stands ? standing.pending : { set, since: now } };
}

/** What is known once a refresh that was begun at `begun` has ended. */
export function ended(
  settings: WatchSettings,
  standing: Standing,
  end: RefreshEnd,
  { begun, now }: { readonly begun: Instant; readonly now: Instant },
): Standing {
  const { again: _, retry: __, ...rest } = standing;
  switch (end.kind) {
    case 'done':
    case 'checked':
      return { ...rest, ...spend(settings, rest, begun), live: end.set, failures: 0, forced: false };
    case 'unchanged':
      return { ...rest, live: end.set, failures: 0, forced: false };
    case 'ignored':
      return { ...rest, failures: 0, forced: false };
    case 'held':
      return { ...standing, again: after(now, milliseconds(Math.max(settings.heartbeat, BACK_OFF))) };
    case 'failed': {
      const retry = after(now, backOff(settings, standing.failures + 1));
      const { live: ___, ...unknown } = rest;
      return { ...unknown, ...spend(settings, rest, begun), failures: standing.failures + 1, retry, again: retry };
    }
  }
}

/** How long to wait after so many failures in a row. @internal */
export function backOff({ heartbeat }: Pick<WatchSettings, 'heartbeat'>, failures: number): Duration {
  const first = Math.max(heartbeat, BACK_OFF);
  return milliseconds(Math.min(first * 2 ** (failures - 1), Math.max(first, LONGEST_BACK_OFF)));
}

function spend({ maxRefreshes }: WatchSettings, { refreshes }: Pick<Standing, 'refreshes'>, begun: Instant) {
  return { refreshes: [...spentOf(refreshes, maxRefreshes.per, begun), begun] };
}

function spentOf(refreshes: readonly Instant[], per: Duration, now: Instant): readonly Instant[] {
  return refreshes.filter((begun) => begun > now - per);
}

function isSame(a: MemberSet, b: MemberSet): boolean {
  return kindsOf(differenceOf(a, b)).length === 0;
}

function left(now: Instant, until: Instant): string {
  return formatDuration(milliseconds(Math.ceil((until - now) / 1000) * 1000));
}
