/** Plans that tell instances to run or to stop, one host after the other, and leave balancers as they are. Pure. */
import type { Address } from '../model/address.ts';
import type { RevisionId } from '../model/digest.ts';
import { type Replica, replicasWords } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { PlacedReplica, Plan, ReplicaMove, Step } from '../model/plan.ts';
import type { Version } from '../model/service.ts';

export type InstanceAction = 'start' | 'stop' | 'restart';

/** One instance that is to be changed. */
export interface InstanceChange {
  /** What its host is called in the plan. */
  readonly place: HostName;
  readonly unit: string;
  readonly replica: Replica;
  /** Where requests reach it; absent = no upstream has had it. */
  readonly address?: Address;
  readonly version: Version;
  /** Whether it runs now, so that it has to be stopped first. */
  readonly runs: boolean;
  /** Whether a balancer sends requests to it: its connections would never end. */
  readonly serving: boolean;
}

/** The revision of a host in which these units are told to run (true) or to stop, and the others what they are told now. */
export type Revise = (place: HostName, wishes: ReadonlyMap<string, boolean>) => RevisionId;

export type InstancesInput = Omit<Plan, 'version' | 'purpose' | 'onFailure' | 'steps' | 'strategy' | 'title'> & {
  readonly action: InstanceAction;
  readonly changes: readonly InstanceChange[];
  readonly revise: Revise;
};

/** `stop` and `start` change all of them at once; `restart` one after the other, each found well before the next. */
export function instancesPlan({ action, changes, revise, ...plan }: InstancesInput): Plan {
  const walk = new Walk(plan, revise);
  if (action === 'restart') for (const change of changes) walk.restart(change);
  else walk.all(changes, action === 'start');
  const title = replicasWords(changes.map(({ replica }) => replica));
  return { ...plan, version: 1, purpose: 'service', onFailure: 'rollback', strategy: action, title, steps: walk.steps };
}

class Walk {
  readonly steps: Step[] = [];
  readonly #plan: Pick<Plan, 'base'>;
  readonly #revise: Revise;
  readonly #wishes = new Map<HostName, Map<string, boolean>>();

  constructor(plan: Pick<Plan, 'base'>, revise: Revise) {
    this.#plan = plan;
    this.#revise = revise;
  }

  restart(change: InstanceChange): void {
    if (change.runs) this.all([change], false);
    this.all([change], true);
  }

  all(changes: readonly InstanceChange[], run: boolean): void {
    const idle = placed(changes.filter(({ runs, serving }) => runs && !serving));
    if (!run && idle.length > 0) this.steps.push({ kind: 'drain', replicas: idle });
    for (const { place, unit } of changes)
      this.#wishes.set(place, (this.#wishes.get(place) ?? new Map()).set(unit, run));
    const { base } = this.#plan;
    const changed = [...this.#wishes].map(([place, wishes]) => [place, this.#revise(place, wishes)] as const);
    const words = replicasWords(changes.map(({ replica }) => replica));
    const one = changes.length === 1;
    const label = run ? `${words} ${one ? 'runs' : 'run'}` : `${words} ${one ? 'is' : 'are'} stopped`;
    const revisions = { ...base.revisions, ...Object.fromEntries(changed) };
    const moves = changes.map((change) => moveOf(change, run));
    this.steps.push({ kind: 'state', desired: { label, revisions, upstreams: base.upstreams }, moves });
    if (run && placed(changes).length > 0) this.steps.push({ kind: 'check', replicas: placed(changes) });
  }
}

function placed(changes: readonly InstanceChange[]): readonly PlacedReplica[] {
  return changes.flatMap(({ replica, address }) => (address === undefined ? [] : [{ ...replica, address }]));
}

function moveOf({ replica, version }: InstanceChange, run: boolean): ReplicaMove {
  return { replica, ...(run ? { to: version } : { from: version }) };
}
