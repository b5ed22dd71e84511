/** Reads `upstream` blocks back from nginx configuration text; tolerant, because other people write such files too. */
import type { LiveServer, LiveUpstream } from '../../model/fleet-state.ts';
import { parseUpstreamName } from '../../model/names.ts';

/** What can't be understood is left out; a name that lbctl could not have written is no upstream of its. */
export function readUpstreams(text: string): readonly LiveUpstream[] {
  const found: LiveUpstream[] = [];
  let statement: string[] = [];
  let servers: LiveServer[] | undefined;
  for (const token of tokens(text)) {
    if (token === '{') {
      const [directive, raw] = statement;
      const name = directive === 'upstream' && raw !== undefined ? parseUpstreamName(raw) : undefined;
      if (name !== undefined) {
        servers = [];
        found.push({ upstream: name, servers });
      }
      statement = [];
    } else if (token === '}') {
      servers = undefined;
      statement = [];
    } else if (token === ';') {
      const server = serverOf(statement);
      if (server !== undefined) servers?.push(server);
      statement = [];
    } else statement.push(token);
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

function serverOf([directive, address, ...parameters]: readonly string[]): LiveServer | undefined {
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
