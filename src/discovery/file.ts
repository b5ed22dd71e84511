/** Source `file`: a file of JSON or YAML that another program writes, and that is watched. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Source } from '../model/discovery.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { decodeText, parseJson } from './json.ts';
import { LARGEST_ANSWER } from './limits.ts';
import { readPlainFile, stateOf } from './read-file.ts';
import { LARGEST_YAML, parseYaml } from './yaml.ts';

/** The kernel reports nothing of network filesystems, of a link's target elsewhere, or of a folder that is not there yet. */
const LOOK_EVERY = milliseconds(5_000);
const GONE = 'gone';

/** YAML when the name ends in .yml or .yaml, else JSON. What the kernel does not report is seen every `lookEvery`. */
export function openFile({ path }: Extract<Source, { kind: 'file' }>, lookEvery = LOOK_EVERY): OpenSource {
  const title = `file ${path}`;
  const isYaml = /\.ya?ml$/i.test(path);
  /** As it was at the last answer: what happens before somebody listens is news too. */
  let known: string | undefined;
  return {
    async fetch(signal) {
      known = await stateNow(path);
      const { bytes, state } = await readPlainFile(path, isYaml ? LARGEST_YAML : LARGEST_ANSWER, signal);
      known = state;
      const text = decodeText(bytes, title);
      return isYaml ? parseYaml(text, title) : parseJson(text, title);
    },
    async *changes(signal) {
      let seen = known ?? (await stateNow(path));
      let wake = (): void => undefined;
      const ring = (): void => wake();
      const folder = new Folder(dirname(path), ring);
      signal.addEventListener('abort', ring, { once: true });
      try {
        while (!signal.aborted) {
          // Listening first, looking second: nothing is lost between the two.
          const rung = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const now = await stateNow(path);
          if (now === seen) await orAfter(lookEvery, rung);
          else {
            seen = now;
            // With another file the folder may be another one too.
            folder.watchAnew();
            yield;
          }
        }
      } finally {
        signal.removeEventListener('abort', ring);
        folder[Symbol.dispose]();
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

async function stateNow(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(stateOf, () => GONE);
}

async function orAfter(time: Duration, rung: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, time);
  });
  await Promise.race([rung, late]);
  clearTimeout(timer);
}

/** The folder of a file, watched in place of the file: a new one that is renamed over the old one is another file. */
class Folder implements Disposable {
  readonly #path: string;
  readonly #ring: () => void;
  #watcher: FSWatcher | undefined;

  constructor(path: string, ring: () => void) {
    this.#path = path;
    this.#ring = ring;
    this.watchAnew();
  }

  /** Nothing is watched when there is no such folder, or the machine has no watches left (fs.inotify.max_user_watches). */
  watchAnew(): void {
    this[Symbol.dispose]();
    try {
      this.#watcher = watch(this.#path, this.#ring).on('error', this.#ring);
    } catch {
      this.#watcher = undefined;
    }
  }

  [Symbol.dispose](): void {
    this.#watcher?.close();
  }
}
