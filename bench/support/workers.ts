/** Workers of a balancer: how the peers wait for new ones, and when they began to serve (from the kernel: nobody is disturbed). */
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

/** Shell: reloads, and ends when no worker of before takes new requests, which is what lbctl's proof means; 1 after 3 s. */
export function reloadText(etc: string): string {
  return `master=$(cat ${etc}/nginx.pid)
old=$(pgrep -P "$master" -f 'nginx: worker process$')
kill -HUP "$master"
for try in $(seq 100); do
  left=0
  for pid in $old; do
    case "$(tr -d '\\0' 2>/dev/null </proc/$pid/cmdline)" in "nginx: worker process") left=1 ;; esac
  done
  if [ $left = 0 ] && pgrep -P "$master" -f 'nginx: worker process$' >/dev/null; then exit 0; fi
  sleep 0.03
done
exit 1
`;
}
