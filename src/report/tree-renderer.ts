/** A renderer for listr2 that turns its tasks into lines and leaves streams, cursor and signals to others. */
import type { ListrRenderer, ListrRendererTask, ListrTaskState } from 'listr2';
import type { Line, Segment } from './screen.ts';
import type { Tone } from './transition.ts';

/** What is said behind a task's title; `text` is asked for with every frame, so that it can count down. */
export interface Remark {
  readonly text: () => string;
  readonly tone: Tone;
  /** Not moving because somebody or something waits: drawn as such whatever the task's state is. */
  readonly paused?: boolean;
}

/** Where the lines of a tree go. `lines` gives the frame for now; `spin` counts frames. */
export interface Stage {
  readonly unicode: boolean;
  show(lines: (spin: number) => readonly Line[]): void;
  finish(lines: readonly Line[]): void;
}

type Task = ListrRendererTask<typeof TreeRenderer>;

/**
 * listr2's own renderer reads the width of process.stdout, hides the cursor of process.stderr, registers exit handlers,
 * and ticks a parent whose child failed; this one does none of it. The states are listr2's.
 */
export class TreeRenderer implements ListrRenderer {
  static nonTTY = true;
  static rendererOptions: { stage?: Stage } = {};
  static rendererTaskOptions: { remark?: () => Remark | undefined } = {};
  readonly #tasks: readonly Task[];
  readonly #stage: Stage | undefined;

  constructor(tasks: Task[], options: { stage?: Stage }) {
    this.#tasks = tasks;
    this.#stage = options.stage;
  }

  render(): void {
    this.#stage?.show((spin) => this.#lines(spin));
  }

  end(): void {
    this.#stage?.finish(this.#lines(0));
  }

  #lines(spin: number): readonly Line[] {
    const glyphs = this.#stage?.unicode === false ? ASCII : UNICODE;
    return this.#tasks.flatMap((task) => linesOf(task, 0, (one) => glyphFor(one, glyphs, spin)));
  }
}

/** A task, and its children while it runs or where one of them failed. Tasks without a title only group. */
function linesOf(task: Task, level: number, glyph: (task: Task) => Segment): readonly Line[] {
  const children = task.subtasks ?? [];
  if (task.title === undefined) return children.flatMap((child) => linesOf(child, level, glyph));
  const remark = task.rendererTaskOptions.remark?.();
  const said = remark?.text() ?? '';
  const line: Line = [
    { text: '  '.repeat(level), tone: 'plain' },
    glyph(task),
    { text: ` ${task.title}`, tone: 'plain' },
    ...(said === '' ? [] : [{ text: `  ${said}`, tone: remark?.tone ?? 'plain' }]),
  ];
  const open = task.isStarted() || hasFailure(task) || remark?.paused === true || level === 0;
  return [line, ...(open ? children.flatMap((child) => linesOf(child, level + 1, glyph)) : [])];
}

interface Glyphs {
  readonly spinner: readonly string[];
  readonly done: string;
  readonly failed: string;
  readonly doubtful: string;
  readonly waiting: string;
  readonly left: string;
  readonly paused: string;
}

const UNICODE: Glyphs = {
  spinner: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  done: '✔',
  failed: '✖',
  doubtful: '⚠',
  waiting: '·',
  left: '-',
  paused: '‖',
};
const ASCII: Glyphs = {
  spinner: ['|', '/', '-', '\\'],
  done: '+',
  failed: 'x',
  doubtful: '!',
  waiting: '.',
  left: '-',
  paused: '=',
};

function glyphFor(task: Task, glyphs: Glyphs, spin: number): Segment {
  const state: `${ListrTaskState}` = task.state;
  if (task.rendererTaskOptions.remark?.()?.paused === true && state !== 'COMPLETED' && state !== 'FAILED')
    return { text: glyphs.paused, tone: 'attention' };
  switch (state) {
    case 'COMPLETED':
      return hasFailure(task) ? { text: glyphs.doubtful, tone: 'attention' } : { text: glyphs.done, tone: 'good' };
    case 'FAILED':
      return { text: glyphs.failed, tone: 'bad' };
    case 'STARTED':
      return { text: glyphs.spinner[spin % glyphs.spinner.length] ?? '', tone: 'attention' };
    case 'SKIPPED':
      return { text: glyphs.left, tone: 'plain' };
    default:
      return { text: glyphs.waiting, tone: 'plain' };
  }
}

function hasFailure(task: Task): boolean {
  return task.hasFailed() || (task.subtasks ?? []).some(hasFailure);
}
