/** PURE: what a play wants of its balancers as a set, so that two answers can be compared without regard to order. */
import type { Play } from '../model/playbook.ts';
import type { Change, Difference } from '../model/watch.ts';

/** What is wanted, by a key that says where it belongs, with what is said of it. */
export type MemberSet = ReadonlyMap<string, string>;

/**
 * The members of a play by upstream, group and address. `rest`: whatever else makes the play another one, such as facts
 * and the balancers it is for; where that changes, every member is another.
 */
export function membersOf({ balancer = '', upstreams }: Pick<Play, 'balancer' | 'upstreams'>, rest: string): MemberSet {
  // Most members are described alike: one text for all of them spares most of what a set needs.
  const texts = new Map<string, string>();
  const once = (text: string): string => {
    const known = texts.get(text) ?? text;
    texts.set(known, known);
    return known;
  };
  return new Map(
    upstreams.flatMap(({ name, groups }) =>
      groups.flatMap((group) =>
        group.members.map(({ address, ...said }): [string, string] => [
          [balancer, name, group.name, address].join(' '),
          once(`${rest} ${JSON.stringify(said)}`),
        ]),
      ),
    ),
  );
}

/** What is different in `after`; all zero where they say the same. */
export function differenceOf(before: MemberSet, after: MemberSet): Difference {
  if (before === after) return { added: 0, changed: 0, removed: 0 };
  let added = 0;
  let changed = 0;
  for (const [key, text] of after) {
    const former = before.get(key);
    if (former === undefined) added += 1;
    else if (former !== text) changed += 1;
  }
  return { added, changed, removed: before.size + added - after.size };
}

/** The kinds of change that there are in a difference. */
export function kindsOf(difference: Difference): readonly Change[] {
  const kinds: readonly Change[] = ['added', 'changed', 'removed'];
  return kinds.filter((kind) => difference[kind] > 0);
}
