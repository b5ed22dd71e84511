/** The services of a play on the command line: their hosts opened, their releases found and brought there. */
import { dirname, resolve } from 'node:path';
import { milliseconds } from '../model/duration.ts';
import { InvalidInput, type LbctlError } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Inventory } from '../model/inventory.ts';
import type { HostName } from '../model/names.ts';
import { appName, type Plan } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { Release, Service, ServiceName } from '../model/service.ts';
import type { Fleet, Needs } from '../rollout/fleet.ts';
import type { AppPlace } from '../rollout/propose-services.ts';
import { type Context, forksOf } from './context.ts';
import type { RolloutRef } from './find-rollout.ts';
import type { OpenPlay } from './open-play.ts';

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

/** The balancers of a play, and the hosts of its services, all open. */
export async function openWhole({ hosts, apps }: OpenPlay, context: Context): Promise<Fleet> {
  if (apps.length === 0) return await context.fleet(hosts);
  const [balancers, others] = await Promise.all([context.fleet(hosts), context.appFleet(apps.map(inPlan))]);
  return balancers.with(others);
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

/** A machine that is a balancer as well has another name in the plan, and is reached as before. */
function inPlan({ name, host }: AppPlace): Host {
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
  const { io, flags, settings, interrupt } = context;
  for (const service of one.play.services ?? []) {
    const release = releases.get(service.name);
    if (release === undefined) continue;
    const hosts = one.apps.flatMap(({ host }) => (service.hosts.includes(host.name) ? [host] : []));
    const work = { service: fromHere(service, one), release, hosts, forks: forksOf(flags, settings) };
    const deliveries = await context.deliveries();
    const results = await deliveries.deliverAll(work, () => undefined, interrupt.stop);
    interrupt.stop.throwIfAborted();
    const failed = results.flatMap((result): readonly LbctlError[] =>
      result.outcome === 'failed' ? [result.error] : [],
    );
    for (const { message } of failed.slice(1)) io.stderr.write(`${message}\n`);
    if (failed[0] !== undefined) throw failed[0];
    const stored = results.filter(({ outcome }) => outcome === 'stored').map(({ host }) => host);
    if (stored.length > 0) io.stderr.write(`${service.name} ${release.version}: delivered to ${stored.join(', ')}\n`);
    const [host] = hosts;
    const command = service.hooks.beforeRelease;
    if (host === undefined || command === undefined) continue;
    const hook = { service, release, host, hook: 'before_release', command, timeout: HOOK_LIMIT } as const;
    const ran = await deliveries.runHook(hook, interrupt.stop);
    if (ran.outcome === 'ran')
      io.stderr.write(`${host.name}: before_release: done\n${context.mask([ran.output]).join('\n')}\n`);
  }
}

/** A migration that takes longer is better run by hand, before. */
const HOOK_LIMIT = milliseconds(600_000);

/** Folders of an artifact are named from the playbook's folder. */
function fromHere(service: Service, { file }: OpenPlay): Service {
  const { artifact } = service;
  if (artifact?.kind !== 'files' && artifact?.kind !== 'rsync') return service;
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
