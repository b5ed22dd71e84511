/** Safety of one rollout over fake balancers: what holds at every moment, whatever broke. Sees each change and line once. */
import type { RevisionId } from '../../src/model/digest.ts';
import type { JournalLine } from '../../src/model/event.ts';
import type { HostName } from '../../src/model/names.ts';
import { isAtEnd, type Plan, placesOf, retirementOf, revisionsOf, targetOf } from '../../src/model/plan.ts';
import type { FakeBalancers } from '../support/fake-balancers.ts';
import type { Change } from '../support/fake-change.ts';
import { Safety } from './violation.ts';

export class Watcher {
  readonly #plan: Plan;
  readonly #world: FakeBalancers;
  readonly #note: (line: string) => void;
  readonly #recorded: ReadonlyMap<HostName, ReadonlySet<RevisionId>>;
  /** What every host has in each state, from the base on. */
  readonly #states: readonly Plan['base']['revisions'][];
  readonly #served = new Map<HostName, RevisionId>();
  /** The number under which each balancer was last changed. */
  readonly #numbers = new Map<HostName, number>();
  /** The one journal that all balancers have a beginning of, and how much of it each was seen to have. */
  readonly #story: JournalLine[] = [];
  readonly #heard = new Map<HostName, number>();
  #checked = 0;
  #highest = 0;
  #split = false;

  constructor(plan: Plan, world: FakeBalancers, note: (line: string) => void) {
    this.#plan = plan;
    this.#world = world;
    this.#note = note;
    const names = [...world.hosts.keys()];
    const states = plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired.revisions] : []));
    // What app hosts do by themselves after the end comes after everything else.
    const retired = { ...targetOf(plan).revisions, ...retirementOf(plan)?.revisions };
    this.#states = [plan.base.revisions, ...states, retired];
    this.#recorded = new Map(names.map((name) => [name, revisionsOf(plan, name)]));
  }

  /**
   * Whether somebody took the fleet back without a balancer that did not answer. Who held the lock before may go on there
   * until it hears of it; each balancer's own promises still hold, those between balancers don't. With `confirm:` each
   * balancer may go back alone at any time.
   */
  get split(): boolean {
    return this.#split;
  }

  /** Throws Safety. */
  check(): void {
    this.#split ||= this.#plan.pace.confirm !== undefined || this.#isSplit();
    for (const host of this.#world.hosts.values()) {
      if (host.disk === 'foreign' || !this.#recorded.get(host.name)?.has(host.disk))
        throw new Safety(`${host.name} serves ${host.disk}, which no state of the plan has`);
    }
    const { changes } = this.#world;
    for (; this.#checked < changes.length; this.#checked += 1) {
      const change = changes[this.#checked];
      if (change !== undefined) this.#checkChange(change, changes[this.#checked - 1]);
    }
    for (const [name, host] of this.#world.hosts) this.#checkJournal(name, host.runs.newest?.journal ?? []);
    this.#checkServices();
  }

  /** Once nobody was heard of for longer than any `confirm:`. */
  checkCalm(): void {
    for (const host of this.#world.hosts.values())
      if (host.observe().armed !== undefined) throw new Safety(`${host.name} was left alone and has not gone back`);
  }

  /** Once the record says that it is over. */
  checkEnd(outcome: 'promoted' | 'rolled-back'): void {
    const { base } = this.#plan;
    const hosts = [...this.#world.hosts.values()];
    for (const { name, disk, running } of hosts) {
      const isThere = outcome === 'promoted' ? isAtEnd(this.#plan, name, disk) : disk === base.revisions[name];
      if (!isThere || running !== disk)
        throw new Safety(`${outcome}, but ${name} has ${disk} on disk and runs ${running}`);
    }
    const [astray] =
      this.#world.services?.astray(hosts.flatMap(({ disk }) => (disk === 'foreign' ? [] : [disk]))) ?? [];
    if (astray !== undefined) throw new Safety(`${outcome}, but ${astray}`);
  }

  /** No request is lost: no replica goes down under one, and none gets one before it is well. */
  #checkServices(): void {
    const [complaint] = this.#world.services?.complaints ?? [];
    if (complaint !== undefined) throw new Safety(complaint);
  }

  /** A runner that has written down its number has it on every balancer, unless it did without one. */
  #isSplit(): boolean {
    const hosts = [...this.#world.hosts.values()];
    for (const { name, runs } of hosts) {
      for (const line of runs.newest?.journal.slice(this.#heard.get(name) ?? 0) ?? [])
        if (line.kind === 'runner.attached') this.#highest = Math.max(this.#highest, line.token);
    }
    return hosts.some((host) => host.fence < this.#highest);
  }

  #checkChange(change: Change, former: Change | undefined): void {
    this.#note(`${change.host} changes to ${change.to} under ${change.token}`);
    this.#served.set(change.host, change.to);
    if (!change.intended) throw new Safety(`${change.host} was changed without an intent on its record`);
    const own = this.#numbers.get(change.host) ?? 0;
    if (change.token < own) throw new Safety(`a change under ${change.token} after one under ${own}`);
    this.#numbers.set(change.host, change.token);
    if (this.#split) return;
    if (change.purpose === 'advance') this.#checkOrder(change);
    if (former === undefined) return;
    if (change.token < former.token) throw new Safety(`a change under ${change.token} after one under ${former.token}`);
    if (former.purpose === 'revert' && change.purpose === 'advance')
      throw new Safety(`${change.host} went on while the fleet went back`);
  }

  /** No host is taken to a state before every other has reached the one before it. */
  #checkOrder(change: Change): void {
    const hosts = placesOf(this.#plan);
    const isBetween = (index: number): boolean =>
      hosts.every((host) => {
        const own = this.#served.get(host) ?? this.#states[0]?.[host];
        return own === this.#states[index]?.[host] || own === this.#states[index + 1]?.[host];
      });
    if (!this.#states.some((_, index) => isBetween(index)))
      throw new Safety(`${change.host} went ahead of another host by more than a step`);
  }

  #checkJournal(host: HostName, journal: readonly JournalLine[]): void {
    if (this.#split) return;
    const before = this.#heard.get(host) ?? 0;
    if (journal.length < before) this.#contradicted(journal, `${host} has forgotten lines of its journal`);
    for (let index = before; index < journal.length && !this.#split; index += 1) {
      const line = journal[index];
      if (line === undefined) break;
      const told = this.#story[index];
      if (told === undefined) this.#story.push(line);
      else if (told !== line && JSON.stringify(told) !== JSON.stringify(line))
        this.#contradicted(journal, 'two journals tell different stories');
    }
    this.#heard.set(host, journal.length);
  }

  /** Whoever goes back without a look at a balancer goes on from a shorter journal: under a higher number, or not at all. */
  #contradicted(journal: readonly JournalLine[], complaint: string): void {
    if (numberOf(journal) <= numberOf(this.#story)) throw new Safety(complaint);
    this.#split = true;
  }
}

/** The highest number under which somebody wrote. */
function numberOf(journal: readonly JournalLine[]): number {
  return Math.max(0, ...journal.map((line) => (line.kind === 'runner.attached' ? line.token : 0)));
}
