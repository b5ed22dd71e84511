// The committed files that are made from the schema, the command table and the error codes, as a map of path to text.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { commandReference, errorReference } from './command-reference.mjs';
import { allowTemplates } from './published-schema.mjs';
import { reference } from './reference.mjs';

export async function generatedFiles(root) {
  const { PlaySchema } = await loadTypeScript(root, 'src/playbook/schema.ts');
  const { COMMANDS } = await loadTypeScript(root, 'src/cli/command-table.ts');
  const { FLAGS } = await loadTypeScript(root, 'src/cli/flags.ts');
  const { EXIT } = await loadTypeScript(root, 'src/model/exit-code.ts');
  const { codes } = await loadTypeScript(root, 'src/model/codes.ts');
  const play = JSON.parse(JSON.stringify(PlaySchema));
  return {
    'schema/playbook.schema.json': `${JSON.stringify(publish(play), null, 2)}\n`,
    'src/playbook/accept.generated.js': onlyPlaces(
      validator('acceptsPlay', sharingParts(withoutWords(play)), {
        allErrors: true,
        messages: false,
        inlineRefs: false,
      }),
    ),
    'src/playbook/accept.generated.d.ts': ACCEPTOR_TYPES,
    'src/playbook/validate.generated.js': validator('validatePlay', play, { allErrors: true, verbose: true }),
    'src/playbook/validate.generated.d.ts': VALIDATOR_TYPES,
    'docs/reference/playbook.md': reference(play),
    'docs/reference/commands.md': commandReference(COMMANDS, FLAGS, EXIT),
    'docs/reference/errors.md': errorReference(codes),
  };
}

/** Node 20 runs no TypeScript: bundle the module in memory and import the text. */
async function loadTypeScript(root, path) {
  const result = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    // The command table imports commands lazily; only the table is wanted here.
    plugins: [
      {
        name: 'table-only',
        setup: (part) => part.onResolve({ filter: /^\.\/commands\// }, ({ path }) => ({ path, external: true })),
      },
    ],
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`);
}

function publish(play) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'lbctl playbook',
    description: 'One play or a list of plays. Made from src/playbook/schema.ts by `npm run build`.',
    anyOf: [
      { $ref: '#/definitions/play' },
      { type: 'array', title: 'a list of plays', minItems: 1, items: { $ref: '#/definitions/play' } },
    ],
    definitions: { play: allowTemplates(play) },
  };
}

/** The compiled schema as a function of that name: what it says of a play depends on `how`, whether it accepts it does not. */
function validator(name, play, how) {
  const options = {
    ...how,
    strict: true,
    strictTypes: false,
    logger: false,
    unicodeRegExp: true,
    unicode: false,
    code: { source: true, esm: true, lines: true },
  };
  const ajv = new Ajv(options);
  ajv.addSchema(play, 'play');
  const code = standaloneCode(ajv, { [name]: 'play' });
  if (/\brequire\(/.test(code))
    throw new Error(
      'the compiled validator needs a part of ajv at run time: keep the schema to keywords that compile inline',
    );
  return `// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.\n/* eslint-disable */\n${code.replace(/^"use strict";/, '')}\n`;
}

/** A schema without what is there to be read. */
function withoutWords(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (isWords(key, value) ? undefined : value)));
}

const isWords = (key, value) =>
  key === 'examples' || (/^(?:title|description)$/.test(key) && typeof value === 'string');

/** Parts shorter than this cost more as functions of their own. */
const SHORT = 300;

/**
 * The schema with each part that stands in several places written once: every place has code of its own otherwise, and all of it
 * is loaded at each start. What explains errors is not made so, since it tells branches of a union by where they stand.
 */
function sharingParts(schema) {
  const seen = new Map();
  const isPart = (value) => typeof value?.type === 'string' || Array.isArray(value?.anyOf);
  JSON.stringify(schema, (_, value) => {
    const text = isPart(value) ? JSON.stringify(value) : '';
    if (text.length >= SHORT) seen.set(text, (seen.get(text) ?? 0) + 1);
    return value;
  });
  const names = [...seen].filter(([, count]) => count > 1).map(([text]) => text);
  const referring = (part) =>
    JSON.parse(
      JSON.stringify(part, (_, value) => {
        const at = isPart(value) && value !== part ? names.indexOf(JSON.stringify(value)) : -1;
        return at === -1 ? value : { $ref: `#/definitions/part${at}` };
      }),
    );
  const definitions = names.map((text, at) => [`part${at}`, referring(JSON.parse(text))]);
  return { ...referring(schema), definitions: Object.fromEntries(definitions) };
}

/** Its errors are no more than the places of what is refused: the rest of an error is most of the code. */
function onlyPlaces(code) {
  return code
    .replace(/^(const err\d+) = \{instancePath:(.*?),schemaPath:.*\};$/gm, '$1 = $2;')
    .replace(/^(const err\d+) = \{instancePath,schemaPath:.*\};$/gm, '$1 = instancePath;');
}

const ACCEPTOR_TYPES = `// Generated by .ci/build.mjs: do not edit.
import type { RawPlay } from './schema.ts';

/** After a refusal \`errors\` holds the pointer of each error that validatePlay has, in the same order. */
export declare const acceptsPlay: { (data: unknown): data is RawPlay; errors?: readonly string[] | null };
`;

const VALIDATOR_TYPES = `// Generated by .ci/build.mjs: do not edit.
import type { RawPlay } from './schema.ts';

/** One finding of the compiled validator, as ajv reports it with \`verbose\`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export declare const validatePlay: { (data: unknown): data is RawPlay; errors?: readonly SchemaError[] | null };
`;
