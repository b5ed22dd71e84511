/** Lays transitions out as aligned lines: time, place, host, label, what happened. */
import { Chalk } from 'chalk';
import type { Event } from '../model/event.ts';
import { placesOf } from '../model/plan.ts';
import { localTime, type ReportOptions } from './output.ts';
import { fold, labelOf, NOTHING_YET, type RunView } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { labelAt, placeOf, type Tone, type Transition, transition } from './transition.ts';
import { padEnd, truncate, widthOf } from './width.ts';
import { wait } from './wording.ts';

const WIDEST_HOST = 24;
const WIDEST_LABEL = 28;

export interface Lines {
  /** Where the run is after the last event. */
  readonly view: RunView;
  /** Folds the event in and gives what to print for it. */
  take(event: Event): {
    readonly before: RunView;
    readonly transition: Transition | undefined;
    readonly lines: readonly string[];
  };
}

/** A running layout: columns get their width from the plan, so that all lines of a run line up. */
export function lineLayout(options: Pick<ReportOptions, 'color' | 'unicode' | 'timeOfDay'>): Lines {
  const timeOfDay = options.timeOfDay ?? localTime;
  const paint = painter(options.color);
  let view = NOTHING_YET;
  return {
    get view() {
      return view;
    },
    take(event) {
      const before = view;
      view = fold(before, event);
      const news = transition(event, before, view, timeOfDay);
      if (news === undefined) return { before, transition: undefined, lines: [] };
      // A step that is done is the one we were at, not the one that follows.
      const where = event.kind === 'step.done' ? { ...view, current: event.step } : view;
      const head = `${timeOfDay(event.at)}  ${columns(news, where, options.unicode)}`;
      const [first = '', ...more] = news.text;
      const more_ = more.map((line) => `${' '.repeat(widthOf(head))}| ${line}`);
      return { before, transition: news, lines: [head + paint(news.tone, first), ...more_] };
    },
  };
}

/** Colours a whole text by its tone; level 0 leaves it as it is. */
export function painter(level: ReportOptions['color']): (tone: Tone, text: string) => string {
  const chalk = new Chalk({ level });
  return (tone, text) => {
    switch (tone) {
      case 'plain':
        return text;
      case 'good':
        return chalk.green(text);
      case 'attention':
        return chalk.yellow(text);
      case 'bad':
        return chalk.red.bold(text);
    }
  };
}

function columns(news: Transition, view: RunView, unicode: boolean): string {
  const { plan } = view;
  if (plan === undefined) return news.host === '' ? '' : `${news.host}  `;
  const ellipsis = unicode ? '…' : '..';
  const cell = (text: string, width: number): string =>
    width === 0 ? '' : `${padEnd(truncate(text, width, ellipsis), width)}  `;
  const placeWidth = Math.max(widthOf(`step ${plan.steps.length}/${plan.steps.length}`), 'going back'.length);
  const hostWidth = widest(placesOf(plan), WIDEST_HOST);
  const labelWidth = widest([plan.base.label, ...plan.steps.map((step) => labelOf(step, wait))], WIDEST_LABEL);
  if (news.of === 'run') return cell('', placeWidth) + cell(news.host, hostWidth) + cell('', labelWidth);
  return cell(placeOf(view), placeWidth) + cell(news.host, hostWidth) + cell(labelAt(view), labelWidth);
}

function widest(texts: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(0, ...texts.map((text) => widthOf(sanitise(text)))));
}
