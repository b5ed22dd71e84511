/** A play with services on fewer app hosts than it names: those that `--limit` leaves, or that can be worked at all. */
import type { Member } from '../model/member.ts';
import type { HostName, UpstreamName } from '../model/names.ts';
import type { Play } from '../model/playbook.ts';
import { isServing, type Live } from './live.ts';
import type { Missing } from './replicas.ts';
import { regularMembers } from './upstream-state.ts';

/** Its services run on these hosts alone. Members are as they were: see `onlyServing`. */
export function onHosts(play: Play, hosts: ReadonlySet<HostName>): Play {
  const { services } = play;
  if (services === undefined) return play;
  const only = services.map((one) => ({ ...one, hosts: one.hosts.filter((host) => hosts.has(host)) }));
  return { ...play, services: only };
}

/**
 * The play with the members that it can answer for: replicas on its services' hosts; of others those that take requests
 * now, which go on as they are. Nobody else is put in rotation. Members that are left out, and those on hosts that could
 * not be reached (`away`), whatever they do, are counted by upstream: as many fewer may be restarted at once.
 */
export function onlyServing(
  play: Play,
  live: Live,
  away: ReadonlySet<HostName>,
): { readonly play: Play; readonly missing: Missing } {
  const { services = [] } = play;
  const isOurs = ({ replica }: Member): boolean =>
    replica === undefined ||
    services.some(({ name, hosts }) => name === replica.service && hosts.includes(replica.host));
  const stays = (member: Member): boolean => isOurs(member) || isServing(live, member.address);
  const counts = (member: Member): boolean =>
    stays(member) && (member.replica === undefined || !away.has(member.replica.host));
  const missing = new Map<UpstreamName, { readonly out: number; readonly of: number }>();
  const upstreams = play.upstreams.map((upstream) => {
    const all = regularMembers(upstream.groups.flatMap(({ members }) => members));
    const out = all.filter((one) => !counts(one)).length;
    if (out > 0) missing.set(upstream.name, { out, of: all.length });
    const groups = upstream.groups.map(({ spares = [], ...group }) => {
      const own = spares.filter(isOurs);
      return { ...group, members: group.members.filter(stays), ...(own.length === 0 ? {} : { spares: own }) };
    });
    return { ...upstream, groups };
  });
  return { play: { ...play, upstreams }, missing };
}
