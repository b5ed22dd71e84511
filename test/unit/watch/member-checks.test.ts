import { beforeEach, describe, expect, it } from 'vitest';
import { type Address, isAddress, parseAddress } from '../../../src/model/address.ts';
import type { MemberCheck } from '../../../src/model/check.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { type HostPath, parseHostPath, parseUpstreamName, type UpstreamName } from '../../../src/model/names.ts';
import { IMPLICIT_GROUP, type Upstream } from '../../../src/model/upstream.ts';
import { MemberChecks } from '../../../src/watch/member-checks.ts';
import { membersOf } from '../../../src/watch/member-set.ts';
import { World } from '../../support/watched-world.ts';

const SECOND = 1000;
const CHECK: MemberCheck = {
  probe: { kind: 'tcp' },
  interval: milliseconds(5 * SECOND),
  timeout: milliseconds(2 * SECOND),
  rise: 2,
  fall: 3,
  least: 1,
};
const QUICK = { heartbeat: milliseconds(SECOND) };

const upstream = (members: readonly string[], check: Partial<MemberCheck> = {}): Upstream => ({
  name: parseUpstreamName('app') as UpstreamName,
  dest: parseHostPath('/etc/nginx/conf.d/app.conf') as HostPath,
  method: { kind: 'round_robin' },
  template: { file: '', text: '' },
  check: { ...CHECK, ...check },
  groups: [
    {
      name: IMPLICIT_GROUP,
      members: members.map((name) => ({
        address: [parseAddress(`${name}:80`)].find(isAddress) as Address,
        weight: 1,
        backup: false,
        labels: {},
      })),
    },
  ],
});

