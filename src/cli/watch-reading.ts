/** A playbook as the watcher has read it: each play for itself, until it is read anew. */
import { type Duration, parseDuration } from '../model/duration.ts';
import { Usage } from '../model/errors.ts';
import { nodeFiles } from '../playbook/node-files.ts';
import type { Context } from './context.ts';
import { frozenFiles } from './frozen-files.ts';
import { openPlays, withoutLookups } from './open-play.ts';
import { WatchedPlay, type WatchHow } from './watched-play.ts';

/** What `--force-run` and `--heartbeat` say. */
export interface WatchFlags {
  readonly forced: boolean;
  readonly heartbeat?: Duration;
}

/** Closed with everything that was opened for it. */
export interface Reading extends AsyncDisposable {
  readonly plays: readonly WatchedPlay[];
}

/** Reads playbook and inventory anew; asks no source and no host. Throws InvalidInput. */
export async function readWatched(
  file: string,
  context: Context,
  how: WatchFlags & Pick<WatchHow, 'once' | 'tell'>,
): Promise<Reading> {
  const own = context.afresh();
  try {
    const files = frozenFiles(nodeFiles);
    const plays = await openPlays(file, withoutLookups(own), { files });
    // With `per: balancer` there are several of one name: they are watched together.
    const named = new Map(plays.map(({ play }) => [play.rollout, play]));
    const watched = [...named.values()].map((play) => new WatchedPlay(play, { file, files, context: own, ...how }));
    return { plays: watched, [Symbol.asyncDispose]: () => own[Symbol.asyncDispose]() };
  } catch (error) {
    await own[Symbol.asyncDispose]();
    throw error;
  }
}

/** Throws Usage. */
export function watchFlags({ flags }: Pick<Context, 'flags'>): WatchFlags {
  const heartbeat = flags.heartbeat === undefined ? undefined : parseDuration(flags.heartbeat);
  if (flags.heartbeat !== undefined && heartbeat === undefined)
    throw new Usage('usage', `--heartbeat takes a duration such as 10s, not ${flags.heartbeat}`);
  return { forced: flags.forceRun === true, ...(heartbeat !== undefined && { heartbeat }) };
}
