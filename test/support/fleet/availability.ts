/** Says whether this machine can boot a fleet, and prepares the one thing that takes long: the BASE tree. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Obstacle } from '../where.ts';
import { must } from './run.ts';

/** Asks the machine, changing nothing. None promises the rights and the kernel; a failing download is an error later. */
export function fleetObstacle(): Obstacle {
  if (process.platform !== 'linux') return `needs Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'needs root';
  if (!existsSync('/usr/bin/apt-get')) return 'needs apt-get to build its hosts';
  if (!/\boverlay$/m.test(readFileSync('/proc/filesystems', 'utf8'))) return 'needs overlayfs in the kernel';
  if (!existsSync('/sys/fs/cgroup/unified') && !existsSync('/sys/fs/cgroup/cgroup.procs')) return 'needs cgroup v2';
  const unshared = spawnSync('unshare', ['--mount', '--net', '--pid', '--uts', '--ipc', '--fork', 'true']);
  if (unshared.status !== 0) return 'needs the right to create namespaces';
  return undefined;
}

/** Absolute path of a file beside this one. */
export function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Path of the BASE tree; about a minute the first time, milliseconds afterwards; safe to call from several processes. */
export async function prepareBase(): Promise<string> {
  return (await must(['sh', beside('base.sh')], { timeoutMs: 900_000 })).trim();
}
