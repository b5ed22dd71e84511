import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, isAddress, parseAddress } from '../../../src/model/address.ts';
import type { MemberCheck } from '../../../src/model/check.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { type GroupName, parseGroupName } from '../../../src/model/names.ts';
import type { Group } from '../../../src/model/upstream.ts';
import { chooseWell, firstSeen, hear, type MemberHealth } from '../../../src/watch/health.ts';

const CHECK: MemberCheck = {
  probe: { kind: 'tcp' },
  interval: milliseconds(5000),
  timeout: milliseconds(2000),
  rise: 2,
  fall: 3,
  least: 1,
};

/** `+` is a good answer, `-` a bad one. */
const after = (begin: MemberHealth, answers: string): MemberHealth['state'] =>
  [...answers].reduce((health, answer) => hear(health, answer === '+', CHECK), begin).state;

describe('a member, with rise 2 and fall 3,', () => {
  it.each([
    ['that serves is well', true, '', 'well'],
    ['that serves is well after two bad answers', true, '--', 'well'],
    ['that serves is ill after three', true, '---', 'ill'],
    ['that serves is well where a good answer comes between', true, '--+--', 'well'],
    ['that is ill stays so after one good answer', true, '---+', 'ill'],
    ['that is ill stays so where a bad answer comes between', true, '---+-+', 'ill'],
    ['that is ill is well after two good answers', true, '---++', 'well'],
    ['that is well again is ill after three bad answers', true, '---++---', 'ill'],
    ['that is new is not well yet', false, '+', 'new'],
    ['that is new is well after two good answers', false, '++', 'well'],
    ['that is new is not ill after two bad answers', false, '--', 'new'],
    ['that is new is ill after three', false, '---', 'ill'],
    ['that is new and goes to and fro is ill after three bad answers in all', false, '-+-+-', 'ill'],
  ])('%s', (_, isLive, answers, state) => {
    expect(after(firstSeen(isLive), answers)).toBe(state);
  });
});

const address = (name: string): Address => [parseAddress(`${name}:80`)].find(isAddress) as Address;
/** `a~` is a backup. */
const group = (name: string, ...members: readonly string[]): Group => ({
  name: parseGroupName(name) as GroupName,
  members: members.map((one) => ({
    address: address(one.replace('~', '')),
    weight: 1,
    backup: one.endsWith('~'),
    labels: {},
  })),
});
const chosen = (groups: readonly Group[], states: Readonly<Record<string, MemberHealth['state']>>, least = 1) => {
  const { kind, groups: left } = chooseWell(groups, (one) => states[one.replace(':80', '')] ?? 'well', { least });
  return [kind, ...left.map(({ members }) => members.map((one) => one.address.replace(':80', '')).join(''))];
};

describe('an upstream goes on', () => {
  const three = [group('members', 'a', 'b', 'c')];

  it('with those that are well', () => {
    expect(chosen(three, {})).toEqual(['well', 'abc']);
    expect(chosen(three, { b: 'ill', c: 'new' })).toEqual(['well', 'a']);
    expect(chosen([group('members', 'a', 'b~')], { b: 'ill' })).toEqual(['well', 'a']);
  });

  it('with all of them where none is well, where fewer than min_members are, and where only backups are', () => {
    expect(chosen(three, { a: 'ill', b: 'ill', c: 'ill' })).toEqual(['whole', 'abc']);
    expect(chosen(three, { b: 'ill', c: 'ill' }, 2)).toEqual(['whole', 'abc']);
    expect(chosen(three, { c: 'ill' }, 2)).toEqual(['well', 'ab']);
    expect(chosen([group('members', 'a', 'b~')], { a: 'ill' })).toEqual(['whole', 'ab']);
  });

  it('without an alarm where it has fewer members than min_members, and all are well', () => {
    expect(chosen([group('members', 'a')], {}, 3)).toEqual(['well', 'a']);
  });

  it('with the whole of a group that none is well of, and without those of another', () => {
    const two = [group('stable', 'a', 'b', 'c'), group('canary', 'd')];
    expect(chosen(two, { a: 'ill', d: 'ill' })).toEqual(['whole', 'bc', 'd']);
  });

  it('as it was until new members have been judged, where they are needed', () => {
    expect(chosen(three, { a: 'new', b: 'new', c: 'ill' })).toEqual(['unproven', 'abc']);
    expect(chosen(three, { a: 'new', b: 'ill', c: 'well' }, 2)).toEqual(['unproven', 'abc']);
  });

  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const groups = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.nat(2), fc.boolean()), {
      minLength: 1,
      selector: ([one]) => one,
    })
    .map((members) =>
      [0, 1, 2]
        .map((index) => {
          const own = members.filter(([, at]) => at === index);
          // A playbook with backups alone is refused.
          return group(`g${index}`, ...own.map(([name, , backup], first) => (backup && first > 0 ? `${name}~` : name)));
        })
        .filter(({ members: own }) => own.length > 0),
    );

  it('and never empties a group, nor falls below min_members, nor takes in what was not there, whatever was answered', () => {
    const answers = fc.array(fc.tuple(fc.constantFrom(...names), fc.boolean()), { maxLength: 100 });
    const live = fc.uniqueArray(fc.constantFrom(...names));
    fc.assert(
      fc.property(groups, answers, live, fc.integer({ min: 1, max: 5 }), (written, heard, serving, least) => {
        const health = new Map(names.map((name) => [address(name), firstSeen(serving.includes(name))]));
        for (const [name, isGood] of heard) {
          const one = address(name);
          health.set(one, hear(health.get(one) ?? firstSeen(false), isGood, CHECK));
        }
        const { groups: left, kind } = chooseWell(written, (one) => health.get(one)?.state ?? 'well', { least });
        const serves = (some: readonly Group[]) => some.flatMap(({ members }) => members).filter((one) => !one.backup);
        expect(left.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
        for (const [index, { members }] of left.entries()) {
          const own = written[index]?.members ?? [];
          expect(serves([{ ...group('x'), members }]).length).toBeGreaterThan(0);
          expect(members).toEqual(own.filter((one) => members.includes(one)));
        }
        expect(serves(left).length).toBeGreaterThanOrEqual(Math.min(least, serves(written).length));
        const out = written
          .flatMap(({ members }) => members)
          .filter((one) => !left.some((g) => g.members.includes(one)));
        // What served and has not answered badly `fall` times is never taken out.
        const early = out.filter(
          (one) => serving.includes(one.address.replace(':80', '')) && !heardIll(heard, one.address),
        );
        expect(early).toEqual([]);
        if (kind === 'well')
          expect(left.flatMap(({ members }) => members).every((one) => health.get(one.address)?.state === 'well')).toBe(
            true,
          );
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether there were three bad answers in a row at some time. */
function heardIll(heard: readonly (readonly [string, boolean])[], one: Address): boolean {
  const own = heard.filter(([name]) => address(name) === one).map(([, isGood]) => (isGood ? '+' : '-'));
  return own.join('').includes('---');
}
