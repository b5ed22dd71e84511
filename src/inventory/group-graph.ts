/** Groups and hosts while sources are taken in: the one place that knows Ansible's rules for merging them. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Value } from '../model/host.ts';
import { type HostName, parseHostName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import type { HostsStatement, Statement } from './statement.ts';
import { finding, type Place } from './text.ts';

const MAX_ENTITIES = 100_000;
/** No fleet is organised deeper; chains of thousands would cost quadratic time. */
const MAX_ANCESTORS = 1000;

export interface GraphGroup {
  readonly name: string;
  readonly hosts: Set<HostName>;
  readonly children: Set<GraphGroup>;
  readonly parents: Set<GraphGroup>;
  readonly vars: Map<string, Value>;
  /** `ansible_group_priority`: decides between groups of the same depth. */
  priority: number;
}
export interface GraphHost {
  readonly name: HostName;
  readonly vars: Map<string, Value>;
}
/** A group that INI mentioned before it was declared. */
interface Pending {
  readonly as: 'child' | 'vars';
  readonly place: Place;
  readonly parents: { readonly name: string; readonly place: Place }[];
}

export class GroupGraph {
  readonly groups = new Map<string, GraphGroup>();
  readonly hosts = new Map<HostName, GraphHost>();
  readonly findings: Diagnostic[] = [];

  constructor() {
    this.#addChild(this.#addGroup('all'), this.#addGroup('ungrouped'));
  }

  /** Takes in one source. What INI mentions must be declared by the end of it, or by a source before it. */
  take(statements: readonly Statement[]): void {
    const pending = new Map<string, Pending>();
    for (const statement of statements) {
      if (this.hosts.size + this.groups.size > MAX_ENTITIES) {
        this.#tooMany(statement.place);
        return;
      }
      this.#one(statement, pending);
    }
    for (const [name, { as, place, parents }] of pending) {
      const meant = nearest(
        name,
        [...this.groups.keys()].filter((other) => other !== name),
      );
      const hint = meant === undefined ? { hint: `declare it with [${name}]` } : { hint: `did you mean ${meant}?` };
      const where = as === 'child' ? (parents[0]?.place ?? place) : place;
      const message =
        as === 'child'
          ? `the group ${name} is not declared`
          : `there are variables for a group ${name} that is not declared`;
      this.findings.push(finding('inventory-group', where, message, hint));
    }
  }

  /** Ansible's last rules: every group hangs under `all`, every host is in some group or else in `ungrouped`. */
  reconcile(): void {
    const deep = [...depths(this.groups.values())].find(([, depth]) => depth > MAX_ANCESTORS)?.[0];
    if (deep !== undefined) {
      const message = `groups are nested deeper than ${MAX_ANCESTORS} levels at ${deep.name}`;
      throw new InvalidInput([...this.findings, { code: 'inventory-limit', severity: 'error', message }]);
    }
    const all = this.#addGroup('all');
    const ungrouped = this.#addGroup('ungrouped');
    for (const group of this.groups.values()) if (group !== all && group.parents.size === 0) this.#addChild(all, group);
    const grouped = new Set<HostName>();
    for (const group of this.groups.values()) {
      if (group !== all && group !== ungrouped) for (const host of group.hosts) grouped.add(host);
    }
    for (const host of this.hosts.keys()) {
      const namesake = this.groups.get(host);
      if (grouped.has(host)) ungrouped.hosts.delete(host);
      // Ansible looks for a group first, also when it means the host of that name: a host that only `all` names.
      else if (namesake !== undefined && !ungrouped.hosts.has(host)) this.#addChild(ungrouped, namesake);
      else ungrouped.hosts.add(host);
    }
  }

