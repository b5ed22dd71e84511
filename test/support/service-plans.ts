/** Plans with services, drafted and assembled as real ones are, and what each of their revisions stands for. */
import { createHash } from 'node:crypto';
import { type Address, isAddress, parseAddress } from '../../src/model/address.ts';
import type { RevisionId } from '../../src/model/digest.ts';
import { type Duration, milliseconds } from '../../src/model/duration.ts';
import { instant } from '../../src/model/instant.ts';
import { type Member, type Replica, replicaKey } from '../../src/model/member.ts';
import { type HostName, parseHostPath } from '../../src/model/names.ts';
import type { DraftStep, OnFailure, PlacedReplica, Plan } from '../../src/model/plan.ts';
import type { Server } from '../../src/model/server.ts';
import {
  type Health,
  type InstanceState,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type Service,
  type Version,
} from '../../src/model/service.ts';
import type { Strategy } from '../../src/model/strategy.ts';
import { assemble } from '../../src/plan/assemble.ts';
import { draft } from '../../src/plan/draft.ts';
import { liveUpstreams, servedAddresses } from '../../src/plan/live.ts';
import { onHosts, onlyServing } from '../../src/plan/on-hosts.ts';
import * as given from '../unit/plan/builders.ts';

const { need } = given;
const WEB = need(parseServiceName('web'));
const DEST = need(parseHostPath('/opt/web'));
export const versionOf = (text: string): Version => need(parseVersion(text));

export interface ServicesFleet {
  readonly balancers: readonly HostName[];
  readonly apps: readonly HostName[];
  /** Instances of each group: of one group, or of `stable` and `canary`. */
  readonly groups: readonly number[];
  /** Instances on every host beside those of the groups: they may serve while others restart. */
  readonly spares?: number;
}

export interface ServicesSpec extends ServicesFleet {
  readonly strategy: Strategy;
  /** Whether the first group runs version 1 and takes requests; else nothing is there. */
  readonly isLive: boolean;
  readonly drain: Duration;
  readonly health?: Health;
  readonly serial?: number;
  readonly onFailure?: OnFailure;
  readonly settle?: number;
  /** Where it begins instead, and the hosts that it is worked without. */
  readonly standing?: Standing;
}

export interface Standing {
  readonly serving: ReadonlySet<string>;
  readonly now: readonly InstanceState[];
  readonly without: ReadonlySet<HostName>;
}

/** What one replica does in a revision of its host. */
export interface PlacedState {
  readonly address: Address;
  readonly replica: Replica;
  readonly version: Version;
  readonly running: boolean;
}

export interface ServicesPlan {
  readonly plan: Plan;
  /** Where a balancer of this revision sends requests. */
  readonly rotations: ReadonlyMap<RevisionId, ReadonlySet<Address>>;
  /** What the replicas of an app host of this revision do; a host's own revisions are like no other's. */
  readonly states: ReadonlyMap<RevisionId, readonly PlacedState[]>;
}

/** A member of an upstream that is a replica of a service. */
export type ServedReplica = Member & { readonly replica: PlacedReplica };

/** The replicas of a group: `5000`, `5001` … of the first, `5100` … of the second, on every host. */
function replicasIn({ apps }: ServicesFleet, group: number, count: number): readonly ServedReplica[] {
  return apps.flatMap((host, at) =>
    Array.from({ length: count }, (_, index) => {
      const port = 5000 + 100 * group + index;
      const address = parseAddress(`10.0.0.${at + 1}:${port}`);
      if (!isAddress(address)) throw new Error(`no address: ${port}`);
      const replica = { service: WEB, host, instance: need(parseInstanceName(String(port))), address };
      return { ...given.member(at + 1), address, replica };
    }),
  );
}

const SPARES = 9;
const groupsIn = (fleet: ServicesFleet) => fleet.groups.map((count, group) => replicasIn(fleet, group, count));
export const sparesIn = (fleet: ServicesFleet) => replicasIn(fleet, SPARES, fleet.spares ?? 0);

/** Every replica of every group, and the spare ones. */
export function membersOf(fleet: ServicesFleet): readonly ServedReplica[] {
  return [...groupsIn(fleet).flat(), ...sparesIn(fleet)];
}

