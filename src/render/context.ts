/**
 * What a template sees: `rollout`, `upstream`, `servers`, `shares`, `revision`, `vars`, and every variable by its own
 * name. Host variables (with `inventory_hostname`, `group_names`) lose against the play's, as in Ansible, and a
 * variable never hides one of the six names. Settings that a playbook leaves out are null, so that templates can ask.
 */
import { formatDuration } from '../model/duration.ts';
import type { Host, Value, Vars } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import { type RoutingText, routingText } from '../model/routing.ts';
import type { Server, UpstreamState } from '../model/server.ts';
import type { Upstream } from '../model/upstream.ts';

/** Stands for the revision while its name is not known yet: it is made from the text that is being rendered. */
export const REVISION_TOKEN = '@lbctl-revision@';

export interface ContextInput {
  readonly play: Play;
  readonly upstream: Upstream;
  readonly state: UpstreamState;
  readonly host: Host;
}

/** Plain data; durations as nginx writes them (`1m30s`). */
export function templateContext({ play, upstream, state, host }: ContextInput): Vars {
  const vars = { ...host.vars, inventory_hostname: host.name, group_names: host.groups, ...play.vars };
  return {
    ...vars,
    vars,
    rollout: play.rollout,
    upstream: { ...describeUpstream(upstream), routing: describeRouting(routingOf({ play, upstream, state })) },
    servers: state.servers.map(describeServer),
    shares: state.shares,
    revision: REVISION_TOKEN,
  };
}

/** How this state divides clients; undefined where requests are divided by weight. */
export function routingOf({ play, upstream, state }: Omit<ContextInput, 'host'>): RoutingText | undefined {
  const { name, routing } = upstream;
  if (routing === undefined) return undefined;
  if (state.ranges === undefined) throw new Error(`${name} divides clients, and its state has no ranges`);
  return routingText(play.rollout, { name, routing }, { servers: state.servers, ranges: state.ranges });
}

function describeRouting(routing: RoutingText | undefined): Value {
  if (routing === undefined) return null;
  const { variable, key, map, ranges } = routing;
  return {
    variable,
    key,
    map: map === undefined ? null : { ...map },
    ranges: ranges.map((range) => ({ ...range, servers: range.servers.map(describeServer) })),
  };
}

function describeUpstream({ name, method, keepalive, keepaliveTimeout, revisionEndpoint }: Upstream): Vars {
  return {
    name,
    method: method.kind,
    hash: method.kind === 'hash' ? method.key : null,
    consistent: method.kind === 'hash' && method.consistent,
    keepalive: keepalive ?? null,
    keepaliveTimeout: keepaliveTimeout === undefined ? null : formatDuration(keepaliveTimeout),
    revisionEndpoint: revisionEndpoint ?? null,
  };
}

function describeServer({ address, weight, group, backup, maxFails, failTimeout, maxConns, labels }: Server): Value {
  return {
    address,
    weight,
    group,
    backup,
    maxFails: maxFails ?? null,
    failTimeout: failTimeout === undefined ? null : formatDuration(failTimeout),
    maxConns: maxConns ?? null,
    labels,
  };
}
