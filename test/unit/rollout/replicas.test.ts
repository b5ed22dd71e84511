import { describe, expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { ProbeAnswer } from '../../../src/model/health.ts';
import { parseHostName, parseHostPath } from '../../../src/model/names.ts';
import type { PlacedReplica } from '../../../src/model/plan.ts';
import { type Health, parseInstanceName, parseServiceName, parseVersion } from '../../../src/model/service.ts';
import type { BalancerHost } from '../../../src/ports/balancer-host.ts';
import type { Probed } from '../../../src/ports/probes.ts';
import { Fleet } from '../../../src/rollout/fleet.ts';
import type { Walk } from '../../../src/rollout/perform.ts';
import { check } from '../../../src/rollout/replicas.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { need } from '../../support/scratch-nginx.ts';

const [LB1, APP1] = ['lb1', 'app1'].map((name) => need(parseHostName(name)));
const WEB = need(parseServiceName('web'));
const address = parseAddress('10.0.0.1:5001');
if (!isAddress(address)) throw new Error('no address');
const REPLICA: PlacedReplica = {
  service: WEB,
  host: need(APP1),
  instance: need(parseInstanceName('5001')),
  address,
};
const health = (probe: Health['probe'], from: Health['from'] = 'balancer'): Health => ({
  probe,
  from,
  interval: milliseconds(1000),
  healthy: 2,
  probeTimeout: milliseconds(1000),
  timeout: milliseconds(5000),
});
const KINDS: readonly (readonly [string, Health, string])[] = [
  ['http from a balancer', health({ kind: 'http', path: '/', expect: [200], headers: {} }), 'lb1 members'],
  ['http from here', health({ kind: 'http', path: '/', expect: [200], headers: {} }, 'controller'), 'here'],
  ['tcp from a balancer', health({ kind: 'tcp' }), 'lb1 members'],
  ['tcp from here', health({ kind: 'tcp' }, 'controller'), 'here'],
  ['a command', health({ kind: 'command', command: './check' }), 'app1 units'],
  ['systemd', health({ kind: 'systemd', window: milliseconds(3000) }), 'app1 units'],
];

/** Runs one check of a replica that answers as told; who was asked goes to `asked`. */
async function checked(wish: Health, answers: readonly ProbeAnswer[], asked: Set<string> = new Set()): Promise<Walk> {
  const clock = new ManualClock();
  let turn = 0;
  const say = (who: string) => async (): Promise<Probed> => {
    asked.add(who);
    const answer = answers[Math.min(turn++, answers.length - 1)];
    return { outcome: 'probed', answers: answer === undefined ? [] : [answer] };
  };
  const member = (name: string) =>
    ({
      probes: {
        probeMembers: say(`${name} members`),
        probeUnits: say(`${name} units`),
        journal: async (unit: string) => [`${unit}: no database here`],
      },
    }) as unknown as BalancerHost;
  const apps = new Fleet(new Map([[need(APP1), member('app1')]]));
  const plan = {
    services: {
      apps: [{ name: APP1, host: APP1, paths: [] }],
      services: [{ name: WEB, version: need(parseVersion('2')), dest: need(parseHostPath('/srv/web')), health: wish }],
    },
  };
  const walk = {
    fleet: new Fleet(new Map([[need(LB1), member('lb1')]])).with(apps),
    journal: { plan, phase: { phase: 'progressing', step: 3, full: false, hold: false }, isNew: () => true },
    lease: { heard: [] },
    clock,
    probes: { probeMembers: say('here') },
  } as unknown as Walk;
  const calm = { stop: new AbortController().signal, kill: new AbortController().signal };
  let done = false;
  const running = check(walk, { do: 'check', replicas: [REPLICA] }, calm).finally(() => {
    done = true;
  });
  while (!done) await clock.jump();
  await running;
  return walk;
}

describe('a replica that is checked', () => {
  it.each(KINDS)('is asked by who %s says, and is well after enough good answers', async (_kind, wish, who) => {
    const asked = new Set<string>();
    const { tried } = await checked(wish, [{ good: true, said: 'fine' }], asked);
    expect(tried).toEqual({ step: 3, back: false });
    expect([...asked]).toEqual([who]);
  });

  it.each(KINDS)(
    'that is not well by %s fails with its last answer and the end of its journal',
    async (_kind, wish) => {
      const { tried } = await checked(wish, [
        { good: true, said: 'fine' },
        { good: false, said: 'what was said last' },
      ]);
      expect(tried?.problem).toBe('5001 on app1 is not well: what was said last\nweb@5001.service: no database here');
    },
  );

  it('by systemd fails when it is started anew again and again, however often it says that it runs', async () => {
    const restarting = Array.from({ length: 20 }, (_, index) => ({
      good: true,
      said: `start ${index}`,
      identity: `a/${index}`,
    }));
    const { tried } = await checked(health({ kind: 'systemd', window: milliseconds(3000) }), restarting);
    expect(tried?.problem).toContain('web@5001.service: no database here');
  });
});
