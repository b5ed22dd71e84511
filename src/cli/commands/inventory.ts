/** `lbctl inventory --list|--graph|--host NAME`: the inventory as ansible-inventory prints it. */

import { selectHosts } from '../../inventory/patterns.ts';
import { ansibleJson, hostVars, toAnsibleGraph, toAnsibleList } from '../../inventory/views.ts';
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Value } from '../../model/host.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const chosen = [flags.list, flags.graph, flags.host].filter((one) => one !== undefined);
  if (chosen.length > 1) throw new Usage('usage', 'only one of --list, --graph and --host at a time');
  const inventory = await context.inventory();
  const shown = (value: Value): Value => (flags.showSecrets === true ? value : context.hidden.maskValue(value));
  const write = (value: Value): void => void context.io.stdout.write(`${ansibleJson(shown(value))}\n`);
  if (flags.list === true) write(toAnsibleList(inventory));
  else if (flags.host !== undefined) write(hostVars(inventory, flags.host));
  else if (flags.graph === true) context.io.stdout.write(`${toAnsibleGraph(inventory)}\n`);
  else for (const host of selectHosts(inventory, args[0] ?? 'all')) context.io.stdout.write(`${host.name}\n`);
  return EXIT.done;
}
