import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createNginx } from '../../src/balancers/nginx/nginx.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { loadSettings } from '../../src/cli/settings.ts';
import { createExpressions } from '../../src/discovery/expressions.ts';
import { codes } from '../../src/model/codes.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { nodeFiles } from '../../src/playbook/node-files.ts';
import { createTemplater } from '../../src/render/templater.ts';
import { NODE_RELEASES } from '../support/node-release.ts';
import { commandsIn, problemWithCommand } from './command-line.ts';
import { type Fence, type Piece, ROOT, readPage, readPages } from './read-docs.ts';

const pages = readPages();
const all = <T>(of: (page: (typeof pages)[number]) => readonly T[]): readonly T[] => pages.flatMap((page) => of(page));
const page = (path: string) => pages.find((one) => one.path === path) ?? readPage(path, '');
const folder = mkdtempSync(join(tmpdir(), 'lbctl-docs-'));
const templater = createTemplater();
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function isPlaybook({ language, text }: Fence): boolean {
  if (language !== 'yaml' || !/^(?:- )?name:/m.test(text)) return false;
  const first: unknown = [parse(text)].flat()[0];
  return typeof first === 'object' && first !== null && 'strategy' in first;
}

const commands: readonly Piece[] = [
  ...all((one) => one.fences).flatMap(({ at, text }) =>
    text.split('\n').flatMap((line) => commandsIn(line).map((command) => ({ at, text: command }))),
  ),
  ...all((one) => one.code).flatMap(({ at, text }) => commandsIn(text).map((command) => ({ at, text: command }))),
];

