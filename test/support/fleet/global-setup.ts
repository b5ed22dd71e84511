/** Before the fleet tests: builds what all fleets share. After them: says so if they did not run. */
import { fleetAvailability, prepareBase } from './availability.ts';

export async function setup(): Promise<() => void> {
  const availability = fleetAvailability();
  if (availability.available) {
    await prepareBase();
    return () => undefined;
  }
  return () => {
    process.stderr.write(`\nFleet tests were NOT RUN: ${availability.why}.\n`);
  };
}
