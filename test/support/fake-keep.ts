/** The timer of `keep:` on a fake app host, as src/host/lbctl-confirm.sh has it. */
import type { Duration } from '../../src/model/duration.ts';
import type { RunLock } from '../../src/model/observation.ts';
import type { ArmRequest } from '../../src/ports/balancer-host.ts';
import { FakeTimer } from './fake-timer.ts';
import type { ManualClock } from './manual-clock.ts';

interface Keeper {
  readonly generation: number;
  readonly lock: RunLock | undefined;
  exclusive<T>(work: () => T | Promise<T>): Promise<T>;
  become(request: ArmRequest, purpose: 'advance'): void;
}

/** Does nothing where another run has changed the host since it was armed, and waits where a runner is at work. */
export class FakeKeep {
  readonly #timer: FakeTimer;
  readonly #host: Keeper;
  #generation = 0;

  constructor(clock: ManualClock, host: Keeper) {
    this.#host = host;
    this.#timer = new FakeTimer(clock, (request, isDue) => host.exclusive(() => isDue() && this.#act(request)));
  }

  get left(): Duration | undefined {
    return this.#timer.left;
  }

  arm(request: ArmRequest): void {
    this.#generation = this.#host.generation;
    this.#timer.arm(request);
  }

  disarm(): void {
    this.#timer.disarm();
  }

  /** The time is counted anew from the boot. */
  reboot(): void {
    this.#timer.heard();
  }

  #act(request: ArmRequest): boolean {
    if (this.#host.generation !== this.#generation) return true;
    if ((this.#host.lock?.remaining ?? 0) > 0) return false;
    this.#host.become(request, 'advance');
    return true;
  }
}
