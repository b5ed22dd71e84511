/** The same work on many hosts for a command. */
import { settleSome } from '../rollout/fleet.ts';
import type { Context } from './context.ts';
import { forksOf } from './preferences.ts';

/** `--forks` at once; answers in order, and the first failure is thrown when all have ended. */
export async function eachHost<T, R>(
  items: readonly T[],
  context: Context,
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const settled = await settleSome(items, forksOf(context.flags, context.settings), act);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
