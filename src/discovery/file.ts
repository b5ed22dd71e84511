/** Source `file`: a file of JSON or YAML that another program writes, and that is watched. */
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../model/discovery.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { decodeText, parseJson } from './json.ts';
import { LARGEST_ANSWER } from './limits.ts';
import { readPlainFile, stateOf } from './read-file.ts';
import { LARGEST_YAML, parseYaml } from './yaml.ts';

/** The kernel reports nothing of network filesystems, of a link's target elsewhere, or of a folder that is not there yet. */
const LOOK_EVERY = milliseconds(2_000);
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
      while (!signal.aborted) {
        const step = new AbortController();
        // Listening first, looking second: nothing is lost between the two.
        const moved = somethingMoved(dirname(path), lookEvery, AbortSignal.any([signal, step.signal]));
        const now = await stateNow(path);
        if (now === seen) await moved;
        step.abort();
        await moved;
        if (now === seen || signal.aborted) continue;
        seen = now;
        yield;
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

async function stateNow(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(stateOf, () => GONE);
}

/**
 * Waits until something in the folder moved, `atMost` is over, or `signal` ends it; never throws. The folder is watched and
 * not the file: a new file that is renamed over the old one is another file.
 */
async function somethingMoved(folder: string, atMost: Duration, signal: AbortSignal): Promise<void> {
  const moved = new AbortController();
  const wake = (): void => moved.abort();
  const watcher = watchFolder(folder, wake);
  watcher?.on('error', wake);
  await sleep(atMost, undefined, { signal: AbortSignal.any([signal, moved.signal]) }).catch(() => undefined);
  watcher?.close();
}

/** Undefined when there is no such folder, or the machine has no watches left (fs.inotify.max_user_watches). */
function watchFolder(folder: string, wake: () => void): ReturnType<typeof watch> | undefined {
  try {
    return watch(folder, wake);
  } catch {
    return undefined;
  }
}
