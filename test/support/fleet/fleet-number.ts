/** Holds the number that all of a fleet hangs on; whatever ends this process, the fleet is torn down. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { beside } from './availability.ts';

export interface FleetNumber {
  /** N of 198.18.N.0/24, /run/lbctl-fleet/N and all other names (see reaper.sh). */
  readonly value: number;
  /** Tears the fleet down; rejects if anything was left behind. May be called twice. */
  release(): Promise<void>;
}

/**
 * Claims a free number and removes what killed former runs left. The reaper lives in a session of its own and waits for
 * the end of its standard input, which comes with the death of this process, by exception, Ctrl-C or SIGKILL alike.
 */
export async function claimFleetNumber(): Promise<FleetNumber> {
  const reaper = spawn('sh', [beside('reaper.sh')], { detached: true, stdio: 'pipe' });
  let complaint = '';
  reaper.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  reaper.stdin.on('error', () => undefined);
  const ended = once(reaper, 'close');
  const first = await Promise.race([once(createInterface({ input: reaper.stdout }), 'line'), ended]);
  const value = Number(first[0]);
  if (typeof first[0] !== 'string' || !Number.isInteger(value)) throw new Error(`no fleet number: ${complaint}`);
  return {
    value,
    async release() {
      reaper.stdin.end();
      const [code]: unknown[] = await ended;
      if (code !== 0) throw new Error(`fleet ${value} was not torn down completely: ${complaint}`);
    },
  };
}
