/** The balancers of a rollout and the hosts of its services, opened side by side and asked side by side. */
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { HostName, HostPath, RolloutName } from '../model/names.ts';
import type { Observation, RecordedRun } from '../model/observation.ts';
import type { BalancerHost, BalancerHosts } from '../ports/balancer-host.ts';
import { awayHost, isAway } from './away-host.ts';

/** Who has to answer: a step forward needs every balancer, the way back is for whoever is there. */
export type Needs = 'all' | 'any';

/** Open balancers in the order they are worked. */
export class Fleet implements AsyncDisposable {
  readonly members: ReadonlyMap<HostName, BalancerHost>;
  readonly needs: Needs;
  /** Those that run services: they are locked and changed like the others, and keep no record of the run. */
  readonly #apps: ReadonlySet<HostName>;
  /** Those that need not answer, whatever the others have to do. */
  readonly #spared: ReadonlySet<HostName>;

  constructor(
    members: ReadonlyMap<HostName, BalancerHost>,
    needs: Needs = 'all',
    apps: ReadonlySet<HostName> = new Set(),
    spared: ReadonlySet<HostName> = new Set(),
  ) {
    this.members = members;
    this.needs = needs;
    this.#apps = apps;
    this.#spared = spared;
  }

  /** Whether what is asked of `host` may go without its answer. */
  canMiss(host: HostName): boolean {
    return this.needs === 'any' || this.#spared.has(host);
  }

  /** Members that could not be reached when they were opened, or locked, and why. */
  get away(): ReadonlyMap<HostName, Unreachable> {
    return new Map(
      [...this.members].flatMap(([name, member]) => (isAway(member) ? [[name, member.why] as const] : [])),
    );
  }

  /** The same fleet, in which these need not answer; closing stays with the whole. */
  sparing(names: ReadonlySet<HostName>): Fleet {
    return new Fleet(this.members, this.needs, this.#apps, new Set([...this.#spared, ...names]));
  }

  /** The balancers: they keep the plan and the journal. */
  get keepers(): readonly HostName[] {
    return this.names.filter((name) => !this.#apps.has(name));
  }

  get names(): readonly HostName[] {
    return [...this.members.keys()];
  }

  get(name: HostName): BalancerHost {
    const member = this.members.get(name);
    if (member === undefined) throw new Error(`${name} is not among the open balancers`);
    return member;
  }

  /** The same open balancers, fewer of them and in this order; closing stays with the whole. */
  only(names: readonly HostName[]): Fleet {
    return new Fleet(new Map(names.map((name) => [name, this.get(name)])), this.needs, this.#apps, this.#spared);
  }

  /** The same fleet, in which the named balancers never answer; closing stays with the whole. */
  without(missed: ReadonlyMap<HostName, Unreachable>): Fleet {
    const members = [...this.members].map(([name, member]) => {
      const why = missed.get(name);
      return [name, why === undefined ? member : awayHost(member.host, why)] as const;
    });
    return new Fleet(new Map(members), this.needs, this.#apps, this.#spared);
  }

  /** Balancers together with the hosts of services; closing stays with the parts. */
  with(apps: Fleet): Fleet {
    const names = new Set([...this.#apps, ...apps.names]);
    return new Fleet(new Map([...this.members, ...apps.members]), this.needs, names, this.#spared);
  }

  /** The same question to every named balancer at once; answers in the order of `names`. Rejects with the first failure. */
  each<T>(
    names: readonly HostName[],
    ask: (member: BalancerHost, name: HostName) => Promise<T>,
  ): Promise<[HostName, T][]> {
    return Promise.all(names.map(async (name): Promise<[HostName, T]> => [name, await ask(this.get(name), name)]));
  }

  /**
   * One look at every balancer. Throws Unreachable naming each host that could not be asked; where any will do, only
   * when none could, and the others are missing from the answer.
   */
  async observe(
    rollout: RolloutName,
    paths: (host: HostName) => readonly HostPath[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<HostName, Observation>> {
    const looks = await Promise.allSettled(
      [...this.members].map(([name, member]) => member.observe(rollout, paths(name), signal)),
    );
    return new Map(collect(this.names, looks, (host) => this.canMiss(host)));
  }

  /** Past runs as each balancer has them, newest first; throws as `observe` does. */
  async history(
    rollout: RolloutName,
    limit: number,
    signal: AbortSignal,
  ): Promise<[HostName, readonly RecordedRun[]][]> {
    const answers = await Promise.allSettled(
      this.keepers.map((name) => this.get(name).history(rollout, limit, signal)),
    );
    return collect(this.keepers, answers, (host) => this.canMiss(host));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled([...this.members.values()].map((member) => member[Symbol.asyncDispose]()));
  }
}

/**
 * Connects to every host side by side (`forks` at a time), so that a serial rollout pays for connecting once. Closes
 * all again when one fails; where any will do, when all fail, and a host that failed stays as one that never answers.
 */
export async function openFleet(
  hosts: readonly Host[],
  opener: BalancerHosts,
  how: { readonly forks: number; readonly signal: AbortSignal; readonly needs: Needs },
): Promise<Fleet> {
  const opened = await settleSome(hosts, how.forks, (host) => opener.open(host, how.signal));
  const names = hosts.map((host) => host.name);
  try {
    const open = new Map(collect(names, opened, () => how.needs === 'any'));
    const members = hosts.map((host, index) => [host.name, open.get(host.name) ?? away(host, opened[index])] as const);
    return new Fleet(new Map(members), how.needs);
  } catch (error) {
    await Promise.allSettled(
      opened.map((one) => (one.status === 'fulfilled' ? one.value[Symbol.asyncDispose]() : undefined)),
    );
    throw error;
  }
}

/** Like Promise.allSettled, at most `width` at a time. */
export async function settleSome<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const [result] = await Promise.allSettled([work(item)]);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}

function away(host: Host, result: PromiseSettledResult<BalancerHost> | undefined): BalancerHost {
  if (result?.status !== 'rejected' || !(result.reason instanceof Unreachable))
    throw new Error(`${host.name} was neither opened nor unreachable`);
  return awayHost(host, result.reason);
}

/** All values, or one error that names every host that failed: a person wants the whole list, not the first. */
function collect<T>(
  names: readonly HostName[],
  results: readonly PromiseSettledResult<T>[],
  canMiss: (host: HostName) => boolean,
): [HostName, T][] {
  const failures = results.flatMap((one, index) => {
    const host = names[index];
    return one.status === 'rejected' && host !== undefined ? [{ host, error: one.reason as unknown }] : [];
  });
  const first = failures[0];
  const foreseen = failures.flatMap(({ error }) => (error instanceof Unreachable ? [error] : []));
  const spared = failures.every(({ host }) => canMiss(host));
  const enough = spared && foreseen.length === failures.length && failures.length < results.length;
  if (first === undefined || enough) return results.flatMap((one, index) => pair(names[index], one));
  const head = foreseen[0];
  if (head === undefined || foreseen.length < failures.length || failures.length === 1) throw first.error;
  const more = foreseen.map((error) => `${error.host}: ${error.message}`).join('\n');
  throw new Unreachable(head.code, head.host, `${failures.length} of ${names.length} hosts failed\n${more}`, {
    hint: head.hint,
    cause: new AggregateError(foreseen),
  });
}

function pair<T>(name: HostName | undefined, one: PromiseSettledResult<T>): [HostName, T][] {
  return name !== undefined && one.status === 'fulfilled' ? [[name, one.value]] : [];
}
