/** Lengths of time as people write them in a playbook: `500ms`, `30s`, `5m`, `1h30m`. */
import type { Brand } from './brand.ts';

/** A length of time in milliseconds, whole, 0 or more. */
export type Duration = Brand<number, 'Duration'>;

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const WHOLE = /^(?:\d+(?:ms|s|m|h|d))+$/;
const PART = /(\d+)(ms|s|m|h|d)/g;
/** Node's timers wrap above 2^31-1 ms (24.8 days); a longer wait is a typing error in a playbook. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds as a Duration; for constants and sums inside lbctl. */
export function milliseconds(value: number): Duration {
  return Math.max(0, Math.round(value)) as Duration;
}

/** Parses `1h30m`; undefined when the text is no duration, has no unit or is beyond 24 days. */
export function parseDuration(text: string): Duration | undefined {
  if (!WHOLE.test(text)) return undefined;
  let total = 0;
  for (const [, count, unit] of text.matchAll(PART)) total += Number(count) * UNITS[unit as keyof typeof UNITS];
  return total <= LONGEST ? milliseconds(total) : undefined;
}

/** The shortest exact spelling: 90000 → `1m30s`. */
export function formatDuration(value: Duration): string {
  if (value === 0) return '0s';
  let rest: number = value;
  let text = '';
  for (const unit of ['d', 'h', 'm', 's', 'ms'] as const) {
    const count = Math.floor(rest / UNITS[unit]);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * UNITS[unit];
  }
  return text;
}
