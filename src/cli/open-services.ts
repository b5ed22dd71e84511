/** The services of a play on the command line: their hosts opened, their releases found and brought there. */
import { dirname, resolve } from 'node:path';
import { InvalidInput, LbctlError, Unreachable } from '../model/errors.ts';
import type { EventBody } from '../model/event.ts';
import type { Host } from '../model/host.ts';
import type { Instant } from '../model/instant.ts';
import type { Inventory } from '../model/inventory.ts';
import type { HostName } from '../model/names.ts';
import { appName, type Plan } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import { isElsewhere, type Release, type Service, type ServiceName } from '../model/service.ts';
import { onHosts } from '../plan/on-hosts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivered, DeliveryProgress } from '../ports/deliveries.ts';
import type { Fleet, Needs } from '../rollout/fleet.ts';
import type { AppPlace } from '../rollout/propose-services.ts';
import type { Context } from './context.ts';
import { eachHost } from './each-host.ts';
import type { RolloutRef } from './find-rollout.ts';
import type { OpenPlay } from './open-play.ts';
import { runHook } from './settle-releases.ts';

/** Hosts of the play's services in inventory order, under the names they have in its plans. */
export function appPlaces(
  play: Play,
  balancers: readonly HostName[],
  inventory: Inventory,
  elevate: (host: Host) => Host,
): readonly AppPlace[] {
  const names = new Set((play.services ?? []).flatMap(({ hosts }) => hosts));
  return [...inventory.hosts.values()]
    .filter(({ name }) => names.has(name))
    .map((host) => ({ name: appName(host.name, balancers), host: elevate(host) }));
}

/**
 * The balancers of a play, and the hosts of its services, all open; and the play as it can be worked: an app host that can
 * not be reached is told, stays as it is, and does not stop the others where the play allows that. Throws Unreachable.
 */
export async function openWhole(
  one: OpenPlay,
  context: Context,
): Promise<{ readonly fleet: Fleet; readonly one: OpenPlay }> {
  const { hosts, apps, play } = one;
  if (apps.length === 0) return { fleet: await context.fleet(hosts), one };
  const places = apps.map(inPlan);
  const [balancers, others] = await Promise.all([context.fleet(hosts), context.appFleet(places, 'any')]);
  const { away } = others;
  const fleet = balancers.with(others).sparing(new Set(away.keys()));
  if (away.size === 0) return { fleet, one };
  if (!allows(play, away.size / apps.length)) throw allAway([...away.values()], apps.length);
  const behind = apps.flatMap((place) => {
    const why = away.get(place.name)?.message;
    return why === undefined ? [] : [{ place, why, state: 'unreachable' as const }];
  });
  for (const { place, why } of behind)
    context.io.stderr.write(`${place.name} can not be reached and stays as it is: ${why}\n`);
  const reached = apps.filter(({ name }) => !away.has(name));
  return {
    fleet,
    one: { ...one, apps: reached, behind, play: onHosts(play, new Set(reached.map(({ host }) => host.name))) },
  };
}

/** Whether a share of the app hosts may be missing. Groups of the other strategies change their roles as a whole. */
function allows({ strategy, anyErrorsFatal, maxFailPercentage }: Play, share: number): boolean {
  if (strategy.kind !== 'rolling' || anyErrorsFatal === true) return false;
  return maxFailPercentage === 0 || share * 100 <= maxFailPercentage;
}

function allAway(away: readonly Unreachable[], all: number): Unreachable {
  const [first, ...others] = away;
  if (first === undefined) throw new Error('nobody is away');
  if (others.length === 0) return first;
  const more = away.map((error) => `${error.host}: ${error.message}`).join('\n');
  return new Unreachable(first.code, first.host, `${away.length} of ${all} app hosts failed\n${more}`, {
    hint: first.hint,
    cause: new AggregateError(away),
  });
}

/** The hosts of services that a plan on record names. Throws InvalidInput when the inventory knows one no more. */
export async function openApps(
  { services }: Plan,
  { elevate, file }: RolloutRef,
  context: Context,
  needs: Needs,
): Promise<Fleet | undefined> {
  if (services === undefined) return undefined;
  const inventory = await context.inventory(file === undefined ? context.io.cwd : dirname(file));
  const places = services.apps.map(({ name, host }): AppPlace => {
    const known = inventory.hosts.get(host);
    if (known === undefined) throw unknownHost(host);
    return { name, host: elevate(known) };
  });
  return await context.appFleet(places.map(inPlan), needs);
}

/** A host as it is opened: a machine that is a balancer as well has another name in the plan, and is reached as before. */
export function inPlan({ name, host }: AppPlace): Host {
  if (name === host.name) return host;
  const { connection } = host;
  return { ...host, name, connection: { ...connection, address: connection.address ?? host.name } };
}

/** What every service with an artifact is to run, found on this machine; nothing is sent. Throws InvalidInput, CandidateRejected. */
export async function releasesOf(one: OpenPlay, context: Context): Promise<ReadonlyMap<ServiceName, Release>> {
  const releases = new Map<ServiceName, Release>();
  for (const service of one.play.services ?? []) {
    if (service.artifact === undefined) continue;
    const deliveries = await context.deliveries();
    releases.set(service.name, await deliveries.describe(fromHere(service, one), context.interrupt.stop));
  }
  return releases;
}

