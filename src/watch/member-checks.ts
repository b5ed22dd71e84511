/** Asks the members of a watched play how they are, again and again, and picks those that it goes on with. */
import type { Address } from '../model/address.ts';
import type { MemberCheck } from '../model/check.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import type { ProbeAnswer } from '../model/health.ts';
import { after, type Instant } from '../model/instant.ts';
import type { Play } from '../model/playbook.ts';
import type { Upstream } from '../model/upstream.ts';
import type { WatchBody } from '../model/watch.ts';
import type { Clock } from '../ports/clock.ts';
import type { MemberProbes } from '../ports/probes.ts';
import { type Choice, chooseWell, firstSeen, hear, type MemberHealth } from './health.ts';

export interface CheckEdges extends MemberProbes {
  readonly clock: Clock;
  readonly tell: (body: WatchBody) => void;
}

interface Followed {
  readonly key: string;
  readonly upstream: string;
  readonly address: Address;
  readonly check: MemberCheck;
  health: MemberHealth;
  /** When it is asked next. */
  next: Instant;
}

/** As much of a play as is looked at. */
type Checked = Pick<Play, 'balancer' | 'upstreams'>;

/** So many questions are open at a time, whatever the number of members. */
const LANES = 32;
/** New members are looked for this often. */
const GLANCE = milliseconds(1000);
/** Whoever looks only once does not wait longer between two questions. */
const LONGEST_PATIENCE = milliseconds(2000);

export class MemberChecks {
  readonly #edges: CheckEdges;
  #followed: ReadonlyMap<string, Followed> = new Map();
  #alarms: ReadonlyMap<string, WatchBody> = new Map();
  #verdicts = 0;

  constructor(edges: CheckEdges) {
    this.#edges = edges;
  }

  /** Another number whenever a member was judged otherwise than before. */
  get verdicts(): number {
    return this.#verdicts;
  }

