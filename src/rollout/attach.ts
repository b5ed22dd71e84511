/** Finds the run that the balancers have on record and makes its journal whole again. */
import { LockHeld } from '../model/errors.ts';
import type { JournalEvent, JournalLine } from '../model/event.ts';
import { whyHealed } from '../model/healed.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { Observation, RecordedRun } from '../model/observation.ts';
import { hostsOf } from '../model/plan.ts';
import { type Intent, type Phase, standing } from '../model/rollout.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { Journal } from './journal.ts';
import { BEGINNING, reduce } from './reduce.ts';

export type Observations = ReadonlyMap<HostName, Observation>;

/** A run as the balancers together know it. */
export interface KnownRun {
  readonly run: RecordedRun;
  /** With what `healed` makes of the journal's phase. */
  readonly phase: Phase;
  /** Balancers that went back by themselves, in words that no runner has put into the journal yet. */
  readonly healed: readonly Extract<JournalEvent, { kind: 'host.healed' }>[];
  /** Requests that no runner has put into the journal yet. */
  readonly waiting: readonly Intent[];
}

/**
 * The newest run, from the balancer that knows most of it: the one written under the highest fencing number, then the
 * longest journal. A balancer that was away when lines were written lags, and is caught up by whoever goes on.
 */
export function newestRun(seen: Observations): KnownRun | undefined {
  const runs = [...seen.values()].flatMap((one) => (one.run === undefined ? [] : [one.run]));
  const run = runs.toSorted((a, b) => compareRuns(b, a))[0];
  if (run === undefined) return undefined;
  const heeded = new Set(run.journal.flatMap((line) => (line.kind === 'intent' ? [line.intent.id] : [])));
  const intents = new Map(standing(intentsIn(seen)).map((intent) => [intent.id, intent] as const));
  const waiting = [...intents.values()].filter((intent) => intent.plan === run.plan.id && !heeded.has(intent.id));
  const healed = healedOf(run, seen);
  const lines = [...run.journal, ...healed.map((event) => ({ ...event, v: 1, at: event.when }) as const)];
  return { run, phase: lines.reduce(reduce, BEGINNING), healed, waiting };
}

/**
 * The balancers by the run that speaks for them, the newest first: one that was made for a balancer apart says nothing of the
 * others, whose newest run is looked for among themselves. The last may have none.
 */
export function byRun(seen: Observations): readonly Observations[] {
  const known = newestRun(seen);
  if (known?.run.plan.together === undefined) return [seen];
  const own = new Set(hostsOf(known.run.plan));
  const rest = new Map([...seen].filter(([host]) => !own.has(host)));
  const mine = new Map([...seen].filter(([host]) => own.has(host)));
  return rest.size === 0 ? [mine] : [mine, ...byRun(rest)];
}

/** All requests that are on the balancers, in the order they were left on each, those that were taken back as well. */
export function intentsIn(seen: Observations): readonly Intent[] {
  return [...seen.values()].flatMap((one) => one.intents);
}

function healedOf({ plan, journal }: RecordedRun, seen: Observations): KnownRun['healed'] {
  const known = new Set(journal.flatMap((line) => (line.kind === 'host.healed' ? [line.host] : [])));
  return [...seen].flatMap(([host, { run }]) => {
    const healed = run?.plan.id === plan.id ? run.healed : undefined;
    if (healed?.outcome !== 'back' || known.has(host)) return [];
    return [{ kind: 'host.healed', host, to: healed.to, when: healed.at, because: whyHealed(healed) } as const];
  });
}

/** Nothing of the run is left to do: it ended, or every balancer went back by itself, and that only has to be recorded. */
export function isOver({ run, phase, healed }: KnownRun): boolean {
  return phase.phase === 'done' || hasGoneBack({ run, healed });
}

/** Every balancer of the run went back by itself. */
export function hasGoneBack({ run, healed }: Pick<KnownRun, 'run' | 'healed'>): boolean {
  return healed.length > 0 && hostsOf(run.plan).every((host) => healed.some((one) => one.host === host));
}

/** The journal of a known run, ready to be written on, knowing what each balancer lacks. */
export function openJournal(
  run: RecordedRun,
  seen: Observations,
  edges: { clock: Clock; reporter: Reporter },
): Journal {
  const kept = new Map<HostName, number>();
  for (const [host, one] of seen) {
    if (one.run !== undefined && one.run.plan.id === run.plan.id && isPrefix(one.run.journal, run.journal))
      kept.set(host, one.run.journal.length);
  }
  return new Journal(run.plan, run.journal, kept, edges);
}

/** The live holder of the run lock, if there is one on any balancer. */
export function liveHolder(seen: Observations): Observation['runLock'] {
  return [...seen.values()].map((one) => one.runLock).find((lock) => lock !== undefined && lock.remaining > 0);
}

/** Throws LockHeld (rollout-unfinished) when the newest run is not over and is another plan than `target`. */
export function refuseUnfinished(rollout: RolloutName, known: KnownRun | undefined, target: string): void {
  if (known === undefined || isOver(known) || known.run.plan.target === target) return;
  throw new LockHeld(
    'rollout-unfinished',
    `${rollout} is at step ${known.phase.step + 1} of ${known.run.plan.steps.length} of another plan (${known.run.plan.title || known.run.plan.id}, on ${hostsOf(known.run.plan).join(', ')})`,
    {
      hint: `finish it with \`lbctl promote ${rollout}\` or \`lbctl resume ${rollout}\`, or go back with \`lbctl abort ${rollout}\``,
    },
  );
}

function compareRuns(a: RecordedRun, b: RecordedRun): number {
  // Most balancers have the same on record, and then it is one object.
  if (a === b) return 0;
  if (a.plan.id !== b.plan.id) return a.plan.id < b.plan.id ? -1 : 1;
  return tokenOf(a.journal) - tokenOf(b.journal) || a.journal.length - b.journal.length;
}

function tokenOf(journal: readonly JournalLine[]): number {
  return journal.reduce(
    (highest, line) => (line.kind === 'runner.attached' ? Math.max(highest, line.token) : highest),
    0,
  );
}

function isPrefix(part: readonly JournalLine[], whole: readonly JournalLine[]): boolean {
  return (
    part === whole ||
    (part.length <= whole.length && part.every((line, index) => JSON.stringify(line) === JSON.stringify(whole[index])))
  );
}
