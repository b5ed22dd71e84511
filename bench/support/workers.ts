/** When the workers of a balancer began to serve, from the kernel: nobody is disturbed by the question. */
import { readFileSync } from 'node:fs';
import type { Farm, FarmHost } from './farm.ts';

/** CLK_TCK of every Linux that Debian ships: field 22 of /proc/PID/stat counts in these (proc(5)). */
const TICK_MS = 10;

/** Milliseconds between the first and the last balancer whose newest worker was started; 10 ms fine. */
export function spreadMs(farm: Farm): number {
  const began = farm.hosts.map(newestWorkerMs);
  return Math.max(...began) - Math.min(...began);
}

function newestWorkerMs({ pidFile }: FarmHost): number {
  const master = readFileSync(pidFile, 'utf8').trim();
  const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').split(' ').filter(Boolean);
  return Math.max(...children.map(startedMs));
}

function startedMs(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(') ') + 2).split(' ')[19]) * TICK_MS;
}
