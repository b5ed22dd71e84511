/** Commits of git repositories as folders: fetched by this machine's git, with its keys and helpers, into a cache. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { lastLine } from './archive.ts';
import type { Cache } from './cache.ts';
import { noRelease, refused } from './fault.ts';
import { type Ran, run } from './run.ts';

export interface GitSource {
  readonly repository: string;
  readonly ref: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The commit that `ref` is now, checked out. Throws artifact-invalid or artifact-unavailable. */
export async function gitTree(
  { repository, ref }: GitSource,
  { cache, env }: { readonly cache: Cache; readonly env: Env },
  signal: AbortSignal,
): Promise<{ readonly folder: string; readonly commit: string }> {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._/+@-]*$/.test(ref) || ref.includes('..') || ref.includes('@{'))
    throw noRelease(`git: ${JSON.stringify(ref)} is no branch, tag or commit`);
  const title = titleOf(repository);
  const store = await cache.folder(`git-${createHash('sha256').update(repository).digest('hex').slice(0, 32)}`);
  const git = new Git(store, title, env);
  await git.need(['init', '-q', '--bare', '.'], signal);
  const commit = await fetchCommit(git, repository, ref, signal);
  await refuseSubmodules(git, commit, ref, signal);
  const lfs = await git.run(['grep', '-q', 'filter=lfs', commit, '--', ':(glob)**/.gitattributes'], signal);
  if (lfs.status === 0) await needLfs(git, signal);
  const folder = await cache.entry(`git-${commit}`, async (made) => {
    await mkdir(made);
    const index = `${made}.index`;
    try {
      const checkout = ['-C', made, 'checkout', '-q', '-f', commit, '--', '.'];
      const own = { GIT_WORK_TREE: made, GIT_INDEX_FILE: index };
      await git.need([...(lfs.status === 0 ? lfsOptions(repository) : []), ...checkout], signal, own);
    } finally {
      await rm(index, { force: true });
    }
  });
  return { folder, commit };
}

async function fetchCommit(git: Git, repository: string, ref: string, signal: AbortSignal): Promise<string> {
  // A name of its own: another run may be fetching into the same store.
  const mine = `refs/lbctl/${randomBytes(8).toString('hex')}`;
  const fetch = (...words: readonly string[]) => git.run(['fetch', '-q', '--no-tags', '--force', ...words], signal);
  const shallow = await fetch('--depth=1', '--', repository, `+${ref}:${mine}`);
  try {
    if (shallow.status === 0) return await commitOf(git, mine, signal);
    const isCommit = /^[0-9a-f]{7,64}$/.test(ref);
    if (!isCommit) throw refused('artifact-unavailable', `${git.title} ${ref}: ${lastLine(shallow.stderr)}`);
    // Servers need not hand out a commit by its name: then everything that has a name is fetched.
    const all = await fetch('--', repository, '+refs/heads/*:refs/lbctl-heads/*', '+refs/tags/*:refs/lbctl-tags/*');
    if (all.status !== 0) throw refused('artifact-unavailable', `${git.title}: ${lastLine(all.stderr)}`);
    return await commitOf(git, ref, signal);
  } finally {
    await git.run(['update-ref', '-d', mine], signal);
  }
}

async function commitOf(git: Git, name: string, signal: AbortSignal): Promise<string> {
  const found = await git.run(['rev-parse', '-q', '--verify', `${name}^{commit}`], signal);
  if (found.status !== 0) throw refused('artifact-unavailable', `${git.title} has no commit ${name}`);
  return found.stdout.trim();
}

/** A folder that is empty where the repository has another one in it would be found out at the first start. */
async function refuseSubmodules(git: Git, commit: string, ref: string, signal: AbortSignal): Promise<void> {
  const found = await git.run(['cat-file', '-e', `${commit}:.gitmodules`], signal);
  if (found.status === 0)
    throw noRelease(
      `${git.title} ${ref} has submodules, which are not fetched`,
      'deliver a folder or an archive that has them',
    );
}

async function needLfs(git: Git, signal: AbortSignal): Promise<void> {
  const found = await git.run(['lfs', 'version'], signal);
  if (found.status === 0) return;
  throw refused(
    'artifact-unavailable',
    `${git.title} keeps files in Git LFS, and there is no git-lfs on this machine`,
    'install git-lfs here; without it the files would be pointers of three lines',
  );
}

/** As `git lfs install` would write it for the user, who may not have done so. */
function lfsOptions(repository: string): readonly string[] {
  const filters = ['process=git-lfs filter-process', 'smudge=git-lfs smudge -- %f', 'required=true'];
  return [...filters.map((filter) => `filter.lfs.${filter}`), `remote.origin.url=${repository}`].flatMap((one) => [
    '-c',
    one,
  ]);
}

class Git {
  readonly title: string;
  readonly #store: string;
  readonly #env: Env;

  constructor(store: string, title: string, env: Env) {
    this.#store = store;
    this.title = title;
    this.#env = {
      ...env,
      GIT_DIR: store,
      // Nobody is there to answer, and no protocol that runs programs.
      GIT_TERMINAL_PROMPT: '0',
      GIT_SSH_COMMAND: env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
      GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
      LC_ALL: 'C',
    };
  }

  /** Throws artifact-unavailable when there is no git. */
  async run(
    words: readonly string[],
    signal: AbortSignal,
    own: Env = {},
  ): Promise<Extract<Ran, { readonly outcome: 'exited' }>> {
    const argv = ['git', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', ...words] as const;
    const ran = await run(argv, { cwd: this.#store, env: { ...this.#env, ...own } }, signal);
    if (ran.outcome === 'missing') throw refused('artifact-unavailable', 'there is no git on this machine');
    return ran;
  }

  /** The same, and it has to go well. */
  async need(words: readonly string[], signal: AbortSignal, own: Env = {}): Promise<void> {
    const ran = await this.run(words, signal, own);
    if (ran.status !== 0) throw refused('artifact-unavailable', `${this.title}: ${lastLine(ran.stderr)}`);
  }
}

/** Without what stands before the host: it may hold a token. */
export function titleOf(repository: string): string {
  return repository.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1');
}
