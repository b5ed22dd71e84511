/** An inventory as `ansible-inventory` shows it: --list, --graph and --host. */
import { InvalidInput } from '../model/errors.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Inventory, InventoryGroup } from '../model/inventory.ts';
import { parseHostName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';

/** A graph repeats a group under each of its parents: diamonds multiply. */
const MAX_LINES = 200_000;
/** Variables that Ansible sets itself and leaves out when it prints. */
const INTERNAL = new Set([
  'ansible_diff_mode',
  'ansible_config_file',
  'ansible_facts',
  'ansible_forks',
  'ansible_inventory_sources',
  'ansible_limit',
  'ansible_playbook_python',
  'ansible_run_tags',
  'ansible_skip_tags',
  'ansible_verbosity',
  'ansible_version',
  'inventory_dir',
  'inventory_file',
  'inventory_hostname',
  'inventory_hostname_short',
  'groups',
  'group_names',
  'omit',
  'playbook_dir',
]);

/** The object that `ansible-inventory --list` prints as JSON. */
export function toAnsibleList(inventory: Inventory): Readonly<Record<string, Value>> {
  const hostvars: [string, Value][] = [];
  for (const host of inventory.hosts.values()) {
    const vars = printed(host.vars);
    if (Object.keys(vars).length > 0) hostvars.push([host.name, vars]);
  }
  const groups: [string, Value][] = [];
  const seen = new Set<string>();
  for (const group of reachable(inventory, 'all', seen)) {
    const hosts = group.name === 'all' ? [] : group.hosts;
    const shown = {
      ...(hosts.length > 0 ? { hosts } : {}),
      ...(group.children.length > 0 ? { children: group.children } : {}),
    };
    if (Object.keys(shown).length > 0) groups.push([group.name, shown]);
  }
  return Object.fromEntries<Value>([['_meta', { hostvars: Object.fromEntries(hostvars) }], ...groups]);
}

/** What `ansible-inventory --graph` prints, without a newline at the end. Throws InvalidInput for an unknown group. */
export function toAnsibleGraph(inventory: Inventory, start = 'all'): string {
  const lines: string[] = [];
  const draw = (group: InventoryGroup, depth: number) => {
    lines.push(`${branch(depth)}@${group.name}:`);
    if (lines.length > MAX_LINES) throw invalid('inventory-limit', `the graph has more than ${MAX_LINES} lines`);
    for (const child of group.children) {
      const found = inventory.groups.get(child);
      if (found !== undefined) draw(found, depth + 1);
    }
    if (group.name !== 'all') for (const host of group.hosts) lines.push(`${branch(depth + 1)}${host}`);
  };
  const first = inventory.groups.get(start);
  if (first === undefined)
    throw invalid('host-pattern', `there is no group ${start}`, nearest(start, inventory.groups.keys()));
  draw(first, 0);
  return lines.join('\n');
}

/** What `ansible-inventory --host NAME` prints as JSON. Throws InvalidInput when there is no such host. */
export function hostVars(inventory: Inventory, name: string): Vars {
  const parsed = parseHostName(name);
  const host = parsed === undefined ? undefined : inventory.hosts.get(parsed);
  if (host === undefined)
    throw invalid('host-pattern', `there is no host ${JSON.stringify(name)}`, nearest(name, inventory.hosts.keys()));
  return printed(host.vars);
}

/** JSON as Ansible prints it: four blanks, keys sorted. */
export function ansibleJson(value: Value): string {
  return JSON.stringify(sorted(value), undefined, 4);
}

function sorted(value: Value): Value {
  if (isList(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function printed(vars: Vars): Vars {
  return Object.fromEntries(Object.entries(vars).filter(([name]) => !INTERNAL.has(name)));
}

function branch(depth: number): string {
  return depth === 0 ? '' : `${'  |'.repeat(depth)}--`;
}

function* reachable(inventory: Inventory, name: string, seen: Set<string>): Generator<InventoryGroup> {
  const group = seen.has(name) ? undefined : inventory.groups.get(name);
  seen.add(name);
  if (group === undefined) return;
  yield group;
  for (const child of group.children) yield* reachable(inventory, child, seen);
}

function invalid(code: 'host-pattern' | 'inventory-limit', message: string, meant?: string): InvalidInput {
  return new InvalidInput([
    { code, severity: 'error', message, ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }) },
  ]);
}