describe('a watcher whose members are asked', () => {
  let world: World;
  let checks: MemberChecks;
  let found: readonly string[];
  let live: readonly string[];
  let ill: ReadonlySet<string>;
  let check: Partial<MemberCheck>;
  /** When a member was asked, and how many were at that moment. */
  let asked: { readonly name: string; readonly at: number; readonly open: number }[];
  let open: number;
  let takes: number;

  beforeEach(() => {
    world = new World();
    [found, live, ill, check] = [['a', 'b', 'c'], ['a', 'b', 'c'], new Set(), {}];
    [asked, open, takes] = [[], 0, 0];
    const { clock } = world;
    checks = new MemberChecks({
      clock,
      tell: world.tell,
      async probeMembers(_probe, members) {
        const names = members.map((one) => one.replace(':80', ''));
        open += names.length;
        for (const name of names) asked.push({ name, at: clock.steady(), open });
        if (takes > 0) await clock.pass(milliseconds(takes));
        open -= names.length;
        return { outcome: 'probed', answers: names.map((name) => ({ good: !ill.has(name), said: `${name} spoke` })) };
      },
    });
    world.others = (signal) => [checks.changes(signal)];
    world.answer = () => {
      const play = { upstreams: [upstream(found, check)] };
      checks.follow([play], (address) => live.includes(address.replace(':80', '')));
      const { plays, unproven } = checks.choose([play]);
      if (unproven !== undefined) return { kind: 'fault', why: 'unproven', text: unproven };
      return { kind: 'members', set: new Map(plays.flatMap((one) => [...membersOf(one, '')])) };
    };
  });

  const run = async (time: number, ...what: readonly (readonly [number, () => void])[]): Promise<void> => {
    const passing = what.map(async ([at, change]) => {
      await world.clock.pass(milliseconds(at));
      change();
    });
    await world.run(world.watch(QUICK, { tell: true }), time);
    await Promise.all(passing);
  };
  const applied = () =>
    world.refreshes.map(({ set }) => [...set.keys()].map((key) => key.split(' ').at(-1)?.replace(':80', '')).join(''));

  /** From one question to a member to the next. */
  const pausesOf = (wanted: string) => {
    const at = asked.filter(({ name }) => name === wanted).map((one) => one.at);
    return at.slice(1).map((one, index) => one - (at[index] ?? 0));
  };

  it('leaves out one that turned ill, takes it in again, and is woken by both', async () => {
    const start = world.clock.steady();
    const turns = [
      [61 * SECOND, () => (ill = new Set(['b']))],
      [121 * SECOND, () => (ill = new Set())],
    ] as const;
    await run(300 * SECOND, ...turns);
    expect(applied()).toEqual(['abc', 'ac', 'abc']);
    // Three bad answers five seconds apart, two good ones, and one heartbeat.
    const [, out = 0, back = 0] = world.refreshes.map(({ at }) => at - start);
    expect(out).toBeGreaterThan(71 * SECOND);
    expect(out).toBeLessThanOrEqual(77 * SECOND);
    expect(back).toBeLessThanOrEqual(132 * SECOND);
    expect(world.said.filter(({ kind }) => kind === 'member')).toEqual([
      { kind: 'member', upstream: 'app', address: 'b:80', well: false, text: 'b spoke' },
      { kind: 'member', upstream: 'app', address: 'b:80', well: true, text: 'b spoke' },
    ]);
    expect(world.counters).toMatchObject({ turnedIll: 1, alarms: 0, done: 3 });
  });

  it('takes nothing out at its beginning, and all of what is new in only when it has answered well', async () => {
    live = ['a'];
    ill = new Set(['a', 'b']);
    await run(9 * SECOND);
    expect(applied()).toEqual(['a', 'ac']);
  });

  it('waits for the first answers where nothing serves yet', async () => {
    live = [];
    await run(60 * SECOND);
    expect(world.words.slice(0, 1)).toEqual(['unproven']);
    expect(applied()).toEqual(['abc']);
    expect(world.counters.alarms).toBe(0);
  });

  it('leaves none out where all are ill, and says so once, and once when it is over', async () => {
    await run(
      200 * SECOND,
      [10 * SECOND, () => (ill = new Set(['a']))],
      [60 * SECOND, () => (ill = new Set(['a', 'b', 'c']))],
      [100 * SECOND, () => world.wake()],
      [120 * SECOND, () => (ill = new Set(['a', 'b']))],
    );
    expect(applied()).toEqual(['abc', 'bc', 'abc', 'c']);
    expect(world.said.filter(({ kind }) => kind === 'alarm')).toEqual([
      {
        kind: 'alarm',
        upstream: 'app',
        over: false,
        text: '0 of 3 members pass their check, too few: none of those that take requests is left out',
      },
      { kind: 'alarm', upstream: 'app', over: true, text: '1 of 3 members pass their check, enough again' },
    ]);
    expect(world.counters).toMatchObject({ alarms: 1, turnedIll: 3 });
  });

  it('keeps min_members', async () => {
    check = { least: 2 };
    await run(
      100 * SECOND,
      [10 * SECOND, () => (ill = new Set(['a']))],
      [50 * SECOND, () => (ill = new Set(['a', 'b']))],
    );
    expect(applied()).toEqual(['abc', 'bc', 'abc']);
  });

  it('forgets those that are gone: one that comes back is new', async () => {
    const turns = [
      [10 * SECOND, () => (found = ['a', 'b'])],
      [10 * SECOND, () => world.wake()],
      [60 * SECOND, () => (found = ['a', 'b', 'c'])],
      [60 * SECOND, () => (live = ['a', 'b'])],
      [60 * SECOND, () => (ill = new Set(['c']))],
      [60 * SECOND, () => world.wake()],
    ] as const;
    await run(200 * SECOND, ...turns);
    expect(applied()).toEqual(['abc', 'ab']);
    expect(Math.max(...pausesOf('c'))).toBeGreaterThan(45 * SECOND);
  });

  it('asks at most 32 at once, and none anew before the others had their turn', async () => {
    found = Array.from({ length: 100 }, (_, index) => `m${index}`);
    live = found;
    takes = 7 * SECOND;
    await run(600 * SECOND);
    expect(Math.max(...asked.map((one) => one.open))).toBe(32);
    expect(Math.min(...pausesOf('m0'))).toBeGreaterThanOrEqual(21 * SECOND);
    expect(pausesOf('m0').length).toBeGreaterThan(10);
  });

  it('asks one that takes its time only when it has had its interval after that', async () => {
    takes = 7 * SECOND;
    await run(600 * SECOND);
    expect(Math.min(...pausesOf('a'))).toBe(12 * SECOND);
  });

  it('judges all of them before the one look of --once, and asks those that answered well no more', async () => {
    live = ['a', 'b'];
    ill = new Set(['b', 'c']);
    checks.follow([{ upstreams: [upstream(found, { rise: 3 })] }], () => true);
    const judging = checks.judge(new AbortController().signal);
    await world.clock.advance(2 * SECOND);
    ill = new Set(['c']);
    await world.clock.advance(20 * SECOND);
    await judging;
    expect(asked.map(({ name }) => name).join('')).toBe('abcbcbc');
    check = { rise: 3 };
    await run(SECOND);
    expect(applied()).toEqual(['ab']);
  });
});
