/** Hosts of the inventory as playbooks and sources know them. */
import { selectHosts } from '../inventory/patterns.ts';
import type { Vars } from '../model/host.ts';
import type { Inventory } from '../model/inventory.ts';

/** The hosts of a pattern, in inventory order, with where each can be reached. Throws InvalidInput for a bad pattern. */
export function hostsIn(
  inventory: Inventory,
  pattern: string,
): readonly { readonly host: string; readonly address: string; readonly vars: Vars }[] {
  return selectHosts(inventory, pattern).map(({ name, connection, vars }) => ({
    host: name,
    address: connection.address ?? name,
    vars,
  }));
}
