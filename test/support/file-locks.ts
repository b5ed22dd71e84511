/** Who holds and who waits for a flock, as the kernel lists it (proc_locks(5)): a waiter has an arrow. */
import { readFileSync, statSync } from 'node:fs';

export function isLocked(file: string): boolean {
  return linesOf(file).length > 0;
}

export function isWaitedFor(file: string): boolean {
  return linesOf(file).some((line) => line.includes('->'));
}

function linesOf(file: string): readonly string[] {
  const inode = `:${statSync(file).ino} `;
  return readFileSync('/proc/locks', 'latin1')
    .split('\n')
    .filter((line) => line.includes(inode));
}
