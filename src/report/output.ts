/** What a report is written to, and the settings that every form of it shares. */
import type { Instant } from '../model/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** As much of a stream as a report needs; `process.stdout` and `process.stderr` are such. */
export interface Output {
  write(text: string): unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  readonly isTTY?: boolean | undefined;
}

/** Results go to `out`, progress and prompts to `err`. */
export interface Streams {
  readonly out: Output;
  readonly err: Output;
}

export type Form = 'tty' | 'plain' | 'json' | 'jsonl' | 'github';
/** 0 = no colour, 1 = 16 colours, 2 = 256, 3 = all. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface ReportOptions {
  readonly color: ColorLevel;
  readonly clock: Clock;
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean;
  /** `21:45:07` for an instant; local time when absent. */
  readonly timeOfDay?: (at: Instant) => string;
  /** `$GITHUB_STEP_SUMMARY`: where `github` appends its summary, by `append`. */
  readonly summaryFile?: string;
  readonly append?: (file: string, text: string) => Promise<void>;
}

/** `HH:MM:SS` on the runner's wall clock. */
export function localTime(at: Instant): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `2026-11-20 21:45:07` on the runner's wall clock. */
export function localDateTime(at: Instant): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${day} ${localTime(at)}`;
}
