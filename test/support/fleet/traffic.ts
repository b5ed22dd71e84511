/** Live traffic through the fleet's balancers, counted per answering backend; every request sent is either ok or lost. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beside } from './availability.ts';

export interface TrafficWish {
  /** URLs in 198.18.0.0/16, taken in turn. */
  readonly targets: readonly string[];
  /** Requests per second over all targets; default 200. */
  readonly rate?: number;
  /** false (default): a fresh connection for every request. */
  readonly keepAlive?: boolean;
  readonly method?: 'GET' | 'POST';
  /** Requests in flight at once; what is due above that is counted as skipped. Default 64. */
  readonly concurrency?: number;
  /** Milliseconds of silence after which a request is lost; default 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds after which the generator ends by itself; default 120,000. */
  readonly limitMs?: number;
}

export interface TrafficTally {
  readonly sent: number;
  /** Whole answers with a 2xx status. */
  readonly ok: number;
  readonly lost: number;
  /** Not sent, because `concurrency` requests were under way. */
  readonly skipped: number;
  /** Why requests were lost: an errno name, TIMEOUT, "incomplete", "HTTP 502". */
  readonly errors: Readonly<Record<string, number>>;
  /** Answers per body; the fleet's backends answer "app1:5001". */
  readonly byBody: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
}

export interface Traffic extends AsyncDisposable {
  /** Lets requests under way finish and returns the count; the same count when called again. */
  stop(): Promise<TrafficTally>;
  /** Waits for `limitMs` to pass instead. */
  finished(): Promise<TrafficTally>;
}

const TEST_RANGE = /^http:\/\/198\.18\.\d+\.\d+(:\d+)?\//;

export function startTraffic(wish: TrafficWish): Traffic {
  const stray = wish.targets.find((target) => !TEST_RANGE.test(target));
  if (stray !== undefined || wish.targets.length === 0) throw new Error(`not an address of the fleet: ${stray}`);
  const defaults = { rate: 200, keepAlive: false, method: 'GET', concurrency: 64, timeoutMs: 10_000, limitMs: 120_000 };
  const child = spawn(process.execPath, [beside('traffic-child.mjs'), JSON.stringify({ ...defaults, ...wish })]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  const finished = async (): Promise<TrafficTally> => {
    await closed;
    if (stdout === '') throw new Error(`the traffic generator died: ${stderr}`);
    return parseTally(stdout);
  };
  return {
    finished,
    async stop() {
      child.stdin.end();
      return await finished();
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await closed;
    },
  };
}

function parseTally(text: string): TrafficTally {
  return JSON.parse(text) as TrafficTally;
}

/** Answers per part of the body, for example per host with `(body) => body.split(':')[0]`. */
export function tallyBy(tally: TrafficTally, part: (body: string) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [body, count] of Object.entries(tally.byBody)) sums[part(body)] = (sums[part(body)] ?? 0) + count;
  return sums;
}