/**
 * Brings the releases to every host of their services, before anything runs them, and runs `before_release` on the first.
 * Every host that is without its release is told; throws the first one's error, or CandidateRejected (hook-failed).
 */
export async function deliverReleases(
  one: OpenPlay,
  releases: ReadonlyMap<ServiceName, Release>,
  context: Context,
): Promise<void> {
  const { io, interrupt } = context;
  const tell = await teller(context);
  for (const service of one.play.services ?? []) {
    const release = releases.get(service.name);
    if (release === undefined) continue;
    const hosts = hostsOf(one, service);
    const { name, version } = service;
    tell({
      kind: 'delivery.started',
      service: name,
      version,
      bytes: release.bytes,
      hosts: hosts.map((host) => host.name),
    });
    const work = { service: fromHere(service, one), release };
    const results = await eachHost(hosts, context, (host) => deliver({ ...work, host }, tell, context));
    interrupt.stop.throwIfAborted();
    const failed = results.filter((result) => result instanceof LbctlError);
    for (const { message } of failed.slice(1)) io.stderr.write(`${message}\n`);
    if (failed[0] !== undefined) throw failed[0];
    const stored = results.flatMap((result) =>
      !(result instanceof LbctlError) && result.outcome === 'stored' ? [result.host] : [],
    );
    if (stored.length > 0)
      tell({ kind: 'notice', text: `${name} ${release.version}: delivered to ${stored.join(', ')}` });
    const [host] = hosts;
    const { beforeRelease: command } = service.hooks;
    if (command !== undefined && host !== undefined)
      for (const text of await runHook({ service, release, host, hook: 'before_release', command }, context))
        tell({ kind: 'notice', text });
  }
  await leaveAftermaths(one, releases, context);
}

type Tell = (event: EventBody) => void;

async function teller(context: Context): Promise<Tell> {
  const reporter = await context.reporter();
  return (event) => reporter.on({ ...event, v: 1, at: context.clock.now() });
}

/** One that fails does not stop the others: its error is an answer. */
async function deliver(
  work: { readonly service: Service; readonly release: Release; readonly host: Host },
  tell: Tell,
  { deliveries, interrupt, clock }: Context,
): Promise<Delivered | LbctlError> {
  const { service, host } = work;
  const about = { service: service.name, host: host.name };
  const done = (result: Extract<EventBody, { kind: 'delivery.done' }>['result']): void =>
    tell({ kind: 'delivery.done', ...about, result });
  try {
    const progress = unhurried(clock, (now) => tell({ kind: 'delivery.progress', ...about, ...now }));
    const { outcome, sent, kept } = await (await deliveries()).deliver(work, progress, interrupt.stop);
    done({ outcome, sent, kept });
    return { host: host.name, outcome, sent, kept };
  } catch (error) {
    interrupt.stop.throwIfAborted();
    if (!(error instanceof LbctlError)) throw error;
    done({ outcome: 'failed', reason: error.message });
    return error;
  }
}

/** Progress comes with every piece: what a person sees changes once a second. */
const TELL_EVERY = 1000;

function unhurried(clock: Clock, tell: (progress: DeliveryProgress) => void): (progress: DeliveryProgress) => void {
  let told: { readonly doing: DeliveryProgress['doing']; readonly at: Instant } | undefined;
  return (progress) => {
    const at = clock.now();
    if (told?.doing === progress.doing && at - told.at < TELL_EVERY) return;
    told = { doing: progress.doing, at };
    tell(progress);
  };
}

/**
 * Leaves with the releases what is to follow when every replica runs its own (settle-releases.ts): commands outside lead to
 * it, the hook after it runs, old releases go.
 */
export async function leaveAftermaths(
  one: OpenPlay,
  releases: ReadonlyMap<ServiceName, Release>,
  context: Context,
): Promise<void> {
  const deliveries = await context.deliveries();
  for (const service of one.play.services ?? []) {
    const release = releases.get(service.name);
    if (release === undefined) continue;
    const { links, keepReleases, hooks } = service;
    const hosts = hostsOf(one, service);
    await eachHost(hosts, context, async (host) => {
      const { afterRelease } = host === hosts[0] ? hooks : {};
      const aftermath = { links, keepReleases, ...(afterRelease === undefined ? {} : { afterRelease }) };
      await deliveries.leave({ service, release, host, aftermath }, context.interrupt.stop);
    });
  }
}

/** Those of the play's app hosts that are to run the service. */
function hostsOf({ apps }: OpenPlay, service: Service): readonly Host[] {
  return apps.flatMap(({ host }) => (service.hosts.includes(host.name) ? [host] : []));
}

/** Folders of an artifact are named from the playbook's folder. */
function fromHere(service: Service, { file }: OpenPlay): Service {
  const { artifact } = service;
  if (artifact?.kind !== 'files' && artifact?.kind !== 'rsync') return service;
  if (artifact.kind === 'rsync' && isElsewhere(artifact.from)) return service;
  return { ...service, artifact: { ...artifact, from: resolve(dirname(file), artifact.from) } };
}

function unknownHost(host: HostName): InvalidInput {
  return new InvalidInput([
    {
      code: 'no-hosts',
      severity: 'error',
      message: `the rollout runs services on ${host}, and the inventory does not know it`,
      hint: 'use the inventory that it was begun with',
    },
  ]);
}
