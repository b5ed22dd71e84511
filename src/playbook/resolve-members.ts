/** Members as they are written to members with addresses; the hosts of a pattern come from the inventory. */
import { isAddress, isNamed, parseAddress } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseDuration } from '../model/duration.ts';
import { InvalidInput, LbctlError } from '../model/errors.ts';
import type { Vars } from '../model/host.ts';
import type { Member } from '../model/member.ts';
import { parseGroupName, parseHostName } from '../model/names.ts';
import { parseInstanceName, parseServiceName } from '../model/service.ts';
import { type Group, IMPLICIT_GROUP } from '../model/upstream.ts';
import type { Finding } from './finding.ts';
import { discoveredMembers, type Found, isDiscovered } from './resolve-discovered.ts';
import { type MemberMapping, membersOf, type PlacedMember } from './rules/rule.ts';
import type { RawUpstream } from './schema.ts';

/** A host that a pattern gave: the name in the inventory, and where it can be reached (an IP, or a name). */
export interface HostMember {
  readonly host: string;
  readonly address: string;
  /** All of its variables, where somebody asks for them. */
  readonly vars?: Vars;
}

/** Finds the hosts of an inventory pattern, in inventory order; throws an LbctlError for a pattern it can't read. */
export type HostsOf = (pattern: string) => readonly HostMember[];

type Extras = Omit<Member, 'address'>;

/** Where members that are no addresses come from. */
export interface Places {
  readonly hostsOf: HostsOf;
  /** The hosts of each service of the play. */
  readonly services: ReadonlyMap<string, readonly HostMember[]>;
  /** Undefined = no source was asked. */
  readonly found: Found | undefined;
}

/** Groups in the order they are written; findings go to `report`. */
export function resolveGroups(
  upstream: RawUpstream,
  pointer: string,
  places: Places,
  report: (finding: Finding) => void,
): readonly Group[] {
  const seen = new Set<string>();
  const placed = membersOf(upstream, pointer);
  const names = upstream.groups ? Object.keys(upstream.groups) : [undefined];
  return names.map((name) => {
    const own = placed.filter(({ group }) => group === name);
    const members = (resolve: typeof resolveMember) =>
      own.flatMap((one) =>
        resolve(one, { ...places, before: seen.size }, report).filter(({ address }) =>
          isFirst(seen, address, one, report),
        ),
      );
    const group = {
      name: name === undefined ? IMPLICIT_GROUP : (parseGroupName(name) ?? IMPLICIT_GROUP),
      members: members(resolveMember),
    };
    const spares = members(resolveSpares);
    return spares.length === 0 ? group : { ...group, spares };
  });
}

/** Two patterns, or a pattern and an address, may give the same member: the rules can't see that. */
function isFirst(seen: Set<string>, address: string, one: PlacedMember, report: (finding: Finding) => void): boolean {
  if (seen.has(address)) {
    report({
      code: isDiscovered(one) ? 'discovery-invalid' : 'playbook-rule',
      pointer: one.pointer,
      message: `'${address}' is a member twice`,
      hint: 'groups share no members: a member is in one group, once',
    });
    return false;
  }
  seen.add(address);
  return true;
}

function resolveMember(
  { member, pointer }: PlacedMember,
  { hostsOf, services, found, before }: Places & { readonly before: number },
  report: (finding: Finding) => void,
): readonly Member[] {
  if (typeof member === 'string') return addressed(member, { weight: 1, backup: false, labels: {} }, pointer, report);
  if (member.discover !== undefined)
    return discoveredMembers(member, extrasOf(member), { found, pointer, before }, report).flatMap((one) =>
      saidIfNamed(one, `${pointer}/discover`, report),
    );
  const { address, hosts, port, service } = member;
  if (service !== undefined) return replicasOf(member, pointer, services.get(service) ?? [], report);
  if (address !== undefined) return addressed(address, extrasOf(member), `${pointer}/address`, report);
  if (hosts === undefined || port === undefined) return [];
  return hostsAt(hosts, `${pointer}/hosts`, hostsOf, report).flatMap((host) =>
    onHost(host, port, extrasOf(member), `${pointer}/hosts`, report),
  );
}

