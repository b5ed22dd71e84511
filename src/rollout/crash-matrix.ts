/**
 * Where a runner may die in a plan, and what follows: the plan is walked by the same decisions as a real run, and at
 * each point the ways on are walked too. Pure.
 */
import type { CrashMoment, CrashPoint, Ending, LiveThen, WayOn } from '../model/crash-point.ts';
import type { JournalEvent } from '../model/event.ts';
import type { FleetState } from '../model/fleet-state.ts';
import { type Instant, instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import { hostsOf, type Plan, placesOf, targetOf } from '../model/plan.ts';
import type { IntentKind, Phase } from '../model/rollout.ts';
import { baseIsIntact } from '../plan/base-intact.ts';
import { liveWords } from '../plan/live-words.ts';
import { type Action, decide, type HostOp } from './decide.ts';
import { BEGINNING, type HostViews, problemWith, reduce } from './reduce.ts';

/** What every host has live, and a number for it: fleets are large, and one is compared with others at every point. */
interface Fleet {
  readonly views: HostViews;
  readonly number: number;
}

interface Walk {
  readonly phase: Phase;
  readonly live: Fleet;
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
  readonly places: readonly HostName[];
  readonly ends: Map<string, Ending>;
  readonly fleets: Map<string, number>;
  readonly words: ReturnType<typeof liveWords>;
  /** Hosts in a single state, by host, revision and step. */
  readonly settled: Map<string, LiveThen>;
}

/** What a person can ask for after a death; the first that is accepted is the usual one. */
const ASKED: readonly IntentKind[] = ['resume', 'promote', 'abort'];
const NOBODY = { who: '', where: '', pid: 0, command: '' };

/** Every point of a run in which nothing else goes wrong, in order. Empty for a plan with nothing to do. */
export function crashMatrix(plan: Plan): readonly CrashPoint[] {
  if (!plan.steps.some((step) => step.kind === 'state')) return [];
  const ground: Ground = {
    plan,
    places: placesOf(plan),
    ends: new Map(),
    fleets: new Map(),
    words: liveWords(plan),
    settled: new Map(),
  };
  const base = fleetAt(ground, plan.base);
  let walk: Walk = { phase: BEGINNING, live: base, now: instant(0), armed: false };
  const again = { command: 'apply', to: endOf(ground, walk) } as const;
  const points: CrashPoint[] = [
    { moment: 'preparing', step: 1, hosts: [], live: liveIn(ground, -1, [base]), ways: [again] },
  ];
  for (;;) {
    const action = next(plan, walk);
    if (action.do === 'finish') return points;
    const after = done(ground, walk, action);
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
  const [first, ...others] = walks;
  const { phase } = first;
  const kinds = ASKED.filter((kind) => problemWith(phase, { kind }) === undefined);
  return {
    moment,
    step: phase.step + 1,
    phase,
    hosts,
    live: liveIn(ground, phase.step, [first.live, ...others.map(({ live }) => live)]),
    ways: kinds.map((command): WayOn => ({ command, to: oneEnd(ground, walks, command) })),
    ...aloneFrom(ground, first),
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
  const ops = hostsOf(plan).flatMap((one): readonly HostOp[] => {
    const base = plan.base.revisions[one];
    return base === undefined ? [] : [{ host: one, to: base }];
  });
  const live = moved(ground, walk.live, ops);
  return { alone: { after: confirm, to: endOf(ground, { ...taken(walk), phase, live }) } };
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
function endOf(ground: Ground, from: Walk): Ending {
  const { plan, ends } = ground;
  const passed: string[] = [];
  let end: Ending | undefined;
  for (let walk = from; end === undefined; ) {
    const key = keyOf(walk);
    passed.push(key);
    end = ends.get(key);
    if (end !== undefined) break;
    const action = next(plan, walk);
    end = endAt(ground, walk, action);
    walk = done(ground, walk, action);
  }
  for (const key of passed) ends.set(key, end);
  return end;
}

function endAt(ground: Ground, { phase, live }: Walk, action: Action): Ending | undefined {
  if (phase.phase === 'done') return { ends: phase.outcome, label: commonLabel(ground, live) };
  return isOpenWait(action) ? { ends: 'paused', step: phase.step + 1 } : undefined;
}

/** Two walks with the same key go on alike. */
function keyOf({ phase, live, begun, tried, now }: Walk): string {
  return JSON.stringify([phase, begun ?? null, tried ?? null, now, live.number]);
}

function next(plan: Plan, { phase, live, begun, tried, now }: Walk): Action {
  const through = tried?.step === phase.step && tried.back === (phase.phase === 'reverting') ? { tried: {} } : {};
  return decide({ plan, phase, hosts: live.views, begun: begun === phase.step, now, ...through });
}

/** The walk after an action that succeeds. */
function done(ground: Ground, walk: Walk, action: Action): Walk {
  switch (action.do) {
    case 'record': {
      const begun = action.event.kind === 'step.started' ? { begun: action.event.step } : {};
      // Where people are waited for the rollout rests confirmed.
      const rests = action.event.kind === 'paused' && action.event.until === undefined ? { armed: false } : {};
      return { ...walk, ...begun, ...rests, phase: written(walk, action.event) };
    }
    case 'converge':
      return {
        ...walk,
        live: moved(ground, walk.live, action.ops),
        armed: baseIsIntact(ground.plan, walk.phase.step),
      };
    case 'drain':
    case 'check':
    case 'retire':
    case 'recall':
      return { ...walk, tried: { step: walk.phase.step, back: walk.phase.phase === 'reverting' } };
    case 'wait':
      return action.until === undefined ? walk : { ...walk, now: action.until };
    case 'observe':
    case 'leave-behind':
      throw new Error(`a balancer of ${ground.plan.id} is not known in a run where nothing fails`);
    case 'finish':
      return walk;
  }
}

function fleetAt(ground: Ground, { revisions }: FleetState): Fleet {
  return numbered(
    ground,
    Object.fromEntries(ground.places.map((host) => [host, { live: revisions[host] ?? 'unproven' }])),
  );
}

function moved(ground: Ground, { views }: Fleet, ops: readonly HostOp[]): Fleet {
  return numbered(ground, { ...views, ...Object.fromEntries(ops.map(({ host, to }) => [host, { live: to }])) });
}

function numbered({ places, fleets }: Ground, views: HostViews): Fleet {
  const name = places.map((host) => views[host]?.live).join(' ');
  const number = fleets.get(name) ?? fleets.size;
  fleets.set(name, number);
  return { views, number };
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

function liveIn(ground: Ground, step: number, [first, ...others]: readonly [Fleet, ...Fleet[]]): CrashPoint['live'] {
  return ground.places.map((host): LiveThen => {
    const here = settledAt(ground, step, first, host);
    const elsewhere = others.map((fleet) => settledAt(ground, step, fleet, host)).filter((one) => one !== here);
    return elsewhere.length === 0 ? here : { host, states: [here, ...elsewhere].flatMap(({ states }) => states) };
  });
}

/** One and the same answer for the same host, revision and step. */
function settledAt({ words, settled }: Ground, step: number, { views }: Fleet, host: HostName): LiveThen {
  const live = views[host]?.live ?? 'unproven';
  const key = `${host} ${live} ${step}`;
  const known = settled.get(key);
  if (known !== undefined) return known;
  const states = live === 'unproven' || live === 'unknown' ? [] : [{ revision: live, label: words(host, live, step) }];
  const made = { host, states };
  settled.set(key, made);
  return made;
}

function commonLabel(ground: Ground, fleet: Fleet): string {
  const { plan } = ground;
  // With services one revision of a balancer belongs to many states: which one it is only all hosts together tell.
  if (plan.services !== undefined) {
    const target = targetOf(plan);
    for (const state of [target, plan.base]) if (fleetAt(ground, state).number === fleet.number) return state.label;
  }
  const labels = hostsOf(plan).flatMap((host) =>
    settledAt(ground, plan.steps.length, fleet, host).states.map(({ label }) => label),
  );
  return [...new Set(labels)].join(' / ');
}
