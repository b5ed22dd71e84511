/** Shells of the host program that are killed at a point of their work, which a test counts through. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every program that changes something on the host is a point before and a point after it, and what the shell writes
 * itself is a point after it. The number in `crash-at` counts down from point to point; at 0 the file is removed and the
 * whole process group killed.
 */
export function crashing(folder: string): string {
  const programs = ['mv', 'rm', 'ln', 'cp', 'sync', 'install', 'mkdir'].map(
    (name) => `${name}() { crash_point; command ${name} "$@"; crash_status=$?; crash_point; return $crash_status; }`,
  );
  return `crash_point() {
  # The token is set in the loop that reads requests, and this is a matter of those who answer them.
  [ -z "\${lb_t-}" ] && [ -f '${folder}/crash-at' ] || return 0
  read -r crash_left <'${folder}/crash-at'
  if [ "$crash_left" = 0 ]; then command rm '${folder}/crash-at'; kill -KILL 0; fi
  echo $((crash_left - 1)) >'${folder}/crash-at'
}
${programs.join('\n')}
printf() { command printf "$@"; crash_status=$?; crash_point; return $crash_status; }
drv_reload() { crash_point; kill -HUP "$NGX_MASTER"; crash_point; }
`;
}

/** The shell dies at the point of this number, from 0. */
export function armCrash(folder: string, at: number): void {
  writeFileSync(join(folder, 'crash-at'), `${at}\n`);
}

/** Whether it did; it lives on from here. */
export function wasKilledIn(folder: string): boolean {
  const left = readOr(join(folder, 'crash-at'));
  writeFileSync(join(folder, 'crash-at'), '');
  return left === '';
}

/** The text of a file; empty when there is none. */
export function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
