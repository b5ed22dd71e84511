/** Rules about routing by client, and about the names that it takes in nginx. */
import { groupUpstream, routingVariable } from '../../model/routing.ts';
import { pointerStep } from '../locate.ts';
import type { RawPlay } from '../schema.ts';
import { broken, type PlayRule, type UpstreamRule } from './rule.ts';

/** nginx would read `$1st_upstream` as the capture `$1`. */
export const routedNameIsWord: UpstreamRule = ({ name, upstream, pointer }) =>
  upstream.routing === undefined || /^[A-Za-z]/.test(name)
    ? []
    : [
        broken(
          pointer,
          `with routing the name '${name}' gives nginx the variable ${routingVariable(name)}, which it can not read`,
          'begin the name with a letter',
          true,
        ),
      ];

/** The other strategies give a group all clients or none, so nothing would be divided. */
export const routingNeedsCanary: PlayRule = ({ play, base }) => {
  if (play.strategy.canary) return [];
  const kind = play.strategy.rolling ? 'rolling' : 'blue_green';
  return routed(play).map((name) =>
    broken(
      `${base}/upstreams${pointerStep(name)}/routing`,
      `routing does nothing with ${kind}: clients are divided only while a canary has a part of them`,
      'leave routing out, or use the strategy canary',
      true,
    ),
  );
};

/** nginx does not mind two definitions of a variable: the last one silently wins, in both upstreams. */
export const routingVariablesDiffer: PlayRule = ({ play, base }) => {
  const owners = new Map<string, string>();
  return routed(play).flatMap((name) => {
    const variable = routingVariable(name);
    const other = owners.get(variable);
    if (other === undefined) owners.set(variable, name);
    return other === undefined
      ? []
      : [
          broken(
            `${base}/upstreams${pointerStep(name)}`,
            `routing would give '${name}' and '${other}' the same variable ${variable}`,
            'nginx knows no case and only _ besides letters and digits: choose names that differ in more',
            true,
          ),
        ];
  });
};

/** A group of a routed upstream is an upstream of its own in nginx: `x-model-canary`. */
export const groupUpstreamsDiffer: PlayRule = ({ play, base }) => {
  const owners = new Map(Object.keys(play.upstreams).map((name) => [name.toLowerCase(), `the upstream '${name}'`]));
  const names = routed(play);
  // Two that share their variable are named for that.
  const first = names.filter(
    (name, at) => names.findIndex((one) => routingVariable(one) === routingVariable(name)) === at,
  );
  return first.flatMap((name) =>
    Object.keys(play.upstreams[name]?.groups ?? {}).flatMap((group) => {
      const own = groupUpstream(name, group);
      const other = owners.get(own.toLowerCase());
      if (other === undefined) owners.set(own.toLowerCase(), `a group of '${name}'`);
      return other === undefined
        ? []
        : [
            broken(
              `${base}/upstreams${pointerStep(name)}/groups${pointerStep(group)}`,
              `with routing the group is the upstream '${own}' in nginx, and so is ${other}`,
              'choose another name for one of them',
              true,
            ),
          ];
    }),
  );
};

function routed(play: RawPlay): readonly string[] {
  return Object.entries(play.upstreams).flatMap(([name, { routing }]) => (routing === undefined ? [] : [name]));
}
