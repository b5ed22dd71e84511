/** Plans with services for transcripts, in few words, and what their revisions are called there. */
import type { Address } from '../../src/model/address.ts';
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import { milliseconds, parseDuration } from '../../src/model/duration.ts';
import type { HostName } from '../../src/model/names.ts';
import type { Strategy } from '../../src/model/strategy.ts';
import type { FakeBalancers } from '../support/fake-balancers.ts';
import { FakeServices } from '../support/fake-services.ts';
import { membersOf, type ServicesPlan, servicesPlan, versionOf } from '../support/service-plans.ts';
import * as given from '../unit/plan/builders.ts';

const DRAIN = milliseconds(5000);
const STRATEGIES: Readonly<Record<string, Strategy>> = {
  rolling: { ...given.rolling(1, 0), drain: DRAIN },
  canary: { ...given.canary(50, 'promotion', 100), drain: DRAIN },
  absorb: { ...given.canary(50, 100), ...{ drain: DRAIN, after: 'absorb' } },
  'blue-green': {
    kind: 'blue_green',
    groups: [given.group('stable'), given.group('canary')],
    autoPromote: true,
    drain: DRAIN,
  },
};
const KEEP = milliseconds(60_000);
const HEALTH = {
  probe: { kind: 'http', path: '/health', expect: [200], headers: {} },
  from: 'balancer',
  interval: milliseconds(1000),
  healthy: 2,
  probeTimeout: milliseconds(1000),
  timeout: milliseconds(10_000),
} as const;

function withConfirm(services: ServicesPlan, text: string | undefined): ServicesPlan {
  const confirm = parseDuration(text ?? '');
  if (confirm === undefined) return services;
  const { plan } = services;
  return { ...services, plan: { ...plan, pace: { ...plan.pace, confirm } } };
}

export class ServicesScene {
  readonly services: ServicesPlan;
  readonly effects: FakeServices;
  readonly #names = new Map<RevisionId, string>();
  readonly #sick = new Set<Address>();
  readonly #addresses: ReadonlyMap<string, Address>;
  #linger = 0;
  #told = 0;

  /** The strategy over the hosts of `world`: those named `app…` run services, the others balance. */
  constructor(word: string, settings: Readonly<Record<string, string>>, world: FakeBalancers) {
    const plain = STRATEGIES[word];
    const strategy = plain?.kind === 'blue_green' && settings['keep'] === 'yes' ? { ...plain, keep: KEEP } : plain;
    if (strategy === undefined) throw new Error(`no such strategy: ${word}`);
    const all = [...world.hosts.keys()];
    const isApp = (host: HostName) => host.startsWith('app');
    const spec = {
      strategy,
      balancers: all.filter((host) => !isApp(host)),
      apps: all.filter(isApp),
      groups: (settings['groups'] ?? '2').split(',').map(Number),
      isLive: true,
      drain: DRAIN,
      health: HEALTH,
      onFailure: settings['on_failure'] === 'hold' ? 'hold' : 'rollback',
    } as const;
    this.services = withConfirm(servicesPlan(spec), settings['confirm']);
    const members = membersOf(spec);
    const nameOf = (address: Address) => {
      const replica = members.find((one) => one.address === address)?.replica;
      return spec.apps.length === 1 ? `${replica?.instance}` : `${replica?.instance}@${replica?.host}`;
    };
    this.#addresses = new Map(members.map(({ address }) => [nameOf(address), address]));
    const { plan } = this.services;
    const states = plan.steps.flatMap((step) => (step.kind === 'state' ? [step.desired] : []));
    for (const { revisions, upstreams } of [plan.base, ...states]) {
      const servers = upstreams.flatMap((one) => one.servers);
      const words = servers.map(({ address, weight }) => `${nameOf(address)}${weight === 1 ? '' : `*${weight}`}`);
      for (const host of spec.balancers) this.#names.set(revisions[host] ?? ORIGINAL, `[${words.join(' ')}]`);
    }
    for (const [revision, replicas] of this.services.states) {
      const does = replicas.map(
        ({ replica, version, running }) => `${replica.instance}:${running ? version : 'stopped'}`,
      );
      this.#names.set(revision, does.join(' '));
    }
    this.effects = new FakeServices(this.services, {
      clock: world.clock,
      floor: 1,
      linger: () => this.#linger,
      warmUp: milliseconds(1500),
      sick: { version: versionOf('2'), addresses: this.#sick },
    });
    world.serve(plan, this.effects);
  }

  /** `[5000*3 5100]` of a balancer, `5000:1 5001:2` of an app host. */
  name(revision: string): string | undefined {
    return [...this.#names].find(([known]) => known === revision)?.[1];
  }

  /** Whether a replica answers well on version 2. */
  set(name: string, health: 'sick' | 'well'): void {
    const address = this.#addresses.get(name);
    if (address === undefined) throw new Error(`no replica ${name}`);
    if (health === 'sick') this.#sick.add(address);
    else this.#sick.delete(address);
  }

  /** Connections stay for so long when a replica leaves. */
  hold(span: number): void {
    this.#linger = span;
  }

  /** Requests that were lost since it was asked last. */
  lost(): readonly string[] {
    const news = this.effects.complaints.slice(this.#told);
    this.#told += news.length;
    return news;
  }
}
