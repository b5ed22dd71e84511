import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Upstream } from '../../../src/model/upstream.ts';
import { assemble } from '../../../src/plan/assemble.ts';
import { viewPlan } from '../../../src/plan/describe.ts';
import { describePlan } from '../../../src/plan/describe-lines.ts';
import { draft } from '../../../src/plan/draft.ts';
import { type Live, liveUpstreams } from '../../../src/plan/live.ts';
import {
  canary,
  count,
  digest,
  host,
  line,
  live,
  member,
  planId,
  play,
  revision,
  revisions,
  upstream,
} from './builders.ts';

const groups = { stable: [member(1), member(2), member(3), member(5, { backup: true })], canary: [member(4)] };
const hosts = ['lb1', 'lb2', 'lb3'];

function planOf(now: Live, base: Readonly<Record<string, string>>, one: Upstream = upstream(groups)): Plan {
  const wanted = play(canary(5, milliseconds(300_000), 50, 'promotion', 100), [one], {
    serial: [count(1), count(2)],
  });
  return assemble({
    play: wanted,
    draft: draft({ play: wanted, live: now }),
    id: planId(1),
    created: instant(0),
    target: digest('a'),
    hosts: hosts.map(host),
    leftOut: [],
    onFailure: 'rollback',
    base: { revisions: revisions(base), upstreams: liveUpstreams(now, wanted.upstreams) },
    revisionOf: (index) => revision(['5', '50', '100'][index] ?? ''),
  });
}

const stable = live(
  hosts,
  groups.stable.map((one) => line(one)),
);

describe('the description of a plan', () => {
  it('says where the shares are shares of clients, and what each server gets of its group', () => {
    const routed = { ...upstream(groups), routing: { by: 'client_ip' } } as const;
    const plan = planOf(stable, { lb1: 'a', lb2: 'b', lb3: 'b' }, routed);
    expect(describePlan(plan)).toContain('   x-model: stable 100 → 95 %, canary 0 → 5 % of clients');
    const [step] = viewPlan(plan).steps;
    const [view] = step?.kind === 'state' ? step.upstreams : [];
    expect(view?.divides).toBe('clients');
    expect(view?.groups.map(({ servers }) => servers.map(({ share }) => share.toFixed(2)))).toEqual([
      ['31.67', '31.67', '31.67', '0.00'],
      ['5.00'],
    ]);
  });

  it('tells hosts in batches, every step with weights and shares from and to, and who moves from where', () => {
    expect(describePlan(planOf(stable, { lb1: 'a', lb2: 'b', lb3: 'b' }))).toEqual([
      'x-model: apply, canary (version 2.1.0)',
      'hosts: lb1 | lb2 lb3',
      '1. 5 % canary',
      '   x-model: stable 100 → 95 %, canary 0 → 5 %',
      '     stable: 10.0.0.1:80 weight 19, 10.0.0.2:80 weight 19, 10.0.0.3:80 weight 19, 10.0.0.5:80 backup',
      '     canary: 10.0.0.4:80 weight 3',
      '   lb1: 00000000000a → 000000000005',
      '   lb2 lb3: 00000000000b → 000000000005',
      '2. pause 5m',
      '3. 50 % canary',
      '   x-model: stable 95 → 50 %, canary 5 → 50 %',
      '     stable: 10.0.0.1:80 weight 1, 10.0.0.2:80 weight 1, 10.0.0.3:80 weight 1, 10.0.0.5:80 backup',
      '     canary: 10.0.0.4:80 weight 3',
      '   lb1 lb2 lb3: 000000000005 → 000000000050',
      '4. pause until `lbctl promote`',
      '5. 100 % canary',
      '   x-model: stable 50 → 0 %, canary 50 → 100 %',
      '     canary: 10.0.0.4:80 weight 1',
      '   lb1 lb2 lb3: 000000000050 → 000000000100',
      'on failure: back to where it began',
      'round trips: about 30',
    ]);
  });

  it('counts a request to each balancer for a step, and one more for those that move in a later batch', () => {
    // 3 hosts × (3 fixed + 3 states + 2 pauses), and lb2 and lb3 later in each state; with both at the end only lb1 moves.
    expect(viewPlan(planOf(stable, { lb1: 'a', lb2: 'b', lb3: 'b' })).roundTrips).toBe(3 * (3 + 3 + 2) + 3 * 2);
    expect(viewPlan(planOf(stable, { lb1: 'a', lb2: '100', lb3: '100' })).roundTrips).toBe(3 * (3 + 3 + 2));
  });

  it('lists only balancers that move', () => {
    const [first] = viewPlan(planOf(stable, { lb1: 'a', lb2: '100', lb3: '100' })).steps;
    expect(first?.kind === 'state' && first.moves.map((move) => move.host)).toEqual(['lb1']);
  });

  it('gives each server its share of the requests, a backup none', () => {
    const view = viewPlan(planOf(stable, { lb1: 'a', lb2: 'a', lb3: 'a' })).base.upstreams[0];
    expect(view?.groups[0]?.servers.map((server) => Math.round(server.share))).toEqual([33, 33, 33, 0]);
  });

  it('does not claim to know shares of what somebody else wrote', () => {
    const lines = describePlan(planOf(live(hosts, [line(member(99))]), { lb1: 'a', lb2: 'a', lb3: 'a' }));
    expect(lines[3]).toBe('   x-model: stable 95 %, canary 5 %');
  });

  it('says so when there is nothing to do', () => {
    expect(describePlan(planOf(stable, { lb1: '100', lb2: '100', lb3: '100' }))).toEqual([
      'x-model: apply, canary (version 2.1.0)',
      'hosts: lb1 | lb2 lb3',
      'nothing to do',
    ]);
  });

  it('names balancers that --limit leaves out', () => {
    const plan = { ...planOf(stable, { lb1: 'a', lb2: 'a', lb3: 'a' }), leftOut: [host('lb9')] };
    expect(describePlan(plan)[2]).toBe('left out by --limit, and still on what they serve now: lb9');
  });

  it('names app hosts that it is worked without, and why', () => {
    const behind = [{ host: host('app3'), state: 'unreachable', why: 'no route\nto it' }] as const;
    const plan = { ...planOf(stable, { lb1: 'a', lb2: 'a', lb3: 'a' }), behind };
    expect(describePlan(plan)[2]).toBe('worked without app3, which stays as it is: no route');
  });

  it('survives the way through JSON, as a saved plan takes it', () => {
    const plan = planOf(stable, { lb1: 'a', lb2: 'a', lb3: 'a' });
    expect(describePlan(JSON.parse(JSON.stringify(plan)))).toEqual(describePlan(plan));
  });
});
