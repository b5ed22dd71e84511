/** `lbctl service start|stop|restart`: instances told to run or to stop, as a run with plan, locks, proof and journal. */
import { isAddress, parseAddress } from '../model/address.ts';
import { NO_PLAY, ORIGINAL, type RevisionId } from '../model/digest.ts';
import { CandidateRejected, LockHeld, MixedState, Unreachable, Usage } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import { isAtEnd, type Plan, pathsOn, placesOf, type ServicePlan, targetOf } from '../model/plan.ts';
import { isReplicaAsTold, type ReplicaStatus, replicaWord } from '../model/unit-state.ts';
import { type InstanceAction, type InstanceChange, instancesPlan, type Revise } from '../plan/instances.ts';
import { servicesOf } from '../plan/way-over-runs.ts';
import type { ServiceDriver } from '../ports/balancer.ts';
import type { BalancerHost, Candidate } from '../ports/balancer-host.ts';
import { revisionOf, withHeader } from '../render/revision.ts';
import { isOver, newestRun, type Observations } from '../rollout/attach.ts';
import { Fleet } from '../rollout/fleet.ts';
import { baseOf, planId } from '../rollout/propose.ts';
import type { Context } from './context.ts';
import { runRecorded } from './run-recorded.ts';
import type { ServiceView } from './service-view.ts';

/** Revisions of a host that are looked through for one that tells it what is wanted: it is known to applies. */
const LOOKED_THROUGH = 8;

/** Rollout by rollout. Throws what stops it before anything is changed. */
export async function changeInstances(
  action: InstanceAction,
  picked: ReadonlyMap<ServiceView, readonly ReplicaStatus[]>,
  context: Context,
): Promise<ExitCode> {
  for (const [view, replicas] of picked) {
    if (replicas.length === 0) continue;
    const code = await changeIn(action, view, replicas, context);
    if (code !== EXIT.done) return code;
  }
  return EXIT.done;
}

async function changeIn(
  action: InstanceAction,
  view: ServiceView,
  replicas: readonly ReplicaStatus[],
  context: Context,
): Promise<ExitCode> {
  const { rollout, runs } = view;
  refuseUnseen(view, replicas);
  const open = replicas.filter((one) => isToChange(action, one));
  if (open.length === 0) {
    const words = action === 'stop' ? 'stopped' : 'running';
    context.io.stderr.write(`${rollout}: nothing to do; ${replicas.map(replicaWord).join(', ')}: ${words} already\n`);
    return EXIT.done;
  }
  if (action !== 'start') refuseServing(open, context);
  const from = runs.find(({ plan }) => plan.services !== undefined)?.plan;
  const known = newestRun(view.seen);
  if (from === undefined || known === undefined) throw new Error('instances without a run on record');
  if (!isOver(known))
    throw new LockHeld(
      'rollout-unfinished',
      `${rollout} is at step ${known.phase.step + 1} of ${known.run.plan.steps.length}, and instances are changed only between rollouts`,
      { hint: `finish it first, or go back with \`lbctl abort ${rollout}\`` },
    );
  const fleet = fleetOf(view, open);
  const services = servicesFor(view, fleet);
  const changes = open.map((one) => changeOf(one, view));
  const seen = await fleet.observe(rollout, (host) => pathsIn(from, services, host), context.interrupt.stop);
  const driver = await context.serviceDriver();
  const hosts = new Map<HostName, HostFiles>();
  for (const place of new Set(changes.map(({ place }) => place)))
    hosts.set(place, await HostFiles.read(place, { view, fleet, seen, driver, restoring: action !== 'stop' }, context));
  const revise: Revise = (place, wishes) => {
    const files = hosts.get(place);
    if (files === undefined) throw new Error(`${place} was not read`);
    return files.revise(wishes);
  };
  const now = context.clock.now();
  const { confirm: _confirm, ...pace } = from.pace;
  const plan = instancesPlan({
    action,
    changes,
    revise,
    id: planId(now, context.rng, known.run.plan.id),
    rollout,
    created: now,
    target: NO_PLAY,
    paths: from.paths,
    leftOut: [],
    pace: { ...pace, batches: fleet.keepers.map((host) => [host]) },
    base: { label: 'as it was', revisions: baseOf(seen), upstreams: targetOf(known.run.plan).upstreams },
    services,
  });
  const candidates = new Map([...hosts].map(([place, files]) => [place, files.candidates] as const));
  const verb = `service ${action}`;
  const task = {
    plan: { ...plan, target: targetFor(plan, changes, view) },
    candidates,
    seen,
    drift: 'refuse' as const,
  };
  return await runRecorded(task, fleet, { verb, question: `${verb} ${changes.map(wordOf).join(', ')}?` }, context);
}

