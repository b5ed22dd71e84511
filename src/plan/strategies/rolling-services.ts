/**
 * Rolling over services: replicas leave every balancer, are drained, changed, checked and come back, batch by batch. Spare
 * replicas (`max_surge`) serve from before the first leaves until after the last is back.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { replicaKey, replicasWords } from '../../model/member.ts';
import type { UpstreamName } from '../../model/names.ts';
import { type CountOrPercent, countOf } from '../../model/percent.ts';
import type { Server, UpstreamState } from '../../model/server.ts';
import type { Rolling } from '../../model/strategy.ts';
import type { Upstream } from '../../model/upstream.ts';
import type { Drafted } from '../draft.ts';
import { type Candidate, leftOver, type Missing, placedIn } from '../replicas.ts';
import { formatShare, regularMembers, serversOf, upstreamState } from '../upstream-state.ts';
import { begin, bringUp, type ServicesInput } from './services.ts';
import { problem } from './two-groups.ts';

/** Replicas that take no requests first, all at once; then those that do, batch by batch; what is not wanted last. */
export function rollingServices(input: ServicesInput, strategy: Rolling): Drafted {
  const { play, running } = input;
  const { script, all, spares } = begin(input);
  const empty = play.upstreams.filter((upstream) => totalOf(upstream) === 0);
  if (empty.length > 0) return { problems: empty.map(({ name }) => nobodyServes(name)) };
  const idle = all.filter(({ inRotation }) => !inRotation);
  const outdated = all.filter(({ inRotation, isCurrent }) => inRotation && !isCurrent);
  const { surge, notes } = surgeOf(outdated, spares, play.upstreams, strategy);
  const { missing = new Map() } = running;
  const leaving = [...surge, ...spares.filter((one) => one.inRotation)];
  const short = play.upstreams.filter((one) => countIn(leaving, one.name) > 0 && fewerIn(one, missing, strategy) < 0);
  if (short.length > 0) return { problems: short.map(({ name }) => noRoomBeside(name, missing)) };
  const batches = batchesOf({ outdated, surge, upstreams: play.upstreams, missing }, strategy);
  if ('problems' in batches) return batches;
  const serving = (upstreams: readonly Upstream[], gone: readonly Candidate[], extra: readonly Candidate[]) =>
    upstreams.map((one) => stateOf(one, gone, extra));

  // What a rollout that was cut off has left in rotation stays if it serves again, and leaves before it is changed.
  if (surge.some(({ inRotation, isCurrent }) => inRotation && !isCurrent))
    script.serve('spare replicas leave', serving(play.upstreams, idle, []));
  bringUp(script, [...idle, ...surge.filter(({ inRotation, isCurrent }) => !(inRotation && isCurrent))]);
  script.serve(
    surge.length === 0 ? 'all members' : `all members and ${words(surge)}`,
    serving(play.upstreams, [], surge),
  );
  const former = leftOver(running).filter((one) => !surge.some(({ wanted }) => replicaKey(wanted) === replicaKey(one)));
  script.drain(placedOf(spares.filter((one) => one.inRotation && !surge.includes(one))));
  script.drain(
    placedIn(
      running,
      former.filter((one) => !spares.some(({ wanted }) => replicaKey(wanted) === replicaKey(one))),
    ),
  );
  script.stop(former);
  for (const [index, batch] of batches.entries()) {
    if (index > 0 && strategy.pause !== undefined) {
      script.pause(strategy.pause);
      script.checkAgain([...surge, ...batches.slice(0, index).flat()]);
    }
    const placed = placedOf(batch);
    script.serve(`${words(batch)} ${placed.length === 1 ? 'leaves' : 'leave'}`, serving(play.upstreams, batch, surge));
    script.drain(placed);
    script.run(batch);
    script.check(placed);
    script.serve(`${words(batch)} ${placed.length === 1 ? 'is' : 'are'} back`, serving(play.upstreams, [], surge));
  }
  if (surge.length > 0) {
    script.serve(`${words(surge)} ${surge.length === 1 ? 'leaves' : 'leave'}`, serving(play.upstreams, [], []));
    script.drain(placedOf(surge));
    script.stop(surge.map(({ wanted }) => wanted));
  }
  return { steps: script.steps, notes };
}

function placedOf(candidates: readonly Candidate[]): readonly Candidate['placed'][] {
  return candidates.map(({ placed }) => placed);
}

function words(candidates: readonly Candidate[]): string {
  return replicasWords(placedOf(candidates));
}

