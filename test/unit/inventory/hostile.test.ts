/** Inventories that are broken or meant to harm: every finding has a code and a place, nothing is let through. */
import { expect, test } from 'vitest';
import { failureOf, load, places } from './load-text.ts';

test('all errors of all files are reported at once, each at its place', async () => {
  const found = await failureOf(
    {
      'a.ini': '[web]\nlb1 user\n  [db:vasr]\n[x:vars]\nnovalue\n-oProxyCommand=x\n',
      'b.yml': 'web:\n  hosts:\n    - lb1\n  vars: 3\n  hosts:\n',
      'group_vars/all.yml': 'a: 1\na: 2\n',
    },
    ['a.ini', 'b.yml'],
  );
  expect(found.map(({ span, code }) => `${span?.file} ${code} ${span?.line}:${span?.column}`)).toEqual([
    'a.ini inventory-syntax 2:1',
    'a.ini inventory-syntax 3:3',
    'a.ini inventory-syntax 5:1',
    'b.yml yaml-duplicate-key 5:3',
    'a.ini inventory-group 4:1',
    'group_vars/all.yml yaml-duplicate-key 2:1',
  ]);
  expect(found[0]).toMatchObject({ source: 'lb1 user', expected: 'name=value' });
});

test.each([
  ['an option of ssh', 'x.ini', '-oProxyCommand=x'],
  ['an option of ssh in YAML', 'x.yml', 'all: {hosts: {"-oProxyCommand=x": }}'],
  ['a line break', 'x.yml', 'all: {hosts: {"lb1\\nlb2": }}'],
  ['an escape sequence', 'x.yml', 'all: {hosts: {"lb1\\e[31m": }}'],
  ['a shell command', 'x.yml', 'all: {hosts: {"$(id)": }}'],
  ['a path', 'x.ini', '../../etc'],
  ['nothing', 'x.yml', 'all: {hosts: {"": }}'],
])('a host name that is %s is refused', async (_what, file, text) => {
  const [first] = await failureOf({ [file]: text });
  expect(first?.code).toBe('inventory-host-name');
  expect(/\p{Cc}/u.test(first?.message ?? '')).toBe(false);
});

test.each([
  ['app[1:', 'inventory-host-name'],
  ['app[1]', 'inventory-host-name'],
  ['app[5:1]', 'inventory-host-name'],
  ['app[01:100]', 'inventory-host-name'],
  ['app[1:9:0]', 'inventory-host-name'],
  ['app[a:9]', 'inventory-host-name'],
  ['app[1:999999999]', 'inventory-limit'],
  ['app[1:200][1:200]', 'inventory-limit'],
  ['app:99999', 'inventory-host-name'],
  ['app:', 'inventory-host-name'],
])('the range %s is refused as %s', async (text, code) => {
  expect((await failureOf({ 'x.ini': text }))[0]?.code).toBe(code);
});

