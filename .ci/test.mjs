// `npm test`: builds, then runs every test; words after `--` go to vitest (`npm test -- -t "a name"`).
// The last line is `N passed, N failed`, from vitest's own report.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inCi, RESULTS, readReport, summarise } from './test-summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status;

rmSync(RESULTS, { force: true });
mkdirSync(dirname(RESULTS), { recursive: true });

const built = node('.ci/build.mjs') === 0;
const passed =
  built &&
  node(
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
    ...words,
  ) === 0;

const summary = summarise(readReport(), { passed, fleetDue: words.length === 0 && inCi() });
for (const complaint of summary.complaints) console.error(complaint);
console.log(summary.line);
if (summary.failed > 0) process.exitCode = 1;
