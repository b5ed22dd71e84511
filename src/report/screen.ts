/** A terminal with lines that stay and, under them, a frame that is drawn again and again. */
import { painter } from './line.ts';
import type { ColorLevel, Output } from './output.ts';
import type { Tone } from './transition.ts';
import { truncate, widthOf } from './width.ts';

/** Text without escape sequences, and what it is to be coloured as. */
export interface Segment {
  readonly text: string;
  readonly tone: Tone;
}
export type Line = readonly Segment[];

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const FALLBACK_COLUMNS = 80;
const FALLBACK_ROWS = 24;

export class Screen {
  readonly #output: Output;
  readonly #paint: (tone: Tone, text: string) => string;
  readonly #ellipsis: string;
  /** Widths of the lines of the frame that is on the terminal now. */
  #drawn: readonly number[] = [];
  #last = '';
  #hidden = false;

  constructor(output: Output, color: ColorLevel, unicode: boolean) {
    this.#output = output;
    this.#paint = painter(color);
    this.#ellipsis = unicode ? '…' : '...';
  }

  /** Columns that a line may take: one less than there are, because some terminals wrap at the last. */
  get columns(): number {
    const columns = this.#output.columns ?? 0;
    return (columns > 0 ? columns : FALLBACK_COLUMNS) - 1;
  }

  /** Puts `frame` in place of the one before; `focus` is the line that must be seen when not all fit. */
  draw(frame: readonly Line[], focus = 0): void {
    const lines = clip(frame, focus, (this.#output.rows ?? FALLBACK_ROWS) - 1).map((line) => this.#fit(line));
    const text = lines.map(({ painted }) => `${painted}\n`).join('');
    if (text === this.#last) return;
    this.#output.write(this.#hide() + this.#erase() + text);
    this.#drawn = lines.map(({ width }) => width);
    this.#last = text;
  }

  /** Writes lines that stay, in place of the frame; the next `draw` goes under them. Long ones wrap: nothing is cut. */
  print(lines: readonly Line[]): void {
    const text = lines.map((line) => `${line.map((part) => this.#paint(part.tone, part.text)).join('')}\n`).join('');
    const whole = this.#erase() + text;
    if (whole !== '') this.#output.write(whole);
  }

  /** Writes a frame for good, whole and cut to the width like the ones before it. */
  keep(frame: readonly Line[]): void {
    this.print([]);
    this.#output.write(frame.map((line) => `${this.#fit(line).painted}\n`).join(''));
  }

  /** Takes the frame away and gives the cursor back; may be called more than once. */
  close(): void {
    const text = this.#erase() + (this.#hidden ? SHOW_CURSOR : '');
    this.#hidden = false;
    if (text !== '') this.#output.write(text);
  }

  #hide(): string {
    if (this.#hidden) return '';
    this.#hidden = true;
    return HIDE_CURSOR;
  }

  /** Lines that were drawn on a wider terminal take several rows by now. */
  #erase(): string {
    const columns = this.columns + 1;
    const rows = this.#drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    this.#drawn = [];
    this.#last = '';
    return rows === 0 ? '' : `\u001b[${rows}A\r\u001b[J`;
  }

  #fit(line: Line): { readonly painted: string; readonly width: number } {
    let painted = '';
    let width = 0;
    for (const { text, tone } of line) {
      const room = this.columns - width;
      if (room <= 0) break;
      const shown = truncate(text, room, this.#ellipsis);
      painted += this.#paint(tone, shown);
      width += widthOf(shown);
      if (shown !== text) break;
    }
    return { painted, width };
  }
}

/** At most `rows` lines: the first, and the surroundings of `focus`. */
function clip(frame: readonly Line[], focus: number, rows: number): readonly Line[] {
  if (frame.length <= rows || rows < 3) return frame.slice(0, Math.max(1, rows));
  const start = Math.max(1, Math.min(focus - Math.floor(rows / 2), frame.length - (rows - 1)));
  return [...frame.slice(0, 1), ...frame.slice(start, start + rows - 1)];
}
