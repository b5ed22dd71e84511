/** What balancers have in their files of the upstreams of a play. */

import { LbctlError } from '../model/errors.ts';
import type { LiveUpstream } from '../model/fleet-state.ts';
import { managedPaths, type Play } from '../model/playbook.ts';
import { addressOf } from '../plan/live.ts';
import type { Balancer } from '../ports/balancer.ts';
import type { Observations } from '../rollout/attach.ts';
import type { Context } from './context.ts';
import type { OpenPlay } from './open-play.ts';

/** Of each balancer by itself. */
export async function liveOn(seen: Observations, context: Context): Promise<readonly (readonly LiveUpstream[])[]> {
  const balancer: Balancer = await context.balancer();
  return [...seen.values()].map(({ files }) =>
    files.flatMap(({ path, content }) => (content === undefined ? [] : balancer.readLive({ path, content }))),
  );
}

/** The addresses of an upstream among them. */
export function addressesOf(lines: readonly LiveUpstream[], { name }: Play['upstreams'][number]): ReadonlySet<string> {
  const servers = lines.find(({ upstream }) => upstream === name)?.servers ?? [];
  return new Set(servers.map((server) => addressOf(server) ?? server.address));
}

/** The addresses that any balancer of the plays has; undefined = it can't be told, because one of them does not answer. */
export async function liveAddresses(
  plays: readonly OpenPlay[],
  context: Context,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const found = plays.map(async ({ play, hosts }) => {
      const fleet = await context.fleet(hosts);
      const seen = await fleet.observe(play.rollout, () => managedPaths(play), context.interrupt.stop);
      const live = await liveOn(seen, context);
      return live.flatMap((lines) => play.upstreams.flatMap((upstream) => [...addressesOf(lines, upstream)]));
    });
    return new Set((await Promise.all(found)).flat());
  } catch (error) {
    context.interrupt.stop.throwIfAborted();
    if (error instanceof LbctlError) return undefined;
    throw error;
  }
}
