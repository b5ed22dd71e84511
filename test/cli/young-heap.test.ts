import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { buildProgram } from '../support/fleet-cli.ts';

const MIB = 1024 * 1024;

it('a process that is told to stay small does not grow its heap for young objects', async () => {
  await using program = await buildProgram({ 'src/cli/program.ts': 'test/support/churning-program.ts' });
  const youngAfter = (word: string): number =>
    Number(spawnSync(process.execPath, [program.main, word], { encoding: 'utf8' }).stdout);
  expect(youngAfter('limited')).toBeLessThanOrEqual(8 * MIB);
  // Without it V8 takes more, or there would be nothing to limit.
  expect(youngAfter('free')).toBeGreaterThan(8 * MIB);
}, 60_000);