/** The replicas that `surge` names, with the settings of the member that they stand in for. */
function resolveSpares(
  { member, pointer }: PlacedMember,
  { services }: Places,
  report: (finding: Finding) => void,
): readonly Member[] {
  if (typeof member === 'string' || member.service === undefined || member.surge === undefined) return [];
  const { port, ...rest } = member;
  return replicasOf({ ...rest, instances: member.surge }, pointer, services.get(member.service) ?? [], report);
}

/** Host by host, the instances of each in the order they are written. */
function replicasOf(
  member: MemberMapping,
  pointer: string,
  hosts: readonly HostMember[],
  report: (finding: Finding) => void,
): readonly Member[] {
  const service = parseServiceName(member.service ?? '');
  const names: readonly (string | undefined)[] = member.instances?.map(String) ?? [undefined];
  return hosts.flatMap((host) =>
    names.flatMap((name): readonly Member[] => {
      const instance = name === undefined ? undefined : parseInstanceName(name);
      const hostName = parseHostName(host.host);
      const port = member.port ?? Number(name);
      if (service === undefined || hostName === undefined) return [];
      const replica = { service, host: hostName, ...(instance === undefined ? {} : { instance }) };
      return onHost(host, port, { ...extrasOf(member), replica }, `${pointer}/service`, report);
    }),
  );
}

function onHost(
  { host, address: at }: HostMember,
  port: number,
  extras: Extras,
  pointer: string,
  report: (finding: Finding) => void,
): readonly Member[] {
  const place = at.includes(':') && !at.startsWith('[') ? `[${at}]:${port}` : `${at}:${port}`;
  const named = (finding: Finding) =>
    report({ ...finding, message: `${finding.message} (host '${host}' of the inventory)` });
  return addressed(place, extras, pointer, named);
}

function extrasOf(member: MemberMapping): Extras {
  const failTimeout = member.fail_timeout === undefined ? undefined : parseDuration(member.fail_timeout);
  return {
    weight: member.weight ?? 1,
    backup: member.backup ?? false,
    ...(member.max_fails === undefined ? {} : { maxFails: member.max_fails }),
    ...(failTimeout === undefined ? {} : { failTimeout }),
    ...(member.max_conns === undefined ? {} : { maxConns: member.max_conns }),
    labels: member.labels ?? {},
  };
}

/** The hosts of a pattern; what is wrong with it, or with one of them, is reported where the pattern stands. */
export function hostsAt(
  pattern: string,
  pointer: string,
  hostsOf: HostsOf,
  report: (finding: Finding) => void,
): readonly HostMember[] {
  try {
    const found = hostsOf(pattern);
    if (found.length === 0)
      report({
        code: 'playbook-hosts',
        pointer,
        message: `no host of the inventory matches '${pattern}'`,
        hint: 'lbctl inventory --graph shows groups and hosts',
      });
    return found;
  } catch (error) {
    if (!(error instanceof LbctlError)) throw error;
    const { message, hint } = error;
    const said: readonly Pick<Diagnostic, 'code' | 'message' | 'expected' | 'hint'>[] =
      error instanceof InvalidInput
        ? error.diagnostics
        : [{ code: 'playbook-hosts', message, ...(hint === undefined ? {} : { hint }) }];
    for (const { code, message, expected, hint } of said)
      report({
        code,
        pointer,
        message,
        ...(expected === undefined ? {} : { expected }),
        ...(hint === undefined ? {} : { hint }),
      });
    return [];
  }
}

function addressed(
  text: string,
  extras: Extras,
  pointer: string,
  report: (finding: Finding) => void,
): readonly Member[] {
  const address = parseAddress(text);
  if (!isAddress(address)) {
    report({ code: 'playbook-value', pointer, message: `'${text}' can't be the address of a member`, ...address });
    return [];
  }
  return saidIfNamed({ address, ...extras }, pointer, report);
}

/** The member, with a warning where it is a name. */
function saidIfNamed(member: Member, pointer: string, report: (finding: Finding) => void): readonly Member[] {
  if (isNamed(member.address)) {
    const hint =
      'give an address (for a host of the inventory ansible_host): nginx resolves names at every reload, and one that fails stops the reload';
    report({
      code: 'playbook-name-resolved',
      severity: 'warning',
      pointer,
      message: `'${member.address}' is a name, not an address`,
      hint,
    });
  }
  return [member];
}
