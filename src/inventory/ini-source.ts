/** An INI inventory to statements, line by line, with Ansible's rules for quotes, comments and value types. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value } from '../model/host.ts';
import { expandHosts, isRangeProblem } from './host-range.ts';
import { parseIniValue } from './python-literal.ts';
import { splitWords } from './shell-words.ts';
import type { Statement } from './statement.ts';
import { finding, type Place, type SourceText } from './text.ts';

const SECTION = /^\[([^:\]\s]+)(?::(\w+))?\]\s*(?:#.*)?$/;
const GROUP = /^([^:\]\s]+)\s*(?:#.*)?$/;
const MAX_FINDINGS = 20;

type Section = { readonly group: string; readonly of: 'hosts' | 'children' | 'vars' | 'unknown' };
interface Line {
  readonly text: string;
  readonly place: Place;
}

/** Statements of a whole file; with errors the statements are those of the lines that were understood. */
export function parseIni(source: SourceText): {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const parser = new IniParser();
  let offset = 0;
  for (const raw of source.text.split('\n')) {
    const text = raw.trim();
    const start = offset + raw.indexOf(text);
    offset += raw.length + 1;
    if (text !== '' && !/^[;#]/.test(text)) parser.line({ text, place: source.place(start, start + text.length) });
  }
  return { statements: parser.statements, diagnostics: parser.findings.slice(0, MAX_FINDINGS) };
}

class IniParser {
  readonly statements: Statement[] = [];
  readonly findings: Diagnostic[] = [];
  /** A file begins as if it said [ungrouped]. */
  #section: Section = { group: 'ungrouped', of: 'hosts' };

  line(line: Line): void {
    if (line.text.startsWith('[') && (SECTION.test(line.text) || line.text.endsWith(']'))) {
      this.#header(line);
      return;
    }
    switch (this.#section.of) {
      case 'hosts':
        this.#hosts(line);
        return;
      case 'children':
        this.#child(line);
        return;
      case 'vars':
        this.#variable(line);
        return;
      case 'unknown':
        return;
    }
  }

  #wrong(line: Line, message: string, more: Pick<Diagnostic, 'expected' | 'hint'> = {}): void {
    this.findings.push(finding('inventory-syntax', line.place, message, more));
  }

  #header(line: Line): void {
    const [, group, of = 'hosts'] = SECTION.exec(line.text) ?? [];
    if (group !== undefined && (of === 'hosts' || of === 'children' || of === 'vars')) {
      this.#section = { group, of };
      this.statements.push({ say: 'section', group, of, place: line.place });
      return;
    }
    this.#section = { group: group ?? 'ungrouped', of: 'unknown' };
    const expected = '[group], [group:children] or [group:vars]';
    this.#wrong(line, group === undefined ? 'this is no section header' : `a section of kind "${of}" is not known`, {
      expected,
    });
  }

  #child(line: Line): void {
    const child = GROUP.exec(line.text)?.[1];
    if (child === undefined) {
      this.#wrong(line, 'this is no group name', { expected: 'one group name per line' });
      return;
    }
    this.statements.push({ say: 'child', group: this.#section.group, child, late: true, place: line.place });
  }

  #variable(line: Line): void {
    const equals = line.text.indexOf('=');
    if (equals < 0) {
      this.#wrong(line, 'this is no variable', { expected: 'name=value' });
      return;
    }
    const name = line.text.slice(0, equals).trim();
    const value = this.#value(line, name, line.text.slice(equals + 1).trim());
    if (value !== undefined)
      this.statements.push({ say: 'var', group: this.#section.group, name, value, place: line.place });
  }

  #hosts(line: Line): void {
    const words = splitWords(line.text, true);
    if ('problem' in words) {
      this.#wrong(line, words.problem, { hint: "write the value as name='it''s' or with the other quotes" });
      return;
    }
    const [pattern = '', ...assignments] = words;
    const expanded = expandHosts(pattern);
    if (isRangeProblem(expanded)) {
      const more = expanded.expected === undefined ? {} : { expected: expanded.expected };
      const hint =
        pattern.startsWith('---') || pattern.endsWith(':') ? { hint: 'if this is YAML, name the file .yml' } : {};
      this.findings.push(finding(expanded.code, line.place, expanded.problem, { ...more, ...hint }));
      return;
    }
    const vars = new Map<string, Value>();
    for (const assignment of assignments) {
      const equals = assignment.indexOf('=');
      if (equals < 0) {
        this.#wrong(line, `${JSON.stringify(assignment)} is no variable`, {
          expected: 'name=value',
          hint: 'quote values that hold blanks',
        });
        return;
      }
      const name = assignment.slice(0, equals);
      const value = this.#value(line, name, assignment.slice(equals + 1));
      if (value !== undefined) vars.set(name, value);
    }
    this.statements.push({ say: 'hosts', group: this.#section.group, ...expanded, vars: [...vars], place: line.place });
  }

  #value(line: Line, name: string, text: string): Value | undefined {
    if (name === '__proto__') {
      this.findings.push(finding('yaml-forbidden-key', line.place, 'a variable can not be named __proto__'));
      return undefined;
    }
    const parsed = parseIniValue(text);
    if ('value' in parsed) return parsed.value;
    this.#wrong(line, `${name} has more digits than lbctl can keep`, { hint: `make it text: ${name}='"${text}"'` });
    return undefined;
  }
}
