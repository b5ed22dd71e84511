/** Groups tests that need a fleet: run where there can be one, else reported as not run and why; in CI that is a failure. */
import { describe, it } from 'vitest';
import { type Availability, fleetAvailability } from './availability.ts';

export type FleetVerdict =
  | { readonly run: true }
  | { readonly run: false; readonly why: string; readonly fail: boolean };

/** Pure: `ci` is the value of the environment variable CI. */
export function fleetVerdict(availability: Availability, ci: string | undefined): FleetVerdict {
  if (availability.available) return { run: true };
  return { run: false, why: availability.why, fail: ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0' };
}

export function describeFleet(name: string, tests: () => void): void {
  const verdict = fleetVerdict(fleetAvailability(), process.env['CI']);
  if (verdict.run) {
    describe(name, tests);
  } else if (verdict.fail) {
    describe(name, () => {
      it('runs in CI', () => {
        throw new Error(`fleet tests must run in CI, and this machine ${verdict.why}`);
      });
    });
  } else {
    describe.skip(`${name} [not run: ${verdict.why}]`, tests);
  }
}
