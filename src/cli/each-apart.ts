/** Balancers with plays of their own: one that is away keeps nobody else waiting. */
import { Unreachable } from '../model/errors.ts';
import type { Context } from './context.ts';
import type { OpenPlay } from './open-play.ts';

/** The answer of `work`, or why the one balancer that the play is for can't be reached, which is said. Throws everything else. */
export async function unlessAway<T>(
  { play, together }: OpenPlay,
  work: () => Promise<T>,
  { io }: Pick<Context, 'io'>,
): Promise<T | Unreachable> {
  try {
    return await work();
  } catch (error) {
    if (together === undefined || !(error instanceof Unreachable)) throw error;
    io.stderr.write(`${play.rollout}: ${error.host} can not be reached and stays as it is\n`);
    return error;
  }
}
