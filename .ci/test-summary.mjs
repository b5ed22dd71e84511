// Counts what vitest reported, and does not let a run pass in which something did not happen.
//   node .ci/test-summary.mjs    prints the line for the last run
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const RESULTS = fileURLToPath(new URL('../node_modules/.cache/lbctl/test-results.json', import.meta.url));

/** What vitest wrote; a run that ended before has nothing to show. */
export function readReport() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { testResults: [] };
}

/**
 * `passed`: whether vitest ended with 0. `fleetDue`: whether fleet tests have to be among those that passed.
 * A file that could not be loaded counts as one failure, and so does anything that failed outside a test.
 */
export function summarise(report, { passed, fleetDue }) {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map(({ status }) => ({ status, file: file.name })),
  );
  const count = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const complaints = unloaded.map((file) => `failed outside a test: ${file.name}`);
  if (fleetDue && !tests.some(isFleet)) complaints.push('the fleet tests did not run');
  const inTests = count('failed');
  if (!passed && inTests + complaints.length === 0) complaints.push('the tests did not run to their end');
  const failed = inTests + complaints.length;
  const skipped = count('pending', 'skipped', 'todo', 'disabled');
  const line = `${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return { line, failed, complaints };
}

const isFleet = (test) => test.status === 'passed' && /\/test\/fleet\//.test(test.file);

export const inCi = () => !['', '0', 'false', undefined].includes(process.env.CI);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = readReport();
  // An aborted run leaves no report, and then nothing has passed.
  console.log(summarise(report, { passed: report.success === true, fleetDue: inCi() }).line);
}
