/** One balancer in memory that answers as src/host/lbctl-host.sh does: fencing, leases, generations, kept operations. */
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import { type Duration, milliseconds } from '../../src/model/duration.ts';
import type { HostName } from '../../src/model/names.ts';
import type { EmergencyLock, Observation, RecordedRun, RunLock } from '../../src/model/observation.ts';
import type { PlanId } from '../../src/model/plan.ts';
import type { Actor, Intent } from '../../src/model/rollout.ts';
import type {
  Append,
  AppendAnswer,
  ArmAnswer,
  ArmRequest,
  Claim,
  CommitAnswer,
  CommitRequest,
  DisarmAnswer,
  Fenced,
  LockAnswer,
  PrepareAnswer,
  PrepareRequest,
  Standing,
} from '../../src/ports/balancer-host.ts';
import { FakeRuns, recordOf } from './fake-runs.ts';
import { FakeTimer } from './fake-timer.ts';
import type { ManualClock } from './manual-clock.ts';

/** What the balancer itself does to a commit that reaches it. */
export type Refusal = 'put-back' | 'stuck' | 'busy' | 'invalid' | 'failed' | 'drift';

/** A change of what a balancer serves, in the order in which it happened anywhere. */
export interface Change {
  readonly host: HostName;
  readonly plan: PlanId | undefined;
  readonly token: number;
  readonly to: RevisionId;
  readonly purpose: 'advance' | 'revert';
}

interface Lock {
  readonly holder: Actor;
  readonly message: string;
  readonly token: number;
  lease: Duration;
  until: number;
}
const never = new AbortController().signal;

