/**
 * Where a runner may die in a plan, and what follows: the plan is walked by the same decisions as a real run, and at
 * each point the ways on are walked too. Pure.
 */
import type { CrashMoment, CrashPoint, Ending, LiveThen, WayOn } from '../model/crash-point.ts';
import type { RevisionId } from '../model/digest.ts';
import type { JournalEvent } from '../model/event.ts';
import type { FleetState } from '../model/fleet-state.ts';
import { type Instant, instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import { hostsOf, type Plan, placesOf, targetOf } from '../model/plan.ts';
import type { IntentKind, Phase } from '../model/rollout.ts';
import { stateOf } from '../model/status.ts';
import { type Action, decide, type HostOp } from './decide.ts';
import { BEGINNING, type HostView, type HostViews, problemWith, reduce } from './reduce.ts';

type Revisions = Readonly<Record<HostName, RevisionId>>;

interface Walk {
  readonly phase: Phase;
  readonly live: Revisions;
  /** The step that this runner has written `step.started` for. */
  readonly begun?: number;
  /** The drain or check that this runner is through with. */
  readonly tried?: { readonly step: number; readonly back: boolean };
  readonly now: Instant;
  /** Whether the balancers go back without a runner: from the first change of a walk until it comes to rest. */
  readonly armed: boolean;
}

/** The plan, and where the walks that were walked already lead: every later point joins one of them. */
interface Ground {
  readonly plan: Plan;
  readonly ends: Map<string, Ending>;
}

/** What a person can ask for after a death; the first that is accepted is the usual one. */
const ASKED: readonly IntentKind[] = ['resume', 'promote', 'abort'];
const NOBODY = { who: '', where: '', pid: 0, command: '' };

/** Every point of a run in which nothing else goes wrong, in order. Empty for a plan with nothing to do. */
export function crashMatrix(plan: Plan): readonly CrashPoint[] {
  let walk: Walk = { phase: BEGINNING, live: plan.base.revisions, now: instant(0), armed: false };
  if (!plan.steps.some((step) => step.kind === 'state')) return [];
  const ground: Ground = { plan, ends: new Map() };
  const again = { command: 'apply', to: endOf(ground, walk) } as const;
  const points: CrashPoint[] = [
    { moment: 'preparing', step: 1, hosts: [], live: liveIn(plan, [walk.live]), ways: [again] },
  ];
  for (;;) {
    const action = next(plan, walk);
    if (action.do === 'finish') return points;
    const after = done(plan, walk, action);
    if (action.do === 'converge') {
      const hosts = action.ops.map((op) => op.host);
      points.push(
        pointOf(ground, 'changing', hosts, [{ ...after, live: walk.live }, after]),
        pointOf(ground, 'changed', hosts, [after]),
      );
    }
    if (action.do === 'record' && action.event.kind === 'paused') points.push(pointOf(ground, 'pausing', [], [after]));
    // A pause that a person ends is left by their promotion, not by the runner.
    walk = isOpenWait(action) ? { ...after, phase: heard(plan, after, 'promote') } : after;
  }
}

/** `walks` are what may be true at that moment; the balancers under way are each in one of them or the other. */
function pointOf(
  ground: Ground,
  moment: CrashMoment,
  hosts: readonly HostName[],
  walks: readonly [Walk, ...Walk[]],
): CrashPoint {
  const { plan } = ground;
  const [{ phase }] = walks;
  const kinds = ASKED.filter((kind) => problemWith(phase, { kind }) === undefined);
  return {
    moment,
    step: phase.step + 1,
    phase,
    hosts,
    live: liveIn(
      plan,
      walks.map((walk) => walk.live),
    ),
    ways: kinds.map((command): WayOn => ({ command, to: oneEnd(ground, walks, command) })),
    ...aloneFrom(ground, walks[0]),
  };
}

/** With `confirm:` the balancers go back by themselves while nobody who should be there is. */
function aloneFrom(ground: Ground, walk: Walk): Pick<CrashPoint, 'alone'> {
  const { plan } = ground;
  const { confirm } = plan.pace;
  const [host] = hostsOf(plan);
  const to = host === undefined ? undefined : plan.base.revisions[host];
  if (confirm === undefined || !walk.armed || host === undefined || to === undefined) return {};
  const phase = written(walk, { kind: 'host.healed', host, to, when: walk.now, because: '' });
  return { alone: { after: confirm, to: endOf(ground, { ...taken(walk), phase, live: plan.base.revisions }) } };
}

/** Whatever each balancer serves by then, a command leads to the same place: else nobody could promise anything. */
function oneEnd(ground: Ground, walks: readonly [Walk, ...Walk[]], command: IntentKind): Ending {
  const [first, ...others] = walks.map((walk) =>
    endOf(ground, { ...taken(walk), phase: heard(ground.plan, walk, command) }),
  );
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new Error(
      `${command} leads to more than one place from step ${walks[0].phase.step + 1} of ${ground.plan.id}`,
    );
  return first;
}

/** Another runner takes over: it has begun nothing. */
function taken({ begun: _, tried: __, ...walk }: Walk): Walk {
  return walk;
}

/** Where another runner gets from here. Timed pauses are waited out. */
function endOf({ plan, ends }: Ground, from: Walk): Ending {
  const passed: string[] = [];
  let end: Ending | undefined;
  for (let walk = from; end === undefined; ) {
    const key = keyOf(plan, walk);
    passed.push(key);
    const action = next(plan, walk);
    end = ends.get(key) ?? endAt(plan, walk, action);
    walk = done(plan, walk, action);
  }
  for (const key of passed) ends.set(key, end);
  return end;
}

function endAt(plan: Plan, { phase, live }: Walk, action: Action): Ending | undefined {
  if (phase.phase === 'done') return { ends: phase.outcome, label: commonLabel(plan, live) };
  return isOpenWait(action) ? { ends: 'paused', step: phase.step + 1 } : undefined;
}

/** Two walks with the same key go on alike. */
function keyOf(plan: Plan, { phase, live, begun, tried, now }: Walk): string {
  return JSON.stringify([phase, begun ?? null, tried ?? null, now, placesOf(plan).map((host) => live[host])]);
}

function next(plan: Plan, { phase, live, begun, tried, now }: Walk): Action {
  const hosts: HostViews = Object.fromEntries(
    placesOf(plan).map((host): [HostName, HostView] => [host, { live: live[host] ?? 'unproven' }]),
  );
  const through = tried?.step === phase.step && tried.back === (phase.phase === 'reverting') ? { tried: {} } : {};
  return decide({ plan, phase, hosts, begun: begun === phase.step, now, ...through });
}

/** The walk after an action that succeeds. */
function done(plan: Plan, walk: Walk, action: Action): Walk {
  switch (action.do) {
    case 'record': {
      const begun = action.event.kind === 'step.started' ? { begun: action.event.step } : {};
      // Where people are waited for the rollout rests confirmed.
      const rests = action.event.kind === 'paused' && action.event.until === undefined ? { armed: false } : {};
      return { ...walk, ...begun, ...rests, phase: written(walk, action.event) };
    }
    case 'converge':
      return { ...walk, live: moved(walk.live, action.ops), armed: true };
    case 'drain':
    case 'check':
      return { ...walk, tried: { step: walk.phase.step, back: walk.phase.phase === 'reverting' } };
    case 'wait':
      return action.until === undefined ? walk : { ...walk, now: action.until };
    case 'observe':
      throw new Error(`a balancer of ${plan.id} is not known in a run where nothing fails`);
    case 'finish':
      return walk;
  }
}

function moved(live: Revisions, ops: readonly HostOp[]): Revisions {
  return { ...live, ...Object.fromEntries(ops.map(({ host, to }) => [host, to])) };
}

function written({ phase, now }: Walk, event: JournalEvent): Phase {
  return reduce(phase, { ...event, v: 1, at: now });
}

function heard(plan: Plan, { phase, now }: Walk, kind: IntentKind): Phase {
  const intent = { id: kind, plan: plan.id, kind, by: NOBODY, at: now };
  return reduce(phase, { kind: 'intent', intent, v: 1, at: now });
}

function isOpenWait(action: Action): boolean {
  return action.do === 'wait' && action.until === undefined;
}

function liveIn(plan: Plan, all: readonly Revisions[]): CrashPoint['live'] {
  return placesOf(plan).map((host): LiveThen => {
    const revisions = [...new Set(all.flatMap((live) => live[host] ?? []))];
    return { host, states: revisions.map((revision) => ({ revision, label: labelOf(plan, host, revision) })) };
  });
}

function commonLabel(plan: Plan, live: Revisions): string {
  // With services one revision of a balancer belongs to many states: which one it is only all hosts together tell.
  if (plan.services !== undefined) {
    const is = (state: FleetState) => placesOf(plan).every((host) => state.revisions[host] === live[host]);
    const target = targetOf(plan);
    if (is(target)) return target.label;
    if (is(plan.base)) return plan.base.label;
  }
  const labels = hostsOf(plan).map((host) => labelOf(plan, host, live[host] ?? plan.base.revisions[host]));
  return [...new Set(labels)].join(' / ');
}

function labelOf(plan: Plan, host: HostName, revision: RevisionId | undefined): string {
  return revision === undefined ? '' : (stateOf(plan, host, revision)?.label ?? '');
}
