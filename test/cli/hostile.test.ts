/**
 * Every hostile input, given to the whole command line: its words and exit code are those of the transcripts in
 * hostile/, no connection is opened, and nothing is written. UPDATE=1 writes the transcripts anew: review the diff.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { type Place, place, type Ran } from '../support/cli.ts';
import { openTrap, type Trap } from '../support/trap.ts';
import { type Content, HOSTS, type HostileInput, PLAY, PLAYBOOK, TEMPLATE, UPSTREAM } from './hostile/files.ts';
import { INVENTORIES } from './hostile/inventories.ts';
import { PLAYS } from './hostile/play.ts';
import { SERVICES } from './hostile/services.ts';
import { SURROUNDINGS } from './hostile/surroundings.ts';
import { TEMPLATES } from './hostile/templates.ts';
import { YAML } from './hostile/yaml.ts';

let trap: Trap;
beforeAll(async () => {
  trap = await openTrap();
});
afterAll(async () => await trap[Symbol.asyncDispose]());

/** What changes with the machine, with Node, or whenever a key is added: of no interest here. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/ \(line \d+ column \d+\)/g, ''],
  [/(?<=: )\w+(?:, \w+){3,}$/gm, 'ALL THAT ARE KNOWN'],
];

const hosts = () =>
  Object.entries({ balancers: ['lb1', 'lb2'], app: ['app1'] })
    .map(([group, names]) => {
      const all = names.map((name) => `${name}: { ansible_host: 127.0.0.1, ansible_port: ${trap.port} }`);
      return `${group}: { hosts: { ${all.join(', ')} } }\n`;
    })
    .join('');

/** Runs one input in a folder of its own; answers what was said with the places of this machine taken out. */
async function attempt(
  input: HostileInput,
): Promise<Ran & { readonly changed: boolean; readonly connections: number }> {
  using here = place();
  mkdirSync(join(here.folder, 'project'));
  const files = {
    'project/package.json': '{}',
    [HOSTS]: hosts(),
    [PLAYBOOK]: PLAY,
    [TEMPLATE]: UPSTREAM,
    ...input.files,
  };
  for (const [path, content] of Object.entries(files)) put(here, path, content);
  const before = { tree: digestOf(here.folder), connections: trap.count };
  const argv = input.argv ?? ['apply', PLAYBOOK, '-y'];
  const cwd = 'project/lbctl.config.yml' in input.files ? 'project' : '.';
  const ran = await here.runIn(cwd, ...argv.map((word) => (cwd === 'project' ? word.replace(/^project\//, '') : word)));
  const clean = (text: string) =>
    [
      [here.folder, 'HERE'] as const,
      [String(trap.port), 'PORT'] as const,
      [VERSION, 'VERSION'] as const,
      ...MASKS,
    ].reduce((masked, [what, by]) => masked.replaceAll(what, by), text);
  return {
    code: ran.code,
    out: clean(ran.out),
    err: clean(ran.err),
    changed: digestOf(here.folder) !== before.tree,
    connections: trap.count - before.connections,
  };
}

function put(here: Place, path: string, content: Content): void {
  const file = join(here.folder, path);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
  else if ('link' in content) symlinkSync(content.link, file);
  else {
    writeFileSync(file, content.program);
    chmodSync(file, 0o755);
  }
}

/** Of every name below the folder, its content and when it changed. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    hash.update(`${name} ${stat.mode} ${stat.mtimeMs}\n`);
    if (stat.isFile()) hash.update(readFileSync(path));
    if (stat.isSymbolicLink()) hash.update(readlinkSync(path));
    if (stat.isDirectory()) hash.update(digestOf(path));
  }
  return hash.digest('hex');
}

const TABLES = {
  yaml: YAML,
  plays: PLAYS,
  services: SERVICES,
  templates: TEMPLATES,
  inventories: INVENTORIES,
  surroundings: SURROUNDINGS,
};

describe.each(Object.entries(TABLES))('hostile input: %s', (table, inputs) => {
  const file = join(import.meta.dirname, 'hostile', `${table}.txt`);
  const played = new Map<string, string>();
  const update = process.env['UPDATE'] === '1';
  const wanted = update ? [] : readFileSync(file, 'utf8').split(/^(?=# )/m);
  afterAll(() => {
    if (update) writeFileSync(file, [...played.values()].join(''));
  });

  it.runIf(!update)('is written down, each once', () => {
    expect(wanted.map((text) => text.slice(2, text.indexOf('\n')))).toEqual(inputs.map(({ title }) => title));
  });

  it.each(inputs.map((input) => [input.title, input] as const))(
    '%s',
    async (title, input) => {
      const ran = await attempt(input);
      const text = `# ${title}\nexit ${ran.code}\n${ran.out === '' ? '' : `stdout: ${ran.out}`}${ran.err}\n`;
      played.set(title, text);
      if (!update) expect(text).toBe(wanted.find((one) => one.startsWith(`# ${title}\n`)));
      expect(text).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect({ changed: ran.changed, connections: ran.connections }).toEqual({ changed: false, connections: 0 });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    60_000,
  );
});

it('the good project does connect: the trap can count', async () => {
  const ran = await attempt({ title: 'nothing', files: {} });
  expect(ran).toMatchObject({ code: 4, connections: 2, changed: false });
  expect(ran.err).toContain('host-key-unknown');
}, 60_000);
