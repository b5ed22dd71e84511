/** What a playbook is read with: disk, renderer, inventory and `-e`, all replaceable by a test. */
import type { Vars } from '../model/host.ts';
import type { Expressions, Lookups } from '../ports/discovery.ts';
import type { Templater } from '../ports/templater.ts';
import type { Vault } from '../ports/vault.ts';
import type { ProjectFiles } from './project.ts';
import type { HostsOf } from './resolve-members.ts';

export interface Asking {
  readonly expressions: Expressions;
  /** Absent = no source is asked: what is discovered stays unknown. */
  readonly lookups?: Lookups;
}

export interface PlaybookSources {
  readonly files: ProjectFiles;
  readonly templater: Templater;
  /** `-e` variables: they win over everything in the playbook. */
  readonly extraVars: Vars;
  /** Path of the template that comes with lbctl, for upstreams that name none. */
  readonly defaultTemplate: string;
  readonly hostsOf: HostsOf;
  /** The name of the one play to load; absent = all. */
  readonly only?: string;
  /** Called for a play that looks something up. */
  readonly discovery?: () => Promise<Asking>;
  /** Opens what ansible-vault encrypted; without it such values are refused. */
  readonly vault?: Vault;
  /**
   * Told the variables of each play as soon as they are known, and the names that its `secret_vars` lists; answers those
   * names that are no variable anywhere. Before anything is said about the values.
   */
  readonly hide?: (vars: Vars, named: readonly string[]) => readonly string[];
}
