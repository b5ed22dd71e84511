/** How the share of requests that one group gets is measured, and how far it may lie from its weight by chance. */
import { startTraffic, type TrafficTally } from './fleet/traffic.ts';

export interface Share {
  /** Requests answered. */
  readonly answered: number;
  /** Of these, the share that the group answered, 0 to 1. */
  readonly measured: number;
  /** Five standard deviations of a binomial share: further off by chance once in 1.7 million measurements. */
  readonly bound: number;
}

export function shareOf(tally: TrafficTally, isGroup: (body: string) => boolean, expected: number): Share {
  const hits = Object.entries(tally.byBody).reduce((sum, [body, count]) => sum + (isGroup(body) ? count : 0), 0);
  const answered = Math.max(tally.ok, 1);
  return { answered, measured: hits / answered, bound: 5 * Math.sqrt((expected * (1 - expected)) / answered) };
}

/** Asks for `ms` milliseconds, while nothing reloads. */
export async function measure(targets: readonly string[], ms: number): Promise<TrafficTally> {
  return await startTraffic({ targets, rate: 250, limitMs: ms }).finished();
}

/** One line for whoever reads the output of a test run. */
export function note(text: string): void {
  process.stderr.write(`    ${text}\n`);
}

export function inWords(name: string, tally: TrafficTally): string {
  const errors = tally.lost === 0 ? '' : ` (${JSON.stringify(tally.errors)})`;
  return `${name}: ${tally.sent} sent, ${tally.lost} lost${errors}, ${tally.skipped} left out`;
}
