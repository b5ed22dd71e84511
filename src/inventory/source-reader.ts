/** One source of an inventory, whatever its kind, taken into the graph: file, folder, program or list of names. */
import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { milliseconds } from '../model/duration.ts';
import type { FileStat, InventoryIo } from '../ports/inventory-io.ts';
import type { Vault } from '../ports/vault.ts';
import type { GroupGraph } from './group-graph.ts';
import { expandHosts, isRangeProblem } from './host-range.ts';
import { parseIni } from './ini-source.ts';
import { parseAnswer, parseHostAnswer } from './program-source.ts';
import type { Statement } from './statement.ts';
import { discreet, finding, MAX_BYTES, openText, readText, type SourceText, wholeFile } from './text.ts';
import { parseYaml } from './yaml-source.ts';

const MAX_DEPTH = 10;
/** What a folder of inventories may hold besides; Ansible's list. */
const IGNORED =
  /^(?:\.|host_vars$|group_vars$|vars_plugins$)|(?:\.(?:pyc|pyo|swp|bak|rpm|md|txt|rst|orig|ini|cfg|retry)|~)$/;
const IGNORED_HINT = 'Ansible skips .ini, .cfg, .md, .txt, .bak and hidden files in a folder, and so does lbctl';
const LIMITS = { timeout: milliseconds(60_000), maxOutput: 16 * MAX_BYTES } as const;

export class SourceReader {
  readonly findings: Diagnostic[] = [];
  readonly #io: InventoryIo;
  readonly #vault: Vault;
  readonly #graph: GroupGraph;
  readonly #signal: AbortSignal;

  constructor(
    { io, vault }: { readonly io: InventoryIo; readonly vault: Vault },
    graph: GroupGraph,
    signal: AbortSignal,
  ) {
    this.#io = io;
    this.#vault = vault;
    this.#graph = graph;
    this.#signal = signal;
  }

  /** Takes a source in; answers the folder whose `group_vars/` and `host_vars/` belong to it, if it has one. */
  async take(source: string): Promise<string | undefined> {
    const stat = await this.#io.stat(source, this.#signal);
    if (stat === undefined && source.includes(',')) {
      this.#takeList(source);
      return undefined;
    }
    if (stat === undefined) {
      const hint = 'a list of hosts needs a comma: `-i lb1,`';
      this.findings.push(finding('inventory-source', wholeFile(source), 'there is no such file or folder', { hint }));
      return undefined;
    }
    const before = this.findings.length;
    const taken = await this.#takePath(source, stat, MAX_DEPTH);
    if (taken === 0 && this.findings.length === before)
      this.#wrong('inventory-source', source, 'this folder holds no inventory', { hint: IGNORED_HINT });
    return stat.kind === 'directory' ? source : dirname(source);
  }

