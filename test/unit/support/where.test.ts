import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mustRun } from '../../support/where.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TESTS = `import { test } from 'vitest';
import { describeWhere, testWhere } from ${JSON.stringify(join(ROOT, 'test/support/where.ts'))};
const broken = () => { throw new Error('this runs'); };
describeWhere(undefined)('a group', () => { test('runs', () => {}); });
describeWhere('needs root')('a group', () => { test('of root', broken); });
testWhere(undefined)('one runs', () => {});
testWhere('needs wings')('one flies', broken);
`;

/** What vitest says of TESTS where CI has that value: the state of each test by its full name. */
async function report(ci: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-where-'));
  try {
    writeFileSync(join(folder, 'x.test.ts'), TESTS);
    const words = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--reporter=json'];
    const env = { PATH: process.env['PATH'], HOME: folder, CI: ci };
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, words, { env, cwd: folder }, (_error, stdout) => resolve(stdout));
    });
    const tests: readonly { readonly fullName: string; readonly status: string }[] =
      JSON.parse(said).testResults[0].assertionResults;
    return Object.fromEntries(tests.map(({ fullName, status }) => [fullName, status]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  ['is left out with the reason', '', 'skipped'],
  ['fails in CI', 'true', 'failed'],
])(
  'what has an obstacle %s, and the rest is run',
  async (_, ci, status) => {
    expect(await report(ci)).toEqual({
      'a group runs': 'passed',
      'not run: needs root': status,
      'a group of root': 'skipped',
      'one runs': 'passed',
      'not run: needs wings': status,
      'one flies': 'skipped',
    });
  },
  60_000,
);

it.each([
  [undefined, false],
  ['', false],
  ['false', false],
  ['0', false],
  ['true', true],
  ['1', true],
])('CI=%s: everything has to run is %s', (ci, must) => {
  expect(mustRun(ci)).toBe(must);
});
