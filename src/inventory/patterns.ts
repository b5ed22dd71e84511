/** Host patterns as Ansible reads them, but for one thing: a name that is not in the inventory is an error, not nothing. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Inventory } from '../model/inventory.ts';
import { type HostName, parseHostName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { parseAddressForm } from './address-form.ts';
import { hostOf } from './host-of.ts';

const SUBSCRIPT = /^(.+)\[(?:(-?[0-9]+)|([0-9]+)[:-]([0-9]*))\]$/;
const LOCALHOST = ['127.0.0.1', 'localhost', '::1'];
const MAX_PATTERN = 4096;

/**
 * The hosts of a pattern in the order in which Ansible works them (`order: inventory`): by the parts of the pattern
 * from left to right, within a group in the group's own order. Throws InvalidInput for unknown names, for a subscript
 * beyond the end, and for hosts whose connection variables make no sense. A wildcard that matches nothing gives [].
 */
export function selectHosts(inventory: Inventory, pattern: string): readonly Host[] {
  const findings: Diagnostic[] = [];
  const selector = new Selector(inventory, pattern, findings);
  const names = selector.select();
  if (findings.length > 0) throw new InvalidInput(findings);
  const hosts = [...names].map((name) => inventory.hosts.get(name) ?? implicitLocalhost(inventory, name));
  for (const host of hosts) checkConnection(host, findings);
  if (findings.length > 0) throw new InvalidInput(findings);
  return hosts;
}

/** Hosts of a group and of the groups in it, each once: the group's own first, then level by level. */
function hostsOfGroup(inventory: Inventory, group: string): readonly HostName[] {
  const hosts = new Set<HostName>();
  const seen = new Set<string>();
  let level: readonly string[] = [group];
  while (level.length > 0) {
    const next: string[] = [];
    for (const name of level) {
      const found = seen.has(name) ? undefined : inventory.groups.get(name);
      seen.add(name);
      for (const host of found?.hosts ?? []) hosts.add(host);
      next.push(...(found?.children ?? []));
    }
    level = next;
  }
  return [...hosts];
}