describe('the pages', () => {
  const playbooks = all((one) => one.fences.filter(isPlaybook));

  it('show playbooks, commands and links that are found by these tests', () => {
    expect(playbooks.length).toBeGreaterThan(0);
    expect(commands.length).toBeGreaterThan(30);
    expect(all((one) => one.links).length).toBeGreaterThan(30);
  });

  it.each(playbooks)('hold a playbook at $at that is valid', async ({ text }) => {
    const file = join(folder, 'playbook.yml');
    writeFileSync(file, text);
    const { plays, warnings } = await loadPlaybook(
      file,
      {
        files: nodeFiles,
        templater,
        extraVars: {},
        defaultTemplate: join(ROOT, 'templates/upstream.conf.ejs'),
        hostsOf: () => [{ host: 'app1', address: '10.0.1.1' }],
        discovery: async () => ({ expressions: createExpressions() }),
      },
      AbortSignal.timeout(30_000),
    );
    expect(plays.length).toBeGreaterThan(0);
    expect(warnings).toEqual([]);
  });

  it('show only commands that can be typed', () => {
    const wrong = commands.flatMap(({ at, text }) => {
      const problem = problemWithCommand(text);
      return problem === undefined ? [] : [`${at}: ${text}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });

  it('link only to files and headings that are there', () => {
    const dead = pages.flatMap(({ path, links }) =>
      links.filter(({ text }) => !/^https?:/.test(text) && isDead(path, text)).map(({ at, text }) => `${at}: ${text}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only error codes that exist', () => {
    const named = all((one) => [...one.fences, ...one.code]).flatMap(({ at, text }) =>
      [...text.matchAll(/error\[([\w-]+)\]|lbctl explain ([a-z][\w-]*)/g)].map((match) => ({
        at,
        code: match[1] ?? match[2] ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(({ code }) => !(code in codes))).toEqual([]);
  });
});

function isDead(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(ROOT, target))) return true;
  return anchor !== undefined && !page(target).anchors.includes(anchor);
}

describe('the decisions', () => {
  it('are numbered from one, each number once', () => {
    const numbers = pages.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
    expect(numbers.toSorted()).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
  });
});

describe('the README', () => {
  it('lists every command', () => {
    const named = page('README.md').code.map(({ text }) => text);
    expect(Object.keys(COMMANDS).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('leads to every page', () => {
    const linked = new Set(page('README.md').links.map(({ text }) => text));
    const guides = pages.filter(({ path }) => /^docs\/(?!decisions)/.test(path)).map(({ path }) => path);
    expect(guides.filter((path) => !linked.has(path))).toEqual([]);
  });

  it('names every release of Node.js that the package is tested under', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(NODE_RELEASES.filter(({ version }) => !text.includes(version))).toEqual([]);
  });

  it('lists every exit code', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const table = text.slice(text.indexOf('| exit | meaning |'), text.indexOf('## What it promises'));
    const listed = [...table.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap((row) => (row[1] ?? '').split(', ').map(Number));
    expect(listed.toSorted((a, b) => a - b)).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });
});

describe('the guarantees', () => {
  const named = page('docs/guarantees.md').code.filter(({ text }) => /^test\/.*\.ts$/.test(text));

  it('name only tests that exist', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ text }) => !existsSync(join(ROOT, text)))).toEqual([]);
  });

  it('say how many hostile inputs, transcripts and lives there are', () => {
    const text = readFileSync(join(ROOT, 'docs/guarantees.md'), 'utf8');
    const inFolder = (folder: string) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(ROOT, folder, name));
    const inputs = inFolder('test/cli/hostile').flatMap((file) => readFileSync(file, 'utf8').match(/^# /gm) ?? []);
    const lives = /SEEDS = ([\d_]+);/.exec(readFileSync(join(ROOT, 'test/simulation/rollout.test.ts'), 'utf8'))?.[1];
    const told = (what: string) => Number(new RegExp(`^\\| over (\\d+) ${what}`, 'm').exec(text)?.[1]);
    // Not to the last one: a row more is no reason to touch the page.
    for (const [what, count] of [
      ['hostile inputs', inputs.length],
      ['transcripts', inFolder('test/scenarios').length],
    ] as const) {
      expect(told(what), what).toBeLessThanOrEqual(count);
      expect(told(what), what).toBeGreaterThan(count * 0.8);
    }
    expect(text).toContain(`| ${Number(lives?.replace('_', '')).toLocaleString('en')} lives in \`npm test\``);
  });
});

describe('the operations guide', () => {
  const { code, fences } = page('docs/operations.md');

  it('names only variables of a balancer that lbctl reads', () => {
    const names = new Set(code.map(({ text }) => text).filter((text) => /^(?:nginx|lbctl)_[a-z_]+$/.test(text)));
    expect(names.size).toBe(7);
    const nginx = createNginx('');
    for (const name of names) expect(Object.keys(nginx.settings({ [name]: '/x' })), name).toHaveLength(1);
  });

  it('shows settings and variables that are read', async () => {
    const text = fences.find((fence) => fence.text.startsWith('# lbctl.config.yml'))?.text ?? '';
    writeFileSync(join(folder, 'lbctl.config.yml'), text);
    const settings = await loadSettings({ env: {}, cwd: folder, home: folder });
    expect(settings).toMatchObject({ lockTimeout: '10m', pause: 'exit', onFailure: 'rollback', forks: 20 });
    for (const [, name = ''] of text.matchAll(/(LBCTL_[A-Z_]+)/g)) {
      expect(text, name).toMatch(new RegExp(`^${name.slice('LBCTL_'.length).toLowerCase()}:`, 'm'));
    }
  });
});

describe('a command line', () => {
  it.each([
    ['lbctl aply x.yml', 'there is no command aply'],
    ['lbctl apply x.yml --chekc', 'apply has no flag --chekc'],
    ['lbctl apply x.yml --pause never', '--pause does not take never'],
    ['lbctl apply -y', 'apply needs <playbook>'],
    ['lbctl promote x --if-step', '--if-step needs a value'],
    ['lbctl history x y', 'history takes no more than <rollout>'],
  ])('that can not be typed is found: %s', (line, problem) => {
    expect(problemWithCommand(line)).toBe(problem);
  });

  it('is found behind prompts, keys of CI files and comments', () => {
    expect(commandsIn('      - run: lbctl promote x -y    # the button')).toEqual(['lbctl promote x -y']);
    expect(commandsIn('lbctl init a && cd a')).toEqual(['lbctl init a']);
    expect(commandsIn('lbctl COMMAND --help')).toEqual([]);
  });
});
