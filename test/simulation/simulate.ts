/** One life of a rollout under random faults, from one seed: what must always hold is checked all the time. */

import { LbctlError } from '../../src/model/errors.ts';
import type { Event } from '../../src/model/event.ts';
import type { HostName } from '../../src/model/names.ts';
import { hostsOf, type Plan } from '../../src/model/plan.ts';
import type { IntentKind, Phase } from '../../src/model/rollout.ts';
import { newestRun, type Observations } from '../../src/rollout/attach.ts';
import type { Call, FakeBalancers, Fault } from '../support/fake-balancers.ts';
import { FakeRunner, untilOver } from '../support/fake-runner.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { type SeededRng, seededRng } from '../support/seeded-rng.ts';
import { sceneryOf, type Twist } from './scenery.ts';
import { Liveness, Safety } from './violation.ts';
import { Watcher } from './watcher.ts';

const REQUESTS = ['promote', 'promote-full', 'pause', 'resume', 'abort', 'retry'] as const;
/** More than any chain of retries and promotions needs once the faults are over. */
const ROUNDS = 12;
/** Faults that keep a runner from a balancer. */
const CUTS = new Set([0, 1, 2, 8, 9, 12, 13, 14, 15]);
/** Longer than the latest request is late and the lease that it renews. */
const CALM = 120_000;

/** How it ended. Throws a Violation that says what did not hold; `log` takes what happened, for whoever looks at it. */
export async function simulate(seed: number, twist: Twist = {}, log?: (line: string) => void): Promise<string> {
  const sim = new Simulation(seededRng(seed), twist, log);
  await sim.storm();
  return await sim.recover();
}

class Simulation {
  readonly #rng: SeededRng;
  readonly #log: ((line: string) => void) | undefined;
  readonly #clock = new ManualClock();
  readonly #world: FakeBalancers;
  readonly #plan: Plan;
  readonly #rate: number;
  #runners: FakeRunner[] = [];
  /** Runners that were cut off from a balancer: a lock of theirs may have to run out. */
  readonly #cutOff = new Set<string>();
  readonly #watcher: Watcher;
  #count = 0;

