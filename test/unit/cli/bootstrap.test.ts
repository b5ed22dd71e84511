import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobOf } from '../../../src/cli/bootstrap-job.ts';
import { keyPath, type LocalKey, makeKey, readKey } from '../../../src/cli/bootstrap-key.ts';
import type { Flags } from '../../../src/cli/flags.ts';
import { parsePublicKey, parseUserName } from '../../../src/model/bootstrap.ts';
import { LbctlError } from '../../../src/model/errors.ts';
import type { Connection, Host } from '../../../src/model/host.ts';
import { hostNamed } from '../../support/sample-plan.ts';

const KEY: LocalKey = { file: '/keys/deploy', held: true, public: { blob: 'AAAA', line: 'ssh-ed25519 AAAA' } };
const signal = AbortSignal.timeout(60_000);

function job(connection: Partial<Connection>, flags: Flags = {}, key = KEY) {
  const host: Host = {
    name: hostNamed('lb1'),
    connection: { kind: 'ssh', sshOptions: [], ...connection },
    vars: {},
    groups: [],
  };
  return jobOf(host, key, flags, [undefined, '/var/lib/lbctl-services']);
}
/** The code of what a call throws. */
function codeOf(act: () => unknown): string {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof LbctlError) return error.code;
    throw error;
  }
}

describe('the two ways into a host', () => {
  const sshOptions = [
    { name: 'IdentityFile', value: '/keys/other' },
    { name: 'UserKnownHostsFile', value: '/known' },
  ];

  it('are the user of the inventory as root, and the deploy user with its own key and no other', () => {
    const { login, deploy } = job({ user: 'deploy', identityFile: '/keys/deploy', becomeUser: 'edge', sshOptions });
    expect(login.connection).toMatchObject({ user: 'deploy', identityFile: '/keys/deploy', become: true, sshOptions });
    expect(login.connection.becomeUser).toBeUndefined();
    expect(deploy.connection).toMatchObject({
      user: 'deploy',
      identityFile: '/keys/deploy',
      become: true,
      becomeUser: 'edge',
      sshOptions: [{ name: 'IdentitiesOnly', value: 'yes' }, sshOptions[1]],
    });
  });

  it('begin with --login and the keys of whoever runs it, without sudo for root', () => {
    const { login, deploy } = job({ user: 'deploy', identityFile: '/keys/deploy', sshOptions }, { login: 'root' });
    expect(login.connection).toEqual({ kind: 'ssh', user: 'root', become: false, sshOptions: [sshOptions[1]] });
    expect(deploy.connection.user).toBe('deploy');
  });

  it('do not begin with a key that is yet to be made', () => {
    const { login } = job({ user: 'deploy', identityFile: '/keys/deploy' }, {}, { ...KEY, held: false });
    expect(login.connection.identityFile).toBeUndefined();
  });
});

describe('what is asked for', () => {
  it('is the user, the rule for whom it becomes, the state folders and what the flags say', () => {
    const { wish } = job({ user: 'ann' }, { user: 'deploy', dir: ['/srv/x', '/srv/y:deploy', '/srv/z:deploy:0750'] });
    expect(wish).toMatchObject({ user: 'deploy', makeUser: true, keysOnly: undefined, sites: 'as they are' });
    expect(wish.directories.map(({ path, owner, mode }) => `${path} ${owner} ${mode}`)).toEqual([
      '/var/lib/lbctl root 700',
      '/var/lib/lbctl-services root 700',
      '/srv/x root 755',
      '/srv/y deploy 755',
      '/srv/z deploy 750',
    ]);
    expect(job({ user: 'ann' }).wish).toMatchObject({ user: 'ann', makeUser: false });
    expect(job({ user: 'root' }).wish.sudoers).toBeUndefined();
    const edge = job({ user: 'deploy', becomeUser: 'edge' }, { unlinkDefault: true, keysOnly: true }).wish;
    expect(edge.sudoers).toContain('ALL=(edge)');
    expect(edge.directories.map(({ path, owner }) => `${path} ${owner}`)).toEqual(['/var/lib/lbctl edge']);
    expect(edge).toMatchObject({ sites: 'folders, no default', keysOnly: expect.stringContaining('no') });
  });

  it('is refused where a name or a path is none, and on this machine', () => {
    for (const dir of ['', 'srv', '/srv/../x', '/srv:', '/srv:deploy:9', '/srv:deploy:755:x', '/srv:a b'])
      expect(
        codeOf(() => job({ user: 'ann' }, { dir: [dir] })),
        dir,
      ).toBe('usage');
    for (const user of ['', 'a b', 'ALL', '%wheel', '#0', 'x\ny', '-x', 'deploy ALL=(ALL) NOPASSWD: ALL'])
      expect(
        codeOf(() => job({ user: 'ann' }, { user })),
        user,
      ).toBe('inventory-connection');
    expect(codeOf(() => job({}))).toBe('inventory-connection');
    expect(codeOf(() => job({ kind: 'local', user: 'ann' }))).toBe('inventory-connection');
    expect(parseUserName('x-model_2')).toBe('x-model_2');
  });
});

describe('a key file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-key-'));
  const io = { env: { PATH: process.env['PATH'] }, home: folder, cwd: folder };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, its folder for its owner only, and read from then on', async () => {
    const file = keyPath('~/keys/deploy', io);
    expect(await readKey(file, io, signal)).toEqual({ file, held: false, public: undefined });
    const made = await makeKey(file, io, signal);
    expect(made.public?.line).toMatch(/^ssh-ed25519 [A-Za-z0-9+/]{68} lbctl$/);
    expect([statSync(file).mode & 0o777, statSync(join(folder, 'keys')).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(await readKey(file, io, signal)).toEqual(made);
    // The public half can be had from the other one.
    rmSync(`${file}.pub`);
    expect((await readKey(file, io, signal)).public?.blob).toBe(made.public?.blob);
  });

  it('that holds none, and a program that is missing, are named', async () => {
    writeFileSync(join(folder, 'none'), 'nonsense\n');
    await expect(readKey(join(folder, 'none'), io, signal)).rejects.toMatchObject({
      code: 'key-not-made',
      exitCode: 5,
    });
    writeFileSync(join(folder, 'none.pub'), 'nonsense\n');
    await expect(readKey(join(folder, 'none'), io, signal)).rejects.toMatchObject({ code: 'key-not-made' });
    await expect(makeKey(join(folder, 'x'), { env: { PATH: folder } }, signal)).rejects.toMatchObject({
      code: 'key-not-made',
    });
    expect(readFileSync(join(folder, 'none'), 'utf8')).toBe('nonsense\n');
  });

  it('gives one line of plain words, whatever its comment says', () => {
    const blob = 'A'.repeat(68);
    expect(parsePublicKey(`ssh-ed25519 ${blob} ann@laptop\n`)?.line).toBe(`ssh-ed25519 ${blob} ann@laptop`);
    expect(parsePublicKey(`ssh-ed25519 ${blob} \u001b[2J\n`)?.line).toBe(`ssh-ed25519 ${blob}`);
    for (const text of [
      '',
      'ssh-ed25519',
      `command="id" ssh-ed25519 ${blob}`,
      `ssh-ed25519 ${blob};id`,
      `-----BEGIN ${blob}`,
    ])
      expect(parsePublicKey(text), text).toBeUndefined();
  });
});
