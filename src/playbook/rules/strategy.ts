/** Rules about the strategy and the groups it names. */

import { nearest } from '../../model/nearest.ts';
import type { RawPlay } from '../schema.ts';
import { broken, isZero, type PlayRule } from './rule.ts';

interface NamedGroup {
  readonly group: string;
  readonly pointer: string;
}

/** Every group that the strategy names exists in every upstream of the play. */
export const groupsExist: PlayRule = ({ play, base }) =>
  namedGroups(play, base).flatMap(({ group, pointer }) =>
    Object.entries(play.upstreams).flatMap(([name, upstream]) => {
      const known = Object.keys(upstream.groups ?? {});
      if (known.includes(group)) return [];
      const guess = nearest(group, known);
      const hint =
        known.length === 0
          ? 'give it groups instead of members'
          : guess === undefined
            ? `its groups: ${known.join(', ')}`
            : `did you mean '${guess}'?`;
      return [broken(pointer, `upstream '${name}' has no group '${group}'`, hint)];
    }),
  );

/** The two roles are two groups. */
export const groupsDiffer: PlayRule = ({ play, base }) => {
  const [first, second] = namedGroups(play, base);
  if (first === undefined || second === undefined || first.group !== second.group) return [];
  return [
    broken(
      second.pointer,
      `'${second.group}' is named twice`,
      'the strategy moves traffic from one group to another: name two',
    ),
  ];
};

/** A canary grows: less than before is a rollback, which is what `lbctl abort` is for. */
export const weightsGrow: PlayRule = ({ play, base }) => {
  let last = { percent: -1 };
  return weights(play, base).flatMap((step) => {
    const before = last;
    if (step.percent > before.percent) last = step;
    if (step.percent > before.percent) return [];
    const message =
      step.percent === before.percent
        ? `the weight is ${step.percent} already`
        : `the weight falls from ${before.percent} to ${step.percent}`;
    return [
      broken(
        step.pointer,
        message,
        'each set_weight is more than the one before; going back is what `lbctl abort` does',
      ),
    ];
  });
};

/** What is done at the end must be done completely, or the next apply finds two versions live. */
export const endsAtAll: PlayRule = ({ play, base }) => {
  if (!play.strategy.canary) return [];
  const last = weights(play, base).at(-1);
  const hint = 'end with set_weight: 100';
  if (last === undefined) return [broken(`${base}/strategy/canary/steps`, 'no step sets a weight', hint, true)];
  return last.percent === 100 ? [] : [broken(last.pointer, `the last weight is ${last.percent}, not 100`, hint)];
};

/** With ip_hash one client address always meets the same server: 5 % of weight is not 5 % of requests. */
export const noWeightsOnIpHash: PlayRule = ({ play, base }) => {
  if (!play.strategy.canary) return [];
  return Object.entries(play.upstreams)
    .filter(([, { method, routing }]) => method === 'ip_hash' && routing === undefined)
    .map(([name]) =>
      broken(
        `${base}/upstreams/${name}/method`,
        'ip_hash can not carry a canary by weights',
        'divide clients instead: routing: { by: client_ip }; or use round_robin, least_conn or random',
      ),
    );
};

/** Without room to go either way nothing can ever be replaced. */
export const roomToMove: PlayRule = ({ play, base }) => {
  const { rolling } = play.strategy;
  if (!rolling) return [];
  const stuck = isZero(rolling.max_unavailable, 1) && isZero(rolling.max_surge, 0);
  return stuck
    ? [
        broken(
          `${base}/strategy/rolling/max_unavailable`,
          'max_unavailable and max_surge are both 0: nothing can move',
          'allow at least one of them to be 1',
          true,
        ),
      ]
    : [];
};

function namedGroups(play: RawPlay, base: string): readonly NamedGroup[] {
  const { canary, blue_green: blueGreen } = play.strategy;
  const at = `${base}/strategy`;
  if (canary)
    return [
      { group: canary.stable, pointer: `${at}/canary/stable` },
      { group: canary.canary, pointer: `${at}/canary/canary` },
    ];
  return (blueGreen?.groups ?? []).map((group, index) => ({ group, pointer: `${at}/blue_green/groups/${index}` }));
}

function weights(play: RawPlay, base: string): readonly { readonly percent: number; readonly pointer: string }[] {
  return (play.strategy.canary?.steps ?? []).flatMap(({ set_weight: percent }, index) =>
    percent === undefined ? [] : [{ percent, pointer: `${base}/strategy/canary/steps/${index}/set_weight` }],
  );
}
