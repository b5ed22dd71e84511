/** A kind of balancer, or systemd on an app host, as values: sh functions for the host program and parsers for what they print. Opens nothing. */
import type { LiveUpstream, ManagedFile } from '../model/fleet-state.ts';
import type { Vars } from '../model/host.ts';
import type { ServiceList } from '../model/service.ts';

export interface Balancer {
  readonly kind: 'nginx' | 'systemd';
  /** sh functions that the host program calls; the contract stands at the head of src/host/lbctl-host.sh. */
  readonly program: string;
  /** Settings of one host (`nginx_conf`, `nginx_test`, `nginx_reload`, …) as variables for the program; throws InvalidInput. */
  settings(vars: Vars): Readonly<Record<string, string>>;
  /** Reads upstreams back from a configuration file's text; what can't be understood is left out. */
  readLive(file: Pick<ManagedFile, 'path' | 'content'>): readonly LiveUpstream[];
}

/** The driver of app hosts: what is live there are instances of services. */
export interface ServiceDriver extends Balancer {
  /** What the host was told to run, of a `.instances` file; undefined when the file is none. */
  readServices(file: Pick<ManagedFile, 'content'>): ServiceList | undefined;
  /** The files of an app host with units told to run (true) or to stop; those that change have lost the header that names their revision. */
  tell(files: readonly ManagedFile[], wishes: ReadonlyMap<string, boolean>): readonly ManagedFile[];
  /** The same text for files that tell a host the same, whatever revision they are of. */
  meaning(files: readonly ManagedFile[]): string;
}
