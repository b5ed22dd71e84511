/** The runs that a fake balancer has on record, the newest last. */
import type { JournalLine } from '../../src/model/event.ts';
import type { Healed } from '../../src/model/healed.ts';
import type { RecordedRun } from '../../src/model/observation.ts';
import type { Plan, PlanId } from '../../src/model/plan.ts';
import type { Intent } from '../../src/model/rollout.ts';
import type { Append } from '../../src/ports/balancer-host.ts';

interface Run {
  readonly plan: Plan;
  readonly journal: JournalLine[];
  readonly intents: Intent[];
  healed?: Healed;
}

export class FakeRuns {
  readonly #runs = new Map<PlanId, Run>();
  readonly #onAppend: (plan: PlanId) => void;
  /** The run that was written to last. */
  newest: Run | undefined;

  constructor(onAppend: (plan: PlanId) => void) {
    this.#onAppend = onAppend;
  }

  get(plan: PlanId): Run | undefined {
    return this.#runs.get(plan);
  }

  history(limit: number): readonly RecordedRun[] {
    return [...this.#runs.values()].slice(-limit).reverse().map(recordOf);
  }

  noteHealed(plan: PlanId, healed: Healed): void {
    const run = this.#runs.get(plan);
    if (run !== undefined) run.healed = healed;
  }

  /** A repeat has the name of the operation that it repeats, and a number. */
  intends(operation: string): boolean {
    const journal = this.newest?.journal ?? [];
    return journal.some((line) => line.kind === 'host.intended' && operation.startsWith(line.operation));
  }

  /** Whether the lines are there already, each in its place. */
  has({ plan, from, lines }: Append): boolean {
    const there = this.#runs.get(plan)?.journal.slice(from, from + lines.length);
    return JSON.stringify(there) === JSON.stringify(lines);
  }

  append({
    plan,
    from,
    lines,
    document,
  }: Append): { readonly outcome: 'appended' } | { readonly outcome: 'conflict'; readonly length: number } {
    this.#onAppend(plan);
    const run =
      this.#runs.get(plan) ?? (document === undefined ? undefined : { plan: document, journal: [], intents: [] });
    if (run === undefined) return { outcome: 'conflict', length: 0 };
    this.#runs.set(plan, run);
    this.newest = run;
    const have = run.journal.length;
    if (have < from) return { outcome: 'conflict', length: have };
    const known = Math.min(have - from, lines.length);
    for (let index = 0; index < known; index += 1) {
      if (JSON.stringify(run.journal[from + index]) === JSON.stringify(lines[index])) continue;
      if (from > 0 || document === undefined) return { outcome: 'conflict', length: have };
      run.journal.splice(0, have, ...lines);
      return { outcome: 'appended' };
    }
    run.journal.push(...lines.slice(known));
    return { outcome: 'appended' };
  }
}

export function recordOf({ plan, journal, healed }: Run): RecordedRun {
  return { plan, journal: [...journal], ...(healed === undefined ? {} : { healed }) };
}
