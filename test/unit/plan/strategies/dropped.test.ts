/** Instances that a play has dropped: they leave the balancers with the others, are drained where that is known, and stopped. */
import { expect, it } from 'vitest';
import type { Address } from '../../../../src/model/address.ts';
import { replicaKey } from '../../../../src/model/member.ts';
import { type InstanceState, parseVersion } from '../../../../src/model/service.ts';
import type { Strategy } from '../../../../src/model/strategy.ts';
import { draft } from '../../../../src/plan/draft.ts';
import { addressesIn, leftBehind, reachedIn } from '../../../../src/plan/reached.ts';
import { hostNamed, samplePlan } from '../../../support/sample-plan.ts';
import { sampleService } from '../../../support/sample-service.ts';
import * as given from '../builders.ts';

const { need, replica } = given;
const version = (text: string) => need(parseVersion(text));

const BLUE = [replica(1, 5001), replica(2, 5001)];
const GREEN = [replica(1, 5002)];
const DROPPED = replica(2, 5009);
const runs = ({ replica: one }: given.Placed, text: string): InstanceState => ({
  ...one,
  version: version(text),
  running: true,
});

/** What happens from the first step on that the dropped instance has to do with: steps in short. */
function stepsOf(strategy: Strategy, reached: ReadonlyMap<string, Address>): readonly string[] {
  const { steps } = draft({
    play: given.play(strategy, [given.upstream({ stable: BLUE, canary: GREEN })], {
      services: [sampleService({ version: version('2') })],
    }),
    live: given.live(
      ['lb1'],
      [...BLUE, DROPPED].map((one) => given.line(one)),
    ),
    running: {
      now: [...BLUE, DROPPED].map((one) => runs(one, '1')),
      wanted: [...BLUE, ...GREEN].map((one) => runs(one, '2')),
      stale: new Set(),
      reached,
    },
  });
  return steps.map((step) => {
    if (step.kind === 'pause') return 'pause';
    if (step.kind !== 'state') return `${step.kind} ${step.replicas.map(({ address }) => address).join(' ')}`;
    const servers = (step.upstreams[0]?.servers ?? []).map((one) => one.address);
    return (step.moves ?? []).length > 0 ? step.label : `serve ${servers.join(' ')}`;
  });
}

const STRATEGIES: readonly Strategy[] = [
  given.rolling(1, 0),
  { kind: 'blue_green', groups: [given.group('stable'), given.group('canary')], autoPromote: true },
  given.canary(100),
];

it.each(STRATEGIES.map((one) => [one.kind, one] as const))(
  '%s stops them when no balancer has them any more, and their connections have ended',
  (_, strategy) => {
    const steps = stepsOf(strategy, new Map([[replicaKey(DROPPED.replica), DROPPED.address]]));
    const at = steps.indexOf('5009 on app2 is stopped');
    expect(steps[at - 1]).toBe(`drain ${DROPPED.address}`);
    const served = steps.slice(0, at).filter((step) => step.startsWith('serve '));
    expect(served.length).toBeGreaterThan(0);
    expect(served.at(-1)).not.toContain(DROPPED.address);
    expect(stepsOf(strategy, new Map())).toEqual(steps.filter((_, index) => index !== at - 1));
  },
);

it('where requests reached them stands in the plan of the run before', () => {
  const server = { ...DROPPED, group: given.group('stable') };
  const sample = samplePlan({ hosts: [hostNamed('lb1')], steps: ['1'] });
  const upstream = { upstream: given.upstream({}).name, servers: [server], shares: {} };
  const plan = { ...sample, base: { ...sample.base, upstreams: [upstream] } };
  expect(reachedIn([plan])).toEqual(new Map([[replicaKey(DROPPED.replica), DROPPED.address]]));
  const hostile = { ...server, address: 'x; evil' as Address };
  expect(addressesIn([{ ...plan, base: { ...plan.base, upstreams: [{ ...upstream, servers: [hostile] }] } }])).toEqual(
    new Map(),
  );
});

it('a service or a host that is gone from the play is named, with the way to stop what it runs', () => {
  const service = sampleService({ hosts: [hostNamed('app1')] });
  const apps = ['app1', 'app2'].map((name) => ({ name: hostNamed(name), host: hostNamed(name), paths: [] }));
  const sample = samplePlan({ hosts: [hostNamed('lb1')], steps: [] });
  const plan = {
    ...sample,
    services: {
      served: [],
      drain: sample.pace.settle,
      apps,
      services: [{ name: service.name, version: version('1'), dest: service.dest }],
    },
  };
  expect(leftBehind(plan, [service], [])).toEqual([
    'app2: no longer a host of its services; instances there keep running until `lbctl service stop x app2`',
  ]);
  expect(leftBehind(plan, [], [])).toEqual([
    'x-model: no longer in the play; instances there keep running until `lbctl service stop x x-model`',
  ]);
  expect(leftBehind(plan, [service], [hostNamed('app2')])).toEqual([]);
  expect(leftBehind(sample, [], [])).toEqual([]);
});