function wordOf({ replica: { host, instance, service } }: InstanceChange): string {
  return `${host}:${instance ?? service}`;
}

/** What is not known can't be changed; hosts that nobody named are left as they are. */
function refuseUnseen({ apps }: ServiceView, replicas: readonly ReplicaStatus[]): void {
  const stray = replicas.find((one) => one.told === undefined);
  if (stray !== undefined)
    throw new Usage('usage', `${replicaWord(stray)} is in no list any more: the next apply stops it`);
  const away = apps.find(
    ({ reason, place }) => reason !== undefined && replicas.some(({ host }) => host === place.host.name),
  );
  if (away !== undefined)
    throw new Unreachable('connection-lost', away.place.host.name, `${away.place.host.name}: ${away.reason}`);
}

function isToChange(action: InstanceAction, one: ReplicaStatus): boolean {
  const { told, now } = one;
  const isUp = now !== undefined && now.active !== 'inactive' && now.active !== 'failed';
  switch (action) {
    case 'start':
      return told?.running !== true || !isReplicaAsTold(one);
    case 'stop':
      return told?.running === true || isUp;
    case 'restart':
      return true;
  }
}

/** At 3 am: nobody shall lose requests by a word too many. */
function refuseServing(replicas: readonly ReplicaStatus[], { flags }: Context): void {
  const serving = replicas.filter((one) => one.sentBy.length > 0 && one.now?.active !== 'failed');
  if (flags.force === true || serving.length === 0) return;
  const words = serving.map((one) => `${replicaWord(one)}: ${one.sentBy.join(', ')} send requests to it`);
  throw new CandidateRejected('takes-requests', words.join('\n'), {
    hint: '`lbctl apply` restarts replicas of a new version without losing a request; --force does it all the same',
  });
}

/** The balancers and every app host that answers: a run that says nothing of a host would make the next apply plan anew. */
function fleetOf({ fleet, apps }: ServiceView, open: readonly ReplicaStatus[]): Fleet {
  const there = apps.filter(({ member, told, place }) => {
    const isChanged = open.some(({ host }) => host === place.host.name);
    return member !== undefined && (isChanged || told.length > 0);
  });
  const members = there.flatMap(({ place, member }) => (member === undefined ? [] : [[place.name, member] as const]));
  return fleet.with(new Fleet(new Map(members), fleet.needs));
}

/** What the newest runs know of these hosts and of all services: a play may have dropped some of them. */
function servicesFor({ runs, apps }: ServiceView, fleet: Fleet): ServicePlan {
  const known = servicesOf(runs.map(({ plan }) => plan));
  if (known === undefined) throw new Error('instances without a run on record');
  const there = apps.filter(({ place }) => fleet.members.has(place.name));
  return { ...known, apps: there.flatMap(({ place }) => known.apps.find(({ name }) => name === place.name) ?? []) };
}

function pathsIn(from: Plan, services: ServicePlan, host: HostName) {
  return pathsOn({ ...from, services }, host);
}

function changeOf(one: ReplicaStatus, { apps, addressOf }: ServiceView): InstanceChange {
  const { host, unit, told, now, sentBy } = one;
  const place = apps.find((app) => app.place.host.name === host)?.place.name;
  if (place === undefined || told === undefined) throw new Error(`${unit} on ${host} was not told anything`);
  const { service, instance, version } = told;
  const address = parseAddress(addressOf(one) ?? '');
  return {
    place,
    unit,
    version,
    runs: now !== undefined && now.active !== 'inactive' && now.active !== 'failed',
    serving: sentBy.length > 0,
    replica: { service, host, ...(instance === undefined ? {} : { instance }) },
    ...(isAddress(address) ? { address } : {}),
  };
}

