/** Settings, variables from the command line, and names of rollouts. */
import { VERSION } from '../../../src/cli/version.ts';
import { type Content, HOSTS, type HostileInput, PLAYBOOK } from './files.ts';

const settings = (title: string, content: Content): HostileInput => ({
  title: `lbctl.config.yml: ${title}`,
  files: { 'project/lbctl.config.yml': content },
});
const extra = (title: string, content: Content): HostileInput => ({
  title: `-e @file: ${title}`,
  files: { 'vars.yml': content },
  argv: ['apply', PLAYBOOK, '-y', '-e', '@vars.yml'],
});
const rollout = (title: string, ...argv: readonly string[]): HostileInput => ({
  title: `rollout ${title}`,
  files: {},
  argv: [argv[0] ?? '', '-i', HOSTS, ...argv.slice(1)],
});
const saved = (title: string, text: string): HostileInput => ({
  title: `a saved plan ${title}`,
  files: { 'plan.json': text },
  argv: ['apply', 'plan.json', '-y'],
});
const keys = Array.from({ length: 40_000 }, (_, i) => `k${i}: v\n`).join('');

export const SURROUNDINGS: readonly HostileInput[] = [
  settings('a scalar', 'hello\n'),
  settings('a list', '- a\n'),
  settings('two documents', 'forks: 1\n---\nforks: 2\n'),
  settings('a duplicate key', 'forks: 1\nforks: 2\n'),
  settings('a tab as indentation', 'inventory:\n\t- a\n'),
  settings('__proto__', '__proto__: { forks: 1 }\n'),
  settings('constructor', 'constructor: { prototype: { forks: 1 } }\n'),
  settings('an unknown key', 'inventry: x\n'),
  settings('a wrong value', 'pause: never\n'),
  settings('an alias bomb', 'a: &a [1,1]\nb: &b [*a,*a]\nforks: *b\n'),
  settings('brackets nested 20,000 deep', `inventory: ${'['.repeat(20_000)}`),
  settings('40,000 keys', keys),
  settings('20 MB', `inventory: "${'x'.repeat(20_000_000)}"\n`),
  settings('!!js/function', 'inventory: !!js/function "x"\n'),
  settings('a NUL', 'inventory: "a\u0000"\n'),
  settings('invalid UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff])),
  settings('forks beyond 2^53', 'forks: 12345678901234567890\n'),
  settings('forks .inf', 'forks: .inf\n'),
  settings('a device', { link: '/dev/zero' }),
  settings('a folder', { link: '/' }),
  extra('a scalar', 'hello\n'),
  extra('__proto__', '__proto__: { polluted: 1 }\n'),
  extra('an alias bomb', `a: &a [${'1,'.repeat(100)}]\nb: &b [${'*a,'.repeat(100)}]\nc: [${'*b,'.repeat(100)}]\n`),
  extra('brackets nested 20,000 deep', `a: ${'['.repeat(20_000)}`),
  extra('40,000 keys', keys),
  extra('20 MB', `a: "${'x'.repeat(20_000_000)}"\n`),
  extra('a device', { link: '/dev/zero' }),
  {
    title: '-e: __proto__ in JSON',
    files: {},
    argv: ['apply', PLAYBOOK, '-y', '-e', '{"__proto__": {"polluted": 1}}'],
  },
  { title: '-e: no assignment', files: {}, argv: ['apply', PLAYBOOK, '-y', '-e', '$(id)'] },
  rollout('that climbs', 'abort', '../../etc', '-y'),
  rollout('that climbs without a slash', 'abort', '..', '-y'),
  rollout('that is an option', 'abort', '-y', '--', '-rf'),
  rollout('that is a command', 'status', '$(id)'),
  rollout('with a second line', 'status', 'shop\nother'),
  rollout('of 10,000 letters', 'status', 'a'.repeat(10_000)),
  rollout('with a NUL', 'status', 'a\u0000b'),
  rollout('that is a file of the system', 'status', '/etc/passwd'),
  saved('cut short', '{"lbctl_saved_plan": 1, "by":'),
  saved(
    'with a digest of its own making',
    `{"lbctl_saved_plan": 1, "sha256": "${'0'.repeat(64)}", "made_with": "${VERSION}"}`,
  ),
  saved(
    'nested 20,000 deep',
    `{"lbctl_saved_plan": 1, "made_with": "${VERSION}", "a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  ),
  saved('of 65 MiB', `{"lbctl_saved_plan": 1${' '.repeat(65 * 1024 * 1024)}}`),
  { title: 'a revision that climbs', files: {}, argv: ['rollback', PLAYBOOK, '-y', '--to', '../../x'] },
  { title: 'a limit that is an option', files: {}, argv: ['apply', PLAYBOOK, '-y', '-l', '-oProxyCommand=x'] },
  { title: 'an inventory that is a device', files: {}, argv: ['apply', PLAYBOOK, '-y', '-i', '/dev/zero'] },
  {
    title: 'an inventory list with an option',
    files: {},
    argv: ['apply', PLAYBOOK, '-y', '-i', 'lb1,-oProxyCommand=x'],
  },
];
