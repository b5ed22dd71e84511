/** Small files that each break one rule of the house, and the rule that has to say so. */

export interface Plant {
  readonly breaks: string;
  readonly file: string;
  readonly text: string;
  /** Biome's category of the one finding that is expected. */
  readonly rule: string;
  /** A second rule that sees the same thing from its own side. */
  readonly also?: string;
}

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';

const imports = (file: string, from: string, breaks: string): Plant => ({
  breaks,
  file: `src/${file}`,
  text: `import { one } from '${from}';\nexport const two = one + 1;\n`,
  rule: IMPORTS,
});

const names = (file: string, global: string): Plant => ({
  breaks: `${file.split('/')[0]} code names ${global}`,
  file: `src/${file}`,
  text: `export const seen: unknown = ${global};\n`,
  rule: GLOBALS,
});

/** The import law: who may know whom, and which package belongs where. */
const LAYERS: readonly Plant[] = [
  imports('model/up.ts', '../ports/one.ts', 'the model imports a port'),
  imports('model/package.ts', 'typebox', 'the model imports a package'),
  imports('model/detour.ts', './../ports/one.ts', 'the model imports a port by a detour'),
  imports('ports/up.ts', '../plan/one.ts', 'a port imports what is above it'),
  imports('playbook/sibling.ts', '../inventory/one.ts', 'the playbook imports the inventory'),
  imports('playbook/files.ts', 'node:fs/promises', 'the playbook reads files outside node-files.ts'),
  imports('playbook/typed.ts', 'typebox', 'TypeBox is known outside the schema'),
  imports('playbook/schema-part.ts', 'yaml', 'the schema imports yaml'),
  imports('playbook/rules/sibling.ts', '../../plan/one.ts', 'a rule of the playbook imports the planner'),
  imports('inventory/sibling.ts', '../playbook/one.ts', 'the inventory imports the playbook'),
  imports('inventory/files.ts', 'node:fs', 'the inventory reads files outside node-io.ts'),
  imports('vault/sibling.ts', '../inventory/one.ts', 'the vault imports the inventory'),
  imports('inventory/vault.ts', '../vault/one.ts', 'the inventory opens vaults by itself'),
  imports('render/sibling.ts', '../plan/one.ts', 'the renderer imports the planner'),
  imports('render/files.ts', 'node:fs', 'the renderer reads files'),
  imports('plan/sibling.ts', '../balancers/one.ts', 'the planner imports a balancer'),
  imports('plan/package.ts', 'yaml', 'the planner imports a package that is not its own'),
  imports('plan/strategies/sibling.ts', '../../render/one.ts', 'a strategy imports the renderer'),
  imports('balancers/sibling.ts', '../host/one.ts', 'a balancer imports the host program'),
  imports('balancers/nginx/sibling.ts', '../../transport/one.ts', 'a balancer opens a connection'),
  imports('services/sibling.ts', '../render/one.ts', 'a service imports the renderer'),
  imports('host/sibling.ts', '../transport/one.ts', 'the host program imports the transport'),
  imports('transport/sibling.ts', '../inventory/one.ts', 'the transport imports the inventory'),
  imports('artifacts/sibling.ts', '../transport/one.ts', 'a delivery opens a connection by itself'),
  imports('artifacts/package.ts', 'ssh2', 'a delivery imports ssh2'),
  imports('discovery/sibling.ts', '../inventory/one.ts', 'discovery reads the inventory by itself'),
  imports('discovery/package.ts', 'ssh2', 'discovery imports ssh2'),
  imports('probes/sibling.ts', '../transport/one.ts', 'a probe of this machine goes through a connection'),
  imports('probes/package.ts', 'node:https', 'a probe imports more of Node than it needs'),
  imports('report/sibling.ts', '../transport/one.ts', 'a report imports the transport'),
  imports('report/package.ts', 'ssh2', 'a report imports ssh2'),
  imports('rollout/effect.ts', '../transport/one.ts', 'the rollout imports an effect'),
  imports('rollout/package.ts', 'listr2', 'the rollout imports listr2'),
  imports('rollout/decide.ts', './run.ts', 'a decision imports what performs it'),
  imports('rollout/crash-matrix.ts', './walk.ts', 'the crash matrix imports what performs a decision'),
  imports('watch/effect.ts', '../transport/one.ts', 'the watcher imports an effect'),
  imports('watch/package.ts', 'ssh2', 'the watcher imports ssh2'),
  imports('watch/decide.ts', './loop.ts', 'a decision of the watcher imports what performs it'),
  imports('watch/health.ts', './member-checks.ts', 'whether a member is well is said by who asks it'),
  imports('rollout/watches.ts', '../watch/one.ts', 'the rollout imports the watcher'),
  imports('cli/wires.ts', '../transport/one.ts', 'a second composition root'),
  imports('cli/commands/wires.ts', '../../balancers/nginx/one.ts', 'a command reaches past the context'),
  imports('cli/package.ts', 'ssh2', 'the command line imports ssh2'),
  imports('main.ts', './plan/one.ts', 'main.ts reaches past the command line'),
  imports('elsewhere/new.ts', '../model/one.ts', 'a new folder has no law'),
  { ...imports('report/test.ts', '../../test/support/one.ts', 'the program imports test code') },
  {
    breaks: 'a type import crosses the law',
    file: 'src/plan/type-import.ts',
    text: "import type { One } from '../transport/one.ts';\nexport type Two = One;\n",
    rule: IMPORTS,
  },
  {
    breaks: 'a lazy import crosses the law',
    file: 'src/report/lazy-import.ts',
    text: "export const lazy = () => import('../transport/one.ts');\n",
    rule: IMPORTS,
  },
];

