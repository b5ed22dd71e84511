/** A fleet in memory behind the port of the balancers, with faults where a test wants them. */

import type { Address } from '../../src/model/address.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { Unreachable } from '../../src/model/errors.ts';
import type { ProbeAnswer } from '../../src/model/health.ts';
import type { Host } from '../../src/model/host.ts';
import type { HostName } from '../../src/model/names.ts';
import { hostsOf, type Plan } from '../../src/model/plan.ts';
import type { BalancerHost, BalancerHosts } from '../../src/ports/balancer-host.ts';
import type { Change, Refusal } from './fake-change.ts';
import { type Guard, unlessRebooted } from './fake-flock.ts';
import { FakeHost } from './fake-host.ts';
import type { FakeServices } from './fake-services.ts';
import type { ManualClock } from './manual-clock.ts';

export type Operation =
  | 'observe'
  | 'lock'
  | 'renew'
  | 'unlock'
  | 'prepare'
  | 'commit'
  | 'arm'
  | 'disarm'
  | 'append'
  | 'leave'
  | 'intend'
  | 'count'
  | 'probe';

/** One request of one runner on its way to one balancer. */
export interface Call {
  readonly runner: string;
  readonly host: HostName;
  readonly operation: Operation;
}

/**
 * What happens to a request. `lose: request` = it never arrives; `late` = it arrives after the runner has given up;
 * `answer` = it is done and nobody hears of it; `twice` = it is sent again and done again, and the second answer is heard.
 * `before` and `after` run on the way there and back.
 */
export interface Fault {
  readonly lose?: 'request' | 'answer' | 'late';
  readonly twice?: true;
  readonly refuse?: Refusal;
  readonly slow?: number;
  readonly before?: () => void;
  readonly after?: () => void;
}

/** How long a runner waits for an answer before it counts as unknown. */
const DEADLINE = milliseconds(10_000);
const LATE = milliseconds(12_000);
/** How long it waits for one that is done by a slow host. */
const PATIENCE = milliseconds(30_000);
/** More requests than any run needs: somebody goes round in circles. */
const RUNAWAY = 20_000;

const NONE = { outcome: 'unknown', reason: 'a balancer has no instances' } as const;
const NO_UNITS: BalancerHost['units'] = {
  states: async () => NONE,
  journalEnd: async () => NONE,
  tail: async () => NONE,
  after: async () => NONE,
};
const WELL = { good: true, said: '' };
/** These take no flock. */
const LOOKS: ReadonlySet<Operation> = new Set(['observe', 'count', 'probe']);
const ANSWERED = new Error('answered');

const silence = <T>(): Promise<T> => new Promise<T>(() => undefined);

export class FakeBalancers {
  readonly clock: ManualClock;
  readonly hosts: ReadonlyMap<HostName, FakeHost>;
  readonly changes: Change[] = [];
  /** Hosts that cannot be reached. */
  readonly down = new Set<HostName>();
  /** Runners that were killed: they send nothing and hear nothing any more. */
  readonly dead = new Set<string>();
  /** Asked for every request. */
  fault: (call: Call) => Fault | undefined = () => undefined;
  calls = 0;
  /** Replicas, and the requests that reach them; absent = the balancers of this fleet serve nobody. */
  services: FakeServices | undefined;

  /** When runners that are stopped (SIGSTOP, a laptop that sleeps) go on. */
  readonly stopped = new Map<string, number>();
  /** How far the clock of a runner is off, in milliseconds. */
  readonly skew = new Map<string, number>();

  constructor(names: readonly HostName[], clock: ManualClock, without?: Guard) {
    this.clock = clock;
    this.hosts = new Map(names.map((name) => [name, new FakeHost(name, clock, this.changes, without)]));
  }

  /** A plan with services is walked here: every host is in its base, and feels what is done to it. */
  serve(plan: Plan, services: FakeServices): void {
    this.services = services;
    const keepers = hostsOf(plan).map((name) => this.host(name));
    for (const [name, host] of this.hosts) {
      const base = plan.base.revisions[name];
      if (base === undefined) continue;
      host.disk = base;
      host.running = base;
      host.effects = services;
      host.intends = (operation) => keepers.some(({ runs }) => runs.intends(operation));
    }
  }

  /** Resolves when the runner is not stopped; what it sent before is on its way meanwhile. */
  async awake(runner: string): Promise<void> {
    for (;;) {
      const left = (this.stopped.get(runner) ?? 0) - this.clock.now();
      if (left <= 0) return;
      await this.clock.pass(milliseconds(left));
    }
  }

  host(name: HostName): FakeHost {
    const host = this.hosts.get(name);
    if (host === undefined) throw new Error(`no balancer ${name}`);
    return host;
  }

