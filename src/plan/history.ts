/** Finds in the recorded runs what was good, what a revision name means, and who is there already. */
import type { Digest, RevisionId } from '../model/digest.ts';
import type { FleetState } from '../model/fleet-state.ts';
import type { HostName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { behindIn, hostsOf, isAtEnd, placesOf, targetOf } from '../model/plan.ts';
import type { Outcome } from '../model/rollout.ts';

/** A state the fleet can be brought back to. */
export interface WayBack {
  readonly state: FleetState;
  /** Digest of the play that led there; absent for what was there before the first run. */
  readonly target?: Digest;
}

function outcomeOf(run: RecordedRun): Outcome | undefined {
  return run.journal.findLast((line) => line.kind === 'rollout.done')?.outcome;
}

/** Whether a run ended with its last state live on every balancer of its plan. */
export function isPromoted(run: RecordedRun): boolean {
  return outcomeOf(run) === 'promoted';
}

/**
 * Where `rollback` without `--to` goes, for the balancers of the newest run: each to the good revision before the one
 * it got from that run, or to the last good one when that run failed. A run that a rollback has walked away from is
 * not good any more, so a second rollback goes further back, never forward again. What was there before a balancer's
 * first good run counts as good. A rollback that did not get everywhere is finished by the next one.
 * `runs` are newest first; undefined when there is none.
 */
export function lastGood(runs: readonly RecordedRun[]): WayBack | undefined {
  const newest = runs[0];
  if (newest === undefined) return undefined;
  if (newest.plan.purpose === 'rollback' && outcomeOf(newest) === 'mixed') return endOf(newest);
  const hosts = hostsOf(newest.plan);
  const ways = hosts.map((host) => [host, lastGoodOf(runs, newest, host)] as const);
  const revisions = Object.fromEntries(ways.flatMap(([host, { state }]) => pair(host, state.revisions[host])));
  const first = ways[0]?.[1];
  if (first && ways.every(([, way]) => way.state === first.state))
    return { ...first, state: { ...first.state, revisions } };
  return { state: { label: 'what each balancer had before', revisions, upstreams: [] } };
}

export type Found =
  | { readonly outcome: 'found'; readonly way: WayBack }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'ambiguous'; readonly revisions: readonly RevisionId[] };

/**
 * What `--to PREFIX` means: the newest recorded state that has a revision of that name on some balancer, with the
 * revisions it has on all of them. States that ended a promoted run come first. A whole name wins over a beginning.
 */
export function findRevision(runs: readonly RecordedRun[], prefix: string): Found {
  const ways = [...runs.filter(isPromoted).map(endOf), ...runs.flatMap(waysOf)];
  const names = [...new Set(ways.flatMap(({ state }) => Object.values(state.revisions)))];
  const whole = names.filter((name) => name === prefix);
  const matching = whole.length > 0 || prefix === '' ? whole : names.filter((name) => name.startsWith(prefix));
  const way = ways.find(({ state }) => Object.values(state.revisions).some((name) => matching.includes(name)));
  if (way === undefined) return { outcome: 'unknown' };
  // Every host is rendered for itself, so one state may have several revisions with the same beginning.
  const own = Object.values(way.state.revisions);
  return matching.every((name) => own.includes(name))
    ? { outcome: 'found', way }
    : { outcome: 'ambiguous', revisions: matching };
}

/**
 * Balancers that run the final revision of the newest plan that named them, if that plan had the same target: for
 * them this very play is nothing to do, and the planner must not read their traffic as where it starts from.
 */
export function settledHosts(
  runs: readonly RecordedRun[],
  target: Digest,
  running: ReadonlyMap<HostName, RevisionId | 'unknown' | 'foreign'>,
): ReadonlySet<HostName> {
  const settled = [...running].filter(([host, revision]) => {
    const plan = runs.find((run) => placesOf(run.plan).includes(host))?.plan;
    return plan !== undefined && behindIn(plan).size === 0 && plan.target === target && isAtEnd(plan, host, revision);
  });
  return new Set(settled.map(([host]) => host));
}

function lastGoodOf(runs: readonly RecordedRun[], newest: RecordedRun, host: HostName): WayBack {
  const good = goodStates(runs.toReversed(), host);
  const servesTop = isPromoted(newest) && newest.plan.purpose !== 'restore';
  return good.at(servesTop ? -2 : -1) ?? { state: newest.plan.base };
}

/** Good states of a balancer, oldest first, as a stack: a promoted rollback takes off what it walked away from. */
function goodStates(oldestFirst: readonly RecordedRun[], host: HostName): readonly WayBack[] {
  const good: WayBack[] = [];
  for (const run of oldestFirst) {
    if (!isPromoted(run) || run.plan.purpose === 'restore' || !hostsOf(run.plan).includes(host)) continue;
    if (good.length === 0) good.push({ state: run.plan.base });
    const revision = targetOf(run.plan).revisions[host];
    const known = good.findLastIndex((way) => way.state.revisions[host] === revision);
    const isSameAgain = known === good.length - 1;
    if (isSameAgain || (run.plan.purpose === 'rollback' && known >= 0)) good.length = known + 1;
    else good.push(endOf(run));
  }
  return good;
}

function endOf({ plan }: RecordedRun): WayBack {
  return { state: targetOf(plan), target: plan.target };
}

/** The base comes last: as the end of an earlier run the same state may be known with its target. */
function waysOf({ plan }: RecordedRun): readonly WayBack[] {
  const states = plan.steps.flatMap((step) => (step.kind === 'state' ? [{ state: step.desired }] : []));
  return [...states, { state: plan.base }];
}

function pair(host: HostName, revision: RevisionId | undefined): readonly (readonly [HostName, RevisionId])[] {
  return revision === undefined ? [] : [[host, revision]];
}
