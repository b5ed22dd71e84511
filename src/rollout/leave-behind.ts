/** Changes a run to a plan without app hosts that failed, under the same lock, so that nobody comes in between. */
import { Interrupted, LbctlError, LockHeld } from '../model/errors.ts';
import type { JournalLine } from '../model/event.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { HostName } from '../model/names.ts';
import { type Behind, type Plan, placesOf } from '../model/plan.ts';
import { goOnWithout } from '../plan/go-on-without.ts';
import type { Fleet } from './fleet.ts';
import { Journal } from './journal.ts';
import type { Walk } from './perform.ts';
import { prepare } from './prepare.ts';
import type { Proposal } from './propose.ts';

/** Plans the rest of a rollout anew, from what serves now on `fleet`. Throws an LbctlError where there is no way. */
export type Replan = (
  behind: readonly Behind[],
  fleet: Fleet,
) => Promise<Pick<Proposal, 'plan' | 'candidates' | 'seen'>>;

/** The walk on the new plan; undefined, with a notice that says why, when the others can not go on without these. */
export async function leaveBehind(
  run: Walk,
  failed: readonly Behind[],
  replan: Replan,
  interrupt: Interrupt,
): Promise<Walk | undefined> {
  const { journal, lease, views } = run;
  const { plan, phase } = journal;
  const behind = [...(plan.behind ?? []), ...failed];
  const gone = new Set(behind.map(({ host }) => host));
  const fleet = run.fleet.sparing(gone);
  const live = (host: HostName) => {
    const known = views[host]?.live;
    return known === undefined || known === 'unknown' || known === 'unproven' ? undefined : known;
  };
  const rest = await orNoWay(async () => {
    const left = placesOf(plan).filter((host) => !gone.has(host));
    const proposal = await replan(behind, fleet.only(left));
    const { candidates, seen } = proposal;
    const task = { plan: proposal.plan, candidates, drift: 'refuse', keep: 'revisions', token: lease.token } as const;
    return { plan: proposal.plan, prepared: await prepare(task, fleet, seen, interrupt.stop) };
  });
  if (typeof rest === 'string') {
    journal.tell({ kind: 'notice', text: `the others can not go on without ${[...gone].join(', ')}: ${rest}` });
    return undefined;
  }
  const { prepared } = rest;
  const { plan: next, walked } = goOnWithout({ plan, step: phase.step, live }, rest.plan, behind);
  await close(
    run,
    `${failed.map(({ host, why }) => `${host}: ${why}`).join('; ')}; the others go on as ${next.id}`,
    interrupt,
  );
  const begun = journal.followedBy(next, firstLines(run, next, walked));
  begun.tell({ kind: 'plan.ready', plan: next, phase: 'continued', at_step: walked });
  const { tried: _, ...same } = run;
  return {
    ...same,
    fleet,
    journal: begun,
    views: { ...views, ...prepared.views },
    generations: new Map([...run.generations, ...prepared.generations]),
  };
}

/** Nothing is changed yet: whatever is in the way is a reason to treat the failure as one of the step. */
async function orNoWay<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LbctlError) || error instanceof LockHeld || error instanceof Interrupted) throw error;
    return error.message;
  }
}

/** The former plan is on record as one that ended here; whoever watches hears of the new one instead. */
async function close({ journal, fleet, lease, clock }: Walk, because: string, { kill }: Interrupt): Promise<void> {
  const silent = { on: () => undefined, close: async () => undefined };
  const last = new Journal(journal.plan, journal.lines, new Map(), { clock, reporter: silent });
  last.write({ kind: 'rollout.done', outcome: 'mixed', because });
  await last.flush(fleet, lease.token, kill);
}

/** What a run on the new plan has behind it: all that was done, and the step that came about as far as it could. */
function firstLines({ journal, clock }: Walk, plan: Plan, walked: number): readonly JournalLine[] {
  const [started, ...done] = journal.lines;
  if (started?.kind !== 'rollout.started') throw new Error(`the journal of ${journal.plan.id} has no beginning`);
  const { step } = journal.phase;
  const reached = walked > step ? [{ kind: 'step.done', step, v: 1, at: clock.now() } as const] : [];
  return [{ ...started, plan: plan.id }, ...done, ...reached];
}