  constructor(rng: SeededRng, twist: Twist, log: ((line: string) => void) | undefined) {
    this.#rng = rng;
    this.#log = log;
    const { world, plan } = sceneryOf(rng, this.#clock, twist);
    this.#world = world;
    this.#plan = plan;
    this.#rate = rng.pick(plan.services === undefined ? [0.01, 0.03, 0.1] : [0.002, 0.01, 0.03]);
    this.#watcher = new Watcher(plan, world, (line) => this.#note(() => line));
  }

  /** Runners come and go while things break. */
  async storm(): Promise<void> {
    this.#world.fault = (call) => this.#fault(call);
    const rounds = 1 + this.#rng.below(5);
    for (let round = 0; round < rounds; round += 1) {
      this.#send();
      if (this.#rng.chance(0.2)) this.#send();
      while (this.#runners.some((runner) => !runner.over)) {
        const moved = await this.#clock.jump();
        if (!moved && this.#runners.some((runner) => !runner.over)) throw new Liveness('a runner waits for ever');
        this.#weather();
        this.#watcher.check();
      }
      this.#bury();
    }
  }

  /** Faults are over: whoever comes next gets the run to an end, forth or back as they like. */
  async recover(): Promise<string> {
    this.#world.fault = () => undefined;
    this.#world.down.clear();
    for (const host of this.#world.hosts.values()) host.emergency = undefined;
    await this.#clock.advance(CALM);
    this.#watcher.checkCalm();
    const back = this.#rng.chance(0.5);
    for (let round = 0; round < ROUNDS; round += 1) {
      const phase = this.#phase();
      if (phase?.phase === 'done' && phase.outcome !== 'mixed') return await this.#end(phase.outcome);
      const runner = this.#runner(0);
      if (phase === undefined) runner.apply(this.#plan);
      // A release that is not well does not become so by trying again.
      else runner.ask(back || round > ROUNDS / 2 ? 'abort' : wayForth(phase), this.#plan);
      await this.#untilOver(runner);
      this.#watcher.check();
      const { ended } = runner;
      if (ended === undefined) throw new Liveness('a killed runner in calm weather');
      if ('error' in ended && !isRefused(ended.error))
        throw new Liveness(`with no fault any more: ${ended.error.message}`, { cause: ended.error });
      // A request from before the calm stands against ours: it is seen through first.
      if ('error' in ended) await this.#attach();
      else this.#note(() => `${runner.name} = ${ended.result}`);
    }
    throw new Liveness(`no end after ${ROUNDS} rounds: ${JSON.stringify(this.#phase())}`);
  }

  async #attach(): Promise<void> {
    const runner = this.#runner(0);
    runner.attach(this.#plan);
    await this.#untilOver(runner);
    const { ended } = runner;
    if (ended !== undefined && 'error' in ended)
      throw new Liveness(`with no fault any more: ${ended.error.message}`, { cause: ended.error });
  }

  async #untilOver(runner: FakeRunner): Promise<void> {
    await untilOver([runner], this.#world).catch((error: unknown) => {
      throw new Liveness(String(error), { cause: error });
    });
  }

  /** The record says it is over: then it has to be so. */
  async #end(outcome: 'promoted' | 'rolled-back'): Promise<string> {
    this.#watcher.checkEnd(outcome);
    for (const host of this.#world.hosts.values()) {
      if ((host.lock?.remaining ?? 0) > 0)
        throw new Liveness(`a lock of ${host.lock?.holder.who} is left on ${host.name}`);
    }
    await this.#clock.advance(CALM);
    this.#watcher.checkEnd(outcome);
    const kinds = [...(this.#plan.services ? ['services'] : []), ...(this.#watcher.split ? ['split'] : [])];
    return [outcome, ...kinds].join(', ');
  }

  #send(): void {
    const runner = this.#runner(this.#rng.pick([0, 5000, 60_000]));
    this.#runners.push(runner);
    const phase = this.#phase();
    if (phase === undefined) runner.apply(this.#plan);
    else if (this.#rng.chance(0.4)) runner.attach(this.#plan);
    else {
      const kind = this.#rng.chance(0.7) ? wayForth(phase) : this.#rng.pick(REQUESTS);
      this.#note(() => `${runner.name} asks to ${kind}`);
      runner.ask(kind, this.#plan);
    }
  }

  #runner(lockTimeout: number): FakeRunner {
    this.#count += 1;
    const name = `r${this.#count}`;
    return new FakeRunner(this.#world, {
      name,
      lockTimeout,
      rng: this.#rng,
      onEvent: (event) =>
        this.#note(() => `${name} ${JSON.stringify({ ...event, v: undefined, at: undefined, plan: undefined })}`),
    });
  }

  #fault(call: Call): Fault | undefined {
    const rng = this.#rng;
    if (!rng.chance(this.#rate)) return undefined;
    const runner = this.#runners.find((one) => one.name === call.runner);
    const kind = rng.below(18);
    this.#note(() => `fault ${kind} for ${call.runner} ${call.operation} on ${call.host}`);
    if (CUTS.has(kind)) for (const one of this.#runners) this.#cutOff.add(one.name);
    if (kind === 0) return { lose: 'request' };
    if (kind === 1) return { lose: 'answer' };
    if (kind === 2) return { lose: 'late' };
    if (kind === 3) return { refuse: rng.pick(['put-back', 'stuck', 'busy', 'invalid', 'failed']) };
    if (kind === 4) return { before: () => runner?.kill() };
    if (kind === 5) return { after: () => runner?.kill() };
    if (kind === 6) return { before: () => runner?.interrupt() };
    if (kind === 7) return { after: () => runner?.interrupt() };
    if (kind === 8) return { slow: rng.pick([500, 5000, 40_000]) };
    if (kind === 9) return { before: () => void this.#world.down.add(call.host) };
    if (kind === 10) return { before: () => this.#handbrake() };
    if (kind === 11) return { after: () => this.#intend() };
    if (kind === 12) return { twice: true };
    if (kind === 13) return { before: () => this.#stop(call.runner) };
    if (kind === 14) return { after: () => this.#stop(call.runner) };
    if (kind === 15) return { before: () => this.#reboot(call.host) };
    if (kind === 16) return { before: () => this.#jump(call.runner) };
    return { before: () => this.#intend() };
  }

  #weather(): void {
    const { down } = this.#world;
    for (const host of down) if (this.#rng.chance(0.2)) down.delete(host);
    for (const host of this.#world.hosts.values()) if (this.#rng.chance(0.1)) host.emergency = undefined;
    const now = this.#runners.filter((runner) => !runner.over);
    // A runner that is never disturbed again may sit in a wait; a person looses patience.
    if (this.#rng.chance(0.005)) now[0]?.interrupt();
  }

  /** Stopped as a whole, and woken up perhaps after its lease. */
  #stop(runner: string): void {
    this.#world.stopped.set(runner, this.#clock.now() + this.#rng.pick([2000, 40_000, 90_000]));
    if (this.#runners.length > 2) return;
    // Somebody finds it stuck, waits until its lease is over, and takes the rollout back or on.
    const other = this.#runner(60_000);
    this.#runners.push(other);
    if (this.#phase() === undefined) other.apply(this.#plan);
    else if (this.#rng.chance(0.7)) other.ask('abort', this.#plan);
    else other.attach(this.#plan);
  }

  #reboot(host: HostName): void {
    this.#world.host(host).reboot();
    this.#world.down.add(host);
  }

  /** The clock of the runner, not the time: leases count on the hosts. */
  #jump(runner: string): void {
    this.#world.skew.set(runner, this.#rng.pick([-60_000, -5000, 5000, 60_000]));
  }

  #handbrake(): void {
    for (const host of this.#world.hosts.values())
      host.emergency = { by: actor('boss'), message: 'stop', since: 'now' };
  }

  #intend(): void {
    const kind: IntentKind = this.#rng.pick(REQUESTS);
    const keepers = hostsOf(this.#plan).map((name) => this.#world.host(name));
    const some = keepers.filter(() => this.#rng.chance(0.7));
    this.#count += 1;
    this.#note(() => `somebody wants to ${kind}`);
    const intent = { id: `i${this.#count}`, plan: this.#plan.id, kind, by: actor('laptop'), at: this.#clock.now() };
    for (const host of some) host.intend(intent);
  }

  #bury(): void {
    for (const { name, ended, events } of this.#runners) {
      if (ended === undefined) {
        this.#note(() => `${name} was killed`);
        continue;
      }
      this.#note(() => `${name} ended: ${'result' in ended ? ended.result : ended.error.message}`);
      if ('error' in ended && !(ended.error instanceof LbctlError))
        throw new Safety(`${name} crashed: ${ended.error.message}`, { cause: ended.error });
      if (codeOf(ended) === 'lock-lost') this.#checkLoss(name, events);
      const left = [...this.#world.hosts.values()].filter((host) => host.lock?.holder.who === name);
      if (left.length > 0 && !this.#cutOff.has(name)) throw new Liveness(`${name} left its lock on ${left[0]?.name}`);
    }
    this.#runners = [];
  }

  /** Only a higher number takes a lock away. */
  #checkLoss(name: string, events: readonly Event[]): void {
    const taken = events.flatMap((event) => (event.kind === 'lock.taken' ? [event.token] : []));
    const own = Math.max(0, ...taken);
    if ([...this.#world.hosts.values()].every((host) => host.fence <= own))
      throw new Liveness(`${name} lost its lock, and nobody took it`);
  }

  #observe(): Observations {
    return new Map([...this.#world.hosts].map(([name, host]) => [name, host.observe()]));
  }

  #phase(): Phase | undefined {
    return newestRun(this.#observe())?.phase;
  }

  /** Said only when somebody listens: lives are many. */
  #note(say: () => string): void {
    this.#log?.(say());
  }
}

function codeOf(ended: NonNullable<FakeRunner['ended']>): string | undefined {
  return 'error' in ended && ended.error instanceof LbctlError ? ended.error.code : undefined;
}

function isRefused(error: Error): boolean {
  return error instanceof LbctlError && error.code === 'intent-refused';
}

function wayForth(phase: Phase): IntentKind {
  if (phase.phase === 'done') return 'abort';
  if (phase.phase !== 'paused') return 'resume';
  if (phase.why === 'failure') return 'retry';
  return phase.why === 'step' && phase.until === undefined ? 'promote' : 'resume';
}

function actor(who: string) {
  return { who, where: who, pid: 2, command: 'lbctl' };
}
