/** The requests of a runner to one real host, with everything filled in that a test does not care about. */
import type { RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { ManagedFile } from '../../src/model/fleet-state.ts';
import { type HostPath, parseRolloutName } from '../../src/model/names.ts';
import type { Observation } from '../../src/model/observation.ts';
import type {
  BalancerHost,
  Candidate,
  Claim,
  CommitAnswer,
  CommitRequest,
  LockAnswer,
  PrepareAnswer,
  PrepareNext,
  PrepareRequest,
} from '../../src/ports/balancer-host.ts';
import { need, type ScratchNginx } from './scratch-nginx.ts';

export const ROLLOUT = need(parseRolloutName('x'));
export const calm = (): AbortSignal => new AbortController().signal;

/** What is rolled out: a managed file, and its text for a word. */
export type Served = Pick<ScratchNginx, 'live' | 'serving'>;

/** A runner with a fencing number, talking to one host about one managed file. */
export class ScratchRun {
  readonly nginx: Served;
  readonly host: BalancerHost;
  readonly token: number;
  paths: readonly HostPath[];

  constructor(nginx: Served, host: BalancerHost, token = 1) {
    this.nginx = nginx;
    this.host = host;
    this.token = token;
    this.paths = [nginx.live];
  }

  observe(): Promise<Observation> {
    return this.host.observe(ROLLOUT, this.paths, calm());
  }

  lock(claim: Partial<Claim> = {}, next?: PrepareNext): Promise<LockAnswer> {
    return this.host.lock(ROLLOUT, this.claim(claim), next, calm());
  }

  async unlock(claim: Partial<Claim> = {}): Promise<void> {
    await this.host.unlock(ROLLOUT, this.claim(claim), calm());
  }

  claim(claim: Partial<Claim> = {}): Claim {
    const holder = { who: 'ann', where: 'laptop', pid: 7, command: 'lbctl apply' };
    const usual = {
      holder,
      token: this.token,
      lease: milliseconds(60_000),
      message: 'test',
      purpose: 'advance',
    } as const;
    return { ...usual, ...claim };
  }

  prepare(candidates: readonly Candidate[], request: Partial<PrepareRequest> = {}): Promise<PrepareAnswer> {
    return this.host.prepare(
      ROLLOUT,
      { token: this.token, paths: this.paths, candidates, keep: 'revisions', drift: 'refuse', ...request },
      calm(),
    );
  }

  /** Commits on the generation that the host has now. */
  async commit(to: RevisionId, request: Partial<CommitRequest> = {}): Promise<CommitAnswer> {
    const generation = request.expectedGeneration ?? (await this.observe()).generation;
    return await this.host.commit(
      ROLLOUT,
      {
        operation: `op-${to}-${generation}`,
        token: this.token,
        expectedGeneration: generation,
        to,
        purpose: 'advance',
        paths: this.paths,
        proveTimeout: milliseconds(5000),
        maxOldWorkers: 4,
        ...request,
      },
      calm(),
    );
  }

  /** Locks, prepares and commits; for tests that begin after that. */
  async apply(candidate: Candidate): Promise<CommitAnswer> {
    await this.lock();
    await this.prepare([candidate]);
    return await this.commit(candidate.revision);
  }

  file(content: string, path = this.nginx.live): ManagedFile {
    return { path, mode: '0644', content };
  }

  /** A revision whose server answers `word`. */
  candidate(revision: RevisionId, word: string, more = ''): Candidate {
    return { revision, files: [this.file(this.nginx.serving(word, more))] };
  }
}
