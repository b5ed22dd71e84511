// The lock file holds no addresses: it names packages and digests, and whoever installs picks the registry.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined && !entry.link);
for (const [path, entry] of addressed) console.error(`package-lock.json: ${path} is tied to ${entry.resolved}`);
if (addressed.length > 0) {
  console.error('keep `omit-lockfile-registry-resolved=true` in .npmrc and run `npm install` again');
  process.exitCode = 1;
}
