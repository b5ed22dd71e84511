/** The law of the house is enforced: every rule catches the violation that is planted for it, and nothing else. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN, CYCLE_PARTNER, PLANTS } from './plants.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

let folder = '';
let findings: ReadonlyMap<string, readonly string[]> = new Map();

/** One run of Biome over every plant, with the project's own configuration. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const flags = ['lint', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...flags], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`Biome gave no report: ${stderr}`);
  const report: Report = JSON.parse(stdout);
  const byFile = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const rules = byFile.get(location.path) ?? [];
    byFile.set(location.path, rules.includes(category) ? rules : [...rules, category]);
  }
  return byFile;
}

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-law-'));
  cpSync(join(project, '.biome.jsonc'), join(folder, '.biome.jsonc'));
  cpSync(join(project, '.ci/lint'), join(folder, '.ci/lint'), { recursive: true });
  cpSync(join(project, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const { file, text } of [...PLANTS, CYCLE_PARTNER]) write(file, text);
  for (const [file, text] of Object.entries(CLEAN)) write(file, text);
  findings = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the law of the house', () => {
  it('is tried with files of different names', () => {
    const files = [...PLANTS.map((plant) => plant.file), ...Object.keys(CLEAN)];
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  it.each(PLANTS)('catches it when $breaks ($file)', ({ file, rule, also }) => {
    expect(findings.get(file)?.toSorted()).toEqual([rule, ...(also === undefined ? [] : [also])].toSorted());
  });

  it.each(Object.keys(CLEAN))('has nothing to say about %s', (file) => {
    expect(findings.get(file)).toBeUndefined();
  });

  it('has a planted violation for every rule that the configuration names', () => {
    const planted = new Set(PLANTS.flatMap(({ rule, also }) => [rule, also]).map((rule) => rule?.split('/').at(-1)));
    const configuration = readFileSync(join(project, '.biome.jsonc'), 'utf8');
    const named = [...configuration.matchAll(/"((?:no|use)[A-Z]\w+)": (?!"off")/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('has nothing to say about anything else', () => {
    const planted = new Set([...PLANTS.map((plant) => plant.file), CYCLE_PARTNER.file]);
    expect([...findings.keys()].filter((file) => !planted.has(file))).toEqual([]);
  });
});
