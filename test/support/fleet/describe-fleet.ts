/** Groups tests that need a fleet: run where there can be one. */
import { describeWhere } from '../where.ts';
import { fleetObstacle } from './availability.ts';

export function describeFleet(name: string, tests: () => void): void {
  describeWhere(fleetObstacle())(name, tests);
}
