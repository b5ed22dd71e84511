/**
 * The three strategies over services. Whatever they do, a replica is changed only while no balancer sends requests to
 * it: a state of balancers without it, a drain, a state of app hosts, a check, a state of balancers with it. Read from
 * the end to the beginning, with drains and checks in each other's place, the same steps lead back as safely.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { replicaKey, replicasWords } from '../../model/member.ts';
import type { UpstreamName } from '../../model/names.ts';
import { countOf } from '../../model/percent.ts';
import type { Play } from '../../model/playbook.ts';
import type { UpstreamState } from '../../model/server.ts';
import type { BlueGreen, Canary, Rolling } from '../../model/strategy.ts';
import type { Upstream } from '../../model/upstream.ts';
import type { Drafted } from '../draft.ts';
import { type Live, liveUpstreams } from '../live.ts';
import { type Candidate, candidatesOf, leftOver, type Running } from '../replicas.ts';
import { Script } from '../script.ts';
import { formatShare, regularMembers, serversOf, upstreamState, wholeUpstream } from '../upstream-state.ts';
import { blueGreen, directionOf as liveDirection } from './blue-green.ts';
import { canary, directionOf as canaryDirection } from './canary.ts';
import { type Direction, divideUpstreams, problem } from './two-groups.ts';

export interface ServicesInput {
  readonly play: Play;
  readonly live: Live;
  readonly running: Running;
}

/** Replicas that take no requests first, all at once; then those that do, batch by batch; what is not wanted last. */
export function rollingServices(input: ServicesInput, strategy: Rolling): Drafted {
  const { play, running } = input;
  const { script, all } = begin(input);
  const serving = all.filter(({ inRotation }) => inRotation);
  const batches = batchesOf(
    serving.filter(({ isCurrent }) => !isCurrent),
    play.upstreams,
    strategy,
  );
  if ('problems' in batches) return batches;
  const whole = play.upstreams.map(wholeUpstream);
  bringUp(
    script,
    all.filter(({ inRotation }) => !inRotation),
  );
  script.serve('all members', whole);
  const former = leftOver(running);
  script.stop(former);
  for (const [index, batch] of batches.entries()) {
    if (index > 0 && strategy.pause !== undefined) script.pause(strategy.pause);
    const placed = batch.map((one) => one.placed);
    script.serve(
      `${replicasWords(placed)} ${placed.length === 1 ? 'leaves' : 'leave'}`,
      play.upstreams.map((one) => without(one, batch)),
    );
    script.drain(placed);
    script.run(batch);
    script.check(placed);
    script.serve(`${replicasWords(placed)} ${placed.length === 1 ? 'is' : 'are'} back`, whole);
  }
  return { steps: script.steps, notes: [] };
}

/** The canary group runs the new version before it gets its share; with `absorb` the stable group follows at 100 %. */
export function canaryServices(input: ServicesInput, strategy: Canary): Drafted {
  const { play, live } = input;
  const drafted = canary(play.upstreams, live, strategy);
  if ('problems' in drafted) return drafted;
  const { script, all } = begin(input);
  const direction = canaryDirection(play.upstreams, live, strategy);
  const [from, to] = groupsOf(all, direction);
  const only = divideUpstreams(play.upstreams, direction, 0);
  if (!all.some(({ inRotation }) => inRotation)) {
    bringUp(script, from);
    script.serve(`100 % ${direction.from}`, only);
    return { steps: script.steps, notes: [`nothing is live yet: ${direction.from} is brought up, without a canary`] };
  }
  standAside(script, to, `0 % ${direction.to}`, only);
  bringUp(script, to);
  for (const step of drafted.steps) {
    if (step.kind === 'pause') script.pause(step.for);
    if (step.kind === 'state') script.serve(step.label, step.upstreams);
  }
  if (strategy.after === 'absorb') {
    script.drain(from.map(({ placed }) => placed));
    bringUp(script, from, { drained: true });
    script.serve(`100 % ${direction.from} again`, only);
    script.drain(to.map(({ placed }) => placed));
    script.stop(to.map(({ wanted }) => wanted));
  }
  return { steps: script.steps, notes: drafted.notes };
}

