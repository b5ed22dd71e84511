/** The answer of an executable inventory to statements. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value } from '../model/host.ts';
import { type HostName, parseHostName } from '../model/names.ts';
import type { Vault } from '../ports/vault.ts';
import type { Statement } from './statement.ts';
import { finding, type Place, type SourceText, wholeFile } from './text.ts';
import { type Entry, type MapNode, type Node, readTree, toValue } from './yaml-tree.ts';

interface ProgramAnswer {
  readonly statements: readonly Statement[];
  /** Hosts that a group names, for `--host`. */
  readonly hosts: readonly HostName[];
  /** Whether the answer holds `_meta.hostvars`, so that `--host` is not to be asked. */
  readonly complete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the answer to `--list`; it must be JSON. */
export function parseAnswer(source: SourceText, vault: Vault): ProgramAnswer {
  const reader = new AnswerReader(source.file);
  const root = readJson(source, vault, reader.findings);
  for (const entry of root?.entries ?? []) if (entry.key !== '_meta') reader.group(entry);
  const meta = root?.entries.find(({ key }) => key === '_meta')?.value;
  const hostvars = meta?.kind === 'map' ? meta.entries.find(({ key }) => key === 'hostvars')?.value : undefined;
  if (hostvars !== undefined) reader.hostvars(hostvars);
  return {
    statements: reader.statements,
    hosts: [...reader.hosts],
    complete: hostvars !== undefined,
    diagnostics: reader.findings,
  };
}

/** Reads the answer to `--host NAME`; nothing at all is no variables. */
export function parseHostAnswer(
  source: SourceText,
  host: HostName,
  vault: Vault,
): Pick<ProgramAnswer, 'statements' | 'diagnostics'> {
  if (source.text.trim() === '') return { statements: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const root = readJson(source, vault, diagnostics);
  if (root === undefined) return { statements: [], diagnostics };
  return {
    statements: [{ say: 'hosts', names: [host], vars: pairs(root), place: wholeFile(source.file) }],
    diagnostics,
  };
}

function readJson(source: SourceText, vault: Vault, findings: Diagnostic[]): MapNode | undefined {
  const place = wholeFile(source.file);
  try {
    JSON.parse(source.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(
      finding('inventory-program', place, `the answer of this program is no JSON: ${reason.slice(0, 200)}`),
    );
    return undefined;
  }
  const { root, diagnostics } = readTree(source, vault);
  // Places are those of the answer, which nobody can open: only the file is named.
  findings.push(...diagnostics.map((one) => ({ ...one, ...place })));
  if (root?.kind === 'map' && diagnostics.length === 0) return root;
  if (diagnostics.length === 0)
    findings.push(finding('inventory-program', place, 'the answer of this program is no JSON object'));
  return undefined;
}

function pairs(node: MapNode): (readonly [string, Value])[] {
  return node.entries.map((entry) => [entry.key, toValue(entry.value)] as const);
}

class AnswerReader {
  readonly statements: Statement[] = [];
  readonly findings: Diagnostic[] = [];
  readonly hosts = new Set<HostName>();
  readonly #place: Place;

  constructor(file: string) {
    this.#place = wholeFile(file);
  }

  group({ key: group, value }: Entry): void {
    const place = this.#place;
    this.statements.push({ say: 'group', group, place });
    const known =
      value.kind === 'map' && value.entries.some(({ key }) => key === 'hosts' || key === 'vars' || key === 'children');
    if (value.kind === 'map' && !known) {
      // Ansible's shorthand: a "group" that holds only variables is a host of that name.
      this.#names(group, group);
      for (const [name, one] of pairs(value)) this.statements.push({ say: 'var', group, name, value: one, place });
      return;
    }
    if (value.kind !== 'map') {
      this.#list(group, value, 'hosts', (name) => this.#names(group, name));
      return;
    }
    for (const part of ['hosts', 'vars', 'children'] as const) {
      const node = value.entries.find(({ key }) => key === part)?.value;
      if (node !== undefined) this.#part(group, part, node);
    }
  }

  hostvars(node: Node): void {
    if (node.kind !== 'map') {
      this.#wrong('_meta.hostvars is no JSON object');
      return;
    }
    for (const { key, value } of node.entries) {
      const host = parseHostName(key);
      if (host === undefined || !this.hosts.has(host)) continue;
      if (value.kind !== 'map') this.#wrong(`the variables of ${host} are no JSON object`);
      else this.statements.push({ say: 'hosts', names: [host], vars: pairs(value), place: this.#place });
    }
  }

  #part(group: string, part: 'hosts' | 'vars' | 'children', node: Node): void {
    const place = this.#place;
    if (part === 'hosts') {
      this.#list(group, node, part, (name) => this.#names(group, name));
      return;
    }
    if (part === 'vars') {
      if (node.kind !== 'map') {
        this.#wrong(`vars of ${group} is no JSON object`);
        return;
      }
      for (const [name, value] of pairs(node)) this.statements.push({ say: 'var', group, name, value, place });
      return;
    }
    this.#list(group, node, part, (child) => {
      this.statements.push({ say: 'group', group: child, place }, { say: 'child', group, child, late: false, place });
    });
  }

  #list(group: string, node: Node, part: string, each: (name: string) => void): void {
    if (node.kind !== 'list') {
      this.#wrong(`${part} of ${JSON.stringify(group)} is no list`);
      return;
    }
    for (const item of node.items) {
      if (item.kind === 'leaf' && typeof item.value === 'string') each(item.value);
      else this.#wrong(`${part} of ${JSON.stringify(group)} holds something that is no name`);
    }
  }

  #names(group: string, text: string): void {
    const host = parseHostName(text);
    if (host === undefined) {
      this.findings.push(
        finding('inventory-host-name', this.#place, `${JSON.stringify(text.slice(0, 80))} is no usable host name`),
      );
      return;
    }
    this.hosts.add(host);
    this.statements.push({ say: 'hosts', group, names: [host], vars: [], place: this.#place });
  }

  #wrong(message: string): void {
    this.findings.push(finding('inventory-program', this.#place, message));
  }
}
