import { expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { FAULT, PLAY, says, World } from '../../support/watched-world.ts';

const MINUTE = 60_000;
const forever = new Promise<never>(() => undefined);

/** What was missing at the end of each of so many minutes. */
async function missedIn(world: World, minutes: number, watch = world.watch()): Promise<readonly unknown[]> {
  const over = new AbortController();
  const running = watch.run(over.signal);
  const missed: unknown[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    await world.clock.advance(MINUTE);
    missed.push(world.pulse.missing(world.clock.steady()));
  }
  over.abort();
  // A look that never ends is what one of them is about.
  await Promise.race([running, Promise.resolve()]);
  return missed;
}

it('hears of a loop that goes round, however long it waits and whatever it is answered', async () => {
  const world = new World();
  let looks = 0;
  world.answer = () => {
    looks += 1;
    return looks % 2 === 0 ? FAULT : says(`m${looks}`);
  };
  const missed = await missedIn(world, 150, world.watch({ heartbeat: milliseconds(40 * MINUTE) }));
  expect(new Set(missed)).toEqual(new Set([undefined]));
  expect(looks).toBeGreaterThan(2);
});

it('waits for a refresh as long as it takes', async () => {
  const world = new World();
  world.refreshing = () => forever;
  expect(new Set(await missedIn(world, 120))).toEqual(new Set([undefined]));
});

it('misses a loop whose look never ends', async () => {
  const world = new World();
  world.answer = () => forever;
  const missed = await missedIn(world, 20);
  expect(missed.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => undefined));
  expect(missed.at(-1)).toBe(PLAY);
});
