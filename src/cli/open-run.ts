/** Opens the balancers of a rollout that is named on the command line, and reads what they know of it. */
import { InvalidInput } from '../model/errors.ts';
import type { RolloutName } from '../model/names.ts';
import { behindIn, pathsOn, placesOf } from '../model/plan.ts';
import type { IntentKind } from '../model/rollout.ts';
import { byRun, isOver, type KnownRun, newestRun, type Observations } from '../rollout/attach.ts';
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
 * Every rollout the reference names, each with the balancers of its newest run open; where balancers have runs of their own,
 * one for each of these, the newest first. Where any balancer will do, one that can't be reached is named on standard error
 * and missing from `seen`.
 */
export async function openRuns(reference: string, context: Context, needs: Needs): Promise<readonly OpenRun[]> {
  const refs = await findRollouts(reference, context);
  const opened = refs.map(async (ref) => {
    const balancers = await context.fleet(ref.hosts, needs);
    const first = await balancers.observe(ref.rollout, () => [], context.interrupt.stop);
    const groups = byRun(first);
    const isApart = groups[0] !== first;
    if (isApart) sayAway(ref, balancers, first, context);
    const open = (seen: Observations) =>
      openRun(ref, isApart ? balancers.only([...seen.keys()]) : balancers, seen, context);
    return await Promise.all(groups.map(open));
  });
  return (await Promise.all(opened)).flat();
}

/** The newest run of some balancers, with the hosts of its services. */
async function openRun(ref: RolloutRef, balancers: Fleet, first: Observations, context: Context): Promise<OpenRun> {
  const { rollout } = ref;
  const known = newestRun(first);
  if (known === undefined) return { ref, rollout, fleet: balancers, seen: first, known };
  const { plan } = known.run;
  const gone = behindIn(plan);
  const apps = await openApps(plan, ref, context, gone.size > 0 ? 'any' : balancers.needs);
  const fleet = apps === undefined ? balancers : balancers.with(apps).sparing(gone);
  const own = fleet.only(placesOf(plan).filter((name) => fleet.members.has(name)));
  const seen = await own.observe(rollout, (host) => pathsOn(plan, host), context.interrupt.stop);
  sayAway(ref, own, seen, context);
  return { ref, rollout, fleet: own, seen, known: newestRun(seen) ?? known };
}

function sayAway({ rollout }: RolloutRef, fleet: Fleet, seen: Observations, { io }: Context): void {
  const away = fleet.names.filter((name) => !seen.has(name));
  if (away.length > 0) io.stderr.write(`${rollout}: ${away.join(', ')} can not be reached and stays as it is\n`);
}

/** The newest run of every rollout that the reference names, as its balancers have it: of each for itself where they have their own. Throws Unreachable. */
export async function newestRuns(reference: string, context: Context): Promise<readonly KnownRun[]> {
  const refs = await findRollouts(reference, context);
  const runs = refs.map(async ({ rollout, hosts }) => {
    const balancers = await context.fleet(hosts);
    return byRun(await balancers.observe(rollout, () => [], context.interrupt.stop)).map(newestRun);
  });
  return (await Promise.all(runs)).flat().flatMap((run) => run ?? []);
}

/** A run that is on record. */
export type RecordedOpenRun = OpenRun & { readonly known: KnownRun };

/** The runs that the reference names, at least one. Throws InvalidInput. */
export async function openRecorded(
  reference: string,
  context: Context,
  needs: Needs,
): Promise<readonly [RecordedOpenRun, ...RecordedOpenRun[]]> {
  const runs = await openRuns(reference, context, needs);
  const [first, ...rest] = runs.flatMap((run) => (run.known === undefined ? [] : [{ ...run, known: run.known }]));
  if (first !== undefined) return [first, ...rest];
  throw new InvalidInput([
    {
      code: 'no-rollout',
      severity: 'error',
      message: `the balancers have no rollout ${reference} on record`,
      hint: '`lbctl status` lists what they know',
    },
  ]);
}

/** The one run that is not over; of a playbook with several plays, or of balancers apart, there is at most one. Throws InvalidInput. */
export async function openUnfinished(reference: string, context: Context, needs: Needs): Promise<RecordedOpenRun> {
  const runs = await openRecorded(reference, context, needs);
  return runs.find(({ known }) => !isOver(known)) ?? runs[0];
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
