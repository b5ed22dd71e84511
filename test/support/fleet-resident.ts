/** lbctl on a host of the fleet itself, with a Node of its own. */
import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FleetHost } from './fleet/fleet-host.ts';
import type { Lab } from './fleet-cli-lab.ts';

/** What runs lbctl on that host: Node, and the file that it is told to run. */
export const RESIDENT = '/opt/node /opt/lbctl/dist/main.cjs';

/** Copies both there: the host's own root is a folder of this machine while it runs. */
export async function settleIn(lab: Lab, host: FleetHost): Promise<void> {
  const opt = join(lab.fleet.folder, host.name, 'root/opt');
  await mkdir(opt, { recursive: true });
  await cp(process.execPath, join(opt, 'node'));
  await cp(dirname(dirname(lab.program.main)), join(opt, 'lbctl'), { recursive: true });
  // It comes from a folder that is its owner's alone.
  await chmod(join(opt, 'lbctl'), 0o755);
}
