/** Inventories, settings, variables from the command line, and names of rollouts. */
import { type Content, HOSTS, type HostileInput } from './files.ts';

const yaml = (title: string, content: Content): HostileInput => ({
  title: `YAML inventory: ${title}`,
  files: { [HOSTS]: content },
});
const ini = (title: string, content: Content): HostileInput => ({
  title: `INI inventory: ${title}`,
  files: { [HOSTS]: '', 'project/inventory/hosts': content },
});
const program = (title: string, body: string): HostileInput => ({
  title: `program as inventory: ${title}`,
  files: { 'project/inventory/hosts.yml': '', 'project/inventory/cloud': { program: body } },
});
const host = (title: string, vars: string): HostileInput =>
  yaml(`a host ${title}`, `balancers: { hosts: { lb1: { ${vars} } } }\n`);

const keys = (count: number, indent: string): string =>
  Array.from({ length: count }, (_, i) => `\n${indent}k${i}: v`).join('');

export const INVENTORIES: readonly HostileInput[] = [
  yaml('a host named like an option', 'balancers: { hosts: { "-oProxyCommand=x": {} } }\n'),
  yaml('a host with a second line', 'balancers: { hosts: { "lb1\\nlb2": {} } }\n'),
  host('whose address is an option', 'ansible_host: "-oProxyCommand=x"'),
  host('whose address has a second line', 'ansible_host: "192.0.2.1\\n192.0.2.2"'),
  host('whose address is a command', 'ansible_host: "$(id)"'),
  host('at port 0', 'ansible_port: 0'),
  host('at port 65536', 'ansible_port: 65536'),
  host('at port 22x', 'ansible_port: 22x'),
  host('with user a;b', 'ansible_user: "a;b"'),
  host('with user -l', 'ansible_user: "-lroot"'),
  host('with a key that is an option', 'ansible_ssh_private_key_file: "-oProxyCommand=x"'),
  host('with ProxyCommand in its arguments', 'ansible_ssh_common_args: "-o ProxyCommand=id"'),
  host('with LocalCommand in its arguments', 'ansible_ssh_common_args: "-o PermitLocalCommand=yes -o LocalCommand=id"'),
  host('with a jump host that is an option', 'proxy_jump: "-oProxyCommand=x"'),
  host('with Jinja', "ansible_host: \"{{ lookup('pipe', 'id') }}\""),
  host('with an nginx of its own', 'nginx_bin: "/bin/sh -c id;"'),
  yaml('empty', ''),
  yaml('a scalar', 'hello\n'),
  yaml('a list', '- lb1\n'),
  yaml('two documents', 'all:\n---\nall:\n'),
  yaml('a duplicate key', 'balancers:\n  hosts:\n    lb1:\n    lb1:\n'),
  yaml('a tab as indentation', 'balancers:\n\thosts:\n'),
  yaml('__proto__', 'balancers: { hosts: { lb1: { __proto__: { polluted: 1 } } } }\n'),
  yaml('a merge key that carries __proto__', 'balancers: { hosts: { lb1: { <<: { __proto__: { polluted: 1 } } } } }\n'),
  yaml('an anchor that holds itself', 'all: { vars: { a: &a [*a] } }\n'),
  yaml('brackets nested 20,000 deep', `all: ${'['.repeat(20_000)}`),
  yaml('children nested 20,000 deep', `all: ${'{children: {a: '.repeat(20_000)}`),
  yaml('20 MB', `all: { vars: { a: "${'x'.repeat(20_000_000)}" } }\n`),
  yaml('!!python/object', 'all: { vars: { a: !!python/object/apply:os.system [id] } }\n'),
  yaml('an integer beyond 2^53', 'all: { vars: { a: 12345678901234567890 } }\n'),
  yaml('a NUL', 'all: { vars: { a: "\u0000" } }\n'),
  yaml('invalid UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff])),
  yaml('a bidi override', 'all: { vars: { a: "\u202ex" } }\n'),
  yaml('a range of a billion hosts', 'balancers: { hosts: { "lb[1:999999999]": {} } }\n'),
  yaml('a group that holds itself', 'balancers: { children: { balancers: {} } }\n'),
  {
    title: 'YAML inventory: 40,000 keys, and a mistake after them',
    files: { [HOSTS]: `balancers:\n  vars:${keys(40_000, '    ')}\n  vars: 1\n` },
  },
  {
    title: 'YAML inventory: an alias bomb',
    files: {
      [HOSTS]: `all:\n  vars:\n    a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((name, i) => `    ${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`)
        .join('\n')}\n`,
    },
  },
  ini('a host named like an option', '[balancers]\n-oProxyCommand=x\n'),
  ini('a host with a command', '[balancers]\nlb1;id\n$(id)\n'),
  ini('a range of a billion hosts', '[balancers]\nlb[1:999999999]\n'),
  ini('ranges that multiply', '[balancers]\nlb[1:200][1:200]\n'),
  ini('an unknown group', '[balancers]\nlb1\n[all_dcs:children]\nbalancer\n'),
  ini('groups in a circle', '[balancers:children]\na\n[a:children]\nbalancers\n'),
  ini('a section that is not closed', '[balancers\nlb1\n'),
  ini('a quote that is not closed', '[balancers]\nlb1 a="b\n'),
  ini('a NUL', '[balancers]\nlb1\u0000\n'),
  ini('20 MB', `[balancers]\n${'# x\n'.repeat(5_000_000)}lb1\n`),
  {
    // No literal of Python, so it is a text, as it is to Ansible.
    title: 'INI inventory: a literal nested 20,000 deep',
    files: { 'hosts.ini': `[balancers]\nlb1 a="${'['.repeat(20_000)}"\n` },
    argv: ['inventory', '-i', 'hosts.ini'],
  },
  ini('a value that is __proto__', '[balancers]\nlb1 __proto__=1\n'),
  ini(
    'a chain of 1,500 groups',
    Array.from({ length: 1500 }, (_, i) => `[g${i}:children]\ng${i + 1}\n[g${i + 1}]\n`).join(''),
  ),
  program('rubbish', '#!/bin/sh\nhead -c 20000 /dev/zero | tr "\\0" "~"\n'),
  program('nothing', '#!/bin/sh\n'),
  program('a list', '#!/bin/sh\necho "[]"\n'),
  program('half an answer', '#!/bin/sh\nprintf \'{"balancers": {"hosts": ["lb1"\'\n'),
  program('an escape sequence for a failure', '#!/bin/sh\nprintf "\\033[2Jgone\\n" >&2; exit 3\n'),
  program('an option for a host', '#!/bin/sh\necho \'{"balancers": {"hosts": ["-oProxyCommand=x"]}}\'\n'),
  program('__proto__', '#!/bin/sh\necho \'{"balancers": {"vars": {"__proto__": {"polluted": 1}}}}\'\n'),
  program('an answer without end', '#!/bin/sh\nexec yes \'{"a": 1}\'\n'),
  program(
    'an answer nested 20,000 deep',
    '#!/bin/sh\nyes "[" | head -n 20000 | tr -d "\\n"; yes "]" | head -n 20000 | tr -d "\\n"\n',
  ),
  program('the death of it', '#!/bin/sh\nkill -9 $$\n'),
  program('an interpreter that is not there', '#!/nowhere/python\n'),
];
