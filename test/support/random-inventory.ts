/** Inventories made up from a seed: INI and YAML as people write it, with oddities as people make them. */
import type { SmallInventory } from './inventory-corpus.ts';
import { type SeededRng, seededRng } from './seeded-rng.ts';

const words = (text: string): readonly string[] => text.split(' ¦ ');

const GROUPS = words('web ¦ app ¦ db ¦ dc1 ¦ top ¦ web-1 ¦ all ¦ ungrouped');
const DECLARED = '[web]\n[app]\n[db]\n[dc1]\n[top]\n[web-1]\n';
const HOSTS = words('h1 ¦ h2 ¦ lb1.example.com ¦ 10.0.0.7 ¦ web ¦ n[1:3] ¦ n[01:03:2] ¦ x[a:c] ¦ r[1:2]-[a:b]');
const PORTED = words('h3:2222 ¦ [2001:db8::1]:22 ¦ 2001:db8::5 ¦ p[1:2]:2200');
const NAMES = words('v ¦ w ¦ x ¦ ansible_port ¦ ansible_host ¦ ansible_group_priority ¦ a-b ¦ port');
/** What stands after `name=` in INI. */
const INI_VALUES = words(
  `1 ¦ -7 ¦ 007 ¦ 1.50 ¦ 1e3 ¦ True ¦ true ¦ None ¦ null ¦ yes ¦ 10.0.0.1 ¦ 0x1f ¦ 1_0 ¦ .5 ¦ +3 ¦ "two words" ¦ '7' ¦ "'7'" ¦ [1,2] ¦ "[1, 'a']" ¦ "{'a': 1}" ¦ (1,) ¦ "" ¦ a=b ¦ a#b ¦ {} ¦ x;y ¦ "{{ jinja }}" ¦ é ¦ "u'x'" ¦ "[1, 2" ¦ "1, 2" ¦ - ¦ 1.2.3 ¦ "b'x'" ¦ "not [] a" ¦ $HOME ¦ %h ¦ "1 + 2" ¦ "- 1" ¦ "'a' 'b'" ¦ "[]" ¦ "{1: 2}" ¦ "1 if 1 else 2" ¦ --1 ¦ 00 ¦ 1__0 ¦ "(1)" ¦ "()" ¦ "[1,]" ¦ "'a" ¦ "r'\\\\n'" ¦ "'\\\\x41'" ¦ 1. ¦ 0b11 ¦ 0o7 ¦ 08 ¦ "  7" ¦ "7  " ¦ "'''a'''" ¦ "[[1], {'b': (2, 3)}]"`,
);
const YAML_VALUES = words(
  `1 ¦ -7 ¦ 007 ¦ 08 ¦ 1.50 ¦ 1e3 ¦ 1.5e+3 ¦ true ¦ Yes ¦ off ¦ null ¦ ~ ¦  ¦ 0x1f ¦ 0o17 ¦ 0b11 ¦ 1_000 ¦ 22:30 ¦ 1:30.5 ¦ 2026-11-21 ¦ 2026-11-21 10:00:00 ¦ 2026-11-21T10:00:00Z ¦ 2026-11-21 1:2:3 +2 ¦ "two words" ¦ 'it''s' ¦ plain text here ¦ [1, a, ~] ¦ {a: 1, b: [x]} ¦ [] ¦ {} ¦ "\\u00e9\\n" ¦ é ¦ .5 ¦ "{{ jinja }}" ¦ !!str 1 ¦ !unsafe "{{ x }}" ¦ 1.2.3 ¦ 10.0.0.1 ¦ +1 ¦ -0 ¦ _1 ¦ 0. ¦ 1. ¦ -.5 ¦ . ¦ NaN ¦ 1__0 ¦ 1:60 ¦ 0x ¦ 0b ¦ a # b ¦ a#b ¦ x:y ¦ &a 1 ¦ 1-2 ¦ 2026-11 ¦ 12e03 ¦ 1.e+1 ¦ 010_0 ¦ -0b1 ¦ -0x1 ¦ +.5 ¦ 1_. ¦ 190:20:30 ¦ 0:1 ¦ 01:30`,
);
/** What Ansible refuses in YAML, or may. */
const YAML_BROKEN = words(`a: b ¦ - x ¦ @x ¦ %x ¦ *nowhere ¦ = ¦ << ¦ - ¦ ? ¦ [1, 2 ¦ 'x ¦ !odd 1 ¦ \`x ¦ }`);

