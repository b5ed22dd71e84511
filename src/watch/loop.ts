/** Watches one play: asks its sources, decides, refreshes, and says each decision. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { after, type Instant } from '../model/instant.ts';
import type { RolloutName } from '../model/names.ts';
import type { HeldBack, WatchBody, WatchSettings } from '../model/watch.ts';
import type { Clock, Rng } from '../ports/clock.ts';
import {
  type Answer,
  answered,
  type Decision,
  decide,
  ended,
  nextLook,
  type RefreshEnd,
  type Standing,
} from './decide.ts';
import type { MemberSet } from './member-set.ts';
import { Wakes } from './wakes.ts';

/** A play as the watcher meets it. Nothing of it throws but for the signal's reason, or for a bug. */
export interface Watched {
  readonly play: RolloutName;
  readonly settings: WatchSettings;
  /** Whether every source tells of its changes by itself. */
  readonly tell: boolean;
  /** What the sources say now. */
  lookUp(signal: AbortSignal): Promise<Answer>;
  /** Each yields when the answer may have become another one, and ends by `signal`. Asked for after the first look-up. */
  changes(signal: AbortSignal): Promise<readonly AsyncIterable<void>[]>;
  /** Brings the balancers to have what the last look-up answered; stops where it safely can when `lost` aborts. */
  refresh(set: MemberSet, lost: AbortSignal | undefined): Promise<RefreshEnd>;
  /** Waits until it is our turn among the watchers that share a lock; absent = there are no others. */
  readonly turn?: ((signal: AbortSignal) => Promise<Turn | Held>) | undefined;
}

/** It is our turn until disposed of, or until `lost` aborts. */
export interface Turn extends AsyncDisposable {
  readonly kind: 'turn';
  readonly lost: AbortSignal;
}

interface Held {
  readonly kind: 'held';
  readonly why: HeldBack;
  readonly text: string;
}

export interface WatchEdges {
  readonly clock: Clock;
  readonly rng: Rng;
  readonly tell: (body: WatchBody) => void;
  /** By when the loop will be heard of again, unless it is stuck; undefined = it takes as long as it takes, or it is over. */
  readonly expect: (by: Instant | undefined) => void;
}

const NO_WAIT = milliseconds(0);
/** Every look-up has a limit of its own: all of them together take longer than this where something is wrong. */
const LONGEST_LOOK = milliseconds(900_000);

type Refresh = Extract<Decision, { do: 'refresh' }>;

export class PlayWatch {
  readonly #watched: Watched;
  readonly #edges: WatchEdges;
  readonly #wakes: Wakes;
  #standing: Standing;
  #emergency = false;

  constructor(watched: Watched, standing: Standing, edges: WatchEdges) {
    this.#watched = watched;
    this.#standing = standing;
    this.#edges = edges;
    this.#wakes = new Wakes(edges.clock);
  }

  get play(): RolloutName {
    return this.#watched.play;
  }

  /** What is known by now. */
  get standing(): Standing {
    return this.#standing;
  }

  /** Goes on until `signal` aborts, and then ends without an error; a refresh that was begun is brought to its end. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      await this.step(signal);
      const changes = await this.#watched.changes(signal);
      // What changed between that look and now was told to nobody.
      if (changes.length > 0) this.#wakes.ring();
      const listening = changes.map((one) => this.#wakes.listen(one, signal));
      await Promise.all([this.#goOn(signal), ...listening]);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#edges.expect(undefined);
    }
  }

  /** One look and what follows from it; an answer that has to stand first is waited for and asked for once more. */
  async once(signal: AbortSignal): Promise<WatchBody> {
    const first = await this.step(signal);
    if (first.kind !== 'held-back' || first.why !== 'unstable') return first;
    await this.#wakes.wait(() => this.#standing.again ?? this.#edges.clock.steady(), signal);
    return await this.step(signal);
  }

  /** Asks the sources, decides and acts. Answers what was said of it. */
  async step(signal: AbortSignal): Promise<WatchBody> {
    const decision = await this.#look(signal);
    return decision.do === 'refresh' ? await this.#takeTurn(decision, signal) : this.#conclude(decision);
  }

