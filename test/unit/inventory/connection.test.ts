/** Connection variables: Ansible's names and the short ones, arguments of ssh, and values that could do harm. */
import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../../src/inventory/connection.ts';
import { selectHosts } from '../../../src/inventory/patterns.ts';
import { InvalidInput } from '../../../src/model/errors.ts';
import type { Vars } from '../../../src/model/host.ts';
import { load } from './load-text.ts';

const problemsOf = (vars: Vars): readonly string[] => {
  try {
    connectionOf(vars);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.diagnostics.map((one) => one.message);
    throw error;
  }
};

test('without variables a host is reached over ssh by whatever ~/.ssh/config says', () => {
  expect(connectionOf({})).toEqual({ kind: 'ssh', sshOptions: [] });
});

test("Ansible's names and the short names mean the same", () => {
  const wanted = {
    kind: 'local',
    address: '192.0.2.1',
    port: 2222,
    user: 'deploy',
    identityFile: '~/.ssh/id',
    become: true,
    becomeUser: 'root',
    sshOptions: [],
  };
  const ansible = {
    ansible_connection: 'local',
    ansible_host: '192.0.2.1',
    ansible_port: 2222,
    ansible_user: 'deploy',
    ansible_ssh_private_key_file: '~/.ssh/id',
    ansible_become: 'yes',
    ansible_become_user: 'root',
  };
  const short = {
    connection: 'local',
    address: '192.0.2.1',
    port: '2222',
    user: 'deploy',
    identity_file: '~/.ssh/id',
    become: true,
    become_user: 'root',
  };
  expect(connectionOf(ansible)).toEqual(wanted);
  expect(connectionOf(short)).toEqual(wanted);
});

test('the transport of a host is named by its short name, or by one that no application has', () => {
  expect(connectionOf({ transport: 'openssh' })).toMatchObject({ transport: 'openssh' });
  expect(connectionOf({ transport: 'udp', lbctl_transport: 'ssh2' })).toMatchObject({ transport: 'ssh2' });
  expect(connectionOf({ transport: null })).not.toHaveProperty('transport');
});

test("where both are set Ansible's name wins, so that an application's `port` stays one", () => {
  expect(connectionOf({ ansible_port: 22, port: 8080, user: { name: 'x' }, ansible_user: 'deploy' })).toMatchObject({
    port: 22,
    user: 'deploy',
  });
});

describe('arguments of ssh', () => {
  const read = (text: string) => connectionOf({ ansible_ssh_common_args: text });

  test('options are read in each of their spellings', () => {
    expect(read(`-o A=1 -oB=2 -o "C 3" -o 'D = "4 5"' -F /etc/f -i ~/k -p 2222 -l me -4 -q`).sshOptions).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
      { name: 'C', value: '3' },
      { name: 'D', value: '4 5' },
      { name: '-F', value: '/etc/f' },
      { name: 'IdentityFile', value: '~/k' },
      { name: 'Port', value: '2222' },
      { name: 'User', value: 'me' },
      { name: 'AddressFamily', value: 'inet' },
    ]);
  });

  test.each([
    ['-J bastion', ['bastion']],
    ['-Jme@bastion:2222,second', ['me@bastion:2222', 'second']],
    ['-o ProxyJump=[2001:db8::1]:22', ['[2001:db8::1]:22']],
    [`-o ProxyCommand="ssh -W %h:%p -q me@bastion"`, ['me@bastion']],
    [`-o ProxyCommand='ssh -l me -p 2200 -W %h:%p bastion'`, ['me@bastion:2200']],
    ['-J none', []],
  ])('%s is a jump', (text, hops) => {
    expect(read(text)).toEqual({ kind: 'ssh', sshOptions: [], proxyJump: hops });
  });

  test('proxy_jump is the short way, and the arguments win over it', () => {
    expect(connectionOf({ proxy_jump: 'a,b' }).proxyJump).toEqual(['a', 'b']);
    expect(connectionOf({ proxy_jump: ['a', 'b'] }).proxyJump).toEqual(['a', 'b']);
    expect(connectionOf({ proxy_jump: 'a', ansible_ssh_extra_args: '-J b' }).proxyJump).toEqual(['b']);
  });

  test.each([
    '-o ProxyCommand="nc %h %p"',
    '-o ProxyCommand="ssh -W %h:%p -oProxyCommand=x y"',
    '-o proxycommand=x',
    '-oLocalCommand=x',
    '-o PermitLocalCommand=yes',
    '-o KnownHostsCommand=x',
    '-J -oProxyCommand=x',
    '-J a,$(id)',
    '-J a:99999',
    '-o',
    '-o =x',
    '-E /tmp/log',
    'host',
    `-o "A=1`,
    '-o A=1\n-o B=2',
  ])('%j is refused', (text) => {
    expect(problemsOf({ ansible_ssh_common_args: text })).toHaveLength(1);
  });
});

test.each([
  { ansible_host: '-oProxyCommand=x' },
  { ansible_host: 'a\nb' },
  { ansible_host: 'a b' },
  { ansible_host: ['a'] },
  { ansible_host: '{{ ip }}' },
  { ansible_user: '-l' },
  { ansible_user: 'a\u001b[31m' },
  { user: 'a;b' },
  { ansible_port: 0 },
  { ansible_port: 65_536 },
  { ansible_port: 22.5 },
  { ansible_port: '22x' },
  { port: true },
  { ansible_ssh_private_key_file: '-x' },
  { ansible_connection: 'winrm' },
  { ansible_become: 'maybe' },
  { ansible_become_method: 'su' },
  { ansible_become_user: '-u' },
  { transport: 'tcp' },
  { lbctl_transport: 'OpenSSH' },
])('%j is refused', (vars) => {
  expect(problemsOf(vars)).toHaveLength(1);
});

test('all wrong values of a host are named at once, without control characters', () => {
  const problems = problemsOf({ ansible_host: 'a\u001bb', ansible_port: 0, ansible_user: '-x' });
  expect(problems).toEqual(['ansible_host is "a\\u001bb"', 'ansible_port is 0', 'ansible_user is "-x"']);
});

test('a host that lbctl can not reach hurts only when it is used', async () => {
  const inventory = await load({ 'x.ini': 'lb1\nwin ansible_connection=winrm\n' });
  expect(selectHosts(inventory, 'lb1').map((host) => host.name)).toEqual(['lb1']);
  expect(() => selectHosts(inventory, 'all')).toThrow('host win: ansible_connection is "winrm"');
});