/** Parts of a pattern: commas separate; colons do unless the whole is one host, an IPv6 address or a range. */
function splitPattern(pattern: string): readonly string[] {
  const parts = pattern.includes(',')
    ? pattern.split(',')
    : parseAddressForm(pattern) !== undefined
      ? [pattern]
      : (pattern.match(/(?:[^\s:[\]]|\[[^\]]*\])+/g) ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

class Selector {
  readonly #inventory: Inventory;
  readonly #pattern: string;
  readonly #findings: Diagnostic[];

  constructor(inventory: Inventory, pattern: string, findings: Diagnostic[]) {
    this.#inventory = inventory;
    this.#pattern = pattern;
    this.#findings = findings;
  }

  /** First what is added, then `&`, then `!`, wherever they stand; without anything to add, all hosts. */
  select(): ReadonlySet<HostName> {
    if (this.#pattern.length > MAX_PATTERN) return this.#wrong(this.#pattern.slice(0, 40), 'the pattern is too long');
    const parts = splitPattern(this.#pattern);
    if (parts.length === 0) return this.#wrong(this.#pattern, 'the pattern is empty');
    const of = (sign: string) => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
    const added = parts.filter((part) => !/^[&!]/.test(part));
    const hosts = new Set((added.length > 0 ? added : ['all']).flatMap((part) => [...this.#part(part)]));
    for (const part of of('&')) {
      const kept = this.#part(part);
      for (const host of hosts) if (!kept.has(host)) hosts.delete(host);
    }
    for (const part of of('!')) for (const host of this.#part(part)) hosts.delete(host);
    return hosts;
  }

  #part(part: string): ReadonlySet<HostName> {
    const host = parseHostName(part);
    if (host !== undefined && this.#inventory.hosts.has(host)) return new Set([host]);
    if (part.startsWith('~')) return this.#matching(part, part);
    const [, base, index, from, to] = SUBSCRIPT.exec(part) ?? [];
    if (base === undefined) return this.#matching(part, part);
    const hosts = [...this.#matching(base, part)];
    if (hosts.length === 0) return new Set();
    // Ansible's arithmetic: [2:] goes to the end, and [0:0] is the first alone.
    if (index === undefined) return new Set(hosts.slice(Number(from), to === '' ? hosts.length : Number(to) + 1));
    const one = hosts.at(Number(index));
    if (one !== undefined) return new Set([one]);
    return this.#wrong(part, `${base} has only ${hosts.length} hosts`);
  }

  /** Groups whose name matches, with all their hosts; then hosts, unless a plain word has matched a group. */
  #matching(expression: string, part: string): ReadonlySet<HostName> {
    const matches = matcher(expression);
    if (matches === undefined) return this.#wrong(part, 'this is no regular expression');
    const groups = [...this.#inventory.groups.keys()].filter(matches);
    const hosts = new Set(groups.flatMap((group) => hostsOfGroup(this.#inventory, group)));
    const wild = /^~|[*?[]/.test(expression);
    if (groups.length === 0 || wild || expression.includes('.')) {
      for (const host of this.#inventory.hosts.keys()) if (matches(host)) hosts.add(host);
    }
    if (hosts.size > 0 || groups.length > 0 || wild) return hosts;
    const local = LOCALHOST.includes(expression) ? parseHostName(expression) : undefined;
    return local === undefined ? this.#unknown(expression) : new Set([local]);
  }

  #unknown(name: string): ReadonlySet<HostName> {
    const meant = nearest(name, [...this.#inventory.groups.keys(), ...this.#inventory.hosts.keys()]);
    const hint = meant === undefined ? '`lbctl inventory --graph` shows groups and hosts' : `did you mean ${meant}?`;
    return this.#wrong(name, 'no group and no host of the inventory has this name', hint);
  }

  #wrong(part: string, message: string, hint?: string): ReadonlySet<HostName> {
    const column = Math.max(0, this.#pattern.indexOf(part)) + 1;
    const span = { file: 'pattern', line: 1, column, length: part.length };
    const text = /\p{Cc}/u.test(part) ? JSON.stringify(part) : part;
    this.#findings.push({
      code: 'host-pattern',
      severity: 'error',
      message: `${text}: ${message}`,
      span,
      source: this.#pattern,
      ...(hint === undefined ? {} : { hint }),
    });
    return new Set();
  }
}

/** `~regex` from the start of the name, else a shell pattern for the whole name. */
function matcher(expression: string): ((name: string) => boolean) | undefined {
  try {
    const [, flag, body] = /^~(\(\?i\))?(.*)$/s.exec(expression) ?? [];
    const form =
      body === undefined
        ? new RegExp(`^(?:${shellPattern(expression)})$`, 's')
        : new RegExp(`^(?:${body})`, flag === undefined ? '' : 'i');
    return (name) => form.test(name);
  } catch {
    return undefined;
  }
}

/** Python's fnmatch: `*`, `?`, `[abc]`, `[!abc]`; a bracket that is not closed is itself. */
function shellPattern(text: string): string {
  return text.replace(/\[(!?)(\]?[^\]]*)\]|[\s\S]/g, (whole, not: string | undefined, set: string | undefined) => {
    if (set !== undefined) return `[${not === '!' ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
    return whole === '*' ? '.*' : whole === '?' ? '.' : whole.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
}

/** This machine, when a pattern names it and the inventory does not. */
function implicitLocalhost(inventory: Inventory, name: HostName): Host {
  const all = inventory.groups.get('all')?.vars ?? {};
  return hostOf(name, { ...all, ansible_connection: 'local' }, []);
}

function checkConnection(host: Host, findings: Diagnostic[]): void {
  try {
    void host.connection;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    findings.push(...error.diagnostics);
  }
}
