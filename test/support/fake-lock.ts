/** The run lock of one balancer in memory: a holder with a lease, and the highest number that ever held it. */
import { type Duration, milliseconds } from '../../src/model/duration.ts';
import type { RunLock } from '../../src/model/observation.ts';
import type { Actor } from '../../src/model/rollout.ts';
import type { Claim, Fenced } from '../../src/ports/balancer-host.ts';
import type { ManualClock } from './manual-clock.ts';

interface Held {
  readonly holder: Actor;
  readonly message: string;
  readonly token: number;
  lease: Duration;
  until: number;
}

/** What became of a claim; `from` is the holder whose lease had run out. */
type Taken =
  | { readonly outcome: 'granted'; readonly from?: RunLock }
  | { readonly outcome: 'held'; readonly holder: RunLock }
  | Fenced;

export class FakeLock {
  readonly #clock: ManualClock;
  /** Called whenever the holder is heard of. */
  readonly #heard: () => void;
  #fence = 0;
  #held: Held | undefined;

  constructor(clock: ManualClock, heard: () => void) {
    this.#clock = clock;
    this.#heard = heard;
  }

  get fence(): number {
    return this.#fence;
  }

  get held(): RunLock | undefined {
    if (this.#held === undefined) return undefined;
    const { holder, token, message, until } = this.#held;
    return { holder, token, message, remaining: milliseconds(until - this.#clock.now()) };
  }

  take(claim: Claim): Taken {
    const former = this.held;
    if (former !== undefined) {
      if (isSame(former, claim)) {
        this.#hold(claim);
        return { outcome: 'granted' };
      }
      if (former.remaining > 0) return { outcome: 'held', holder: former };
    }
    if (claim.token <= this.#fence) return this.fenced();
    this.#fence = claim.token;
    this.#hold(claim);
    return { outcome: 'granted', ...(former === undefined ? {} : { from: former }) };
  }

  isHeldBy(claim: Pick<Claim, 'token' | 'holder'>): boolean {
    return this.#held !== undefined && isSame(this.#held, claim);
  }

  release(claim: Pick<Claim, 'token' | 'holder'>): void {
    if (this.isHeldBy(claim)) this.#held = undefined;
  }

  /** Somebody else takes the lock, as after a lease that ran out. */
  steal(): void {
    this.#fence += 1;
    const holder = { who: 'thief', where: 'elsewhere', pid: 3, command: 'apply' };
    this.#hold({ holder, token: this.#fence, lease: milliseconds(30_000), message: '', purpose: 'advance' });
  }

  /** Nobody who ever held it can come back. */
  fenceOut(): void {
    this.#fence = Math.max(this.#fence, this.#held?.token ?? 0) + 1;
    this.#held = undefined;
  }

  /** A lease of the former boot is over. */
  reboot(): void {
    if (this.#held !== undefined) this.#held.until = this.#clock.now();
  }

  /** Undefined for the holder, whose lease is renewed by being heard. */
  refuse(token: number): Fenced | undefined {
    if (this.#held?.token !== token || token < this.#fence) return this.fenced();
    this.#held.until = this.#clock.now() + this.#held.lease;
    this.#heard();
    return undefined;
  }

  fenced(): Fenced {
    return { outcome: 'fenced', ...(this.held === undefined ? {} : { holder: this.held }) };
  }

  #hold({ holder, message, token, lease }: Claim): void {
    this.#held = { holder, message, token, lease, until: this.#clock.now() + lease };
    this.#heard();
  }
}

function isSame(held: Pick<Claim, 'token' | 'holder'>, claim: Pick<Claim, 'token' | 'holder'>): boolean {
  return held.token === claim.token && JSON.stringify(held.holder) === JSON.stringify(claim.holder);
}
