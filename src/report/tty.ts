/** The live view of a run on a terminal: a tree for the way forward, another for the way back, all on standard error. */
import { milliseconds } from '../model/duration.ts';
import type { Event } from '../model/event.ts';
import { after, type Instant } from '../model/instant.ts';
import { hostsOf } from '../model/plan.ts';
import type { Reporter } from '../ports/reporter.ts';
import { revertBranch, revertTitle, stepBranches, treeTitle } from './branches.ts';
import { deliveryBars } from './delivery-view.ts';
import { localTime, type ReportOptions, type Streams } from './output.ts';
import { fold, labelOf, NOTHING_YET, pauseOf, type RunView } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import { type Line, Screen } from './screen.ts';
import { placeOf, type Tone, transition } from './transition.ts';
import { ROOT, Tree } from './tree.ts';
import type { Stage } from './tree-renderer.ts';
import { leave, sync, turnAway } from './tree-sync.ts';
import { countdown, failureWords, outcomeWords, pauseAdvice, pauseWords, wait } from './wording.ts';

const FRAME = milliseconds(100);

export function ttyReporter(streams: Streams, options: ReportOptions): Reporter {
  const live = new LiveView(streams, options);
  return { on: (event) => live.on(event), close: () => live.close() };
}

class LiveView {
  readonly #screen: Screen;
  readonly #options: ReportOptions;
  readonly #stop = new AbortController();
  #view: RunView = NOTHING_YET;
  #tree: Tree | undefined;
  /** Trees follow one another on the terminal: the next is shown when the one before has ended. */
  #shown: Promise<void> = Promise.resolve();
  #lines: ((spin: number) => readonly Line[]) | undefined;
  /** What goes on before there is a plan to draw. */
  #preparing = 'connecting';
  #settling: Instant | undefined;
  #spin = 0;
  #drawing: Promise<void> | undefined;
  #closed = false;

  constructor(streams: Streams, options: ReportOptions) {
    this.#screen = new Screen(streams.err, options.color, options.unicode);
    this.#options = options;
  }

