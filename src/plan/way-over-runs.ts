/**
 * The way of a rollout with services to a state on record. Replicas are changed only by the steps of runs that led from one
 * state to another: each is walked forward or back, so that whatever the strategy kept true on the way stays true. Pure.
 */
import { NO_PLAY } from '../model/digest.ts';
import type { RecordedRun } from '../model/observation.ts';
import { isAtEnd, type Plan, placesOf, type ServicePlan, type Step, targetOf } from '../model/plan.ts';
import { isPromoted } from './history.ts';
import type { RevertInput } from './revert.ts';
import { stepsBack } from './way-back.ts';

type Revisions = Plan['base']['revisions'];

/** One run, from its beginning to its end or back. */
interface Leg {
  readonly plan: Plan;
  readonly back: boolean;
}

export type WayOver =
  | { readonly outcome: 'planned'; readonly plan: Plan }
  /** It runs already. */
  | { readonly outcome: 'already-there'; readonly label: string }
  /** No run on record has ended there. */
  | { readonly outcome: 'unknown' }
  /** It is on record, and the runs from here to there are not. */
  | { readonly outcome: 'no-way' };

/**
 * Back to where the newest `apply` began whose end is what runs now; instances that `lbctl service` has stopped or started
 * since are put as they were first. `runs` are newest first.
 */
export function backOverRuns(input: RevertInput, runs: readonly RecordedRun[]): WayOver {
  const plans = plansIn(runs);
  const isGoal = (_: Revisions, legs: readonly Leg[]) => legs.at(-1)?.plan.purpose === 'apply';
  const legs = search(
    input.base.revisions,
    plans.map((plan) => ({ plan, back: true })),
    isGoal,
  );
  return legs === undefined ? { outcome: 'no-way' } : { outcome: 'planned', plan: planOf(input, legs, runs) };
}

/** To where the newest run ended that ran `name`: the version of a service, or a revision or the beginning of one. */
export function toRecorded(input: RevertInput, runs: readonly RecordedRun[], name: string): WayOver {
  const plans = plansIn(runs);
  // What never got to its end can't be gone to, and is no way forward.
  const good = plansIn(runs.filter(isPromoted));
  const applied = good.filter((plan) => plan.purpose === 'apply');
  const byVersion = applied.filter(({ services }) => services?.services.some(({ version }) => version === name));
  const named = good.flatMap((plan) => [targetOf(plan), plan.base]).filter((state) => hasRevision(state, name));
  const goals: readonly Goal[] =
    byVersion.length > 0
      ? byVersion.map((plan) => ({ label: name, isThere: (at) => endsAt(plan, at) }))
      : named.map(({ label, revisions }) => ({ label, isThere: (at) => isAt(at, revisions) }));
  if (goals.length === 0) return { outcome: 'unknown' };
  const here = goals.find(({ isThere }) => isThere(input.base.revisions));
  if (here !== undefined) return { outcome: 'already-there', label: here.label };
  const ways = plans.flatMap((plan) => [{ plan, back: true }, ...(good.includes(plan) ? [{ plan, back: false }] : [])]);
  for (const { isThere } of goals) {
    const legs = search(input.base.revisions, ways, isThere);
    if (legs !== undefined) return { outcome: 'planned', plan: planOf(input, legs, runs) };
  }
  return { outcome: 'no-way' };
}

interface Goal {
  readonly label: string;
  readonly isThere: (at: Revisions) => boolean;
}

function hasRevision({ revisions }: Plan['base'], name: string): boolean {
  return /^[0-9a-f]{1,12}$/.test(name) && Object.values(revisions).some((revision) => revision.startsWith(name));
}

/** Runs with services that changed what they run. Where one has ended is known from what came after, however it did. */
function plansIn(runs: readonly RecordedRun[]): readonly Plan[] {
  return runs.flatMap(({ plan }) =>
    plan.services !== undefined && (plan.purpose === 'apply' || plan.purpose === 'service') ? [plan] : [],
  );
}