export class FakeHost {
  readonly name: HostName;
  readonly runs = new FakeRuns((plan) => this.#timer.begun(plan));
  readonly revisions = new Set<RevisionId>();
  readonly #clock: ManualClock;
  readonly #changes: Change[];
  readonly #timer: FakeTimer;
  readonly #operations = new Map<string, CommitAnswer>();
  #queue: Promise<unknown> = Promise.resolve();
  #fence = 0;
  #lock: Lock | undefined;
  disk: RevisionId | 'foreign' = ORIGINAL;
  running: RevisionId | 'unknown' = ORIGINAL;
  generation = 0;
  intended: RevisionId | undefined;
  emergency: EmergencyLock | undefined;
  /** How long a reload takes to be proven. */
  reload = milliseconds(0);
  oldWorkers = 0;
  /** Whether it runs systemd. */
  timers = true;

  constructor(name: HostName, clock: ManualClock, changes: Change[]) {
    this.name = name;
    this.#clock = clock;
    this.#changes = changes;
    this.#timer = new FakeTimer(clock, (request) => this.exclusive(() => this.#goBack(request)));
  }

  get lock(): RunLock | undefined {
    if (this.#lock === undefined) return undefined;
    const { holder, token, message, until } = this.#lock;
    return { holder, token, message, remaining: milliseconds(until - this.#clock.now()) };
  }

  /** One call at a time, like the flock on a host; a call goes on when its caller is gone. */
  exclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  observe(): Observation {
    const { newest: run } = this.runs;
    return {
      host: this.name,
      balancer: 'fake/1.0',
      alive: true,
      files: [],
      onDisk: this.disk,
      running: this.running,
      generation: this.generation,
      fence: this.#fence,
      timers: this.timers,
      ...(this.#timer.left === undefined ? {} : { armed: { left: this.#timer.left } }),
      oldWorkers: this.oldWorkers,
      revisions: [...this.revisions],
      intents: run === undefined ? [] : [...run.intents],
      ...(this.intended === undefined ? {} : { intended: this.intended }),
      ...(this.lock === undefined ? {} : { runLock: this.lock }),
      ...(this.emergency === undefined ? {} : { emergencyLock: this.emergency }),
      ...(run === undefined ? {} : { run: recordOf(run) }),
    };
  }

  take(claim: Claim): LockAnswer {
    if (claim.purpose === 'advance' && this.emergency !== undefined)
      return { outcome: 'emergency', lock: this.emergency };
    const former = this.lock;
    if (former !== undefined) {
      if (former.token === claim.token && JSON.stringify(former.holder) === JSON.stringify(claim.holder)) {
        this.#hold(claim);
        return { outcome: 'granted', ...this.#standing() };
      }
      if (former.remaining > 0) return { outcome: 'held', holder: former };
    }
    if (claim.token <= this.#fence) return this.#fenced();
    this.#fence = claim.token;
    this.#hold(claim);
    return {
      outcome: 'granted',
      ...this.#standing(),
      ...(former === undefined ? {} : { takenOverFrom: former }),
    };
  }

  renew(
    token: number,
  ):
    | { readonly outcome: 'renewed'; readonly intents: readonly Intent[]; readonly emergencyLock?: EmergencyLock }
    | Fenced {
    const refused = this.#refuse(token);
    if (refused !== undefined) return refused;
    const intents = [...(this.runs.newest?.intents ?? [])];
    return { outcome: 'renewed', intents, ...(this.emergency === undefined ? {} : { emergencyLock: this.emergency }) };
  }

  unlock(token: number): { readonly outcome: 'released' } {
    if (this.#lock?.token === token) this.#lock = undefined;
    return { outcome: 'released' };
  }

  /** Somebody else takes the lock, as after a lease that ran out. */
  steal(): void {
    this.#fence += 1;
    const holder = { who: 'thief', where: 'elsewhere', pid: 3, command: 'apply' };
    this.#hold({ holder, token: this.#fence, lease: milliseconds(30_000), message: '', purpose: 'advance' });
  }

  prepare(request: PrepareRequest): PrepareAnswer {
    const refused = this.#refuse(request.token);
    if (refused !== undefined) return refused;
    if (this.disk === 'foreign') return { outcome: 'drift', paths: request.paths };
    this.revisions.add(this.disk);
    for (const { revision } of request.candidates) this.revisions.add(revision);
    return { outcome: 'prepared', base: this.disk, generation: this.generation };
  }

  arm(request: ArmRequest): ArmAnswer {
    const refused = this.#refuse(request.token);
    if (refused !== undefined) return refused;
    if (!this.timers) return { outcome: 'failed', reason: 'this host does not run systemd' };
    this.#timer.arm(request);
    return { outcome: 'armed' };
  }

  disarm(token: number): DisarmAnswer {
    const refused = this.#refuse(token);
    if (refused !== undefined) return refused;
    this.#timer.disarm();
    return { outcome: 'disarmed' };
  }

  append(token: number, append: Append): AppendAnswer {
    return this.#refuse(token) ?? this.runs.append(append);
  }

  intend(intent: Intent): { readonly outcome: 'left' } | { readonly outcome: 'failed'; readonly reason: string } {
    const run = this.runs.get(intent.plan);
    if (run === undefined) return { outcome: 'failed', reason: 'this host has no such run on record' };
    run.intents.push(intent);
    return { outcome: 'left' };
  }

  /** `refusal` is what the balancer makes of it once the change is tried. */
  async commit(request: CommitRequest, refusal: Refusal | undefined): Promise<CommitAnswer> {
    const { operation, token, to, purpose } = request;
    const kept = this.#operations.get(operation);
    if (kept !== undefined) return kept;
    if (purpose === 'advance' && this.emergency !== undefined) return { outcome: 'emergency', lock: this.emergency };
    const refused = this.#refuse(token);
    if (refused !== undefined) return refused;
    const added = request.append === undefined ? undefined : this.runs.append(request.append);
    if (added !== undefined && added.outcome !== 'appended')
      return { outcome: 'failed', reason: `journal: ${added.outcome}` };
    if (request.expectedGeneration !== this.generation) return { outcome: 'stale', generation: this.generation };
    if (!this.revisions.has(to)) return { outcome: 'failed', reason: `revision ${to} is not kept on this host` };
    if (this.disk === 'foreign' || refusal === 'drift') return { outcome: 'drift', paths: request.paths };
    if (refusal === 'failed') return { outcome: 'failed', reason: 'no space left' };
    if (this.disk === to && this.running === to) {
      this.#set(to);
      return this.#keep(operation, {
        outcome: 'applied',
        generation: this.generation,
        reloaded: false,
        oldWorkers: this.oldWorkers,
      });
    }
    if (refusal === 'busy') return { outcome: 'busy', oldWorkers: 9 };
    if (refusal === 'invalid') return { outcome: 'invalid', output: '[emerg] unknown directive' };
    return this.#keep(operation, await this.#change(request, this.disk, refusal));
  }

  history(limit: number): readonly RecordedRun[] {
    return this.runs.history(limit);
  }

  async #change(request: CommitRequest, from: RevisionId, refusal: Refusal | undefined): Promise<CommitAnswer> {
    const { to, token, purpose } = request;
    this.#set(to);
    this.#changes.push({
      host: this.name,
      plan: request.append?.plan ?? this.runs.newest?.plan.id,
      token,
      to,
      purpose,
    });
    const former = this.running;
    this.running = 'unknown';
    if (this.reload > 0) await this.#clock.sleep(this.reload, never);
    if (refusal === 'stuck' || (refusal === 'put-back' && from === to)) {
      return { outcome: 'stuck', reason: 'the reload was not proven', generation: this.generation };
    }
    if (refusal === 'put-back') {
      this.#set(from);
      this.running = former === 'unknown' ? from : former;
      return { outcome: 'put-back', reason: 'the reload was refused: port 80 is taken', generation: this.generation };
    }
    this.running = to;
    return { outcome: 'applied', generation: this.generation, reloaded: true, oldWorkers: this.oldWorkers };
  }

  #standing(): Standing {
    return {
      generation: this.generation,
      ...(this.runs.newest === undefined ? {} : { run: this.runs.newest.plan.id }),
    };
  }

  /** What the timer does: fences everybody out, goes back, and leaves a record. */
  #goBack({ to, within, plan }: ArmRequest): boolean {
    const runner = this.lock?.holder;
    this.#fence = Math.max(this.#fence, this.lock?.token ?? 0) + 1;
    this.#lock = undefined;
    const outcome = this.disk === 'foreign' ? 'failed' : 'back';
    this.runs.noteHealed(plan, { outcome, to, within, at: this.#clock.now(), reason: '', ...(runner && { runner }) });
    if (outcome === 'failed') return false;
    if (this.disk !== to) this.#changes.push({ host: this.name, plan, token: this.#fence, to, purpose: 'revert' });
    this.#set(to);
    this.running = to;
    return true;
  }

  #set(to: RevisionId): void {
    this.disk = to;
    this.intended = to;
    this.generation += 1;
  }

  #keep(operation: string, answer: CommitAnswer): CommitAnswer {
    this.#operations.set(operation, answer);
    return answer;
  }

  #hold({ holder, message, token, lease }: Claim): void {
    this.#lock = { holder, message, token, lease, until: this.#clock.now() + lease };
    this.#timer.heard();
  }

  #fenced(): Fenced {
    return { outcome: 'fenced', ...(this.lock === undefined ? {} : { holder: this.lock }) };
  }

  /** Undefined for the holder, whose lease is renewed by being heard. */
  #refuse(token: number): Fenced | undefined {
    if (this.#lock?.token !== token || token < this.#fence) return this.#fenced();
    this.#lock.until = this.#clock.now() + this.#lock.lease;
    this.#timer.heard();
    return undefined;
  }
}
