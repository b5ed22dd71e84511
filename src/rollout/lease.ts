/** The run lock of a rollout over all its balancers: taken in a fixed order, kept by a heartbeat, given back at the end. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { CandidateRejected, LockHeld, Unreachable } from '../model/errors.ts';
import type { EventBody } from '../model/event.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { EmergencyLock, Observation } from '../model/observation.ts';
import type { Actor, Intent } from '../model/rollout.ts';
import type { LockAnswer, Standing } from '../ports/balancer-host.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fleet } from './fleet.ts';
import { fenced } from './journal.ts';

/** A holder that does not renew for this long is taken for dead. Well above a commit that has to be put back (5 s). */
const LEASE = milliseconds(30_000);
/** Renewed six times a lease, so that two lost heartbeats cost nothing. */
const HEARTBEAT = milliseconds(5000);
const RETRY = milliseconds(500);

type Standings = ReadonlyMap<HostName, Standing>;

export interface LockRequest {
  readonly rollout: RolloutName;
  readonly holder: Actor;
  readonly message: string;
  readonly purpose: 'advance' | 'revert';
  /** How long to wait for a live holder; 0 = not at all. */
  readonly timeout: Duration;
  /** Balancers that go back by themselves after so long (`confirm:`) must hear of us well before. */
  readonly confirm?: Duration;
}

interface Edges {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly tell: (event: EventBody) => void;
}

/** What the heartbeat heard since it was last asked. */
export interface News {
  readonly intents: readonly Intent[];
  /** The emergency lock, and the balancer that told of it. */
  readonly emergency?: { readonly host: HostName; readonly lock: EmergencyLock };
}

export class Lease implements AsyncDisposable {
  readonly token: number;
  /** How the balancers stood when the lock was granted. */
  readonly standings: Standings;
  /** The balancers as they may be worked: where the lock could not be had, none of our requests is answered. */
  readonly fleet: Fleet;
  readonly #request: LockRequest;
  readonly #rollout: RolloutName;
  readonly #heartbeat: Duration;
  readonly #edges: Edges;
  readonly #over = new AbortController();
  readonly #lost = new AbortController();
  readonly #beating: Promise<unknown>;
  readonly #emergencies = new Map<HostName, EmergencyLock>();
  #intents: Intent[] = [];
  #released = false;

  constructor(request: LockRequest, token: number, granted: Granted, edges: Edges) {
    const { rollout, confirm } = request;
    this.#request = request;
    this.#rollout = rollout;
    this.#heartbeat = confirm === undefined ? HEARTBEAT : milliseconds(Math.min(HEARTBEAT, confirm / 4));
    this.token = token;
    this.standings = granted.standings;
    this.fleet = edges.fleet.without(granted.missed);
    this.#edges = edges;
    // Each balancer for itself: while one hangs the lease must not run out on the others.
    this.#beating = Promise.all([...granted.standings.keys()].map((name) => this.#beat(name)));
  }

  /** Aborts when another runner has taken the lock. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** What the next `news` will hand over. */
  get heard(): readonly Intent[] {
    return this.#intents;
  }

  /** Hands over what was heard; the next call starts empty. */
  news(): News {
    const intents = this.#intents;
    this.#intents = [];
    const [first] = this.#emergencies;
    return first === undefined ? { intents } : { intents, emergency: { host: first[0], lock: first[1] } };
  }

  /** Renews on every balancer and listens; returns those that did not answer. Throws LockHeld when the lock is somebody else's. */
  async renew(signal: AbortSignal): Promise<readonly HostName[]> {
    const answers = await this.fleet.each(this.fleet.names, (_member, name) => this.#renew(name, signal));
    return answers.flatMap(([name, heard]) => (heard ? [] : [name]));
  }

  async #renew(name: HostName, signal: AbortSignal): Promise<boolean> {
    const answer = await this.fleet.get(name).renew(this.#rollout, this.token, LEASE, signal);
    if (answer.outcome === 'fenced') {
      this.#lost.abort(fenced());
      throw fenced();
    }
    if (answer.outcome !== 'renewed') return false;
    this.#intents.push(...answer.intents);
    if (answer.emergencyLock === undefined) this.#emergencies.delete(name);
    else this.#emergencies.set(name, answer.emergencyLock);
    return true;
  }

  async #beat(name: HostName): Promise<void> {
    const over = this.#over.signal;
    while (!over.aborted && !this.#lost.signal.aborted) {
      try {
        await this.#edges.clock.sleep(this.#heartbeat, over);
        await this.#renew(name, over);
      } catch {
        // Ended by dispose, or lost, which `lost` tells; an unreachable host shows in the next operation.
      }
    }
  }

