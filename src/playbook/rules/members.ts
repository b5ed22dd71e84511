/** Rules about members: one form each, addresses of the grammar, none twice, enough of them that take requests. */
import { isAddress, parseAddress } from '../../model/address.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import { addressOf, broken, type MemberMapping, membersOf, type UpstreamRule } from './rule.ts';

/** `members` or `groups`, and exactly one of them. */
export const membersOrGroups: UpstreamRule = ({ name, upstream, pointer }) => {
  const { members, groups } = upstream;
  if (members && groups)
    return [
      broken(
        `${pointer}/members`,
        `upstream '${name}' has both members and groups`,
        'put the members into a group',
        true,
      ),
    ];
  if (!members && !groups) {
    return [
      {
        code: 'playbook-missing-key',
        pointer,
        onKey: true,
        message: `upstream '${name}' has no members`,
        expected: 'members, or groups with members',
      },
    ];
  }
  return [];
};

/** A group has members of its own, or is the replicas of a service. */
export const groupForm: UpstreamRule = ({ upstream, pointer }) =>
  Object.entries(upstream.groups ?? {}).flatMap(([name, { members, service }]) => {
    const at = `${pointer}/groups${pointerStep(name)}`;
    if (members !== undefined && service !== undefined)
      return [
        broken(`${at}/service`, `group '${name}' has both members and a service`, 'make it one of the members', true),
      ];
    if (members !== undefined || service !== undefined) return [];
    return [
      {
        code: 'playbook-missing-key',
        pointer: at,
        onKey: true,
        message: "'members' is missing",
        expected: 'members, or service with instances',
      },
    ];
  });

/** A mapping is an address, the hosts of a pattern with a port, the replicas of a service, or what a source finds. */
export const memberForm: UpstreamRule = ({ upstream, pointer }) =>
  membersOf(upstream, pointer).flatMap((placed) =>
    typeof placed.member === 'string' ? [] : formOf(placed.member, placed.pointer),
  );

function formOf(member: MemberMapping, pointer: string): readonly Finding[] {
  const { address, hosts, port, service } = member;
  if (member.discover !== undefined) return discoveredOf(member, pointer);
  if (member.where !== undefined)
    return [broken(`${pointer}/where`, 'where picks among what a source finds', 'add discover: NAME', true)];
  if (service !== undefined) return replicasOf(member, pointer);
  const orphan = (['instances', 'surge'] as const).find((key) => member[key] !== undefined);
  if (orphan !== undefined)
    return [
      broken(
        `${pointer}/${orphan}`,
        `${orphan} of which service?`,
        'add service: NAME of a service of this play',
        true,
      ),
    ];
  if (address !== undefined && hosts !== undefined)
    return [broken(`${pointer}/hosts`, 'a member has either an address or hosts', 'make it two members', true)];
  if (address === undefined && hosts === undefined) {
    return [
      {
        code: 'playbook-missing-key',
        pointer,
        message: 'this member has neither address nor hosts',
        expected: 'address: HOST:PORT, hosts: PATTERN with port: PORT, service: NAME or discover: NAME',
      },
    ];
  }
  if (hosts !== undefined && port === undefined)
    return [
      {
        code: 'playbook-missing-key',
        pointer: `${pointer}/hosts`,
        onKey: true,
        message: "'port' is missing",
        expected: 'hosts: PATTERN with port: PORT',
      },
    ];
  if (address !== undefined && port !== undefined)
    return [
      broken(
        `${pointer}/port`,
        'the port of an address is part of it',
        /:\d+$/.test(address) ? 'remove port' : `write address: "${address}:${port}"`,
        true,
      ),
    ];
  return [];
}

/** What a source finds says itself where it listens; `port` is for what says none. */
function discoveredOf(member: MemberMapping, pointer: string): readonly Finding[] {
  const other = (['address', 'hosts', 'service', 'instances', 'surge'] as const).find(
    (key) => member[key] !== undefined,
  );
  return other === undefined
    ? []
    : [broken(`${pointer}/${other}`, `a member has either discover or ${other}`, 'make it two members', true)];
}