/** Purity: what a decision may see. */
const PURITY: readonly Plant[] = [
  ...[
    'model/node.ts',
    'plan/node.ts',
    'balancers/nginx/node.ts',
    'services/node.ts',
    'rollout/reduce.ts',
    'watch/counters.ts',
  ].map((file) => ({
    ...imports(file, 'node:fs', `${file} imports a module of Node`),
    rule: 'lint/correctness/noNodejsModules',
  })),
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'fetch', 'crypto', 'process'].map((global) =>
    names(`plan/global-${global.toLowerCase().replace('set', 'set-')}.ts`, global),
  ),
  names('model/clock.ts', 'Date'),
  names('balancers/nginx/clock.ts', 'Date'),
  names('watch/member-set.ts', 'Date'),
  names('watch/pulse.ts', 'Date'),
  names('report/edge.ts', 'process'),
  names('cli/edge.ts', 'globalThis'),
  {
    breaks: 'the environment is read outside main.ts',
    file: 'src/report/environment.ts',
    text: "import { env } from 'node:process';\nexport const home = env['HOME'];\n",
    rule: IMPORTS,
    also: 'lint/style/noProcessEnv',
  },
  {
    breaks: 'chance is made outside cli/clock.ts',
    file: 'src/plan/chance.ts',
    text: 'export const chance = () => Math.random();\n',
    rule: 'plugin',
  },
];

