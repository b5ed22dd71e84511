/** Reads `upstream` blocks back from nginx configuration text; tolerant, because other people write such files too. */
import type { LiveRange, LiveServer, LiveUpstream } from '../../model/fleet-state.ts';
import { parseUpstreamName } from '../../model/names.ts';
import { routingVariable } from '../../model/routing.ts';

/** What can't be understood is left out; a name that lbctl could not have written is no upstream of its. */
export function readUpstreams(text: string): readonly LiveUpstream[] {
  const blocks = readBlocks(text);
  const serversOf = new Map<string, readonly LiveServer[]>(
    blocks.flatMap(({ head: [directive, name = ''], lines }) =>
      directive === 'upstream' ? [[name, lines.flatMap((line) => serverOf(line) ?? [])] as const] : [],
    ),
  );
  const splits = new Map(
    blocks.flatMap(({ head: [directive, , variable = ''], lines }) =>
      directive === 'split_clients' ? [[variable.toLowerCase(), lines] as const] : [],
    ),
  );
  const routed = [...serversOf.keys()].flatMap((name) => splits.get(routingVariable(name)) ?? []);
  // The upstream of one group is a part of the upstream that is routed, not one of the plan's.
  const parts = new Set(routed.map(([, target]) => target));
  return [...serversOf].flatMap(([name, servers]) => {
    const upstream = parseUpstreamName(name);
    if (upstream === undefined || parts.has(name)) return [];
    const ranges = rangesOf(splits.get(routingVariable(name)), serversOf);
    return [{ upstream, servers, ...(ranges && { ranges }) }];
  });
}

/** Undefined when a line of the split is no share of clients for an upstream of this file: then weights are all we know. */
function rangesOf(
  lines: readonly Words[] | undefined,
  serversOf: ReadonlyMap<string, readonly LiveServer[]>,
): readonly LiveRange[] | undefined {
  if (lines === undefined) return undefined;
  let left = 100;
  const ranges = lines.flatMap(([share = '', target = '']) => {
    const servers = serversOf.get(target);
    const percent = share === '*' ? left : Number(/^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(share)?.[1]);
    left = Math.round((left - percent) * 100) / 100;
    return servers === undefined || !(percent > 0 && left >= 0) ? [] : [{ percent, servers }];
  });
  return ranges.length === lines.length && left === 0 ? ranges : undefined;
}

type Words = readonly string[];

/** Blocks of one level with the statements inside; the blocks of a `server { }` count as blocks of their own. */
function readBlocks(text: string): readonly { readonly head: Words; readonly lines: readonly Words[] }[] {
  const found: { readonly head: Words; readonly lines: Words[] }[] = [];
  let statement: string[] = [];
  let lines: Words[] | undefined;
  for (const token of tokens(text)) {
    if (token === '{') {
      lines = [];
      found.push({ head: statement, lines });
    } else if (token === '}') lines = undefined;
    else if (token === ';') lines?.push(statement);
    else {
      statement.push(token);
      continue;
    }
    statement = [];
  }
  return found;
}

/** Words, `;`, `{` and `}` as nginx's own lexer sees them: comments to the end of the line, two kinds of quotes. */
function* tokens(text: string): Generator<string> {
  const pattern = /#[^\n]*|"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|[;{}]|[^\s;{}]+/gs;
  for (const [whole, double, single] of text.matchAll(pattern)) {
    if (whole.startsWith('#')) continue;
    yield double ?? single ?? whole;
  }
}

function serverOf([directive, address, ...parameters]: Words): LiveServer | undefined {
  if (directive !== 'server' || address === undefined) return undefined;
  const weight = parameters.map((one) => /^weight=(\d{1,6})$/.exec(one)?.[1]).find((one) => one !== undefined);
  return {
    // nginx's default port, so that a line without one compares equal to the member it means.
    address: /^(unix:|.*:\d+$)/.test(address) ? address : `${address}:80`,
    weight: weight === undefined ? 1 : Number(weight),
    backup: parameters.includes('backup'),
    down: parameters.includes('down'),
  };
}