  on(event: Event): void {
    const before = this.#view;
    this.#view = fold(before, event);
    this.#announce(event, before);
    this.#settling = event.kind === 'settling' ? after(event.at, event.for) : this.#settling;
    this.#turn(before);
    if (this.#tree !== undefined) sync(this.#tree, this.#view, this.#options.clock);
    this.#drawing ??= this.#draw();
  }

  /** Leaves the last truth on the terminal, stops the frames and gives the cursor back. */
  async close(): Promise<void> {
    if (this.#tree !== undefined) leave(this.#tree, this.#view, this.#options.clock);
    await this.#shown;
    this.#stop.abort();
    await this.#drawing;
    this.#screen.close();
    if (!this.#closed) this.#screen.print(this.#lastWords());
    this.#closed = true;
  }

  /** In full and last of all, because a tree cuts its lines to the width: how it ended, or what to type now. */
  #lastWords(): readonly Line[] {
    const { plan, outcome, because } = this.#view;
    if (plan === undefined) return [];
    const name = sanitise(plan.rollout);
    if (outcome !== undefined) {
      return [line(outcome === 'promoted' ? 'good' : 'bad', `${name} ${outcomeWords(plan, outcome, because)}`)];
    }
    const pause = pauseOf(this.#view);
    if (pause === undefined) return [];
    const place = `${name} ${pauseWords(pause.why)} at ${placeOf(this.#view)}`;
    return [line('attention', `${place} - ${pauseAdvice(pause.why, plan.rollout)}`)];
  }

  /** Begins a tree when there is none for what happens now. */
  #turn(before: RunView): void {
    const { plan, direction, current, steps, because } = this.#view;
    if (plan === undefined) return;
    const turned = direction !== before.direction || plan.id !== before.plan?.id;
    if (turned && this.#tree !== undefined) turnAway(this.#tree, before, because);
    const again = direction === 'forward' && steps[current]?.state === 'running' && this.#tree?.ended(ROOT) === true;
    if (!turned && !again && this.#tree !== undefined) return;
    const look = { columns: this.#screen.columns, unicode: this.#options.unicode };
    this.#begin(
      direction === 'forward'
        ? new Tree(treeTitle(plan), stepBranches(plan, look), this.#stage())
        : new Tree(revertTitle(plan), [revertBranch(plan)], this.#stage()),
    );
  }

  #begin(tree: Tree): void {
    this.#tree = tree;
    this.#shown = this.#shown.then(() => tree.run());
  }

  #stage(): Stage {
    return {
      unicode: this.#options.unicode,
      show: (lines) => {
        this.#lines = lines;
      },
      finish: (lines) => {
        this.#lines = undefined;
        this.#screen.keep(lines);
      },
    };
  }

  /** Draws until the view is closed. */
  async #draw(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#spin += 1;
      const frame = this.#frame();
      // The step that is worked is where the spinner or the pause is; the title line above it is always kept.
      if (frame.length > 0) this.#screen.draw(frame, Math.min(this.#view.current + 2, frame.length - 1));
      await this.#options.clock.sleep(FRAME, signal).catch(() => undefined);
    }
  }

  #frame(): readonly Line[] {
    if (this.#lines !== undefined) return [...this.#lines(this.#spin), ...this.#footer()];
    if (this.#view.plan !== undefined) return [];
    const { delivery } = this.#view;
    const bars = delivery === undefined ? [] : deliveryBars(delivery, this.#screen.columns, this.#options.unicode);
    return bars.length > 0 ? bars.map((text) => line('plain', text)) : [line('attention', `${this.#preparing} ...`)];
  }

  /** What happens between balancers, and what comes next. */
  #footer(): readonly Line[] {
    const { plan, current, direction, outcome } = this.#view;
    if (plan === undefined || direction === 'reverting' || outcome !== undefined) return [];
    const left = (this.#settling ?? 0) - this.#options.clock.now();
    const settling = left > 0 ? [line('plain', `  now   settling, ${countdown(left)} left`)] : [];
    const next = plan.steps[current + 1];
    const apps = next?.kind === 'state' ? [...new Set(next.moves?.map(({ replica }) => replica.host))] : [];
    const hosts = apps.length > 0 ? apps : hostsOf(plan);
    const on = next?.kind === 'state' ? ` on ${hosts.map(sanitise).join(', ')}` : '';
    const what =
      next === undefined ? 'done' : `step ${current + 2}/${plan.steps.length}  ${sanitise(labelOf(next, wait))}${on}`;
    const pause = pauseOf(this.#view);
    const type = pause === undefined ? [] : [line('plain', `  type  ${pauseAdvice(pause.why, plan.rollout)}`)];
    return [...settling, line('plain', `  next  ${what}`), ...type];
  }

  /** Lines that stay above the tree: what a person must be able to read in full, also after the tree has moved on. */
  #announce(event: Event, before: RunView): void {
    const news = transition(event, before, this.#view, this.#options.timeOfDay ?? localTime);
    if (news === undefined) return;
    if (this.#view.plan === undefined)
      this.#preparing = [news.host, news.text[0]].filter((text) => text !== '').join(' ');
    if (!stays(event, news.tone, this.#view)) return;
    const where = [news.of === 'step' ? placeOf(this.#view) : '', news.host].filter((text) => text !== '').join('  ');
    const head = `${(this.#options.timeOfDay ?? localTime)(event.at)}  ${where === '' ? '' : `${where}  `}`;
    this.#screen.print(
      news.text.map((text, index) => line(news.tone, index === 0 ? head + text : `          | ${text}`)),
    );
  }
}

/** The tree itself says when it pauses, waits or ends; hosts' reasons would be cut to the width there. */
function stays(event: Event, tone: Tone, view: RunView): boolean {
  if (event.kind === 'notice' || event.kind === 'hosts.summary') return true;
  if (event.kind === 'step.failed') return failureWords(event.reason, view.work).isNews;
  return (
    tone !== 'plain' &&
    tone !== 'good' &&
    !['paused', 'lock.waiting', 'revert.started', 'rollout.done'].includes(event.kind)
  );
}

function line(tone: Tone, text: string): Line {
  return [{ text, tone }];
}
