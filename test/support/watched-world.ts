/** A play whose sources say what a test wants, on balancers that take what they are given, in time that the test moves. */
import { milliseconds } from '../../src/model/duration.ts';
import type { Instant } from '../../src/model/instant.ts';
import { parseRolloutName, type RolloutName } from '../../src/model/names.ts';
import type { WatchBody, WatchEvent, WatchSettings } from '../../src/model/watch.ts';
import { type Counters, count, NOTHING_COUNTED } from '../../src/watch/counters.ts';
import { type Answer, type RefreshEnd, UNKNOWN } from '../../src/watch/decide.ts';
import { PlayWatch, type Watched } from '../../src/watch/loop.ts';
import type { MemberSet } from '../../src/watch/member-set.ts';
import { Pulse } from '../../src/watch/pulse.ts';
import { ManualClock } from './manual-clock.ts';

export const PLAY = parseRolloutName('x-model') as RolloutName;

export const SETTINGS: WatchSettings = {
  heartbeat: milliseconds(30_000),
  splay: milliseconds(0),
  on: ['added', 'changed', 'removed'],
  stableFor: milliseconds(0),
  maxRefreshes: { count: 6, per: milliseconds(60_000) },
};

export const members = (...names: string[]): MemberSet =>
  new Map(names.map((name) => name.split('=')).map(([key = '', text = '']) => [key, text]));

export const says = (...names: string[]): Answer => ({ kind: 'members', set: members(...names) });
export const FAULT: Answer = { kind: 'fault', why: 'source', text: 'it answered 500' };

export class World {
  readonly clock = new ManualClock();
  /** What the sources answer, whenever they are asked. */
  answer: () => Answer | Promise<Answer> = () => says('a');
  /** How the next refreshes end; the balancers have the set where it is done. */
  refreshing: (set: MemberSet) => RefreshEnd['kind'] | RefreshEnd | Promise<RefreshEnd> = () => 'done';
  turn: Watched['turn'];
  /** What else tells of changes. */
  others: (signal: AbortSignal) => readonly AsyncIterable<void>[] = () => [];
  readonly looks: Instant[] = [];
  readonly refreshes: { readonly at: Instant; readonly set: MemberSet }[] = [];
  readonly said: WatchBody[] = [];
  counters: Counters = NOTHING_COUNTED;
  readonly pulse = new Pulse();
  readonly #over = new AbortController();
  #ring: () => void = () => undefined;
  #told = 0;

  /** A source tells of a change. */
  wake(): void {
    this.#told += 1;
    this.#ring();
  }

  watch(settings: Partial<WatchSettings> = {}, { tell = false, forced = false } = {}): PlayWatch {
    const { clock } = this;
    const world = this;
    async function* told(signal: AbortSignal): AsyncGenerator<void> {
      let heard = 0;
      signal.addEventListener('abort', () => world.#ring());
      while (!signal.aborted) {
        while (heard < world.#told) {
          heard += 1;
          yield;
        }
        await new Promise<void>((resolve) => {
          world.#ring = resolve;
        });
      }
    }
    const watched: Watched = {
      play: PLAY,
      settings: { ...SETTINGS, ...settings },
      tell,
      async lookUp() {
        world.looks.push(clock.steady());
        return world.answer();
      },
      async changes(signal) {
        return [...(tell ? [told(signal)] : []), ...world.others(signal)];
      },
      async refresh(set) {
        world.refreshes.push({ at: clock.steady(), set });
        const end = await world.refreshing(set);
        if (typeof end !== 'string') return end;
        if (end === 'held') return { kind: end, why: 'emergency', text: 'the emergency lock is set' };
        if (end === 'failed') return { kind: end, text: 'lb1: no', exit: 6 };
        return end === 'ignored' ? { kind: end, text: 'only 1 removed' } : { kind: end, set };
      },
      ...(world.turn && { turn: world.turn }),
    };
    const expect = (by: Instant | undefined): void => this.pulse.expect(PLAY, by);
    return new PlayWatch(watched, { ...UNKNOWN, forced }, { clock, rng: { next: () => 0.5 }, tell: this.tell, expect });
  }

  readonly tell = (body: WatchBody): void => {
    this.said.push(body);
    const event: WatchEvent = { ...body, v: 1, at: this.clock.now(), play: PLAY };
    this.counters = count(this.counters, event);
  };

  /** Runs a watcher for so long. */
  async run(watch: PlayWatch, time: number): Promise<void> {
    const running = watch.run(this.#over.signal);
    await this.clock.advance(time);
    this.#over.abort(new Error('over'));
    await running;
  }

  /** The decisions that were said, in a word each. */
  get words(): readonly string[] {
    return this.said.flatMap((body) =>
      body.kind === 'held-back'
        ? [body.more === true ? `(${body.why})` : body.why]
        : body.kind === 'refreshing'
          ? []
          : [body.kind],
    );
  }
}
