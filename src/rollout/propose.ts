/** Makes the plan of a play from what the balancers serve now; writes nothing anywhere. */
import { type Digest, ORIGINAL, type RevisionId } from '../model/digest.ts';
import type { LiveUpstream, ManagedFile } from '../model/fleet-state.ts';
import type { Host } from '../model/host.ts';
import { instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import type { Observation, RecordedRun } from '../model/observation.ts';
import { type Behind, type OnFailure, type Plan, type PlanId, parsePlanId, stateIn } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { UpstreamState } from '../model/server.ts';
import { assemble } from '../plan/assemble.ts';
import { refuseMuch } from '../plan/change-limit.ts';
import { type Draft, draft } from '../plan/draft.ts';
import { settledHosts } from '../plan/history.ts';
import { type Live, liveUpstreams } from '../plan/live.ts';
import { onlyServing } from '../plan/on-hosts.ts';
import { leftBehind } from '../plan/reached.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import type { Clock, Rng } from '../ports/clock.ts';
import { type KnownRun, newestRun, type Observations } from './attach.ts';
import type { Candidates } from './prepare.ts';
import {
  type AppPlace,
  appRevision,
  renderApps,
  runningOf,
  type ServiceParts,
  servicePlanOf,
  type WantedServices,
} from './propose-services.ts';
import { refuseTaken } from './refuse-taken.ts';

export interface Proposal {
  readonly plan: Plan;
  readonly candidates: Candidates;
  readonly seen: Observations;
  readonly known: KnownRun | undefined;
  readonly notes: readonly string[];
  readonly services?: WantedServices;
}

export interface ProposalInput {
  readonly play: Play;
  /** Balancers to be worked, in order. */
  readonly hosts: readonly Host[];
  readonly leftOut: readonly HostName[];
  /** App hosts that the play is worked without. */
  readonly behind: readonly (Omit<Behind, 'host'> & { readonly place: AppPlace })[];
  readonly onFailure: OnFailure;
  /** Digest of the resolved play, and of the releases that it brings. */
  readonly target: Digest;
  /** Absent = the play has none. */
  readonly services?: WantedServices;
  /** See Plan. */
  readonly together?: PlanId;
  /** Whatever `max_change` says. */
  readonly anyChange?: boolean;
}

/** What the planner needs from outside its own purity. */
export interface ProposalParts extends ServiceParts {
  /** For each host one candidate for each state, in order; throws InvalidInput. */
  readonly render: (
    play: Play,
    hosts: readonly Host[],
    states: readonly (readonly UpstreamState[])[],
  ) => Promise<ReadonlyMap<HostName, readonly Candidate[]>>;
  readonly readLive: (file: Pick<ManagedFile, 'path' | 'content'>) => readonly LiveUpstream[];
  readonly clock: Clock;
  readonly rng: Rng;
}

type OnApps = Awaited<ReturnType<typeof renderApps>>;

/** Throws InvalidInput: a plan is impossible, or a template fails; CandidateRejected: more would change than it may. */
export async function propose(input: ProposalInput, seen: Observations, parts: ProposalParts): Promise<Proposal> {
  const { hosts, target, services, behind } = input;
  refuseTaken(input.play, seen);
  const known = newestRun(seen);
  const live = liveOf(new Map(hosts.flatMap(({ name }) => pairOf(seen, name))), parts.readLive);
  if (input.anyChange !== true) refuseMuch(input.play, live);
  const { play, missing } = onlyServing(input.play, live, awayIn(behind));
  const settled = settledHosts(runsOf(seen), target, servedBy(seen));
  const apps = services?.apps.map(({ name }) => name) ?? [];
  // A balancer that is there already counts as one that serves for as long as replicas behind it are to be changed.
  const isOpen = (host: HostName) => !settled.has(host) || apps.some((name) => !settled.has(name));
  const open: Live = new Map([...live].filter(([host]) => isOpen(host)));
  const before = known?.run.plan;
  const leftOut = [...input.leftOut, ...behind.map(({ place }) => place.host.name)];
  const running = services === undefined ? {} : { running: { ...runningOf(services, seen, parts, before), missing } };
  const drafted: Draft =
    settled.size === hosts.length + apps.length ? { steps: [], notes: [] } : draft({ play, live: open, ...running });
  const states = drafted.steps.flatMap((step) => (step.kind === 'state' ? [step.upstreams] : []));
  const rendered = await parts.render(play, hosts, states);
  const base = baseOf(seen);
  const onApps: OnApps = services === undefined ? new Map() : await renderApps(play, services, drafted.steps, parts);
  const now = parts.clock.now();
  const plan = assemble({
    play,
    draft: drafted,
    id: planId(now, parts.rng, known?.run.plan.id),
    created: now,
    target,
    hosts: hosts.map((host) => host.name),
    leftOut: input.leftOut,
    behind: behind.map(({ place, ...rest }) => ({ host: place.name, ...rest })),
    onFailure: input.onFailure,
    base: { revisions: base, upstreams: liveUpstreams(live, play.upstreams) },
    ...(services === undefined ? {} : { services: servicePlanOf(play, services, live) }),
    ...(input.together === undefined ? {} : { together: input.together }),
    revisionOf: (state, host) =>
      (apps.includes(host) ? appRevision(onApps, base, state, host) : undefined) ?? revisionOf(rendered, state, host),
  });
  const all = new Map([
    ...rendered,
    ...[...onApps].map(([host, some]) => [host, some.filter((one) => one !== undefined)] as const),
  ]);
  return {
    plan,
    candidates: needed(plan, all),
    seen,
    known,
    notes: [...drafted.notes, ...(before === undefined ? [] : leftBehind(before, input.play.services ?? [], leftOut))],
    ...(services === undefined ? {} : { services }),
  };
}

function awayIn(behind: ProposalInput['behind']): ReadonlySet<HostName> {
  return new Set(behind.flatMap(({ place, state }) => (state === 'unreachable' ? [place.host.name] : [])));
}

/**
 * A unique plan id. Runs of one rollout are compared by it, so it sorts after `former`, the newest on record, also when
 * the clock here is behind the one of the machine that made that.
 */
export function planId(now: number, rng: Rng, former?: PlanId): PlanId {
  const at = Math.max(now, former === undefined ? 0 : timeIn(former) + 1000);
  const [date = '', time = ''] = new Date(instant(at)).toISOString().replace(/[-:]/g, '').split(/[T.]/);
  const tail = Math.floor(rng.next() * 0xffff_ffff)
    .toString(16)
    .padStart(8, '0');
  const id = parsePlanId(`${date}-${time}-${tail}`);
  if (id === undefined) throw new Error(`the clock says ${now}`);
  return id;
}

/** The time in a plan id, in ms; 0 for digits that are no time. */
function timeIn(id: PlanId): number {
  const [date = '', time = ''] = id.split('-');
  const iso = `${date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')}T${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}Z`;
  return Date.parse(iso) || 0;
}

function pairOf(seen: Observations, host: HostName): readonly (readonly [HostName, Observation])[] {
  const one = seen.get(host);
  return one === undefined ? [] : [[host, one]];
}

/** What every balancer serves, read from its own files. */
function liveOf(seen: Observations, readLive: ProposalParts['readLive']): Live {
  return new Map(
    [...seen].map(([host, one]) => [
      host,
      one.files.flatMap((file) =>
        file.content === undefined ? [] : readLive({ path: file.path, content: file.content }),
      ),
    ]),
  );
}

/** Where an abort goes: what runs if that can be proven, else what is on disk; `0` stands for a file not yet adopted. */
export function baseOf(seen: Observations): Readonly<Record<HostName, RevisionId>> {
  return Object.fromEntries([...seen].map(([host, one]) => [host, baseRevision(one)]));
}

function baseRevision(one: Observation): RevisionId {
  if (one.onDisk === 'foreign') return ORIGINAL;
  return one.running === 'unknown' ? one.onDisk : one.running;
}

/** Every run that some balancer has as its newest, newest first. */
function runsOf(seen: Observations): readonly RecordedRun[] {
  const runs = new Map(
    [...seen.values()].flatMap(({ run }) => (run === undefined ? [] : [[run.plan.id, run] as const])),
  );
  return [...runs.values()].toSorted((a, b) => (a.plan.id < b.plan.id ? 1 : -1));
}

/** What is on disk where that is provably what runs. */
function servedBy(seen: Observations): ReadonlyMap<HostName, RevisionId | 'unknown' | 'foreign'> {
  return new Map([...seen].map(([host, one]) => [host, one.onDisk === one.running ? one.onDisk : 'unknown']));
}

/** Balancers whose managed files are not what lbctl wrote. */
export function driftedHosts(seen: Observations): readonly Observation[] {
  return [...seen.values()].filter((one) => one.intended !== undefined && one.onDisk === 'foreign');
}

function revisionOf(rendered: ReadonlyMap<HostName, readonly Candidate[]>, state: number, host: HostName): RevisionId {
  const candidate = rendered.get(host)?.[state];
  if (candidate === undefined) throw new Error(`state ${state} was not rendered for ${host}`);
  return candidate.revision;
}

/** Only what the plan can make live, each revision once. */
function needed(plan: Plan, rendered: ReadonlyMap<HostName, readonly Candidate[]>): Candidates {
  const wanted = (host: HostName) => new Set(plan.steps.flatMap(stateIn).map(({ revisions }) => revisions[host]));
  return new Map(
    [...rendered].map(([host, candidates]) => {
      const unique = new Map(candidates.map((candidate) => [candidate.revision, candidate]));
      return [host, [...unique.values()].filter((candidate) => wanted(host).has(candidate.revision))];
    }),
  );
}