/**
 * What applying the play again is nothing to do after: that of the run whose end this leads back to; and while nothing that
 * takes requests was stopped, that of the run whose end this began at.
 */
function targetFor(plan: Plan, changes: readonly InstanceChange[], { runs }: ServiceView): Plan['target'] {
  const endingAt = ({ revisions }: Plan['base']) =>
    runs.find(({ plan: one }) =>
      placesOf(one).every((host) => revisions[host] === undefined || isAtEnd(one, host, revisions[host])),
    );
  const isIdle = changes.every(({ serving }) => !serving);
  const run = endingAt(targetOf(plan)) ?? (isIdle ? endingAt(plan.base) : undefined);
  return run?.plan.target ?? NO_PLAY;
}

interface Reading {
  readonly view: ServiceView;
  readonly fleet: Fleet;
  readonly seen: Observations;
  readonly driver: ServiceDriver;
  /** Whether instances are told to run again: a revision that tells the host just that may be known. */
  readonly restoring: boolean;
}

/** The files of one host as they are told now, and revisions made from them. */
class HostFiles {
  readonly #rollout: RolloutName;
  readonly #driver: ServiceDriver;
  readonly #base: Candidate;
  readonly #known: Map<string, Candidate>;
  readonly #used = new Map<RevisionId, Candidate>();

  private constructor(rollout: RolloutName, driver: ServiceDriver, base: Candidate, known: readonly Candidate[]) {
    this.#rollout = rollout;
    this.#driver = driver;
    this.#base = base;
    // The newest of several wins.
    this.#known = new Map([...known.toReversed(), base].map((one) => [driver.meaning(one.files), one]));
  }

  /** Throws CandidateRejected (drift) when somebody else has changed them. */
  static async read(
    place: HostName,
    { view, fleet, seen, driver, restoring }: Reading,
    context: Context,
  ): Promise<HostFiles> {
    const look = seen.get(place);
    if (look === undefined || look.onDisk === 'foreign')
      throw new CandidateRejected('drift', `${place}: files of its services were changed by hand`, {
        hint: '`lbctl apply --overwrite` puts them right, `lbctl apply --adopt` keeps them',
      });
    const member = fleet.get(place);
    const signal = context.interrupt.stop;
    const base = { revision: look.onDisk, files: await member.readRevision(view.rollout, look.onDisk, signal) };
    const states = view.runs.flatMap(({ plan }) => [
      targetOf(plan),
      plan.base,
      ...plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired] : [])),
    ]);
    const names = [...new Set(states.flatMap(({ revisions }) => revisions[place] ?? []))];
    const others = names.filter((name) => name !== look.onDisk && name !== ORIGINAL && look.revisions.includes(name));
    const known: Candidate[] = [];
    for (const revision of restoring ? others.slice(0, LOOKED_THROUGH) : [])
      known.push({ revision, files: await filesOf(member, view.rollout, revision, signal) });
    return new HostFiles(view.rollout, driver, base, known);
  }

  /** What the host has to be sent for the revisions that were asked for. */
  get candidates(): readonly Candidate[] {
    return [...this.#used.values()];
  }

  revise(wishes: ReadonlyMap<string, boolean>): RevisionId {
    const files = this.#driver.tell(this.#base.files, wishes);
    const meaning = this.#driver.meaning(files);
    const candidate = this.#known.get(meaning) ?? this.#made(files);
    this.#known.set(meaning, candidate);
    if (candidate !== this.#base) this.#used.set(candidate.revision, candidate);
    return candidate.revision;
  }

  #made(files: readonly ManagedFile[]): Candidate {
    const revision = revisionOf(files.map(({ path, content }) => ({ path, body: content })));
    const same = new Set(this.#base.files);
    const titled = files.map((file) =>
      same.has(file) ? file : { ...file, content: withHeader(file.content, this.#rollout, revision) },
    );
    return { revision, files: titled };
  }
}

/** None where the host has not kept it. */
async function filesOf(
  member: BalancerHost,
  rollout: RolloutName,
  revision: RevisionId,
  signal: AbortSignal,
): Promise<readonly ManagedFile[]> {
  try {
    return await member.readRevision(rollout, revision, signal);
  } catch (error) {
    if (error instanceof MixedState) return [];
    throw error;
  }
}
