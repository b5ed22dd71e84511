import { expect, it } from 'vitest';
import { fleetVerdict } from '../../support/fleet/describe-fleet.ts';

const missing = { available: false, why: 'needs root' } as const;

it('runs fleet tests wherever there can be a fleet', () => {
  expect(fleetVerdict({ available: true }, undefined)).toEqual({ run: true });
  expect(fleetVerdict({ available: true }, 'true')).toEqual({ run: true });
});

it('leaves fleet tests out with the reason on a machine that cannot boot one', () => {
  expect(fleetVerdict(missing, undefined)).toEqual({ run: false, why: 'needs root', fail: false });
  expect(fleetVerdict(missing, 'false')).toEqual({ run: false, why: 'needs root', fail: false });
});

it('fails in CI when fleet tests cannot run', () => {
  expect(fleetVerdict(missing, 'true')).toEqual({ run: false, why: 'needs root', fail: true });
});
