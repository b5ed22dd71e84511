/**
 * Commit-confirmed (`confirm:`): before the first change of a walk every balancer is armed to go back to the base by
 * itself; where the rollout comes to rest on purpose it is confirmed. A journal line confirms nothing: only the
 * balancer's own answer does, because a line may have reached some balancers and not the others.
 */
import { formatDuration } from '../model/duration.ts';
import { CandidateRejected, MixedState, Unreachable } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { hostsOf, type Plan } from '../model/plan.ts';
import { baseIsIntact } from '../plan/base-intact.ts';
import type { ArmAnswer } from '../ports/balancer-host.ts';
import type { Observations } from './attach.ts';
import { fenced } from './journal.ts';
import type { Walk } from './perform.ts';

/** Whatever a second signal says: once the first balancer may have been told, all must be. */
const CONFIRMING_MS = 3000;

/** Throws CandidateRejected (confirm-unavailable) when the plan wants timers that a balancer does not have. */
export function refuseWithoutTimers(plan: Plan, seen: Observations): void {
  const without = [...seen].flatMap(([host, one]) => (one.timers ? [] : [host]));
  if (plan.pace.confirm === undefined || without.length === 0) return;
  throw unavailable(without.map((host) => `${host}: this host does not run systemd, and confirm: needs its timers`));
}

/**
 * Before anything is changed: balancers are armed, or, where they must not go back alone, confirmed. Replicas that the base
 * sends requests to stay what they were for as long as a balancer may go back to it: a restart would lose requests there.
 * Answers false when told to stop meanwhile. Throws as arming and confirming do.
 */
export async function guard(walk: Walk, purpose: 'advance' | 'revert', interrupt: Interrupt): Promise<boolean> {
  const { plan, phase } = walk.journal;
  if (baseIsIntact(plan, phase.step)) return await armAll(walk, purpose, interrupt);
  // A runner that takes over does not know what the one before it has armed.
  if (walk.armed === false) return true;
  if (purpose === 'advance') return await confirmAll(walk, interrupt.kill);
  await letGo(walk);
  return true;
}

/**
 * Arms every balancer of the run, once in a walk. Answers false when told to stop meanwhile. Throws CandidateRejected
 * or Unreachable when it should advance and one can't be armed; a way back is not stopped by that.
 */
async function armAll(walk: Walk, purpose: 'advance' | 'revert', interrupt: Interrupt): Promise<boolean> {
  const { plan } = walk.journal;
  const { confirm, proveTimeout, maxOldWorkers } = plan.pace;
  if (confirm === undefined || walk.armed === true) return true;
  const answers = await walk.fleet.each(walk.fleet.keepers, async (member, host): Promise<ArmAnswer> => {
    const to = plan.base.revisions[host];
    if (to === undefined) return { outcome: 'failed', reason: 'the plan does not say what it served before' };
    const request = {
      kind: 'confirm',
      token: walk.lease.token,
      within: confirm,
      plan: plan.id,
      to,
      paths: plan.paths,
    } as const;
    return await member.arm(plan.rollout, { ...request, proveTimeout, maxOldWorkers }, interrupt.kill);
  });
  if (interrupt.stop.aborted) return false;
  if (answers.some(([, answer]) => answer.outcome === 'fenced')) throw fenced();
  if (purpose === 'advance') await refuseUnarmed(walk, answers);
  walk.armed = true;
  return true;
}

async function refuseUnarmed(walk: Walk, answers: readonly [HostName, ArmAnswer][]): Promise<void> {
  const refused = answers.flatMap(([host, answer]) => ('reason' in answer ? [{ host, ...answer }] : []));
  const [first] = refused;
  if (first === undefined) return;
  // Where nothing was changed yet there is nothing to go back from.
  if (!walk.journal.lines.some((line) => line.kind === 'host.intended')) await letGo(walk);
  const lines = refused.map(({ host, reason }) => `${host}: ${reason}`);
  const lost = refused.find(({ outcome }) => outcome === 'unknown');
  throw lost === undefined ? unavailable(lines) : new Unreachable('connection-lost', lost.host, lines.join('\n'));
}

/**
 * Confirms on every balancer, or on none as far as that can be had: each must have been heard of a moment before.
 * Answers false when told to stop at once before that. Throws MixedState (confirm-lost) when a balancer does not answer.
 */
export async function confirmAll(walk: Walk, kill: AbortSignal): Promise<boolean> {
  const { plan } = walk.journal;
  if (plan.pace.confirm === undefined) return true;
  const silent = (await silentHosts(walk, kill)).filter((host) => walk.fleet.keepers.includes(host));
  if (kill.aborted) return false;
  if (silent.length > 0) throw confirmLost(plan, silent);
  const unconfirmed = await letGo(walk);
  if (unconfirmed.length > 0) throw confirmLost(plan, unconfirmed);
  return true;
}

async function silentHosts(walk: Walk, kill: AbortSignal): Promise<readonly HostName[]> {
  try {
    return kill.aborted ? walk.fleet.keepers : await walk.lease.renew(kill);
  } catch (error) {
    if (kill.aborted) return walk.fleet.keepers;
    throw error;
  }
}

/** Cancels the timer of every balancer that answers; returns those that did not. */
export async function letGo(walk: Walk): Promise<readonly HostName[]> {
  const { journal, fleet, lease } = walk;
  if (journal.plan.pace.confirm === undefined) return [];
  const limit = AbortSignal.timeout(CONFIRMING_MS);
  const answers = await Promise.allSettled(
    fleet.keepers.map((name) =>
      fleet.get(name).disarm(journal.plan.rollout, { kind: 'confirm', token: lease.token }, limit),
    ),
  );
  walk.armed = false;
  return fleet.keepers.filter((_, index) => {
    const answer = answers[index];
    return answer?.status !== 'fulfilled' || answer.value.outcome !== 'disarmed';
  });
}

/** What a person reads who left without confirming. */
export function goesBack(plan: Plan): string | undefined {
  const { confirm } = plan.pace;
  if (confirm === undefined) return undefined;
  return `it is not confirmed: ${hostsOf(plan).join(', ')} go back by themselves in ${formatDuration(confirm)} unless somebody goes on with it`;
}

function confirmLost(plan: Plan, hosts: readonly HostName[]): MixedState {
  return new MixedState('confirm-lost', `${hosts.join(', ')} could not be told that it is confirmed`, {
    hint: goesBack(plan),
  });
}

function unavailable(lines: readonly string[]): CandidateRejected {
  return new CandidateRejected('confirm-unavailable', lines.join('\n'), {
    hint: 'nothing was changed; take confirm: out of the play to do without',
  });
}
