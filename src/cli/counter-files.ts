/** Keeps what a watcher has counted of each play in a small file, so that it survives the watcher and others can read it. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RolloutName } from '../model/names.ts';
import type { WatchEvent } from '../model/watch.ts';
import { jsonLine } from '../report/jsonl.ts';
import { type Counters, count, NOTHING_COUNTED } from '../watch/counters.ts';
import { parseCounters } from '../watch/parse-counters.ts';
import type { Io } from './io.ts';

/**
 * Where the XDG base directories have a user's state; root's is beside the state of rollouts, in a folder that none of them can
 * be named like.
 */
export function countersFolder({ env, home, uid }: Pick<Io, 'env' | 'home' | 'uid'>): string {
  const named = env['XDG_STATE_HOME'];
  if (uid === 0 && !named) return '/var/lib/lbctl/.watch';
  return join(named || join(home, '.local/state'), 'lbctl/watch');
}

export interface Kept {
  readonly counters: Counters;
  /** Why it was not written down. */
  readonly unwritten?: string;
}

export class CounterFiles {
  readonly #folder: string;
  readonly #pid: number;
  readonly #known = new Map<RolloutName, Counters>();
  #before: Promise<unknown> = Promise.resolve();

  constructor(io: Pick<Io, 'env' | 'home' | 'uid' | 'pid'>) {
    this.#folder = countersFolder(io);
    this.#pid = io.pid;
  }

  /** What was counted of a play; undefined = no watcher has written down anything that can be read. */
  async read(play: RolloutName): Promise<Counters | undefined> {
    return parseCounters(await readFile(this.#path(play), 'utf8').catch(() => ''));
  }

  /** Counts `event` and writes it down. One after another in the order of the calls; never rejects. */
  add(event: WatchEvent): Promise<Kept> {
    const adding = this.#before.then(() => this.#add(event));
    this.#before = adding;
    return adding;
  }

  async #add(event: WatchEvent): Promise<Kept> {
    const { play } = event;
    // Read anew: `lbctl watch --once` may have counted beside a daemon.
    const counters = count((await this.read(play)) ?? this.#known.get(play) ?? NOTHING_COUNTED, event);
    this.#known.set(play, counters);
    try {
      await this.#write(play, counters);
      return { counters };
    } catch (error) {
      return { counters, unwritten: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Whoever reads finds the former or the new one, and never a part. */
  async #write(play: RolloutName, counters: Counters): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(play);
    const candidate = `${path}.${this.#pid}`;
    await writeFile(candidate, `${jsonLine({ v: 1, play, ...counters }, 2)}\n`);
    await rename(candidate, path);
  }

  #path(play: RolloutName): string {
    return join(this.#folder, `${play}.json`);
  }
}