/** The inventory of a seed: a third each INI without an ending, YAML, and INI with variables in files. */
export function randomInventory(seed: number): SmallInventory {
  const rng = seededRng(seed);
  const kind = seed % 3;
  const file = kind === 1 ? { path: 'hosts.yml', text: yaml(rng) } : { path: 'hosts', text: ini(rng) };
  const files = [file, ...(kind === 2 ? varsFiles(rng) : [])].map((one) => ({ ...one, executable: false }));
  return { name: `seed ${seed}`, files, sources: [file.path] };
}

function one(rng: SeededRng, items: readonly string[]): string {
  return items[rng.below(items.length)] ?? '';
}

function times(rng: SeededRng, most: number, make: () => string): string {
  return Array.from({ length: rng.below(most + 1) }, make).join('');
}

/** A mapping's entries: no key twice, which lbctl refuses and Ansible takes. */
function unique(rng: SeededRng, most: number, keys: readonly string[], entry: (key: string) => string): string {
  return [...new Set(Array.from({ length: rng.below(most + 1) }, () => one(rng, keys)))].map(entry).join('');
}

function ini(rng: SeededRng): string {
  const comment = () => (rng.chance(0.9) ? '' : one(rng, [' # comment', '#tight', ' ; semicolon', '  ']));
  const assignment = (equals: readonly string[]) => `${one(rng, NAMES)}${one(rng, equals)}${one(rng, INI_VALUES)}`;
  const host = () => one(rng, rng.chance(0.8) ? HOSTS : PORTED);
  const line = () => `${host()}${times(rng, 2, () => ` ${assignment(['='])}`)}${comment()}\n`;
  const variable = () => `${assignment(['=', ' = ', '= '])}${comment()}\n`;
  const section = () => {
    const kind = one(rng, ['', '', ':children', ':vars']);
    const body = kind === ':vars' ? variable : kind === ':children' ? () => `${one(rng, GROUPS)}\n` : line;
    return `[${one(rng, GROUPS)}${kind}]${comment()}\n${times(rng, 3, body)}${one(rng, ['', '\n', '  \n', '# x\n'])}`;
  };
  // Declared first, so that most children and variables have a group.
  return `${times(rng, 2, line)}${rng.chance(0.8) ? DECLARED : ''}${times(rng, 6, section)}`;
}

function yaml(rng: SeededRng): string {
  const top = unique(rng, 3, GROUPS, (name) => `${name}:\n${group(rng, '  ', 3)}`);
  return `${top === '' ? '' : one(rng, ['', '', '---\n', '# comment\n'])}${top}`;
}

function group(rng: SeededRng, indent: string, depth: number): string {
  const deeper = `${indent}  `;
  const values = rng.chance(0.1) ? [...YAML_VALUES, ...YAML_BROKEN] : YAML_VALUES;
  const host = (name: string) => {
    const key = name.includes('[') || name.includes(':') ? `"${name}"` : name;
    return `${deeper}${key}:\n${variables(rng, `${deeper}  `, values)}`;
  };
  const child = (name: string) => `${deeper}${name}:\n${depth > 0 ? group(rng, `${deeper}  `, depth - 1) : ''}`;
  const bodies: Readonly<Record<string, () => string>> = {
    hosts: () => unique(rng, 3, [...HOSTS, ...PORTED], host),
    children: () => unique(rng, 2, GROUPS, child),
    vars: () => variables(rng, deeper, values),
  };
  return unique(rng, 3, Object.keys(bodies), (section) => `${indent}${section}:\n${bodies[section]?.() ?? ''}`);
}

function variables(rng: SeededRng, indent: string, values: readonly string[]): string {
  return unique(rng, 3, NAMES, (name) => `${indent}${name}: ${one(rng, values)}\n`);
}

/** Nothing broken in them: Ansible does not read those of groups without hosts. */
function varsFiles(rng: SeededRng): { readonly path: string; readonly text: string }[] {
  const paths = words(
    'group_vars/web.yml ¦ group_vars/all ¦ group_vars/app/a.yml ¦ host_vars/h1.yaml ¦ host_vars/web.yml',
  );
  const chosen = new Set([one(rng, paths), one(rng, paths)]);
  return [...chosen].map((path) => ({ path, text: `---\n${variables(rng, '', YAML_VALUES)}` }));
}
