/** Stands for a balancer that could not be reached, so that the others can be worked without it and it stays on the list. */
import type { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { BalancerHost, Unknown } from '../ports/balancer-host.ts';

/** One that could not be reached, and why. */
interface AwayHost extends BalancerHost {
  readonly why: Unreachable;
}

export function isAway(host: BalancerHost): host is AwayHost {
  return 'why' in host;
}

/** Answers every request at once with why there is no answer; never tries to connect again. */
export function awayHost(host: Host, why: Unreachable): AwayHost {
  const unknown = async (): Promise<Unknown> => ({ outcome: 'unknown', reason: why.message });
  const fails = async (): Promise<never> => {
    throw why;
  };
  return {
    host,
    why,
    roundTrips: 0,
    probes: { connections: unknown, probeMembers: unknown, probeUnits: unknown, journal: async () => [] },
    units: { states: unknown, journalEnd: unknown, tail: unknown, after: unknown },
    observe: fails,
    lock: unknown,
    renew: unknown,
    unlock: unknown,
    prepare: unknown,
    commit: unknown,
    arm: unknown,
    disarm: unknown,
    append: unknown,
    leave: unknown,
    intend: unknown,
    emergency: unknown,
    readRevision: fails,
    history: fails,
    rollouts: fails,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
