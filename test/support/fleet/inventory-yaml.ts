/** The fleet as an Ansible inventory, the way a user would write it. */
import type { FleetHost } from './fleet-host.ts';

export interface InventoryOptions {
  /** Group → host names; default: `balancers` and `app` by role. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Further variables of all hosts, as YAML scalars. */
  readonly vars?: Readonly<Record<string, string>>;
}

/** What the inventory says besides hosts. */
export interface Access {
  readonly user: string;
  readonly privateKeyPath: string;
  readonly knownHostsPath: string;
}

export function inventoryYaml(hosts: readonly FleetHost[], access: Access, options: InventoryOptions = {}): string {
  const named = (role: FleetHost['role']) => hosts.filter((host) => host.role === role).map((host) => host.name);
  const groups = options.groups ?? { balancers: named('balancer'), app: named('app') };
  const vars = {
    ansible_user: access.user,
    ansible_become: 'true',
    ansible_ssh_private_key_file: access.privateKeyPath,
    ansible_ssh_common_args: `'-o UserKnownHostsFile=${access.knownHostsPath}'`,
    ...options.vars,
  };
  return [
    'all:',
    '  vars:',
    ...Object.entries(vars).map(([name, value]) => `    ${name}: ${value}`),
    '  hosts:',
    ...hosts.map((host) => `    ${host.name}: { ansible_host: ${host.address} }`),
    '  children:',
    ...Object.entries(groups).map(
      ([group, names]) => `    ${group}: { hosts: { ${names.map((name) => `${name}: {}`).join(', ')} } }`,
    ),
    '',
  ].join('\n');
}