  #one(statement: Statement, pending: Map<string, Pending>): void {
    switch (statement.say) {
      case 'group':
        return void this.#named(statement.group, statement.place);
      case 'section':
        this.#section(statement.group, statement.of, statement.place, pending);
        return;
      case 'hosts':
        this.#hosts(statement);
        return;
      case 'var':
        this.#setVariable(statement.group, statement.name, statement.value, statement.place);
        return;
      case 'child': {
        const { group, child, late, place } = statement;
        const known = this.groups.get(child);
        const parent = this.groups.get(group);
        if (parent !== undefined && known !== undefined) {
          this.#join(parent, known, place);
          return;
        }
        if (late) this.#wait(child, 'child', place, pending).parents.push({ name: group, place });
      }
    }
  }

  #section(name: string, of: 'hosts' | 'children' | 'vars', place: Place, pending: Map<string, Pending>): void {
    if (!this.groups.has(name)) {
      if (of === 'vars') this.#wait(name, 'vars', place, pending);
      this.#named(name, place);
    }
    const waiting = pending.get(name);
    if (waiting === undefined || of === 'vars') return;
    if (waiting.as === 'vars') pending.delete(name);
    else this.#declare(name, pending);
  }

  #wait(name: string, as: 'child' | 'vars', place: Place, pending: Map<string, Pending>): Pending {
    const waiting = pending.get(name) ?? { as, place, parents: [] };
    pending.set(name, waiting);
    return waiting;
  }

  /** Joins a group to the parents that mentioned it, and those to theirs: the order of children hangs on it. */
  #declare(name: string, pending: Map<string, Pending>): void {
    const waiting = pending.get(name);
    pending.delete(name);
    const child = this.groups.get(name);
    for (const { name: parentName, place } of waiting?.parents ?? []) {
      const parent = this.groups.get(parentName);
      if (parent !== undefined && child !== undefined) this.#join(parent, child, place);
      if (pending.get(parentName)?.as === 'child') this.#declare(parentName, pending);
    }
  }

  #hosts(statement: HostsStatement): void {
    const group = statement.group === undefined ? undefined : this.#named(statement.group, statement.place);
    for (const name of statement.names) {
      if (!this.hosts.has(name)) {
        const vars = new Map<string, Value>(statement.port === undefined ? [] : [['ansible_port', statement.port]]);
        this.hosts.set(name, { name, vars });
      }
      group?.hosts.add(name);
      for (const [key, value] of statement.vars) this.#setVariable(name, key, value, statement.place);
    }
  }

  /** Ansible looks for a group first, also when it means the host of that name. */
  #setVariable(entity: string, name: string, value: Value, place: Place): void {
    const group = this.groups.get(entity);
    if (group === undefined) {
      const host = parseHostName(entity);
      if (host !== undefined) this.hosts.get(host)?.vars.set(name, value);
      return;
    }
    if (name !== 'ansible_group_priority') return void group.vars.set(name, value);
    // As Python's int(): "1_0" is ten, and True is one.
    const text = typeof value === 'string' ? /^\s*([-+]?\d(?:_?\d)*)\s*$/.exec(value)?.[1] : undefined;
    const priority =
      text !== undefined ? Number(text.replaceAll('_', '')) : typeof value === 'boolean' ? Number(value) : value;
    if (typeof priority === 'number') group.priority = Math.trunc(priority);
    else
      this.findings.push(
        finding('inventory-structure', place, 'ansible_group_priority is no number', { expected: 'a whole number' }),
      );
  }

  #named(name: string, place: Place): GraphGroup {
    if (/[\p{Cc}]/u.test(name) || name === '__proto__' || name === '' || name.length > 255) {
      const message = `${JSON.stringify(name.slice(0, 80))} is no usable group name`;
      this.findings.push(finding('inventory-group', place, message, { expected: 'letters, digits and underscores' }));
    }
    return this.#addGroup(name);
  }

  #addGroup(name: string): GraphGroup {
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const group: GraphGroup = {
      name,
      hosts: new Set(),
      children: new Set(),
      parents: new Set(),
      vars: new Map(),
      priority: 1,
    };
    this.groups.set(name, group);
    return group;
  }

  #join(parent: GraphGroup, child: GraphGroup, place: Place): void {
    const above = ancestors(parent);
    if (above.size > MAX_ANCESTORS) {
      this.findings.push(finding('inventory-limit', place, `${parent.name} is in more than ${MAX_ANCESTORS} groups`));
    } else if (child.name === 'ungrouped' && parent.name !== 'all') {
      // Ansible takes its hosts for grouped then, moves them out of ungrouped, and has lost them.
      const message = 'ungrouped can not be a child: it holds the hosts that no group has';
      this.findings.push(finding('inventory-group', place, message));
    } else if (child.name === 'all' || child === parent || above.has(child)) {
      const message =
        child.name === 'all'
          ? 'all can not be a child: it holds every group'
          : `${child.name} and ${parent.name} would hold each other`;
      this.findings.push(finding('inventory-group', place, message));
    } else {
      this.#addChild(parent, child);
    }
  }

  #addChild(parent: GraphGroup, child: GraphGroup): void {
    parent.children.add(child);
    child.parents.add(parent);
  }

  #tooMany(place: Place): void {
    this.findings.push(finding('inventory-limit', place, `there are more than ${MAX_ENTITIES} hosts and groups`));
  }
}

/** All groups above one, itself not included. */
export function ancestors(group: GraphGroup): ReadonlySet<GraphGroup> {
  const found = new Set<GraphGroup>();
  const next = [...group.parents];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    next.push(...one.parents);
  }
  return found;
}

/** A group's distance from `all` on the longest way; more distant groups win. */
export function depths(groups: Iterable<GraphGroup>): ReadonlyMap<GraphGroup, number> {
  const known = new Map<GraphGroup, number>();
  // Without recursion: a chain of a hundred thousand groups must not overflow the stack.
  for (const start of groups) {
    const stack = [start];
    for (let group = stack.at(-1); group !== undefined; group = stack.at(-1)) {
      const open = [...group.parents].filter((parent) => !known.has(parent));
      if (open.length > 0 && !known.has(group)) {
        stack.push(...open);
        continue;
      }
      let depth = 0;
      for (const parent of group.parents) depth = Math.max(depth, (known.get(parent) ?? 0) + 1);
      known.set(group, depth);
      stack.pop();
    }
  }
  return known;
}
