/** Variables from `group_vars/` and `host_vars/` beside the sources, found where Ansible finds them. */
import { extname, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Vars } from '../model/host.ts';
import type { InventoryIo } from '../ports/inventory-io.ts';
import type { Vault } from '../ports/vault.ts';
import { discreet, finding, MAX_BYTES, openText, wholeFile } from './text.ts';
import { readTree, toValue } from './yaml-tree.ts';

type VarsFolder = 'group_vars' | 'host_vars';

const EXTENSIONS = ['.yml', '.yaml', '.json'];
const MAX_DEPTH = 10;

/** Reads each folder and file once, whatever the number of groups and hosts. */
export class VarsFiles {
  readonly findings: Diagnostic[] = [];
  readonly #io: InventoryIo;
  readonly #vault: Vault;
  readonly #signal: AbortSignal;
  readonly #listings = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #found = new Map<string, Promise<Vars>>();

  constructor({ io, vault }: { readonly io: InventoryIo; readonly vault: Vault }, signal: AbortSignal) {
    this.#io = io;
    this.#vault = vault;
    this.#signal = signal;
  }

  /** The variables of one group or host in one base folder, {} when there are none. */
  read(base: string, folder: VarsFolder, name: string): Promise<Vars> {
    const key = join(base, folder, name);
    const found = this.#found.get(key) ?? this.#readAll(join(base, folder), name);
    this.#found.set(key, found);
    return found;
  }

  async #readAll(folder: string, name: string): Promise<Vars> {
    let vars: Vars = {};
    for (const file of await this.#files(folder, name)) vars = { ...vars, ...(await this.#file(file)) };
    return vars;
  }

  /**
   * Looked up in the folder's listing, so that a group named `../x` reads nothing outside of it.
   * The first of NAME (file or folder), NAME.yml, NAME.yaml, NAME.json: a folder hides the file of the same name.
   */
  async #files(folder: string, name: string): Promise<readonly string[]> {
    const names = await this.#names(folder);
    const found = [name, ...EXTENSIONS.map((extension) => `${name}${extension}`)].find((candidate) =>
      names.has(candidate),
    );
    return found === undefined ? [] : this.#expand(join(folder, found), MAX_DEPTH);
  }

  async #names(folder: string): Promise<ReadonlySet<string>> {
    const listing = this.#listings.get(folder) ?? this.#list(folder);
    this.#listings.set(folder, listing);
    return listing;
  }

  async #list(folder: string): Promise<ReadonlySet<string>> {
    const stat = await this.#io.stat(folder, this.#signal);
    if (stat?.kind !== 'directory') return new Set();
    const names = await this.#io.list(folder, this.#signal);
    if (typeof names !== 'string') return new Set(names);
    this.findings.push(finding('inventory-source', wholeFile(folder), `this folder can not be listed: ${names}`));
    return new Set();
  }

  async #expand(path: string, depth: number): Promise<readonly string[]> {
    const stat = await this.#io.stat(path, this.#signal);
    if (stat?.kind === 'file') return [path];
    if (stat?.kind !== 'directory') return [];
    if (depth === 0) {
      this.findings.push(
        finding('inventory-limit', wholeFile(path), `this folder is nested deeper than ${MAX_DEPTH} levels`),
      );
      return [];
    }
    const files: string[] = [];
    for (const name of [...(await this.#list(path))].sort()) {
      if (name.startsWith('.') || name.endsWith('~')) continue;
      const inner = join(path, name);
      const extension = extname(name);
      const kind = (await this.#io.stat(inner, this.#signal))?.kind;
      if (kind === 'directory' && extension === '') files.push(...(await this.#expand(inner, depth - 1)));
      else if (kind === 'file' && (extension === '' || EXTENSIONS.includes(extension))) files.push(inner);
    }
    return files;
  }

  async #file(file: string): Promise<Vars> {
    const bytes = await this.#io.read(file, MAX_BYTES, this.#signal);
    if (typeof bytes === 'string')
      return this.#wrong(finding('inventory-source', wholeFile(file), `this file can not be read: ${bytes}`));
    const source = openText(file, bytes, this.#vault);
    if ('code' in source) return this.#wrong(source);
    const { root, diagnostics } = readTree(source, this.#vault);
    if (diagnostics.length > 0 || root === undefined) return this.#wrong(...discreet(source, diagnostics));
    const value = toValue(root);
    if (source.secret === true) this.#vault.hide(value);
    if (typeof value === 'object' && value !== null && !isList(value)) return value;
    const expected = 'a mapping of variables';
    return this.#wrong(finding('inventory-structure', wholeFile(file), 'this file holds no variables', { expected }));
  }

  #wrong(...diagnostics: readonly Diagnostic[]): Vars {
    this.findings.push(...diagnostics);
    return {};
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
