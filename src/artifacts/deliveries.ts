/** Deliveries of the kinds of artifacts there are, each in a session of its own: a run's lock is renewed beside it. */
import type { LbctlError } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Service } from '../model/service.ts';
import type { Deliveries, Delivering } from '../ports/deliveries.ts';
import type { SharedTransport } from '../ports/transport.ts';
import { leaveAftermath, linkCommands, readAftermath, runHookOnce } from './after-delivery.ts';
import { refused } from './fault.ts';
import { hostFetch, installPackage } from './host-fetch.ts';
import { isPresent, type Place, pruneReleases, type Site } from './release-host.ts';
import { sendTree } from './send.ts';
import { fetchTree, type SourceParts } from './source.ts';
import type { Tree } from './tree.ts';

/** The files of the program from the root of the package, in the order in which a shell reads them. */
export const RELEASE_PROGRAM: readonly string[] = [
  'src/artifacts/release.sh',
  'src/artifacts/release-fetch.sh',
  'src/artifacts/release-after.sh',
];

export interface DeliveryParts extends SourceParts {
  readonly transport: Pick<SharedTransport, 'join'>;
  /** The text of those files. */
  readonly program: string;
}

/** What was found for a service is kept for as long as this is: a plan and its run see the same release. */
export function createDeliveries(parts: DeliveryParts): Deliveries {
  const trees = new Map<string, Promise<Tree>>();
  const treeOf = (service: Service, signal: AbortSignal): Promise<Tree> => {
    const key = `${service.name} ${service.version}`;
    const tree = trees.get(key) ?? fetchTree(service, parts, signal);
    trees.set(key, tree);
    // A failure is not kept: the next one who asks may have more luck.
    tree.catch(() => trees.delete(key));
    return tree;
  };
  const openSite = async (service: Delivering, host: Host, signal: AbortSignal): Promise<Site & AsyncDisposable> => {
    const session = await parts.transport.join(host, signal);
    // Not waited for: the first question is sent right behind it, and answered after it.
    const defined = session.define(parts.program, signal);
    defined.catch(() => undefined);
    return { session, defined, service, [Symbol.asyncDispose]: () => session[Symbol.asyncDispose]() };
  };
  const deliver: Deliveries['deliver'] = async ({ service, release, host }, progress, signal) => {
    await using site = await openSite(service, host, signal);
    const place = { ...site, release };
    progress({ host: host.name, doing: 'looking', sent: 0, total: release.bytes });
    const { artifact } = service;
    if (artifact?.kind === 'package') await installPackage(place, artifact, signal);
    // Before the artifact is fetched: an old release that is to come back may be nowhere but on its hosts.
    if (await isPresent(place, signal)) return { host: host.name, outcome: 'present', sent: 0, kept: release.bytes };
    const tree = await treeOf(service, signal);
    if (tree.digest !== release.digest) throw changed(place, tree);
    const delivered = await sendTree(place, { tree, fetch: hostFetch(artifact, tree) }, progress, signal);
    if (delivered.outcome === 'stored') await pruneReleases(site, [release.version], signal);
    return delivered;
  };
  return {
    async describe(service, signal) {
      const { digest, bytes } = await treeOf(service, signal);
      return { version: service.version, digest, bytes };
    },
    deliver,
    async link({ service, release, host }, signal) {
      await using site = await openSite(service, host, signal);
      await linkCommands({ ...site, release }, signal);
    },
    async leave({ service, release, host, aftermath }, signal) {
      await using site = await openSite(service, host, signal);
      await leaveAftermath({ ...site, release }, aftermath, signal);
    },
    async left({ service, release, host }, signal) {
      await using site = await openSite({ ...service, links: {}, keepReleases: 0 }, host, signal);
      return await readAftermath({ ...site, release }, signal);
    },
    async runHook({ service, release, host, ...hook }, signal) {
      await using site = await openSite(service, host, signal);
      return await runHookOnce({ ...site, release }, hook, signal);
    },
    async prune({ service, host, needed }, signal) {
      await using site = await openSite(service, host, signal);
      return await pruneReleases(site, [...new Set(needed.map(({ version }) => version))], signal);
    },
  };
}

function changed({ service, release }: Place, tree: Tree): LbctlError {
  return refused(
    'artifact-changed',
    `${service.name} ${release.version} was ${release.digest.slice(0, 12)} when it was planned, and is ${tree.digest.slice(0, 12)} now`,
  );
}
