import { describe, expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { EventBody } from '../../../src/model/event.ts';
import { instant } from '../../../src/model/instant.ts';
import { parseHostName } from '../../../src/model/names.ts';
import type { PlacedReplica } from '../../../src/model/plan.ts';
import { parseInstanceName, parseServiceName } from '../../../src/model/service.ts';
import type { BalancerHost } from '../../../src/ports/balancer-host.ts';
import type { Connections } from '../../../src/ports/probes.ts';
import { Fleet } from '../../../src/rollout/fleet.ts';
import type { Walk } from '../../../src/rollout/perform.ts';
import { drain } from '../../../src/rollout/replicas.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { need } from '../../support/scratch-nginx.ts';

const address = parseAddress('10.0.0.1:5001');
if (!isAddress(address)) throw new Error('no address');
const REPLICA: PlacedReplica = {
  service: need(parseServiceName('web')),
  host: need(parseHostName('app1')),
  instance: need(parseInstanceName('5001')),
  address,
};
const LIMIT = 5000;
const UNKNOWN = { outcome: 'unknown', reason: 'no answer within 10 s' } as const;

interface Drained {
  readonly looks: number;
  /** Milliseconds that really passed. */
  readonly took: number;
  readonly told: readonly EventBody[];
  readonly tried: Walk['tried'];
}

/** Drains with two balancers: the first never holds anything, `second` answers the look of that number. */
async function drained(
  second: (look: number) => number | Connections,
  more: { readonly stopAt?: number; readonly abortAt?: number; readonly jumpAt?: number } = {},
): Promise<Drained> {
  const clock = new ManualClock();
  const stop = new AbortController();
  const told: EventBody[] = [];
  const intents: unknown[] = [];
  let jumped = 0;
  let looks = 0;
  const balancer = (answer: () => number | Connections) =>
    ({
      probes: {
        connections: async (): Promise<Connections> => {
          const said = answer();
          return typeof said === 'number' ? { outcome: 'counted', counts: [said] } : said;
        },
      },
    }) as unknown as BalancerHost;
  const asked = () => {
    looks += 1;
    if (looks === more.stopAt) stop.abort();
    if (looks === more.abortAt) intents.push({ id: 'i1', kind: 'abort' });
    if (looks === more.jumpAt) jumped = 3_600_000;
    return second(looks);
  };
  const walk = {
    fleet: new Fleet(
      new Map([
        [need(parseHostName('lb1')), balancer(() => 0)],
        [need(parseHostName('lb2')), balancer(asked)],
      ]),
    ),
    journal: {
      plan: { services: { drain: milliseconds(LIMIT) } },
      phase: { phase: 'progressing', step: 1, full: false, hold: false },
      tell: (event: EventBody) => told.push(event),
      isNew: () => true,
    },
    lease: { heard: intents },
    clock: {
      now: () => instant(clock.now() + jumped),
      steady: () => clock.steady(),
      sleep: clock.sleep.bind(clock),
    },
  } as unknown as Walk;
  const began = clock.now();
  let done = false;
  const running = drain(walk, [REPLICA], { stop: stop.signal, kill: new AbortController().signal }).finally(() => {
    done = true;
  });
  await clock.settle();
  while (!done) await clock.jump();
  await running;
  return { looks, took: clock.now() - began, told, tried: walk.tried };
}

describe('a drain', () => {
  it('ends when no balancer held a connection at two looks in a row', async () => {
    const { looks, told, tried } = await drained((look) => [3, 0, 1].at(look - 1) ?? 0);
    expect(looks).toBe(5);
    expect(told).toEqual([]);
    expect(tried).toEqual({ step: 1, back: false });
  });

  it('goes on with a notice when its time is over, and names who held how many', async () => {
    const { took, told, tried } = await drained(() => 2);
    expect(took).toBe(LIMIT);
    expect(told).toEqual([{ kind: 'notice', text: '5001 on app1: connections that have not ended are cut (lb2: 2)' }]);
    expect(tried).toEqual({ step: 1, back: false });
  });

  it.each([
    ['does not answer', UNKNOWN],
    ['can not tell', { outcome: 'failed', reason: 'ss is not there' } as const],
  ])('waits as long as it may for a balancer that %s', async (_what, answer) => {
    const { took, told } = await drained(() => answer);
    expect(took).toBe(LIMIT);
    const text = `5001 on app1: connections that have not ended are cut; lb2 can not count them: ${answer.reason}`;
    expect(told).toEqual([{ kind: 'notice', text }]);
  });

  it('is no shorter when the clock of this machine is set forward in the middle', async () => {
    expect((await drained(() => 1, { jumpAt: 3 })).took).toBe(LIMIT);
  });

  it.each([{ stopAt: 3 }, { abortAt: 3 }])('ends without a result when somebody stops or aborts: %o', async (how) => {
    const { looks, tried } = await drained(() => 1, how);
    expect(looks).toBe(3);
    expect(tried).toBeUndefined();
  });
});
