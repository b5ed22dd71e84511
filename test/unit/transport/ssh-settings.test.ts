import { describe, expect, test } from 'vitest';
import type { HostName } from '../../../src/model/names.ts';
import { parseDestination, splitJumps } from '../../../src/transport/jump.ts';
import { parseAnswer } from '../../../src/transport/ssh-options.ts';
import { readSettings, type SshSettings } from '../../../src/transport/ssh-settings.ts';

const settings = (text: string, env: Record<string, string> = {}): SshSettings =>
  readSettings('lb1' as HostName, parseAnswer(text), { home: '/home/me', env });

describe('ssh settings', () => {
  test('are defaults when nothing is said', () => {
    expect(settings('', { USER: 'me' })).toMatchObject({
      hostName: 'lb1',
      port: 22,
      user: 'me',
      identitiesChosen: false,
      proxyJump: [],
      userKnownHosts: ['/home/me/.ssh/known_hosts', '/home/me/.ssh/known_hosts2'],
      hostKeys: 'yes',
      connectTimeoutMs: 10_000,
    });
  });

  test('are what ssh -G prints, with paths expanded', () => {
    const text =
      'user root\nhostname 10.0.0.1\nport 2222\nidentityfile ~/.ssh/deploy\nidentityfile %d/keys/%h\nidentitiesonly yes\nproxyjump a@b:22,c\nuserknownhostsfile ~/known /etc/known\nconnecttimeout 3\n';
    expect(settings(text)).toMatchObject({
      hostName: '10.0.0.1',
      port: 2222,
      identityFiles: ['/home/me/.ssh/deploy', '/home/me/keys/10.0.0.1'],
      identitiesChosen: true,
      identitiesOnly: true,
      proxyJump: ['a@b:22', 'c'],
      userKnownHosts: ['/home/me/known', '/etc/known'],
      connectTimeoutMs: 3000,
    });
  });

  test.each([
    ['ask', 'yes'],
    ['true', 'yes'],
    ['accept-new', 'accept-new'],
    ['false', 'no'],
    ['off', 'no'],
    ['something new', 'yes'],
  ])('StrictHostKeyChecking %s is %s', (value, mode) => {
    expect(settings(`stricthostkeychecking ${value}`).hostKeys).toBe(mode);
  });

  test.each([
    ['', '/run/agent'],
    ['identityagent SSH_AUTH_SOCK', '/run/agent'],
    ['identityagent none', undefined],
    ['identityagent ~/agent', '/home/me/agent'],
    ['identityagent $OTHER', '/run/other'],
  ])('the agent with "%s" is %s', (text, agent) => {
    expect(settings(text, { SSH_AUTH_SOCK: '/run/agent', OTHER: '/run/other' }).agent).toBe(agent);
  });
});

describe('a jump host', () => {
  test.each([
    ['bastion', { host: 'bastion' }],
    ['me@bastion:2222', { host: 'bastion', user: 'me', port: 2222 }],
    ['ssh://me@bastion', { host: 'bastion', user: 'me' }],
    ['[::1]:22', { host: '::1', port: 22 }],
    ['fe80::1', { host: 'fe80::1' }],
  ])('%s is read', (text, destination) => {
    expect(parseDestination(text)).toEqual(destination);
  });

  test.each(['', '-oProxyCommand=id', 'me@-x', 'a b', 'a:0', 'a:99999'])('"%s" is none', (text) => {
    expect(parseDestination(text)).toBeUndefined();
  });

  test('"none" means to connect directly', () => {
    expect(splitJumps('none')).toEqual([]);
  });
});
