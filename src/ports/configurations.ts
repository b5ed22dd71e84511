/** What a balancer has now, before lbctl manages anything there. */
import type { Host } from '../model/host.ts';
import type { ConfigurationFile, Imported } from '../model/imported.ts';
import type { HostPath } from '../model/names.ts';

export interface Configurations {
  /**
   * The file at `path`, or every file that the balancer reads, over one connection as root. Changes nothing. Throws
   * Unreachable, or CandidateRejected where the host has no such file or its configuration does not pass its own test.
   */
  read(host: Host, path: HostPath | undefined, signal: AbortSignal): Promise<readonly ConfigurationFile[]>;
  /** The upstreams in such files. */
  upstreamsIn(files: readonly ConfigurationFile[]): Imported;
}
