/** The instances of a rollout's services, found by what the balancers have on record and read from their own hosts. */
import { dirname } from 'node:path';
import { InvalidInput, LbctlError, Usage } from '../model/errors.ts';
import { replicaKey } from '../model/member.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { parseInstanceName, parseServiceName } from '../model/service.ts';
import { type ReplicaStatus, replicaWord, type ToldInstance, type UnitState } from '../model/unit-state.ts';
import { sendersTo } from '../plan/live.ts';
import { addressesIn } from '../plan/reached.ts';
import type { BalancerHost } from '../ports/balancer-host.ts';
import type { Observations } from '../rollout/attach.ts';
import type { Fleet, Needs } from '../rollout/fleet.ts';
import type { AppPlace } from '../rollout/propose-services.ts';
import type { Context } from './context.ts';
import { findRollouts, type RolloutRef } from './find-rollout.ts';
import { runsOf } from './go-back.ts';
import { inPlan } from './open-services.ts';

/** A host of services; one that can't be asked says why. */
export interface AppView {
  readonly place: AppPlace;
  readonly member?: BalancerHost;
  readonly told: readonly ToldInstance[];
  readonly now: readonly UnitState[];
  readonly reason?: string;
}

export interface ServiceView {
  readonly rollout: RolloutName;
  /** The playbook that has the play; absent where only the balancers know the name. */
  readonly file?: string;
  /** The balancers. */
  readonly fleet: Fleet;
  readonly seen: Observations;
  /** Newest first. */
  readonly runs: readonly RecordedRun[];
  readonly apps: readonly AppView[];
  readonly replicas: readonly ReplicaStatus[];
  /** Where requests reach a replica; undefined = no upstream on record has had it. */
  addressOf(replica: ReplicaStatus): string | undefined;
}

/** Every rollout that the reference names and that has run services. Throws InvalidInput (no-rollout) when none has. */
export async function serviceViews(reference: string, context: Context, needs: Needs): Promise<readonly ServiceView[]> {
  const refs = await findRollouts(reference, context);
  const views = await Promise.all(refs.map((ref) => viewOf(ref, context, needs)));
  const found = views.filter((view) => view !== undefined);
  if (found.length > 0) return found;
  throw new InvalidInput([
    {
      code: 'no-rollout',
      severity: 'error',
      message: `the balancers have no run of ${reference} with services on record`,
      hint: '`lbctl apply` brings services up; `lbctl status` lists what the balancers know',
    },
  ]);
}

async function viewOf(ref: RolloutRef, context: Context, needs: Needs): Promise<ServiceView | undefined> {
  const fleet = await context.fleet(ref.hosts, needs);
  const runs = await runsOf(ref.rollout, [fleet], context);
  const places = await placesIn(runs, ref, context);
  if (places.length === 0) return undefined;
  const paths = runs[0]?.plan.paths ?? [];
  const [seen, apps] = await Promise.all([
    fleet.observe(ref.rollout, () => paths, context.interrupt.stop),
    Promise.all(places.map(async (place) => await lookAtApp(await openApp(place, context), ref.rollout, context))),
  ]);
  const { rollout, file } = ref;
  const found = await replicasIn(apps, runs, seen, context);
  return { rollout, ...(file === undefined ? {} : { file }), fleet, seen, runs, apps, ...found };
}

/** Every host that some run had services on: one that the play has dropped may still run them. */
export async function placesIn(
  runs: readonly RecordedRun[],
  { file, elevate }: Pick<RolloutRef, 'file' | 'elevate'>,
  context: Context,
): Promise<readonly AppPlace[]> {
  const inventory = await context.inventory(file === undefined ? context.io.cwd : dirname(file));
  const known = new Map<HostName, AppPlace>();
  for (const { plan } of runs) {
    for (const { name, host } of plan.services?.apps ?? []) {
      const found = inventory.hosts.get(host);
      if (found === undefined)
        context.io.stderr.write(`notice: ${host} ran services, and the inventory does not know it\n`);
      else if (!known.has(host)) known.set(host, { name, host: elevate(found) });
    }
  }
  const order = [...inventory.hosts.keys()];
  return [...known.values()].toSorted((a, b) => order.indexOf(a.host.name) - order.indexOf(b.host.name));
}

/** A host of services that was opened, or why it could not be. */
export interface OpenApp {
  readonly place: AppPlace;
  readonly member?: BalancerHost;
  readonly reason?: string;
}

