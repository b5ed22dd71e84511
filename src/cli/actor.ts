/** Who runs this command, as others will read it in locks and journals. */
import type { Actor } from '../model/rollout.ts';
import type { Io } from './io.ts';

export function actorOf(io: Pick<Io, 'argv' | 'hostname' | 'pid' | 'user'>): Actor {
  return { who: io.user, where: io.hostname, pid: io.pid, command: `lbctl ${io.argv[0] ?? ''}`.trim() };
}
