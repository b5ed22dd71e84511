/** What a host serves at a step of a plan, in words: a balancer is called by a state, an app host by what its replicas run. Pure. */
import type { RevisionId } from '../model/digest.ts';
import { replicaKey } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, type Plan, type ReplicaMove } from '../model/plan.ts';
import type { Version } from '../model/service.ts';
import { stateOf } from '../model/status.ts';

/** More replicas in one and the same state are counted. */
const NAMES = 3;

type Words = (host: HostName, revision: RevisionId, step: number) => string;

export function liveWords(plan: Plan): Words {
  const apps = new Set(appsOf(plan));
  const ofReplicas = wordsOfApps(plan);
  return (host, revision, step) =>
    (apps.has(host) ? ofReplicas.get(`${host} ${revision}`) : stateOf(plan, host, revision, step)?.label) ?? '';
}

/** By host and revision. */
function wordsOfApps(plan: Plan): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const states = plan.steps.flatMap((step) => (step.kind === 'state' ? [step] : []));
  for (const { name, host } of plan.services?.apps ?? []) {
    const own = states.map(({ moves = [] }) => moves.filter(({ replica }) => replica.host === host));
    const runs = new Map<string, ReplicaNow>();
    for (const { replica, from } of own.flat().toReversed()) runs.set(replicaKey(replica), { replica, version: from });
    const note = (revision: RevisionId | undefined) => words.set(`${name} ${revision}`, inWords([...runs.values()]));
    note(plan.base.revisions[name]);
    for (const [index, moves] of own.entries()) {
      for (const { replica, to } of moves) runs.set(replicaKey(replica), { replica, version: to });
      if (moves.length > 0) note(states[index]?.desired.revisions[name]);
    }
  }
  return words;
}

interface ReplicaNow {
  readonly replica: ReplicaMove['replica'];
  /** Absent = it runs nothing. */
  readonly version: Version | undefined;
}

/** `5000 on 2, 5001 on 1`, `4 replicas on 2, 5100 stopped`. */
function inWords(replicas: readonly ReplicaNow[]): string {
  const groups = new Map<string, string[]>();
  const sorted = replicas.toSorted((a, b) => (replicaKey(a.replica) < replicaKey(b.replica) ? -1 : 1));
  for (const { replica, version } of sorted) {
    const does = version === undefined ? 'stopped' : `on ${version}`;
    const group = groups.get(does) ?? [];
    group.push(replica.instance ?? replica.service);
    groups.set(does, group);
  }
  return [...groups]
    .map(([does, names]) => `${names.length > NAMES ? `${names.length} replicas` : names.join(' ')} ${does}`)
    .join(', ');
}
