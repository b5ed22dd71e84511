/** Collects the steps of a plan with services, and knows at each what every replica does by then. */
import { type Duration, formatDuration } from '../model/duration.ts';
import { replicaKey, replicasWords } from '../model/member.ts';
import type { DraftStep, PlacedReplica, ReplicaMove } from '../model/plan.ts';
import type { UpstreamState } from '../model/server.ts';
import type { InstanceState } from '../model/service.ts';
import type { PauseFor } from '../model/strategy.ts';
import { type Candidate, leftOver, type Running } from './replicas.ts';

export class Script {
  readonly #steps: DraftStep[] = [];
  readonly #replicas: Map<string, InstanceState>;
  #upstreams: readonly UpstreamState[];

  /** `upstreams` are what is live, as far as it is known. */
  constructor(candidates: readonly Candidate[], running: Running, upstreams: readonly UpstreamState[]) {
    this.#upstreams = upstreams;
    const known = candidates.flatMap(({ now }) => now ?? []);
    this.#replicas = new Map([...known, ...leftOver(running)].map((one) => [replicaKey(one), one]));
  }

  get steps(): readonly DraftStep[] {
    return this.#steps;
  }

  /** Balancers only: requests go to other replicas. */
  serve(label: string, upstreams: readonly UpstreamState[]): void {
    this.#upstreams = upstreams;
    this.#state(label);
  }

  /** App hosts only: these replicas run what the play wants. */
  run(candidates: readonly Candidate[]): void {
    if (candidates.length === 0) return;
    const moves = candidates.map(({ wanted }) => this.#move(wanted));
    const versions = [...new Set(candidates.map(({ wanted }) => wanted.version))].join(', ');
    this.#state(
      `${replicasWords(candidates.map(({ placed }) => placed))} ${candidates.length === 1 ? 'runs' : 'run'} ${versions}`,
      moves,
    );
  }

  /** App hosts only: these replicas run nothing any more. */
  stop(replicas: readonly InstanceState[]): void {
    if (replicas.length === 0) return;
    const moves = replicas.map((one) => this.#move({ ...one, running: false }));
    this.#state(`${replicasWords(replicas)} ${replicas.length === 1 ? 'is' : 'are'} stopped`, moves);
  }

  /** App hosts only, by themselves: these replicas run nothing any more, so long after the step. */
  retire(replicas: readonly InstanceState[], after: Duration): void {
    if (replicas.length === 0) return;
    const moves = replicas.map((one) => this.#move({ ...one, running: false }));
    const stop = replicas.length === 1 ? 'stops by itself' : 'stop by themselves';
    this.#state(`${replicasWords(replicas)} ${stop} in ${formatDuration(after)}`, moves, after);
  }

  drain(replicas: readonly PlacedReplica[]): void {
    if (replicas.length > 0) this.#steps.push({ kind: 'drain', replicas });
  }

  check(replicas: readonly PlacedReplica[]): void {
    if (replicas.length > 0) this.#steps.push({ kind: 'check', replicas });
  }

  /** After a pause: those that were changed before it are asked once more before anything else moves. */
  checkAgain(candidates: readonly Candidate[]): void {
    const replicas = candidates.filter(({ isCurrent }) => !isCurrent).map(({ placed }) => placed);
    if (replicas.length > 0) this.#steps.push({ kind: 'check', replicas, again: true });
  }

  pause(length: PauseFor): void {
    this.#steps.push({ kind: 'pause', for: length });
  }

  #move(to: InstanceState): ReplicaMove {
    const { service, host, instance } = to;
    const from = this.#replicas.get(replicaKey(to));
    this.#replicas.set(replicaKey(to), to);
    return {
      replica: { service, host, ...(instance === undefined ? {} : { instance }) },
      ...(from?.running === true ? { from: from.version } : {}),
      ...(to.running ? { to: to.version } : {}),
    };
  }

  #state(label: string, moves: readonly ReplicaMove[] = [], after?: Duration): void {
    const replicas = [...this.#replicas.values()];
    const then = after === undefined ? {} : { after };
    this.#steps.push({ kind: 'state', label, upstreams: this.#upstreams, replicas, moves, ...then });
  }
}
