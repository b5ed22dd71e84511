/**
 * `npm run simulate`: COUNT lives (a million) from seed START (1) on, by a process per processor; what did not hold is
 * printed with the command that plays its life again, and the status is 1 then. SEED=n plays one life and prints it.
 * CONFIRM=ms gives every plan a `confirm:`, SERVICES=1 gives every plan services.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { milliseconds } from '../../src/model/duration.ts';
import type { Twist } from './scenery.ts';
import { inWords, playSeeds, type Tally } from './seeds.ts';
import { simulate } from './simulate.ts';

/** Lives that one process plays: a few seconds, so that one hears of it. */
const PORTION = 2000;
const confirm = process.env['CONFIRM'];
const twist: Twist = {
  ...(confirm === undefined ? {} : { confirm: milliseconds(Number(confirm)) }),
  ...(process.env['SERVICES'] === '1' && { services: true }),
};
const ENOUGH = 10;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function playAll(start: number, count: number): Promise<void> {
  const began = performance.now();
  const ends: Record<string, number> = {};
  let next = start;
  let broken = 0;
  const lane = async (): Promise<void> => {
    for (let from = next; from < start + count && broken < ENOUGH; from = next) {
      const portion = Math.min(PORTION, start + count - from);
      next += portion;
      const tally = await inProcess(from, portion);
      for (const [end, lives] of Object.entries(tally.ends)) ends[end] = (ends[end] ?? 0) + lives;
      for (const violation of tally.violations) print(inWords(violation, twist));
      broken += tally.violations.length;
      process.stderr.write(`up to seed ${from + portion - 1}: ${broken} violations\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const seconds = Math.round((performance.now() - began) / 1000);
  print(`${next - start} lives in ${seconds} s: ${JSON.stringify(ends)}, ${broken} violations`);
  if (broken > 0) process.exitCode = 1;
}

async function inProcess(from: number, count: number): Promise<Tally> {
  const [, program = ''] = process.argv;
  const child = spawn(process.execPath, [program, String(from), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`the process that played seeds ${from} to ${from + count - 1} ended with ${code}`);
  return JSON.parse(said);
}

const [from, count] = process.argv.slice(2).map(Number);
const seed = process.env['SEED'];
if (from !== undefined && count !== undefined) print(JSON.stringify(await playSeeds({ from, count }, twist)));
else if (seed !== undefined) print(await simulate(Number(seed), twist, print));
else await playAll(Number(process.env['START'] ?? 1), Number(process.env['COUNT'] ?? 1_000_000));