/** The idle group runs the new version before all requests go there; with `keep` the old one is stopped afterwards. */
export function blueGreenServices(input: ServicesInput, strategy: BlueGreen): Drafted {
  const { play, live } = input;
  const drafted = blueGreen(play.upstreams, live, strategy);
  if ('problems' in drafted) return drafted;
  const { script, all } = begin(input);
  const direction = liveDirection(play.upstreams, live, strategy);
  const [from, to] = groupsOf(all, direction);
  standAside(script, to, `100 % ${direction.from}`, divideUpstreams(play.upstreams, direction, 0));
  bringUp(script, to);
  for (const step of drafted.steps) {
    if (step.kind === 'pause') script.pause(step.for);
    if (step.kind === 'state') script.serve(step.label, step.upstreams);
  }
  const former = from.flatMap(({ now }) => (now?.running === true ? [now] : []));
  if (strategy.keep !== undefined && former.length > 0) {
    script.pause(strategy.keep);
    script.drain(from.map(({ placed }) => placed));
    script.stop(former);
  }
  return { steps: script.steps, notes: drafted.notes };
}

function begin({ play, live, running }: ServicesInput): {
  readonly script: Script;
  readonly all: readonly Candidate[];
} {
  const all = candidatesOf(play, live, running);
  return { all, script: new Script(all, running, liveUpstreams(live, play.upstreams)) };
}

/** Replicas that take no requests: waited for, changed, found well. */
function bringUp(script: Script, candidates: readonly Candidate[], { drained = false } = {}): void {
  const old = candidates.filter(({ isCurrent }) => !isCurrent);
  const runs = old.filter(({ now, inRotation }) => now?.running === true || inRotation);
  if (!drained) script.drain(runs.map(({ placed }) => placed));
  script.run(old);
  script.check(candidates.map(({ placed }) => placed));
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

function without(upstream: Upstream, batch: readonly Candidate[]): UpstreamState {
  const gone = new Set(batch.map(({ placed }) => replicaKey(placed)));
  return upstreamState(
    upstream,
    upstream.groups.flatMap(serversOf).filter(({ replica }) => replica === undefined || !gone.has(replicaKey(replica))),
  );
}

/** As many at once as every upstream that they serve in allows, in order. */
function batchesOf(
  outdated: readonly Candidate[],
  upstreams: readonly Upstream[],
  { maxUnavailable }: Rolling,
): readonly (readonly Candidate[])[] | { readonly problems: readonly Diagnostic[] } {
  const limits = new Map(
    upstreams.map((upstream): [UpstreamName, number] => {
      const total = regularMembers(upstream.groups.flatMap(({ members }) => members)).length;
      return [upstream.name, Math.min(countOf(maxUnavailable, total), total - 1)];
    }),
  );
  const stuck = upstreams.filter(
    ({ name }) =>
      limits.get(name) === 0 && outdated.some(({ places }) => places.some((place) => place.upstream === name)),
  );
  if (stuck.length > 0)
    return {
      problems: stuck.map(({ name }) =>
        problem(
          'capacity-impossible',
          `${name}: no replica can be restarted with max_unavailable ${formatShare(maxUnavailable.kind === 'count' ? maxUnavailable.count : maxUnavailable.percent)}${maxUnavailable.kind === 'count' ? '' : ' %'}: one has to leave for it, and another has to serve meanwhile`,
          'allow at least one, and give the upstream two members or more',
        ),
      ),
    };
  const batches: Candidate[][] = [];
  for (const one of outdated) {
    const batch = batches.at(-1);
    const fits =
      batch !== undefined && one.places.every(({ upstream }) => countIn(batch, upstream) < (limits.get(upstream) ?? 0));
    if (fits) batch.push(one);
    else batches.push([one]);
  }
  return batches;
}

function countIn(batch: readonly Candidate[], upstream: UpstreamName): number {
  return batch.filter(({ places }) => places.some((place) => place.upstream === upstream)).length;
}
