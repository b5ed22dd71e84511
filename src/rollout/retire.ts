/**
 * Replicas that serve no more stay up for a while (`keep:`), for a way back in one step. Then their own hosts stop them, by
 * timers, whether a runner lives or not; the next run calls off what the one before has left to them.
 */
import type { RevisionId } from '../model/digest.ts';
import { Unreachable } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, type Plan, pathsOn, type Retirement, retirementOf } from '../model/plan.ts';
import type { ArmAnswer, DisarmAnswer } from '../ports/balancer-host.ts';
import type { Observations } from './attach.ts';
import { confirmAll } from './confirm.ts';
import type { Fleet } from './fleet.ts';
import { fenced } from './journal.ts';
import { observe, proveTimeoutOn, type Walk } from './perform.ts';
import { note } from './replicas.ts';

/** Arms the app hosts. One that can't be armed keeps its replicas up, which harms nobody: that is told and no failure. */
export async function retire(walk: Walk, step: Retirement, interrupt: Interrupt): Promise<void> {
  const { journal, fleet } = walk;
  // A balancer that went back by itself later on would send requests to what has been stopped.
  if (!(await confirmAll(walk, interrupt.kill))) return;
  // Whoever takes over has to know that replicas may be gone: a way back that did not would send requests to them first.
  await journal.flush(fleet, walk.lease.token, interrupt.kill);
  const hosts = fleet.names.filter((host) => step.revisions[host] !== undefined);
  const answers = await fleet.each(hosts, async (member, host): Promise<ArmAnswer> => {
    const to: RevisionId | undefined = step.revisions[host];
    if (to === undefined) return { outcome: 'failed', reason: 'the plan does not say what is to run there' };
    const { plan } = journal;
    const request = { kind: 'keep', token: walk.lease.token, within: step.after, plan: plan.id, to } as const;
    const { maxOldWorkers } = plan.pace;
    const how = { paths: pathsOn(plan, host), proveTimeout: proveTimeoutOn(plan, host), maxOldWorkers };
    return await member.arm(plan.rollout, { ...request, ...how }, interrupt.kill);
  });
  if (interrupt.kill.aborted) return;
  if (answers.some(([, answer]) => answer.outcome === 'fenced')) throw fenced();
  for (const [host, answer] of answers)
    if ('reason' in answer)
      journal.tell({ kind: 'notice', text: `${host} does not stop its former replicas: ${answer.reason}` });
  journal.tell({ kind: 'notice', text: `${step.label}; until then the way back is one step` });
  note(walk, []);
}

/** Calls off what this run has left to app hosts, and looks what has become of them: some may have acted already. */
export async function recall(walk: Walk, interrupt: Interrupt): Promise<void> {
  const { journal, fleet, lease } = walk;
  const { plan } = journal;
  const hosts = fleet.names.filter((host) => retirementOf(plan)?.revisions[host] !== undefined);
  const silent = await callOffOn(fleet, plan, { hosts, token: lease.token }, interrupt.kill);
  if (interrupt.kill.aborted) return;
  await observe(walk, hosts, interrupt);
  for (const [host, reason] of silent) walk.views = { ...walk.views, [host]: { live: 'unproven', failed: reason } };
  note(walk, []);
}

/**
 * A run begins: whatever the one before it has left to the app hosts counts no more. Throws LockHeld or Unreachable; nothing
 * but these timers was changed by then.
 */
export async function callOff(
  { fleet, token }: { readonly fleet: Fleet; readonly token: number },
  plan: Plan,
  seen: Observations,
  signal: AbortSignal,
): Promise<void> {
  const hosts = appsOf(plan).filter((host) => seen.get(host)?.keeps !== undefined);
  const [silent] = await callOffOn(fleet, plan, { hosts, token }, signal);
  signal.throwIfAborted();
  if (silent !== undefined)
    throw new Unreachable('connection-lost', silent[0], `it could not be told to let its replicas run: ${silent[1]}`);
}

/** Those that were not told, and why. Throws LockHeld. */
async function callOffOn(
  fleet: Fleet,
  { rollout }: Plan,
  { hosts, token }: { readonly hosts: readonly HostName[]; readonly token: number },
  signal: AbortSignal,
): Promise<readonly (readonly [HostName, string])[]> {
  const answers = await fleet.each(
    hosts,
    (member): Promise<DisarmAnswer> => member.disarm(rollout, { kind: 'keep', token }, signal),
  );
  if (answers.some(([, answer]) => answer.outcome === 'fenced')) throw fenced();
  return answers.flatMap(([host, answer]) => ('reason' in answer ? [[host, answer.reason] as const] : []));
}
