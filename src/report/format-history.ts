/** `lbctl history` as text: past runs, newest first, with who, when, what and how they ended. */
import { whyHealed } from '../model/healed.ts';
import type { Instant } from '../model/instant.ts';
import type { RolloutName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { hostsOf, type Plan } from '../model/plan.ts';
import { localDateTime } from './output.ts';
import { fold, NOTHING_YET, pauseOf } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { indented, table } from './table.ts';
import { outcomeWord, pauseWords, planTitle, wait } from './wording.ts';

/** Several lines, no newline at the end; `runs` newest first. `dateTime` is local time when absent. */
export function formatHistory(
  rollout: RolloutName,
  runs: readonly RecordedRun[],
  dateTime: (at: Instant) => string = localDateTime,
): string {
  if (runs.length === 0) return `${sanitise(rollout)}: no run on record`;
  const hasServices = runs.some(({ plan }) => plan.services !== undefined);
  const isApart = runs.some(({ plan }) => plan.together !== undefined);
  const rows = runs.map((run) => rowOf(run, dateTime, { hasServices, isApart }));
  const own = [...(isApart ? ['balancer'] : []), ...(hasServices ? ['release'] : [])];
  const head = ['begun', 'took', 'what', ...own, 'who', 'steps', 'result', 'plan'];
  return [`${sanitise(rollout)}:`, ...indented(table([head, ...rows]), 2)].join('\n');
}

/** `web 2.1.0 (3f9a12bc44d0)`: what the run was to bring, by name and by the beginning of its digest. */
function releasesOf({ services, purpose }: Plan): string {
  if (purpose === 'restore' || purpose === 'service') return '';
  return (services?.services ?? [])
    .map(({ name, version, digest }) => `${name} ${version}${digest === undefined ? '' : ` (${digest.slice(0, 12)})`}`)
    .join(', ');
}

function rowOf(
  { plan, journal, healed }: RecordedRun,
  dateTime: (at: Instant) => string,
  { hasServices, isApart }: { readonly hasServices: boolean; readonly isApart: boolean },
): readonly string[] {
  const opening = fold(NOTHING_YET, { kind: 'plan.ready', plan, phase: 'new', at_step: 0, v: 1, at: plan.created });
  const view = journal.reduce(fold, opening);
  const begun = journal.find((line) => line.kind === 'rollout.started');
  const by = begun?.kind === 'rollout.started' ? begun.by : undefined;
  const end = journal.at(-1)?.at ?? plan.created;
  const since = begun?.at ?? plan.created;
  const pause = pauseOf(view);
  const back = healed?.outcome === 'back' ? `went back by itself: ${whyHealed(healed)}` : undefined;
  const open = back ?? (pause === undefined ? 'NOT FINISHED' : pauseWords(pause.why).toUpperCase());
  const because = view.because === '' ? '' : `: ${view.because}`;
  const done = view.steps.filter((step) => step.state === 'done').length;
  return [
    dateTime(since),
    wait(Math.round((end - since) / 1000) * 1000),
    planTitle(plan),
    ...(isApart ? [hostsOf(plan).map(sanitise).join(', ')] : []),
    ...(hasServices ? [releasesOf(plan)] : []),
    by === undefined ? '' : `${by.who}@${by.where}`,
    `${done}/${plan.steps.length}`,
    view.outcome === undefined
      ? open
      : `${view.outcome === 'mixed' ? 'MIXED' : outcomeWord(plan, view.outcome)}${because}`,
    plan.id,
  ];
}
