/** As much of a terminal as the live view uses: tells what a person would see after each write. */
import type { Output } from '../../../src/report/output.ts';

export class FakeTerminal implements Output {
  readonly isTTY = true;
  readonly columns: number;
  readonly rows: number;
  /** The whole terminal after each write. */
  readonly frames: string[] = [];
  cursorHidden = false;
  #lines: string[] = [''];
  #row = 0;

  constructor(columns: number, rows = 50) {
    this.columns = columns;
    this.rows = rows;
  }

  get screen(): string {
    return this.#lines.join('\n');
  }

  write(text: string): boolean {
    for (const [, sequence, newline, plain] of text.matchAll(/(\u001b\[[?\d;]*[A-Za-z])|(\r|\n)|([^\u001b\r\n]+)/g)) {
      if (sequence !== undefined) this.#obey(sequence);
      else if (newline === '\n') this.#down();
      else if (plain !== undefined) this.#lines[this.#row] = (this.#lines[this.#row] ?? '') + plain;
    }
    this.frames.push(this.screen);
    return true;
  }

  #down(): void {
    this.#row += 1;
    this.#lines[this.#row] ??= '';
  }

  #obey(sequence: string): void {
    const up = /\[(\d+)A$/.exec(sequence);
    if (up !== null) this.#row = Math.max(0, this.#row - Number(up[1]));
    else if (sequence.endsWith('[J')) this.#lines = [...this.#lines.slice(0, this.#row), ''];
    else if (sequence.endsWith('[?25l')) this.cursorHidden = true;
    else if (sequence.endsWith('[?25h')) this.cursorHidden = false;
    else if (!sequence.endsWith('m')) throw new Error(`the terminal does not know ${JSON.stringify(sequence)}`);
  }
}
