/** A log that never grows beyond a size: the former file is kept under `.1`, the one before that under `.2`, and so on. */
import { appendFileSync, renameSync, statSync } from 'node:fs';

/** A line is written whole or not at all, so that a file may be a little smaller than this. */
const LARGEST = 10 * 1024 * 1024;
const KEPT = 5;

/**
 * Opens the file for every text that is written: a watcher writes few, nothing is lost with it, and whoever moves the file
 * away (logrotate) need not tell anybody.
 */
export class LogFile {
  readonly #path: string;
  readonly #largest: number;

  /** Makes the file where it is missing. Throws what the system says where that can't be. */
  constructor(path: string, largest = LARGEST) {
    this.#path = path;
    this.#largest = largest;
    this.#append('');
  }

  /** Throws what the system says. */
  write(text: string): void {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    // A device or a pipe has no size, and must not be renamed.
    if (found?.isFile() === true && found.size > 0 && found.size + Buffer.byteLength(text) > this.#largest)
      this.#turn();
    this.#append(text);
  }

  #append(text: string): void {
    appendFileSync(this.#path, text, { mode: 0o640 });
  }

  #turn(): void {
    for (let age = KEPT - 1; age >= 1; age -= 1) {
      const older = `${this.#path}.${age}`;
      if (statSync(older, { throwIfNoEntry: false }) !== undefined) renameSync(older, `${this.#path}.${age + 1}`);
    }
    renameSync(this.#path, `${this.#path}.1`);
  }
}
