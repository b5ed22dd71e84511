/** A runner over fake balancers that a test can interrupt, kill and follow in manual time. */

import { milliseconds } from '../../src/model/duration.ts';
import { Interrupted } from '../../src/model/errors.ts';
import type { Event } from '../../src/model/event.ts';
import type { Host } from '../../src/model/host.ts';
import { instant } from '../../src/model/instant.ts';
import type { HostName } from '../../src/model/names.ts';
import { appsOf, hostsOf, type Plan } from '../../src/model/plan.ts';
import type { IntentKind } from '../../src/model/rollout.ts';
import type { Rng } from '../../src/ports/clock.ts';
import { ask } from '../../src/rollout/ask.ts';
import { type DriveOptions, type Edges, goOn, throughPauses } from '../../src/rollout/drive.ts';
import { type Fleet, type Needs, openFleet } from '../../src/rollout/fleet.ts';
import { start } from '../../src/rollout/start.ts';
import type { WalkResult } from '../../src/rollout/walk.ts';
import type { FakeBalancers } from './fake-balancers.ts';
import type { FakeServices } from './fake-services.ts';
import { candidatesOf } from './sample-plan.ts';

/** Members asked from this machine; without a world behind them everybody is well. */
export const askedFromHere = (services?: FakeServices): Edges['probes'] => ({
  probeMembers: async (_probe, members) => ({
    outcome: 'probed',
    answers: members.map((address) => services?.probe(address) ?? { good: true, said: 'fine' }),
  }),
});

/** More events than any run has: the machine goes round in circles without asking anybody. */
const RUNAWAY = 20_000;

export interface RunnerOptions {
  readonly name: string;
  readonly pause?: DriveOptions['pause'];
  readonly lockTimeout?: number;
  readonly rng: Rng;
  readonly onEvent?: (event: Event) => void;
}

export class FakeRunner {
  readonly name: string;
  readonly events: Event[] = [];
  readonly #world: FakeBalancers;
  readonly #options: RunnerOptions;
  readonly #stop = new AbortController();
  readonly #kill = new AbortController();
  /** How it ended; undefined while it runs, and for ever once it was killed. */
  ended: { readonly result: string } | { readonly error: Error } | undefined;

  constructor(world: FakeBalancers, options: RunnerOptions) {
    this.name = options.name;
    this.#world = world;
    this.#options = options;
  }

  /** SIGINT once, or twice. */
  interrupt(): void {
    const reason = new Interrupted('SIGINT', 'told to stop by SIGINT');
    if (this.#stop.signal.aborted) this.#kill.abort(reason);
    this.#stop.abort(reason);
  }

  /** SIGKILL: nothing is sent, heard or woken any more. */
  kill(): void {
    this.#world.dead.add(this.name);
  }

  get over(): boolean {
    return this.ended !== undefined || this.#world.dead.has(this.name);
  }

  apply(plan: Plan): void {
    this.#run(async (edges) => {
      const seen = await edges.fleet.observe(plan.rollout, () => plan.paths, this.#stop.signal);
      const task = { plan, candidates: candidatesOf(plan), seen, drift: 'refuse' } as const;
      return words(await start(task, this.#drive('apply'), edges, this.#interrupts()));
    }, plan);
  }

  attach(plan: Plan): void {
    this.#run(async (edges) => {
      const options = this.#drive('resume');
      const first = await goOn(options, plan, edges, this.#interrupts());
      return words(await throughPauses(first, plan, options, edges, this.#interrupts()));
    }, plan);
  }

  ask(kind: IntentKind, plan: Plan, ifStep?: number): void {
    const request = { id: `${kind}-${this.name}`, kind, ...(ifStep === undefined ? {} : { ifStep }) };
    this.#run(
      async (edges) => {
        const answer = await ask(request, plan, this.#drive(kind), edges, this.#interrupts());
        return answer.kind === 'ran' ? words(answer.result) : answer.kind;
      },
      plan,
      kind === 'abort' || kind === 'pause' ? 'any' : 'all',
    );
  }

  #run(work: (edges: Edges) => Promise<string>, plan: Plan, needs: Needs = 'all'): void {
    const done = async (): Promise<string> => {
      const balancers = await this.#open(hostsOf(plan), needs);
      const fleet = plan.services === undefined ? balancers : balancers.with(await this.#open(appsOf(plan), needs));
      return await work({
        fleet,
        clock: this.#clock(),
        rng: this.#options.rng,
        probes: askedFromHere(this.#world.services),
        reporter: { on: (event) => this.#hear(event), close: async () => undefined },
      });
    };
    done().then(
      (result) => {
        this.ended ??= { result };
      },
      (error: unknown) => {
        this.ended ??= { error: error instanceof Error ? error : new Error(String(error)) };
      },
    );
  }

  #open(names: readonly HostName[], needs: Needs): Promise<Fleet> {
    const hosts = names.map(
      (name): Host => ({ name, connection: { kind: 'local', sshOptions: [] }, vars: {}, groups: [] }),
    );
    return openFleet(hosts, this.#world.reachedBy(this.name), { forks: 10, signal: this.#stop.signal, needs });
  }

  #hear(event: Event): void {
    if (this.#world.dead.has(this.name)) return;
    this.events.push(event);
    if (this.events.length > RUNAWAY) throw new Error('runaway: events without end');
    this.#options.onEvent?.(event);
  }

  #clock(): Edges['clock'] {
    const { clock, dead, skew, stopped } = this.#world;
    return {
      now: () => instant(clock.now() + (skew.get(this.name) ?? 0)),
      steady: () => clock.steady(),
      sleep: async (duration, signal) => {
        await clock.sleep(duration, signal);
        if (stopped.has(this.name)) await this.#world.awake(this.name);
        if (dead.has(this.name)) await new Promise(() => undefined);
      },
    };
  }

  #interrupts() {
    return { stop: this.#stop.signal, kill: this.#kill.signal };
  }

  #drive(message: string): DriveOptions {
    const { pause = 'exit', lockTimeout = 0 } = this.#options;
    return {
      actor: { who: this.name, where: this.name, pid: 1, command: message },
      message,
      lockTimeout: milliseconds(lockTimeout),
      pause,
    };
  }
}

/** Lets time pass until every runner is over. Throws when one waits for something that never comes. */
export async function untilOver(
  runners: readonly FakeRunner[],
  world: FakeBalancers,
  limit: number = 24 * 3_600_000,
): Promise<void> {
  const end = world.clock.now() + limit;
  await world.clock.settle();
  while (runners.some((runner) => !runner.over)) {
    const waits = runners.filter((runner) => !runner.over).map((runner) => runner.name);
    if (world.clock.now() > end) throw new Error(`${waits.join(', ')} did not end in time`);
    const moved = await world.clock.jump();
    if (!moved && runners.some((runner) => !runner.over)) throw new Error(`${waits.join(', ')} waits for ever`);
  }
}

function words(result: WalkResult): string {
  if (result.kind === 'done')
    return `done ${result.outcome}${result.because === undefined ? '' : ` (${result.because})`}`;
  return `paused at step ${result.step + 1} (${result.why})`;
}