export function servicesPlan(spec: ServicesSpec): ServicesPlan {
  const { groups, balancers, isLive, standing } = spec;
  const apps = spec.apps.filter((host) => standing?.without.has(host) !== true);
  const names = groups.length === 1 ? ['all'] : ['stable', 'canary'];
  const members = groupsIn(spec);
  const spares = sparesIn(spec);
  const plain = given.upstream(Object.fromEntries(names.map((name, index) => [name, members[index] ?? []])));
  const upstream = { ...plain, groups: plain.groups.map((group) => ({ ...group, spares })) };
  const all = members.flat().map(({ replica }) => replica);
  const addresses = new Map(membersOf(spec).map(({ replica, address }) => [replicaKey(replica), address]));
  const service: Service = {
    name: WEB,
    hosts: spec.apps,
    instances: [...new Set(all.map(({ instance }) => need(instance)))],
    version: versionOf('2'),
    unit: { file: '', text: '' },
    env: {},
    credentials: {},
    settings: {},
    dest: DEST,
    links: {},
    keepReleases: 5,
    hooks: {},
  };
  const whole = given.play(spec.strategy, [upstream], {
    services: [service],
    settle: milliseconds(spec.settle ?? 0),
    ...(spec.serial === undefined ? {} : { serial: [given.count(spec.serial)] }),
  });
  const runs =
    (version: string) =>
    ({ service: name, host, instance }: PlacedReplica): InstanceState => ({
      service: name,
      host,
      ...(instance === undefined ? {} : { instance }),
      version: versionOf(version),
      running: true,
    });
  const usual = isLive ? (members[0] ?? []) : [];
  const serving = standing ? membersOf(spec).filter(({ address }) => standing.serving.has(address)) : usual;
  const live = given.live(
    balancers,
    serving.map((one) => given.line(one)),
  );
  const isWorked = ({ host }: Pick<Replica, 'host'>): boolean => apps.includes(host);
  const { play, missing } = onlyServing(onHosts(whole, new Set(apps)), live, new Set());
  const now = (standing?.now ?? serving.map(({ replica }) => runs('1')(replica))).filter(isWorked);
  const idle = spares.map(({ replica }) => ({ ...runs('2')(replica), running: false }));
  const wanted = [...all.map(runs('2')), ...idle].filter(isWorked);
  const running = { now, wanted, stale: new Set<string>(), missing };
  const drafted = draft({ play, live, running });
  const drafts = drafted.steps.filter((step) => step.kind === 'state');

  const rotations = new Map<RevisionId, ReadonlySet<Address>>();
  const states = new Map<RevisionId, readonly PlacedState[]>();
  const ofBalancer = (servers: readonly Pick<Server, 'address' | 'weight'>[]): RevisionId => {
    const revision = named(servers.map(({ address, weight }) => [address, weight]));
    rotations.set(revision, new Set(servers.map(({ address }) => address)));
    return revision;
  };
  const ofApp = (host: HostName, some: readonly InstanceState[]): RevisionId => {
    const own = some.filter((one) => one.host === host);
    const revision = named([host, ...own.map(({ instance, version, running }) => [instance, version, running])]);
    const placed = own.map(({ version, running, ...replica }) => ({
      replica,
      version,
      running,
      address: need(addresses.get(replicaKey(replica))),
    }));
    states.set(revision, placed);
    return revision;
  };
  const base = {
    ...Object.fromEntries(balancers.map((host) => [host, ofBalancer(serving)])),
    ...Object.fromEntries(apps.map((host) => [host, ofApp(host, now)])),
  };
  const plan = assemble({
    play,
    draft: drafted,
    id: given.planId(1),
    created: instant(0),
    target: given.digest('a'),
    hosts: balancers,
    leftOut: [],
    onFailure: spec.onFailure ?? 'rollback',
    base: { revisions: base, upstreams: liveUpstreams(live, [upstream]) },
    services: {
      apps: apps.map((host) => ({ name: host, host, paths: [] })),
      drain: spec.drain,
      served: servedAddresses(live),
      services: [
        {
          name: WEB,
          version: versionOf('2'),
          dest: DEST,
          ...(spec.health === undefined ? {} : { health: spec.health }),
        },
      ],
    },
    revisionOf(index, host) {
      const one: DraftStep | undefined = drafts[index];
      if (one?.kind !== 'state') throw new Error(`no state ${index}`);
      return balancers.includes(host) ? ofBalancer(one.upstreams[0]?.servers ?? []) : ofApp(host, one.replicas ?? []);
    },
  });
  return { plan, rotations, states };
}

function named(what: unknown): RevisionId {
  return given.revision(createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12));
}
