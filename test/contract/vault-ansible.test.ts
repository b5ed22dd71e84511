/** What the real ansible-vault encrypts, lbctl reads: values, files, labels, and every way to give a password. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { createVault } from '../../src/vault/ansible-vault.ts';
import { ansibleEnv, describeAnsible, spelledAsJson } from '../support/ansible.ts';
import { type Place, place } from '../support/cli.ts';

const FILE = 'file-secret-é🎈';
const INLINE = 'line one\nline: two\n';
const PASSWORD = ['--vault-password-file', 'pw'] as const;
const PROD = ['--vault-id', 'prod@prod-pw'] as const;
const PLAY = `name: p
hosts: all
vars_files: [vault.yml]
upstreams:
  p: { dest: /etc/nginx/conf.d/p.conf, template: t.ejs, members: ["10.0.0.1:80"] }
strategy: { rolling: {} }
`;

describeAnsible('beside the real ansible-vault', () => {
  let here: Place;
  const ansible = (command: string, args: readonly string[], input?: string): string => {
    const ran = spawnSync(command, args, { cwd: here.folder, env: ansibleEnv(), input, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout;
  };
  const vault = (args: readonly string[], input?: string) => ansible('ansible-vault', args, input);
  const shown = async (...args: readonly string[]) =>
    JSON.parse((await here.run('inventory', '-i', 'hosts', '--host', 'h', '--show-secrets', ...args)).out);
  const list = (...args: readonly string[]) => here.run('inventory', '-i', 'hosts', '--list', ...args);

  beforeAll(() => {
    here = place();
    here.write('pw', '  opensesame \n');
    here.write('prod-pw', 'production\n');
    here.write('empty', '\n');
    here.write('hosts', 'h\nother plain=1\n');
    here.write('plain.yml', JSON.stringify({ from_file: FILE, number: 4711, nested: { list: ['deep-secret', true] } }));
    const quiet = ['--output', '-', 'plain.yml'] as const;
    here.write('group_vars/all/vault.yml', vault(['encrypt', ...PASSWORD, ...quiet]));
    here.write('group_vars/all/prod.yml', vault(['encrypt', ...PROD, '--encrypt-vault-id', 'prod', ...quiet]).trim());
    const inline = vault(['encrypt_string', ...PASSWORD, '--stdin-name', 'inline'], INLINE);
    here.write('host_vars/h.yml', `plain: "yes"\n${inline}`);
    here.write('t.ejs', 'upstream p {\n  # <%= from_file %>\n  server 10.0.0.1:80;\n}\n');
    here.write('vault.yml', vault(['encrypt', ...PASSWORD, ...quiet]));
    here.write('play.yml', PLAY);
  }, 120_000);
  afterAll(() => here[Symbol.dispose](), 60_000);

  test('files of the formats 1.1 and 1.2 and single values are read', async () => {
    const headers = ['vault.yml', 'prod.yml'].map((name) =>
      readFileSync(join(here.folder, 'group_vars/all', name), 'utf8').split('\n', 1),
    );
    expect(headers).toEqual([['$ANSIBLE_VAULT;1.1;AES256'], ['$ANSIBLE_VAULT;1.2;AES256;prod']]);
    expect(await shown(...PASSWORD, ...PROD)).toEqual({
      ...JSON.parse(readFileSync(join(here.folder, 'plain.yml'), 'utf8')),
      inline: INLINE,
      plain: 'yes',
    });
  });

  test('the values of encrypted files are those that ansible-inventory prints', async () => {
    const theirs = ansible('ansible-inventory', ['-i', 'hosts', '--host', 'other', ...PASSWORD, ...PROD]);
    const ours = await here.run('inventory', '-i', 'hosts', '--host', 'other', '--show-secrets', ...PASSWORD, ...PROD);
    expect(ours.out).toBe(spelledAsJson(theirs));
  });

  test('an encrypted value comes out of a program as ansible-inventory prints it', async () => {
    const printed = ansible('ansible-inventory', ['-i', 'hosts', '--host', 'h', ...PASSWORD, ...PROD]);
    expect(JSON.parse(printed).inline).toHaveProperty('__ansible_vault');
    const answer = { web: ['h'], _meta: { hostvars: { h: { inline: JSON.parse(printed).inline } } } };
    chmodSync(here.write('dyn/program', `#!/bin/sh\ncat <<'J'\n${JSON.stringify(answer)}\nJ\n`), 0o755);
    const ran = await here.run('inventory', '-i', 'dyn/program', '--host', 'h', '--show-secrets', ...PASSWORD);
    expect(JSON.parse(ran.out)).toEqual({ inline: INLINE });
  });

  test('without --show-secrets none of the values is printed', async () => {
    for (const { out, err } of [
      await list(...PASSWORD, ...PROD),
      await here.run('inventory', '-i', 'hosts', '--host', 'h', ...PASSWORD, ...PROD),
    ]) {
      expect(err).toBe('');
      for (const secret of [FILE, 'deep-secret', '4711', 'line: two']) expect(out).not.toContain(secret);
      expect(out).toContain('"plain": "yes"');
      expect(out).toContain('"number": "***"');
    }
  });

  test.each([
    ['both as files', [...PASSWORD, '--vault-password-file', 'prod-pw']],
    ['both with labels, one of them wrong', ['--vault-id', 'prod@pw', '--vault-id', 'x@prod-pw']],
    ['a program that prints it', ['--vault-password-file', './show', ...PROD]],
    ['a client that is told the label', [...PASSWORD, '--vault-id', 'prod@./show-client.sh']],
  ])('passwords may be given as %s', async (_how, args) => {
    chmodSync(here.write('show', '#!/bin/sh\necho opensesame\n'), 0o755);
    chmodSync(here.write('show-client.sh', '#!/bin/sh\n[ "$1 $2" = "--vault-id prod" ] && echo production\n'), 0o755);
    expect((await list(...args)).code).toBe(0);
  });

  test('passwords come from flags, else LBCTL_…, else lbctl.config.yml, else ANSIBLE_…', async () => {
    const asked = ['inventory', '-i', 'alone/hosts', '--list'] as const;
    here.write('alone/hosts', 'h\n');
    const file = here.write('own/hosts', 'h\n');
    here.write('own/group_vars/all.yml', vault(['encrypt', ...PASSWORD, '--output', '-', 'plain.yml']));
    const own = ['inventory', '-i', file, '--list'] as const;
    expect((await here.run(...asked)).code).toBe(0);
    expect((await here.runWith({ ANSIBLE_VAULT_PASSWORD_FILE: 'pw' }, ...own)).code).toBe(0);
    expect(
      (await here.runWith({ ANSIBLE_VAULT_PASSWORD_FILE: 'prod-pw', LBCTL_VAULT_PASSWORD_FILE: 'pw' }, ...own)).code,
    ).toBe(0);
    expect((await here.runWith({ LBCTL_VAULT_PASSWORD_FILE: 'prod-pw' }, ...own, ...PASSWORD)).code).toBe(0);
    const config = here.write('lbctl.config.yml', 'vault_password_file: pw\n');
    expect((await here.runWith({ ANSIBLE_VAULT_PASSWORD_FILE: 'prod-pw' }, ...own)).code).toBe(0);
    expect((await here.runWith({ LBCTL_VAULT_PASSWORD_FILE: 'prod-pw' }, ...own)).code).toBe(3);
    here.write('lbctl.config.yml', '');
    expect(config).toContain('lbctl.config.yml');
  });

  test.each([
    ['no password', [], 'vault-password-missing'],
    ['another password', ['--vault-password-file', 'hosts'], 'vault-password-wrong'],
    ['a file that is not there', ['--vault-password-file', 'nowhere'], 'vault-password-unreadable'],
    ['an empty file', ['--vault-password-file', 'empty'], 'vault-password-unreadable'],
    ['a program that fails', ['--vault-password-file', './fails'], 'vault-password-unreadable'],
    ['a prompt and nobody there', ['--vault-id', 'prod@prompt'], 'vault-password-unreadable'],
  ])('%s is an error that says so', async (_what, args, code) => {
    chmodSync(here.write('fails', '#!/bin/sh\necho opensesame >&2\nexit 1\n'), 0o755);
    const ran = await list(...args);
    expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining(`error[${code}]`) });
    expect(ran.err).not.toContain('opensesame');
  });

  test('an envelope that was cut, edited or made up is refused for that', () => {
    const whole = readFileSync(join(here.folder, 'vault.yml'), 'utf8');
    const own = createVault([{ label: 'default', password: new Secret('opensesame') }], () => undefined);
    const codeOf = (text: string) => {
      const opened = own.open(text);
      return opened.outcome === 'closed' ? opened.code : 'opened';
    };
    expect(codeOf(whole)).toBe('opened');
    expect(codeOf(whole.replaceAll('\n', '\r\n'))).toBe('opened');
    expect(codeOf(whole.slice(0, -3))).not.toBe('opened');
    expect(codeOf(`${whole.trimEnd()}z\n`)).toBe('vault-damaged');
    expect(codeOf(whole.replace('AES256', 'AES'))).toBe('vault-damaged');
    expect(codeOf('$ANSIBLE_VAULT;9.9;AES256\n3131\n')).toBe('vault-damaged');
    expect(codeOf('$ANSIBLE_VAULT;1.1;AES256\n')).toBe('vault-damaged');
  });

  test('what is wrong inside an encrypted file is said without its words', async () => {
    here.write('bad.yml', 'token_of_ours: hunter2hunter2\n broken: [\n');
    here.write('bad/group_vars/all.yml', vault(['encrypt', ...PASSWORD, '--output', '-', 'bad.yml']));
    here.write('bad/hosts', 'h\n');
    const ran = await here.run('inventory', '-i', 'bad/hosts', '--list', ...PASSWORD);
    expect(ran.err).toMatch(/all\.yml:[23]:\d+: error\[yaml-syntax\]: something is wrong here/);
    expect(ran.err).not.toMatch(/hunter2|token_of_ours|broken/);
  });

  test('a playbook uses them, and shows none of them', async () => {
    const rendered = await here.run('render', 'play.yml', '-i', 'hosts', '-l', 'h', ...PASSWORD, ...PROD);
    expect(rendered.err).toBe('');
    expect(rendered).toMatchObject({ code: 0, out: expect.stringContaining('# ***') });
    expect(rendered.out).not.toContain(FILE);
    await here.run('render', 'play.yml', '-i', 'hosts', '-l', 'h', '--out', 'kept', ...PASSWORD, ...PROD);
    const kept = spawnSync('grep', ['-rl', FILE, join(here.folder, 'kept')], { encoding: 'utf8' }).stdout;
    expect(kept).toContain('p.conf');
  });

  test('a value in the playbook itself and a file of -e may be encrypted', async () => {
    const inline = vault(['encrypt_string', ...PASSWORD, '--stdin-name', 'inline'], 'of-the-playbook');
    const vars = `vars:\n${inline.replace(/^(?=.)/gm, '  ')}\n`;
    here.write('t2.ejs', 'upstream p {\n  # <%= from_file %> <%= inline %>\n  server 10.0.0.1:80;\n}\n');
    here.write('own.yml', PLAY.replace('t.ejs', 't2.ejs').replace('vars_files: [vault.yml]\n', vars));
    const ran = ['render', 'own.yml', '-i', 'h,', '-e', '@vault.yml', ...PASSWORD] as const;
    expect(await here.run(...ran)).toMatchObject({ code: 0, out: expect.stringContaining('# *** ***') });
    expect(await here.run('render', 'own.yml', '-i', 'h,')).toMatchObject({
      code: 3,
      err: expect.stringContaining('own.yml:4:11: error[vault-password-missing]'),
    });
  });
});
