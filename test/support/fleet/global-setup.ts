/** Before the fleet tests: builds what all fleets share. After them: says so if they did not run. */
import { fleetObstacle, prepareBase } from './availability.ts';

export async function setup(): Promise<() => void> {
  const obstacle = fleetObstacle();
  if (obstacle === undefined) {
    await prepareBase();
    return () => undefined;
  }
  return () => {
    process.stderr.write(`\nFleet tests were NOT RUN: ${obstacle}.\n`);
  };
}
