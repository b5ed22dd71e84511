import { describe, expect, it } from 'vitest';
import type { Rolling } from '../../../src/model/strategy.ts';
import { draft } from '../../../src/plan/draft.ts';
import { onHosts, onlyServing } from '../../../src/plan/on-hosts.ts';
import { instanceState, sampleService } from '../../support/sample-service.ts';
import * as given from './builders.ts';

const APPS = [1, 2, 3, 4];
const host = (app: number) => given.host(`app${app}`);
const service = sampleService({ hosts: APPS.map(host), instances: sampleService().instances.slice(0, 1) });
const replica = (app: number) => given.replica(app, 5001);

interface Wish {
  readonly unavailable?: number;
  /** App hosts that are worked. */
  readonly only: readonly number[];
  readonly away?: readonly number[];
  readonly serving?: readonly number[];
}

/** Steps of an update of the fleet that serves, in short: who serves, by app host. */
function planned({ unavailable = 1, only, away = [], serving = APPS }: Wish): readonly string[] {
  const rolling = { ...given.rolling(unavailable, 0), kind: 'rolling' } as Rolling;
  const whole = given.play(rolling, [given.upstream({ all: APPS.map(replica) })], { services: [service] });
  const live = given.live(
    ['lb1'],
    serving.map((app) => given.line(replica(app))),
  );
  const { play, missing } = onlyServing(onHosts(whole, new Set(only.map(host))), live, new Set(away.map(host)));
  const on = (version: string) => only.map((app) => ({ ...instanceState(5001, { host: host(app) }), version }));
  const [now, wanted] = [on('1'), on('2')] as unknown as [
    ReturnType<typeof instanceState>[],
    ReturnType<typeof instanceState>[],
  ];
  const { steps } = draft({ play, live, running: { now, wanted, stale: new Set(), missing } });
  return steps.flatMap((step) => {
    if (step.kind !== 'state') return [];
    if ((step.moves ?? []).length > 0) return [step.label];
    return [(step.upstreams[0]?.servers ?? []).map(({ replica: one }) => one?.host.slice(3)).join('')];
  });
}

describe('a play on fewer app hosts than it names', () => {
  it('restarts replicas there alone, and the others serve on', () => {
    expect(planned({ only: [2] })).toEqual(['1234', '134', '5001 on app2 runs 2', '1234']);
  });

  it('puts nobody in rotation whom it does not work', () => {
    expect(planned({ unavailable: 2, only: [1, 2], serving: [1, 2, 3] })).toEqual([
      '123',
      '23',
      '5001 on app1 runs 2',
      '123',
      '13',
      '5001 on app2 runs 2',
      '123',
    ]);
    expect(planned({ only: [1], serving: [] })).toEqual(['5001 on app1 runs 2', '1']);
  });

  it('counts those out of rotation or out of reach as unavailable, so that never fewer serve than allowed', () => {
    expect(planned({ unavailable: 3, only: [1, 2, 4], away: [3] })).toEqual([
      '1234',
      '34',
      '5001 on app1, 5001 on app2 run 2',
      '1234',
      '123',
      '5001 on app4 runs 2',
      '1234',
    ]);
    expect(() => planned({ unavailable: 1, only: [1, 2, 4], away: [3] })).toThrow(
      '1 is out of rotation or out of reach',
    );
    expect(() => planned({ unavailable: 1, only: [1, 2], serving: [1, 2, 3] })).toThrow('1 is out of rotation');
  });

  it('is refused where nobody would serve', () => {
    expect(() => planned({ only: [], serving: [] })).toThrow('would have no member');
  });
});