/** Habits that hold everywhere. */
const HABITS: readonly Plant[] = [
  {
    breaks: 'a promise is left floating',
    file: 'src/report/floating.ts',
    text: 'async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}\n',
    rule: 'lint/nursery/noFloatingPromises',
  },
  {
    breaks: 'a promise is used as a condition',
    file: 'src/report/misused.ts',
    text: "async function ready(): Promise<boolean> {\n  return true;\n}\nexport const say = () => {\n  if (ready()) return 'yes';\n  return 'no';\n};\n",
    rule: 'lint/nursery/noMisusedPromises',
  },
  {
    breaks: 'a switch forgets a member of a union',
    file: 'src/report/inexhaustive.ts',
    text: "type Way = 'on' | 'back';\nexport function step(way: Way): number {\n  switch (way) {\n    case 'on':\n      return 1;\n  }\n  return 0;\n}\n",
    rule: 'lint/nursery/useExhaustiveSwitchCases',
  },
  {
    breaks: 'something prints past the reporters',
    file: 'src/report/prints.ts',
    text: "console.log('hello');\nexport {};\n",
    rule: 'lint/suspicious/noConsole',
  },
  {
    breaks: 'something else than an error is thrown',
    file: 'src/report/throws.ts',
    text: "export function fail(): never {\n  throw 'no';\n}\n",
    rule: 'lint/style/useThrowOnlyError',
  },
  {
    breaks: 'a default export',
    file: 'src/report/default.ts',
    text: 'export default 1;\n',
    rule: 'lint/style/noDefaultExport',
  },
  {
    breaks: 'a barrel',
    file: 'src/report/barrel.ts',
    text: "export * from './one.ts';\n",
    rule: 'lint/performance/noBarrelFile',
  },
  {
    breaks: 'a giant file',
    file: 'src/report/giant.ts',
    text: Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};\n`).join(''),
    rule: 'lint/style/noExcessiveLinesPerFile',
  },
  {
    breaks: 'a file named in another case',
    file: 'src/report/camelCase.ts',
    text: 'export const one = 1;\n',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    breaks: 'a non-null assertion',
    file: 'src/report/bang.ts',
    text: 'export const first = (all: readonly string[]) => all[0]!.length;\n',
    rule: 'lint/style/noNonNullAssertion',
  },
  {
    breaks: 'any',
    file: 'src/report/any.ts',
    text: 'export const length = (value: any): number => value.length;\n',
    rule: 'lint/suspicious/noExplicitAny',
  },
  {
    breaks: 'two files import each other',
    file: 'src/report/cycle-a.ts',
    text: "import { b } from './cycle-b.ts';\nexport const a = (): number => b();\n",
    rule: 'lint/suspicious/noImportCycles',
  },
];

export const PLANTS: readonly Plant[] = [...LAYERS, ...PURITY, ...HABITS];

/** Files that the plants import, and files that use what the law allows: none of them may be reported. */
export const CLEAN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['model', 'ports', 'playbook', 'inventory', 'vault', 'render', 'plan', 'balancers', 'balancers/nginx', 'host'],
      ...['transport', 'artifacts', 'discovery', 'probes', 'report', 'rollout', 'watch', 'cli'],
    ].map((folder) => [`src/${folder}/one.ts`, 'export const one = 1;\nexport type One = typeof one;\n']),
  ),
  'src/ports/uses.ts': "import type { One } from '../model/one.ts';\nexport type Two = One;\n",
  'src/playbook/schema.ts': "import { Type } from 'typebox';\nexport const text = Type;\n",
  'src/playbook/node-files.ts': "import { readFile } from 'node:fs/promises';\nexport const read = readFile;\n",
  'src/inventory/node-io.ts': "import { kill } from 'node:process';\nexport const end = kill;\n",
  'src/transport/end.ts': "import { kill } from 'node:process';\nexport const end = kill;\n",
  'src/render/uses.ts': "import ejs from 'ejs';\nexport const escapes = ejs;\n",
  'src/plan/strategies/uses.ts':
    "import { one } from '../../model/one.ts';\nimport type { One } from '../../ports/one.ts';\nimport { one as two } from '../one.ts';\nexport const sum: One = one + two;\n",
  'src/balancers/nginx/uses.ts': "import { one } from '../../model/one.ts';\nexport const two = one + 1;\n",
  'src/transport/uses.ts':
    "import { connect } from 'node:net';\nimport ssh2 from 'ssh2';\nexport const ways = [connect, ssh2];\n",
  'src/artifacts/uses.ts':
    "import { kill } from 'node:process';\nimport { AwsV4Signer } from 'aws4fetch';\nexport const used = [kill, AwsV4Signer];\n",
  'src/discovery/uses.ts':
    "import jmespath from '@jmespath-community/jmespath';\nimport { kill } from 'node:process';\nexport const used = [kill, jmespath];\n",
  'src/probes/uses.ts': "import { request } from 'node:http';\nexport const ways = [request];\n",
  'src/report/uses.ts':
    "import { Chalk } from 'chalk';\nimport { Listr } from 'listr2';\nexport const view = [Chalk, Listr];\n",
  'src/rollout/uses.ts': "import { one } from '../plan/one.ts';\nexport const signal = [one, new AbortController()];\n",
  'src/watch/uses.ts':
    "import { Registry } from 'prom-client';\nimport { one } from '../rollout/one.ts';\nexport const signal = [one, Registry, new AbortController()];\n",
  'src/cli/context.ts': "import { one } from '../transport/one.ts';\nexport const two = one + 1;\n",
  'src/cli/clock.ts': 'export const chance = () => [Math.random(), Date.now()];\n',
  'src/cli/commands/uses.ts':
    "import { parse } from 'yaml';\nimport { one } from '../../rollout/one.ts';\nexport const all = [parse, one];\n",
  'test/vitest.config.ts': 'export default {};\n',
};

/** The other half of the cycle is reported as well; it has no expectation of its own. */
export const CYCLE_PARTNER = {
  file: 'src/report/cycle-b.ts',
  text: "import { a } from './cycle-a.ts';\nexport const b = (): number => a();\n",
};
