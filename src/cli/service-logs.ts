/** `lbctl service logs`: the journals of instances on several hosts as one, the last lines and then, if asked, what follows. */
import { milliseconds, parseDuration } from '../model/duration.ts';
import { Interrupted, Usage } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { type ReplicaStatus, replicaWord } from '../model/unit-state.ts';
import type { TailWish } from '../ports/units.ts';
import { colorLevel } from '../report/form.ts';
import { type LogLine, logPrinter } from '../report/format-log.ts';
import type { Context } from './context.ts';
import { HostLog, type LogSink } from './host-log.ts';
import { learnSecrets } from './learn-secrets.ts';
import { LogMerge } from './log-merge.ts';
import type { AppView, ServiceView } from './service-view.ts';

const PRINT = milliseconds(200);
const LINES = 10;

/** Reads, or follows until it is told to stop; a host that can't be read is named, and the others go on. */
export async function serviceLogs(
  picked: ReadonlyMap<ServiceView, readonly ReplicaStatus[]>,
  context: Context,
): Promise<ExitCode> {
  const { interrupt, flags, clock } = context;
  // Ends at once, and says nothing between the lines of others.
  interrupt.announce(() => undefined);
  const wish = tailOf(context);
  await learnSecrets(new Set([...picked.keys()].flatMap(({ file }) => file ?? [])), context);
  const desk = new LogDesk([...picked.values()].flat(), context);
  const logs = [...picked].flatMap(([{ apps }, replicas]) => apps.flatMap((app) => sourceOf(app, replicas, desk)));
  const how = { follow: flags.follow === true, clock, signal: interrupt.stop };
  const readers = logs.map(({ sink, ...source }) => new HostLog(source, sink, how));
  const printing = desk.print();
  const ends = await Promise.allSettled(readers.map((one) => one.read(wish)));
  desk.end();
  await printing;
  const failed = ends.find((one) => one.status === 'rejected');
  const { reason } = interrupt.stop;
  if (interrupt.stop.aborted) return reason instanceof Interrupted ? reason.exitCode : EXIT.interrupted;
  if (failed !== undefined) throw failed.reason;
  const isWhole = ends.every((one) => one.status === 'fulfilled' && one.value);
  return isWhole && !desk.missed ? EXIT.done : EXIT.unreachable;
}

function sourceOf({ place, member, reason }: AppView, replicas: readonly ReplicaStatus[], desk: LogDesk) {
  const host = place.host.name;
  if (member === undefined) {
    desk.miss(host, reason ?? '');
    return [];
  }
  const own = new Map(replicas.filter((one) => one.host === host).map((one) => [one.unit, one]));
  if (own.size === 0) return [];
  return [{ host, units: member.units, names: [...own.keys()], sink: desk.sinkFor(host, own) }];
}

/** Puts lines of all hosts in order and prints them. */
class LogDesk {
  /** Whether some host was not there from the beginning. */
  missed = false;
  readonly #context: Context;
  readonly #merge = new LogMerge<LogLine>();
  readonly #format: (line: LogLine) => string;
  readonly #over = new AbortController();

  constructor(replicas: readonly ReplicaStatus[], context: Context) {
    const { io, flags } = context;
    this.#context = context;
    this.#format = logPrinter(replicas.map(replicaWord), {
      form: flags.output === 'json' || flags.output === 'jsonl' ? 'jsonl' : 'text',
      color: flags.color === false ? 0 : colorLevel(io.stdout, io.env),
      prefix: flags.logPrefix !== false,
      time: flags.timestamps !== false,
    });
  }

  end(): void {
    this.#over.abort();
  }

  miss(host: string, reason: string): void {
    this.missed = true;
    this.#tell(host, `can not be read: ${reason}`);
  }

  sinkFor(host: string, units: ReadonlyMap<string, ReplicaStatus>): LogSink {
    const { clock, hidden } = this.#context;
    return {
      records: (stream, entries, until) => {
        const lines = entries.flatMap((entry): LogLine[] => {
          const replica = units.get(entry.unit);
          // Before it is formatted: a line of an application may look like data, where only texts are replaced.
          const text = hidden.mask(entry.text);
          return replica === undefined ? [] : [{ host, replica: replicaWord(replica), ...entry, text }];
        });
        this.#merge.add(stream, lines, until, clock.now());
      },
      leave: (stream) => this.#merge.leave(stream),
      isAhead: (stream) => this.#merge.isAhead(stream),
      tell: (words) => this.#tell(host, words),
    };
  }

  /** Until `end`, or until told to stop: then at once. */
  async print(): Promise<void> {
    const { clock, interrupt } = this.#context;
    const over = AbortSignal.any([this.#over.signal, interrupt.stop]);
    while (!over.aborted) {
      this.#show(this.#merge.take(clock.now()));
      await clock.sleep(PRINT, over).catch(() => undefined);
    }
    if (!interrupt.stop.aborted) this.#show(this.#merge.take(clock.now()));
  }

  #show(lines: readonly LogLine[]): void {
    if (lines.length > 0) this.#context.io.stdout.write(lines.map(this.#format).join(''));
  }

  #tell(host: string, words: string): void {
    const { io, flags, clock } = this.#context;
    const isData = flags.output === 'json' || flags.output === 'jsonl';
    const line = this.#format({ host, at: clock.now() * 1000, notice: words });
    (isData ? io.stdout : io.stderr).write(line);
  }
}

/** `--lines` and `--since`. Throws Usage. */
function tailOf({ flags, clock }: Context): TailWish {
  const since = flags.since === undefined ? undefined : sinceOf(flags.since, clock.now());
  const text = flags.lines ?? (since === undefined ? String(LINES) : 'all');
  const lines = text === 'all' ? undefined : Number(text);
  if (lines !== undefined && !(/^\d{1,7}$/.test(text) && Number.isSafeInteger(lines)))
    throw new Usage('usage', `--lines takes a number or all, not ${text}`);
  return { ...(lines === undefined ? {} : { lines }), ...(since === undefined ? {} : { since }) };
}

/** A length of time is counted on the host's own clock; a time is one and the same everywhere. */
function sinceOf(text: string, now: number): string {
  const ago = parseDuration(text);
  if (ago !== undefined) return `-${Math.ceil(ago / 1000)}s`;
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(at) || at > now)
    throw new Usage(
      'usage',
      `--since takes a duration such as 10m, or a time such as 2026-11-21T20:15:00Z, not ${text}`,
    );
  return `@${Math.floor(at / 1000)}`;
}
