/** Routing by client: who a client is, the range of clients that each group serves, and the names nginx knows it all by. */
import type { Brand } from './brand.ts';
import type { GroupName, RolloutName, UpstreamName } from './names.ts';
import type { Server } from './server.ts';
import { reduceWeights } from './weight.ts';

/** A cookie's name as nginx's `$cookie_NAME` can hold it: a dash or a dot would end the variable. */
export type CookieName = Brand<string, 'CookieName'>;
/** A request header's name: nginx drops headers with an underscore before it looks at them. */
export type HeaderName = Brand<string, 'HeaderName'>;

export function parseCookieName(text: string): CookieName | undefined {
  return /^[A-Za-z0-9_]{1,64}$/.test(text) ? (text as CookieName) : undefined;
}
export function parseHeaderName(text: string): HeaderName | undefined {
  return /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(text) ? (text as HeaderName) : undefined;
}

/** What makes two requests the same client. One without the cookie or header is known by its address. */
export type Routing =
  | { readonly by: 'client_ip' }
  | { readonly by: 'cookie'; readonly cookie: CookieName }
  | { readonly by: 'header'; readonly header: HeaderName };

/**
 * The clients that a group serves, in percent with at most two decimals. Ranges follow each other from the start of
 * all clients, so the first one grows without letting anybody go.
 */
export interface Range {
  readonly group: GroupName;
  readonly percent: number;
}

/** What nginx is told about routing, word by word: what a template writes, and what its output is checked against. */
export interface RoutingText {
  /** The variable that sites hand to `proxy_pass`. */
  readonly variable: string;
  /** What nginx hashes. */
  readonly key: string;
  /** The `map` from a cookie or header to the client; absent when the address is the client. */
  readonly map?: { readonly source: string; readonly variable: string };
  readonly ranges: readonly RangeText[];
}

export interface RangeText {
  readonly group: GroupName;
  /** The upstream block of this group alone. */
  readonly upstream: string;
  /** `5%`, and `*` for the last. */
  readonly percent: string;
  /** The servers of that block, with the least weights that keep their proportion. */
  readonly servers: readonly Server[];
}

const ADDRESS = '$remote_addr';

/** `percent` as `split_clients` can say it: in steps of 0.01, and neither 0 nor 100 unless it is meant. */
export function splittable(percent: number): number {
  if (percent <= 0 || percent >= 100) return percent <= 0 ? 0 : 100;
  return Math.min(9999, Math.max(1, Math.round(percent * 100))) / 100;
}

/**
 * The upstream of one group: `x-model-canary`, also of `X_model`. nginx refuses two upstreams of a name, in whatever
 * files they are, and so the variable that the two would share; two variables of a name it takes without a word.
 */
export function groupUpstream(upstream: string, group: string): string {
  return `${wordOf(upstream).replaceAll('_', '-')}-${group}`;
}

/** `$x_model_upstream`. Lower case, because nginx reads variables so; another name may give the same one. */
export function routingVariable(upstream: string): string {
  return `$${wordOf(upstream)}_upstream`;
}

/** The play's name goes into the hash: a client is in the same place in every upstream of a play, not in every play. */
export function routingText(
  rollout: RolloutName,
  { name, routing }: { readonly name: UpstreamName; readonly routing: Routing },
  { servers, ranges }: { readonly servers: readonly Server[]; readonly ranges: readonly Range[] },
): RoutingText {
  const source = sourceOf(routing);
  const variable = `$${wordOf(name)}_client`;
  const groups = new Set(ranges.map((range) => range.group));
  const shared = servers.filter((server) => !groups.has(server.group));
  return {
    variable: routingVariable(name),
    key: `${rollout}:${source === ADDRESS ? ADDRESS : variable}`,
    ...(source === ADDRESS ? {} : { map: { source, variable } }),
    ranges: ranges.map(({ group, percent }, index) => ({
      group,
      upstream: groupUpstream(name, group),
      percent: index === ranges.length - 1 ? '*' : `${percent}%`,
      servers: [...reduced(servers.filter((server) => server.group === group)), ...shared],
    })),
  };
}

function sourceOf(routing: Routing): string {
  switch (routing.by) {
    case 'client_ip':
      return ADDRESS;
    case 'cookie':
      return `$cookie_${routing.cookie}`;
    case 'header':
      return `$http_${wordOf(routing.header)}`;
  }
}

function reduced(servers: readonly Server[]): readonly Server[] {
  const weights = reduceWeights(servers.filter((server) => !server.backup).map((server) => server.weight)).values();
  return servers.map((server) => (server.backup ? server : { ...server, weight: weights.next().value ?? 1 }));
}

function wordOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');
}
