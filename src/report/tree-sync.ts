/** Tells a tree what a view says: what each part does now, and how it ended. */
import { assertNever } from '../model/brand.ts';
import { hostsOf } from '../model/plan.ts';
import type { PauseReason } from '../model/rollout.ts';
import type { Clock } from '../ports/clock.ts';
import { hostKey, REVERT, stepKey } from './branches.ts';
import { type HostWork, pauseOf, type RunView, type StepState } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { type Ending, ROOT, type Tree } from './tree.ts';
import type { Remark } from './tree-renderer.ts';
import { countdown, failureWords, outcomeWord, pauseCommands, pauseWords, settledWords } from './wording.ts';

/** Brings `tree`, which shows the direction of `view`, up to date with it. */
export function sync(tree: Tree, view: RunView, clock: Clock): void {
  const branch = view.direction === 'reverting' ? REVERT : stepKey(view.current);
  const oldWorkers = new Map(Object.entries(view.oldWorkers));
  for (const [host, work] of Object.entries(view.work))
    syncHost(tree, { key: hostKey(branch, host), host, work, oldWorkers: oldWorkers.get(host) ?? 0 }, { view, clock });
  if (view.direction === 'forward')
    for (const [index, state] of view.steps.entries()) syncStep(tree, view, { index, state, clock });
  if (view.outcome !== undefined) finish(tree, view);
  if (!tree.ended(ROOT)) tree.say(ROOT, standing(view));
}

/** What the whole tree says while it is alive: that it stands still, or why it goes back. */
function standing(view: RunView): Remark | undefined {
  if (pauseOf(view) !== undefined) return { ...constant('', 'attention'), paused: true };
  return view.direction === 'reverting' ? constant(sanitise(view.because), 'attention') : undefined;
}

/** Ends a tree that the run turned away from: it failed where a step did, and was left where somebody aborted it. */
export function turnAway(tree: Tree, before: RunView, because: string): void {
  if (tree.ended(ROOT)) return;
  const failed = before.steps.some((step) => step.state === 'failed');
  tree.say(ROOT, constant(`going back: ${sanitise(because)}`, 'bad'));
  tree.say(stepKey(before.current), tree.ended(stepKey(before.current)) ? undefined : constant('given up', 'bad'));
  tree.endAll(failed ? 'failed' : 'left');
}

/** Ends a tree because nobody here watches any longer; what it says stays true. */
export function leave(tree: Tree, view: RunView, clock: Clock): void {
  if (tree.ended(ROOT)) return;
  const pause = pauseOf(view);
  if (pause !== undefined) {
    const remark = pauseRemark(pause, view, clock);
    const text = remark.text();
    tree.say(stepKey(view.current), { ...remark, text: () => text });
    tree.say(ROOT, { ...constant(pauseWords(pause.why), 'attention'), paused: true });
  } else tree.say(ROOT, constant('not finished here: lbctl status shows where it is', 'attention'));
  tree.endAll('left');
}

function syncHost(
  tree: Tree,
  { key, host, work, oldWorkers }: { key: string; host: string; work: HostWork; oldWorkers: number },
  { view, clock }: { view: RunView; clock: Clock },
): void {
  switch (work.state) {
    case 'waiting':
      break;
    case 'changing':
      tree.say(key, {
        tone: 'plain',
        text: () => `changing to rev ${work.to}, ${countdown(clock.now() - work.since)}`,
      });
      break;
    case 'settled': {
      const ok = work.result.outcome === 'ok';
      const draining = ok && oldWorkers > 0 ? `, ${oldWorkers} old workers still serve` : '';
      tree.say(
        key,
        constant(`${settledWords(work.result, host, view.plan)[0] ?? ''}${draining}`, ok ? 'plain' : 'bad'),
      );
      tree.end(key, ok ? 'done' : 'failed');
      break;
    }
    default:
      assertNever(work);
  }
}

function syncStep(
  tree: Tree,
  view: RunView,
  { index, state, clock }: { index: number; state: StepState; clock: Clock },
): void {
  const key = stepKey(index);
  if (tree.ended(key)) return;
  switch (state.state) {
    case 'waiting':
      tree.say(key, undefined);
      break;
    case 'running':
      tree.say(key, view.hold ? constant('pauses after this step, as asked for', 'attention') : undefined);
      break;
    case 'paused':
      tree.say(key, pauseRemark(state, view, clock));
      break;
    case 'done':
      tree.say(key, undefined);
      endBranch(tree, view, key, 'done');
      break;
    case 'failed':
      tree.say(key, constant(`FAILED: ${failureWords(state.reason, view.work).lines[0] ?? ''}`, 'bad'));
      endBranch(tree, view, key, 'failed');
      tree.say(ROOT, constant(afterFailure(view), 'bad'));
      tree.endAll('failed');
      break;
    default:
      assertNever(state);
  }
}

/** Balancers that had nothing to do in a step that is done are done; in one that failed they were not reached. */
function endBranch(tree: Tree, view: RunView, key: string, ending: Ending): void {
  const hosts = view.plan === undefined ? [] : hostsOf(view.plan);
  for (const host of hosts) tree.end(hostKey(key, host), ending === 'done' ? 'done' : 'left');
  tree.end(key, ending);
}

/** The whole sentence follows when the view is closed. */
function finish(tree: Tree, view: RunView): void {
  if (view.outcome === undefined || view.plan === undefined) return;
  const ending: Ending =
    view.outcome === 'mixed' || (view.outcome === 'rolled-back' && view.direction === 'forward') ? 'failed' : 'done';
  tree.say(ROOT, constant(outcomeWord(view.plan, view.outcome), ending === 'failed' ? 'bad' : 'plain'));
  if (view.direction === 'reverting') endBranch(tree, view, REVERT, ending);
  tree.endAll(ending);
}

function afterFailure(view: RunView): string {
  if (view.plan?.onFailure === 'rollback') return 'failed';
  return `failed, holding - ${firstCommand('failure', view)}`;
}

function pauseRemark(pause: Extract<StepState, { state: 'paused' }>, view: RunView, clock: Clock): Remark {
  const { until } = pause;
  const tail = ` - ${firstCommand(pause.why, view)}`;
  const words = pauseWords(pause.why);
  return {
    tone: 'attention',
    paused: true,
    text: until === undefined ? () => words + tail : () => `${words} ${countdown(until - clock.now())} left${tail}`,
  };
}

/** The usual command only; the others stand below the tree. */
function firstCommand(why: PauseReason, view: RunView): string {
  const [first] = pauseCommands(why, view.plan?.rollout ?? '');
  return first === undefined ? '' : `${first.command} ${first.does}`;
}

function constant(text: string, tone: Remark['tone']): Remark {
  return { text: () => text, tone };
}
