/** The run lock of a rollout over all its balancers while it is held: kept by a heartbeat, given back at the end. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { LockHeld, type Unreachable } from '../model/errors.ts';
import type { EventBody } from '../model/event.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { EmergencyLock } from '../model/observation.ts';
import type { Actor, Intent } from '../model/rollout.ts';
import type { PrepareAnswer, PrepareNext, Standing } from '../ports/balancer-host.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fleet } from './fleet.ts';
import { fenced, type Journal } from './journal.ts';

/** A holder that does not renew for this long is taken for dead. Well above a commit that has to be put back (5 s). */
export const LEASE = milliseconds(30_000);
/** Renewed six times a lease, so that two lost heartbeats cost nothing. */
const HEARTBEAT = milliseconds(5000);

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
  /** What a balancer is to prepare in the request that takes its lock. */
  readonly next?: (host: HostName) => PrepareNext | undefined;
}

export interface LeaseEdges {
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
  /** What the balancers answered to the preparations that the lock was asked for with. */
  readonly prepared: Granted['prepared'];
  /** The balancers as they may be worked: where the lock could not be had, none of our requests is answered. */
  readonly fleet: Fleet;
  readonly #request: LockRequest;
  readonly #rollout: RolloutName;
  readonly #heartbeat: Duration;
  readonly #edges: LeaseEdges;
  readonly #over = new AbortController();
  readonly #lost = new AbortController();
  readonly #beating: Promise<unknown>;
  readonly #emergencies = new Map<HostName, EmergencyLock>();
  readonly #left = new Set<HostName>();
  #intents: Intent[] = [];
  #released = false;

  constructor(request: LockRequest, token: number, granted: Granted, edges: LeaseEdges) {
    const { rollout, confirm } = request;
    this.#request = request;
    this.#rollout = rollout;
    this.#heartbeat = confirm === undefined ? HEARTBEAT : milliseconds(Math.min(HEARTBEAT, confirm / 4));
    this.token = token;
    this.standings = granted.standings;
    this.prepared = granted.prepared;
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

  /**
   * Brings the journal on every balancer up to date and gives the lock back in the same request. One that does not take
   * the lines keeps the lock until dispose. Throws as `Journal.flush` does.
   */
  async leave(journal: Journal, signal: AbortSignal): Promise<void> {
    await this.#quiet();
    const claim = { ...this.#request, token: this.token };
    for (const host of await journal.leave(this.fleet, claim, signal)) this.#left.add(host);
  }

  /** A heartbeat that came after the lock was given back would be taken for a lost lock. */
  async #quiet(): Promise<void> {
    this.#over.abort();
    await this.#beating;
  }

  /** Gives the lock back where `leave` did not, in 3 s at most each; a balancer that can't be reached lets the lease run out. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#released) return;
    this.#released = true;
    await this.#quiet();
    const { fleet } = this.#edges;
    const holding = fleet.names.filter((name) => !this.#left.has(name));
    await release(fleet, { ...this.#request, token: this.token }, holding);
  }
}

/** What was had when the lock was. */
export interface Granted {
  readonly kind: 'granted';
  readonly standings: Standings;
  /** Answers to the preparations that went with it. */
  readonly prepared: ReadonlyMap<HostName, PrepareAnswer>;
  /** Balancers that were done without. */
  readonly missed: ReadonlyMap<HostName, Unreachable>;
}

/**
 * In 3 s at most; on a balancer that can't be reached the lease runs out. Two runners may have tried the same number: only
 * the lock of this one goes.
 */
export async function release(
  fleet: Fleet,
  claim: Pick<LockRequest, 'rollout' | 'holder' | 'message'> & { readonly token: number },
  names: readonly HostName[],
): Promise<void> {
  const limit = AbortSignal.timeout(3000);
  await Promise.allSettled(names.map((name) => fleet.get(name).unlock(claim.rollout, claim, limit)));
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