  /** The members to be asked from here on are those of `plays`; what is known of others is forgotten. */
  follow(plays: readonly Checked[], isLive: (address: Address) => boolean): void {
    const now = this.#edges.clock.steady();
    const followed = new Map<string, Followed>();
    for (const { check, keyOf, upstream } of plays.flatMap(checkedIn))
      for (const { address } of upstream.groups.flatMap(({ members }) => members)) {
        const key = keyOf(address);
        const fresh = { key, upstream: upstream.name, address, check, health: firstSeen(isLive(address)), next: now };
        followed.set(key, this.#followed.get(key) ?? fresh);
      }
    this.#followed = followed;
  }

  /** The play without members that are not well. Tells when too few are, and when enough are again. */
  choose<P extends Checked>(plays: readonly P[]): { readonly plays: readonly P[]; readonly unproven?: string } {
    const unproven: string[] = [];
    const alarms = new Map<string, WatchBody>();
    const chosen = plays.map((play) => {
      const choices = new Map(
        checkedIn(play).map(({ upstream, check, keyOf }): [Upstream, Choice] => [
          upstream,
          chooseWell(upstream.groups, (address) => this.#followed.get(keyOf(address))?.health.state ?? 'well', check),
        ]),
      );
      for (const [{ name }, choice] of choices) {
        const key = [play.balancer ?? '', name].join(' ');
        if (choice.kind === 'unproven')
          unproven.push(`${name}: ${passing(choice)}, and some have not been asked enough`);
        const alarm = choice.kind === 'whole' ? alarmOf(name, choice, false) : undefined;
        const stays = choice.kind === 'unproven' ? this.#alarms.get(key) : alarm;
        if (stays !== undefined) alarms.set(key, stays);
        if (alarm !== undefined && !this.#alarms.has(key)) this.#edges.tell(alarm);
        if (stays === undefined && this.#alarms.has(key)) this.#edges.tell(alarmOf(name, choice, true));
      }
      const upstreams = play.upstreams.map((one) => ({ ...one, groups: choices.get(one)?.groups ?? one.groups }));
      return { ...play, upstreams };
    });
    this.#alarms = alarms;
    return { plays: chosen, ...(unproven.length > 0 && { unproven: unproven.join('; ') }) };
  }

  /** Asks every member `rise` times; whoever gives no good answer is ill, whatever it served before. */
  async judge(signal: AbortSignal): Promise<void> {
    let left = [...this.#followed.values()];
    for (let time = 1; left.length > 0; time += 1) {
      const bad: Followed[] = [];
      await this.#ask(left, signal, (one, answer) => {
        const isOver = answer.good || time >= one.check.rise;
        if (isOver) this.#judged(one, { ...one.health, state: answer.good ? 'well' : 'ill' }, answer);
        else bad.push(one);
      });
      left = bad;
      const interval = Math.min(LONGEST_PATIENCE, Math.max(...left.map(({ check }) => check.interval)));
      if (left.length > 0) await this.#edges.clock.sleep(milliseconds(interval), signal);
    }
  }

  /** Goes on asking; yields whenever members were judged otherwise than before. Ends by `signal`, without an error. */
  async *changes(signal: AbortSignal): AsyncGenerator<void> {
    const { clock } = this.#edges;
    while (!signal.aborted) {
      const before = this.#verdicts;
      const now = clock.steady();
      const due = [...this.#followed.values()].filter(({ next }) => next <= now);
      await this.#ask(due, signal, (one, answer) => {
        one.next = after(clock.steady(), one.check.interval);
        this.#judged(one, hear(one.health, answer.good, one.check), answer);
      }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      if (this.#verdicts !== before) yield;
      await clock.sleep(this.#pause(), signal).catch(() => undefined);
    }
  }

  #pause(): Duration {
    const now = this.#edges.clock.steady();
    let pause: number = GLANCE;
    for (const { next } of this.#followed.values()) pause = Math.min(pause, next - now);
    return milliseconds(Math.max(pause, 0));
  }

  /** Each once. What comes when nobody waits any more is no answer. Throws the signal's reason. */
  async #ask(
    members: readonly Followed[],
    signal: AbortSignal,
    heard: (one: Followed, answer: ProbeAnswer) => void,
  ): Promise<void> {
    const left = members.values();
    const lane = async (): Promise<void> => {
      for (const one of left) {
        const { probe, timeout } = one.check;
        const probed = await this.#edges.probeMembers(probe, [one.address], timeout, signal);
        signal.throwIfAborted();
        const [answer] = probed.outcome === 'probed' ? probed.answers : [];
        heard(one, answer ?? { good: false, said: 'it could not be asked' });
      }
    };
    await Promise.all(Array.from({ length: Math.min(LANES, members.length) }, lane));
  }

  #judged(one: Followed, health: MemberHealth, { said }: ProbeAnswer): void {
    const before = one.health.state;
    one.health = health;
    if (health.state === before || !this.#followed.has(one.key)) return;
    this.#verdicts += 1;
    const { upstream, address } = one;
    this.#edges.tell({ kind: 'member', upstream, address, well: health.state === 'well', text: said });
  }
}

/** Upstreams with a check, and what their members are known by: two plays may ask the same address otherwise. */
function checkedIn({ upstreams }: Checked) {
  return upstreams.flatMap((upstream) => {
    const { check, name } = upstream;
    if (check === undefined) return [];
    const prefix = `${name} ${JSON.stringify(check)}`;
    return [{ upstream, check, keyOf: (address: Address) => `${prefix} ${address}` }];
  });
}

function alarmOf(upstream: string, choice: Choice, over: boolean): WatchBody {
  const what = over ? 'enough again' : 'too few: none of those that take requests is left out';
  return { kind: 'alarm', upstream, over, text: `${passing(choice)}, ${what}` };
}

function passing({ well, all }: Choice): string {
  return `${well} of ${all} members pass their check`;
}
