/** Hosts and groups as Ansible sees them. */
import type { Diagnostic } from './diagnostic.ts';
import type { Host, Vars } from './host.ts';
import type { HostName } from './names.ts';

export interface InventoryGroup {
  readonly name: string;
  /** Hosts named directly in the group, in order. */
  readonly hosts: readonly HostName[];
  readonly children: readonly string[];
  readonly vars: Vars;
}

/** Everything the sources said, merged; `hosts` and `groups` keep inventory order. */
export interface Inventory {
  readonly sources: readonly string[];
  readonly groups: ReadonlyMap<string, InventoryGroup>;
  readonly hosts: ReadonlyMap<HostName, Host>;
  /** What Ansible would warn about: parts of a source that say nothing. */
  readonly warnings?: readonly Diagnostic[];
}