  async #goOn(signal: AbortSignal): Promise<void> {
    for (;;) {
      this.#expect(milliseconds(this.#next() - this.#edges.clock.steady()));
      await this.#wakes.wait(() => this.#next(), signal);
      await this.step(signal);
    }
  }

  #next(): Instant {
    const { settings, tell } = this.#watched;
    return nextLook(settings, this.#standing, { woken: this.#wakes.first, tell }, this.#edges.clock.steady());
  }

  async #look(signal: AbortSignal): Promise<Decision> {
    const { clock } = this.#edges;
    this.#expect(NO_WAIT);
    // What changes from here on may be missing from the answer.
    this.#wakes.taken();
    const answer = await this.#watched.lookUp(signal);
    signal.throwIfAborted();
    const now = clock.steady();
    const decision = decide(this.#watched.settings, this.#standing, answer, now);
    this.#standing = answered(this.#standing, answer, decision, now);
    return decision;
  }

  /** What was waited for may have become another thing meanwhile: the sources are asked anew. */
  async #takeTurn(first: Refresh, signal: AbortSignal): Promise<WatchBody> {
    const { settings, turn } = this.#watched;
    const { clock, rng, tell } = this.#edges;
    const splay = milliseconds(settings.splay * rng.next());
    this.#expect(splay);
    if (splay > 0) await clock.sleep(splay, signal);
    if (turn === undefined) return await this.#refreshAs(splay > 0 ? await this.#look(signal) : first, undefined);
    const asked = clock.steady();
    if (settings.turn !== undefined) this.#expect(settings.turn.timeout);
    const had = await turn(signal);
    if (had.kind === 'held') return this.#end(had, asked);
    await using mine = had;
    tell({ kind: 'turn', waited: since(asked, clock) });
    if (settings.turn !== undefined) {
      this.#expect(settings.turn.settle);
      await clock.sleep(settings.turn.settle, signal);
    }
    return await this.#refreshAs(await this.#look(signal), mine.lost);
  }

  async #refreshAs(decision: Decision, lost: AbortSignal | undefined): Promise<WatchBody> {
    if (decision.do !== 'refresh') return this.#conclude(decision);
    const { set, difference } = decision;
    const { clock, tell } = this.#edges;
    const begun = clock.steady();
    tell({ kind: 'refreshing', ...(difference && { difference }) });
    // Rollouts have pauses, and limits of their own.
    this.#edges.expect(undefined);
    return this.#end(await this.#watched.refresh(set, lost), begun, difference);
  }

  #conclude(decision: Exclude<Decision, { do: 'refresh' }>): WatchBody {
    return decision.do === 'nothing'
      ? this.#say({ kind: 'unchanged', members: decision.members })
      : this.#say(this.#held(decision));
  }

  #end(end: RefreshEnd, begun: Instant, difference?: Refresh['difference']): WatchBody {
    const { clock } = this.#edges;
    const now = clock.steady();
    this.#standing = ended(this.#watched.settings, this.#standing, end, { begun, now });
    if (this.#emergency && !(end.kind === 'held' && end.why === 'emergency'))
      this.#edges.tell({ kind: 'notice', text: 'the emergency lock is gone' });
    const again = this.#emergency;
    this.#emergency = end.kind === 'held' && end.why === 'emergency';
    const took = since(begun, clock);
    switch (end.kind) {
      case 'done':
      case 'checked':
        return this.#say({
          kind: 'refreshed',
          members: end.set.size,
          took,
          ...(difference && { difference }),
          checked: end.kind === 'checked',
        });
      case 'unchanged':
        return this.#say({ kind: 'unchanged', members: end.set.size });
      case 'ignored':
        return this.#say(this.#held({ why: 'ignored', text: end.text }));
      case 'held':
        return this.#say({ ...this.#held(end), ...(again && this.#emergency && { more: true as const }) });
      case 'failed': {
        const retry = milliseconds((this.#standing.retry ?? now) - now);
        return this.#say({ kind: 'failed', text: end.text, exit: end.exit, took, retry });
      }
    }
  }

  #held({ why, text }: Pick<Held, 'why' | 'text'>): Extract<WatchBody, { kind: 'held-back' }> {
    const { good } = this.#standing;
    return { kind: 'held-back', why, text, ...(good !== undefined && { standing: since(good, this.#edges.clock) }) };
  }

  /** After `wait` there is a look, and then the next word. */
  #expect(wait: Duration): void {
    this.#edges.expect(after(this.#edges.clock.steady(), milliseconds(wait + LONGEST_LOOK)));
  }

  #say<B extends WatchBody>(body: B): B {
    this.#edges.tell(body);
    return body;
  }
}

function since(then: Instant, clock: Clock): Duration {
  return milliseconds(clock.steady() - then);
}
