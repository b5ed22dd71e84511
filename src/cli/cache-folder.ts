/** Where lbctl keeps what it can make again, by the convention of the XDG base directories. */
import { join } from 'node:path';
import type { Io } from './io.ts';

export function cacheFolder({ env, home }: Pick<Io, 'env' | 'home'>): string {
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'lbctl');
}