  /** Gives the lock back on every balancer, in 3 s at most each; a balancer that can't be reached lets the lease run out. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#released) return;
    this.#released = true;
    this.#over.abort();
    await this.#beating;
    const { fleet } = this.#edges;
    await release(fleet, { ...this.#request, token: this.token }, fleet.names);
  }
}

/**
 * Takes the run lock on every balancer, the first by name before the others, so that two runners can't each hold half;
 * where any will do, on those that answer. Waits for a live holder up to `timeout`. Throws LockHeld (held, emergency),
 * CandidateRejected when a balancer can't write it down, or Unreachable.
 */
export async function takeLease(
  request: LockRequest,
  edges: Edges,
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

interface Granted {
  readonly kind: 'granted';
  readonly standings: Standings;
  /** Balancers that were done without. */
  readonly missed: ReadonlyMap<HostName, Unreachable>;
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
async function tryOrRelease(request: LockRequest, token: number, edges: Edges, signal: AbortSignal): Promise<Attempt> {
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

/**
 * In 3 s at most; on a balancer that can't be reached the lease runs out. Two runners may have tried the same number: only
 * the lock of this one goes.
 */
async function release(
  fleet: Fleet,
  claim: Pick<LockRequest, 'rollout' | 'holder' | 'message'> & { readonly token: number },
  names: readonly HostName[],
): Promise<void> {
  const limit = AbortSignal.timeout(3000);
  await Promise.allSettled(names.map((name) => fleet.get(name).unlock(claim.rollout, claim, limit)));
}

async function tryAll(request: LockRequest, token: number, edges: Edges, signal: AbortSignal): Promise<Attempt> {
  const { fleet } = edges;
  const claim = { holder: request.holder, token, lease: LEASE, message: request.message, purpose: request.purpose };
  const others = [...fleet.names].sort();
  const answers: [HostName, LockAnswer][] = [];
  for (let first = others.shift(); first !== undefined; first = others.shift()) {
    const answer = await fleet.get(first).lock(request.rollout, claim, signal);
    answers.push([first, answer]);
    if (answer.outcome === 'granted') {
      answers.push(...(await fleet.each(others, (member) => member.lock(request.rollout, claim, signal))));
    }
    if (!canDoWithout(fleet, answer)) break;
  }
  const standings = new Map<HostName, Standing>();
  const missed = new Map<HostName, Unreachable>();
  const refusals: Extract<Attempt, { kind: 'refused' }>[] = [];
  for (const [host, answer] of answers) {
    if (answer.outcome === 'granted') standings.set(host, answer);
    else if (!canDoWithout(fleet, answer)) refusals.unshift({ kind: 'refused', host, answer, taken: [] });
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
  return { kind: 'granted', standings, missed };
}

/** Where any balancer will do, one that can't be asked, or can't write, does not hold up the others. */
function canDoWithout(
  { needs }: Fleet,
  answer: LockAnswer,
): answer is Extract<LockAnswer, { outcome: 'unknown' | 'failed' }> {
  return needs === 'any' && (answer.outcome === 'unknown' || answer.outcome === 'failed');
}

function holderOf(answer: Attempt extends infer A ? (A extends { answer: infer R } ? R : never) : never) {
  return answer.outcome === 'held' || answer.outcome === 'fenced' ? answer.holder : undefined;
}

/** The emergency lock, as the error that everybody who is stopped by it gets. */
export function emergencyHeld(lock: EmergencyLock, host: HostName): LockHeld {
  return new LockHeld(
    'emergency-lock',
    `the emergency lock is set on ${host} by ${lock.by.who} (${lock.by.where}) since ${lock.since}: ${lock.message}`,
    {
      hint: '`lbctl unlock PLAYBOOK` releases it; `abort` and `rollback` are possible meanwhile',
    },
  );
}
