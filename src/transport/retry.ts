/** How often, and after which waits, a host is tried again that turned us away before it said anything (MaxStartups). */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export const TRIES = 7;
const FIRST_MS = 75;

/** Waits before try number `attempt` (the first is 0 and waits for nothing). Throws the signal's reason. */
export async function turnAwayPause(attempt: number, signal: AbortSignal): Promise<void> {
  if (attempt === 0) return;
  // Different waits for everybody who was turned away at the same moment, or they all come back at the same moment.
  const ms = FIRST_MS * 2 ** attempt * (0.5 + randomInt(1000) / 1000);
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}