/** The fewest legs from `from` to a goal; undefined when there is no way. Every replica is restarted once a leg at most. */
function search(
  from: Revisions,
  ways: readonly Leg[],
  isGoal: (at: Revisions, legs: readonly Leg[]) => boolean,
): readonly Leg[] | undefined {
  const seen = new Set([keyOf(from)]);
  let edge: readonly { readonly at: Revisions; readonly legs: readonly Leg[] }[] = [{ at: from, legs: [] }];
  while (edge.length > 0) {
    const next = edge.flatMap(({ at, legs }) =>
      ways.flatMap((leg) => {
        const { plan, back } = leg;
        const there = { ...at, ...(back ? plan.base : targetOf(plan)).revisions };
        const isHere = back ? endsAt(plan, at) : isAt(at, plan.base.revisions);
        if (!isHere || seen.has(keyOf(there))) return [];
        seen.add(keyOf(there));
        return [{ at: there, legs: [...legs, leg] }];
      }),
    );
    const found = next.find((one) => isGoal(one.at, one.legs));
    if (found !== undefined) return found.legs;
    edge = next;
  }
  return undefined;
}

/** Whether a run has led here, its old group stopped since or not. */
function endsAt(plan: Plan, at: Revisions): boolean {
  return placesOf(plan).every((host) => isAtEnd(plan, host, at[host]));
}

function isAt(at: Revisions, state: Revisions): boolean {
  const here = new Map(Object.entries(at));
  return Object.entries(state).every(([host, revision]) => here.get(host) === revision);
}

function keyOf(revisions: Revisions): string {
  return JSON.stringify(Object.entries(revisions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function planOf(input: RevertInput, legs: readonly Leg[], runs: readonly RecordedRun[]): Plan {
  const plans = legs.map(({ plan }) => plan);
  const [first] = plans;
  const services = servicesOf(plans);
  if (first === undefined || services === undefined) throw new Error('a way without runs');
  const { behind: _behind, ...rest } = first;
  const { confirm: _confirm, ...pace } = first.pace;
  const last = legs.at(-1);
  const steps = cumulated(
    input.base.revisions,
    legs.flatMap((leg) => stepsOf(leg, leg === last)),
  );
  const plan: Plan = {
    ...rest,
    id: input.id,
    purpose: 'rollback',
    created: input.created,
    target: NO_PLAY,
    title: '',
    onFailure: input.onFailure,
    base: input.base,
    pace,
    services,
    steps,
  };
  const end = targetOf(plan).revisions;
  const ended = runs.find((run) => run.plan.purpose === 'apply' && endsAt(run.plan, end));
  if (ended === undefined) return plan;
  const { target, title } = ended.plan;
  return { ...plan, target, title, services: servicesOf([ended.plan, ...plans]) ?? services };
}

/** Pauses are left out: what is gone to has served before. Replicas that the next leg needs are not left to be stopped. */
function stepsOf({ plan, back }: Leg, isLast: boolean): readonly Step[] {
  if (back) return stepsBack(plan);
  return plan.steps.filter(({ kind }) => kind !== 'pause' && (isLast || kind !== 'retire'));
}

/** Each run names its own hosts: in a way over several every state has to name them all. What changes nothing falls away. */
function cumulated(from: Revisions, steps: readonly Step[]): readonly Step[] {
  let at = from;
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind !== 'state') return [step];
    if (isAt(at, step.desired.revisions)) return [];
    at = { ...at, ...step.desired.revisions };
    return [{ ...step, desired: { ...step.desired, revisions: at } }];
  });
}

/** Hosts and services of all of them; what the first one says of each wins. undefined = none has had any. */
export function servicesOf(plans: readonly Plan[]): ServicePlan | undefined {
  const all = plans.flatMap(({ services }) => services ?? []).toReversed();
  const newest = all.at(-1);
  if (newest === undefined) return undefined;
  const apps = new Map(all.flatMap((one) => one.apps.map((app) => [app.name, app] as const)));
  const services = new Map(all.flatMap((one) => one.services.map((service) => [service.name, service] as const)));
  return { drain: newest.drain, served: newest.served, apps: [...apps.values()], services: [...services.values()] };
}
