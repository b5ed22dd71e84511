/** A YAML inventory to statements, in the order in which Ansible takes them in. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value } from '../model/host.ts';
import type { Vault } from '../ports/vault.ts';
import { expandHosts, isRangeProblem } from './host-range.ts';
import type { Statement } from './statement.ts';
import { finding, type Place, type SourceText, warning, wholeFile } from './text.ts';
import { type Entry, type MapNode, type Node, readTree, toValue } from './yaml-tree.ts';

const MAX_FINDINGS = 20;

/** Statements of a whole file; an empty file says nothing. */
export function parseYaml(
  source: SourceText,
  vault: Vault,
): {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { root, diagnostics } = readTree(source, vault);
  if (root === undefined || diagnostics.length > 0) return { statements: [], diagnostics };
  const parser = new YamlParser(source);
  if (root.kind !== 'map')
    parser.wrong(wholeFile(source.file), 'a YAML inventory is a mapping of groups', { hint: 'begin with `all:`' });
  else if (root.entries.some((entry) => entry.key === 'plugin')) parser.plugin(root);
  else for (const entry of root.entries) parser.group(entry, undefined);
  return { statements: parser.statements, diagnostics: parser.findings.slice(0, MAX_FINDINGS) };
}

class YamlParser {
  readonly statements: Statement[] = [];
  readonly findings: Diagnostic[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  wrong(place: Place, message: string, more: Pick<Diagnostic, 'expected' | 'hint'> = {}): void {
    this.findings.push(finding('inventory-structure', place, message, more));
  }

  plugin(root: MapNode): void {
    const entry = root.entries.find(({ key }) => key === 'plugin');
    const place = entry === undefined ? wholeFile(this.#source.file) : this.#keyPlace(entry);
    const hint = 'use an executable that runs `ansible-inventory -i FILE --list` as the source';
    this.wrong(place, "this configures one of Ansible's inventory plugins, which lbctl does not run", { hint });
  }

  /** A group and everything in it; `parent` is the group whose `children:` it stands in. */
  group(entry: Entry, parent: string | undefined): void {
    const place = this.#keyPlace(entry);
    const { key: group, value: body } = entry;
    if (!entry.keyIsText || group === '') {
      this.wrong(place, `${group} is no group name`, { expected: 'text', hint: 'put it in quotes' });
      return;
    }
    if (body.kind !== 'map' && !isNull(body)) {
      const expected = 'a mapping with hosts, children or vars';
      if (parent !== undefined) {
        this.wrong(place, `the group ${group} is no mapping`, { expected });
        return;
      }
      this.findings.push(warning('inventory-structure', place, `${group} is skipped: it is no group`, { expected }));
      return;
    }
    this.statements.push({ say: 'group', group, place });
    for (const section of body.kind === 'map' ? body.entries : []) this.#section(group, section);
    if (parent !== undefined) this.statements.push({ say: 'child', group: parent, child: group, late: false, place });
  }

  #section(group: string, section: Entry): void {
    const { key } = section;
    if (key !== 'vars' && key !== 'children' && key !== 'hosts') {
      const hint = `a host goes under ${group}: hosts:, a variable under ${group}: vars:, a group under ${group}: children:`;
      this.findings.push(
        warning(
          'inventory-structure',
          this.#keyPlace(section),
          `${key} is skipped: a group has hosts, children and vars`,
          { hint },
        ),
      );
      return;
    }
    const entries = this.#entries(key, group, section);
    for (const entry of entries) {
      if (key === 'children') this.group(entry, group);
      else if (key === 'hosts') this.#hosts(group, entry);
      else
        this.statements.push({
          say: 'var',
          group,
          name: entry.key,
          value: toValue(entry.value),
          place: this.#keyPlace(entry),
        });
    }
  }

  /** The entries of a section; a single name stands for a mapping with nothing in it. */
  #entries(key: string, group: string, section: Entry): readonly Entry[] {
    const { value } = section;
    if (value.kind === 'map') return value.entries;
    if (isNull(value)) return [];
    if (value.kind === 'leaf' && typeof value.value === 'string') {
      const { start, end } = value;
      return [
        {
          key: value.value,
          keyIsText: true,
          keyStart: start,
          keyEnd: end,
          value: { kind: 'leaf', value: null, start, end, weight: 1 },
        },
      ];
    }
    const hint = value.kind === 'list' ? { hint: 'write `name:` instead of `- name`' } : {};
    this.wrong(this.#keyPlace(section), `${key} of ${group} is no mapping`, { expected: 'a mapping', ...hint });
    return [];
  }

  #hosts(group: string, entry: Entry): void {
    const place = this.#keyPlace(entry);
    if (!entry.keyIsText) {
      this.wrong(place, `${entry.key} is no host name`, { expected: 'text', hint: 'put it in quotes' });
      return;
    }
    const expanded = expandHosts(entry.key);
    if (isRangeProblem(expanded)) {
      const more = expanded.expected === undefined ? {} : { expected: expanded.expected };
      this.findings.push(finding(expanded.code, place, expanded.problem, more));
      return;
    }
    const { value } = entry;
    const vars: (readonly [string, Value])[] = [];
    if (value.kind === 'map') for (const one of value.entries) vars.push([one.key, toValue(one.value)]);
    else if (!isEmpty(value)) {
      this.wrong(place, `${entry.key} is no mapping`, { expected: 'a mapping of variables, or nothing' });
      return;
    }
    this.statements.push({ say: 'hosts', group, ...expanded, vars, place });
  }

  #keyPlace(entry: Entry): Place {
    return this.#source.place(entry.keyStart, entry.keyEnd);
  }
}

function isNull(node: Node): boolean {
  return node.kind === 'leaf' && node.value === null;
}

/** What Python counts as false. */
function isEmpty(node: Node): boolean {
  return node.kind === 'list' ? node.items.length === 0 : node.kind === 'leaf' && !node.value;
}
