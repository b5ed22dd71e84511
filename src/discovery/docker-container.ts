/** A container as the Engine API describes it → what a member is made of. */
import type { DockerSource } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';
import { memberOf, membersOf } from './member-of.ts';

/** One that runs; what it says of itself is not checked. */
export interface Container {
  readonly id: string;
  readonly name: string;
  /** As it was written when the container was created. */
  readonly image: string;
  readonly labels: Readonly<Record<string, Value>>;
  /** `none`: nobody asks it how it is. */
  readonly health: string;
  /** Where it is reached, as far as that is clear: null when it has no such port, or several and nobody says which. */
  readonly host: string | null;
  readonly port: number | null;
  /** Its own address in each network. */
  readonly networks: Readonly<Record<string, Value>>;
}

type Where = Pick<DockerSource, 'address' | 'host' | 'port'>;

/** From the answer of `/containers/ID/json`; undefined when it does not run (any more). */
export function parseContainer(inspected: Value, where: Where): Container | undefined {
  if (memberOf(inspected, 'State', 'Status') !== 'running') return undefined;
  const networks = Object.fromEntries(
    membersOf(memberOf(inspected, 'NetworkSettings', 'Networks'))
      .map(([name, network]) => [name, addressIn(network)] as const)
      .filter(([, address]) => address !== ''),
  );
  const health = textOf(memberOf(inspected, 'State', 'Health', 'Status'));
  return {
    id: textOf(memberOf(inspected, 'Id')),
    name: textOf(memberOf(inspected, 'Name')).replace(/^\//, ''),
    image: textOf(memberOf(inspected, 'Config', 'Image')),
    labels: Object.fromEntries(membersOf(memberOf(inspected, 'Config', 'Labels'))),
    health: health === '' ? 'none' : health,
    ...reachedAt(inspected, Object.values(networks), where),
    networks,
  };
}

type Reached = Pick<Container, 'host' | 'port'>;

function reachedAt(inspected: Value, addresses: readonly string[], where: Where): Reached {
  const exposed = membersOf(memberOf(inspected, 'Config', 'ExposedPorts')).map(([port]) => port);
  // It has the ports of its host, and publishes none.
  if (memberOf(inspected, 'HostConfig', 'NetworkMode') === 'host')
    return { host: where.host, port: where.port ?? onlyPort(exposed) };
  if (where.address === 'container')
    return { host: addresses.length === 1 ? (addresses[0] ?? null) : null, port: where.port ?? onlyPort(exposed) };
  const published = membersOf(memberOf(inspected, 'NetworkSettings', 'Ports')).filter(
    ([, bindings]) => Array.isArray(bindings) && bindings.length > 0,
  );
  const inside = where.port ?? onlyPort(published.map(([port]) => port));
  const bindings = published.find(([port]) => port === `${inside}/tcp`)?.[1];
  const binding = Array.isArray(bindings) ? bindings[0] : undefined;
  const port = Number(textOf(memberOf(binding, 'HostPort')));
  if (!Number.isInteger(port) || port === 0) return { host: null, port: null };
  const bound = textOf(memberOf(binding, 'HostIp'));
  return { host: EVERYWHERE.has(bound) ? where.host : bound, port };
}

const EVERYWHERE: ReadonlySet<string> = new Set(['', '0.0.0.0', '::']);

/** Of `80/tcp`, `53/udp`. */
function onlyPort(ports: readonly string[]): number | null {
  const [first, ...others] = ports.flatMap((port) => /^(\d+)\/tcp$/.exec(port)?.[1] ?? []);
  return first === undefined || others.length > 0 ? null : Number(first);
}

function addressIn(network: Value): string {
  return textOf(memberOf(network, 'IPAddress')) || textOf(memberOf(network, 'GlobalIPv6Address'));
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