/** Every replica has an address: its host's, with the instance or `port` as the port. */
function replicasOf(member: MemberMapping, pointer: string): readonly Finding[] {
  const { port, instances = [], surge = [] } = member;
  const other = (['address', 'hosts'] as const).find((key) => member[key] !== undefined);
  if (other !== undefined)
    return [broken(`${pointer}/${other}`, `a member has either a service or ${other}`, 'make it two members', true)];
  if (port === undefined && instances.length === 0)
    return [
      {
        code: 'playbook-missing-key',
        pointer: `${pointer}/service`,
        onKey: true,
        message: "'instances' is missing",
        expected: 'instances: [PORT, …], or port: PORT for a unit without instances',
      },
    ];
  if (port !== undefined && instances.length > 1)
    return [
      broken(
        `${pointer}/port`,
        `${instances.length} instances of a host can not all listen on port ${port}`,
        'name the instances after their ports and remove port',
        true,
      ),
    ];
  if (surge.length > 0 && instances.length === 0)
    return [
      broken(
        `${pointer}/surge`,
        'a unit without instances runs once on a host: there can be no spare one',
        'give the service instances, or leave surge out',
        true,
      ),
    ];
  return [
    ...(port === undefined ? notPorts(instances, 'instances', pointer) : []),
    ...notPorts(surge, 'surge', pointer),
  ];
}

function notPorts(
  names: readonly (string | number)[],
  key: 'instances' | 'surge',
  pointer: string,
): readonly Finding[] {
  return names.flatMap((instance, index) =>
    isPort(instance)
      ? []
      : [
          broken(
            `${pointer}/${key}/${index}`,
            `instance '${instance}' is no port, so lbctl does not know where it listens`,
            key === 'surge'
              ? 'name spare instances after their ports'
              : 'name instances after their ports, or add port: PORT to a single one',
          ),
        ],
  );
}

function isPort(instance: string | number): boolean {
  return /^[1-9]\d{0,4}$/.test(String(instance)) && Number(instance) <= 65_535;
}

/** Addresses are checked here and not by the balancer: nginx accepts what nobody means (model/address.ts). */
export const addressGrammar: UpstreamRule = ({ upstream, pointer }) =>
  membersOf(upstream, pointer).flatMap(({ member, pointer: at }) => {
    const text = addressOf(member);
    const parsed = text === undefined ? undefined : parseAddress(text);
    if (text === undefined || parsed === undefined || isAddress(parsed)) return [];
    const place = typeof member === 'string' ? at : `${at}/address`;
    return [
      { code: 'playbook-value', pointer: place, message: `'${text}' can't be the address of a member`, ...parsed },
    ];
  });

/** An address serves in one group, once. */
export const noDuplicates: UpstreamRule = ({ upstream, pointer }) => {
  const seen = new Map<string, string | undefined>();
  return membersOf(upstream, pointer).flatMap(({ member, group, pointer: at }) => {
    const text = addressOf(member)?.toLowerCase();
    if (text === undefined) return [];
    if (!seen.has(text)) {
      seen.set(text, group);
      return [];
    }
    const other = seen.get(text);
    const where = other === group || other === undefined ? '' : ` (it is also in group '${other}')`;
    return [
      broken(
        typeof member === 'string' ? at : `${at}/address`,
        `'${text}' is a member twice${where}`,
        'groups share no members: a member is in one group, once',
      ),
    ];
  });
};

/** nginx refuses an upstream of backups alone, and each group is to serve alone at the end of a rollout. */
export const notOnlyBackups: UpstreamRule = ({ upstream, pointer }) => {
  const lists = upstream.groups
    ? Object.entries(upstream.groups).map(([name, group]) => ({
        what: `group '${name}'`,
        members: group.members ?? [],
        at: `${pointer}/groups/${name}`,
      }))
    : [];
  if (upstream.members) lists.push({ what: 'the upstream', members: upstream.members, at: `${pointer}/members` });
  return lists
    .filter(
      ({ members }) =>
        members.length > 0 && members.every((member) => typeof member !== 'string' && member.backup === true),
    )
    .map(({ what, at }) =>
      broken(at, `${what} has only backup members`, 'nginx needs at least one member that is no backup', true),
    );
};

/** nginx: `balancing method does not support parameter "backup"`. */
export const backupNeedsMethod: UpstreamRule = ({ upstream, pointer }) => {
  const method = typeof upstream.method === 'object' ? 'hash' : (upstream.method ?? 'round_robin');
  if (method === 'round_robin' || method === 'least_conn') return [];
  return membersOf(upstream, pointer)
    .filter(({ member }) => typeof member !== 'string' && member.backup === true)
    .map(({ pointer: at }) =>
      broken(
        `${at}/backup`,
        `the method ${method} has no backup members`,
        'use round_robin or least_conn, or remove backup',
        true,
      ),
    );
};
