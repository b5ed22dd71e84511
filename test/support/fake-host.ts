/** One balancer in memory that answers as src/host/lbctl-host.sh does: fencing, leases, generations, kept operations. */
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { HostName } from '../../src/model/names.ts';
import type { EmergencyLock, Observation, RunLock } from '../../src/model/observation.ts';
import type { Intent } from '../../src/model/rollout.ts';
import type {
  Append,
  AppendAnswer,
  ArmAnswer,
  ArmRequest,
  BalancerHost,
  Claim,
  CommitAnswer,
  CommitRequest,
  DisarmAnswer,
  Fenced,
  Holding,
  LockAnswer,
  PrepareAnswer,
  PrepareNext,
  PrepareRequest,
  Standing,
} from '../../src/ports/balancer-host.ts';
import type { Change, Effects, Refusal } from './fake-change.ts';
import { FakeFlock, type Guard } from './fake-flock.ts';
import { FakeKeep } from './fake-keep.ts';
import { FakeLock } from './fake-lock.ts';
import { FakeRuns, recordOf } from './fake-runs.ts';
import { FakeTimer, goBack } from './fake-timer.ts';
import type { ManualClock } from './manual-clock.ts';

export class FakeHost {
  readonly name: HostName;
  readonly runs = new FakeRuns((plan) => this.#timer.begun(plan));
  readonly revisions = new Set<RevisionId>();
  readonly #clock: ManualClock;
  readonly #changes: Change[];
  readonly #timer: FakeTimer;
  readonly #leftover: FakeKeep;
  readonly #operations = new Map<string, CommitAnswer>();
  /** Commits that were begun, and where they came from. */
  readonly #begun = new Map<string, RevisionId>();
  readonly #flock = new FakeFlock();
  readonly #without: Guard | undefined;
  readonly #lock: FakeLock;
  disk: RevisionId | 'foreign' = ORIGINAL;
  running: RevisionId | 'unknown' = ORIGINAL;
  generation = 0;
  intended: RevisionId | undefined;
  emergency: EmergencyLock | undefined;
  /** How long a reload takes to be proven. */
  reload = milliseconds(0);
  /** How long the disk takes to write a new file. */
  writing = milliseconds(0);
  oldWorkers = 0;
  /** Whether it runs systemd. */
  timers = true;
  /** The world behind it; absent = nobody cares. */
  effects: Effects | undefined;
  /** Where intents are on record: for an app host not with the host itself. */
  intends = (operation: string): boolean => this.runs.intends(operation);
  constructor(name: HostName, clock: ManualClock, changes: Change[], without?: Guard) {
    this.name = name;
    this.#without = without;
    this.#clock = clock;
    this.#changes = changes;
    this.#lock = new FakeLock(clock, () => this.#timer.heard());
    this.#timer = new FakeTimer(clock, (request, isDue) =>
      this.exclusive(() => isDue() && goBack(this, request, clock.now())),
    );
    this.#leftover = new FakeKeep(clock, this);
  }

  get lock(): RunLock | undefined {
    return this.#lock.held;
  }

  get fence(): number {
    return this.#lock.fence;
  }

  /** Changes by itself, as its timers have it: whoever held the lock is fenced out. */
  become({ to, plan }: ArmRequest, purpose: Change['purpose']): void {
    this.fenceOut();
    const change = { host: this.name, intended: true, plan, token: this.fence, to, purpose } as const;
    if (this.disk !== to) this.#changes.push(change);
    this.effects?.begin(this.name, to);
    this.#set(to);
    this.running = to;
    this.effects?.end(this.name, to);
  }

  fenceOut(): void {
    this.#lock.fenceOut();
  }

  /** One call at a time, like the flock on a host; a call goes on when its caller is gone. */
  exclusive<T>(work: () => T | Promise<T>): Promise<T> {
    return this.#flock.exclusive(work);
  }