  #takeList(list: string): void {
    const place = { span: { file: '-i', line: 1, column: 1, length: list.length }, source: list };
    const statements: Statement[] = [];
    for (const text of list.split(',').map((part) => part.trim())) {
      if (text === '') continue;
      const expanded = expandHosts(text);
      if (isRangeProblem(expanded)) this.findings.push(finding(expanded.code, place, expanded.problem));
      else statements.push({ say: 'hosts', group: 'ungrouped', ...expanded, vars: [], place });
    }
    this.#graph.take(statements);
  }

  /** Answers how many files and programs there were. */
  async #takePath(path: string, stat: FileStat, depth: number): Promise<number> {
    if (stat.kind === 'directory') return this.#takeFolder(path, depth);
    await this.#takeFile(path, stat);
    return 1;
  }

  async #takeFile(path: string, stat: FileStat): Promise<void> {
    if (stat.kind === 'other') return this.#wrong('inventory-source', path, 'this is neither a file nor a folder');
    if (stat.executable && (await this.#isProgram(path))) return this.#takeProgram(path);
    const source = await this.#text(path);
    if (source === undefined) return;
    if (source.text.startsWith('#!') && !stat.executable) {
      return this.#wrong('inventory-program', path, 'this program can not be executed', { hint: `chmod +x ${path}` });
    }
    const { statements, diagnostics } = parseText(source, this.#vault);
    if (source.secret === true) for (const statement of statements) this.#hide(statement);
    this.#takeParsed({ statements, diagnostics: discreet(source, diagnostics) });
  }

  async #takeFolder(path: string, depth: number): Promise<number> {
    const names = await this.#io.list(path, this.#signal);
    if (typeof names === 'string') this.#wrong('inventory-source', path, `this folder can not be listed: ${names}`);
    else if (depth === 0) this.#wrong('inventory-limit', path, `folders are nested deeper than ${MAX_DEPTH} levels`);
    if (typeof names === 'string' || depth === 0) return 0;
    let taken = 0;
    for (const name of [...names].sort()) {
      if (IGNORED.test(name)) continue;
      const inner = join(path, name);
      const stat = await this.#io.stat(inner, this.#signal);
      if (stat === undefined) this.#wrong('inventory-source', inner, 'this symbolic link leads nowhere');
      else taken += await this.#takePath(inner, stat, depth - 1);
    }
    return taken;
  }

  /**
   * An executable bit on a text file is a common accident. The system would refuse such a file, but execvp(3), which
   * Node uses, then hands it to /bin/sh: a YAML file must not run as a shell script.
   */
  async #isProgram(path: string): Promise<boolean> {
    const start = await this.#io.read(path, 511, this.#signal);
    return typeof start !== 'string' && ((start[0] === 0x23 && start[1] === 0x21) || start.includes(0));
  }

  async #takeProgram(path: string): Promise<void> {
    const source = await this.#ask(path, ['--list']);
    if (source === undefined) return;
    const answer = parseAnswer(source, this.#vault);
    this.#takeParsed(answer);
    if (answer.complete || answer.diagnostics.length > 0) return;
    for (const host of answer.hosts) {
      const one = await this.#ask(path, ['--host', host]);
      if (one === undefined) return;
      this.#takeParsed(parseHostAnswer(one, host, this.#vault));
    }
  }

  async #ask(path: string, args: readonly string[]): Promise<SourceText | undefined> {
    const result = await this.#io.run(path, args, LIMITS, this.#signal);
    const called = args.join(' ');
    if (result.outcome === 'failed') return void this.#wrong('inventory-program', path, `${called}: ${result.reason}`);
    if (result.code !== 0) {
      const said = result.stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
      const hint = said === '' ? {} : { hint: `it said: ${said}` };
      return void this.#wrong('inventory-program', path, `${called} ended with exit code ${result.code}`, hint);
    }
    const source = readText(path, result.stdout);
    if (!('code' in source)) return source;
    this.findings.push(source);
    return undefined;
  }

  async #text(path: string): Promise<SourceText | undefined> {
    const bytes = await this.#io.read(path, MAX_BYTES, this.#signal);
    if (typeof bytes === 'string')
      return void this.#wrong('inventory-source', path, `this file can not be read: ${bytes}`);
    const source = openText(path, bytes, this.#vault);
    if (!('code' in source)) return source;
    this.findings.push(source);
    return undefined;
  }

  /** Of an encrypted inventory the values are secret; groups and hosts are what it is read for. */
  #hide(statement: Statement): void {
    if (statement.say === 'var') this.#vault.hide(statement.value);
    else if (statement.say === 'hosts') this.#vault.hide(Object.fromEntries(statement.vars));
  }

  #takeParsed({
    statements,
    diagnostics,
  }: {
    readonly statements: readonly Statement[];
    readonly diagnostics: readonly Diagnostic[];
  }): void {
    this.findings.push(...diagnostics);
    this.#graph.take(statements);
  }

  #wrong(code: Diagnostic['code'], path: string, message: string, more: Pick<Diagnostic, 'hint'> = {}): void {
    this.findings.push(finding(code, wholeFile(path), message, more));
  }
}

/** By the name's ending where it says what it is; else YAML if it reads as a mapping, else INI, as Ansible tries them. */
function parseText(source: SourceText, vault: Vault): ReturnType<typeof parseIni> {
  const extension = extname(source.file);
  if (['.yml', '.yaml', '.json'].includes(extension)) return parseYaml(source, vault);
  if (extension !== '') return parseIni(source);
  const first = source.text.split('\n').find((line) => line.trim() !== '' && !/^\s*[#;]/.test(line)) ?? '';
  const looksYaml = /^(?:---|%YAML|\{|['"]?[^\s=[\]'"]+['"]?:(?:\s|$))/.test(first);
  return looksYaml ? parseYaml(source, vault) : parseIni(source);
}
