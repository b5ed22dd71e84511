/** Many lives of a rollout under random faults. SEED=n plays one again and prints it. */
import { expect, it } from 'vitest';
import { simulate } from './simulate.ts';

const SEEDS = 2000;

const wanted = process.env['SEED'];

/** The first seed that fails, as an error that says how to see it again. */
async function live(seed: number): Promise<string> {
  const log: string[] = [];
  try {
    return (await simulate(seed, log)).outcome;
  } catch (error) {
    const tail = wanted === undefined ? log.slice(-15) : log;
    throw new Error(`seed ${seed} (SEED=${seed} plays it again): ${String(error)}\n${tail.join('\n')}`, {
      cause: error,
    });
  }
}

it.runIf(wanted !== undefined)('plays one seed again', async () => {
  await live(Number(wanted));
});

it.runIf(wanted === undefined)(
  `keeps its promises through ${SEEDS} lives full of faults`,
  async () => {
    const outcomes = new Map<string, number>();
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const outcome = await live(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Both ends are reached often, or the storm is no test.
    expect(outcomes.get('promoted')).toBeGreaterThan(SEEDS / 5);
    expect(outcomes.get('rolled-back')).toBeGreaterThan(SEEDS / 5);
  },
  120_000,
);
