/** PURE: which members are well, by what they have answered so far, and which of them an upstream goes on with. */
import type { Address } from '../model/address.ts';
import type { MemberCheck } from '../model/check.ts';
import type { Member } from '../model/member.ts';
import type { Group } from '../model/upstream.ts';

export interface MemberHealth {
  /** `new` has not been judged yet: it takes requests only after `rise` good answers. */
  readonly state: 'well' | 'new' | 'ill';
  /** Good answers in a row up to now. */
  readonly good: number;
  /** Bad ones in a row; of a new member all of them, so that one that goes to and fro is judged too. */
  readonly bad: number;
}

/** What serves now is well until it is shown to be ill: a watcher that begins takes nothing out. */
export function firstSeen(isLive: boolean): MemberHealth {
  return { state: isLive ? 'well' : 'new', good: 0, bad: 0 };
}

/** After one more answer. */
export function hear(before: MemberHealth, isGood: boolean, { rise, fall }: MemberCheck): MemberHealth {
  if (!isGood) {
    const bad = before.bad + 1;
    return { state: bad >= fall ? 'ill' : before.state, good: 0, bad };
  }
  const good = before.good + 1;
  const isWell = good >= rise;
  return { state: isWell ? 'well' : before.state, good, bad: before.state === 'new' && !isWell ? before.bad : 0 };
}

export interface Choice {
  readonly groups: readonly Group[];
  /** `whole`: too few are well, so that none is left out; `unproven`: the same, and some have not been judged yet. */
  readonly kind: 'well' | 'whole' | 'unproven';
  /** Members that take requests, and how many of them are well. */
  readonly all: number;
  readonly well: number;
}

type State = MemberHealth['state'];

/** The groups without members that are not well. No group loses its last one, and the upstream keeps `least`. */
export function chooseWell(
  groups: readonly Group[],
  stateOf: (address: Address) => State,
  { least }: Pick<MemberCheck, 'least'>,
): Choice {
  const isWell = ({ address }: Member): boolean => stateOf(address) === 'well';
  const isShort = ({ members }: Group): boolean => members.some(serves) && !members.filter(serves).some(isWell);
  const kept = groups.map((group) => (isShort(group) ? group : { ...group, members: group.members.filter(isWell) }));
  const serving = membersOf(groups).filter(serves);
  const counts = { all: serving.length, well: serving.filter(isWell).length };
  const isFew = membersOf(kept).filter(serves).length < Math.min(least, serving.length);
  if (!isFew && !groups.some(isShort)) return { kind: 'well', groups: kept, ...counts };
  const isUnproven = serving.some(({ address }) => stateOf(address) === 'new');
  return { kind: isUnproven ? 'unproven' : 'whole', groups: isFew ? groups : kept, ...counts };
}

function serves({ backup }: Member): boolean {
  return !backup;
}

function membersOf(groups: readonly Group[]): readonly Member[] {
  return groups.flatMap(({ members }) => members);
}
