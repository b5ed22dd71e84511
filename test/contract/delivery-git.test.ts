import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '../../src/model/service.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';

const noGit = spawnSync('git', ['lfs', 'version']).status === 0 ? undefined : 'git or git-lfs is not installed';
const obstacle = sshdObstacle() ?? noGit;

describeWhere(obstacle)('a commit', { timeout: 60_000 }, () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    sshd = await startSshd();
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());

  let lab: DeliveryLab;
  let bare: string;
  const git = (...words: readonly string[]): string => {
    const who = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.org', '-c', 'init.defaultBranch=main'];
    const done = spawnSync('git', [...who, ...words], {
      cwd: lab.from,
      encoding: 'utf8',
      // Debian's git-lfs sets itself up for all users; objects stay here, for a server that only hands them out.
      env: { PATH: process.env['PATH'], HOME: lab.folder, GIT_CONFIG_NOSYSTEM: '1', GIT_LFS_SKIP_PUSH: '1' },
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };
  const commit = (files: Readonly<Record<string, string>>): string => {
    lab.write(files);
    git('add', '-A');
    git('commit', '-qm', 'x');
    git('push', '-q', '--all', bare);
    return git('rev-parse', 'HEAD');
  };
  const from = (ref: string, repository = `ssh://${sshd.user}@127.0.0.1:${sshd.port}${bare}`): Partial<Service> => ({
    artifact: { kind: 'git', repository, ref, via: 'controller' },
  });
  beforeEach(({ onTestFinished }) => {
    lab = new DeliveryLab(undefined, { GIT_SSH_COMMAND: sshTo(sshd) });
    onTestFinished(() => lab[Symbol.dispose]());
    bare = join(lab.folder, 'bare.git');
    git('init', '-q', '--bare', bare);
    git('init', '-q', '.');
  });

  test('of a branch, a tag or by its name comes over ssh, without what git keeps', async () => {
    lab.write({ 'bin/run': '#!/bin/sh\n' }, 0o755);
    const first = commit({ 'app.py': 'one', 'a b/ü': 'x', link: '-> app.py' });
    git('tag', '-a', 'v1', '-m', 'x');
    git('push', '-q', '--tags', bare);
    commit({ 'app.py': 'two' });
    await lab.deliver('2', { changes: from('main') });
    await lab.deliver('1', { changes: from('v1') });
    expect(['1', '2'].map((version) => readFileSync(lab.at(version, 'link'), 'utf8'))).toEqual(['one', 'two']);
    expect(statSync(lab.at('1/bin/run')).mode & 0o777).toBe(0o755);
    expect(
      readFileSync(lab.at('1.sha256'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(/[ \t]/).at(-1)),
    ).toEqual(['b/ü', 'app.py', 'bin/run', 'app.py']);
    const { digest } = await lab.describe('1', from('v1'));
    for (const name of [first, first.slice(0, 10)])
      expect((await lab.describe(`by-${name.length}`, from(name))).digest).toBe(digest);
  });

  test('is fetched by the host itself where the play says so', async () => {
    lab.write({ 'bin/run': '#!/bin/sh\n' }, 0o755);
    commit({ 'app.py': 'one'.repeat(10_000), link: '-> app.py' });
    const artifact = { kind: 'git', repository: bare, ref: 'main', via: 'host' } as const;
    expect(await lab.deliver('1', { changes: { artifact } })).toMatchObject({ outcome: 'stored', sent: 0 });
    expect(lab.fed).toBeLessThan(2000);
    expect(statSync(lab.at('1/bin/run')).mode & 0o777).toBe(0o755);
    commit({ 'app.py': 'two' });
    const release = await lab.describe('2', { artifact });
    rmSync(bare, { recursive: true });
    await expect(lab.deliver('2', { changes: { artifact }, release })).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: expect.stringMatching(/^app1: .*does not appear to be a git repository/),
    });
  });

  test('moves on with its branch in another run', async () => {
    commit({ a: 'one' });
    const before = await lab.describe('1', from('main'));
    commit({ a: 'two' });
    expect((await lab.describe('2', from('main'))).digest).not.toBe(before.digest);
  });

  test.each([
    ['a branch that is not there', 'nothing', /couldn't find remote ref nothing/i, 'artifact-unavailable'],
    ['a commit that is not there', 'abcdef1234', /no commit abcdef1234/, 'artifact-unavailable'],
    ['an option', '--upload-pack=touch /tmp/x', /is no branch, tag or commit/, 'artifact-invalid'],
    ['a range', 'main..x', /is no branch, tag or commit/, 'artifact-invalid'],
  ])('of %s is refused', async (_, ref, words, code) => {
    commit({ a: 'a' });
    await expect(lab.describe('1', from(ref))).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  });

  test('of a protocol that runs programs is never fetched, nor told with its password', async () => {
    const ran = join(lab.folder, 'ran');
    await expect(lab.describe('1', from('main', `ext::touch ${ran}`))).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: expect.stringMatching(/transport 'ext' not allowed/),
    });
    const closed = from('main', 'https://ann:secret@127.0.0.1:1/x.git');
    const refusal = await lab.describe('2', closed).catch((error: unknown) => String(error));
    expect(refusal).toContain('https://127.0.0.1:1/x.git');
    expect(refusal).not.toContain('secret');
  });

  test('that leads out of the release, or needs more than git, is refused', async () => {
    symlinkSync('/etc/passwd', join(lab.from, 'out'));
    commit({ a: 'a' });
    await expect(lab.describe('1', from('main'))).rejects.toMatchObject({
      message: expect.stringMatching(/the link out: it leads to/),
    });
    git('rm', '-q', 'out');
    commit({ '.gitmodules': '[submodule "x"]\n' });
    await expect(lab.describe('2', from('main'))).rejects.toMatchObject({
      message: expect.stringMatching(/has submodules/),
    });
  });

  test('with files in Git LFS brings them, asked for as a server over ssh wants it', async () => {
    const lfs = (...words: readonly string[]) => git('lfs', ...words);
    lfs('install', '--local', '--skip-repo');
    lab.write({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' });
    const model = 'a model '.repeat(50_000);
    commit({ 'models/x.bin': model, 'models/y.bin': 'another one', small: 'small' });
    expect(git('show', 'HEAD:models/x.bin')).toMatch(/^version https:\/\/git-lfs/);
    await using objects = await startLfsServer((oid) =>
      join(lab.from, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid),
    );
    const answer = join(lab.folder, 'git-lfs-authenticate');
    writeFileSync(answer, JSON.stringify({ href: `${objects.url}/lfs` }));
    // As a git server does: the program that hands out the address is not git's.
    const words = `case "$SSH_ORIGINAL_COMMAND" in git-lfs-authenticate*) cat ${answer};; git-lfs-*) exit 1;; *) eval "$SSH_ORIGINAL_COMMAND";; esac`;
    await using server = await startSshd([`ForceCommand ${words}`]);
    lab.env['GIT_SSH_COMMAND'] = sshTo(server);
    const artifact = from('main', `ssh://${server.user}@127.0.0.1:${server.port}${bare}`);
    await lab.deliver('1', { changes: artifact });
    expect(readFileSync(lab.at('1/models/x.bin'), 'utf8')).toBe(model);
    expect(readFileSync(lab.at('1/models/y.bin'), 'utf8')).toBe('another one');
    expect(objects.asked).toContain('POST /lfs/objects/batch');
  });

  test('with files in Git LFS is refused without git-lfs', async () => {
    mkdirSync(join(lab.from, 'models'));
    writeFileSync(join(lab.from, 'models/.gitattributes'), '*.bin filter=lfs diff=lfs merge=lfs -text\n');
    commit({ 'models/x.bin': 'version https://git-lfs.github.com/spec/v1\n' });
    // git finds git-lfs on the PATH, or beside itself.
    const bin = join(lab.folder, 'bin');
    mkdirSync(bin);
    for (const tool of ['git', 'ssh'])
      symlinkSync(spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim(), join(bin, tool));
    lab.env['PATH'] = bin;
    await expect(lab.describe('1', from('main'))).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: expect.stringMatching(/keeps files in Git LFS, and there is no git-lfs/),
    });
  });
});

function sshTo({ home }: ThrowawaySshd): string {
  const ssh = ['ssh', '-F', 'none', '-o', 'BatchMode=yes', '-i', join(home, '.ssh/id_ed25519')];
  return [...ssh, '-o', `UserKnownHostsFile=${join(home, '.ssh/known_hosts')}`].join(' ');
}

/** What a server of Git LFS answers: where objects are, then the objects. */
async function startLfsServer(place: (oid: string) => string): Promise<FileServer> {
  const server: FileServer = await startFileServer({}, (request, response) => {
    const oid = /^\/objects\/([0-9a-f]{64})$/.exec(request.url ?? '')?.[1];
    if (oid !== undefined) response.end(readFileSync(place(oid)));
    else
      void json(request).then((body) => {
        const { objects } = body as { readonly objects: readonly { readonly oid: string; readonly size: number }[] };
        const found = objects.map((one) => ({
          ...one,
          actions: { download: { href: `${server.url}/objects/${one.oid}` } },
        }));
        response.setHeader('content-type', 'application/vnd.git-lfs+json');
        response.end(JSON.stringify({ transfer: 'basic', objects: found }));
      });
  });
  return server;
}
