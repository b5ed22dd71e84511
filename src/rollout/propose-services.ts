/** The part of a proposal that app hosts have: what runs there, what is to run, and the files of every state. */
import type { RevisionId } from '../model/digest.ts';
import { milliseconds } from '../model/duration.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Host } from '../model/host.ts';
import { replicaKey } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { DraftStep, Plan, ServicePlan } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { InstanceState, Release, Service, ServiceList, ServiceName } from '../model/service.ts';
import { type Live, servedAddresses } from '../plan/live.ts';
import { reachedIn } from '../plan/reached.ts';
import type { Running } from '../plan/replicas.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import type { Observations } from './attach.ts';

/** A host of services: what it is called in the plan, and as the inventory has it. */
export interface AppPlace {
  readonly name: HostName;
  readonly host: Host;
}

/** What is known of a play's services before anything was looked at. */
export interface WantedServices {
  readonly apps: readonly AppPlace[];
  readonly releases: ReadonlyMap<ServiceName, Release>;
  readonly wanted: readonly InstanceState[];
  /** The files of every app host when all of it runs what is wanted. */
  readonly final: ReadonlyMap<HostName, Candidate>;
}

export interface ServiceParts {
  readonly renderApp: (play: Play, host: Host, instances: readonly InstanceState[]) => Promise<Candidate>;
  readonly readServices: (file: Pick<ManagedFile, 'content'>) => ServiceList | undefined;
}

/** Throws InvalidInput: a template fails, or gives what is no unit. */
export async function wantServices(
  play: Play,
  apps: readonly AppPlace[],
  releases: ReadonlyMap<ServiceName, Release>,
  parts: ServiceParts,
): Promise<WantedServices> {
  const wanted = (play.services ?? []).flatMap((service) => replicasOf(service, releases.get(service.name)));
  const final = await Promise.all(
    apps.map(async ({ name, host }) => [name, await parts.renderApp(play, host, wanted)] as const),
  );
  return { apps, releases, wanted, final: new Map(final) };
}

/** What the hosts say they run, beside what they are to run. */
export function runningOf(
  { apps, wanted, final }: WantedServices,
  seen: Observations,
  parts: ServiceParts,
  before?: Plan,
): Running {
  const now = apps.flatMap(({ name, host }) => listed(host.name, seen.get(name)?.files ?? [], parts));
  const then = apps.flatMap(({ name, host }) => listed(host.name, final.get(name)?.files ?? [], parts));
  const stamps = new Map(then.map((one) => [replicaKey(one), one.stamp]));
  const stale = now.filter((one) => one.stamp !== stamps.get(replicaKey(one)));
  const reached = reachedIn(before === undefined ? [] : [before]);
  return { now, wanted, stale: new Set(stale.map(replicaKey)), reached };
}

/** What a plan keeps of its services. */
export function servicePlanOf(play: Play, { apps, final, releases }: WantedServices, live: Live): ServicePlan {
  const { strategy } = play;
  return {
    apps: apps.map(({ name, host }) => ({
      name,
      host: host.name,
      paths: final.get(name)?.files.map(({ path }) => path) ?? [],
    })),
    drain: strategy.drain ?? milliseconds(0),
    served: servedAddresses(live),
    services: (play.services ?? []).map(({ name, version, dest, health }) => ({
      name,
      version,
      dest,
      ...digestIn(releases.get(name)),
      ...(health === undefined ? {} : { health }),
    })),
  };
}

function digestIn(release: Release | undefined): Pick<ServicePlan['services'][number], 'digest'> {
  return release === undefined ? {} : { digest: release.digest };
}

/**
 * The files of every app host in every state. A host has its base until the first state that changes one of its replicas,
 * and one of which no replica changes gets what else is new with the first that changes any.
 */
export async function renderApps(
  play: Play,
  { apps }: WantedServices,
  steps: readonly DraftStep[],
  parts: ServiceParts,
): Promise<ReadonlyMap<HostName, readonly (Candidate | undefined)[]>> {
  const states = steps.flatMap((step) => (step.kind === 'state' ? [step] : []));
  const movesOn = (index: number) => new Set(states[index]?.moves?.map(({ replica }) => replica.host) ?? []);
  const firstOf = (host: HostName) => states.findIndex((_, index) => movesOn(index).has(host));
  const firstOfAll = states.findIndex((_, index) => movesOn(index).size > 0);
  const rendered = new Map<string, Promise<Candidate>>();
  const render = (host: Host, replicas: readonly InstanceState[]): Promise<Candidate> => {
    const own = replicas.filter((one) => one.host === host.name);
    const key = JSON.stringify([host.name, own]);
    const made = rendered.get(key) ?? parts.renderApp(play, host, own);
    rendered.set(key, made);
    return made;
  };
  const all = apps.map(async ({ name, host }) => {
    const own = firstOf(host.name);
    const first = own >= 0 ? own : firstOfAll >= 0 ? firstOfAll : states.length - 1;
    const files = states.map((state, index) => (index < first ? undefined : render(host, state.replicas ?? [])));
    return [name, await Promise.all(files)] as const;
  });
  return new Map(await Promise.all(all));
}

/** Revisions of app hosts by state: those of `renderApps`, or the base. */
export function appRevision(
  rendered: ReadonlyMap<HostName, readonly (Candidate | undefined)[]>,
  base: Readonly<Record<HostName, RevisionId>>,
  state: number,
  name: HostName,
): RevisionId | undefined {
  return rendered.get(name)?.[state]?.revision ?? base[name];
}

function replicasOf(
  { name: service, hosts, instances, spares = [], version }: Service,
  release: Release | undefined,
): InstanceState[] {
  const rest = { version, ...(release === undefined ? {} : { digest: release.digest }), running: true };
  return hosts.flatMap((host): InstanceState[] =>
    instances.length === 0
      ? [{ service, host, ...rest }]
      : [
          ...instances.map((instance) => ({ service, host, instance, ...rest })),
          ...spares.map((instance) => ({ service, host, instance, ...rest, running: false })),
        ],
  );
}

function listed(
  host: HostName,
  files: readonly Partial<Pick<ManagedFile, 'content'>>[],
  { readServices }: ServiceParts,
): readonly InstanceState[] {
  return files.flatMap(({ content }) => {
    const list = content === undefined ? undefined : readServices({ content });
    return list?.instances.map((one) => ({ ...one, service: list.service, host })) ?? [];
  });
}
