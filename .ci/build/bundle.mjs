// dist/: one program split at its lazy imports, with everything inside; the package has no runtime dependencies.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** ssh2 is CommonJS: it needs `require` and `__dirname`, which ESM does not have. */
const BANNER = `import { createRequire as __createRequire } from 'node:module';
import { dirname as __pathDirname } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __pathDirname(__filename);`;

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
  rmSync(into, { recursive: true, force: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts' },
    outdir: into,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Without minifying: it saves no time, and makes a crash print lines of 50 kB.
    minify: false,
    sourcemap: false,
    legalComments: 'none',
    // Chunks stay beside main.js, so that `../templates` and `../schema` mean the same from every one of them.
    chunkNames: '[name]-[hash]',
    loader: { '.sh': 'text' },
    define: { __LBCTL_VERSION__: JSON.stringify(version) },
    banner: { js: BANNER },
    plugins: [noNativeAddons, inPlaceOf(root, swaps)],
    metafile: true,
    logLevel: 'warning',
  });
  // esbuild keeps the entry's own `#!` line in front of the banner.
  const main = join(into, 'main.js');
  if (!readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n'))
    throw new Error('src/main.ts must begin with #!/usr/bin/env node');
  chmodSync(main, 0o755);
  writeFileSync(join(into, 'THIRD-PARTY-LICENSES.txt'), licenses(root, result.metafile));
  const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  console.error(
    `wrote ${relative(root, into)}/: ${Object.keys(result.metafile.outputs).length} files, ${Math.round(bytes / 1024)} KiB`,
  );
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