/** All members without those that are gone, and these spare ones beside them. */
function stateOf(upstream: Upstream, gone: readonly Candidate[], extra: readonly Candidate[]): UpstreamState {
  const has = (some: readonly Candidate[], { replica }: Server) =>
    replica !== undefined && some.some(({ placed }) => replicaKey(placed) === replicaKey(replica));
  const own = upstream.groups.flatMap(serversOf).filter((server) => !has(gone, server));
  const spare = upstream.groups.flatMap(({ name, spares = [] }) => serversOf({ name, members: spares }));
  return upstreamState(upstream, [...own, ...spare.filter((server) => has(extra, server))]);
}

/** The spare replicas that serve meanwhile: as many as max_surge says of each upstream in which replicas are restarted. */
function surgeOf(
  outdated: readonly Candidate[],
  spares: readonly Candidate[],
  upstreams: readonly Upstream[],
  { maxSurge }: Rolling,
): { readonly surge: readonly Candidate[]; readonly notes: readonly string[] } {
  const surge: Candidate[] = [];
  const notes: string[] = [];
  for (const upstream of upstreams.filter(({ name }) => countIn(outdated, name) > 0)) {
    const wanted = countOf(maxSurge, totalOf(upstream));
    // Those that serve already first: they need not be started.
    const own = spares
      .filter((one) => one.places.some((place) => place.upstream === upstream.name))
      .toSorted((a, b) => Number(b.inRotation && b.isCurrent) - Number(a.inRotation && a.isCurrent));
    for (const one of own) if (!surge.includes(one) && countIn(surge, upstream.name) < wanted) surge.push(one);
    if (own.length > 0 && own.length < wanted)
      notes.push(
        `${upstream.name}: max_surge ${inPlaybook(maxSurge)} is ${wanted}, and there are ${own.length} spare replicas`,
      );
  }
  return { surge, notes };
}

interface Rotation {
  readonly outdated: readonly Candidate[];
  readonly surge: readonly Candidate[];
  readonly upstreams: readonly Upstream[];
  /** Members that are kept out: each takes the place of one that could be restarted. */
  readonly missing: Missing;
}

/** So many fewer than all may serve at the end of a batch, and when spare replicas have left. */
function fewerIn(upstream: Upstream, missing: Missing, { maxUnavailable, order }: Rolling): number {
  const { out, of } = missing.get(upstream.name) ?? { out: 0, of: totalOf(upstream) };
  // One that starts first leaves only where another has joined: the surge alone moves things.
  return (order === 'start_first' ? 0 : countOf(maxUnavailable, of)) - out;
}

function nobodyServes(name: UpstreamName): Diagnostic {
  return problem(
    'capacity-impossible',
    `${name} would have no member: none of its replicas is on a host that is worked, and none serves now`,
    'work more app hosts, so that one of them serves',
  );
}

function noRoomBeside(name: UpstreamName, missing: Missing): Diagnostic {
  const out = missing.get(name)?.out ?? 0;
  return problem(
    'capacity-impossible',
    `${name}: no replica can be restarted: ${out} ${out === 1 ? 'is' : 'are'} out of rotation or out of reach, and with one more there would be fewer than max_unavailable and max_surge allow`,
    'allow more, or bring those back first',
  );
}

/** As many at once as every upstream that they serve in allows, in order. */
function batchesOf(
  { outdated, surge, upstreams, missing }: Rotation,
  strategy: Rolling,
): readonly (readonly Candidate[])[] | { readonly problems: readonly Diagnostic[] } {
  const limits = new Map(
    upstreams.map((upstream): [UpstreamName, number] => {
      const extra = countIn(surge, upstream.name);
      return [upstream.name, Math.min(fewerIn(upstream, missing, strategy), totalOf(upstream) - 1) + extra];
    }),
  );
  const { maxUnavailable, order } = strategy;
  const stuck = upstreams.filter(({ name }) => (limits.get(name) ?? 0) <= 0 && countIn(outdated, name) > 0);
  if (stuck.length > 0)
    return {
      problems: stuck.map(({ name }) =>
        missing.has(name)
          ? noRoomBeside(name, missing)
          : problem(
              'capacity-impossible',
              order === 'start_first'
                ? `${name}: no replica can be restarted with order start_first: no spare replica can serve in its place`
                : `${name}: no replica can be restarted with max_unavailable ${inPlaybook(maxUnavailable)}: one has to leave for it, and another has to serve meanwhile`,
              order === 'start_first'
                ? 'give the group surge: [PORT] and allow a max_surge of at least one'
                : 'allow at least one, and give the upstream two members or more, or spare ones (surge)',
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

function totalOf({ groups }: Upstream): number {
  return regularMembers(groups.flatMap(({ members }) => members)).length;
}

function countIn(some: readonly Candidate[], upstream: UpstreamName): number {
  return some.filter(({ places }) => places.some((place) => place.upstream === upstream)).length;
}

function inPlaybook(value: CountOrPercent): string {
  return value.kind === 'count' ? formatShare(value.count) : `${formatShare(value.percent)} %`;
}