/** One host that can't be reached must not hide what the others say. */
export async function openApp(place: AppPlace, context: Context): Promise<OpenApp> {
  try {
    return { place, member: (await context.appFleet([inPlan(place)])).get(place.name) };
  } catch (error) {
    if (error instanceof LbctlError && !context.interrupt.stop.aborted) return { place, reason: error.message };
    throw error;
  }
}

/** What the host says of the rollout's instances. */
export async function lookAtApp(app: OpenApp, rollout: RolloutName, { interrupt }: Context): Promise<AppView> {
  const states = await app.member?.units.states(rollout, interrupt.stop);
  interrupt.stop.throwIfAborted();
  if (states === undefined) return { ...app, told: [], now: [] };
  if (states.outcome === 'seen') return { ...app, told: states.told, now: states.now };
  return { ...app, told: [], now: [], reason: states.reason };
}

/** The instances of all hosts, beside who sends requests to them. `runs` say where requests reach each. */
export async function replicasIn(
  apps: readonly AppView[],
  runs: readonly RecordedRun[],
  seen: Observations,
  context: Context,
): Promise<Pick<ServiceView, 'replicas' | 'addressOf'>> {
  const addresses = addressesIn(runs.map(({ plan }) => plan));
  const { readLive } = await context.balancer();
  const live = new Map(
    [...seen].map(([host, { files }]) => [
      host,
      files.flatMap(({ path, content }) => (content === undefined ? [] : readLive({ path, content }))),
    ]),
  );
  const replicas = apps.flatMap(({ place, told, now }) => {
    const host = place.host.name;
    const listed = told.map((one) => ({ told: one, unit: one.unit, replica: { ...one, host } }));
    const strays = now
      .filter(
        ({ unit, active }) => active !== 'inactive' && active !== 'failed' && !told.some((one) => one.unit === unit),
      )
      .map(({ unit }) => strayIn(unit, host));
    return [...listed, ...strays].map(({ unit, replica, ...rest }): ReplicaStatus => {
      const state = now.find((one) => one.unit === unit);
      const known = replica === undefined ? undefined : addresses.get(replicaKey(replica));
      return {
        host,
        unit,
        ...rest,
        ...(state === undefined ? {} : { now: state }),
        sentBy: known === undefined ? [] : sendersTo(live, known),
      };
    });
  });
  const addressOf: ServiceView['addressOf'] = ({ host, told }) =>
    told === undefined ? undefined : [...(addresses.get(replicaKey({ ...told, host })) ?? [])][0];
  return { replicas, addressOf };
}

/** A unit that was started for the rollout once, and that no list names any more. */
function strayIn(unit: string, host: HostName) {
  const [name = '', word] = unit.replace(/\.service$/, '').split('@');
  const service = parseServiceName(name);
  const instance = word === undefined ? undefined : parseInstanceName(word);
  if (service === undefined) return { unit, replica: undefined };
  return { unit, replica: { service, host, ...(instance === undefined ? {} : { instance }) } };
}

/**
 * The replicas that the words name: an instance (`5001`), a service, a host, or `HOST:INSTANCE`; all without words.
 * Throws Usage naming those that there are.
 */
export function pickReplicas(
  views: readonly ServiceView[],
  words: readonly string[],
): ReadonlyMap<ServiceView, readonly ReplicaStatus[]> {
  const all = views.flatMap(({ replicas }) => replicas);
  const unknown = words.filter((word) => !all.some((one) => namesOf(one).includes(word)));
  if (unknown.length > 0) {
    const away = views.flatMap(({ apps }) => apps.filter(({ reason }) => reason !== undefined));
    const silent = away.length === 0 ? '' : `; not asked: ${away.map(({ place }) => place.host.name).join(', ')}`;
    throw new Usage('usage', `there is no instance ${unknown.join(', ')}`, {
      hint: `these are there: ${all.map(replicaWord).join(', ') || 'none'}${silent}`,
    });
  }
  const isMeant = (one: ReplicaStatus) => words.length === 0 || namesOf(one).some((name) => words.includes(name));
  return new Map(views.map((view) => [view, view.replicas.filter(isMeant)]));
}

function namesOf(one: ReplicaStatus): readonly string[] {
  const { told, unit, host } = one;
  const name = unit.replace(/\.service$/, '');
  return [
    replicaWord(one),
    host,
    name,
    unit,
    `${host}:${name}`,
    ...(told === undefined ? [] : [told.service, ...(told.instance === undefined ? [] : [told.instance])]),
  ];
}
