/** `check:` of an upstream: how `lbctl watch` asks whether a member is well. */
import type { Duration } from './duration.ts';
import type { Health } from './service.ts';

export interface MemberCheck {
  readonly probe: Extract<Health['probe'], { kind: 'http' | 'tcp' }>;
  /** From the end of one question to the next one of the same member. */
  readonly interval: Duration;
  /** For one answer. */
  readonly timeout: Duration;
  /** So many good answers in a row make a member well. */
  readonly rise: number;
  /** So many bad answers in a row make it ill. */
  readonly fall: number;
  /** With fewer members that are well and take requests none is left out (`min_members`). */
  readonly least: number;
}
