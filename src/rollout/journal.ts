/** The journal of a run, the same on every balancer: any machine can read one and go on. */

import { LockHeld, MixedState } from '../model/errors.ts';
import type { EventBody, JournalEvent, JournalLine } from '../model/event.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, type Plan } from '../model/plan.ts';
import type { Intent, Phase } from '../model/rollout.ts';
import type { Append, AppendAnswer, BalancerHost, Holding } from '../ports/balancer-host.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Fleet } from './fleet.ts';
import { BEGINNING, reduce } from './reduce.ts';

/** Lines that exist, lines each balancer has, and the phase they add up to. */
export class Journal {
  readonly plan: Plan;
  readonly #lines: JournalLine[];
  readonly #kept = new Map<HostName, number>();
  readonly #heeded = new Set<string>();
  /** What balancers lack who have as much: one and the same for all of them. */
  readonly #appends = new Map<number | undefined, Append>();
  readonly #apps: ReadonlySet<HostName>;
  readonly #clock: Clock;
  readonly #reporter: Reporter;
  #phase: Phase;

  /** `kept` says how many of `lines` each balancer has already; a balancer that is not named has nothing, the plan neither. */
  constructor(
    plan: Plan,
    lines: readonly JournalLine[],
    kept: ReadonlyMap<HostName, number>,
    edges: { clock: Clock; reporter: Reporter },
  ) {
    this.plan = plan;
    this.#apps = new Set(appsOf(plan));
    this.#lines = [...lines];
    for (const [host, count] of kept) this.#kept.set(host, count);
    this.#clock = edges.clock;
    this.#reporter = edges.reporter;
    this.#phase = lines.reduce(reduce, BEGINNING);
    for (const line of lines) if (line.kind === 'intent') this.#heeded.add(line.intent.id);
  }

  /** The journal of the plan that takes this one's place, told to the same; no balancer has any of it yet. */
  followedBy(plan: Plan, lines: readonly JournalLine[]): Journal {
    return new Journal(plan, lines, new Map(), { clock: this.#clock, reporter: this.#reporter });
  }

  get phase(): Phase {
    return this.#phase;
  }

  get lines(): readonly JournalLine[] {
    return this.#lines;
  }

  /** Adds an event; it counts at once and is on the balancers after the next flush. */
  write(event: JournalEvent): void {
    const line = { ...event, v: 1, at: this.#clock.now() } as const;
    this.#lines.push(line);
    this.#appends.clear();
    this.#phase = reduce(this.#phase, line);
    this.#reporter.on(line);
  }

  /** Tells who watches; not kept. */
  tell(event: EventBody): void {
    this.#reporter.on({ ...event, v: 1, at: this.#clock.now() });
  }

  /** Of this run, and not heeded yet. */
  isNew(intent: Intent): boolean {
    return intent.plan === this.plan.id && !this.#heeded.has(intent.id);
  }

  /** Intents are read from several balancers; each counts once, and not at all when it was taken back before. */
  heed(intents: readonly Intent[]): void {
    // A balancer that lags may still tell of it alone.
    for (const intent of intents) if (intent.withdrawn === true) this.#heeded.add(intent.id);
    for (const intent of intents) {
      if (!this.isNew(intent)) continue;
      this.#heeded.add(intent.id);
      this.write({ kind: 'intent', intent });
    }
  }

  /** What `host` lacks; undefined when it has everything, or keeps no record. The same object for all that lack the same. */
  missing(host: HostName): Append | undefined {
    if (this.#apps.has(host)) return undefined;
    const from = this.#kept.get(host);
    if (from === this.#lines.length) return undefined;
    const append = this.#appends.get(from) ?? {
      plan: this.plan.id,
      from: from ?? 0,
      lines: this.#lines.slice(from ?? 0),
      ...(from === undefined ? { document: this.plan } : {}),
    };
    this.#appends.set(from, append);
    return append;
  }

  /** Notes that `host` has everything that `append` brought. */
  keptBy(host: HostName, append: Append): void {
    this.#kept.set(host, append.from + append.lines.length);
  }

  /**
   * Brings every balancer up to date, side by side. One that can't be reached lags and is caught up later.
   * Throws LockHeld when a balancer refuses our fencing number, MixedState when none at all took the lines.
   */
  async flush(fleet: Fleet, token: number, signal: AbortSignal): Promise<void> {
    await this.#bring(fleet, fleet.keepers, (member, append) =>
      member.append(this.plan.rollout, token, append, signal),
    );
  }

  /**
   * Like `flush`, for a batch under way: all but the `busy` ones, which get the lines with their change, and only where a
   * line is missing that says where the rollout stands. What was done to one balancer waits for the next request to the
   * others: no decision is made of it, and a request to each for every batch would be what a serial rollout costs.
   */
  async spread(fleet: Fleet, token: number, signal: AbortSignal, busy: readonly HostName[]): Promise<void> {
    const behind = fleet.keepers.filter((name) => !busy.includes(name) && this.#lacksStanding(name));
    await this.#bring(fleet, behind, (member, append) => member.append(this.plan.rollout, token, append, signal));
  }

  /** Like `flush`, and gives the run lock back with it; answers the balancers on which that was done. */
  async leave(fleet: Fleet, claim: Holding, signal: AbortSignal): Promise<readonly HostName[]> {
    return await this.#bring(fleet, fleet.keepers, (member, append) =>
      member.leave(this.plan.rollout, claim, append, signal),
    );
  }

  #lacksStanding(name: HostName): boolean {
    const lines = this.missing(name)?.lines ?? [];
    return lines.some(({ kind }) => kind !== 'host.intended' && kind !== 'host.settled');
  }

  /** Answers who took lines. */
  async #bring(
    fleet: Fleet,
    names: readonly HostName[],
    send: (member: BalancerHost, append: Append) => Promise<AppendAnswer>,
  ): Promise<readonly HostName[]> {
    const behind = names.filter((name) => this.missing(name) !== undefined);
    const answers = await fleet.each(behind, async (member, name): Promise<AppendAnswer> => {
      const append = this.missing(name);
      if (append === undefined) return { outcome: 'appended' };
      const answer = await send(member, append);
      if (answer.outcome === 'appended') this.keptBy(name, append);
      // It has less than we thought: next time it is sent everything, and takes what it lacks.
      if (answer.outcome === 'conflict') this.#kept.delete(name);
      return answer;
    });
    const lost = answers.filter(([, answer]) => answer.outcome !== 'appended');
    if (lost.some(([, answer]) => answer.outcome === 'fenced')) throw fenced();
    // One that has everything already is as good as one that took it now.
    if (lost.length > 0 && lost.length === fleet.keepers.length) {
      throw new MixedState(
        'journal-lost',
        `no balancer took the journal: ${lost.map(([name, answer]) => `${name}: ${reasonOf(answer)}`).join('; ')}`,
      );
    }
    return answers.flatMap(([name, answer]) => (answer.outcome === 'appended' ? [name] : []));
  }
}

/** The error of a runner that lost its lock: it may not write anything any more. */
export function fenced(): LockHeld {
  return new LockHeld('lock-lost', 'another runner has taken over this rollout', {
    hint: '`lbctl status` shows who runs it now',
  });
}

function reasonOf(answer: AppendAnswer): string {
  if (answer.outcome === 'failed' || answer.outcome === 'unknown') return answer.reason;
  return answer.outcome;
}
