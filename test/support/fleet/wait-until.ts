/** Waits for a condition of a real machine by asking again, with a deadline that says what was waited for. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once `holds` answers true; a rejected answer counts as "not yet" and is the cause of the error at the end. */
export async function waitUntil(what: string, holds: () => Promise<boolean>, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      if (await holds()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`, { cause: last });
    await sleep(40);
  }
}
