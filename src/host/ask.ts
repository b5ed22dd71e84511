/** A request over a plain session whose answer is needed: without one there is nothing to go on with. */
import type { Duration } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Session } from '../ports/transport.ts';
import { type Records, readRecords } from './protocol.ts';

/** Throws Unreachable when no complete answer comes within the deadline. */
export async function ask(
  session: Session,
  calls: readonly string[],
  deadline: Duration,
  signal: AbortSignal,
): Promise<Records> {
  const { name } = session.host;
  const result = await session.frame(calls.join('\n'), deadline, signal);
  if (result.outcome === 'unknown') throw new Unreachable('connection-lost', name, `${name}: ${result.reason}`);
  const records = readRecords(result.body);
  if (records !== undefined) return records;
  const noise = result.noise.trim().slice(0, 300);
  throw new Unreachable(
    'connection-lost',
    name,
    `${name}: the host program ended with ${result.status} and no complete answer: ${noise}`,
  );
}

/** Throws Unreachable for an answer that could not be read. */
export function understood<T>({ host }: Session, answer: T | undefined): T {
  if (answer !== undefined) return answer;
  throw new Unreachable('connection-lost', host.name, `${host.name}: the answer of the host makes no sense`);
}
