/** `lbctl status [ROLLOUT]`: what is live on each balancer, who is at work, and what to type next. Changes nothing. */

import { selectHosts } from '../../inventory/patterns.ts';
import { milliseconds } from '../../model/duration.ts';
import { LbctlError } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { LiveUpstream } from '../../model/fleet-state.ts';
import type { Host } from '../../model/host.ts';
import { instant } from '../../model/instant.ts';
import type { HostName, RolloutName } from '../../model/names.ts';
import type { Observation, RecordedRun } from '../../model/observation.ts';
import { type HostStatus, hostStatus, type StatusView } from '../../model/status.ts';
import { isWatchLock } from '../../model/watch.ts';
import type { Balancer } from '../../ports/balancer.ts';
import type { BalancerHost } from '../../ports/balancer-host.ts';
import { colorLevel, showsUnicode } from '../../report/form.ts';
import { replicasData } from '../../report/format-replicas.ts';
import { formatStatus } from '../../report/format-status.ts';
import { jsonLine } from '../../report/jsonl.ts';
import { byRun, hasGoneBack, type KnownRun, newestRun, type Observations } from '../../rollout/attach.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { asRoot, findRollouts, type RolloutRef } from '../find-rollout.ts';
import { lookAtApp, type OpenApp, openApp, placesIn, replicasIn } from '../service-view.ts';

const AGAIN = milliseconds(2000);

type Asked = { readonly host: Host; readonly member?: BalancerHost; readonly reason?: string };

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const refs = args[0] === undefined ? undefined : await findRollouts(args[0], context);
  const hosts =
    refs === undefined
      ? await balancers(context)
      : [...new Map(refs.flatMap((ref) => ref.hosts).map((host) => [host.name, host])).values()];
  const members = await Promise.all(hosts.map((host) => open(host, context)));
  const apps = new Apps(context);
  for (;;) {
    const views = await look(refs ?? (await recorded(members, context)), { members, apps }, context);
    show(views, context);
    const over = views.every((view) => view.run === undefined || view.run.phase.phase === 'done');
    // A balancer that was met and could not be read, as its records are damaged, counts like one that is away.
    const away =
      members.some((one) => one.member === undefined) ||
      views.some(({ hosts, services }) => hosts.some(isAway) || (services?.away.length ?? 0) > 0);
    if (flags.watch !== true || over) return away ? EXIT.unreachable : EXIT.done;
    await context.clock.sleep(AGAIN, context.interrupt.stop);
  }
}

async function balancers(context: Context): Promise<readonly Host[]> {
  const inventory = await context.inventory();
  const pattern = context.flags.limit ?? (inventory.groups.has('balancers') ? 'balancers' : 'all');
  return selectHosts(inventory, pattern).map((host) => asRoot(host, undefined));
}

/** One balancer that can't be reached must not hide what the others say. */
async function open(host: Host, context: Context): Promise<Asked> {
  try {
    const fleet = await context.fleet([host]);
    return { host, member: fleet.get(host.name) };
  } catch (error) {
    if (error instanceof LbctlError) return { host, reason: error.message };
    throw error;
  }
}

/** Without a name: every rollout that some balancer has on record. */
async function recorded(members: readonly Asked[], context: Context): Promise<readonly RolloutRef[]> {
  const names = await Promise.all(members.map(({ member }) => member?.rollouts(context.interrupt.stop) ?? []));
  const hosts = members.map((one) => one.host);
  return [...new Set(names.flat())]
    .filter((name) => !isWatchLock(name))
    .toSorted()
    .map((rollout) => ({ rollout, hosts, elevate: (host: Host) => asRoot(host, undefined) }));
}

function isAway({ answer }: HostStatus): boolean {
  return answer === 'unreachable';
}

