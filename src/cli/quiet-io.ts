/** An edge of the process whose standard error is kept back, for work that only matters when it goes wrong. */
import type { Io } from './io.ts';

/** More than this is not kept: the end says what went wrong. */
const MOST = 4 * 1024;

/** `said` hands over what was written since, and forgets it. */
export function quietIo(io: Io): { readonly io: Io; readonly said: () => string } {
  let kept = '';
  return {
    io: {
      ...io,
      stderr: {
        write(text) {
          kept = (kept + text).slice(-MOST);
        },
      },
    },
    said() {
      const text = kept.length < MOST ? kept : kept.slice(kept.indexOf('\n') + 1);
      kept = '';
      return text;
    },
  };
}
