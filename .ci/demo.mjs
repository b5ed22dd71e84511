// `npm run demo`: bundles test/demo/demo.ts (Node 20 runs no TypeScript) and runs it in this process, so that Ctrl-C
// reaches the demo and nobody else.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'node_modules/.cache/lbctl/demo.mjs');

/** A file of the demo finds its neighbours where its source is, not where the bundle is. */
const ownPlaces = {
  name: 'own-places',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

mkdirSync(dirname(outfile), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/demo/demo.ts'],
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
await import(pathToFileURL(outfile).href);
