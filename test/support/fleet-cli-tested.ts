/** Asks a balancer's own checker all the time whether the configuration on its disk is good. */
import type { FleetHost } from './fleet/fleet-host.ts';

export interface Tested {
  readonly count: number;
  /** What the checker said whenever it was not content. */
  readonly broken: readonly string[];
}

export interface Testing {
  stop(): Promise<Tested>;
}

/** A word a line for each `nginx -t`, and what it said if it failed. */
const TESTS = `rm -f /run/stop-testing; while [ ! -e /run/stop-testing ]; do
  if nginx -t -q 2>/run/said; then echo clean; else echo BROKEN; cat /run/said; fi; sleep 0.1; done >/run/tested`;

/** Runs `nginx -t` every 100 ms until it is told to stop, for `limitMs` at most. */
export function startTesting(host: FleetHost, limitMs: number): Testing {
  const testing = host.sh(TESTS, { timeoutMs: limitMs });
  return {
    async stop() {
      await host.must('touch /run/stop-testing');
      await testing;
      const lines = (await host.readFile('/run/tested')).trim().split('\n');
      const clean = lines.filter((line) => line === 'clean');
      return { count: clean.length, broken: lines.filter((line) => line !== 'clean') };
    },
  };
}
