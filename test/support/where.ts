/** Tests that need something of the machine: where it is missing they are reported as not run, and why; in CI that is a failure. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What keeps tests from running here, to be read behind "not run: "; undefined = nothing does. */
export type Obstacle = string | undefined;

/** `describe`, for tests that run where there is no obstacle. */
export function describeWhere(obstacle: Obstacle) {
  sayWhenNotRun(obstacle);
  return describe.skipIf(obstacle !== undefined);
}

/** `test`, for one that runs where there is no obstacle. */
export function testWhere(obstacle: Obstacle) {
  sayWhenNotRun(obstacle);
  return test.skipIf(obstacle !== undefined);
}

function sayWhenNotRun(obstacle: Obstacle): void {
  if (obstacle === undefined) return;
  test(`not run: ${obstacle}`, ({ skip }) => {
    expect(mustRun(process.env['CI']), `in CI it has to run: ${obstacle}`).toBe(false);
    skip(obstacle);
  });
}

/** Whether tests that can't run have failed: `ci` is the value of the environment variable CI. @internal */
export function mustRun(ci: string | undefined): boolean {
  return !['', '0', 'false', undefined].includes(ci);
}

export function sudoObstacle(): Obstacle {
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? undefined : 'needs sudo that asks for no password';
}

export function tmpfsObstacle(): Obstacle {
  const tried = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { encoding: 'utf8' });
  return tried.status === 0 ? undefined : `no tmpfs can be mounted: ${tried.stderr ?? 'there is no unshare'}`;
}
