/** Groups tests that need an nginx of their own: run where there can be one, else reported as not run and why. */
import { describe, it } from 'vitest';
import { scratchObstacle } from './scratch-nginx.ts';

export function describeScratch(name: string, tests: () => void): void {
  const why = scratchObstacle();
  if (why === undefined) describe(name, { timeout: 120_000 }, tests);
  else if (process.env['CI'])
    describe(name, () => {
      it('runs in CI', () => {
        throw new Error(`the host program must be tested in CI, and this machine ${why}`);
      });
    });
  else describe.skip(`${name} [not run: ${why}]`, tests);
}
