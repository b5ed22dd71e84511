/** What follows on app hosts when every replica runs its release, done by whichever command sees the end of the rollout. */
import { milliseconds } from '../model/duration.ts';
import { LbctlError } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { Plan, ServicePlan } from '../model/plan.ts';
import type { ServiceName, Version } from '../model/service.ts';
import type { HookRun } from '../ports/deliveries.ts';
import type { Fleet } from '../rollout/fleet.ts';
import type { Context } from './context.ts';
import { eachHost } from './each-host.ts';

/** A migration that takes longer is better run by hand, before. */
const HOOK_TIMEOUT = milliseconds(600_000);

/**
 * Commands outside lead to the releases of the plan, `after_release` runs, and old releases go. What that is was left on the
 * hosts with the release. Safe to repeat. A problem is told and takes nothing back: exit 7.
 */
export async function settleReleases(plan: Plan, fleet: Fleet, context: Context): Promise<ExitCode> {
  if (plan.services === undefined || plan.purpose !== 'apply') return EXIT.done;
  const problems: string[] = [];
  for (const service of plan.services.services) {
    try {
      await settleService(service, plan, fleet, context);
    } catch (error) {
      if (!(error instanceof LbctlError)) throw error;
      problems.push(`${service.name} ${service.version} is live, and then: ${error.message} [${error.code}]`);
    }
  }
  for (const problem of problems) context.io.stderr.write(`${problem}\n`);
  return problems.length === 0 ? EXIT.done : EXIT.mixed;
}

async function settleService(
  { name, dest, version, digest }: ServicePlan['services'][number],
  plan: Plan,
  fleet: Fleet,
  context: Context,
): Promise<void> {
  if (digest === undefined) return;
  const deliveries = await context.deliveries();
  const { kill } = context.interrupt;
  const release = { version, digest };
  const hosts = (plan.services?.apps ?? []).flatMap((app) => fleet.members.get(app.name)?.host ?? []);
  const sites = await eachHost(hosts, context, async (host) => {
    const left = await deliveries.left({ service: { name, dest }, release, host }, kill);
    return left === undefined ? [] : [{ service: { name, dest, ...left }, release, host }];
  });
  await eachHost(sites.flat(), context, (site) => deliveries.link(site, kill));
  for (const site of sites.flat()) {
    const { afterRelease: command } = site.service;
    if (command === undefined) continue;
    const said = await runHook({ ...site, hook: 'after_release', command }, context);
    for (const line of context.mask(said)) context.io.stderr.write(`${line}\n`);
  }
  // What a rollback of this plan would start again stays, however few are kept.
  const former = formerVersions(plan, name);
  if (former.length === 0) return;
  await eachHost(sites.flat(), context, (site) => deliveries.prune({ ...site, needed: [release, ...former] }, kill));
}

function formerVersions({ steps }: Plan, service: ServiceName): readonly { readonly version: Version }[] {
  const moves = steps.flatMap((step) => (step.kind === 'state' || step.kind === 'retire' ? (step.moves ?? []) : []));
  return moves.flatMap(({ replica, from }) =>
    replica.service === service && from !== undefined ? [{ version: from }] : [],
  );
}

/** Runs a hook on the one host that has it. Answers what to say of it: that it ran, and what it printed. */
export async function runHook(run: Omit<HookRun, 'timeout'>, context: Context): Promise<readonly string[]> {
  const deliveries = await context.deliveries();
  const result = await deliveries.runHook({ ...run, timeout: HOOK_TIMEOUT }, context.interrupt.stop);
  if (result.outcome === 'already') return [];
  const printed = result.output.trimEnd().split('\n');
  return [`${run.host.name}: ${run.hook}: done`, ...printed.filter((line) => line !== '')];
}
