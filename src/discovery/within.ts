/** Work that has a limit of its own, apart from what the one who asked allows. */
import { type Duration, formatDuration } from '../model/duration.ts';
import type { Clock } from '../ports/clock.ts';
import { failed } from './fault.ts';

/** The signal that `work` gets ends after `limit`, unless it was done before. Throws SourceFailed then. */
export async function within<T>(
  limit: Duration,
  { title, clock }: { readonly title: string; readonly clock: Clock },
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const [late, done] = [new AbortController(), new AbortController()];
  clock.sleep(limit, AbortSignal.any([signal, done.signal])).then(
    () => late.abort(),
    () => undefined,
  );
  try {
    return await work(AbortSignal.any([signal, late.signal]));
  } catch (error) {
    signal.throwIfAborted();
    throw late.signal.aborted ? failed(`${title}: no answer within ${formatDuration(limit)}`, error) : error;
  } finally {
    done.abort();
  }
}
