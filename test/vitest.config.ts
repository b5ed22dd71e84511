import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// A default export is the form vitest asks for.
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'fast',
          include: ['test/{unit,property,scenarios,simulation,contract,cli,docs}/**/*.test.ts'],
          // Many start programs, and the machine may be busy: a limit is for what hangs, not for what is slow.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'fleet',
          include: ['test/fleet/**/*.test.ts'],
          globalSetup: ['test/support/fleet/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the fast tests: traffic is measured, and the processors belong to the hosts.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