/** Hosts of services, each opened once for as long as the command looks. */
class Apps {
  readonly #context: Context;
  readonly #open = new Map<HostName, Promise<OpenApp>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The instances of the newest run's services; undefined when it has none. */
  async look(ref: RolloutRef, run: RecordedRun | undefined, seen: Observations): Promise<StatusView['services']> {
    if (run?.plan.services === undefined) return undefined;
    const places = await placesIn([run], ref, this.#context);
    const apps = await Promise.all(
      places.map(async (place) => {
        const open = this.#open.get(place.name) ?? openApp(place, this.#context);
        this.#open.set(place.name, open);
        return await lookAtApp(await open, ref.rollout, this.#context);
      }),
    );
    const { replicas } = await replicasIn(apps, [run], seen, this.#context);
    const away = apps.flatMap(({ place, reason }) => (reason === undefined ? [] : [{ host: place.host.name, reason }]));
    return { replicas, away };
  }
}

interface Open {
  readonly members: readonly Asked[];
  readonly apps: Apps;
}

async function look(
  refs: readonly RolloutRef[],
  { members, apps }: Open,
  context: Context,
): Promise<readonly StatusView[]> {
  const views = refs.map(async (ref) => {
    const { rollout, hosts } = ref;
    const asked = members.filter((one) => hosts.some((host) => host.name === one.host.name));
    const first = await observeAll(asked, rollout, [], context);
    const paths = [...new Set(byRun(seenOf(first)).flatMap((some) => newestRun(some)?.run.plan.paths ?? []))];
    const seen = paths.length === 0 ? first : await observeAll(asked, rollout, paths, context);
    const { readLive } = await context.balancer();
    return await Promise.all(
      apart(seen).map(async (some): Promise<StatusView> => {
        const known = newestRun(seenOf(some));
        const view = viewOf(some, known, readLive);
        const services = await apps.look(ref, known?.run, seenOf(some));
        return { rollout, at: context.clock.now(), ...view, ...(services === undefined ? {} : { services }) };
      }),
    );
  });
  return (await Promise.all(views)).flat();
}

/** Balancers with runs of their own are told of one by one, in the order of the inventory; those without come last, together. */
function apart(seen: readonly Seen[]): readonly (readonly Seen[])[] {
  const own = byRun(seenOf(seen)).filter((some) => newestRun(some)?.run.plan.together !== undefined);
  const hasOwn = ({ host }: Seen) => own.some((some) => some.has(host.name));
  const rest = seen.filter((one) => !hasOwn(one));
  return [...seen.filter(hasOwn).map((one) => [one]), ...(rest.length === 0 ? [] : [rest])];
}

type Seen = { readonly host: Host; readonly seen?: Observation; readonly reason?: string };

function observeAll(
  asked: readonly Asked[],
  rollout: RolloutName,
  paths: Parameters<BalancerHost['observe']>[1],
  { interrupt }: Context,
): Promise<readonly Seen[]> {
  return Promise.all(
    asked.map(async ({ host, member, reason }): Promise<Seen> => {
      if (member === undefined) return { host, reason: reason ?? '' };
      try {
        return { host, seen: await member.observe(rollout, paths, interrupt.stop) };
      } catch (error) {
        if (error instanceof LbctlError) return { host, reason: error.message };
        throw error;
      }
    }),
  );
}

function seenOf(all: readonly Seen[]): ReadonlyMap<Observation['host'], Observation> {
  return new Map(all.flatMap(({ seen }) => (seen === undefined ? [] : [[seen.host, seen] as const])));
}

function liveIn(seen: Observation, readLive: Balancer['readLive']): readonly LiveUpstream[] {
  return seen.files.flatMap(({ path, content }) => (content === undefined ? [] : readLive({ path, content })));
}

function viewOf(
  all: readonly Seen[],
  known: KnownRun | undefined,
  readLive: Balancer['readLive'],
): Pick<StatusView, 'hosts' | 'run'> {
  const run = known && runOf(known);
  const hosts = all.map(
    ({ host, seen, reason }): HostStatus =>
      seen === undefined
        ? { host: host.name, answer: 'unreachable', reason: reason ?? '' }
        : hostStatus(seen, run, liveIn(seen, readLive)),
  );
  return { hosts, ...(run && { run }) };
}

function runOf(known: KnownRun): NonNullable<StatusView['run']> {
  const { run } = known;
  const phase = phaseOf(known);
  const by = run.journal.findLast((line) => line.kind === 'runner.attached' || line.kind === 'rollout.started');
  const since = instant(
    Math.max(run.journal.at(-1)?.at ?? run.plan.created, ...known.healed.map((event) => event.when)),
  );
  return { plan: run.plan, phase, since, ...(by !== undefined && 'by' in by ? { by: by.by } : {}) };
}

/** A run that went back everywhere is over, also before a runner has written that down. */
function phaseOf(known: KnownRun): KnownRun['phase'] {
  const { phase } = known;
  if (phase.phase !== 'reverting' || !hasGoneBack(known)) return phase;
  return { phase: 'done', step: phase.step, outcome: 'rolled-back', because: phase.because };
}

function dataOf({ services, ...view }: StatusView): unknown {
  return services === undefined ? view : { ...view, services: replicasData({ at: view.at, ...services }) };
}

function show(views: readonly StatusView[], { io, flags }: Context): void {
  if (flags.output === 'json' || flags.output === 'jsonl')
    io.stdout.write(`${jsonLine({ v: 1, rollouts: views.map(dataOf) })}\n`);
  else if (views.length === 0) io.stdout.write('no rollout is on record on these balancers\n');
  else
    for (const view of views)
      io.stdout.write(
        `${formatStatus(view, { color: colorLevel(io.stdout, io.env), unicode: showsUnicode(io.env) })}\n`,
      );
}
