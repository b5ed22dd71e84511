/** Opens the balancers of a rollout that is named on the command line, and reads what they know of it. */
import { InvalidInput } from '../model/errors.ts';
import type { RolloutName } from '../model/names.ts';
import { behindIn, pathsOn, placesOf } from '../model/plan.ts';
import type { IntentKind } from '../model/rollout.ts';
import { isOver, type KnownRun, newestRun, type Observations } from '../rollout/attach.ts';
import type { DriveOptions, Edges } from '../rollout/drive.ts';
import type { Fleet, Needs } from '../rollout/fleet.ts';
import type { Context } from './context.ts';
import { findRollouts, type RolloutRef } from './find-rollout.ts';
import { openApps } from './open-services.ts';
import { lockTimeoutOf, pauseOf } from './preferences.ts';

export interface OpenRun {
  readonly ref: RolloutRef;
  readonly rollout: RolloutName;
  readonly fleet: Fleet;
  readonly seen: Observations;
  readonly known: KnownRun | undefined;
}

/**
 * Every rollout the reference names, each with the balancers of its newest run open. Where any balancer will do, one that
 * can't be reached is named on standard error and missing from `seen`.
 */
export async function openRuns(reference: string, context: Context, needs: Needs): Promise<readonly OpenRun[]> {
  const refs = await findRollouts(reference, context);
  return await Promise.all(
    refs.map(async (ref) => {
      const { rollout, hosts } = ref;
      const balancers = await context.fleet(hosts, needs);
      const first = await balancers.observe(rollout, () => [], context.interrupt.stop);
      const known = newestRun(first);
      if (known === undefined) return { ref, rollout, fleet: balancers, seen: first, known };
      const { plan } = known.run;
      const gone = behindIn(plan);
      const apps = await openApps(plan, ref, context, gone.size > 0 ? 'any' : needs);
      const fleet = apps === undefined ? balancers : balancers.with(apps).sparing(gone);
      const members = placesOf(plan).filter((name) => fleet.members.has(name));
      const own = fleet.only(members);
      const seen = await own.observe(rollout, (host) => pathsOn(plan, host), context.interrupt.stop);
      const away = members.filter((name) => !seen.has(name));
      if (away.length > 0)
        context.io.stderr.write(`${rollout}: ${away.join(', ')} can not be reached and stays as it is\n`);
      return { ref, rollout, fleet: own, seen, known: newestRun(seen) ?? known };
    }),
  );
}

/** The newest run of every rollout that the reference names, as its balancers have it. Throws Unreachable. */
export async function newestRuns(reference: string, context: Context): Promise<readonly KnownRun[]> {
  const refs = await findRollouts(reference, context);
  const runs = refs.map(async ({ rollout, hosts }) => {
    const balancers = await context.fleet(hosts);
    return newestRun(await balancers.observe(rollout, () => [], context.interrupt.stop));
  });
  return (await Promise.all(runs)).flatMap((run) => run ?? []);
}

/** The one run that is not over; of a playbook with several plays there is at most one. Throws InvalidInput. */
export async function openUnfinished(
  reference: string,
  context: Context,
  needs: Needs,
): Promise<OpenRun & { readonly known: KnownRun }> {
  const runs = await openRuns(reference, context, needs);
  const open =
    runs.find((run) => run.known !== undefined && !isOver(run.known)) ?? runs.find((run) => run.known !== undefined);
  if (open?.known === undefined) {
    throw new InvalidInput([
      {
        code: 'no-rollout',
        severity: 'error',
        message: `the balancers have no rollout ${reference} on record`,
        hint: '`lbctl status` lists what they know',
      },
    ]);
  }
  return { ...open, known: open.known };
}

export async function edgesOf(context: Context, fleet: Fleet): Promise<Edges> {
  return { fleet, clock: context.clock, rng: context.rng, probes: context.probes, reporter: await context.reporter() };
}

export function driveOptions(context: Context, message: string): DriveOptions {
  return { actor: context.actor, message, lockTimeout: lockTimeoutOf(context), pause: pauseOf(context) };
}

/** Unique enough for one rollout's lifetime: two people who ask in the same millisecond still differ. */
export function intentId(kind: IntentKind, context: Context): string {
  return `${kind}-${context.clock.now().toString(36)}-${Math.floor(context.rng.next() * 36 ** 6).toString(36)}`;
}
