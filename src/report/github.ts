/** Lines for GitHub Actions: a group per step, annotations for what failed, and a summary of the run. */
import type { Event } from '../model/event.ts';
import { hostsOf } from '../model/plan.ts';
import type { Reporter } from '../ports/reporter.ts';
import { lineLayout } from './line.ts';
import type { ReportOptions, Streams } from './output.ts';
import { labelOf, pauseOf, type RunView } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { labelAt, placeOf, type Transition } from './transition.ts';
import { outcomeWords, pauseCommands, pauseWords, planTitle, wait } from './wording.ts';

/** GitHub shows at most 10 errors and 10 warnings of one workflow step and drops the rest without a word. */
const MOST = 10;

type Kind = 'error' | 'warning';

export function githubReporter(streams: Streams, options: ReportOptions): Reporter {
  const layout = lineLayout({ ...options, color: 0 });
  const used = { error: 0, warning: 0 };
  let group = '';
  const write = (line: string): void => void streams.err.write(`${line}\n`);
  const regroup = (wanted: string): void => {
    if (wanted === group) return;
    if (group !== '') write('::endgroup::');
    if (wanted !== '') write(`::group::${escapeData(wanted)}`);
    group = wanted;
  };
  const annotate = (kind: Kind, properties: Readonly<Record<string, string>>, text: string): void => {
    used[kind] += 1;
    if (used[kind] < MOST) write(annotation(kind, properties, text));
    if (used[kind] === MOST)
      write(annotation(kind, {}, `${text}\n(more ${kind}s are in the log only: GitHub shows ${MOST})`));
  };
  return {
    on(event) {
      const { transition, lines } = layout.take(event);
      regroup(groupOf(event, layout.view, group));
      for (const line of lines) write(harmless(line));
      const note = noteOf(event, transition, layout.view);
      if (note !== undefined) annotate(note.kind, note.properties, note.text);
    },
    async close() {
      regroup('');
      const { summaryFile, append } = options;
      if (summaryFile !== undefined && append !== undefined)
        await append(summaryFile, summary(layout.view)).catch((error: unknown) =>
          annotate('warning', {}, `the job summary could not be written: ${String(error)}`),
        );
    },
  };
}

/** A `::error file=…::text` line, escaped by GitHub's rules (actions/toolkit, command.ts). */
export function annotation(kind: Kind, properties: Readonly<Record<string, string>>, text: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${kind}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(text)}`;
}

export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The runner still obeys the old `##[command]` anywhere in a line. */
function harmless(line: string): string {
  return line.replaceAll('##[', '# #[');
}

/** The group that the line of `event` belongs in; the end of the run stands outside of all groups. */
function groupOf(event: Event, view: RunView, now: string): string {
  if (event.kind === 'step.started' || event.kind === 'host.intended' || event.kind === 'revert.started')
    return `${placeOf(view)}  ${labelAt(view)}`;
  return event.kind === 'rollout.done' ? '' : now;
}

function noteOf(
  event: Event,
  news: Transition | undefined,
  view: RunView,
): { kind: Kind; properties: Readonly<Record<string, string>>; text: string } | undefined {
  if (event.kind === 'warning') {
    const { span, message, code } = event.diagnostic;
    const place =
      span === undefined ? {} : { file: sanitise(span.file), line: String(span.line), col: String(span.column) };
    return { kind: 'warning', properties: { ...place, title: `lbctl ${code}` }, text: sanitise(message) };
  }
  if (event.kind === 'paused' && event.until === undefined) {
    const commands = pauseCommands(event.why, view.plan?.rollout ?? '').map(
      ({ command, does }) => `${command} ${does}`,
    );
    return {
      kind: 'warning',
      properties: { title: `${sanitise(view.plan?.rollout ?? '')} ${pauseWords(event.why)}` },
      text: commands.join('\n'),
    };
  }
  if (news?.tone !== 'bad' || event.kind === 'step.failed' || event.kind === 'hosts.summary') return undefined;
  const where = news.host === '' ? placeOf(view) : `${news.host}, ${placeOf(view)}`;
  return {
    kind: 'error',
    properties: { title: `${sanitise(view.plan?.rollout ?? 'lbctl')} ${where}` },
    text: news.text.join('\n'),
  };
}

/** Markdown for `$GITHUB_STEP_SUMMARY`: how it ended, what each balancer serves, what to type next. */
export function summary(view: RunView): string {
  const { plan } = view;
  if (plan === undefined) return '### lbctl\n\nended before there was a plan\n';
  const pause = pauseOf(view);
  const state =
    view.outcome === undefined
      ? pause === undefined
        ? 'not finished'
        : `${pauseWords(pause.why)} at ${placeOf(view)}`
      : outcomeWords(plan, view.outcome, view.because);
  const steps = plan.steps.map(
    (step, index) => `| ${index + 1} | ${cell(labelOf(step, wait))} | ${view.steps[index]?.state ?? 'waiting'} |`,
  );
  const hosts = hostsOf(plan).map((host) => `| ${cell(host)} | \`${view.live[host] ?? 'unknown'}\` |`);
  const apps = (view.apps ?? []).map(
    ({ host, state, changes, why = '' }) =>
      `| ${cell(host)} | ${state} | ${cell(why.split('\n')[0] || `changed ${changes} times`)} |`,
  );
  const next =
    pause === undefined
      ? []
      : ['', ...pauseCommands(pause.why, plan.rollout).map(({ command, does }) => `- \`${command}\` ${does}`)];
  const lines = [
    `### ${cell(planTitle(plan))}`,
    '',
    `**${cell(state)}**`,
    ...next,
    '',
    '| step | | |',
    '|---|---|---|',
    ...steps,
    '',
    '| balancer | serves revision |',
    '|---|---|',
    ...hosts,
    ...(apps.length === 0 ? [] : ['', '| app host | | |', '|---|---|---|', ...apps]),
    '',
  ];
  return lines.join('\n');
}

/** Text from outside inside a table cell: no markup, no new column. */
function cell(text: string): string {
  return sanitise(text).replace(/[\\`*_{}[\]<>|#!~]/g, (character) => `\\${character}`);
}
