/** Where a watcher's lines go: standard error, the journal behind it, or a file. */
import { fstatSync } from 'node:fs';
import { InvalidInput } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import type { Clock } from '../ports/clock.ts';
import { localDateTime } from '../report/output.ts';
import type { Io } from './io.ts';
import { LogFile } from './log-file.ts';

/** As in syslog(3) and sd-daemon(3). */
const PRIORITY = { error: 3, warning: 4, notice: 5, info: 6 } as const;
export type Level = keyof typeof PRIORITY;

export interface WatchLog {
  /** One line, without its end. */
  line(level: Level, text: string, at: Instant): void;
  /** The same edge of the process, with what others write to standard error in this log. */
  readonly io: Io;
}

/** `file`: absolute; `mask` takes out what must not be written there. Throws InvalidInput where it can't be written to. */
export function openWatchLog(
  io: Io,
  clock: Clock,
  file?: { readonly path: string; readonly mask: (text: string) => string },
): WatchLog {
  if (file !== undefined) return toFile(io, clock, { ...file, log: openLogFile(file.path) });
  return isJournal(io.env['JOURNAL_STREAM'], STDERR) ? toJournal(io) : toStderr(io);
}

const STDERR = 2;

function toStderr(io: Io): WatchLog {
  return { io, line: (_, text, at) => io.stderr.write(`${localDateTime(at)} ${text}\n`) };
}

/** The journal writes dates of its own, and takes the priority from the beginning of a line. */
function toJournal(io: Io): WatchLog {
  const write = (level: Level, text: string) => io.stderr.write(`<${PRIORITY[level]}>${text}\n`);
  return { line: write, io: { ...io, stderr: linesTo((line) => write('warning', line)) } };
}

interface Written {
  readonly path: string;
  readonly mask: (text: string) => string;
  readonly log: LogFile;
}

function toFile(io: Io, clock: Clock, { path, mask, log }: Written): WatchLog {
  let wasWritten = true;
  const line: WatchLog['line'] = (_, text, at) => {
    const whole = `${localDateTime(at)} ${mask(text)}\n`;
    try {
      log.write(whole);
      wasWritten = true;
    } catch (error) {
      // A disk that is full is no reason to let the balancers fall out of step.
      if (wasWritten) io.stderr.write(`${path} can not be written to: ${wordsOf(error)}; here instead:\n`);
      wasWritten = false;
      io.stderr.write(whole);
    }
  };
  return { line, io: { ...io, stderr: linesTo((text) => line('warning', text, clock.now())) } };
}

function openLogFile(file: string): LogFile {
  try {
    return new LogFile(file);
  } catch (error) {
    const message = `the log can not be written: ${wordsOf(error)}`;
    throw new InvalidInput([{ code: 'log-file', severity: 'error', message }], { cause: error });
  }
}

/** What is no terminal has no columns and no colours. */
function linesTo(line: (text: string) => unknown): Io['stderr'] {
  return {
    write(text) {
      for (const one of text.split('\n')) if (one !== '') line(one);
    },
  };
}

/** Set for what systemd starts, and inherited by whatever that starts: only the file itself tells whose standard error it is. */
function isJournal(stream: string | undefined, descriptor: number): boolean {
  if (stream === undefined) return false;
  try {
    const { dev, ino } = fstatSync(descriptor);
    return stream === `${dev}:${ino}`;
  } catch {
    return false;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
