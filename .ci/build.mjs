// Makes what is made from other files: the published schema, the compiled validator, the reference, and dist/.
//   node .ci/build.mjs           writes them
//   node .ci/build.mjs --check   writes nothing; fails when a committed file is not what its source gives
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { generatedFiles } from './build/generated.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

let drift = 0;
for (const [path, text] of Object.entries(await generatedFiles(root))) {
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) continue;
  if (check) {
    drift += 1;
    console.error(`${path} is not what its source gives: run \`npm run build\` and commit it`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.error(`wrote ${path}`);
  }
}
if (drift > 0) process.exitCode = 1;
else if (!check) await bundle(root);
