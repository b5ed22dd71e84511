// node .ci/start.mjs ENTRY.ts [WORDS…]: bundles a TypeScript program of this checkout (Node 20 runs none) and runs it in
// this process, so that Ctrl-C reaches it and nobody else. `npm run demo` and `npm run bench` start so.
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry = ''] = process.argv.splice(2, 1);
const outfile = join(root, 'node_modules/.cache/lbctl', `${basename(dirname(entry))}-${basename(entry, '.ts')}.mjs`);

/** A file finds its neighbours where its source is, not where the bundle is. */
const ownPlaces = {
  name: 'own-places',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

mkdirSync(dirname(outfile), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  loader: { '.sh': 'text' },
  plugins: [ownPlaces],
  logLevel: 'warning',
});
process.chdir(root);
// What runs is the bundle: a program that starts itself once more finds it here.
process.argv[1] = outfile;
await import(pathToFileURL(outfile).href);
