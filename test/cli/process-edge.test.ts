/** The process itself: what it answers before the program is loaded, and how it ends when no answer comes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { overview, quickAnswer } from '../../src/cli/overview.ts';
import { place } from '../support/cli.ts';
import { buildProgram, type Program } from '../support/fleet-cli.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram({ 'src/cli/program.ts': 'test/support/silent-program.ts' });
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function lbctl(...argv: string[]): Ended {
  return node(program.main, ...argv);
}

function node(...argv: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it.each(['--version', '-V'])('answers %s without the program', (flag) => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(lbctl(flag)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

it.each(['--help', '-h', 'help'])('answers %s without the program, with the same words', async (flag) => {
  using here = place();
  const { code, out } = await here.run('--help');
  expect(lbctl(flag)).toEqual({ status: code, stdout: out, stderr: '' });
});

it('does not take an end without an answer for success', () => {
  expect(lbctl('plan', 'x.yml')).toEqual({ status: 1, stdout: '', stderr: '' });
});

it('lets every host of a large fleet listen to one signal, without a word from Node', () => {
  const listening = `process.once('beforeExit', () => {
    const { signal } = new AbortController();
    for (let host = 0; host < 1000; host += 1) signal.addEventListener('abort', () => undefined);
  });`;
  const hook = `data:text/javascript,${encodeURIComponent(listening)}`;
  expect(node('--import', hook, program.main, 'plan', 'x.yml').stderr).toBe('');
});

it.each([40, 72, 80, 120, 400])('lists every command within %i columns', (width) => {
  const lines = overview(width).split('\n');
  const flat = lines.map((line) => line.trim()).join(' ');
  for (const [name, { summary }] of Object.entries(COMMANDS)) {
    expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
    expect(flat).toContain(summary);
  }
  // Narrower than this a column is left whole.
  if (width >= 76) expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
});

it('follows the width of a terminal, and takes a file for 80 columns', () => {
  const at = (columns: number, isTTY: boolean) => quickAnswer(['--help'], { columns, isTTY, write: () => undefined });
  expect(at(100, true)).toContain(overview(100));
  expect(at(100, false)).toContain(overview(80));
  expect(at(0, true)).toContain(overview(80));
});

it.each([['--version', '--help'], ['help', 'plan'], ['plan', '--help'], []])('leaves %j to the program', (...argv) => {
  expect(quickAnswer(argv, { write: () => undefined })).toBeUndefined();
});
