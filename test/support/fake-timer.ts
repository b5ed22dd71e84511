/** The timer of commit-confirmed on a fake balancer, as src/host/lbctl-confirm.sh has it. */
import type { RevisionId } from '../../src/model/digest.ts';
import { type Duration, milliseconds } from '../../src/model/duration.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { RunLock } from '../../src/model/observation.ts';
import type { PlanId } from '../../src/model/plan.ts';
import type { ArmRequest } from '../../src/ports/balancer-host.ts';
import type { FakeRuns } from './fake-runs.ts';
import type { ManualClock } from './manual-clock.ts';

export class FakeTimer {
  readonly #clock: ManualClock;
  readonly #goBack: (request: ArmRequest, isDue: () => boolean) => Promise<boolean>;
  #armed: { readonly request: ArmRequest; readonly over: AbortController } | undefined;
  #until = 0;

  /** `goBack` looks again whether it is due when it has the flock, and answers whether it went; else it is tried again. */
  constructor(clock: ManualClock, goBack: (request: ArmRequest, isDue: () => boolean) => Promise<boolean>) {
    this.#clock = clock;
    this.#goBack = goBack;
  }

  /** Time left; undefined when nothing is armed. */
  get left(): Duration | undefined {
    return this.#armed === undefined ? undefined : milliseconds(this.#until - this.#clock.now());
  }

  arm(request: ArmRequest): void {
    this.disarm();
    this.#armed = { request, over: new AbortController() };
    this.heard();
    void this.#watch(this.#armed);
  }

  disarm(): void {
    this.#armed?.over.abort();
    this.#armed = undefined;
  }

  /** A run began: what another one wished for counts no more. */
  begun(plan: PlanId): void {
    if (this.#armed !== undefined && this.#armed.request.plan !== plan) this.disarm();
  }

  /** Somebody who holds the lock is alive. */
  heard(): void {
    if (this.#armed !== undefined) this.#until = this.#clock.now() + this.#armed.request.within;
  }

  async #watch(armed: { readonly request: ArmRequest; readonly over: AbortController }): Promise<void> {
    const { request, over } = armed;
    while (this.#armed === armed) {
      const wait = Math.max(this.#until - this.#clock.now(), 0);
      await this.#clock.sleep(milliseconds(wait), over.signal).catch(() => undefined);
      if (this.#armed !== armed || this.#clock.now() < this.#until) continue;
      // A reboot ends what is under way; there is another look after it.
      const isDue = (): boolean => this.#armed === armed && this.#clock.now() >= this.#until;
      if (await this.#goBack(request, isDue).catch(() => false)) this.disarm();
      else await this.#clock.sleep(milliseconds(request.within / 10), over.signal).catch(() => undefined);
    }
  }
}

interface Healing {
  readonly disk: RevisionId | 'foreign';
  readonly lock: RunLock | undefined;
  readonly runs: Pick<FakeRuns, 'noteHealed'>;
  become(request: ArmRequest, purpose: 'revert'): void;
  fenceOut(): void;
}

/** What the timer of `confirm:` does to a host, with a record of it. */
export function goBack(host: Healing, request: ArmRequest, at: Instant): boolean {
  const { to, within, plan } = request;
  const runner = host.lock?.holder;
  const outcome = host.disk === 'foreign' ? 'failed' : 'back';
  host.runs.noteHealed(plan, { outcome, to, within, at, reason: '', ...(runner && { runner }) });
  if (outcome === 'back') host.become(request, 'revert');
  else host.fenceOut();
  return outcome === 'back';
}
