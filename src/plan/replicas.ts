/** What stands behind the members of a play with services: who runs what now, and what each is to run. */
import type { Address } from '../model/address.ts';
import { type Member, type Replica, replicaKey } from '../model/member.ts';
import type { GroupName, UpstreamName } from '../model/names.ts';
import type { PlacedReplica } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { InstanceState } from '../model/service.ts';
import type { Group } from '../model/upstream.ts';
import { isServing, type Live } from './live.ts';

/** What the app hosts say, and what the play wants of them. */
export interface Running {
  /** What every host was told to run of the play's services. */
  readonly now: readonly InstanceState[];
  /** The release of each service as the play wants it; spare replicas are not to run in the end. */
  readonly wanted: readonly InstanceState[];
  /** Replicas (`replicaKey`) whose unit or environment is to change, whatever release they run. */
  readonly stale: ReadonlySet<string>;
  /** Members that count as unavailable whatever the plan does, by upstream. Absent = none anywhere. */
  readonly missing?: Missing;
  /** Where requests reached replicas (`replicaKey`) in the run before: the play says nothing of those that it has dropped. Absent = not known. */
  readonly reached?: ReadonlyMap<string, Address>;
}

/** So many regular members of an upstream, of so many that it is to have; those without any are left out. */
export type Missing = ReadonlyMap<UpstreamName, { readonly out: number; readonly of: number }>;

/** A replica of the play with everything a strategy asks about it. */
export interface Candidate {
  readonly placed: PlacedReplica;
  /** What it is to run. */
  readonly wanted: InstanceState;
  /** What it was told to run; absent = nothing that lbctl knows of. */
  readonly now?: InstanceState;
  /** Where it takes requests, or is to: upstream and group. */
  readonly places: readonly { readonly upstream: UpstreamName; readonly group: GroupName }[];
  /** Whether any balancer sends requests to it now. */
  readonly inRotation: boolean;
  /** Whether it runs already what it is to run. */
  readonly isCurrent: boolean;
}

/** Every replica of the play once, in the order of its upstreams and groups. */
export function candidatesOf(play: Play, live: Live, running: Running): readonly Candidate[] {
  return candidatesAmong((group) => group.members, play, live, running);
}

/** Spare replicas as they are to run while others are restarted, likewise. */
export function sparesOf(play: Play, live: Live, running: Running): readonly Candidate[] {
  const wanted = running.wanted.map((one) => ({ ...one, running: true }));
  return candidatesAmong((group) => group.spares ?? [], play, live, { ...running, wanted });
}

function candidatesAmong(
  membersOf: (group: Group) => readonly Member[],
  play: Play,
  live: Live,
  running: Running,
): readonly Candidate[] {
  const now = byKey(running.now);
  const wanted = byKey(running.wanted);
  const found = new Map<string, Candidate>();
  for (const upstream of play.upstreams) {
    for (const group of upstream.groups) {
      for (const { replica, address } of membersOf(group)) {
        const goal = replica === undefined ? undefined : wanted.get(replicaKey(replica));
        if (replica === undefined || goal === undefined) continue;
        const key = replicaKey(replica);
        const place = { upstream: upstream.name, group: group.name };
        const known = found.get(key);
        const before = now.get(key);
        found.set(key, {
          placed: { ...replica, address },
          wanted: goal,
          ...(before === undefined ? {} : { now: before }),
          places: [...(known?.places ?? []), place],
          inRotation: known?.inRotation === true || isServing(live, address),
          isCurrent: before !== undefined && isSame(before, goal) && !running.stale.has(key),
        });
      }
    }
  }
  return [...found.values()];
}

/** What the hosts run of the play's services and the play does not want any more. */
export function leftOver(running: Running): readonly InstanceState[] {
  const wanted = byKey(running.wanted.filter((one) => one.running));
  return running.now.filter((one) => one.running && !wanted.has(replicaKey(one)));
}

/** Those of them whose connections can be waited for. */
export function placedIn(running: Running, replicas: readonly InstanceState[]): readonly PlacedReplica[] {
  return replicas.flatMap(({ service, host, instance }) => {
    const replica = { service, host, ...(instance === undefined ? {} : { instance }) };
    const address = running.reached?.get(replicaKey(replica));
    return address === undefined ? [] : [{ ...replica, address }];
  });
}

function isSame(one: InstanceState, other: InstanceState): boolean {
  return one.version === other.version && one.digest === other.digest && one.running === other.running;
}

function byKey<T extends Replica>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [replicaKey(one), one]));
}
