import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostName } from '../../../src/model/names.ts';
import { askSsh, type Query } from '../../../src/transport/ssh-options.ts';
import { readSettings, type SshSettings } from '../../../src/transport/ssh-settings.ts';

const home = mkdtempSync(join(tmpdir(), 'lbctl-config-'));
beforeAll(() => {
  mkdirSync(join(home, '.ssh/more.d'), { recursive: true });
  writeFileSync(
    join(home, '.ssh/config'),
    `Include ${home}/.ssh/more.d/*.conf\n\nHost lb*\n  User deploy\n  Port 2222\n  IdentityFile ~/.ssh/deploy\n\nHost *\n  User somebody\n  StrictHostKeyChecking accept-new\n  ProxyJump bastion\n`,
  );
  writeFileSync(join(home, '.ssh/more.d/a.conf'), 'Host lb1\n  HostName 10.0.0.1\n');
  writeFileSync(join(home, '.ssh/more.d/b.conf'), 'Host bastion\n  ProxyJump none\n');
});
afterAll(() => rmSync(home, { recursive: true }));

const ask = async (query: Partial<Query>, env: Record<string, string | undefined>): Promise<SshSettings> => {
  const { options } = await askSsh(
    { host: 'lb1' as HostName, address: 'lb1', options: [], ...query },
    { home, env },
    new AbortController().signal,
  );
  return readSettings('lb1' as HostName, options, { home, env: { USER: 'me' } });
};

test.each([
  ['ssh -G', { PATH: process.env['PATH'] }],
  ['our own reading, on a machine without ssh', { PATH: '/nowhere' }],
])('%s follows Host, Include and the order of the file, and lets the inventory win', async (_how, env) => {
  const expected = {
    hostName: '10.0.0.1',
    port: 2222,
    user: 'deploy',
    hostKeys: 'accept-new',
    proxyJump: ['bastion'],
    identityFiles: [join(home, '.ssh/deploy')],
  };
  expect(await ask({}, env)).toMatchObject(expected);
  const query = { user: 'root', port: 22, identityFile: '/key', options: [{ name: 'ProxyJump', value: 'none' }] };
  expect(await ask(query, env)).toMatchObject({
    ...expected,
    user: 'root',
    port: 22,
    proxyJump: [],
    identityFiles: ['/key', join(home, '.ssh/deploy')],
  });
  expect(await ask({ address: 'bastion' }, env)).toMatchObject({
    hostName: 'bastion',
    proxyJump: [],
    user: 'somebody',
  });
});

test('what ssh can not read is an error with its words', async () => {
  const query = { options: [{ name: 'StrictHostKeyChecking', value: 'perhaps' }] };
  await expect(ask(query, { PATH: process.env['PATH'] })).rejects.toMatchObject({
    code: 'ssh-config-invalid',
    message: expect.stringContaining('perhaps'),
  });
});
