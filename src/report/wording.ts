/** Events in words, the same in every form of text: what happened, and what a person can type now. */
import { formatDuration, milliseconds } from '../model/duration.ts';
import type { HostSummary, Settled } from '../model/event.ts';
import { appsOf, type Plan, targetOf } from '../model/plan.ts';
import type { Actor, Intent, IntentKind, Outcome, PauseReason } from '../model/rollout.ts';
import type { RunView } from './run-view.ts';
import { sanitise, sanitiseLines } from './sanitise.ts';

/** `ann@laptop (pid 4711)` */
export function actor(who: Actor): string {
  return sanitise(`${who.who}@${who.where} (pid ${who.pid})`);
}

/** `5m`, `1h30m` for milliseconds. */
export function wait(ms: number): string {
  return formatDuration(milliseconds(ms));
}

/** `4:12`, `1:04:12` left; never negative. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${tail}` : `${m}:${tail}`;
}

/** `app2  failed: status=1`, `app1  changed 3 times`: an app host at the end of a run. */
export function summaryWords({ host, state, changes, why = '' }: HostSummary): string {
  const [first = ''] = sanitiseLines(why);
  const times = state === 'changed' ? ` ${changes === 1 ? 'once' : `${changes} times`}` : '';
  return `${sanitise(host)}  ${state}${times}${first === '' ? '' : `: ${first}`}`;
}

/** How an operation on a host of the plan ended: first what a person must know, then the host's own further lines. */
export function settledWords(result: Settled, host: string, plan: Plan | undefined): readonly string[] {
  const isApp = plan !== undefined && appsOf(plan).some((name) => name === host);
  switch (result.outcome) {
    case 'ok': {
      const did = isApp ? 'instances are as told' : 'reloaded';
      return [
        `applied (rev ${result.revision}, ${result.reloaded ? did : 'was live already'})${old(result.oldWorkers)}`,
      ];
    }
    case 'failed': {
      const [first = 'no reason given', ...more] = sanitiseLines(result.reason);
      const does = isApp ? 'runs' : 'serves';
      const serves = result.live === 'unknown' ? `what it ${does} is not known` : `still ${does} rev ${result.live}`;
      return [`FAILED: ${first} (${serves})`, ...more];
    }
    case 'unknown': {
      const [first = 'no answer', ...more] = sanitiseLines(result.reason);
      return [`UNKNOWN: ${first}`, ...more];
    }
  }
}

function old(workers = 0): string {
  if (workers === 0) return '';
  return workers === 1 ? ', 1 old worker has not ended' : `, ${workers} old workers have not ended`;
}

/**
 * Why a step failed. A host that has settled was shown with all its words then: here its first line is enough. `isNews`: the
 * reason says more than those did.
 */
export function failureWords(
  reason: string,
  work: RunView['work'],
): { readonly lines: readonly string[]; readonly isNews: boolean } {
  const told = Object.entries(work).flatMap(([host, one]) =>
    one.state === 'settled' && one.result.outcome !== 'ok' ? [{ host, words: one.result.reason }] : [],
  );
  const without = (shown: (host: string, words: string) => string): string =>
    told.reduce((text, { host, words }) => text.replaceAll(`${host}: ${words}`, () => shown(host, words)), reason);
  return {
    lines: sanitiseLines(without((host, words) => `${host}: ${sanitiseLines(words)[0] ?? ''}`)),
    isNews: /[^; ]/.test(without(() => '')),
  };
}

/** What was asked for, by whom. */
export function intentWords(intent: Intent): string {
  return `${INTENTS[intent.kind]} by ${actor(intent.by)}`;
}

const INTENTS: Readonly<Record<IntentKind, string>> = {
  promote: 'promoted',
  'promote-full': 'promoted to the end',
  pause: 'pause after this step asked for',
  resume: 'resumed',
  abort: 'aborted',
  retry: 'retry asked for',
};

/** Why nothing moves, without what to do about it. */
export function pauseWords(why: PauseReason): string {
  switch (why) {
    case 'step':
      return 'paused';
    case 'user':
      return 'paused by a person';
    case 'failure':
      return 'holding after a failure';
    case 'interrupted':
      return 'stopped, state recorded';
  }
}

/** The command lines that go on from a pause, the usual one first. */
export function pauseCommands(
  why: PauseReason,
  rollout: string,
): readonly { readonly command: string; readonly does: string }[] {
  const name = sanitise(rollout);
  const back = { command: `lbctl abort ${name}`, does: 'goes back' };
  switch (why) {
    case 'step':
      return [{ command: `lbctl promote ${name}`, does: 'goes on now' }, back];
    case 'user':
    case 'interrupted':
      return [{ command: `lbctl resume ${name}`, does: 'goes on' }, back];
    case 'failure':
      return [{ command: `lbctl retry ${name}`, does: 'tries the step again' }, back];
  }
}

/** The commands of a pause in one sentence. */
export function pauseAdvice(why: PauseReason, rollout: string): string {
  return pauseCommands(why, rollout)
    .map(({ command, does }) => `\`${command}\` ${does}`)
    .join(', ');
}

/** How a run ended, short enough for any width. What a rollback or a restore was for is not called a promotion. */
export function outcomeWord(plan: Plan, outcome: Outcome): string {
  const did = {
    apply: 'promoted',
    rollback: `rolled back${revisionWords(plan)}`,
    restore: 'restored',
    service: 'done',
  };
  const didNot = { apply: 'rolled back', rollback: 'not rolled back', restore: 'not restored', service: 'not done' };
  switch (outcome) {
    case 'promoted':
      return did[plan.purpose];
    case 'rolled-back':
      return didNot[plan.purpose];
    case 'mixed':
      return 'MIXED STATE, a person is needed';
  }
}

/** The same in full, with what is live now and why. */
export function outcomeWords(plan: Plan, outcome: Outcome, because: string | undefined): string {
  const tail = because === undefined || because === '' ? '' : `: ${sanitise(because)}`;
  const last = {
    apply: 'the last state',
    rollback: 'it',
    restore: 'what was there before lbctl',
    service: 'what was asked for',
  };
  const base = plan.purpose === 'apply' ? 'the base state is live' : 'what was live before is live again';
  const word = outcomeWord(plan, outcome);
  switch (outcome) {
    case 'promoted':
      return `${word}: ${last[plan.purpose]} is live on every balancer`;
    case 'rolled-back':
      return `${word}, ${base} on every balancer${tail}`;
    case 'mixed':
      return `${word}${tail}`;
  }
}

/** Where a balancer's files depend on its variables there is no one revision to name. */
function revisionWords(plan: Plan): string {
  const [one, ...more] = new Set(Object.values(targetOf(plan).revisions));
  return one === undefined || more.length > 0 ? '' : ` to ${one}`;
}

/** `x-model 2.1.0`, with what kind of run it is when it is no plain apply. */
export function planTitle(plan: Plan): string {
  const purpose = plan.purpose === 'apply' ? plan.strategy : plan.purpose;
  const words = plan.purpose === 'service' ? ['service', plan.strategy, plan.title] : [plan.title, purpose];
  return sanitise(
    [plan.rollout, ...words].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' '),
  );
}
