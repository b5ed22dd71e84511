// dist/: one program split at its lazy imports, with everything inside; the package has no runtime dependencies.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** Native addons are optional to ssh2 (it catches the error) and make no difference to handshakes: leave them out. */
const noNativeAddons = {
  name: 'no-native-addons',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\.node$|^cpu-features$/ }, (args) => ({ path: args.path, namespace: 'no-addon' }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'no-addon' }, (args) => ({
      contents: `throw new Error(${JSON.stringify(`${args.path} is not bundled`)});`,
      loader: 'js',
    }));
  },
};

/** Parts of packages that are never used here, and bring much: what they bring is text to compile before lbctl does a thing. */
const UNUSED = [
  // Commands that are programs of their own; ours are none.
  { importer: /\/commander\//, path: /^node:child_process$/ },
  // The other side of SSH, HTTP through it, and making of keys; the second alone costs 6 ms for https.
  { importer: /\/ssh2\/lib\/index\.js$/, path: /\/(?:server|http-agents|keygen)\.js$/ },
];

const withoutUnused = {
  name: 'without-unused',
  setup(pluginBuild) {
    for (const unused of UNUSED)
      pluginBuild.onResolve({ filter: unused.path }, ({ path, importer }) =>
        unused.importer.test(importer) ? { path, namespace: 'unused' } : undefined,
      );
    pluginBuild.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/** The schema is compiled ahead: a value imported from it would bring all of TypeBox, 450 kB, into every command. */
const withoutTypeBox = {
  name: 'without-typebox',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^typebox(?:\/|$)/ }, ({ importer }) => ({
      errors: [
        { text: `typebox is for the build alone, and something imports a value from ${importer}: use \`import type\`` },
      ],
    }));
  },
};

/** A test puts its own file in the place of one of ours; only its own file still sees the original. */
const inPlaceOf = (root, swaps) => ({
  name: 'in-place-of',
  setup(pluginBuild) {
    for (const [original, replacement] of Object.entries(swaps)) {
      pluginBuild.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer }) => {
        const isMeant = resolve(resolveDir, path) === join(root, original) && importer !== join(root, replacement);
        return isMeant ? { path: join(root, replacement) } : undefined;
      });
    }
  },
});

/**
 * `into` is where the program goes: dist/, or a folder of a test that must not see it change. `swaps` are files of the
 * source that a test replaces by its own: { 'src/a.ts': 'test/support/b.ts' }.
 */
export async function bundle(root, into = join(root, 'dist'), swaps = {}) {
  if (!existsSync(join(root, 'src/main.ts'))) {
    console.error('src/main.ts is not there yet: dist/ was not built');
    return;
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const options = {
    absWorkingDir: root,
    outdir: into,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Without minifying: it saves no time, and makes a crash print lines of 50 kB.
    minify: false,
    sourcemap: false,
    legalComments: 'none',
    loader: { '.sh': 'text' },
    // The same code as the modules that it was written in: without a function around each file it is parsed once, not twice.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    define: { __LBCTL_VERSION__: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
    plugins: [noNativeAddons, withoutUnused, withoutTypeBox, inPlaceOf(root, swaps)],
    metafile: true,
    logLevel: 'warning',
  };
  // The edge is one small file, which Node opens; it opens those of the program itself (src/cli/open-program.ts).
  const edge = await build({ ...options, entryPoints: { main: 'src/main.ts' } });
  const program = await build({
    ...options,
    entryPoints: { program: swaps['src/cli/program.ts'] ?? 'src/cli/program.ts' },
    // esbuild splits ES modules alone; commonJs() makes them what they are shipped as.
    splitting: true,
    // Chunks stay beside the entry, so that `../templates` and `../schema` mean the same from every one of them.
    chunkNames: '[name]-[hash]',
  });
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const files = await Promise.all(
    [...edge.outputFiles, ...program.outputFiles].map(async ({ path, text }) => [basename(path), await commonJs(text)]),
  );
  for (const [name, text] of files) writeFileSync(join(into, name), text);
  const main = join(into, 'main.cjs');
  if (!readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n'))
    throw new Error('src/main.ts must begin with #!/usr/bin/env node');
  chmodSync(main, 0o755);
  writeFileSync(join(into, 'THIRD-PARTY-LICENSES.txt'), licenses(root, program.metafile));
  const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  console.error(`wrote ${relative(root, into)}/: ${files.length} files, ${Math.round(bytes / 1024)} KiB`);
}

/**
 * The text of a chunk as CommonJS, which Node opens at half the price: ES modules are resolved, read and linked one by
 * one through promises, 0.4 ms a file, and bring 4 ms of their own loader. `import()` becomes `require()` later on.
 */
async function commonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  return code;
}

/** The licences of the packages that are inside the bundle: they ask to be passed on. */
function licenses(root, metafile) {
  const inputs = Object.keys(metafile.inputs).map(
    (input) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1],
  );
  const names = [...new Set(inputs.filter((name) => name !== undefined))].sort();
  return names.map((name) => notice(join(root, 'node_modules', name), name)).join('\n');
}

function notice(folder, name) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `== ${name} ${version} (${license ?? 'see below'})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