  /** Every call under way is over, and every lease; what is on disk is loaded. */
  reboot(): void {
    this.#flock.reboot();
    this.#lock.reboot();
    this.#timer.heard();
    this.#leftover.reboot();
    const { disk, effects } = this;
    this.running = disk === 'foreign' || effects?.reboot(this.name, disk) === false ? 'unknown' : disk;
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
      fence: this.#lock.fence,
      timers: this.timers,
      ...(this.#timer.left === undefined ? {} : { armed: { left: this.#timer.left } }),
      ...(this.#leftover.left === undefined ? {} : { keeps: { left: this.#leftover.left } }),
      oldWorkers: this.oldWorkers,
      revisions: [...this.revisions],
      intents: run === undefined ? [] : [...run.intents],
      ...(this.intended === undefined ? {} : { intended: this.intended }),
      ...(this.lock === undefined ? {} : { runLock: this.lock }),
      ...(this.emergency === undefined ? {} : { emergencyLock: this.emergency }),
      ...(run === undefined ? {} : { run: recordOf(run) }),
    };
  }

  take(claim: Claim, next: PrepareNext | undefined): LockAnswer {
    if (claim.purpose === 'advance' && this.emergency !== undefined)
      return { outcome: 'emergency', lock: this.emergency };
    const taken = this.#lock.take(claim);
    if (taken.outcome !== 'granted') return taken;
    const stands = next !== undefined && JSON.stringify(next.standing) === JSON.stringify(this.#standing());
    return {
      outcome: 'granted',
      ...this.#standing(),
      ...(taken.from === undefined ? {} : { takenOverFrom: taken.from }),
      ...(stands && { prepared: this.prepare({ ...next, token: claim.token }) }),
    };
  }

  renew(token: number): Awaited<ReturnType<BalancerHost['renew']>> {
    const refused = this.#refuse(token);
    if (refused !== undefined) return refused;
    return {
      outcome: 'renewed',
      intents: [...(this.runs.newest?.intents ?? [])],
      ...(this.emergency && { emergencyLock: this.emergency }),
    };
  }

  unlock(claim: Holding): { readonly outcome: 'released' } {
    this.#lock.release(claim);
    return { outcome: 'released' };
  }

  /** Somebody else takes the lock, as after a lease that ran out. */
  steal(): void {
    this.#lock.steal();
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
    (request.kind === 'keep' ? this.#leftover : this.#timer).arm(request);
    return { outcome: 'armed' };
  }

  disarm({ kind, token }: Pick<ArmRequest, 'kind' | 'token'>): DisarmAnswer {
    const refused = this.#refuse(token);
    if (refused !== undefined) return refused;
    (kind === 'keep' ? this.#leftover : this.#timer).disarm();
    return { outcome: 'disarmed' };
  }

  append(token: number, append: Append): AppendAnswer {
    return this.#refuse(token) ?? this.runs.append(append);
  }

  leave(claim: Holding, append: Append): AppendAnswer {
    if (!this.#lock.isHeldBy(claim) && this.runs.has(append)) return { outcome: 'appended' };
    const answer = this.append(claim.token, append);
    if (answer.outcome === 'appended') this.#lock.release(claim);
    return answer;
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
    const append = this.#without === 'intent first' ? undefined : request.append;
    const added = append === undefined ? undefined : this.runs.append(append);
    if (added !== undefined && added.outcome !== 'appended')
      return { outcome: 'failed', reason: `journal: ${added.outcome}` };
    const begun = this.#begun.get(operation);
    if (begun === undefined && request.expectedGeneration !== this.generation)
      return { outcome: 'stale', generation: this.generation };
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
    const from = begun ?? this.disk;
    this.#begun.set(operation, from);
    return this.#keep(operation, await this.#change(request, from, refusal));
  }

  async #change(request: CommitRequest, from: RevisionId, refusal: Refusal | undefined): Promise<CommitAnswer> {
    const { to, token, purpose } = request;
    const stillUp = this.#flock.watch();
    if (this.writing > 0) await this.#clock.pass(this.writing);
    stillUp();
    this.effects?.begin(this.name, to);
    this.#set(to);
    const intended = this.intends(request.operation);
    const plan = request.append?.plan ?? this.runs.newest?.plan.id;
    this.#changes.push({ host: this.name, intended, plan, token, to, purpose });
    const former = this.running;
    this.running = 'unknown';
    if (this.reload > 0) await this.#clock.pass(this.reload);
    stillUp();
    if (refusal !== undefined && this.#without === 'proof') {
      this.running = former;
      return { outcome: 'applied', generation: this.generation, reloaded: true, oldWorkers: this.oldWorkers };
    }
    if (refusal === 'stuck' || (refusal === 'put-back' && from === to)) {
      return { outcome: 'stuck', reason: 'the reload was not proven', generation: this.generation };
    }
    if (refusal === 'put-back') {
      this.#set(from);
      this.running = former === 'unknown' ? from : former;
      this.effects?.end(this.name, this.running);
      return { outcome: 'put-back', reason: 'the reload was refused: port 80 is taken', generation: this.generation };
    }
    this.running = to;
    this.effects?.end(this.name, to);
    return { outcome: 'applied', generation: this.generation, reloaded: true, oldWorkers: this.oldWorkers };
  }

  #standing(): Standing {
    const run = this.runs.newest?.plan.id;
    return { generation: this.generation, ...(run && { run }) };
  }

  #set(to: RevisionId): void {
    this.disk = to;
    this.intended = to;
    this.generation += 1;
  }

  #keep(operation: string, answer: CommitAnswer): CommitAnswer {
    this.#operations.set(operation, answer);
    this.#timer.heard();
    return answer;
  }

  /** Undefined for the holder, whose lease is renewed by being heard. */
  #refuse(token: number): Fenced | undefined {
    return this.#without === 'fencing' ? undefined : this.#lock.refuse(token);
  }
}
