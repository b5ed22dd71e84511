/** Starts a run of a plan: lock, prepare everywhere, then walk. One refusal before the walk and nothing has changed. */
import { StalePlan } from '../model/errors.ts';
import type { EventBody } from '../model/event.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { hostsOf, type Plan } from '../model/plan.ts';
import type { PrepareNext } from '../ports/balancer-host.ts';
import { hasGoneBack, newestRun, type Observations, openJournal } from './attach.ts';
import { begin, type DriveOptions, type Edges, lockRequest, throughPauses } from './drive.ts';
import type { Lease } from './lease.ts';
import { type Candidates, type Preparation, type Prepared, prepare } from './prepare.ts';
import { callOff } from './retire.ts';
import { takeLease } from './take-lease.ts';
import type { WalkResult } from './walk.ts';

export interface Start {
  readonly plan: Plan;
  readonly candidates: Candidates;
  /** What the plan was made from; a balancer that was committed to since makes the plan stale. */
  readonly seen: Observations;
  readonly drift: Preparation['drift'];
  /** Brings what candidates need to be tested with (releases of services) to the hosts, once the lock is taken. */
  readonly deliver?: () => Promise<void>;
}

/**
 * Walks a new plan to its end, or to a pause (see throughPauses). Throws CandidateRejected, LockHeld, StalePlan or
 * Unreachable before anything live is changed.
 */
export async function start(
  task: Start,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<WalkResult> {
  const { fleet, clock, reporter } = edges;
  const tell = (event: EventBody): void => reporter.on({ ...event, v: 1, at: clock.now() });
  for (const [host, one] of task.seen) tell({ kind: 'host.connected', host, balancer: one.balancer });
  const request = { ...lockRequest(task.plan, options, false), next: (host: HostName) => nextOf(task, host) };
  const lease = await takeLease(request, { fleet, clock, tell }, task.seen, interrupt.stop);
  const prepared = await orRelease(lease, async () => {
    await closeHealed(lease, task, options, edges, interrupt);
    await task.deliver?.();
    const prepared = await prepareUnder(lease, task, interrupt);
    await callOff(lease, task.plan, task.seen, interrupt.stop);
    return prepared;
  });
  for (const host of prepared.generations.keys())
    tell({ kind: 'host.prepared', host, revisions: task.candidates.get(host)?.length ?? 0 });
  const first = await begin(prepared, lease, options, edges, interrupt);
  return await throughPauses(first, prepared.plan, options, edges, interrupt);
}

/** What a balancer prepares with the lock: a request less, and it says no itself where it was changed since the look. */
function nextOf({ plan, candidates, seen, drift }: Start, host: HostName): PrepareNext | undefined {
  const look = seen.get(host);
  if (look === undefined || look.run?.plan.id === plan.id || !hostsOf(plan).includes(host)) return undefined;
  const standing = { generation: look.generation, ...(look.run && { run: look.run.plan.id }) };
  return { standing, keep: 'revisions', drift, candidates: candidates.get(host) ?? [], paths: plan.paths };
}

async function prepareUnder(lease: Lease, task: Start, interrupt: Interrupt): Promise<Prepared> {
  const { plan, candidates, drift } = task;
  for (const [host, { generation, run }] of lease.standings) {
    if (run === plan.id) throw alreadyApplied(plan, host);
    const look = task.seen.get(host);
    // A run that has committed nothing yet (its runner died, or was refused) leaves the generation as it was.
    if (look?.generation !== generation || look.run?.plan.id !== run)
      throw new StalePlan('plan-stale', `${host} was changed since the plan was made`);
  }
  return await prepare(
    { plan, candidates, drift, keep: 'revisions', token: lease.token, answered: lease.prepared },
    lease.fleet,
    task.seen,
    interrupt.stop,
  );
}

/** The run before went back by itself on every balancer, and nobody has written that down yet. */
async function closeHealed(
  lease: Lease,
  { seen }: Start,
  options: DriveOptions,
  edges: Edges,
  interrupt: Interrupt,
): Promise<void> {
  const known = newestRun(seen);
  if (known === undefined || known.phase.phase === 'done' || !hasGoneBack(known)) return;
  // What is said now is of the new run: the former one's end is told in one sentence.
  const silent = { on: () => undefined, close: async () => undefined };
  const journal = openJournal(known.run, seen, { clock: edges.clock, reporter: silent });
  const text = `the rollout before this one went back by itself: ${known.healed[0]?.because}`;
  edges.reporter.on({ kind: 'notice', text, v: 1, at: edges.clock.now() });
  journal.write({ kind: 'runner.attached', by: options.actor, token: lease.token });
  for (const event of known.healed) journal.write(event);
  journal.write({ kind: 'rollout.done', outcome: 'rolled-back', because: 'every balancer went back by itself' });
  await journal.flush(lease.fleet, lease.token, interrupt.kill);
}

/** The error for a plan that a balancer has on record already: each is for one run. */
export function alreadyApplied(plan: Pick<Plan, 'id' | 'rollout'>, host: HostName): StalePlan {
  return new StalePlan(
    'plan-used',
    `the plan ${plan.id} of ${plan.rollout} was applied already, ${host} has it on record`,
    {
      hint: `\`lbctl status ${plan.rollout}\` shows how far it got; \`lbctl plan\` makes a new one`,
    },
  );
}

/** Until a run is on record nothing must stay locked when something goes wrong. */
async function orRelease<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await lease[Symbol.asyncDispose]();
    throw error;
  }
}
