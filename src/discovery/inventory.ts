/** The hosts of an inventory pattern, with their variables. */
import type { Source } from '../model/discovery.ts';
import type { Value, Vars } from '../model/host.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { failed } from './fault.ts';

/** A host as the inventory has it. */
export interface InventoryHost {
  readonly host: string;
  /** Where it is reached: an IP, or a name. */
  readonly address: string;
  readonly vars: Vars;
}

/** `hostsOf` reads the inventory's hosts of a pattern. */
export function openInventory(
  { hosts, port }: Extract<Source, { readonly kind: 'inventory' }>,
  hostsOf: (pattern: string) => Promise<readonly InventoryHost[]>,
): OpenSource {
  return {
    async fetch() {
      const found = await hostsOf(hosts);
      if (found.length === 0) throw failed(`no host of the inventory matches '${hosts}'`);
      return found.map(
        ({ host, address, vars }): Value => ({ name: host, host: address, ...(port && { port }), vars }),
      );
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