test.each([
  [
    'an alias bomb',
    `a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`)
      .join('\n')}\n`,
    'yaml-limit',
  ],
  ['an alias to itself', 'a: &a [*a]\n', 'yaml-unsupported'],
  ['an alias to nothing', 'a: *b\n', 'yaml-unsupported'],
  ['nesting that would overflow the stack', `a: ${'['.repeat(200_000)}`, 'yaml-limit'],
  ['the key __proto__', 'all: {vars: {__proto__: {polluted: 1}}}\n', 'yaml-forbidden-key'],
  ['a key twice', 'all:\nall:\n', 'yaml-duplicate-key'],
  ['a key that is twice the same in quotes', 'all: {vars: {a: 1, "a": 2}}\n', 'yaml-duplicate-key'],
  ['a vault value', 'all: {vars: {a: !vault x}}\n', 'vault-damaged'],
  ['an unknown tag', 'all: {vars: {a: !!python/object x}}\n', 'yaml-unsupported'],
  ['two documents', 'all:\n---\nall:\n', 'yaml-unsupported'],
  ['a number that would lose digits', 'all: {vars: {a: 12345678901234567890}}\n', 'yaml-unsupported'],
  ['infinity', 'all: {vars: {a: .inf}}\n', 'yaml-unsupported'],
  ['a list at the top', '- a\n', 'inventory-structure'],
  ["the configuration of one of Ansible's plugins", 'plugin: aws_ec2\n', 'inventory-structure'],
  ['no YAML', 'a: "b\n', 'yaml-syntax'],
  ['an invisible character', 'all: {vars: {a: "x\u202ey"}}\n', 'yaml-encoding'],
])('YAML with %s is refused', async (_what, text, code) => {
  expect((await failureOf({ 'x.yml': text })).map((one) => one.code)).toContain(code);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('forty thousand keys take well under the seconds that the YAML library alone needs', async () => {
  const text = `all:\n  vars:\n${Array.from({ length: 40_000 }, (_, index) => `    k${index}: v\n`).join('')}`;
  const started = performance.now();
  await load({ 'x.yml': text });
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  ['invalid UTF-8', new Uint8Array([0x5b, 0x67, 0x5d, 0x0a, 0xff, 0xfe]), 'yaml-encoding 2:1'],
  ['a NUL', 'lb\u0000\n', 'yaml-encoding 1:3'],
  ['more than a mebibyte', '#'.repeat(1_048_577), 'yaml-limit 1:1'],
  ['a vault file', '$ANSIBLE_VAULT;1.1;AES256\n31\n', 'vault-damaged 1:1'],
])('a file with %s is refused', async (_what, content, place) => {
  expect(places(await failureOf({ hosts: content }))).toEqual([place]);
});

test('groups that would hold each other are refused where the second says so', async () => {
  expect(places(await failureOf({ 'x.ini': '[a:children]\nb\n[b:children]\na\n' }))).toEqual(['inventory-group 4:1']);
  expect(places(await failureOf({ 'x.yml': 'a: {children: {a: }}\n' }))).toEqual(['inventory-group 1:16']);
  expect(places(await failureOf({ 'x.ini': '[a:children]\nall\n' }))).toEqual(['inventory-group 2:1']);
});

test('a group that nobody declares is refused with the name that was meant', async () => {
  const [first] = await failureOf({ 'x.ini': '[balancers]\nlb1\n[dc:children]\nbalancer\n' });
  expect(first).toMatchObject({ code: 'inventory-group', hint: 'did you mean balancers?', span: { line: 4 } });
});

test('a chain of thousands of groups is refused, whichever end it begins at', async () => {
  const links = Array.from({ length: 1500 }, (_, index) => `[g${index}:children]\ng${index + 1}\n[g${index + 1}]\n`);
  const [down] = await failureOf({ 'x.ini': links.join('') });
  expect(down).toMatchObject({ code: 'inventory-limit', span: { file: 'x.ini' } });
  const [up] = await failureOf({ 'x.ini': links.toReversed().join('') });
  expect(up?.code).toBe('inventory-limit');
});

test('a source that does not exist is refused', async () => {
  expect((await failureOf({}, ['nowhere']))[0]).toMatchObject({
    code: 'inventory-source',
    hint: expect.stringContaining('-i lb1,'),
  });
});

test('a script without its executable bit is not read as an inventory', async () => {
  expect((await failureOf({ d: '#!/bin/sh\n' }))[0]).toMatchObject({ code: 'inventory-program', hint: 'chmod +x d' });
});

test('a program that can not be run says why', async () => {
  const programs = { 'd --list': { outcome: 'failed', reason: 'it did not end within 60 s' } } as const;
  expect((await failureOf({ d: '#!/bin/sh\n' }, ['d'], programs))[0]?.message).toBe(
    '--list: it did not end within 60 s',
  );
});

test.each([
  [
    'fails',
    { outcome: 'exited', code: 2, stdout: new Uint8Array(), stderr: 'warming up\nno credentials\n' } as const,
    'inventory-program',
  ],
  ['prints YAML', 'web: {hosts: [a]}', 'inventory-program'],
  ['prints a list', '[]', 'inventory-program'],
  ['prints __proto__', '{"web": {"vars": {"__proto__": {"x": 1}}}}', 'yaml-forbidden-key'],
  ['names a host after an option', '{"web": {"hosts": ["-oProxyCommand=x"]}}', 'inventory-host-name'],
  ['gives hosts as a text', '{"web": {"hosts": "a"}}', 'inventory-program'],
])('a program that %s is refused', async (_what, answer, code) => {
  expect((await failureOf({ p: '#!x' }, ['p'], { 'p --list': answer }))[0]?.code).toBe(code);
});

test('what a failing program said last is in the hint', async () => {
  const answer = {
    outcome: 'exited',
    code: 2,
    stdout: new Uint8Array(),
    stderr: 'warming up\nno credentials\n',
  } as const;
  expect((await failureOf({ p: '#!x' }, ['p'], { 'p --list': answer }))[0]?.hint).toBe('it said: no credentials');
});

test('a part that Ansible skips with a warning is skipped with a warning', async () => {
  const { warnings, hosts } = await load({ 'x.yml': 'all:\n  hosts: {lb1: }\n  lb2: {}\nodd: 3\n' });
  expect(warnings?.map(({ severity, span }) => `${severity} ${span?.line}:${span?.column}`)).toEqual([
    'warning 3:3',
    'warning 4:1',
  ]);
  expect([...hosts.keys()]).toEqual(['lb1']);
});

test('a group name that is a path reads no file outside group_vars', async () => {
  const files = { 'x.ini': '[../secret]\nlb1\n', 'secret.yml': 'leaked: 1\n', 'group_vars/all.yml': 'a: 1\n' };
  expect((await load(files)).hosts.values().next().value?.vars).toEqual({ a: 1 });
});

test('hosts can be given as a list, with ports and ranges', async () => {
  const { hosts } = await load({}, ['lb1,lb[2:3]:2222,']);
  expect([...hosts.values()].map((host) => [host.name, host.connection.port])).toEqual([
    ['lb1', undefined],
    ['lb2', 2222],
    ['lb3', 2222],
  ]);
});
