/** Renders every state of a play as if nothing were live, for commands that connect to no host. */
import type { HostName } from '../model/names.ts';
import { draft } from '../plan/draft.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import { renderApps, runningOf, wantServices } from '../rollout/propose-services.ts';
import type { Context } from './context.ts';
import { type OpenPlay, partsOf } from './open-play.ts';

export interface OfflineState {
  readonly label: string;
  readonly candidates: ReadonlyMap<HostName, Candidate>;
}

/**
 * Renders every state for the first host, so that a template that can't work anywhere is refused before a connection is
 * opened. What only another host's variables break is found when its states are planned. Throws InvalidInput.
 */
export async function tryTemplates(plays: readonly OpenPlay[], context: Context): Promise<readonly OpenPlay[]> {
  // ssh2 is loaded and ssh is asked for the way while the templates are rendered beside it. One host is enough: mostly
  // ssh has the same answer for all.
  const [first] = plays.flatMap((play) => play.hosts);
  if (first !== undefined) void context.lookUp(first);
  for (const one of plays)
    await renderOffline({ ...one, hosts: one.hosts.slice(0, 1), apps: one.apps.slice(0, 1) }, context);
  return plays;
}

/**
 * In the order a first rollout would go through; a state has the hosts that it may change, balancers before app hosts. What a release holds is not looked at, so that
 * lists of instances name it without its digest. Throws InvalidInput.
 */
export async function renderOffline(one: OpenPlay, context: Context): Promise<readonly OfflineState[]> {
  const { play, hosts, apps } = one;
  const parts = await partsOf(context);
  const live = new Map(hosts.map((host) => [host.name, []] as const));
  const services = play.services === undefined ? undefined : await wantServices(play, apps, new Map(), parts);
  const running = services === undefined ? {} : { running: runningOf(services, new Map(), parts) };
  const drafted = draft({ play, live, ...running }).steps;
  const steps = drafted.flatMap((step) => (step.kind === 'state' ? [step] : []));
  const byHost = await parts.render(
    play,
    hosts,
    steps.map((step) => step.upstreams),
  );
  const onApps = services === undefined ? [] : await renderApps(play, services, drafted, parts);
  return steps.map(({ label, moves = [] }, index) => ({
    label,
    // Replicas change while the balancers stay as they are.
    candidates: new Map(
      [...(moves.length > 0 ? [] : byHost), ...onApps].flatMap(([name, all]) =>
        all[index] === undefined ? [] : [[name, all[index]] as const],
      ),
    ),
  }));
}
