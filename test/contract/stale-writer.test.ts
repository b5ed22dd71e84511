/** A lock holder that was stopped while it wrote and wakes up after its lock was taken over writes nothing any more. */
import { expect, test } from 'vitest';
import { PausedHolder, type Round } from '../support/paused-holder.ts';
import { seededRng } from '../support/seeded-rng.ts';

const ROUNDS = 1_000;
/** A control ends when it has shown enough; a tenth to a third of its rounds do. */
const CONTROL_ROUNDS = 400;
const ENOUGH = 5;
/** The first point of a commit: it is about to ask for the flock. */
const BEFORE_FLOCK = 1;
/** Folders worked side by side. */
const LANES = 4;
const LIMIT = 300_000;

interface Game {
  readonly rounds: number;
  /** Ends after that many stale writes. */
  readonly enough?: number;
  /** Share of the rounds in which it is stopped before it has the flock: the only points where it can be overtaken. */
  readonly early?: number;
  readonly sabotage?: string;
}

/** Rounds with random points, over several state folders. */
async function play({ rounds, enough = Number.POSITIVE_INFINITY, early = 0, sabotage = '' }: Game): Promise<Round[]> {
  const rng = seededRng(7);
  const played: Round[] = [];
  let left = rounds;
  const lane = async (): Promise<void> => {
    using holder = new PausedHolder(sabotage);
    const points = await holder.points();
    expect(points).toBeGreaterThan(20);
    for (; left > 0 && stale(played) < enough; left -= 1)
      played.push(await holder.round(rng.below(rng.chance(early) ? BEFORE_FLOCK : points)));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return played;
}

const told = (rounds: readonly Round[]): string => {
  const counts = new Map<string, number>();
  for (const { sleeper, overtaken } of rounds) {
    const word = `${sleeper ?? 'was not stopped'}${overtaken ? ' after the other' : ' before the other'}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
};

const stale = (rounds: readonly Round[]): number => rounds.filter((round) => round.stale).length;

const note = (text: string): void => void process.stderr.write(`    ${text}\n`);

test(
  `a holder that wakes up after its lock was taken over never writes, in ${ROUNDS} rounds`,
  async () => {
    const rounds = await play({ rounds: ROUNDS, early: 0.3 });
    note(`${rounds.length} rounds, ${stale(rounds)} stale writes (${told(rounds)})`);
    expect(rounds.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(stale(rounds)).toBe(0);
    // It holds the flock while it writes, so that nobody can overtake it there; elsewhere its number is refused.
    expect(rounds.some((round) => round.sleeper === 'applied' && !round.overtaken)).toBe(true);
    expect(rounds.some((round) => round.sleeper === 'fenced' && round.overtaken)).toBe(true);
    expect(rounds.some((round) => round.sleeper === 'applied' && round.overtaken)).toBe(false);
  },
  LIMIT,
);

test.each([
  ['the number is checked, but not under a flock', 'flock() { :; }'],
  ['there is a lease and nothing else', 'flock() { :; }; lb_need_token() { lb_read_lock; }'],
])(
  'and does write when %s',
  async (name, sabotage) => {
    const rounds = await play({ rounds: CONTROL_ROUNDS, enough: ENOUGH, sabotage });
    note(`${name}: ${rounds.length} rounds, ${stale(rounds)} stale writes`);
    expect(stale(rounds)).toBeGreaterThanOrEqual(ENOUGH);
  },
  LIMIT,
);
