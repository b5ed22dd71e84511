/** Takes the run lock of a rollout over all its balancers, in a fixed order, and has them prepare in the same requests. */
import { milliseconds } from '../model/duration.ts';
import { CandidateRejected, LockHeld, Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import type { Observation } from '../model/observation.ts';
import type { LockAnswer, PrepareAnswer, Standing } from '../ports/balancer-host.ts';
import type { Fleet } from './fleet.ts';
import { emergencyHeld, type Granted, LEASE, Lease, type LeaseEdges, type LockRequest, release } from './lease.ts';

const RETRY = milliseconds(500);

/**
 * Takes the run lock on every balancer, the first by name before the others, so that two runners can't each hold half;
 * where any will do, on those that answer. Waits for a live holder up to `timeout`. Throws LockHeld (held, emergency),
 * CandidateRejected when a balancer can't write it down, or Unreachable.
 */
export async function takeLease(
  request: LockRequest,
  edges: LeaseEdges,
  seen: ReadonlyMap<HostName, Observation>,
  signal: AbortSignal,
): Promise<Lease> {
  const { clock } = edges;
  const deadline = clock.now() + request.timeout;
  let token = Math.max(0, ...[...seen.values()].map((one) => one.fence)) + 1;
  let told = false;
  for (;;) {
    const attempt = await tryOrRelease(request, token, edges, signal);
    if (attempt.kind === 'granted') return new Lease(request, token, attempt, edges);
    const { answer, host } = attempt;
    // A number that a balancer has taken note of is used up.
    if (attempt.taken.length > 0 || answer.outcome === 'fenced') token += 1;
    token = Math.max(token, (holderOf(answer)?.token ?? 0) + 1);
    if (answer.outcome === 'emergency') throw emergencyHeld(answer.lock, host);
    signal.throwIfAborted();
    if (answer.outcome === 'unknown')
      throw new Unreachable('connection-lost', host, `the run lock could not be taken: ${answer.reason}`);
    if (answer.outcome === 'failed')
      throw new CandidateRejected('state-not-writable', `${host}: the run lock could not be taken: ${answer.reason}`);
    const last = holderOf(answer);
    // A number that was used up since the look, by a runner that is dead by now, is no reason to turn away.
    const holder = last === undefined || last.remaining <= 0 ? undefined : last;
    if (holder !== undefined && clock.now() >= deadline) {
      throw new LockHeld(
        'locked',
        `${holder.holder.who} on ${holder.holder.where} (pid ${holder.holder.pid}, ${holder.holder.command}) runs this rollout, seen on ${host}; it is taken for dead if it is not heard of for ${Math.ceil(holder.remaining / 1000)} s more`,
        {
          hint: 'wait for it with --lock-timeout 10m, or look with `lbctl status`',
        },
      );
    }
    if (holder !== undefined && !told) edges.tell({ kind: 'lock.waiting', holder: holder.holder, host });
    told = told || holder !== undefined;
    await clock.sleep(RETRY, signal);
  }
}

type Attempt =
  | Granted
  | {
      readonly kind: 'refused';
      readonly host: HostName;
      readonly answer: Exclude<LockAnswer, { outcome: 'granted' }>;
      /** Where the lock is ours, or may be. */
      readonly taken: readonly HostName[];
    };

/** Whatever goes wrong, nothing stays taken: not where the answer was lost, and not when we are told to stop. */
async function tryOrRelease(
  request: LockRequest,
  token: number,
  edges: LeaseEdges,
  signal: AbortSignal,
): Promise<Attempt> {
  const { fleet } = edges;
  const lock = { ...request, token };
  try {
    const attempt = await tryAll(request, token, edges, signal);
    if (attempt.kind === 'refused') await release(fleet, lock, attempt.taken);
    return attempt;
  } catch (error) {
    await release(fleet, lock, fleet.names);
    throw error;
  }
}

async function tryAll(request: LockRequest, token: number, edges: LeaseEdges, signal: AbortSignal): Promise<Attempt> {
  const { fleet } = edges;
  const claim = { holder: request.holder, token, lease: LEASE, message: request.message, purpose: request.purpose };
  const others = [...fleet.names].sort();
  const answers: [HostName, LockAnswer][] = [];
  for (let first = others.shift(); first !== undefined; first = others.shift()) {
    const answer = await fleet.get(first).lock(request.rollout, claim, request.next?.(first), signal);
    answers.push([first, answer]);
    if (answer.outcome === 'granted') {
      answers.push(
        ...(await fleet.each(others, (member, name) =>
          member.lock(request.rollout, claim, request.next?.(name), signal),
        )),
      );
    }
    if (!canDoWithout(fleet, first, answer)) break;
  }
  const standings = new Map<HostName, Standing>();
  const prepared = new Map<HostName, PrepareAnswer>();
  const missed = new Map<HostName, Unreachable>();
  const refusals: Extract<Attempt, { kind: 'refused' }>[] = [];
  for (const [host, answer] of answers) {
    if (answer.outcome === 'granted') {
      standings.set(host, answer);
      if (answer.prepared !== undefined) prepared.set(host, answer.prepared);
    } else if (!canDoWithout(fleet, host, answer)) refusals.unshift({ kind: 'refused', host, answer, taken: [] });
    else {
      refusals.push({ kind: 'refused', host, answer, taken: [] });
      missed.set(host, new Unreachable('connection-lost', host, answer.reason));
    }
  }
  const taken = answers.flatMap(([host, { outcome }]) =>
    outcome === 'granted' || outcome === 'unknown' ? [host] : [],
  );
  const [refusal] = refusals;
  if (refusal !== undefined && (standings.size === 0 || missed.size < refusals.length)) return { ...refusal, taken };
  const stale = answers.flatMap(([, answer]) =>
    answer.outcome === 'granted' && answer.takenOverFrom ? [answer.takenOverFrom.holder] : [],
  )[0];
  edges.tell({ kind: 'lock.taken', token, ...(stale === undefined ? {} : { takenOverFrom: stale }) });
  return { kind: 'granted', standings, prepared, missed };
}

/** Where any balancer will do, one that can't be asked, or can't write, does not hold up the others. */
function canDoWithout(
  fleet: Fleet,
  host: HostName,
  answer: LockAnswer,
): answer is Extract<LockAnswer, { outcome: 'unknown' | 'failed' }> {
  return fleet.canMiss(host) && (answer.outcome === 'unknown' || answer.outcome === 'failed');
}

function holderOf(answer: Attempt extends infer A ? (A extends { answer: infer R } ? R : never) : never) {
  return answer.outcome === 'held' || answer.outcome === 'fenced' ? answer.holder : undefined;
}
