/** `lbctl init [FOLDER]`: the example project, to start from. Never writes over a file that is there. */
import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InvalidInput } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { packageFile } from '../package-files.ts';

const FOLDERS = ['inventory', 'playbooks', 'templates'] as const;
const CONFIG = `# Settings of this project; a flag or an LBCTL_* variable wins over them.
inventory: inventory/
# lock_timeout: 10m     # wait for another runner
# on_failure: rollback  # or hold
`;

export async function run({ args }: Input, { io }: Context): Promise<ExitCode> {
  const folder = resolve(io.cwd, args[0] ?? '.');
  const files = (await Promise.all(FOLDERS.map((name) => filesBelow(packageFile(name))))).flat();
  const targets = [...files.map((file) => ({ file, target: join(folder, relative(packageFile('.'), file)) }))];
  const config = join(folder, 'lbctl.config.yml');
  const there = [];
  for (const target of [config, ...targets.map((one) => one.target)])
    if (await exists(target)) there.push(relative(io.cwd, target));
  if (there.length > 0) {
    throw new InvalidInput([
      {
        code: 'init-exists',
        severity: 'error',
        message: `these files are there already: ${there.join(', ')}`,
        hint: 'give an empty folder: `lbctl init my-project`',
      },
    ]);
  }
  for (const { file, target } of targets) {
    await mkdir(join(target, '..'), { recursive: true });
    await cp(file, target, { errorOnExist: true, force: false });
  }
  await writeFile(config, CONFIG, { flag: 'wx' });
  const shown = relative(io.cwd, folder) || '.';
  for (const { target } of targets) io.stdout.write(`${relative(io.cwd, target)}\n`);
  io.stdout.write(`${relative(io.cwd, config)}\n`);
  io.stderr.write(
    `\nNext: put your hosts into ${join(shown, 'inventory/hosts.yml')}, then\n  lbctl ping balancers\n  lbctl validate ${join(shown, 'playbooks/x-model-canary.yml')}\n  lbctl plan ${join(shown, 'playbooks/x-model-canary.yml')}\n`,
  );
  return EXIT.done;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
