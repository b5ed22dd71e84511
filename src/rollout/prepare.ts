/** Brings every revision of a plan to every balancer and has it tested there, before any balancer is switched. */
import type { RevisionId } from '../model/digest.ts';
import { CandidateRejected, Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import type { Observation } from '../model/observation.ts';
import { appsOf, type Plan, pathsOn, placesOf, type Step } from '../model/plan.ts';
import type { BalancerHost, Candidate, PrepareAnswer, PrepareRequest } from '../ports/balancer-host.ts';
import type { Observations } from './attach.ts';
import type { Fleet } from './fleet.ts';
import { fenced } from './journal.ts';
import { emergencyHeld } from './lease.ts';
import { type HostView, type HostViews, viewOf } from './reduce.ts';

export type Candidates = ReadonlyMap<HostName, readonly Candidate[]>;

export interface Prepared {
  /** The plan with the base revisions that the balancers named: where abort goes. */
  readonly plan: Plan;
  readonly views: HostViews;
  readonly generations: ReadonlyMap<HostName, number>;
}

export interface Preparation {
  readonly plan: Plan;
  readonly candidates: Candidates;
  readonly token: number;
  readonly keep: PrepareRequest['keep'];
  readonly drift: PrepareRequest['drift'];
  /** Balancers that were asked with the lock. */
  readonly answered?: ReadonlyMap<HostName, PrepareAnswer>;
}

/**
 * All balancers side by side; one refusal anywhere and nothing has changed anywhere. Throws CandidateRejected naming
 * every balancer that refused, Unreachable, or LockHeld. Where any balancer will do, one without an answer counts as
 * failed and is left as it is.
 */
export async function prepare(
  task: Preparation,
  fleet: Fleet,
  seen: Observations,
  signal: AbortSignal,
): Promise<Prepared> {
  const { plan } = task;
  const answers = await fleet.each(placesOf(plan), (member, host) => ask(member, host, task, signal));
  // What was not answered because we were told to stop is no failure of the host.
  signal.throwIfAborted();
  const refused = answers.flatMap(([host, answer]) => (answer.outcome === 'prepared' ? [] : [{ host, answer }]));
  const missed = refused.filter(({ host, answer }) => fleet.canMiss(host) && isNoAnswer(answer));
  if (refused.length > missed.length || missed.length === answers.length) throw refusal(refused);
  const views: Record<HostName, HostView> = Object.fromEntries(
    missed.map(({ host, answer }) => [host, { live: 'unproven', failed: inWords(answer) }]),
  );
  const generations = new Map<HostName, number>();
  const bases: Record<HostName, RevisionId> = { ...plan.base.revisions };
  for (const [host, answer] of answers) {
    if (answer.outcome !== 'prepared') continue;
    bases[host] = answer.base;
    generations.set(host, answer.generation);
    views[host] = liveAfter(seen.get(host), answer.base, task.drift);
  }
  return { plan: withBase(plan, bases), views, generations };
}

/** A host that is not changed at first has its base in later states too. */
function withBase(plan: Plan, bases: Plan['base']['revisions']): Plan {
  const base = { ...plan.base, revisions: bases };
  if (plan.services === undefined) return { ...plan, base };
  const moved = appsOf(plan).filter((host) => bases[host] !== plan.base.revisions[host]);
  const steps = plan.steps.map((step): Step => {
    if (step.kind !== 'state') return step;
    const { revisions } = step.desired;
    const own = moved.filter((host) => revisions[host] === plan.base.revisions[host]);
    const mended = Object.fromEntries(own.flatMap((host) => (bases[host] === undefined ? [] : [[host, bases[host]]])));
    return { ...step, desired: { ...step.desired, revisions: { ...revisions, ...mended } } };
  });
  return { ...plan, base, steps };
}

/** A file that was adopted is live as it is; one that is to be overwritten is live as nothing that is wanted. */
function liveAfter(look: Observation | undefined, base: RevisionId, drift: Preparation['drift']): HostView {
  if (look !== undefined && look.onDisk !== 'foreign') return viewOf(look);
  return { live: look?.intended !== undefined && drift === 'overwrite' ? 'unproven' : base };
}

async function ask(
  member: BalancerHost,
  host: HostName,
  task: Preparation,
  signal: AbortSignal,
): Promise<PrepareAnswer> {
  const { plan, token, keep, drift } = task;
  const answer = task.answered?.get(host);
  if (answer !== undefined) return answer;
  const candidates = task.candidates.get(host) ?? [];
  return await member.prepare(plan.rollout, { token, keep, drift, candidates, paths: pathsOn(plan, host) }, signal);
}

/** The balancer was not there, or could not write: says nothing about what it was to take. */
function isNoAnswer({ outcome }: PrepareAnswer): boolean {
  return outcome === 'unknown' || outcome === 'failed';
}

type Refusal = { readonly host: HostName; readonly answer: Exclude<PrepareAnswer, { outcome: 'prepared' }> };

/** The gravest answer gives the error its class; the text names every balancer. */
function refusal(refused: readonly Refusal[]): Error {
  const text = refused.map(({ host, answer }) => `${host}: ${inWords(answer)}`).join('\n');
  for (const { host, answer } of refused) {
    if (answer.outcome === 'fenced') return fenced();
    if (answer.outcome === 'emergency') return emergencyHeld(answer.lock, host);
    if (answer.outcome === 'unknown') return new Unreachable('connection-lost', host, text);
  }
  const first = refused[0]?.answer.outcome;
  switch (first) {
    case 'drift':
      return new CandidateRejected('drift', text, {
        hint: '--overwrite replaces the edit and keeps it as a revision, --adopt makes it the state to come back to',
      });
    case 'not-included':
      return new CandidateRejected('not-included', text, { hint: 'nothing was changed on any balancer' });
    case 'tree-broken':
      return new CandidateRejected('tree-broken', text);
    case 'no-master':
      return new CandidateRejected('balancer-down', text);
    case 'invalid':
      return new CandidateRejected('candidate-invalid', text, { hint: 'nothing was changed on any balancer' });
    default:
      return new CandidateRejected('prepare-failed', text, { hint: 'nothing was changed on any balancer' });
  }
}

function inWords(answer: Refusal['answer']): string {
  switch (answer.outcome) {
    case 'invalid':
      return `revision ${answer.revision} does not pass: ${answer.output}`;
    case 'drift':
      return `changed by hand: ${answer.paths.join(', ')}`;
    case 'not-included':
      return `${answer.paths.join(', ')} would not be read: nothing in the balancer's configuration includes it`;
    case 'tree-broken':
      return `the tree as it is does not pass: ${answer.output}`;
    case 'no-master':
      return 'the balancer does not run';
    case 'failed':
    case 'unknown':
      return answer.reason;
    case 'emergency':
      return 'the emergency lock is set';
    case 'fenced':
      return 'another runner holds the lock';
  }
}
