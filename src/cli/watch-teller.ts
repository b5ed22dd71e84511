/** Tells of what a watcher does, to everybody who wants to know: the log, the counters, Prometheus, the service manager. */
import { resolve } from 'node:path';
import { milliseconds } from '../model/duration.ts';
import { Usage } from '../model/errors.ts';
import type { RolloutName } from '../model/names.ts';
import type { WatchEvent } from '../model/watch.ts';
import type { Clock } from '../ports/clock.ts';
import { watchJson, watchLine } from '../report/format-watch.ts';
import { type Counters, NOTHING_COUNTED } from '../watch/counters.ts';
import { Pulse } from '../watch/pulse.ts';
import type { Context } from './context.ts';
import { CounterFiles } from './counter-files.ts';
import type { Io } from './io.ts';
import { Opened } from './opened.ts';
import { type ServiceManager, serviceManager } from './service-manager.ts';
import { VERSION } from './version.ts';
import { type Level, openWatchLog, type WatchLog } from './watch-log.ts';

/** How long the service manager may take to hear the last words. */
const LAST_WORDS = milliseconds(5000);
/** `systemctl status` shows one line. */
const LONGEST_STATUS = 300;

export class WatchTeller implements AsyncDisposable {
  /** What the watcher works with: its standard error is the log, and what it starts is not taken for it by the manager. */
  readonly io: Io;
  readonly pulse = new Pulse();
  readonly #clock: Clock;
  readonly #json: boolean;
  readonly #mask: (text: string) => string;
  readonly #log: WatchLog;
  readonly #files: CounterFiles;
  readonly #manager: ServiceManager | undefined;
  readonly #opened = new Opened();
  readonly #over = new AbortController();
  readonly #counters = new Map<RolloutName, Counters>();
  readonly #last = new Map<RolloutName, string>();
  #counting: Promise<unknown> = Promise.resolve();
  #unwritten = false;
  #beating: Promise<void> | undefined;

  /** Throws InvalidInput for a log or an address that can't be had, and Usage. */
  static async open(context: Context): Promise<WatchTeller> {
    const { flags, interrupt } = context;
    if (flags.once === true && flags.metrics !== undefined)
      throw new Usage(
        'usage',
        '--once ends before anybody asks for --metrics: node_exporter can read what --stats prints',
      );
    const teller = new WatchTeller(context);
    if (flags.metrics !== undefined) await teller.#serve(flags.metrics, interrupt.stop);
    return teller;
  }

  private constructor({ io, flags, clock, interrupt, hidden }: Context) {
    this.#clock = clock;
    this.#json = flags.output === 'jsonl';
    this.#files = new CounterFiles(io);
    this.#mask = (text) => hidden.mask(text);
    this.#log =
      flags.logFile === undefined
        ? openWatchLog(io, clock)
        : openWatchLog(io, clock, { path: resolve(io.cwd, flags.logFile), mask: this.#mask });
    this.#manager = flags.once === true ? undefined : serviceManager(io, (text) => this.#say('warning', text));
    const { NOTIFY_SOCKET: _, WATCHDOG_USEC: __, WATCHDOG_PID: ___, ...env } = io.env;
    this.io = { ...this.#log.io, env };
    interrupt.stop.addEventListener('abort', () => this.#manager?.stopping());
  }

  /** These plays are followed from now on. */
  async following(plays: readonly RolloutName[]): Promise<void> {
    for (const play of plays) {
      const counted = this.#counters.get(play) ?? (await this.#files.read(play)) ?? NOTHING_COUNTED;
      this.#counters.set(play, counted);
    }
    this.#manager?.ready(`following ${plays.join(', ')}`);
    this.#beating ??= this.#beat();
  }

  /** The playbook is being read anew; `following` says that it was, or could not be. */
  reloading(): void {
    this.#manager?.reloading();
  }

  tell(told: WatchEvent): void {
    // What a source answered is quoted, and goes to files and to whoever asks systemd.
    const event = 'text' in told ? { ...told, text: this.#mask(told.text) } : told;
    this.#count(event);
    if (this.#json) this.io.stdout.write(`${watchJson(event)}\n`);
    const line = watchLine(event);
    if (line === undefined) return;
    if (!this.#json) this.#log.line(levelOf(event), line, event.at);
    this.#last.set(event.play, line);
    this.#manager?.status([...this.#last.values()].join('; ').slice(0, LONGEST_STATUS));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#over.abort();
    await this.#counting;
    await this.#opened[Symbol.asyncDispose]();
    if (this.#manager === undefined) return;
    const limit = new AbortController();
    const late = this.#clock.sleep(LAST_WORDS, limit.signal).catch(() => undefined);
    await Promise.race([this.#manager.told(), late]);
    limit.abort();
  }

  #count(event: WatchEvent): void {
    this.#counting = this.#files.add(event).then(({ counters, unwritten }) => {
      this.#counters.set(event.play, counters);
      if (unwritten !== undefined && !this.#unwritten)
        this.#say('warning', `what is counted can not be written down: ${unwritten}`);
      this.#unwritten = unwritten !== undefined;
    });
  }

  async #serve(place: string, signal: AbortSignal): Promise<void> {
    const { metricsPlace, serveMetrics } = await import('./serve-metrics.ts');
    const where = metricsPlace(place);
    const { openMetrics } = await import('../watch/metrics.ts');
    const served = this.#opened.add(
      await serveMetrics(
        where,
        openMetrics(VERSION, () => this.#counters),
        signal,
      ),
    );
    this.#say('info', `metrics are at ${served.url}`);
  }

  /** Tells the manager that the loops go round, and only as long as they do: it restarts a watcher that is stuck. */
  async #beat(): Promise<void> {
    const { wants } = this.#manager ?? {};
    if (wants === undefined) return;
    let wasMissing = false;
    while (!this.#over.signal.aborted) {
      const missing = this.pulse.missing(this.#clock.steady());
      if (missing === undefined) this.#manager?.alive();
      else if (!wasMissing) this.#say('error', `${missing}: stuck; the service manager is to restart this watcher`);
      wasMissing = missing !== undefined;
      await this.#clock.sleep(milliseconds(wants), this.#over.signal).catch(() => undefined);
    }
  }

  #say(level: Level, text: string): void {
    this.#log.line(level, text, this.#clock.now());
  }
}

const WRONG: readonly string[] = ['source', 'empty', 'max-change', 'emergency', 'unfinished'];

function levelOf(event: WatchEvent): Level {
  switch (event.kind) {
    case 'failed':
      return 'error';
    case 'held-back':
      return WRONG.includes(event.why) ? 'warning' : 'info';
    case 'alarm':
      return event.over ? 'notice' : 'error';
    case 'member':
      return event.well ? 'notice' : 'warning';
    case 'refreshed':
    case 'notice':
      return 'notice';
    case 'unchanged':
    case 'refreshing':
    case 'turn':
      return 'info';
  }
}
