/** `apply FILE`: plans again from the same inputs, and begins only when exactly what was reviewed comes out. */
import { InvalidInput, StalePlan } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { refuseUnfinished } from '../rollout/attach.ts';
import type { Fleet } from '../rollout/fleet.ts';
import type { Proposal } from '../rollout/propose.ts';
import { alreadyApplied } from '../rollout/start.ts';
import { carryOut, proposeFor } from './apply-play.ts';
import { flagsFor, refuseOtherSecrets } from './choices.ts';
import type { Context } from './context.ts';
import { runsOf } from './go-back.ts';
import { changedInputs, inputsOf, RecordedFiles } from './inputs.ts';
import { type OpenPlay, openPlays } from './open-play.ts';
import { openWhole } from './open-services.ts';
import { reviewOf } from './review.ts';
import { exactly, renamed } from './save-plan.ts';
import { misleading, type SavedPlan, type SavedPlay } from './saved-plan.ts';
import { changedStands, hostThatRan } from './standing.ts';

interface Ready {
  readonly proposal: Proposal;
  readonly fleet: Fleet;
  readonly one: OpenPlay;
}

/** Every play is compared before the first begins. Throws StalePlan, InvalidInput or LockHeld when nothing was changed. */
export async function applySaved(name: string, saved: SavedPlan, outer: Context): Promise<ExitCode> {
  const context = outer.with(flagsFor(saved.choices, outer.flags));
  const plays = await sameInputs(saved, context);
  const ready: Ready[] = [];
  for (const [index, one] of plays.entries()) {
    const play = saved.plays[index];
    if (play !== undefined) ready.push(await samePlan(name, play, one, context));
  }
  let code: ExitCode = EXIT.done;
  for (const { proposal, fleet, one } of ready) {
    const ended = await carryOut(proposal, fleet, context, one);
    if (ended !== EXIT.done && ended !== EXIT.changesPending) return ended;
    if (ended === EXIT.changesPending) code = ended;
  }
  return code;
}

/** No connection is opened before the inputs are known to be the same. */
async function sameInputs(saved: SavedPlan, context: Context): Promise<readonly OpenPlay[]> {
  const files = new RecordedFiles(context.io.cwd);
  const plays = await orInputsChanged(() => openPlays(saved.playbook, context, { files }), saved);
  refuseOtherSecrets(saved.choices, context);
  const changed = changedInputs(saved.inputs, inputsOf(files, plays, await context.balancer()));
  if (changed.length > 0) throw inputsChanged(changed.join(', '));
  const isSame = (one: OpenPlay, index: number) =>
    one.play.rollout === saved.plays[index]?.review.plan.rollout &&
    one.target === saved.plays[index]?.review.plan.target;
  if (plays.length !== saved.plays.length || !plays.every(isSame))
    throw inputsChanged('a variable, or a host that the playbook names');
  return plays;
}

/** An edit that makes the playbook invalid, or a file that is gone, is a change of the inputs before it is anything else. */
async function orInputsChanged<T>(work: () => Promise<T>, { playbook }: SavedPlan): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidInput) throw inputsChanged(`${playbook}: ${error.message}`, error);
    throw error;
  }
}

async function samePlan(name: string, saved: SavedPlay, opened: OpenPlay, context: Context): Promise<Ready> {
  const { fleet, one } = await openWhole(opened, context);
  const proposal = renamed(await proposeFor(one, fleet, context), saved);
  const { plan, seen, known } = proposal;
  const used = hostThatRan(saved.id, seen);
  if (used !== undefined) throw alreadyApplied(plan, used);
  refuseUnfinished(plan.rollout, known, '');
  const changed = changedStands(saved.live, seen);
  if (changed.length > 0) {
    const runs = await runsOf(plan.rollout, [fleet], context);
    const host = [...seen.keys()][0];
    if (host !== undefined && runs.some((run) => run.plan.id === saved.id)) throw alreadyApplied(plan, host);
    throw new StalePlan('plan-stale', `changed since the plan was made:\n${changed.join('\n')}`, {
      hint: '`lbctl plan` shows what there is to do now',
    });
  }
  if (exactly(proposal) !== saved.exact) throw inputsChanged(`what is rendered for ${plan.rollout}`);
  const review = await reviewOf(proposal, fleet, context);
  if (JSON.stringify(review) !== JSON.stringify(saved.review)) throw misleading(name, plan.rollout);
  return { proposal, fleet, one };
}

function inputsChanged(what: string, cause?: unknown): StalePlan {
  return new StalePlan('plan-inputs-changed', `changed since the plan was made: ${what}`, {
    hint: 'put it back, or make a new plan and have that reviewed',
    cause,
  });
}
