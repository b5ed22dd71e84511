/** Which variable wins: all < groups by depth, priority, name < host; sources before the files beside them. */
import type { Value, Vars } from '../model/host.ts';
import { ancestors, type GraphGroup, type GraphHost, type GroupGraph } from './group-graph.ts';
import type { VarsFiles } from './vars-files.ts';

/** Groups in the order in which their variables are laid over each other. */
export function inOrder(groups: Iterable<GraphGroup>, depth: ReadonlyMap<GraphGroup, number>): readonly GraphGroup[] {
  const at = (group: GraphGroup) => depth.get(group) ?? 0;
  return [...groups].sort(
    (a, b) => at(a) - at(b) || a.priority - b.priority || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** For each host the groups it is in, directly or not. */
export function groupsOfHosts(graph: GroupGraph): ReadonlyMap<string, ReadonlySet<GraphGroup>> {
  const found = new Map<string, Set<GraphGroup>>();
  for (const group of graph.groups.values()) {
    const all = [group, ...ancestors(group)];
    for (const host of group.hosts) {
      const groups = found.get(host) ?? new Set();
      for (const one of all) groups.add(one);
      found.set(host, groups);
    }
  }
  return found;
}

/** A host's variables. `groups` are those it is in but `all`, in order; `bases` the folders of the sources, in order. */
export async function varsOfHost(
  host: GraphHost,
  groups: readonly GraphGroup[],
  context: { readonly all: GraphGroup | undefined; readonly bases: readonly string[]; readonly files: VarsFiles },
): Promise<Vars> {
  const { all, bases, files } = context;
  const vars = new Map<string, Value>();
  const lay = (more: Iterable<readonly [string, Value]>) => {
    for (const [name, value] of more) vars.set(name, value);
  };
  lay(all?.vars ?? []);
  for (const group of groups) lay(group.vars);
  for (const base of bases) lay(Object.entries(await files.read(base, 'group_vars', 'all')));
  for (const base of bases) {
    for (const group of groups) lay(Object.entries(await files.read(base, 'group_vars', group.name)));
  }
  lay(host.vars);
  for (const base of bases) lay(Object.entries(await files.read(base, 'host_vars', host.name)));
  return Object.fromEntries(vars);
}
