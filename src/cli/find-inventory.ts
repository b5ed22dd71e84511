/** Where the inventory is: `-i`, else the settings, else the nearest `inventory/` folder upwards from the playbook. */
import { join, resolve } from 'node:path';
import { InvalidInput } from '../model/errors.ts';
import { findUpwards } from './settings.ts';

/** Sources as loadInventory takes them. Throws InvalidInput when there is none anywhere. */
export async function findInventory(
  flags: readonly string[] | undefined,
  settings: readonly string[],
  cwd: string,
  near: string,
): Promise<readonly string[]> {
  if (flags !== undefined && flags.length > 0) return flags.map((one) => (one.includes(',') ? one : resolve(cwd, one)));
  if (settings.length > 0) return settings;
  const found = await findUpwards(near, 'inventory');
  if (found !== undefined) return [found];
  throw new InvalidInput([
    {
      code: 'inventory-missing',
      severity: 'error',
      message: `there is no inventory: no -i, no setting, and no folder ${join('inventory', '')} in ${near} or above`,
      hint: '-i hosts.yml names one; `lbctl init` makes an example',
    },
  ]);
}
