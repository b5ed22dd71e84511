/**
 * Canary and blue/green over services (rolling: rolling-services.ts). Whatever they do, a replica is changed only while no balancer sends requests to
 * it: a state of balancers without it, a drain, a state of app hosts, a check, a state of balancers with it. Read from
 * the end to the beginning, with drains and checks in each other's place, the same steps lead back as safely.
 */
import type { DraftStep } from '../../model/plan.ts';
import type { Play } from '../../model/playbook.ts';
import type { UpstreamState } from '../../model/server.ts';
import type { BlueGreen, Canary } from '../../model/strategy.ts';
import type { Drafted } from '../draft.ts';
import { type Live, liveUpstreams } from '../live.ts';
import { type Candidate, candidatesOf, leftOver, placedIn, type Running, sparesOf } from '../replicas.ts';
import { Script } from '../script.ts';
import { blueGreen, directionOf as liveDirection } from './blue-green.ts';
import { canary, directionOf as canaryDirection } from './canary.ts';
import { type Direction, divideUpstreams } from './two-groups.ts';

export interface ServicesInput {
  readonly play: Play;
  readonly live: Live;
  readonly running: Running;
}

/** The canary group runs the new version before it gets its share; with `absorb` the stable group follows at 100 %. */
export function canaryServices(input: ServicesInput, strategy: Canary): Drafted {
  const { play, live, running } = input;
  const drafted = canary(play.upstreams, live, strategy);
  if ('problems' in drafted) return drafted;
  const { script, all } = begin(input);
  const direction = canaryDirection(play.upstreams, live, strategy);
  const [from, to] = groupsOf(all, direction);
  const only = divideUpstreams(play.upstreams, direction, 0);
  if (!all.some(({ inRotation }) => inRotation)) {
    bringUp(script, from);
    script.serve(`100 % ${direction.from}`, only);
    stopDropped(script, running);
    return { steps: script.steps, notes: [`nothing is live yet: ${direction.from} is brought up, without a canary`] };
  }
  standAside(script, to, `0 % ${direction.to}`, only);
  bringUp(script, to);
  for (const step of drafted.steps) walkOn(script, step, to);
  if (strategy.after === 'absorb') {
    script.drain(from.map(({ placed }) => placed));
    bringUp(script, from, { drained: true });
    script.serve(`100 % ${direction.from} again`, only);
    script.drain(to.map(({ placed }) => placed));
    script.stop(to.map(({ wanted }) => wanted));
  }
  stopDropped(script, running);
  return { steps: script.steps, notes: drafted.notes };
}

/** The idle group runs the new version before all requests go there; with `keep` the hosts of the old one stop it later. */
export function blueGreenServices(input: ServicesInput, strategy: BlueGreen): Drafted {
  const { play, live, running } = input;
  const drafted = blueGreen(play.upstreams, live, strategy);
  if ('problems' in drafted) return drafted;
  const { script, all } = begin(input);
  const direction = liveDirection(play.upstreams, live, strategy);
  const [from, to] = groupsOf(all, direction);
  standAside(script, to, `100 % ${direction.from}`, divideUpstreams(play.upstreams, direction, 0));
  bringUp(script, to);
  for (const step of drafted.steps) walkOn(script, step, to);
  stopDropped(script, running);
  const former = from.flatMap(({ now }) => (now?.running === true ? [now] : []));
  if (strategy.keep !== undefined && former.length > 0) {
    script.checkAgain(to);
    script.drain(from.map(({ placed }) => placed));
    script.retire(former, strategy.keep);
  }
  return { steps: script.steps, notes: drafted.notes };
}

/** What a strategy begins with: the script, and every replica of the play. */
export function begin({ play, live, running }: ServicesInput): {
  readonly script: Script;
  readonly all: readonly Candidate[];
  readonly spares: readonly Candidate[];
} {
  const all = candidatesOf(play, live, running);
  const spares = sparesOf(play, live, running);
  return { all, spares, script: new Script([...all, ...spares], running, liveUpstreams(live, play.upstreams)) };
}

/** Instances that the play does not list any more, of which the balancers know nothing by now. */
function stopDropped(script: Script, running: Running): void {
  const dropped = leftOver(running);
  script.drain(placedIn(running, dropped));
  script.stop(dropped);
}

/** Replicas that take no requests: waited for, changed, found well. */
export function bringUp(script: Script, candidates: readonly Candidate[], { drained = false } = {}): void {
  const old = candidates.filter(({ isCurrent }) => !isCurrent);
  const runs = old.filter(({ now, inRotation }) => now?.running === true || inRotation);
  if (!drained) script.drain(runs.map(({ placed }) => placed));
  script.run(old);
  script.check(candidates.map(({ placed }) => placed));
}

/** A step of traffic alone. What went well before a pause may not be well after it, and then gets no further share. */
function walkOn(script: Script, step: DraftStep, to: readonly Candidate[]): void {
  if (step.kind === 'state') script.serve(step.label, step.upstreams);
  if (step.kind !== 'pause') return;
  script.pause(step.for);
  script.checkAgain(to);
}

/** A group that is to be changed and still has a part of the traffic loses it first. */
function standAside(
  script: Script,
  group: readonly Candidate[],
  label: string,
  others: readonly UpstreamState[],
): void {
  if (group.some(({ inRotation, isCurrent }) => inRotation && !isCurrent)) script.serve(label, others);
}

function groupsOf(
  all: readonly Candidate[],
  { from, to }: Direction,
): readonly [readonly Candidate[], readonly Candidate[]] {
  const of = (group: Direction['from']) => all.filter(({ places }) => places.some((place) => place.group === group));
  return [of(from), of(to)];
}
