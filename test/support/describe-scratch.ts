/** Groups tests that need an nginx of their own: run where there can be one. */
import { scratchObstacle } from './scratch-nginx.ts';
import { describeWhere } from './where.ts';

export function describeScratch(name: string, tests: () => void): void {
  describeWhere(scratchObstacle())(name, { timeout: 120_000 }, tests);
}
