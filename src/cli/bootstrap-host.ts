/** One host of a bootstrap: looked at, and then walked through the phases, each of which ends in a state that is whole. */
import { type Change, type Finding, ROOT } from '../model/bootstrap.ts';
import type { Code } from '../model/codes.ts';
import { LbctlError } from '../model/errors.ts';
import type { Interrupt } from '../model/interrupt.ts';
import { changesOf, planBootstrap } from '../plan/bootstrap.ts';
import type { BootstrapHost, BootstrapHosts, Prepared } from '../ports/bootstrap-host.ts';
import type { Transport } from '../ports/transport.ts';
import type { Job } from './bootstrap-job.ts';
import type { LocalKey } from './bootstrap-key.ts';

/** How it ended for a host. */
export type Ended =
  | { readonly outcome: 'ready'; readonly changes: number }
  /** Only looked at, or left alone because it was told to stop. */
  | { readonly outcome: 'pending'; readonly changes: number }
  | {
      readonly outcome: 'refused' | 'put-back' | 'failed' | 'unreachable';
      readonly code: Code;
      readonly reason: string;
    };

/** What was seen on a host; without an open connection it has ended already. */
export interface Seen {
  readonly job: Job;
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
  readonly host?: BootstrapHost;
  readonly ended?: Ended;
}

export interface Edges {
  readonly hosts: BootstrapHosts;
  readonly transport: Transport;
  readonly interrupt: Interrupt;
}

/** Never throws for what a host does. The connection stays open until the host has been worked. */
export async function lookAt(job: Job, edges: Edges): Promise<Seen> {
  const { stop } = edges.interrupt;
  let host: BootstrapHost | undefined;
  try {
    host = await edges.hosts.open(job.login, stop);
    const seen = planBootstrap(job.wish, await host.look(job.wish, stop));
    const findings = isAsItWas(seen) ? [...seen, await loginFinding(job, edges)] : seen;
    const problem = findings.find((one) => one.verdict === 'problem');
    if (problem === undefined) return { job, findings, changes: changesOf(findings), host };
    await host[Symbol.asyncDispose]();
    return { job, findings, changes: [], ended: refused(`${problem.about}: ${problem.is}`) };
  } catch (error) {
    await host?.[Symbol.asyncDispose]();
    return { job, findings: [], changes: [], ended: unreachable(error) };
  }
}

/** Makes the changes of a host that was looked at. Never throws for what the host does, and closes its connection. */
export async function work({ job, changes, host, ended }: Seen, key: LocalKey, edges: Edges): Promise<Ended> {
  if (host === undefined) return ended ?? { outcome: 'pending', changes: changes.length };
  await using open = host;
  try {
    if (edges.interrupt.stop.aborted) return { outcome: 'pending', changes: changes.length };
    return await phases(open, { job, changes, key }, edges);
  } catch (error) {
    return unreachable(error);
  }
}

async function phases(
  host: BootstrapHost,
  { job, changes, key }: Pick<Seen, 'job' | 'changes'> & { readonly key: LocalKey },
  edges: Edges,
): Promise<Ended> {
  const { kill } = edges.interrupt;
  const last = changes.find((one) => one.do === 'keys-only');
  const first = changes.filter((one) => one.do !== 'keys-only');
  if (first.length > 0) {
    const prepared = await host.prepare(first, key.public, kill);
    if (prepared.outcome !== 'done') return endOf(prepared);
  }
  if (first.some(concernsLogin)) {
    const problem = await loginProblem(job, edges);
    if (problem !== undefined) return failed(`prepared, but ${job.wish.user} can't work there: ${problem}`);
  }
  if (last !== undefined) {
    const without = await endPasswords(host, { job, text: last.text }, edges);
    if (without.outcome !== 'done') return endOf(without);
  }
  return { outcome: 'ready', changes: changes.length };
}

/** While the connection that may be the last one is still open, another has to come through. */
async function endPasswords(
  host: BootstrapHost,
  { job, text }: { readonly job: Job; readonly text: string },
  edges: Edges,
): Promise<Prepared> {
  const { kill } = edges.interrupt;
  const changed = await host.keysOnly(job.wish.user, text, kill);
  if (changed.outcome !== 'done') return changed;
  const problem = await loginProblem(job, edges);
  const settled = await host.settleKeysOnly(job.wish.user, problem === undefined, kill);
  if (problem === undefined || settled.outcome !== 'put-back') return settled;
  return { outcome: 'put-back', reason: `no second connection by key: ${problem}` };
}

/** Why the deploy user can't get in with its key and become who it works as; undefined when it can. */
async function loginProblem({ deploy }: Job, { transport, interrupt }: Edges): Promise<string | undefined> {
  try {
    await using session = await transport.open(deploy, interrupt.kill);
    void session;
    return undefined;
  } catch (error) {
    if (error instanceof LbctlError) return `${error.message} [${error.code}]`;
    throw error;
  }
}

async function loginFinding(job: Job, edges: Edges): Promise<Finding> {
  const about = `login of ${job.wish.user}`;
  const problem = await loginProblem(job, edges);
  if (problem === undefined)
    return { about, is: job.wish.user === ROOT ? 'works' : 'works, sudo too', verdict: 'good' };
  return {
    about,
    is: problem,
    verdict: 'problem',
    hint: 'everything on the host is as it should be: look at its sshd',
  };
}

/** Nothing is to be changed that the login of the deploy user needs: then it has to work by now. */
function isAsItWas(findings: readonly Finding[]): boolean {
  return findings.every((one) => one.verdict !== 'problem' && !(one.verdict === 'change' && concernsLogin(one.change)));
}

function concernsLogin(change: Change): boolean {
  return change.do === 'make-user' || change.do === 'add-key' || change.do === 'land-sudoers';
}

function endOf(prepared: Exclude<Prepared, { readonly outcome: 'done' }>): Ended {
  switch (prepared.outcome) {
    case 'refused':
      return refused(prepared.reason);
    case 'put-back':
      return { outcome: 'put-back', code: 'bootstrap-put-back', reason: prepared.reason };
    case 'failed':
      return failed(prepared.reason);
  }
}

const refused = (reason: string): Ended => ({ outcome: 'refused', code: 'bootstrap-refused', reason });
const failed = (reason: string): Ended => ({ outcome: 'failed', code: 'bootstrap-failed', reason });

function unreachable(error: unknown): Ended {
  if (error instanceof LbctlError) return { outcome: 'unreachable', code: error.code, reason: error.message };
  throw error;
}
