/** A lock holder on a real host program that is stopped in the middle of its commit, and wakes up when another has written. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOST_PROGRAM } from '../../src/host/program.ts';
import { isWaitedFor } from './file-locks.ts';
import { programText } from './program-text.ts';

const PROGRAM = programText(HOST_PROGRAM);

/** A balancer that is always content: only the guards of the host program decide who may write. */
const DRIVER = `drv_version() { DRV_VERSION=none; }
drv_alive() { :; }
drv_old_workers() { DRV_OLD=0; }
drv_test() { :; }
drv_snapshot() { :; }
drv_reload() { :; }
drv_prove() { :; }
drv_identity() { DRV_IDENTITY=none; }
drv_serving() { DRV_SERVING=''; }
drv_loaded_after() { return 1; }`;

/** Commands, builtins included, before and after which the holder can be stopped; `kill -STOP 0` stops its whole process group. */
const POINTS = ['flock', 'sha256sum', 'stat', 'install', 'mv', 'rm', 'sync', 'printf']
  .map((name) => `${name}() { pause_point; command ${name} "$@"; pause_status=$?; pause_point; return $pause_status; }`)
  .join('\n');
const PAUSE = `pause_point() {
  [ -f "$LB_STATE/pause-at" ] || return 0
  read -r pause_left <"$LB_STATE/pause-at"
  if [ "$pause_left" = 0 ]; then command rm "$LB_STATE/pause-at"; kill -STOP 0; return 0; fi
  echo $((pause_left - 1)) >"$LB_STATE/pause-at"
}`;

export interface Round {
  /** What the one who was stopped was told in the end; undefined = it had ended before its point. */
  readonly sleeper: string | undefined;
  /** Whether the other had written before the sleeper woke up. Else it waited for the flock that the sleeper held. */
  readonly overtaken: boolean;
  /** The sleeper's file is live although the other has written with a higher fencing number. */
  readonly stale: boolean;
}

/** A state folder of its own; `sabotage` is sh that takes guards out of the host program. */
export class PausedHolder implements Disposable {
  readonly #folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lbctl-stale-'));
  readonly #live = join(this.#folder, 'live.conf');
  readonly #pauseAt = join(this.#folder, 'pause-at');
  readonly #flock = join(this.#folder, 'x/flock');
  readonly #sabotage: string;
  #token = 0;

  constructor(sabotage = '') {
    this.#sabotage = sabotage;
    writeFileSync(join(this.#folder, 'library.sh'), [PROGRAM, DRIVER].join('\n'));
    writeFileSync(this.#live, 'original\n');
    this.#keep('0', 'original\n');
    for (const [name, revision] of Object.entries(REVISIONS)) this.#keep(revision, `${name}\n`);
    writeFileSync(this.#flock, '');
  }

  /** How many points a commit passes; the first one passes more. */
  async points(): Promise<number> {
    const many = 100_000;
    await ended(this.#writer('other', ''));
    writeFileSync(this.#pauseAt, `${many}\n`);
    await ended(this.#writer('sleeper', `${PAUSE}\n${POINTS}`));
    return many - Number(readFileSync(this.#pauseAt, 'utf8'));
  }

  /** One writer is stopped at `point` of its commit, another takes the lock over and writes, the first wakes up. */
  async round(point: number): Promise<Round> {
    writeFileSync(this.#pauseAt, `${point}\n`);
    const sleeper = this.#writer('sleeper', `${PAUSE}\n${POINTS}`);
    const answer = ended(sleeper);
    const stopped = await sooner(answer, () => stateOf(sleeper) === 'T');
    const written = ended(this.#writer('other', ''));
    const waits = await sooner(written, () => isWaitedFor(this.#flock));
    if (stopped && sleeper.pid !== undefined) process.kill(-sleeper.pid, 'SIGCONT');
    const [told, said] = await Promise.all([answer, written]);
    if (outcomeOf(said) !== 'applied') throw new Error(`the other could not write: ${said}`);
    return {
      sleeper: stopped ? outcomeOf(told) : undefined,
      overtaken: !waits,
      stale: readFileSync(this.#live, 'utf8') !== 'other\n',
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Takes the lock with the next number, the lease before it being over at once, and commits its own file. */
  #writer(name: keyof typeof REVISIONS, more: string): ChildProcess {
    this.#token += 1;
    const script = `LB_STATE=${this.#folder}
. ${this.#folder}/library.sh
( lb_lock x ${this.#token} 0 advance ${name} ) >/dev/null
generation=0; [ ! -f ${this.#folder}/x/state ] || read -r generation _ <${this.#folder}/x/state
${more}
${this.#sabotage}
( lb_commit x op-${this.#token} ${this.#token} "$generation" ${REVISIONS[name]} advance 1000 9 ${this.#live} )`;
    // A process group of its own, so that it can be stopped as a whole.
    return spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'inherit'], timeout: 30_000 });
  }

  #keep(revision: string, content: string): void {
    const folder = join(this.#folder, 'x/revisions', revision);
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(join(folder, 'files/1'), content);
    const digest = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(folder, 'manifest'), `${digest} 0644 ${this.#live}\n`);
  }
}

const REVISIONS = { sleeper: 'aaaaaaaaaaaa', other: 'bbbbbbbbbbbb' } as const;

/** Everything it printed. */
async function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  return said;
}

/** True once `holds`; false when `end` came first. */
async function sooner(end: Promise<unknown>, holds: () => boolean): Promise<boolean> {
  let over = false;
  const watch = end.then(() => {
    over = true;
  });
  while (!over) {
    if (holds()) return true;
    await Promise.race([watch, sleep(2)]);
  }
  return false;
}

/** `T` = stopped; undefined when there is no such process any more. */
function stateOf({ pid }: ChildProcess): string | undefined {
  try {
    return /^\d+ \(.*\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}

function outcomeOf(answer: string): string | undefined {
  return /^outcome \d+ (\S+)/m.exec(answer)?.[1];
}
