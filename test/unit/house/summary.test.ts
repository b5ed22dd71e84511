/** The last line of a test run is honest: what did not happen is counted as failed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MODULE = new URL('../../../.ci/test-summary.mjs', import.meta.url).href;
const PROGRAM = `import { summarise } from '${MODULE}';
console.log(JSON.stringify(summarise(...JSON.parse(process.argv[1]))));`;

interface Summary {
  readonly line: string;
  readonly failed: number;
  readonly complaints: readonly string[];
}

/** Files as vitest reports them: path → statuses of its tests; a file without tests is one that failed to load. */
function summary(
  files: Readonly<Record<string, readonly string[]>>,
  run: { readonly passed: boolean; readonly fleetDue: boolean },
): Summary {
  const testResults = Object.entries(files).map(([name, statuses]) => ({
    name,
    status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  }));
  const input = JSON.stringify([{ testResults }, run]);
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, input], {
    cwd,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the summary of a test run', () => {
  it('adds up all files', () => {
    const files = { '/p/test/unit/a.test.ts': ['passed', 'passed'], '/p/test/fleet/b.test.ts': ['passed', 'failed'] };
    expect(summary(files, { passed: false, fleetDue: true })).toMatchObject({ line: '3 passed, 1 failed', failed: 1 });
  });

  it('names skipped tests only when there are some', () => {
    const files = { '/p/test/unit/a.test.ts': ['passed', 'skipped', 'pending', 'todo'] };
    expect(summary(files, { passed: true, fleetDue: false }).line).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('counts a file that could not be loaded', () => {
    const files = { '/p/test/unit/a.test.ts': ['passed'], '/p/test/unit/b.test.ts': [] };
    expect(summary(files, { passed: false, fleetDue: false })).toEqual({
      line: '1 passed, 1 failed',
      failed: 1,
      complaints: ['failed outside a test: /p/test/unit/b.test.ts'],
    });
  });

  it.each([
    ['are missing', {}],
    ['were skipped', { '/p/test/fleet/b.test.ts': ['skipped'] }],
  ])('fails where fleet tests are due and %s', (_, fleet) => {
    const files = { '/p/test/unit/a.test.ts': ['passed'], ...fleet };
    expect(summary(files, { passed: true, fleetDue: true })).toMatchObject({
      failed: 1,
      complaints: ['the fleet tests did not run'],
    });
  });

  it('fails when vitest failed and no test says why', () => {
    expect(summary({ '/p/test/unit/a.test.ts': ['passed'] }, { passed: false, fleetDue: false })).toMatchObject({
      line: '1 passed, 1 failed',
      complaints: ['the tests did not run to their end'],
    });
  });
});
