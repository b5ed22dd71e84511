/** Whether a replica is well: so many good answers in a row, from one and the same start of it, before the time is up. */
import type { Duration } from './duration.ts';
import { after, type Instant } from './instant.ts';
import type { Health } from './service.ts';

/** One answer to one probe. Its words come from outside. */
export interface ProbeAnswer {
  readonly good: boolean;
  readonly said: string;
  /** Names the start of the process that answered, where the probe can tell; another one begins the count anew. */
  readonly identity?: string;
  /** It answered, but after systemd had started it anew: waiting makes that no better. */
  readonly anew?: true;
}

/** What has been heard of one replica so far. */
export interface HealthTally {
  readonly begun: Instant;
  readonly inARow: number;
  /** When the first of the good ones in a row was heard. */
  readonly goodSince?: Instant;
  readonly last?: ProbeAnswer;
}

const LONGEST_LINE = 400;

/** What was said, on one bounded line without controls; the report takes out what else could mislead a terminal. */
export function saidOnOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}

/** Nothing heard yet. */
export function beginTally(now: Instant): HealthTally {
  return { begun: now, inARow: 0 };
}

/** The tally with one more answer; none (`undefined`: nobody could ask) is as bad as a bad one. */
export function countAnswer(tally: HealthTally, answer: ProbeAnswer | undefined, now: Instant): HealthTally {
  const { begun, last } = tally;
  if (answer?.good !== true)
    return { begun, inARow: 0, ...(answer === undefined ? last && { last } : { last: answer }) };
  const same = last?.good === true && last.identity === answer.identity;
  return same
    ? { ...tally, inARow: tally.inARow + 1, last: answer }
    : { begun, inARow: 1, goodSince: now, last: answer };
}

/** `healthy` and `failed` are final; a probe of systemd also has to hold for its window. */
export function healthVerdict(tally: HealthTally, health: Health, now: Instant): 'healthy' | 'waiting' | 'failed' {
  const window: Duration | undefined = health.probe.kind === 'systemd' ? health.probe.window : undefined;
  const held = window === undefined || (tally.goodSince !== undefined && now >= after(tally.goodSince, window));
  if (tally.inARow >= health.healthy && held) return 'healthy';
  return tally.last?.anew === true || now >= after(tally.begun, health.timeout) ? 'failed' : 'waiting';
}