  /** The fleet as one runner reaches it. */
  reachedBy(runner: string): BalancerHosts {
    return { open: async (host) => this.#open(runner, host) };
  }

  async #send<T>(
    call: Call,
    work: (host: FakeHost, fault: Fault) => T | Promise<T>,
    signal: AbortSignal,
  ): Promise<T | undefined> {
    this.calls += 1;
    if (this.calls > RUNAWAY) throw new Error('runaway: the runner asks for ever');
    signal.throwIfAborted();
    if (this.dead.has(call.runner)) return silence();
    const fault = this.fault(call) ?? {};
    fault.before?.();
    if (this.stopped.has(call.runner)) await this.awake(call.runner);
    if (this.dead.has(call.runner)) return silence();
    signal.throwIfAborted();
    const host = this.host(call.host);
    const run = (): Promise<T> =>
      LOOKS.has(call.operation) ? Promise.resolve(work(host, fault)) : host.exclusive(() => work(host, fault));
    if (this.down.has(call.host) || fault.lose === 'request') return this.#lost(call, signal);
    if (fault.lose === 'late') void this.clock.pass(LATE).then(run).catch(unlessRebooted);
    if (fault.lose === 'late') return this.#lost(call, signal);
    if (fault.slow !== undefined) await this.clock.sleep(milliseconds(fault.slow), signal);
    if (fault.twice) void run().catch(unlessRebooted);
    const answer = await this.#heard(host, orAborted(run(), signal));
    fault.after?.();
    if (this.stopped.has(call.runner)) await this.awake(call.runner);
    if (this.dead.has(call.runner)) return silence();
    signal.throwIfAborted();
    return answer === undefined || fault.lose === 'answer' || this.down.has(call.host)
      ? this.#lost(call, signal)
      : answer;
  }

  /** Undefined when the host goes down meanwhile, or takes longer than the runner waits; it may still be at it then. */
  async #heard<T>(host: FakeHost, answer: Promise<T>): Promise<T | undefined> {
    try {
      return await (host.writing === 0 ? answer : this.#inTime(answer));
    } catch (error) {
      return unlessRebooted(error);
    }
  }

  async #inTime<T>(answer: Promise<T>): Promise<T | undefined> {
    const enough = new AbortController();
    const late = this.clock.sleep(PATIENCE, enough.signal).catch(() => undefined);
    try {
      return await Promise.race([answer, late.then(() => undefined)]);
    } finally {
      // With a reason: the default one is made with a stack, and lives are many.
      enough.abort(ANSWERED);
    }
  }

  async #lost(call: Call, signal: AbortSignal): Promise<undefined> {
    await this.clock.sleep(DEADLINE, signal);
    return this.dead.has(call.runner) ? silence() : undefined;
  }

  #open(runner: string, host: Host): BalancerHost {
    const ask = <T>(
      operation: Operation,
      work: (host: FakeHost, fault: Fault) => T | Promise<T>,
      signal: AbortSignal,
    ) => this.#send({ runner, host: host.name, operation }, work, signal);
    const unknown = { outcome: 'unknown', reason: 'no answer within 10 s' } as const;
    const away = (): Error => new Unreachable('connection-lost', host.name, 'no answer within 10 s');
    return {
      host,
      roundTrips: 0,
      // Without a world behind it nobody holds a connection, and everybody is well.
      probes: {
        connections: async (members, signal) => {
          const count = (address: Address): number => this.services?.connections(host.name, address) ?? 0;
          return (await ask('count', () => ({ outcome: 'counted', counts: members.map(count) }), signal)) ?? unknown;
        },
        probeMembers: async (_probe, members, _limit, signal) => {
          const answer = (address: Address): ProbeAnswer => this.services?.probe(address) ?? WELL;
          return (await ask('probe', () => ({ outcome: 'probed', answers: members.map(answer) }), signal)) ?? unknown;
        },
        probeUnits: async (_probe, units) => ({ outcome: 'probed', answers: units.map(() => WELL) }),
        journal: async () => [],
      },
      units: NO_UNITS,
      observe: async (_rollout, _paths, signal) => {
        const seen = await ask('observe', (one) => one.observe(), signal);
        if (seen === undefined) throw away();
        return seen;
      },
      lock: async (_rollout, claim, next, signal) =>
        (await ask('lock', (one) => one.take(claim, next), signal)) ?? unknown,
      renew: async (_rollout, token, _lease, signal) =>
        (await ask('renew', (one) => one.renew(token), signal)) ?? unknown,
      unlock: async (_rollout, claim, signal) => (await ask('unlock', (one) => one.unlock(claim), signal)) ?? unknown,
      prepare: async (_rollout, request, signal) =>
        (await ask('prepare', (one) => one.prepare(request), signal)) ?? unknown,
      arm: async (_rollout, request, signal) => (await ask('arm', (one) => one.arm(request), signal)) ?? unknown,
      disarm: async (_rollout, timer, signal) => (await ask('disarm', (one) => one.disarm(timer), signal)) ?? unknown,
      append: async (_rollout, token, append, signal) =>
        (await ask('append', (one) => one.append(token, append), signal)) ?? unknown,
      leave: async (_rollout, claim, append, signal) =>
        (await ask('leave', (one) => one.leave(claim, append), signal)) ?? unknown,
      intend: async (_rollout, intent, signal) => (await ask('intend', (one) => one.intend(intent), signal)) ?? unknown,
      // The result of an operation is kept on the host: an answer that was lost is asked for once more.
      commit: async (_rollout, request, signal) => {
        const commit = () => ask('commit', (one, fault) => one.commit(request, fault.refuse), signal);
        return (await commit()) ?? (await commit()) ?? unknown;
      },
      emergency: async (lock) => {
        const one = this.host(host.name);
        one.emergency = lock === undefined ? undefined : { ...lock, since: 'just now' };
        return { outcome: lock === undefined ? 'released' : 'set' };
      },
      readRevision: async () => [],
      history: async (_rollout, limit) => this.host(host.name).runs.history(limit),
      rollouts: async () => [],
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
}

/** The remote work goes on when the caller turns away. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted));
  });
}
