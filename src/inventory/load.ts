/** Sources as given with `-i` to one Inventory: reads them in order, merges them, applies precedence. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Host, Value, Vars } from '../model/host.ts';
import type { Inventory, InventoryGroup } from '../model/inventory.ts';
import type { HostName } from '../model/names.ts';
import type { InventoryIo } from '../ports/inventory-io.ts';
import type { Vault } from '../ports/vault.ts';
import { depths, type GraphGroup, GroupGraph } from './group-graph.ts';
import { hostOf } from './host-of.ts';
import { groupsOfHosts, inOrder, varsOfHost } from './precedence.ts';
import { SourceReader } from './source-reader.ts';
import { VarsFiles } from './vars-files.ts';

/**
 * Loads an inventory. Throws InvalidInput with every error of every file. A host whose connection variables make no
 * sense is no error here, because it may never be used: its `connection` throws when it is read.
 */
export async function loadInventory(
  sources: readonly string[],
  world: { readonly io: InventoryIo; readonly vault: Vault },
  signal: AbortSignal,
): Promise<Inventory> {
  const graph = new GroupGraph();
  const reader = new SourceReader(world, graph, signal);
  const bases: string[] = [];
  for (const source of sources) {
    const base = await reader.take(source);
    if (base !== undefined) bases.push(base);
  }
  graph.reconcile();
  const files = new VarsFiles(world, signal);
  const hosts = await resolveHosts(graph, bases, files);
  const groups = await resolveGroups(graph, bases, files);
  const found: readonly Diagnostic[] = [...reader.findings, ...graph.findings, ...files.findings];
  if (found.some((one) => one.severity === 'error')) throw new InvalidInput(found);
  return { sources, groups, hosts, warnings: found };
}

async function resolveHosts(
  graph: GroupGraph,
  bases: readonly string[],
  files: VarsFiles,
): Promise<ReadonlyMap<HostName, Host>> {
  const all = graph.groups.get('all');
  const depth = depths(graph.groups.values());
  const memberships = groupsOfHosts(graph);
  const hosts = new Map<HostName, Host>();
  for (const host of graph.hosts.values()) {
    const groups = inOrder(memberships.get(host.name) ?? [], depth).filter((group) => group !== all);
    const vars = await varsOfHost(host, groups, { all, bases, files });
    hosts.set(host.name, hostOf(host.name, vars, groups.map((group) => group.name).sort()));
  }
  return hosts;
}

async function resolveGroups(
  graph: GroupGraph,
  bases: readonly string[],
  files: VarsFiles,
): Promise<ReadonlyMap<string, InventoryGroup>> {
  const groups = new Map<string, InventoryGroup>();
  for (const group of graph.groups.values()) {
    const children = [...group.children].map((child) => child.name);
    groups.set(group.name, {
      name: group.name,
      hosts: [...group.hosts],
      children,
      vars: await varsOfGroup(group, bases, files),
    });
  }
  return groups;
}

async function varsOfGroup(group: GraphGroup, bases: readonly string[], files: VarsFiles): Promise<Vars> {
  const vars = new Map<string, Value>(group.vars);
  for (const base of bases) {
    for (const [name, value] of Object.entries(await files.read(base, 'group_vars', group.name))) vars.set(name, value);
  }
  if (group.priority !== 1) vars.set('ansible_group_priority', group.priority);
  return Object.fromEntries(vars);
}
