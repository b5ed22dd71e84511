/** Second stage of a plan: drafted states become revisions per balancer, and what changes nothing falls away. */
import type { Digest, RevisionId } from '../model/digest.ts';
import type { Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import type { Behind, DraftStep, OnFailure, Plan, PlanId, ServicePlan, Step } from '../model/plan.ts';
import { managedPaths, type Play } from '../model/playbook.ts';
import type { UpstreamState } from '../model/server.ts';
import type { PauseFor } from '../model/strategy.ts';
import type { Draft } from './draft.ts';
import { batchesOf } from './serial.ts';
import { titleOf } from './title.ts';

type Revisions = Readonly<Record<HostName, RevisionId>>;

export interface AssembleInput {
  readonly play: Play;
  readonly draft: Draft;
  readonly id: PlanId;
  readonly created: Instant;
  /** Digest of the resolved play. */
  readonly target: Digest;
  /** The balancers of the plan, in the order they are worked. */
  readonly hosts: readonly HostName[];
  /** Hosts of the play that `--limit` leaves out. */
  readonly leftOut: readonly HostName[];
  /** App hosts that it is walked without. */
  readonly behind?: readonly Behind[];
  readonly onFailure: OnFailure;
  /** What runs now on every balancer of the plan, and what that serves as far as it is known (`liveUpstreams`). */
  readonly base: { readonly revisions: Revisions; readonly upstreams: readonly UpstreamState[] };
  /** Absent = the play has no services. */
  readonly services?: ServicePlan;
  readonly together?: PlanId;
  /** The revision that was rendered for a host from a state of the draft; states count from 0, pauses don't count. */
  readonly revisionOf: (state: number, host: HostName) => RevisionId;
}

/**
 * The plan. States that change nothing on any balancer are dropped, so the plan of what is live already has no steps.
 * A balancer that runs the final revision already keeps it in every state: it is never walked back.
 */
export function assemble(input: AssembleInput): Plan {
  const { play, hosts, base, services, together, behind = [] } = input;
  return {
    version: 1,
    id: input.id,
    rollout: play.rollout,
    purpose: 'apply',
    created: input.created,
    target: input.target,
    strategy: play.strategy.kind,
    title: titleOf(play.vars),
    paths: managedPaths(play),
    leftOut: input.leftOut,
    pace: {
      batches: batchesOf(hosts, play.serial),
      maxFailPercentage: play.maxFailPercentage,
      settle: play.settle,
      splay: play.splay,
      proveTimeout: play.proveTimeout,
      maxOldWorkers: play.maxOldWorkers,
      ...(play.confirm === undefined ? {} : { confirm: play.confirm }),
    },
    onFailure: input.onFailure,
    base: { label: 'as it was', ...base },
    steps: joinPauses(dropRepeated(withRevisions(input), input)),
    ...(services === undefined ? {} : { services }),
    ...(together === undefined ? {} : { together }),
    ...(behind.length === 0 ? {} : { behind }),
  };
}

/** Whether carrying out the plan would change nothing anywhere. */
export function isNothingToDo(plan: Plan): boolean {
  return !plan.steps.some((step) => step.kind === 'state');
}

function withRevisions({ draft, hosts, base, services, revisionOf }: AssembleInput): readonly Step[] {
  const apps = services?.apps.map(({ name }) => name) ?? [];
  const last = draft.steps.filter((step) => step.kind === 'state').length - 1;
  // With services the way to what a balancer serves already leads through states without the replicas that restart.
  const isThere = (host: HostName) => services === undefined && base.revisions[host] === revisionOf(last, host);
  const there = new Set(last < 0 ? [] : hosts.filter(isThere));
  const indexOf = new Map(draft.steps.filter((step) => step.kind === 'state').map((step, index) => [step, index]));
  let before = base.revisions;
  return draft.steps.map((step: DraftStep): Step => {
    if (step.kind !== 'state') return step;
    const state = indexOf.get(step) ?? last;
    const { moves = [] } = step;
    // Replicas change while the balancers stay as they are, whoever wrote what they serve.
    const stay = moves.length > 0 ? before : {};
    const balancers = hosts.map((host) => [host, stay[host] ?? revisionOf(there.has(host) ? last : state, host)]);
    const others = apps.map((host) => [host, revisionOf(state, host)] as const);
    if (step.after !== undefined) {
      const changed = others.filter(([host, revision]) => before[host] !== revision);
      return { kind: 'retire', label: step.label, after: step.after, revisions: Object.fromEntries(changed), moves };
    }
    const revisions: Revisions = Object.fromEntries([...balancers, ...others]);
    before = revisions;
    const desired = { label: step.label, revisions, upstreams: step.upstreams };
    return { kind: 'state', desired, ...(moves.length === 0 ? {} : { moves }) };
  });
}

function dropRepeated(steps: readonly Step[], { base, hosts, services }: AssembleInput): readonly Step[] {
  const places = [...hosts, ...(services?.apps.map(({ name }) => name) ?? [])];
  let current = base.revisions;
  const kept = steps.filter((step) => {
    if (step.kind !== 'state') return true;
    const { revisions } = step.desired;
    if (places.every((host) => current[host] === revisions[host])) return false;
    current = revisions;
    return true;
  });
  // Where nothing changes nothing has to be waited for.
  return kept.some((step) => step.kind === 'state') ? kept : [];
}

/** A pause is kept when a state follows it; pauses that dropped states have brought together become one. */
function joinPauses(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  let waiting: PauseFor | undefined;
  for (const step of steps) {
    if (step.kind === 'pause') {
      waiting = waiting === undefined ? step.for : longer(waiting, step.for);
      continue;
    }
    if (waiting !== undefined) kept.push({ kind: 'pause', for: waiting });
    waiting = undefined;
    kept.push(step);
  }
  return kept;
}

/** Nothing changes between two pauses that have come together, so the longer wait is enough; a person's word is the longest. */
function longer(one: PauseFor, other: PauseFor): PauseFor {
  if (one === 'promotion' || other === 'promotion') return 'promotion';
  return other > one ? other : one;
}
