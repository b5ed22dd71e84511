/** Writes of one turn leave a stream in one piece. */
import type { Duplex } from 'node:stream';

/**
 * ssh2 writes the length, the body and the tag of a packet one by one. Without Nagle's algorithm each of them would be a
 * system call here, a segment on the way and a wakeup of sshd. For a stream that is connected: net puts its own `write`
 * back when it connects.
 */
export function gatherWrites(stream: Duplex): Duplex {
  const write: (bytes: Uint8Array) => boolean = stream.write.bind(stream);
  let gathers = false;
  return Object.assign(stream, {
    write(bytes: Uint8Array): boolean {
      if (!gathers) {
        gathers = true;
        stream.cork();
        queueMicrotask(() => {
          gathers = false;
          stream.uncork();
        });
      }
      return write(bytes);
    },
  });
}
