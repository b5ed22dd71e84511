/** Where requests reach replicas, as plans on record have it, and what a play leaves behind of them. Pure. */
import { type Address, isAddress, parseAddress } from '../model/address.ts';
import { replicaKey } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import type { Service } from '../model/service.ts';

/** By `replicaKey`, in all states of the plans. */
export function addressesIn(plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<Address>> {
  const found = new Map<string, Set<Address>>();
  for (const { base, steps } of plans) {
    const states = [base, ...steps.flatMap((step) => (step.kind === 'state' ? [step.desired] : []))];
    for (const { replica, address } of states.flatMap(({ upstreams }) => upstreams.flatMap(({ servers }) => servers))) {
      const parsed = parseAddress(address);
      if (replica === undefined || !isAddress(parsed)) continue;
      const key = replicaKey(replica);
      found.set(key, (found.get(key) ?? new Set()).add(parsed));
    }
  }
  return found;
}

/** The first address of each. */
export function reachedIn(plans: readonly Plan[]): ReadonlyMap<string, Address> {
  return new Map(
    [...addressesIn(plans)].flatMap(([key, addresses]) => [...addresses].slice(0, 1).map((one) => [key, one] as const)),
  );
}

/**
 * What the run before had and the play has not: services, and hosts of services. lbctl knows no longer how they are to be, and
 * what serves nobody does no harm: it is said, and they are stopped by hand. `leftOut` are hosts that this run alone goes without.
 */
export function leftBehind(
  { services, rollout }: Plan,
  wanted: readonly Service[],
  leftOut: readonly HostName[],
): readonly string[] {
  const gone = (services?.services ?? []).filter(({ name }) => !wanted.some((one) => one.name === name));
  const hosts = new Set<HostName>(wanted.flatMap((one) => one.hosts));
  const away = (services?.apps ?? []).filter(({ host }) => !hosts.has(host) && !leftOut.includes(host));
  const words = (names: readonly string[], what: string) =>
    `${names.join(', ')}: ${what}; instances there keep running until \`lbctl service stop ${rollout} ${names.join(' ')}\``;
  return [
    ...(gone.length === 0
      ? []
      : [
          words(
            gone.map(({ name }) => name),
            'no longer in the play',
          ),
        ]),
    ...(away.length === 0 || wanted.length === 0
      ? []
      : [
          words(
            away.map(({ host }) => host),
            'no longer a host of its services',
          ),
        ]),
  ];
}
